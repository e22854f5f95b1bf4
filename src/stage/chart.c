/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "axis_private.h"
#include "figures_private.h"
#include "mem.h"
#include "str.h"

/*
 * Charts: an axis, categories and series with everything worked out that drawing
 * takes, and the same figures as a table. Names and titles are put in at the end
 * (chart_finish), when Markdown and facts have become words.
 */

enum {
	MAX_SERIES = 8,        /* that a reader can tell apart */
	MAX_CATEGORIES = 60    /* that have room */
};

struct drawing {
	struct work *w;
	struct dataset *ds;
	xmlNode *chart;
	xmlNode *old;                /* what the author wrote */
	bool stacked;
	struct derivation category;
	struct derivation series[MAX_SERIES];
	size_t count;
	struct figure low;
	struct figure high;
	int places;
	bool any;                    /* there is something to draw */
};

static int refuse(const struct drawing *dr, const xmlNode *n, const char *why)
{
	return diag(dr->w->d, MSG_CHART_SHAPE, work_loc(dr->w, n), "%s", why);
}

/* All series are of one type and one unit, for they share an axis. */
static int add_series(struct drawing *dr, const xmlNode *n)
{
	struct derivation *dv = &dr->series[dr->count];
	const struct derivation *first = &dr->series[0];
	const char *name = node_attr(n, "column");

	if (dr->count == MAX_SERIES)
		return diag(dr->w->d, MSG_CHART_SHAPE, work_loc(dr->w, n),
		            "it has more than %d series, which no reader can tell apart", MAX_SERIES);
	if (derivation_init(dv, dr->ds, DERIVE_FIGURE, n) < 0)
		return -1;
	if (!dv->of->figures)
		return diag(dr->w->d, MSG_DATA_TYPE, work_loc(dr->w, n),
		            "'%s' has no figures to draw", name);
	if (dr->count > 0 && (!str_eq(dv->of->type, first->of->type) ||
	                      !str_eq(derivation_unit(dv), derivation_unit(first))))
		return diag(dr->w->d, MSG_CHART_SHAPE, work_loc(dr->w, n),
		            "'%s' and '%s' are of different types or units and cannot share an axis",
		            name, first->of->name);
	dr->count++;
	if (dv->of->places > dr->places)
		dr->places = dv->of->places;
	return 0;
}

static int read_series(struct drawing *dr)
{
	const char *type = node_attr(dr->chart, "type");
	const char *category = node_attr(dr->chart, "category");
	const xmlNode *second = NULL;
	int rc = 0;

	if (category == NULL)
		category = dr->ds->columns[0].name;
	dr->category = (struct derivation){ .ds = dr->ds, .node = dr->chart };
	dr->category.of = dataset_need_column(dr->ds, category, work_loc(dr->w, dr->chart));
	if (dr->category.of == NULL)
		return -1;
	for (const xmlNode *n = node_child(dr->old, "series"); n != NULL;
	     n = node_next(n, "series")) {
		if (add_series(dr, n) < 0)
			return -1;
		if (dr->count == 2)
			second = second != NULL ? second : n;
	}
	if (second != NULL && str_eq(type, "bar"))
		rc = refuse(dr, second, "type=\"bar\" draws one column; grouped-bar or stacked-bar draw several");
	if (dr->ds->row_count > MAX_CATEGORIES)
		rc = diag(dr->w->d, MSG_CHART_SHAPE, work_loc(dr->w, dr->chart),
		          "'%s' has %zu rows, and there is room for %d", dr->ds->path,
		          dr->ds->row_count, MAX_CATEGORIES);
	return rc;
}

static void reach(struct drawing *dr, struct figure f)
{
	if (figure_compare(f, dr->low) < 0)
		dr->low = f;
	if (figure_compare(f, dr->high) > 0)
		dr->high = f;
}

/* How far the figures of one row reach. */
static int measure_row(struct drawing *dr, size_t row)
{
	struct figure sum = { 0, 0 };

	for (size_t i = 0; i < dr->count; i++) {
		struct amount a = dr->series[i].of->amounts[row];

		if (!a.given)
			continue;
		dr->any = true;
		if (!dr->stacked) {
			reach(dr, a.figure);
			continue;
		}
		if (a.figure.units < 0)
			return diag(dr->w->d, MSG_CHART_SHAPE, dataset_loc(dr->ds, row),
			            "bars cannot be stacked on a negative figure ('%s')",
			            dr->series[i].of->name);
		if (!figure_add(&sum, a.figure))
			return diag(dr->w->d, MSG_TABLE_RANGE, dataset_loc(dr->ds, row), "'%s'",
			            dr->series[i].of->name);
		reach(dr, sum);
	}
	return 0;
}

