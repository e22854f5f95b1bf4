/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* What stands before the text: title, notice, banner; the cover (cover.c); document
 * control, versions. */

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
	node_set(row, "key", key);
	table_add_cell(row, "row", label(w, key));
	table_add_cell(row, NULL, text);
}

/* How often, and what brings it forward; when next is on the cover. */
static void add_review_row(struct work *w, xmlNode *body)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	const char *trigger = review != NULL ? node_attr(review, "trigger") : NULL;
	char *interval = interval_words(w);
	struct buf b;

	if (interval == NULL)
		return;
	buf_init(&b, BUF_FILE);
	buf_add_str(&b, interval);
	if (trigger != NULL)
		buf_addf(&b, "; %s %s", label(w, "review-trigger"), trigger);
	add_control_row(w, body, "review", b.data);
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
	node_set(row, "key", key);
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

/* The table of document control: what is not on the cover. None when there is no more. */
static void add_control(struct work *w, xmlNode *front)
{
	static const int widths[] = { 26, 74, 0 };
	static const char *const heads[] = { "control-item", "control-entry", NULL };
	xmlNode *table = table_new(front, "control", label(w, "control"), widths);
	xmlNode *body;

	table_add_head(w, table, heads);
	body = node_add(table, "body");
	add_meta_row(w, body, "reference");
	add_area_row(w, body);
	add_date_row(w, body, "effective");
	add_post_row(w, body, "author");
	add_review_row(w, body);
	add_words_row(w, body, "supersedes");
	add_words_row(w, body, "distribution");
	if (body->children == NULL)
		node_drop(table);
}

/* The columns of the table of versions, in order. In letters of 18 points no word of the
 * headings or of a status is broken. */
enum { VERSION, DATE, STATUS, WHAT, BY, APPROVED, MINUTE, COLUMNS };

static const struct {
	const char *key;         /* of its heading */
	const char *attribute;   /* of a change; without any such, there is no such column */
	int share;               /* of the width */
} columns[COLUMNS] = {
	{ "version", NULL, 17 },
	{ "date", "date", 25 },
	{ "status", "status", 25 },
	{ "what-changed", NULL, 30 },
	{ "change-by", "by", 28 },
	{ "approved-by", "approved-by", 30 },
	{ "minute", "minute", 18 },
};

/* The most columns that a page has room for. */
enum { COLUMNS_FIT = 4 };

/* Which columns there are, and what stands in another's. */
struct layout {
	bool shown[COLUMNS];     /* as a column of its own */
	bool dated_status;       /* the status is in the column of dates */
	bool by_whom;            /* who changed and who approved share a column */
	int count;
};

/* Chooses the columns. Where bodies approved versions, the minute stands beside the body;
 * where there are more than a page has room for, those that belong together share one. */
static struct layout choose_columns(const xmlNode *history)
{
	struct layout l = { .count = 0 };

	for (int i = 0; i < COLUMNS; i++) {
		const xmlNode *c = node_child(history, "change");

		l.shown[i] = columns[i].attribute == NULL;
		for (; c != NULL && !l.shown[i]; c = node_next(c, "change"))
			l.shown[i] = node_attr(c, columns[i].attribute) != NULL;
		if (i == MINUTE && l.shown[APPROVED])
			l.shown[i] = false;
		l.count += l.shown[i];
	}
	l.by_whom = l.count > COLUMNS_FIT && l.shown[BY] && (l.shown[APPROVED] || l.shown[MINUTE]);
	if (l.by_whom) {
		l.shown[APPROVED] = l.shown[MINUTE] = false;
		l.count--;
	}
	l.dated_status = l.count > COLUMNS_FIT && l.shown[DATE] && l.shown[STATUS];
	if (l.dated_status) {
		l.shown[STATUS] = false;
		l.count--;
	}
	return l;
}

/* The key of the heading of a column. */
static const char *heading_of(const struct layout *l, int column)
{
	if (column == DATE && l->dated_status)
		return "date-and-status";
	return column == BY && l->by_whom ? "by-whom" : columns[column].key;
}

