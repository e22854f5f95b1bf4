/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "figure.h"
#include "figures_private.h"
#include "grid_private.h"
#include "mem.h"
#include "str.h"

/*
 * Tables whose rows are typed in the document: columns, rows and a total become
 * columns, head, body and foot. Figures are read as decimal numbers, added
 * exactly, and written one way: 133,600.
 */

struct column {
	const char *type;
	bool figures;        /* right-aligned numbers */
	bool dates;          /* written 2019-09-10, shown 10 September 2019 */
	bool adds;           /* and a total makes sense of them */
	struct figure sum;
};

/* The columns of a table of the content form, each with its place in the grid. The
 * caller frees what is given back. */
static struct column *read_columns(const xmlNode *table, struct grid *g)
{
	struct column *columns = NULL;

	for (const xmlNode *n = node_child(table, "column"); n != NULL; n = node_next(n, "column")) {
		struct grid_column *c = grid_add(g);
		struct column *column;

		c->node = n;
		c->heading = n;
		c->type = node_attr(n, "type") != NULL ? node_attr(n, "type") : "text";
		c->unit = node_attr(n, "unit");
		c->figures = grid_is_figure_type(c->type);
		columns = mem_resize(columns, g->count, sizeof(*columns));
		column = &columns[g->count - 1];
		column->type = c->type;
		column->figures = c->figures;
		column->dates = str_eq(c->type, "date");
		column->adds = c->figures && !str_eq(c->type, "percent");
		column->sum = (struct figure){ 0, 0 };
	}
	return columns;
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
	if (!figure_read(text.data, &f)) {
		rc = diag(w->d, MSG_TABLE_NUMBER, work_loc(w, cell), "'%s' is no figure", text.data);
		goto out;
	}
	/* Money has no places or two. */
	if ((f.places == 1 && str_eq(column->type, "money") && !figure_widen(&f, 2)) ||
	    (column->adds && !figure_add(&column->sum, f))) {
		rc = diag(w->d, MSG_TABLE_RANGE, work_loc(w, cell), "this column");
		goto out;
	}
	buf_clear(&text);
	figure_add_shown(&text, f);
	if (str_eq(column->type, "percent"))
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

static int make_row(struct work *w, struct column *columns, size_t count, const xmlNode *row,
                    xmlNode *body)
{
	xmlNode *out = node_add(body, "row");
	size_t i = 0;
	int rc = 0;

	node_set_origin(out, row);
	for (const xmlNode *cell = node_child(row, "cell"); cell != NULL;
	     cell = node_next(cell, "cell"), i++) {
		xmlNode *made;

		if (i >= count)
			continue;
		made = node_add(out, "cell");
		node_copy_lang(made, cell);
		node_set_origin(made, cell);
		if (i == 0 && !columns[0].figures)
			node_set(made, "header", "row");
		if (fill_cell(w, &columns[i], cell, made) < 0)
			rc = -1;
	}
	if (i != count)
		rc = diag(w->d, MSG_TABLE_CELLS, work_loc(w, row), "%zu cell%s for %zu column%s", i,
		          i == 1 ? "" : "s", count, count == 1 ? "" : "s");
	return rc;
}

/* The foot: its label in the first column, sums under the others. */
static int make_total(struct work *w, const struct column *columns, size_t count,
                      const xmlNode *total, xmlNode *table)
{
	xmlNode *row = node_add(node_add(table, "foot"), "row");
	bool any = false;
	struct buf text;

	node_set_origin(row, total);
	buf_init(&text, BUF_LINE);
	for (size_t i = 0; i < count; i++) {
		const struct column *c = &columns[i];
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
		figure_add_shown(&text, c->sum);
		node_add_text(cell, text.data);
		any = true;
	}
	buf_release(&text);
	node_set(table, "total", "yes");
	if (!any)
		return diag(w->d, MSG_TABLE_NO_SUM, work_loc(w, total), "%s", "");
	return 0;
}

int typed_table(struct work *w, xmlNode *table)
{
	xmlNode *old = node_new(table, "table");
	struct grid g = { NULL, 0 };
	struct column *columns;
	xmlNode *caption;
	xmlNode *body;
	int rc = 0;

	node_move_children(table, old);
	columns = read_columns(old, &g);
	node_set(table, "role", "data");
	caption = node_child(old, "caption");
	if (caption != NULL)
		node_move_into(caption, table);
	if (grid_make_columns(w, &g, table) < 0)
		rc = -1;
	grid_make_head(&g, table);
	body = node_add(table, "body");
	for (xmlNode *n = node_child(old, NULL); n != NULL; n = node_next(n, NULL))
		if (node_is(n, "row") && make_row(w, columns, g.count, n, body) < 0)
			rc = -1;
	for (xmlNode *n = node_child(old, "total"); n != NULL; n = node_next(n, "total"))
		if (make_total(w, columns, g.count, n, table) < 0)
			rc = -1;
	grid_move_notes(old, table);
	free(columns);
	grid_release(&g);
	xmlFreeNode(old);
	return rc;
}
