/* SPDX-License-Identifier: MIT */
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * Tables: columns, rows and a total become columns, head, body and foot. Figures
 * are read as decimal numbers, added exactly, and written one way: 133,600.
 */

/* A decimal number: units * 10^-places. */
struct figure {
	int64_t units;
	int places;
};

enum {
	MAX_COLUMNS = 63,  /* of a table in Word */
	MAX_PLACES = 4,
	MAX_DIGITS = 18   /* what an int64_t surely holds */
};

struct column {
	const xmlNode *node;
	bool figures;        /* right-aligned numbers */
	bool dates;          /* written 2019-09-10, shown 10 September 2019 */
	bool adds;           /* and a total makes sense of them */
	struct figure sum;
};

struct grid {
	struct column *columns;
	size_t count;
};

/* Reads "133600", "-12.50"; false when text is none or is too long. */
static bool read_figure(const char *text, struct figure *out)
{
	struct figure f = { 0, 0 };
	bool negative = *text == '-';
	bool point = false;
	int digits = 0;

	for (text += negative; *text != '\0'; text++) {
		if (*text == '.' && !point && digits > 0) {
			point = true;
			continue;
		}
		if (*text < '0' || *text > '9' || ++digits > MAX_DIGITS)
			return false;
		f.units = f.units * 10 + (*text - '0');
		f.places += point;
	}
	if (digits == 0 || f.places > MAX_PLACES || (point && f.places == 0))
		return false;
	if (negative)
		f.units = -f.units;
	*out = f;
	return true;
}

/* More decimal places; false when the number grows out of its type. */
static bool widen(struct figure *f, int places)
{
	for (; f->places < places; f->places++) {
		if (f->units > INT64_MAX / 10 || f->units < INT64_MIN / 10)
			return false;
		f->units *= 10;
	}
	return true;
}

/* *sum += f, exactly; false when that cannot be held. */
static bool add_figure(struct figure *sum, struct figure f)
{
	if (!widen(sum, f.places) || !widen(&f, sum->places))
		return false;
	if ((f.units > 0 && sum->units > INT64_MAX - f.units) ||
	    (f.units < 0 && sum->units < INT64_MIN - f.units))
		return false;
	sum->units += f.units;
	return true;
}

/* Adds "133,600.50": thousands by comma, a minus sign, the places as given. */
static void add_formatted(struct buf *b, struct figure f)
{
	char digits[32];
	uint64_t value = f.units < 0 ? (uint64_t)0 - (uint64_t)f.units : (uint64_t)f.units;
	int n = 0;

	do {
		digits[n++] = (char)('0' + value % 10);
		value /= 10;
	} while (value > 0 || n <= f.places);
	if (f.units < 0)
		buf_add_str(b, "\xE2\x88\x92");   /* U+2212 MINUS SIGN */
	while (n-- > 0) {
		buf_add_char(b, digits[n]);
		if (n == f.places && n > 0)
			buf_add_char(b, '.');
		else if (n > f.places && (n - f.places) % 3 == 0)
			buf_add_char(b, ',');
	}
}

static bool is_figure_type(const char *type)
{
	return str_eq(type, "money") || str_eq(type, "count") || str_eq(type, "percent");
}

static void grid_init(struct grid *g, const xmlNode *table)
{
	g->columns = NULL;
	g->count = 0;
	for (const xmlNode *n = node_child(table, "column"); n != NULL; n = node_next(n, "column")) {
		const char *type = node_attr(n, "type");
		struct column *c;

		g->columns = mem_resize(g->columns, g->count + 1, sizeof(*g->columns));
		c = &g->columns[g->count++];
		c->node = n;
		c->figures = type != NULL && is_figure_type(type);
		c->dates = str_eq(type, "date");
		c->adds = c->figures && !str_eq(type, "percent");
		c->sum = (struct figure){ 0, 0 };
	}
}

