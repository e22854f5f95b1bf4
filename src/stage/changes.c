/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * The version history: what the author wrote is kept as data with its words looked up, what the
 * ledger knows is put in (changes_merge.c), and a table is made of it.
 */

/* The name of a post, or of a body as it was called on the day of the change; NULL. Caller
 * frees. */
static char *name_for(struct work *w, const xmlNode *change, const char *attribute)
{
	const char *id = node_attr(change, attribute);
	const char *date = node_attr(change, "date");
	const xmlNode *org = id != NULL && str_eq(attribute, "approved-by") ? reg_find(w->reg, "org", id) : NULL;
	struct when day;

	if (id == NULL)
		return NULL;
	if (str_eq(attribute, "by"))
		return reg_name(reg_find(w->reg, "post", id));
	if (org == NULL)
		return NULL;
	return date != NULL && when_parse(date, &day) ? reg_name_on(org, &day) : name_of(w, org);
}

/* A change as data: its attributes as they are, but names for ids. */
static void keep_change(struct work *w, xmlNode *history, const xmlNode *change)
{
	static const char *const plain[] = { "version", "date", "status", "minute" };
	static const char *const names[] = { "by", "approved-by" };
	xmlNode *kept = node_add(history, "change");

	node_set_origin(kept, change);
	node_copy_lang(kept, change);
	for (size_t i = 0; i < ARRAY_LEN(plain); i++)
		if (node_attr(change, plain[i]) != NULL)
			node_set(kept, plain[i], node_attr(change, plain[i]));
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		char *name = name_for(w, change, names[i]);

		if (name != NULL)
			node_set(kept, names[i], name);
		free(name);
	}
	node_copy_children(change, kept);
}

void changes_keep(struct work *w, xmlNode *root)
{
	const xmlNode *history = node_child(work_root(w), "history");
	xmlNode *kept;

	if (history == NULL || node_child(history, "change") == NULL)
		return;
	kept = node_add(root, "history");
	node_set_origin(kept, history);
	for (const xmlNode *c = node_child(history, "change"); c != NULL; c = node_next(c, "change"))
		keep_change(w, kept, c);
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
	bool long_notes;         /* what changed needs more room than usual */
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

/* A ledger may have notes of several sentences. */
static bool has_long_note(const xmlNode *history)
{
	enum { LONG = 120 };
	bool found = false;

	for (const xmlNode *c = node_child(history, "change"); c != NULL && !found; c = node_next(c, "change")) {
		char *words = node_squeezed(c);

		found = strlen(words) > LONG;
		free(words);
	}
	return found;
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
	else if (l->long_notes && l->count == COLUMNS_FIT && l->dated_status && l->shown[APPROVED])
		memcpy(widths, (const int[]){ 17, 23, 34, 26 }, COLUMNS_FIT * sizeof(int));
}

/* The body that approved, and the minute; NULL for neither. Caller frees. */
static char *approval_words(struct work *w, const xmlNode *change)
{
	const char *name = node_attr(change, "approved-by");
	const char *minute = node_attr(change, "minute");
	char *words;
	struct buf b;

	if (minute == NULL)
		return name != NULL ? mem_strdup(name) : NULL;
	buf_init(&b, BUF_FILE);
	if (name != NULL)
		buf_addf(&b, "%s, ", name);
	buf_addf(&b, "%s %s", label(w, "minute-number"), minute);
	words = buf_take(&b);
	buf_release(&b);
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
		return mem_strdup(node_attr(change, "status-words") != NULL ? node_attr(change, "status-words")
		                                                            : status_words(w, value));
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
static void add_change_cell(struct work *w, xmlNode *row, xmlNode *change,
                            const struct layout *l, int column)
{
	xmlNode *cell = table_add_cell(row, column == VERSION ? "row" : NULL, NULL);

	if (column == VERSION) {
		node_add_element(cell, "p", node_attr(change, "version"));
	} else if (column == WHAT && change->children != NULL) {
		xmlNode *what = node_add(cell, "p");

		node_copy_lang(what, change);
		node_move_children(change, what);
	} else if (column != WHAT) {
		add_words(w, cell, change, column, column == BY && l->by_whom);
	}
	if (column == DATE && l->dated_status)
		add_words(w, cell, change, STATUS, false);
	if (column == BY && l->by_whom)
		add_words(w, cell, change, node_attr(change, "approved-by") != NULL ? APPROVED : MINUTE,
		          true);
}

/* The table with its heading and an empty body, which it gives. */
static xmlNode *add_table(struct work *w, xmlNode *front, const struct layout *l)
{
	int widths[COLUMNS + 1];
	const char *heads[COLUMNS + 1] = { NULL };
	xmlNode *table;
	int n = 0;

	share_width(l, widths);
	for (int i = 0; i < COLUMNS; i++)
		if (l->shown[i])
			heads[n++] = heading_of(l, i);
	table = table_new(front, "history", label(w, "history"), widths);
	table_add_head(w, table, heads);
	return node_add(table, "body");
}

void changes_show(struct work *w, xmlNode *root)
{
	xmlNode *history = node_child(root, "history");
	xmlNode *front = node_child(root, "front");
	struct layout l;
	xmlNode *body;

	if (history == NULL)
		return;
	l = choose_columns(history);
	l.long_notes = w->versions.count > 0 && has_long_note(history);
	body = add_table(w, front, &l);
	for (xmlNode *c = node_child(history, "change"); c != NULL; c = node_next(c, "change")) {
		xmlNode *row = node_add(body, "row");

		node_set_origin(row, c);
		node_set(row, "version", node_attr(c, "version"));
		if (node_attr(c, "date") != NULL)
			node_set(row, "on", node_attr(c, "date"));
		for (int i = 0; i < COLUMNS; i++)
			if (l.shown[i])
				add_change_cell(w, row, c, &l, i);
	}
	node_drop(history);
}
