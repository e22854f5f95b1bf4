/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* What stands before the text: title, notice, banner, document control, versions. */

/* "Every year", "Every 18 months"; NULL without an interval. Caller frees. */
static char *interval_words(struct work *w)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	const char *interval = review != NULL ? node_attr(review, "interval") : NULL;
	char unit[16] = "every-?";
	long n;
	char *end;
	struct buf b;
	char *words;

	if (interval == NULL)
		return NULL;
	n = strtol(interval + 1, &end, 10);
	/* A year and a half is said in months. */
	if (*end == 'Y' && end[1] != '\0')
		n = n * 12 + strtol(end + 1, &end, 10);
	buf_init(&b, BUF_FILE);
	unit[6] = *end == 'Y' ? 'y' : *end == 'M' ? 'm' : 'd';
	buf_add_str(&b, unit);
	if (n != 1)
		buf_add_str(&b, "s");
	/* "Every year" has no number in it, "Every … years" a place for one. */
	words = mem_strdup(label(w, b.data));
	buf_clear(&b);
	for (const char *s = words; *s != '\0'; s++) {
		if (*s == '#')
			buf_addf(&b, "%ld", n);
		else
			buf_add_char(&b, *s);
	}
	free(words);
	words = buf_take(&b);
	buf_release(&b);
	return words;
}

static void add_control_row(struct work *w, xmlNode *body, const char *key, const char *text)
{
	xmlNode *row;

	if (text == NULL)
		return;
	row = node_add(body, "row");
	table_add_cell(row, "row", label(w, key));
	table_add_cell(row, NULL, text);
}

/* Each party on a line of its own: full name, and the short one in brackets. */
static void add_parties_row(struct work *w, xmlNode *body)
{
	const xmlNode *parties = node_child(work_root(w), "parties");
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;
	xmlNode *row;
	xmlNode *cell;

	if (p == NULL)
		return;
	row = node_add(body, "row");
	table_add_cell(row, "row", label(w, "parties"));
	cell = table_add_cell(row, NULL, NULL);
	for (; p != NULL; p = node_next(p, "party")) {
		const xmlNode *org = reg_find(w->reg, "org", node_attr(p, "organisation"));
		char *name = name_of(w, org);
		char *abbr = short_of(w, org);
		struct buf b;

		buf_init(&b, BUF_FILE);
		buf_add_str(&b, name);
		if (abbr != NULL)
			buf_addf(&b, " (%s)", abbr);
		node_set_origin(node_add_element(cell, "p", b.data), p);
		buf_release(&b);
		free(name);
		free(abbr);
	}
}

/* How often, when next, and what brings it forward. */
static void add_review_row(struct work *w, xmlNode *body)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	const char *trigger = review != NULL ? node_attr(review, "trigger") : NULL;
	char *interval = interval_words(w);
	struct when day;
	struct buf b;

	buf_init(&b, BUF_FILE);
	if (interval != NULL)
		buf_add_str(&b, interval);
	if (review_date(w, &day)) {
		buf_addf(&b, "%s%s ", b.len > 0 ? ", " : "",
		         label(w, b.len > 0 ? "next-review" : "next-review-alone"));
		when_add_words(&b, day);
	}
	if (trigger != NULL)
		buf_addf(&b, "; %s %s", label(w, "review-trigger"), trigger);
	add_control_row(w, body, "review", b.len > 0 ? b.data : NULL);
	buf_release(&b);
	free(interval);
}

/* A row with words of the author's, which may hold links and emphasis. */
static void add_words_row(struct work *w, xmlNode *body, const char *key)
{
	const xmlNode *words = node_child(work_meta(w), key);
	xmlNode *row;
	xmlNode *p;

	if (words == NULL)
		return;
	row = node_add(body, "row");
	table_add_cell(row, "row", label(w, key));
	p = node_add(table_add_cell(row, NULL, NULL), "p");
	node_set_origin(p, words);
	node_copy_lang(p, words);
	node_copy_children(words, p);
}

/* A row with what the metadata has under that name, as it stands. */
static void add_meta_row(struct work *w, xmlNode *body, const char *key)
{
	char *text = work_meta_text(w, key);

	add_control_row(w, body, key, text);
	free(text);
}