/* A figure in a cell: read, added to its column, written as it is shown. */
static int figure_cell(struct work *w, struct column *column, const xmlNode *cell, xmlNode *out)
{
	char *raw = node_text(cell);
	struct figure f;
	struct buf text;
	int rc = 0;

	buf_init(&text, BUF_LINE);
	str_add_squeezed(&text, raw);
	node_set(out, "align", "end");
	if (text.len == 0)
		goto out;
	if (!read_figure(text.data, &f)) {
		rc = diag(w->d, MSG_TABLE_NUMBER, work_loc(w, cell), "'%s' is no figure", text.data);
		goto out;
	}
	if (column->adds && !add_figure(&column->sum, f)) {
		rc = diag(w->d, MSG_TABLE_RANGE, work_loc(w, cell), "this column");
		goto out;
	}
	buf_clear(&text);
	add_formatted(&text, f);
	if (str_eq(node_attr(column->node, "type"), "percent"))
		buf_add_char(&text, '%');
	node_add_text(out, text.data);
out:
	buf_release(&text);
	free(raw);
	return rc;
}

/* A date in a cell, shown as dates are everywhere. */
static int date_cell(struct work *w, const xmlNode *cell, xmlNode *out)
{
	char *raw = node_text(cell);
	struct when day;
	struct buf text;
	int rc = 0;

	buf_init(&text, BUF_LINE);
	str_add_squeezed(&text, raw);
	if (text.len > 0 && !when_parse(text.data, &day)) {
		rc = diag(w->d, MSG_TABLE_DATE, work_loc(w, cell), "'%s'", text.data);
	} else if (text.len > 0) {
		buf_clear(&text);
		when_add_words(&text, day);
		node_add_text(out, text.data);
	}
	buf_release(&text);
	free(raw);
	return rc;
}

/* What stands in a cell, by the type of its column. */
static int fill_cell(struct work *w, struct column *column, const xmlNode *cell, xmlNode *out)
{
	if (column->figures)
		return figure_cell(w, column, cell, out);
	if (column->dates)
		return date_cell(w, cell, out);
	node_copy_children(cell, out);
	return 0;
}

static int make_row(struct work *w, struct grid *g, const xmlNode *row, xmlNode *body)
{
	xmlNode *out = node_add(body, "row");
	size_t i = 0;
	int rc = 0;

	node_set_origin(out, row);
	for (const xmlNode *cell = node_child(row, "cell"); cell != NULL;
	     cell = node_next(cell, "cell"), i++) {
		xmlNode *made;

		if (i >= g->count)
			continue;
		made = node_add(out, "cell");
		node_copy_lang(made, cell);
		node_set_origin(made, cell);
		if (i == 0 && !g->columns[0].figures)
			node_set(made, "header", "row");
		if (fill_cell(w, &g->columns[i], cell, made) < 0)
			rc = -1;
	}
	if (i != g->count)
		rc = diag(w->d, MSG_TABLE_CELLS, work_loc(w, row), "%zu cell%s for %zu column%s", i,
		          i == 1 ? "" : "s", g->count, g->count == 1 ? "" : "s");
	return rc;
}

/* The foot: its label in the first column, sums under the others. */
static int make_total(struct work *w, const struct grid *g, const xmlNode *total, xmlNode *table)
{
	xmlNode *row = node_add(node_add(table, "foot"), "row");
	bool any = false;
	struct buf text;

	node_set_origin(row, total);
	buf_init(&text, BUF_LINE);
	for (size_t i = 0; i < g->count; i++) {
		const struct column *c = &g->columns[i];
		xmlNode *cell = node_add(row, "cell");

		node_set_origin(cell, total);
		if (i == 0) {
			node_set(cell, "header", "row");
			node_copy_lang(cell, total);
			node_copy_children(total, cell);
		} else if (c->figures) {
			node_set(cell, "align", "end");
		}
		if (i == 0 || !c->adds)
			continue;
		buf_clear(&text);
		add_formatted(&text, c->sum);
		node_add_text(cell, text.data);
		any = true;
	}
	buf_release(&text);
	node_set(table, "total", "yes");
	if (!any)
		return diag(w->d, MSG_TABLE_NO_SUM, work_loc(w, total), "%s", "");
	return 0;
}

