/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "figures_private.h"
#include "mem.h"
#include "str.h"

/* What stands in a dataset: figures, sums, and whether they agree with what the file
 * itself says they add up to. */

const char *dataset_text(const struct dataset *ds, const struct data_column *c, size_t row)
{
	return records_field(&ds->records, ds->rows[row], c->at);
}

const char *dataset_key(const struct dataset *ds, size_t row)
{
	return dataset_text(ds, &ds->columns[0], row);
}

size_t dataset_row(const struct dataset *ds, const char *key)
{
	const size_t *place = xmlHashLookup(ds->keys, (const xmlChar *)key);

	return place != NULL ? (size_t)(place - ds->rows) : NO_ROW;
}

struct loc dataset_loc(const struct dataset *ds, size_t row)
{
	return (struct loc){ ds->path, row < ds->row_count
	                                       ? ds->records.rows[ds->rows[row]].line : 1 };
}

struct data_column *dataset_need_column(struct dataset *ds, const char *name, struct loc loc)
{
	struct buf names;

	buf_init(&names, BUF_LINE);
	for (size_t i = 0; i < ds->column_count; i++) {
		if (str_eq(ds->columns[i].name, name)) {
			buf_release(&names);
			return &ds->columns[i];
		}
		buf_addf(&names, "%s'%s'", i > 0 ? ", " : "", ds->columns[i].name);
	}
	diag(ds->w->d, MSG_DATA_UNKNOWN, loc, "column '%s': the dataset '%s' has %s", name, ds->id,
	     names.data);
	buf_release(&names);
	return NULL;
}

/* Reads the figures of a column, all with as many places as the longest has; money
 * has none or two. */
static void read_figures(struct dataset *ds, struct data_column *c)
{
	c->amounts = mem_zalloc(ds->row_count > 0 ? ds->row_count : 1, sizeof(*c->amounts));
	for (size_t i = 0; i < ds->row_count; i++) {
		const char *text = dataset_text(ds, c, i);

		if (text[0] == '\0')
			continue;
		c->amounts[i].given = figure_read(text, &c->amounts[i].figure);
		if (!c->amounts[i].given && dataset_is_formula(text))
			continue;
		if (!c->amounts[i].given)
			dataset_fault(ds, MSG_TABLE_NUMBER, ds->rows[i], "'%.*s' under '%s' is no figure",
			              (int)str_cut(text, 60), text, c->name);
		else if (c->amounts[i].figure.places > c->places)
			c->places = c->amounts[i].figure.places;
	}
	if (c->places == 1 && str_eq(c->type, "money"))
		c->places = 2;
	for (size_t i = 0; i < ds->row_count; i++) {
		struct amount *a = &c->amounts[i];

		if (a->given && (!figure_widen(&a->figure, c->places) ||
		                 !figure_add(&c->sum.figure, a->figure))) {
			dataset_fault(ds, MSG_TABLE_RANGE, ds->rows[i], "'%s'", c->name);
			return;
		}
		c->sum.given = c->sum.given || a->given;
	}
}

static void check_dates(struct dataset *ds, const struct data_column *c)
{
	struct when day;

	for (size_t i = 0; i < ds->row_count; i++) {
		const char *text = dataset_text(ds, c, i);

		if (text[0] != '\0' && !when_parse(text, &day))
			dataset_fault(ds, MSG_TABLE_DATE, ds->rows[i], "'%.*s' under '%s'",
			              (int)str_cut(text, 60), text, c->name);
	}
}

/* A total that the file itself has is that of its rows. */
static void check_total(struct dataset *ds, const struct data_column *c)
{
	const char *text = records_field(&ds->records, ds->total, c->at);
	struct figure total;
	struct buf said;
	struct buf sum;

	if (text[0] == '\0')
		return;
	if (!figure_read(text, &total)) {
		dataset_fault(ds, MSG_TABLE_NUMBER, ds->total, "'%.*s' under '%s' is no figure",
		              (int)str_cut(text, 60), text, c->name);
		return;
	}
	if (!c->adds || figure_compare(total, c->sum.figure) == 0)
		return;
	buf_init(&said, BUF_LINE);
	buf_init(&sum, BUF_LINE);
	figure_add_shown(&said, total);
	figure_add_shown(&sum, c->sum.figure);
	dataset_fault(ds, MSG_TOTAL_WRONG, ds->total, "the file says %s under '%s', its rows make %s",
	              said.data, c->name, sum.data);
	buf_release(&said);
	buf_release(&sum);
}

int dataset_check(struct dataset *ds)
{
	for (size_t i = 0; i < ds->column_count; i++) {
		struct data_column *c = &ds->columns[i];

		if (c->figures)
			read_figures(ds, c);
		else if (str_eq(c->type, "date"))
			check_dates(ds, c);
	}
	for (size_t i = 0; i < ds->column_count && ds->total > 0 && !ds->broken; i++)
		if (ds->columns[i].figures && i > 0)
			check_total(ds, &ds->columns[i]);
	return ds->broken ? -1 : 0;
}

void amount_add_shown(struct buf *b, const char *type, struct amount amount)
{
	if (!amount.given)
		return;
	figure_add_shown(b, amount.figure);
	if (str_eq(type, "percent"))
		buf_add_char(b, '%');
}
