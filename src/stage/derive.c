/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "figures_private.h"
#include "mem.h"
#include "str.h"

/*
 * What is worked out from the figures of a dataset: shares, changes, rates. Shares,
 * changes in per cent and rates of what is counted have one decimal place.
 */

enum { PLACES = 1 };

static int wrong_type(const struct derivation *dv, const char *name, const char *why)
{
	return diag(dv->ds->w->d, MSG_DATA_TYPE, work_loc(dv->ds->w, dv->node), "'%s' %s", name,
	            why);
}

static const char *unit_of(const struct data_column *c)
{
	const char *unit = node_attr(c->node, "unit");

	return unit != NULL ? unit : "";
}

static int find_last(struct derivation *dv)
{
	struct work *w = dv->ds->w;

	if (dv->ds->last == NULL) {
		/* What was named and not found has been told. */
		if (node_attr(dv->ds->node, "previous") != NULL)
			return -1;
		return diag(w->d, MSG_DATA_PREVIOUS, work_loc(w, dv->node),
		            "the dataset '%s' does not say where they are", dv->ds->id);
	}
	for (size_t i = 0; i < dv->ds->last->column_count; i++)
		if (str_eq(dv->ds->last->columns[i].name, dv->of->name))
			dv->last = &dv->ds->last->columns[i];
	if (dv->last == NULL)
		return diag(w->d, MSG_DATA_PREVIOUS, work_loc(w, dv->node),
		            "'%s' has no column '%s'", node_attr(dv->ds->node, "previous"),
		            dv->of->name);
	if (!str_eq(dv->last->type, dv->of->type))
		return diag(w->d, MSG_DATA_PREVIOUS, work_loc(w, dv->node),
		            "the column '%s' was %s there and is %s here", dv->of->name,
		            dv->last->type, dv->of->type);
	if (!str_eq(unit_of(dv->last), unit_of(dv->of)))
		return diag(w->d, MSG_DATA_PREVIOUS, work_loc(w, dv->node),
		            "the unit of '%s' was '%s' there and is '%s' here", dv->of->name,
		            unit_of(dv->last), unit_of(dv->of));
	return 0;
}

static int find_by(struct derivation *dv)
{
	const char *name = node_attr(dv->node, "by");
	const char *per = node_attr(dv->node, "per");

	if (name == NULL)
		return wrong_type(dv, dv->of->name, "is reckoned by no other column: name it in by=\"…\"");
	dv->by = dataset_need_column(dv->ds, name, work_loc(dv->ds->w, dv->node));
	if (dv->by == NULL)
		return -1;
	if (!dv->by->adds)
		return wrong_type(dv, name, "is neither money nor a count, so that no rate goes by it");
	dv->per = per != NULL ? strtoull(per, NULL, 10) : 10000;
	if (dv->per > INT64_MAX)
		dv->per = INT64_MAX;
	return 0;
}

int derivation_init(struct derivation *dv, struct dataset *ds, enum derived what,
                    const xmlNode *n)
{
	const char *name = node_attr(n, "of") != NULL ? node_attr(n, "of") : node_attr(n, "column");

	*dv = (struct derivation){ .ds = ds, .what = what, .node = n };
	dv->of = dataset_need_column(ds, name, work_loc(ds->w, n));
	if (dv->of == NULL)
		return -1;
	if (what == DERIVE_FIGURE)
		return 0;
	if (!dv->of->figures)
		return wrong_type(dv, name, "has no figures");
	if ((what == DERIVE_SHARE || what == DERIVE_RATE) && !dv->of->adds)
		return wrong_type(dv, name, "has percentages, which cannot be added up");
	if (what == DERIVE_RATE)
		return find_by(dv);
	return what == DERIVE_SHARE ? 0 : find_last(dv);
}

static int too_large(const struct derivation *dv, size_t row)
{
	return diag(dv->ds->w->d, MSG_TABLE_RANGE, dataset_loc(dv->ds, row), "'%s'", dv->of->name);
}

/* The shares of a column, once for all that ask, so that text and table agree. */
static int take_shares(const struct derivation *dv)
{
	struct data_column *c = dv->of;
	size_t n = dv->ds->row_count;
	struct figure *parts;
	bool done;

	if (c->shares != NULL)
		return 0;
	parts = mem_zalloc(n, sizeof(*parts));
	c->shares = mem_zalloc(n, sizeof(*c->shares));
	for (size_t i = 0; i < n; i++)
		parts[i] = c->amounts[i].figure;
	done = figure_shares(parts, n, PLACES, c->shares);
	free(parts);
	if (done)
		return 0;
	free(c->shares);
	c->shares = NULL;
	diag(dv->ds->w->d, MSG_SHARES_NONE, work_loc(dv->ds->w, dv->node), "'%s'", c->name);
	return -1;
}

/* The column's own figure of a row or its sum. */
static struct amount own_of(const struct data_column *c, size_t row)
{
	if (row == TOTAL_ROW)
		return c->sum;
	return c->amounts[row];
}

