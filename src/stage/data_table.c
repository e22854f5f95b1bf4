/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "figures_private.h"
#include "mem.h"
#include "str.h"

/* Tables that are made from a dataset: a column for each that the author asks for,
 * a row for each of the file, and a total that is worked out. */

struct making {
	struct dataset *ds;
	struct derivation *columns;
	char **headings;
	size_t count;
	struct grid grid;
};

/* What a child of <data-table> asks for; false when it is no column. */
static bool column_kind(const xmlNode *n, enum derived *what)
{
	static const struct { const char *name; enum derived what; } kinds[] = {
		{ "show", DERIVE_FIGURE }, { "share", DERIVE_SHARE }, { "last", DERIVE_LAST },
		{ "change", DERIVE_CHANGE }, { "rate", DERIVE_RATE }
	};

	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		if (!node_is(n, kinds[i].name))
			continue;
		*what = kinds[i].what;
		if (*what == DERIVE_CHANGE && str_eq(node_attr(n, "as"), "percent"))
			*what = DERIVE_CHANGE_PERCENT;
		return true;
	}
	return false;
}

static int add_columns(struct making *m, const xmlNode *old)
{
	enum derived what;
	int rc = 0;

	for (const xmlNode *n = node_child(old, NULL); n != NULL; n = node_next(n, NULL)) {
		struct derivation dv;

		if (!column_kind(n, &what))
			continue;
		if (derivation_init(&dv, m->ds, what, n) < 0) {
			rc = -1;
			continue;
		}
		m->columns = mem_resize(m->columns, m->count + 1, sizeof(*m->columns));
		m->headings = mem_resize(m->headings, m->count + 1, sizeof(char *));
		m->headings[m->count] = derivation_heading(&dv);
		m->columns[m->count] = dv;
		figures_add_column(&m->grid, &dv, m->headings[m->count]);
		m->count++;
	}
	return rc;
}

static int make_row(struct making *m, size_t row, xmlNode *body)
{
	xmlNode *out = node_add(body, "row");
	struct loc loc = dataset_loc(m->ds, row);
	int rc = 0;

	xml_set_loc(m->ds->w->x, out, loc.path, loc.line);
	for (size_t i = 0; i < m->count; i++) {
		xmlNode *cell = node_add(out, "cell");

		if (i == 0 && !m->grid.columns[0].figures)
			node_set(cell, "header", "row");
		if (figures_fill_cell(&m->columns[i], row, cell) < 0)
			return -1;
	}
	return rc;
}

/* Percentages that are given, not worked out, are taken for the parts of a whole
 * where a total is asked for. Each may have been rounded by half a unit of its
 * last place. */
static int check_parts(const struct derivation *dv)
{
	const struct data_column *c = dv->of;
	struct figure whole = { 100, 0 };
	struct figure off = c->sum.figure;
	struct figure allowed = { 0, c->places + 1 };
	struct buf sum;
	int rc;

	if (dv->what != DERIVE_FIGURE || !str_eq(c->type, "percent") || !c->sum.given ||
	    str_eq(node_attr(c->node, "parts"), "no"))
		return 0;
	allowed.units = 5 * (int64_t)dv->ds->row_count;
	if (!figure_subtract(&off, whole))
		return diag(dv->ds->w->d, MSG_TABLE_RANGE, dataset_loc(dv->ds, TOTAL_ROW), "'%s'",
		            c->name);
	if (off.units < 0)
		off.units = -off.units;
	if (figure_compare(off, allowed) <= 0)
		return 0;
	buf_init(&sum, BUF_LINE);
	amount_add_shown(&sum, "percent", c->sum);
	rc = diag(dv->ds->w->d, MSG_SHARES_SUM, dataset_loc(dv->ds, TOTAL_ROW), "those of '%s' make %s",
	          c->name, sum.data);
	buf_release(&sum);
	return rc;
}

/* The foot: its words in the first column, totals under what can be added. */
static int make_total(struct making *m, const xmlNode *total, xmlNode *table)
{
	xmlNode *row = node_add(node_add(table, "foot"), "row");
	bool any = false;
	struct amount amount;
	struct buf text;
	int rc = 0;

	node_set_origin(row, total);
	buf_init(&text, BUF_LINE);
	for (size_t i = 0; i < m->count; i++) {
		xmlNode *cell = node_add(row, "cell");

		node_set_origin(cell, total);
		if (i == 0) {
			node_set(cell, "header", "row");
			node_copy_lang(cell, total);
			node_copy_children(total, cell);
			continue;
		}
		if (m->grid.columns[i].figures)
			node_set(cell, "align", "end");
		if (derive(&m->columns[i], TOTAL_ROW, &amount) < 0 || check_parts(&m->columns[i]) < 0)
			rc = -1;
		buf_clear(&text);
		amount_add_shown(&text, m->grid.columns[i].type, amount);
		if (text.len > 0)
			node_add_text(cell, text.data);
		any = any || derivation_adds(&m->columns[i]);
	}
	buf_release(&text);
	node_set(table, "total", "yes");
	if (!any)
		return diag(m->ds->w->d, MSG_TABLE_NO_SUM, work_loc(m->ds->w, total), "%s", "");
	return rc;
}

static int make_table(struct making *m, xmlNode *old, xmlNode *table)
{
	xmlNode *total = node_child(old, "total");
	xmlNode *body;
	int rc = 0;

	grid_make_head(&m->grid, table);
	body = node_add(table, "body");
	for (size_t i = 0; i < m->ds->row_count; i++)
		if (make_row(m, i, body) < 0)
			return -1;
	if (total != NULL && make_total(m, total, table) < 0)
		rc = -1;
	grid_measure(&m->grid, table);
	return grid_make_columns(m->ds->w, &m->grid, table) < 0 ? -1 : rc;
}

int data_table(struct figures *f, xmlNode *n)
{
	struct making m = { .ds = figures_need(f, n) };
	xmlNode *old = node_new(n, "data-table");
	int rc = -1;

	node_move_children(n, old);
	xmlNodeSetName(n, (const xmlChar *)"table");
	node_set(n, "role", "data");
	node_unset(n, "data");
	node_move_into(node_child(old, "caption"), n);
	if (m.ds != NULL && add_columns(&m, old) == 0)
		rc = make_table(&m, old, n);
	grid_move_notes(old, n);
	for (size_t i = 0; i < m.count; i++)
		free(m.headings[i]);
	free(m.headings);
	free(m.columns);
	grid_release(&m.grid);
	xmlFreeNode(old);
	return rc;
}