static void add_date_row(struct work *w, xmlNode *body, const char *key)
{
	char *text = work_meta_text(w, key);
	struct when day;
	struct buf b;

	buf_init(&b, BUF_LINE);
	if (text != NULL && when_parse(text, &day)) {
		when_add_words(&b, day);
		add_control_row(w, body, key, b.data);
	}
	buf_release(&b);
	free(text);
}

static void add_post_row(struct work *w, xmlNode *body, const char *key)
{
	char *words = post_words(w, key);

	add_control_row(w, body, key, words);
	free(words);
}

/* The places that arrangements hold for, with commas between. */
static void add_area_row(struct work *w, xmlNode *body)
{
	const xmlNode *boundary = node_child(work_root(w), "boundary");
	const char *s = boundary != NULL ? node_attr(boundary, "places") : NULL;
	char id[REG_ID];
	struct buf b;

	buf_init(&b, BUF_FILE);
	while (s != NULL && (s = reg_next_id(s, id)) != NULL) {
		char *name = reg_name(reg_find(w->reg, "place", id));

		buf_addf(&b, "%s%s", b.len > 0 ? ", " : "", name);
		free(name);
	}
	add_control_row(w, body, "area", b.len > 0 ? b.data : NULL);
	buf_release(&b);
}

/* The table of document control. */
static void add_control(struct work *w, xmlNode *front)
{
	static const int widths[] = { 26, 74, 0 };
	static const char *const heads[] = { "control-item", "control-entry", NULL };
	xmlNode *table = table_new(front, "control", label(w, "control"), widths);
	xmlNode *body;
	char *status = work_meta_text(w, "status");
	char *period = period_words(w);

	table_add_head(w, table, heads);
	body = node_add(table, "body");
	add_meta_row(w, body, "reference");
	add_parties_row(w, body);
	add_area_row(w, body);
	add_control_row(w, body, "period", period);
	add_meta_row(w, body, "version");
	add_control_row(w, body, "status", status_words(w, status));
	add_date_row(w, body, "date");
	add_date_row(w, body, "effective");
	add_post_row(w, body, "owner");
	add_post_row(w, body, "author");
	add_review_row(w, body);
	add_words_row(w, body, "supersedes");
	add_words_row(w, body, "distribution");
	add_meta_row(w, body, "classification");
	free(period);
	free(status);
}

/* The columns of the table of versions, in order. */
enum { VERSION, DATE, STATUS, WHAT, BY, APPROVED, MINUTE, COLUMNS };

static const struct {
	const char *key;         /* of its heading */
	const char *attribute;   /* of a change; without any such, there is no such column */
	int share;               /* of the width */
} columns[COLUMNS] = {
	{ "version", NULL, 12 },
	{ "date", "date", 17 },
	{ "status", "status", 16 },
	{ "what-changed", NULL, 25 },
	{ "change-by", "by", 15 },
	{ "approved-by", "approved-by", 22 },
	{ "minute", "minute", 14 },
};

/* Which columns there are; gives how many. A page has no room for seven: where bodies
 * approved versions, the minute stands beside the body. */
static int choose_columns(const xmlNode *history, bool shown[COLUMNS])
{
	int count = 0;

	for (int i = 0; i < COLUMNS; i++) {
		const xmlNode *c = node_child(history, "change");

		shown[i] = columns[i].attribute == NULL;
		for (; c != NULL && !shown[i]; c = node_next(c, "change"))
			shown[i] = node_attr(c, columns[i].attribute) != NULL;
		if (i == MINUTE && shown[APPROVED])
			shown[i] = false;
		count += shown[i];
	}
	return count;
}

/* The widths of the columns that are shown, adding up to 100, and a 0. */
static void share_width(const bool shown[COLUMNS], int count, int widths[COLUMNS + 1])
{
	int all = 0;
	int before = 0;
	int n = 0;

	for (int i = 0; i < COLUMNS; i++)
		all += shown[i] ? columns[i].share : 0;
	for (int i = 0; i < COLUMNS; i++) {
		if (!shown[i])
			continue;
		widths[n++] = 100 * (before + columns[i].share) / all - 100 * before / all;
		before += columns[i].share;
	}
	widths[n] = 0;
	/* A narrow column for the number looks lost beside a single one of words. */
	if (count == 2)
		memcpy(widths, (const int[]){ 20, 80 }, 2 * sizeof(int));
	else if (count == 3 && shown[DATE])
		memcpy(widths, (const int[]){ 14, 26, 60 }, 3 * sizeof(int));
}

