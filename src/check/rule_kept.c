/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>

#include "mem.h"
#include "rules_private.h"
#include "str.h"
#include "wording_private.h"

/* Two clauses that print one number, because the author keeps an old one (keep=): who cites it
 * cites both. Numbers that the program counts never meet. */

/* The first clause with a number. */
struct first {
	const xmlNode *node;
};

static void *start(struct check *c)
{
	(void)c;
	return mem_check(xmlHashCreate(64));
}

/* True when the author wrote the number: keep=. */
static bool is_kept(const xmlNode *n)
{
	const char *scheme = node_attr(n, "scheme");

	return scheme != NULL && str_starts(scheme, "kept-");
}

static void at_part(struct check *c, void *state, const struct part *p)
{
	xmlHashTable *by_number = state;
	struct first *first;
	char *where;

	if (!node_is(p->node, "clause") || p->number == NULL)
		return;
	first = xmlHashLookup(by_number, (const xmlChar *)p->number);
	if (first == NULL) {
		first = mem_zalloc(1, sizeof(*first));
		first->node = p->node;
		(void)xmlHashAddEntry(by_number, (const xmlChar *)p->number, first);
		return;
	}
	if (!is_kept(p->node) && !is_kept(first->node))
		return;
	where = wording_where(c, p->node, first->node);
	tell(c, MSG_NUMBER_TWICE, p->node, "%s, as in %s", p->number, where);
	free(where);
}

static void drop(void *first, const xmlChar *number)
{
	(void)number;
	free(first);
}

static void at_end(struct check *c, void *state)
{
	(void)c;
	xmlHashFree(state, drop);
}

const struct rule rule_kept = { .name = "kept", .start = start, .part = at_part, .end = at_end };
