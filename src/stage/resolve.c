/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * The resolved form (schemas/resolved.xsd): what a reader sees at the front is
 * worked out from the metadata and put together with the body; everything
 * that writers would have to count is counted.
 */

/* Makes a child of the new meta where there is text for it. */
static void add_meta(xmlNode *meta, const char *name, const char *text)
{
	if (text != NULL)
		node_add_element(meta, name, text);
}

static void add_date(xmlNode *meta, const char *name, struct when day)
{
	xmlNode *n;
	struct buf b;

	buf_init(&b, BUF_FILE);
	when_add_words(&b, day);
	n = node_add_element(meta, name, b.data);
	buf_clear(&b);
	when_add_iso(&b, day);
	node_set(n, "iso", b.data);
	buf_release(&b);
}

/* "Board Manager, Exampleshire Council" from the owner's post; NULL. Caller frees. */
static char *owner_words(struct work *w)
{
	const xmlNode *owner = node_child(work_meta(w), "owner");
	const xmlNode *post = owner != NULL && node_attr(owner, "post") != NULL
	                              ? reg_find(w->reg, "post", node_attr(owner, "post")) : NULL;
	const xmlNode *org = post != NULL
	                             ? reg_find(w->reg, "org", node_attr(post, "organisation")) : NULL;
	char *title = NULL;
	char *body = NULL;
	char *words = NULL;
	struct buf b;

	if (post == NULL || org == NULL)
		return NULL;
	title = reg_name(post);
	body = reg_name(org);
	buf_init(&b, BUF_FILE);
	buf_addf(&b, "%s, %s", title, body);
	words = buf_take(&b);
	buf_release(&b);
	free(title);
	free(body);
	return words;
}

/* The next review: as given, or the date and the interval; false for none. */
static bool review_date(struct work *w, struct when *day)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	const char *due = review != NULL ? node_attr(review, "due") : NULL;
	const char *interval = review != NULL ? node_attr(review, "interval") : NULL;

	if (due != NULL)
		return when_parse(due, day);
	if (interval == NULL || !w->dated)
		return false;
	*day = w->date;
	return when_add(day, interval);
}

/* 0, or -1 reported when a review is due on no day that there is. */
static int check_review(struct work *w)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	struct when day;

	if (review == NULL || node_attr(review, "due") != NULL || !w->dated ||
	    node_attr(review, "interval") == NULL || review_date(w, &day))
		return 0;
	return diag(w->d, MSG_REVIEW_INTERVAL, work_loc(w, review), "'%s'",
	            node_attr(review, "interval"));
}

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

/* Adds the names of the parties, full names with "; " between. */
static void add_party_names(struct work *w, struct buf *b)
{
	const xmlNode *parties = node_child(work_root(w), "parties");
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;

	for (; p != NULL; p = node_next(p, "party")) {
		char *name = reg_name(reg_find(w->reg, "org", node_attr(p, "organisation")));

		if (b->len > 0)
			buf_add_str(b, "; ");
		buf_add_str(b, name);
		free(name);
	}
}

static const char *status_words(struct work *w, const char *status)
{
	return label_by_kind(w, "status", status);
}

/* Properties of the document, each as plain text. */
static void add_metadata(struct work *w, xmlNode *root)
{
	static const char *const copied[] = { "title", "subtitle", "version" };
	xmlNode *meta = node_add(root, "meta");
	char *status = work_meta_text(w, "status");
	char *owner = owner_words(w);
	char *text;
	struct when day;
	struct buf b;

	for (size_t i = 0; i < ARRAY_LEN(copied); i++) {
		text = work_meta_text(w, copied[i]);
		add_meta(meta, copied[i], text);
		free(text);
	}
	node_set(node_add_element(meta, "status", status_words(w, status)), "code", status);
	if (w->dated)
		add_date(meta, "date", w->date);
	if (review_date(w, &day))
		add_date(meta, "review", day);
	add_meta(meta, "owner", owner);
	text = work_meta_text(w, "classification");
	add_meta(meta, "classification", text);
	free(text);
	text = work_meta_text(w, "summary");
	add_meta(meta, "summary", text);
	free(text);
	buf_init(&b, BUF_FILE);
	add_party_names(w, &b);
	if (b.len > 0)
		add_meta(meta, "publisher", b.data);
	buf_release(&b);
	free(owner);
	free(status);
}

