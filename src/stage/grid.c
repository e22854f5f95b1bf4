/* SPDX-License-Identifier: MIT */
#include "grid_private.h"

#include <stdlib.h>

#include "mem.h"
#include "str.h"

enum { MAX_COLUMNS = 63 };   /* of a table in Word */

bool grid_is_figure_type(const char *type)
{
	return str_eq(type, "money") || str_eq(type, "count") || str_eq(type, "percent");
}

struct grid_column *grid_add(struct grid *g)
{
	struct grid_column *c;

	g->columns = mem_resize(g->columns, g->count + 1, sizeof(*g->columns));
	c = &g->columns[g->count++];
	*c = (struct grid_column){ 0 };
	return c;
}

void grid_release(struct grid *g)
{
	free(g->columns);
	g->columns = NULL;
	g->count = 0;
}

/* The head, from the columns' words: "Contribution (£)" where there is a unit. */
void grid_make_head(const struct grid *g, xmlNode *table)
{
	xmlNode *row = node_add(node_add(table, "head"), "row");

	for (size_t i = 0; i < g->count; i++) {
		const struct grid_column *c = &g->columns[i];
		xmlNode *cell = node_add(row, "cell");

		node_set_origin(cell, c->node);
		node_copy_lang(cell, c->node);
		node_set(cell, "header", "column");
		if (c->figures)
			node_set(cell, "align", "end");
		if (c->heading != NULL)
			node_copy_children(c->heading, cell);
		else
			node_add_text(cell, c->words);
		if (c->unit != NULL) {
			node_add_text(cell, " (");
			node_add_text(cell, c->unit);
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

int grid_make_columns(struct work *w, const struct grid *g, xmlNode *table)
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
		xmlNode *column = node_add(columns, "column");

		node_set_origin(column, g->columns[i].node);
		node_set(column, "type", g->columns[i].type);
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

void grid_move_notes(xmlNode *from, xmlNode *table)
{
	for (xmlNode *n = node_child(from, NULL), *next; n != NULL; n = next) {
		next = node_next(n, NULL);
		if (node_is(n, "note") || node_is(n, "source"))
			node_move_into(n, table);
	}
}