static int measure(struct drawing *dr)
{
	for (size_t i = 0; i < dr->ds->row_count; i++)
		if (measure_row(dr, i) < 0)
			return -1;
	if (!dr->any)
		return diag(dr->w->d, MSG_CHART_EMPTY, work_loc(dr->w, dr->chart), "'%s'",
		            node_attr(dr->chart, "id"));
	return 0;
}

/* The names of the rows: words, days, or figures as they are shown. */
static void add_categories(struct drawing *dr)
{
	const struct data_column *c = dr->category.of;

	for (size_t i = 0; i < dr->ds->row_count; i++) {
		xmlNode *category = node_add(dr->chart, "category");
		struct loc loc = dataset_loc(dr->ds, i);
		const char *text = dataset_text(dr->ds, c, i);
		struct when day;
		struct buf b;

		buf_init(&b, BUF_LINE);
		if (c->figures)
			amount_add_shown(&b, c->type, c->amounts[i]);
		else if (str_eq(c->type, "date") && when_parse(text, &day))
			when_add_words(&b, day);
		else
			buf_add_str(&b, text);
		/* The name of the row stands in for one that is left out. */
		if (b.len == 0)
			buf_add_str(&b, dataset_key(dr->ds, i));
		xml_set_loc(dr->w->x, category, loc.path, loc.line);
		node_set(category, "label", b.data);
		buf_release(&b);
	}
}

/* Adds the points of all series; bases are where a stacked bar starts. */
static void add_points(struct drawing *dr)
{
	struct figure *bases = mem_zalloc(dr->ds->row_count, sizeof(*bases));

	for (size_t i = 0; i < dr->count; i++) {
		xmlNode *series = node_add(dr->chart, "series");

		node_set_origin(series, dr->series[i].node);
		node_set(series, "name", dr->series[i].of->name);
		node_setf(series, "place", "%zu", i + 1);
		for (size_t row = 0; row < dr->ds->row_count; row++) {
			struct amount a = dr->series[i].of->amounts[row];
			xmlNode *point = node_add(series, "point");
			struct buf label;

			if (!a.given)
				continue;
			axis_set_figure(point, "value", a.figure);
			buf_init(&label, BUF_LINE);
			amount_add_shown(&label, dr->series[i].of->type, a);
			node_set(point, "label", label.data);
			buf_release(&label);
			if (!dr->stacked)
				continue;
			axis_set_figure(point, "base", bases[row]);
			/* It has been added before, in measure(). */
			(void)figure_add(&bases[row], a.figure);
		}
	}
	free(bases);
}

static int add_rows(struct drawing *dr, xmlNode *body)
{
	for (size_t row = 0; row < dr->ds->row_count; row++) {
		xmlNode *out = node_add(body, "row");
		struct loc loc = dataset_loc(dr->ds, row);
		xmlNode *cell = node_add(out, "cell");

		xml_set_loc(dr->w->x, out, loc.path, loc.line);
		if (!dr->category.of->figures)
			node_set(cell, "header", "row");
		if (figures_fill_cell(&dr->category, row, cell) < 0)
			return -1;
		for (size_t i = 0; i < dr->count; i++)
			if (figures_fill_cell(&dr->series[i], row, node_add(out, "cell")) < 0)
				return -1;
	}
	return 0;
}

/* What the caption of the table of figures says before the chart's own: "Figures for: ",
 * or "Data for Figure 2: ", which leads back to the chart. The number is the chart's:
 * the table is no table of its own. */
static void lead_caption(struct drawing *dr, xmlNode *caption)
{
	struct buf words;

	if (!captions_are_numbered(dr->w)) {
		node_add_text(caption, label(dr->w, "chart-figures"));
		node_add_text(caption, " ");
		return;
	}
	/* Captions are Markdown as yet. */
	buf_init(&words, BUF_LINE);
	buf_addf(&words, "%s [](#%s): ", label(dr->w, "chart-data"), node_attr(dr->chart, "id"));
	node_add_text(caption, words.data);
	buf_release(&words);
}