/* The head, from the columns' words: "Contribution (£)" where there is a unit. */
static void make_head(const struct grid *g, xmlNode *table)
{
	xmlNode *row = node_add(node_add(table, "head"), "row");

	for (size_t i = 0; i < g->count; i++) {
		const struct column *c = &g->columns[i];
		const char *unit = node_attr(c->node, "unit");
		xmlNode *cell = node_add(row, "cell");

		node_set_origin(cell, c->node);
		node_copy_lang(cell, c->node);
		node_set(cell, "header", "column");
		if (c->figures)
			node_set(cell, "align", "end");
		node_copy_children(c->node, cell);
		if (unit != NULL) {
			node_add_text(cell, " (");
			node_add_text(cell, unit);
			node_add_text(cell, ")");
		}
	}
}

/* Width of column i where its author gave none: figures need less than words. */
static int default_width(const struct grid *g, size_t i)
{
	int shares = 0;
	int before = 0;
	int own = g->columns[i].figures ? 2 : 3;

	for (size_t j = 0; j < g->count; j++) {
		int share = g->columns[j].figures ? 2 : 3;

		before += j < i ? share : 0;
		shares += share;
	}
	/* Differences of rounded running sums add up to 100. */
	return 100 * (before + own) / shares - 100 * before / shares;
}

static int make_columns(struct work *w, const struct grid *g, xmlNode *table)
{
	xmlNode *columns = node_add(table, "columns");
	long sum = 0;
	size_t given = 0;

	if (g->count > MAX_COLUMNS)
		return diag(w->d, MSG_TABLE_WIDTHS, work_loc(w, table),
		            "leave no room: there are %zu, and a word processor takes %d", g->count,
		            MAX_COLUMNS);
	for (size_t i = 0; i < g->count; i++) {
		const char *width = node_attr(g->columns[i].node, "width");
		const char *type = node_attr(g->columns[i].node, "type");
		xmlNode *column = node_add(columns, "column");

		node_set_origin(column, g->columns[i].node);
		node_set(column, "type", type != NULL ? type : "text");
		node_set(column, "align", g->columns[i].figures ? "end" : "start");
		if (width != NULL) {
			node_set(column, "width", width);
			sum += strtol(width, NULL, 10);
			given++;
		} else {
			node_setf(column, "width", "%d", default_width(g, i));
		}
	}
	if (given == 0 || (given == g->count && sum == 100))
		return 0;
	return diag(w->d, MSG_TABLE_WIDTHS, work_loc(w, table),
	            given == g->count ? "add up to %ld" : "are given for some only (%ld in all)", sum);
}

/* Turns one table of the content form into one of the resolved form. */
static int make_table(struct work *w, xmlNode *table)
{
	xmlNode *old = node_new(table, "table");
	xmlNode *caption;
	xmlNode *body;
	struct grid g;
	int rc = 0;

	node_move_children(table, old);
	grid_init(&g, old);
	node_set(table, "role", "data");
	caption = node_child(old, "caption");
	if (caption != NULL)
		node_move_into(caption, table);
	if (make_columns(w, &g, table) < 0)
		rc = -1;
	make_head(&g, table);
	body = node_add(table, "body");
	for (xmlNode *n = node_child(old, NULL); n != NULL; n = node_next(n, NULL))
		if (node_is(n, "row") && make_row(w, &g, n, body) < 0)
			rc = -1;
	for (xmlNode *n = node_child(old, "total"); n != NULL; n = node_next(n, "total"))
		if (make_total(w, &g, n, table) < 0)
			rc = -1;
	for (xmlNode *n = node_child(old, NULL), *next; n != NULL; n = next) {
		next = node_next(n, NULL);
		if (node_is(n, "note") || node_is(n, "source"))
			node_move_into(n, table);
	}
	free(g.columns);
	xmlFreeNode(old);
	return rc;
}

int stage_data(struct work *w)
{
	xmlNode *root = work_root(w);
	int rc = 0;

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, node_is(n, "table")))
		if (node_is(n, "table") && make_table(w, n) < 0)
			rc = -1;
	return rc;
}
