/* SPDX-License-Identifier: MIT */
#include "day_private.h"
#include "rules_private.h"
#include "str.h"
#include "version.h"

/*
 * The version history: versions and their days must come in the same order, whichever of
 * the two ways round it is written, each version once, and the document is the last.
 */

/* The rows of the version history, or NULL. */
static const xmlNode *first_row(const struct check *c)
{
	const xmlNode *t = node_child(node_child(c->root, "front"), "table");

	while (t != NULL && !str_eq(node_attr(t, "role"), "history"))
		t = node_next(t, "table");
	return t != NULL ? node_child(node_child(t, "body"), "row") : NULL;
}

/* One version has one entry, unless the second tells of its next status (consultation,
 * then in force) on a later day: that is the same version going its way. */
static void compare_rows(struct check *c, const xmlNode *before, const xmlNode *row)
{
	const char *a = node_attr(before, "version");
	const char *b = node_attr(row, "version");
	int order = version_compare(a, b);
	struct when first;
	struct when second;
	char words[2][WHEN_SAID];
	bool dated = day_in(before, "on", &first) && day_in(row, "on", &second);

	if (order == 0 && (!dated || when_compare(first, second) == 0)) {
		tell(c, MSG_HISTORY_TWICE, row, "%s", b);
		return;
	}
	if (order == 0 || !dated ||
	    !(order < 0 ? when_before(second, first) : when_before(first, second)))
		return;
	tell(c, MSG_HISTORY_ORDER, row, "version %s is of %s, version %s of %s", a,
	     when_said(first, words[0]), b, when_said(second, words[1]));
}

/* Whether the document has a ledger: its last version is in the table then without its
 * author, who need not write a row for a draft of the next. */
static bool has_ledger(const struct check *c)
{
	return node_child(node_child(c->root, "meta"), "standing") != NULL;
}

/* Holds the last version against what the document says of itself. */
static void compare_document(struct check *c, const xmlNode *last)
{
	const char *own = c->out->version;
	const char *version = node_attr(last, "version");
	struct when day;
	char words[2][WHEN_SAID];

	if (own == NULL || has_ledger(c))
		return;
	if (version_compare(own, version) != 0)
		tell(c, MSG_HISTORY_LAST, last, "its last version is %s, and the document is version %s",
		     version, own);
	else if (c->dated && day_in(last, "on", &day) && when_before(c->date, day))
		tell(c, MSG_HISTORY_LAST, last, "it has version %s on %s, and the document is of %s",
		     version, when_said(day, words[0]), when_said(c->date, words[1]));
}

static void at_end(struct check *c, void *state)
{
	const xmlNode *row = first_row(c);
	const xmlNode *last = row;

	(void)state;
	for (; row != NULL; row = node_next(row, "row")) {
		const xmlNode *next = node_next(row, "row");

		if (next != NULL)
			compare_rows(c, row, next);
		if (version_compare(node_attr(row, "version"), node_attr(last, "version")) >= 0)
			last = row;
	}
	/* With a ledger, the table is made from it, and another finding says that the words changed. */
	if (last != NULL && node_child(c->meta, "standing") == NULL)
		compare_document(c, last);
}

const struct rule rule_history = { .name = "history", .end = at_end };
