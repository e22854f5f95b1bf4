/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "figures_private.h"
#include "mem.h"
#include "str.h"

/* Figures that sentences quote as [](value:ID): "£133,600", "12.5%". */

static const char NO_BREAK_SPACE[] = "\xC2\xA0";

/* True for a sign that stands before a sum, such as £; not for words. */
static bool is_sign(const char *unit)
{
	static const char *const signs[] = { "\xC2\xA3", "\xE2\x82\xAC", "$", "\xC2\xA5" };

	for (size_t i = 0; i < ARRAY_LEN(signs); i++)
		if (str_eq(unit, signs[i]))
			return true;
	return false;
}

/* Adds a figure as sentences have it: with its unit, the minus sign first. */
static void add_quoted(struct buf *b, const struct derivation *dv, struct amount amount)
{
	const char *unit = derivation_unit(dv);
	const char *type = derivation_type(dv);

	if (is_sign(unit)) {
		if (amount.figure.units < 0)
			buf_add_str(b, "\xE2\x88\x92");   /* U+2212 MINUS SIGN */
		buf_add_str(b, unit);
		if (amount.figure.units < 0)
			amount.figure.units = -amount.figure.units;
	}
	amount_add_shown(b, type, amount);
	if (unit != NULL && !is_sign(unit) && !str_eq(type, "percent"))
		buf_addf(b, "%s%s", NO_BREAK_SPACE, unit);
}

static enum derived shown_of(const xmlNode *n)
{
	static const char *const names[] = {
		[DERIVE_FIGURE] = "figure", [DERIVE_SHARE] = "share", [DERIVE_LAST] = "last",
		[DERIVE_CHANGE] = "change", [DERIVE_CHANGE_PERCENT] = "change-percent",
		[DERIVE_RATE] = "rate"
	};
	const char *show = node_attr(n, "show");

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (str_eq(show, names[i]))
			return (enum derived)i;
	return DERIVE_FIGURE;
}

/* The row that a value is of; NO_ROW, reported. */
static size_t need_row(struct dataset *ds, const xmlNode *n)
{
	const char *name = node_attr(n, "row");
	size_t row = dataset_row(ds, name);

	if (row != NO_ROW)
		return row;
	if (str_eq(name, "total"))
		return TOTAL_ROW;
	diag(ds->w->d, MSG_DATA_UNKNOWN, work_loc(ds->w, n), "row '%s': none of '%s' is called that",
	     name, ds->path);
	return NO_ROW;
}

/* The words of a value, NULL when there are none, reported. Caller frees. */
static char *words_of(struct dataset *ds, const xmlNode *n)
{
	struct derivation dv;
	struct amount amount = { 0 };
	struct when day;
	struct buf b;
	char *words = NULL;
	size_t row = need_row(ds, n);

	if (row == NO_ROW || derivation_init(&dv, ds, shown_of(n), n) < 0)
		return NULL;
	buf_init(&b, BUF_LINE);
	if (dv.of->figures) {
		if (derive(&dv, row, &amount) < 0)
			goto out;
		if (amount.given)
			add_quoted(&b, &dv, amount);
	} else if (row != TOTAL_ROW && str_eq(dv.of->type, "date") &&
	           when_parse(dataset_text(ds, dv.of, row), &day)) {
		when_add_words(&b, day);
	} else if (row != TOTAL_ROW) {
		buf_add_str(&b, dataset_text(ds, dv.of, row));
	}
	if (b.len > 0)
		words = buf_take(&b);
	else
		diag(ds->w->d, MSG_DATA_UNKNOWN, work_loc(ds->w, n),
		     "figure to quote for '%s' in the row '%s' under '%s'", node_attr(n, "id"),
		     node_attr(n, "row"), dv.of->name);
out:
	buf_release(&b);
	return words;
}

static int add_value(struct figures *f, struct dataset *ds, const xmlNode *n)
{
	const xmlChar *id = (const xmlChar *)node_attr(n, "id");
	char *words = ds->broken ? mem_strdup("") : words_of(ds, n);

	/* What quotes a value that there cannot be is not told again. */
	if (xmlHashLookup(f->w->values, id) != NULL) {
		free(words);
		return diag(f->w->d, MSG_ID_DUPLICATE, work_loc(f->w, n),
		            "'%s' is that of another value", node_attr(n, "id"));
	}
	xmlHashAddEntry(f->w->values, id, words != NULL ? words : mem_strdup(""));
	return words != NULL ? 0 : -1;
}

int figures_add_values(struct figures *f)
{
	int rc = 0;

	f->w->values = mem_check(xmlHashCreate(32));
	for (size_t i = 0; i < f->count; i++)
		for (const xmlNode *n = node_child(f->sets[i]->node, "value"); n != NULL;
		     n = node_next(n, "value"))
			if (add_value(f, f->sets[i], n) < 0)
				rc = -1;
	return rc;
}

static void free_words(void *words, const xmlChar *id)
{
	(void)id;
	free(words);
}

void values_release(struct work *w)
{
	xmlHashFree(w->values, free_words);
	w->values = NULL;
}

int value_put(struct work *w, xmlNode *fact)
{
	const char *id = node_attr(fact, "key");
	const char *form = node_attr(fact, "form");
	const char *words = w->values != NULL ? xmlHashLookup(w->values, (const xmlChar *)id) : NULL;

	if (form != NULL)
		return diag(w->d, MSG_MD_LINK, work_loc(w, fact), "'value:%s' with \"%s\"", id, form);
	if (words == NULL)
		return diag(w->d, MSG_DATA_UNKNOWN, work_loc(w, fact), "value '%s'", id);
	node_add_text(fact, words);
	return 0;
}
