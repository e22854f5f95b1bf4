/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "digits_private.h"
#include "rules_private.h"
#include "str.h"

/*
 * Arithmetic in tables that an author typed: a last row that is called a total, and shares
 * that are to add up to 100. The totals of the program are not looked at: they are right.
 */

struct column {
	struct figure sum;       /* of all rows but that of the total */
	struct figure last;      /* what the last row has */
	size_t rows;             /* in the sum */
	int places;              /* as many as were written */
	bool usable;             /* each row has a number, or each a share */
	bool shares;
};

/* True when a word of the cell is in that set. */
static bool says(const struct check *c, const xmlNode *cell, const char *set)
{
	char *words = node_squeezed(cell);
	bool found = false;
	char *rest = words;

	for (char *w = strtok_r(words, " ", &rest); w != NULL && !found; w = strtok_r(NULL, " ", &rest))
		found = plain_has(c->plain, set, w);
	free(words);
	return found;
}

static const xmlNode *cell_at(const xmlNode *row, size_t column)
{
	const xmlNode *cell = row != NULL ? node_child(row, "cell") : NULL;

	while (cell != NULL && column-- > 0)
		cell = node_next(cell, "cell");
	return cell;
}

/* The last row of a table's body, and whether another one before it is called a total too. */
static const xmlNode *last_row(const struct check *c, const xmlNode *body, bool *parted)
{
	const xmlNode *row = node_child(body, "row");

	*parted = false;
	while (row != NULL && node_next(row, "row") != NULL) {
		*parted = *parted || says(c, node_child(row, "cell"), "total");
		row = node_next(row, "row");
	}
	return row;
}

/* Reads a column; `total` is the row that is one, or NULL. */
static struct column read_column(const xmlNode *body, size_t at, const xmlNode *total)
{
	struct column k = { .usable = true };

	for (const xmlNode *row = node_child(body, "row"); row != NULL && k.usable; row = node_next(row, "row")) {
		const xmlNode *cell = cell_at(row, at);
		char *words = cell != NULL ? node_squeezed(cell) : NULL;
		struct figure f = { 0, 0 };
		bool share = false;

		k.usable = words != NULL && number_of(words, &f, &share) &&
		           (share == k.shares || row == node_child(body, "row"));
		free(words);
		k.shares = share;
		if (f.places > k.places)
			k.places = f.places;
		if (row == total) {
			k.last = f;
			continue;
		}
		k.usable = k.usable && figure_add(&k.sum, f);
		k.rows++;
	}
	return k;
}

static bool is_hundred(struct figure f)
{
	struct figure hundred = { 100, 0 };

	return figure_compare(f, hundred) == 0;
}

/* Shares that are rounded each may miss 100 by half a unit of the last place a row. */
static void check_shares(struct check *c, const xmlNode *table, const struct column *k, const char *head)
{
	struct figure hundred = { 100, 0 };
	struct figure slack = { (int64_t)k->rows * 5, k->places + 1 };
	struct figure apart;
	struct buf b;

	if (!number_apart(k->sum, hundred, &apart) || figure_compare(apart, slack) <= 0)
		return;
	buf_init(&b, BUF_FILE);
	figure_add_shown(&b, k->sum);
	tell(c, MSG_PERCENT_SUM, table, "'%s' adds up to %s%%", head, b.data);
	buf_release(&b);
}

static void check_total(struct check *c, const xmlNode *row, const struct column *k, const char *head)
{
	struct buf b;

	if (figure_compare(k->sum, k->last) == 0)
		return;
	buf_init(&b, BUF_FILE);
	figure_add_shown(&b, k->sum);
	buf_add_str(&b, ", not ");
	figure_add_shown(&b, k->last);
	tell(c, MSG_TYPED_TOTAL, row, "'%s' adds up to %s", head, b.data);
	buf_release(&b);
}

static void check_column(struct check *c, const xmlNode *table, size_t at, const xmlNode *total)
{
	const xmlNode *head = node_child(table, "head");
	const xmlNode *title = head != NULL ? cell_at(node_child(head, "row"), at) : NULL;
	struct column k = read_column(node_child(table, "body"), at, total);
	char *words;

	if (!k.usable || k.rows < 2 || (title != NULL && says(c, title, "rate")))
		return;
	words = title != NULL ? node_squeezed(title) : mem_strdup("");
	if (k.shares && node_child(table, "note") == NULL &&
	    (total != NULL ? is_hundred(k.last) : title != NULL && says(c, title, "share")))
		check_shares(c, table, &k, words);
	else if (!k.shares && total != NULL)
		check_total(c, total, &k, words);
	free(words);
}

static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	const xmlNode *last;
	bool parted;
	size_t columns = 0;

	(void)state;
	(void)p;
	if (c->plain == NULL || !node_is(n, "table") || !str_eq(node_attr(n, "role"), "data") ||
	    str_eq(node_attr(n, "total"), "yes"))
		return;
	last = last_row(c, node_child(n, "body"), &parted);
	if (last == NULL || parted)
		return;
	if (!says(c, node_child(last, "cell"), "total"))
		last = NULL;
	for (const xmlNode *k = node_child(node_child(n, "columns"), "column"); k != NULL; k = node_next(k, "column"))
		columns++;
	for (size_t i = 1; i < columns; i++)
		check_column(c, n, i, last);
}

const struct rule rule_column = { .name = "column", .element = at_element };
