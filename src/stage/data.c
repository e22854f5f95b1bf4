/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "figures_private.h"
#include "mem.h"
#include "str.h"

/*
 * The stage of figures: what <data> declares is read, tables and charts are made of
 * it, the values that sentences quote are worked out, and <data> is gone.
 */

static int add_dataset(struct figures *f, const xmlNode *n)
{
	struct dataset *ds;
	int rc;

	for (size_t i = 0; i < f->count; i++)
		if (str_eq(f->sets[i]->id, node_attr(n, "id")))
			return diag(f->w->d, MSG_ID_DUPLICATE, work_loc(f->w, n),
			            "'%s' stands already in line %ld", f->sets[i]->id,
			            work_loc(f->w, f->sets[i]->node).line);
	ds = dataset_read(f->w, n);
	f->sets = mem_resize(f->sets, f->count + 1, sizeof(struct dataset *));
	f->sets[f->count++] = ds;
	rc = figures_find_last(f, ds);
	return ds->broken ? -1 : rc;
}

int figures_read(struct figures *f, struct work *w)
{
	const xmlNode *data = node_child(work_root(w), "data");
	int rc = 0;

	*f = (struct figures){ .w = w };
	if (data == NULL)
		return 0;
	for (const xmlNode *n = node_child(data, "dataset"); n != NULL; n = node_next(n, "dataset"))
		if (add_dataset(f, n) < 0)
			rc = -1;
	return rc;
}

void figures_release(struct figures *f)
{
	for (size_t i = 0; i < f->count; i++)
		dataset_free(f->sets[i]);
	free(f->sets);
	figures_release_earlier(f);
}

struct dataset *figures_need(struct figures *f, const xmlNode *n)
{
	const char *id = node_attr(n, "data");

	for (size_t i = 0; i < f->count; i++)
		if (str_eq(f->sets[i]->id, id))
			return f->sets[i]->broken ? NULL : f->sets[i];
	diag(f->w->d, MSG_DATA_UNKNOWN, work_loc(f->w, n), "dataset '%s'", id);
	return NULL;
}

void figures_add_column(struct grid *g, const struct derivation *dv, const char *heading)
{
	struct grid_column *c = grid_add(g);

	c->node = dv->node;
	c->heading = dv->node->children != NULL ? dv->node : NULL;
	c->words = heading;
	if (c->heading == NULL && dv->what == DERIVE_FIGURE)
		c->heading = dv->of->node;
	c->type = derivation_type(dv);
	c->unit = derivation_unit(dv);
	c->figures = grid_is_figure_type(c->type);
}

int figures_fill_cell(const struct derivation *dv, size_t row, xmlNode *cell)
{
	struct buf text;
	struct amount amount;
	struct when day;
	int rc = 0;

	buf_init(&text, BUF_FILE);
	if (dv->of->figures) {
		rc = derive(dv, row, &amount);
		if (rc == 0)
			amount_add_shown(&text, derivation_type(dv), amount);
		node_set(cell, "align", "end");
	} else if (str_eq(dv->of->type, "date") &&
	           when_parse(dataset_text(dv->ds, dv->of, row), &day)) {
		when_add_words(&text, day);
	} else {
		grid_add_literal(&text, dataset_text(dv->ds, dv->of, row));
	}
	if (text.len > 0)
		node_add_text(cell, text.data);
	buf_release(&text);
	return rc;
}

int stage_data(struct work *w)
{
	xmlNode *root = work_root(w);
	struct figures f;
	int rc = figures_read(&f, w);

	for (xmlNode *n = root, *next; n != NULL; n = next) {
		int made = 0;

		next = node_walk(root, n, node_is(n, "table") || node_is(n, "data-table") ||
		                                  node_is(n, "chart") || node_is(n, "data"));
		if (node_is(n, "table"))
			made = typed_table(w, n);
		else if (node_is(n, "data-table"))
			made = data_table(&f, n);
		else if (node_is(n, "chart"))
			made = data_chart(&f, n);
		if (made < 0)
			rc = -1;
	}
	if (figures_add_values(&f) < 0)
		rc = -1;
	figures_release(&f);
	if (node_child(root, "data") != NULL)
		node_drop(node_child(root, "data"));
	return rc;
}