/* The words that writers need around the text. */
static void add_labels(struct work *w, xmlNode *root)
{
	static const char *const keys[] = {
		"contents", "page", "of", "skip", "link-to"
	};
	xmlNode *labels = node_add(root, "labels");

	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		node_set(node_add_element(labels, "label", label(w, keys[i])), "key", keys[i]);
}

/* What stands on every page. */
static void add_running(struct work *w, xmlNode *root)
{
	xmlNode *running = node_add(root, "running");
	char *title = work_meta_text(w, "title");
	char *status = work_meta_text(w, "status");
	char *version = work_meta_text(w, "version");
	struct buf b;

	buf_init(&b, BUF_FILE);
	buf_addf(&b, "%s %s", label(w, "version"), version);
	if (w->dated) {
		buf_add_str(&b, ", ");
		when_add_words(&b, w->date);
	}
	node_add_element(running, "header", title);
	node_add_element(running, "state", status_words(w, status));
	node_add_element(running, "footer", b.data);
	buf_release(&b);
	free(title);
	free(status);
	free(version);
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
		char *name = reg_name(org);
		char *abbr = reg_short(org);
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

static void add_review_row(struct work *w, xmlNode *body)
{
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
	add_control_row(w, body, "review", b.len > 0 ? b.data : NULL);
	buf_release(&b);
	free(interval);
}

/* The table of document control. */
static void add_control(struct work *w, xmlNode *front)
{
	static const int widths[] = { 26, 74, 0 };
	static const char *const heads[] = { "control-item", "control-entry", NULL };
	xmlNode *table = table_new(front, "control", label(w, "control"), widths);
	xmlNode *body;
	char *status = work_meta_text(w, "status");
	char *version = work_meta_text(w, "version");
	char *owner = owner_words(w);
	char *area = work_meta_text(w, "area");
	char *classification = work_meta_text(w, "classification");
	struct buf b;

	table_add_head(w, table, heads);
	body = node_add(table, "body");
	buf_init(&b, BUF_FILE);
	if (w->dated)
		when_add_words(&b, w->date);
	add_parties_row(w, body);
	add_control_row(w, body, "area", area);
	add_control_row(w, body, "version", version);
	add_control_row(w, body, "status", status_words(w, status));
	add_control_row(w, body, "date", w->dated ? b.data : NULL);
	add_control_row(w, body, "owner", owner);
	add_review_row(w, body);
	add_control_row(w, body, "classification", classification);
	buf_release(&b);
	free(status);
	free(version);
	free(owner);
	free(area);
	free(classification);
}

/* Adds a row of the table of versions; without dates there is no such column. */
static void add_change(xmlNode *body, const xmlNode *change, bool dates)
{
	xmlNode *row = node_add(body, "row");
	xmlNode *what;
	const char *date = node_attr(change, "date");
	struct when day;
	struct buf words;

	buf_init(&words, BUF_LINE);
	if (date != NULL && when_parse(date, &day))
		when_add_words(&words, day);
	node_set_origin(row, change);
	table_add_cell(row, "row", node_attr(change, "version"));
	if (dates)
		table_add_cell(row, NULL, words.len > 0 ? words.data : NULL);
	what = node_add(table_add_cell(row, NULL, NULL), "p");
	node_copy_lang(what, change);
	node_copy_children(change, what);
	buf_release(&words);
}

/* The table of versions, from <history>. */
static void add_history(struct work *w, xmlNode *front)
{
	static const int widths[2][4] = { { 20, 80, 0, 0 }, { 14, 26, 60, 0 } };
	static const char *const heads[2][4] = {
		{ "version", "what-changed", NULL, NULL },
		{ "version", "date", "what-changed", NULL },
	};
	const xmlNode *history = node_child(work_root(w), "history");
	const xmlNode *first = history != NULL ? node_child(history, "change") : NULL;
	bool dates = false;
	xmlNode *table;
	xmlNode *body;

	if (first == NULL)
		return;
	for (const xmlNode *c = first; c != NULL; c = node_next(c, "change"))
		dates = dates || node_attr(c, "date") != NULL;
	table = table_new(front, "history", label(w, "history"), widths[dates]);
	table_add_head(w, table, heads[dates]);
	body = node_add(table, "body");
	for (const xmlNode *c = first; c != NULL; c = node_next(c, "change"))
		add_change(body, c, dates);
}

static void add_front(struct work *w, xmlNode *root)
{
	xmlNode *front = node_add(root, "front");
	const xmlNode *subtitle = node_child(work_meta(w), "subtitle");
	char *status = work_meta_text(w, "status");
	const char *banner = label_by_kind(w, "banner", status);
	node_copy_into(node_child(work_meta(w), "title"), front);
	if (subtitle != NULL)
		node_copy_into(subtitle, front);
	if (banner != NULL)
		node_set(node_add_element(front, "banner", banner), "code", status);
	if (!board_take_front(w, front))
		add_control(w, front);
	add_history(w, front);
	free(status);
}

enum { CONTENTS_LEVELS = 3 };

/* The words of a title as a line of contents: plain, squeezed. */
static void add_entry(xmlNode *contents, const xmlNode *section)
{
	xmlNode *entry = node_add(contents, "entry");
	char *words = node_squeezed(node_child(section, "title"));

	node_set_origin(entry, section);
	node_copy_lang(entry, node_child(section, "title"));
	node_set(entry, "to", node_attr(section, "id"));
	node_set(entry, "mark", node_attr(section, "mark"));
	node_set(entry, "level", node_attr(section, "level"));
	if (node_attr(section, "number") != NULL)
		node_add_element(entry, "number", node_attr(section, "number"));
	node_add_element(entry, "words", words);
	free(words);
}

static void add_contents(struct work *w, xmlNode *root, const xmlNode *body)
{
	xmlNode *contents = node_add(root, "contents");

	node_add_element(contents, "title", label(w, "contents"));
	for (const xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		const char *level = node_is(n, "section") ? node_attr(n, "level") : NULL;

		if (level != NULL && level[0] - '0' <= CONTENTS_LEVELS)
			add_entry(contents, n);
	}
}

/* Counts what writers name by number, in document order. */
static void count_all(xmlNode *root)
{
	static const char *const counted[] = { "list", "table", "link", "image", "chart" };
	int counts[ARRAY_LEN(counted)] = { 0 };
	int marks = 0;

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		for (size_t i = 0; i < ARRAY_LEN(counted); i++)
			if (node_is(n, counted[i]))
				node_setf(n, "seq", "%d", ++counts[i]);
		if (node_is(n, "chart"))
			chart_finish(n);
		if (node_attr(n, "mark") != NULL && node_attr(n, "id") != NULL && n != root)
			node_setf(n, "mark-seq", "%d", ++marks);
	}
}