/* The figures as a table: "Figures for: Contributions by partner". */
static int add_table(struct drawing *dr)
{
	xmlNode *table = node_add(dr->chart, "table");
	xmlNode *caption = node_add(table, "caption");
	struct grid g = { NULL, 0 };
	struct grid_column *first = grid_add(&g);
	int rc;

	node_set(table, "role", "data");
	node_copy_lang(caption, node_child(dr->chart, "caption"));
	lead_caption(dr, caption);
	node_copy_children(node_child(dr->chart, "caption"), caption);
	first->node = dr->category.of->node;
	first->heading = dr->category.of->node;
	first->type = dr->category.of->type;
	first->unit = derivation_unit(&dr->category);
	first->figures = dr->category.of->figures;
	for (size_t i = 0; i < dr->count; i++)
		figures_add_column(&g, &dr->series[i], "");
	grid_make_head(&g, table);
	rc = add_rows(dr, node_add(table, "body"));
	grid_measure(&g, table);
	if (grid_make_columns(dr->w, &g, table) < 0)
		rc = -1;
	grid_move_notes(dr->old, table);
	grid_release(&g);
	return rc;
}

static int draw(struct drawing *dr)
{
	const char *type;
	struct axis axis;

	if (read_series(dr) < 0 || measure(dr) < 0)
		return -1;
	if (dr->series[0].of == NULL)
		return -1;   /* the schema asks for one */
	type = dr->series[0].of->type;
	if (derivation_unit(&dr->series[0]) != NULL)
		node_set(dr->chart, "unit", derivation_unit(&dr->series[0]));
	if (!axis_choose(&axis, dr->low, dr->high, str_eq(type, "count")))
		return diag(dr->w->d, MSG_TABLE_RANGE, work_loc(dr->w, dr->chart), "this chart");
	axis_add(dr->chart, &axis, type, dr->places);
	add_categories(dr);
	add_points(dr);
	return add_table(dr);
}

static void add_description(const xmlNode *description, xmlNode *chart)
{
	char *words = node_squeezed(description);
	xmlNode *made = node_add_element(chart, "description", words);

	node_set_origin(made, description);
	node_copy_lang(made, description);
	free(words);
}

int data_chart(struct figures *f, xmlNode *n)
{
	struct drawing dr = { .w = f->w, .chart = n, .ds = figures_need(f, n) };
	int rc = -1;

	dr.stacked = str_eq(node_attr(n, "type"), "stacked-bar");
	dr.old = node_new(n, "chart");
	node_move_children(n, dr.old);
	node_move_into(node_child(dr.old, "caption"), n);
	add_description(node_child(dr.old, "description"), n);
	if (dr.ds != NULL)
		rc = draw(&dr);
	node_unset(n, "data");
	node_unset(n, "category");
	xmlFreeNode(dr.old);
	return rc;
}

/* Gives a series its name: the words of its column's heading without the unit, which
 * ends them in brackets. */
static void name_series(xmlNode *series, const xmlNode *cell, const char *unit)
{
	char *words = words_quoted(cell);
	struct buf end;

	buf_init(&end, BUF_LINE);
	buf_addf(&end, " (%s)", unit != NULL ? unit : "");
	if (unit != NULL && str_ends(words, end.data) && strlen(words) > end.len)
		words[strlen(words) - end.len] = '\0';
	node_set(series, "name", words);
	buf_release(&end);
	free(words);
}

void chart_finish(xmlNode *chart)
{
	const xmlNode *row = node_child(node_child(node_child(chart, "table"), "head"), "row");
	const xmlNode *cell = node_next(node_child(row, "cell"), "cell");
	xmlNode *first = node_child(chart, "series");
	xmlNode *axis = node_child(chart, "axis");
	const char *unit = node_attr(chart, "unit");
	char *title = node_squeezed(node_child(chart, "caption"));
	char *heading = words_quoted(cell);

	node_set(chart, "title", title);
	/* What several series have in common is the unit; the legend tells them apart. */
	if (node_next(first, "series") == NULL)
		node_set(axis, "title", heading);
	else if (unit != NULL)
		node_set(axis, "title", unit);
	for (xmlNode *n = first; n != NULL; n = node_next(n, "series"), cell = node_next(cell, "cell"))
		name_series(n, cell, unit);
	node_unset(chart, "unit");
	free(title);
	free(heading);
}