/* Last year's figure. A total is that of last year's rows, which must all be shown. */
static int last_of(const struct derivation *dv, size_t row, struct amount *out)
{
	const struct dataset *last = dv->ds->last;

	*out = (struct amount){ 0 };
	if (row != TOTAL_ROW) {
		if (dv->ds->last_rows[row] != NO_ROW)
			*out = dv->last->amounts[dv->ds->last_rows[row]];
		/* With as many places as this year's, beside which it stands. */
		return figure_widen(&out->figure, dv->of->places) ? 0 : too_large(dv, row);
	}
	for (size_t i = 0; i < last->row_count && !dv->ds->gone; i++) {
		if (!dv->last->amounts[i].given || dataset_row(dv->ds, dataset_key(last, i)) != NO_ROW)
			continue;
		dv->ds->gone = true;
		diag(dv->ds->w->d, MSG_DATA_GONE, dataset_loc(dv->ds, TOTAL_ROW),
		     "'%s' stands in %s and not here", dataset_key(last, i), last->path);
	}
	*out = dv->last->sum;
	if (!figure_widen(&out->figure, dv->of->places))
		return too_large(dv, row);
	return dv->ds->gone ? -1 : 0;
}

static int change_of(const struct derivation *dv, size_t row, struct amount *out)
{
	struct amount last;
	struct amount own = own_of(dv->of, row);

	if (last_of(dv, row, &last) < 0)
		return -1;
	*out = (struct amount){ own.figure, own.given && last.given };
	if (!out->given)
		return 0;
	if (!figure_subtract(&out->figure, last.figure))
		return too_large(dv, row);
	if (dv->what == DERIVE_CHANGE)
		return 0;
	/* There is no percentage of nothing. */
	out->given = last.figure.units != 0;
	if (last.figure.units < 0)
		last.figure.units = -last.figure.units;
	if (out->given && !figure_ratio(out->figure, last.figure, 100, PLACES, &out->figure))
		return too_large(dv, row);
	return 0;
}

/* True when each row has both figures of a rate or neither: only then is the rate of
 * the sums that of the rows. */
static bool rates_all(const struct derivation *dv)
{
	for (size_t i = 0; i < dv->ds->row_count; i++)
		if (dv->of->amounts[i].given != dv->by->amounts[i].given)
			return false;
	return true;
}

static int rate_of(const struct derivation *dv, size_t row, struct amount *out)
{
	struct amount own = own_of(dv->of, row);
	struct amount by = own_of(dv->by, row);

	*out = (struct amount){ own.figure, own.given && by.given && by.figure.units != 0 };
	if (row == TOTAL_ROW && !rates_all(dv))
		out->given = false;
	/* Money has no places or two. */
	if (out->given && !figure_ratio(own.figure, by.figure, dv->per,
	                                str_eq(dv->of->type, "money") ? 2 : PLACES, &out->figure))
		return too_large(dv, row);
	return 0;
}

static int share_of(const struct derivation *dv, size_t row, struct amount *out)
{
	if (take_shares(dv) < 0)
		return -1;
	if (row == TOTAL_ROW)
		*out = (struct amount){ { 1000, PLACES }, true };
	else
		*out = (struct amount){ dv->of->shares[row], dv->of->amounts[row].given };
	return 0;
}

int derive(const struct derivation *dv, size_t row, struct amount *out)
{
	*out = (struct amount){ 0 };
	if (row == TOTAL_ROW && !derivation_adds(dv))
		return 0;
	switch (dv->what) {
	case DERIVE_FIGURE:
		if (dv->of->figures)
			*out = own_of(dv->of, row);
		return 0;
	case DERIVE_SHARE:
		return share_of(dv, row, out);
	case DERIVE_LAST:
		return last_of(dv, row, out);
	case DERIVE_CHANGE:
	case DERIVE_CHANGE_PERCENT:
		return change_of(dv, row, out);
	case DERIVE_RATE:
		return rate_of(dv, row, out);
	}
	return 0;
}

bool derivation_adds(const struct derivation *dv)
{
	return dv->of->adds;
}

const char *derivation_type(const struct derivation *dv)
{
	switch (dv->what) {
	case DERIVE_SHARE:
	case DERIVE_CHANGE_PERCENT:
		return "percent";
	case DERIVE_CHANGE:
		/* Between 10% and 12% lie two percentage points. */
		return str_eq(dv->of->type, "percent") ? "count" : dv->of->type;
	case DERIVE_RATE:     /* so much money, so many reviews per 10,000 */
	case DERIVE_FIGURE:
	case DERIVE_LAST:
		break;
	}
	return dv->of->type;
}

const char *derivation_unit(const struct derivation *dv)
{
	if (dv->what == DERIVE_SHARE || dv->what == DERIVE_CHANGE_PERCENT)
		return NULL;
	if (dv->what == DERIVE_CHANGE && str_eq(dv->of->type, "percent"))
		return label(dv->ds->w, "percentage-points");
	if (dv->what == DERIVE_RATE && !str_eq(dv->of->type, "money"))
		return NULL;
	return node_attr(dv->of->node, "unit");
}

char *derivation_heading(const struct derivation *dv)
{
	static const char *const keys[] = {
		[DERIVE_SHARE] = "share", [DERIVE_LAST] = "last-year", [DERIVE_CHANGE] = "change",
		[DERIVE_CHANGE_PERCENT] = "change-percent", [DERIVE_RATE] = "rate-per"
	};
	const char *words = dv->what != DERIVE_FIGURE ? label(dv->ds->w, keys[dv->what]) : "";
	struct buf b;
	char *heading;

	buf_init(&b, BUF_LINE);
	/* # stands for the number of those by whom a rate is reckoned. */
	for (; *words != '\0'; words++) {
		if (*words == '#')
			figure_add_shown(&b, (struct figure){ (int64_t)dv->per, 0 });
		else
			buf_add_char(&b, *words);
	}
	heading = buf_take(&b);
	buf_release(&b);
	return heading;
}