/* The body as it was called when it approved, and the minute; NULL for neither. Caller
 * frees. */
static char *approval_words(struct work *w, const xmlNode *change)
{
	const char *body = node_attr(change, "approved-by");
	const char *minute = node_attr(change, "minute");
	const char *date = node_attr(change, "date");
	const xmlNode *org = body != NULL ? reg_find(w->reg, "org", body) : NULL;
	struct when day;
	bool dated = date != NULL && when_parse(date, &day);
	char *name = NULL;
	char *words;
	struct buf b;

	if (org != NULL)
		name = dated ? reg_name_on(org, &day) : name_of(w, org);
	if (minute == NULL)
		return name;
	buf_init(&b, BUF_FILE);
	if (name != NULL)
		buf_addf(&b, "%s, ", name);
	buf_addf(&b, "%s %s", label(w, "minute-number"), minute);
	words = buf_take(&b);
	buf_release(&b);
	free(name);
	return words;
}

/* The words of a cell that is not the author's own text; NULL for none. Caller frees. */
static char *change_words(struct work *w, const xmlNode *change, int column)
{
	const char *value = node_attr(change, columns[column].attribute);
	const char *date = node_attr(change, "date");
	struct when day;
	bool dated = date != NULL && when_parse(date, &day);
	struct buf b;
	char *words;

	if (column == APPROVED)
		return approval_words(w, change);
	if (value == NULL)
		return NULL;
	if (column == STATUS)
		return mem_strdup(status_words(w, value));
	if (column == BY)
		return reg_name(reg_find(w->reg, "post", value));
	if (column != DATE || !dated)
		return mem_strdup(value);
	buf_init(&b, BUF_LINE);
	when_add_words(&b, day);
	words = buf_take(&b);
	buf_release(&b);
	return words;
}

static void add_change(struct work *w, xmlNode *body, const xmlNode *change,
                       const bool shown[COLUMNS])
{
	xmlNode *row = node_add(body, "row");

	node_set_origin(row, change);
	for (int i = 0; i < COLUMNS; i++) {
		if (!shown[i])
			continue;
		if (i == VERSION) {
			table_add_cell(row, "row", node_attr(change, "version"));
		} else if (i == WHAT) {
			xmlNode *what = node_add(table_add_cell(row, NULL, NULL), "p");

			node_copy_lang(what, change);
			node_copy_children(change, what);
		} else {
			char *words = change_words(w, change, i);

			table_add_cell(row, NULL, words);
			free(words);
		}
	}
}

/* The table of versions, from <history>. */
static void add_history(struct work *w, xmlNode *front)
{
	const xmlNode *history = node_child(work_root(w), "history");
	bool shown[COLUMNS];
	int widths[COLUMNS + 1];
	const char *heads[COLUMNS + 1] = { NULL };
	int count;
	int n = 0;
	xmlNode *table;
	xmlNode *body;

	if (history == NULL || node_child(history, "change") == NULL)
		return;
	count = choose_columns(history, shown);
	share_width(shown, count, widths);
	for (int i = 0; i < COLUMNS; i++)
		if (shown[i])
			heads[n++] = columns[i].key;
	table = table_new(front, "history", label(w, "history"), widths);
	table_add_head(w, table, heads);
	body = node_add(table, "body");
	for (const xmlNode *c = node_child(history, "change"); c != NULL; c = node_next(c, "change"))
		add_change(w, body, c, shown);
}

void add_front(struct work *w, xmlNode *root)
{
	static const char *const copied[] = { "title", "subtitle", "notice" };
	xmlNode *front = node_add(root, "front");
	char *status = work_meta_text(w, "status");
	const char *banner = label_by_kind(w, "banner", status);

	for (size_t i = 0; i < ARRAY_LEN(copied); i++)
		if (node_child(work_meta(w), copied[i]) != NULL)
			node_copy_into(node_child(work_meta(w), copied[i]), front);
	if (banner != NULL)
		node_set(node_add_element(front, "banner", banner), "code", status);
	if (!board_take_front(w, front))
		add_control(w, front);
	add_history(w, front);
	free(status);
}