int stage_resolve(struct work *w)
{
	xmlDoc *doc = xml_new_doc("resolved");
	xmlNode *root = xmlDocGetRootElement(doc);
	xmlNode *old = work_root(w);
	xmlNode *body = node_child(old, "body");
	const char *lang = node_lang(old);
	const char *numbering = node_attr(old, "numbering");
	size_t errors = diag_count(w->d, DIAG_ERROR);

	node_set_origin(root, old);
	node_set(root, "form", "1");
	node_set(root, "kind", node_name(old));
	node_set(root, "id", w->id);
	node_set(root, "numbering", numbering != NULL ? numbering : "section");
	xmlNodeSetLang(root, (const xmlChar *)(lang != NULL ? lang : w->ws->lang));
	if (label(w, "contents")[0] == '\0' || check_review(w) < 0)
		goto failed;
	add_metadata(w, root);
	add_labels(w, root);
	add_running(w, root);
	add_front(w, root);
	add_contents(w, root, body);
	node_adopt_before(body, node_add(root, "body"));
	node_drop(root->last);
	count_all(root);
	xmlFreeDoc(w->doc);
	w->doc = doc;
	return diag_count(w->d, DIAG_ERROR) > errors ? -1 : 0;
failed:
	xmlFreeDoc(doc);
	return -1;
}