/* Who approved is said with who changed in no less room than by itself. */
static int share_of(const struct layout *l, int column)
{
	return columns[column == BY && l->by_whom ? WHAT : column].share;
}

/* The widths of the columns that are shown, adding up to 100, and a 0. */
static void share_width(const struct layout *l, int widths[COLUMNS + 1])
{
	int all = 0;
	int before = 0;
	int n = 0;

	for (int i = 0; i < COLUMNS; i++)
		all += l->shown[i] ? share_of(l, i) : 0;
	for (int i = 0; i < COLUMNS; i++) {
		if (!l->shown[i])
			continue;
		widths[n++] = 100 * (before + share_of(l, i)) / all - 100 * before / all;
		before += share_of(l, i);
	}
	widths[n] = 0;
	/* A narrow column for the number looks lost beside a single one of words. */
	if (l->count == 2)
		memcpy(widths, (const int[]){ 20, 80 }, 2 * sizeof(int));
	else if (l->count == 3 && l->shown[DATE])
		memcpy(widths, (const int[]){ 17, 27, 56 }, 3 * sizeof(int));
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

/* Adds a paragraph with the words of a column to a cell; with the name of the column
 * before them where several share the cell. */
static void add_words(struct work *w, xmlNode *cell, const xmlNode *change, int column, bool named)
{
	char *words = change_words(w, change, column);
	struct buf b;

	if (words != NULL) {
		buf_init(&b, BUF_FILE);
		if (named)
			buf_addf(&b, "%s ", label(w, columns[column].key));
		buf_add_str(&b, words);
		node_add_element(cell, "p", b.data);
		buf_release(&b);
	}
	free(words);
}

/* The cell of a column, with what else stands in it. */
static void add_change_cell(struct work *w, xmlNode *row, const xmlNode *change,
                            const struct layout *l, int column)
{
	xmlNode *cell = table_add_cell(row, column == VERSION ? "row" : NULL, NULL);

	if (column == VERSION) {
		node_add_element(cell, "p", node_attr(change, "version"));
	} else if (column == WHAT) {
		xmlNode *what = node_add(cell, "p");

		node_copy_lang(what, change);
		node_copy_children(change, what);
	} else {
		add_words(w, cell, change, column, column == BY && l->by_whom);
	}
	if (column == DATE && l->dated_status)
		add_words(w, cell, change, STATUS, false);
	if (column == BY && l->by_whom)
		add_words(w, cell, change, node_attr(change, "approved-by") != NULL ? APPROVED : MINUTE,
		          true);
}

/* The table of versions, from <history>. */
static void add_history(struct work *w, xmlNode *front)
{
	const xmlNode *history = node_child(work_root(w), "history");
	struct layout l;
	int widths[COLUMNS + 1];
	const char *heads[COLUMNS + 1] = { NULL };
	int n = 0;
	xmlNode *table;
	xmlNode *body;

	if (history == NULL || node_child(history, "change") == NULL)
		return;
	l = choose_columns(history);
	share_width(&l, widths);
	for (int i = 0; i < COLUMNS; i++)
		if (l.shown[i])
			heads[n++] = heading_of(&l, i);
	table = table_new(front, "history", label(w, "history"), widths);
	table_add_head(w, table, heads);
	body = node_add(table, "body");
	for (const xmlNode *c = node_child(history, "change"); c != NULL; c = node_next(c, "change")) {
		xmlNode *row = node_add(body, "row");

		node_set_origin(row, c);
		node_set(row, "version", node_attr(c, "version"));
		if (node_attr(c, "date") != NULL)
			node_set(row, "on", node_attr(c, "date"));
		for (int i = 0; i < COLUMNS; i++)
			if (l.shown[i])
				add_change_cell(w, row, c, &l, i);
	}
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
	/* The front of a board paper says all of this in the words of its template. */
	if (!board_take_front(w, front)) {
		add_cover(w, front);
		add_control(w, front);
	}
	add_history(w, front);
	free(status);
}
