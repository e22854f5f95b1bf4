/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "mem.h"
#include "rules_private.h"

/* Drafting notes: how many are still to be answered. Told once, at the first; in a text that
 * is to be final they must be gone. A text whose own status is past that does not come here:
 * the stages refuse it. */

struct drafting_state {
	const xmlNode *first;
	size_t count;
};

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct drafting_state));
}

static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	struct drafting_state *st = state;

	(void)c;
	(void)p;
	if (!node_is(n, "drafting-note"))
		return;
	st->first = st->count++ == 0 ? n : st->first;
}

static void at_end(struct check *c, void *state)
{
	struct drafting_state *st = state;

	if (st->count > 0)
		tell(c, MSG_DRAFTING_NOTES_OPEN, st->first, st->count == 1 ? "this one" : "%zu, of which this is the first",
		     st->count);
	free(st);
}

const struct rule rule_drafting = { .name = "drafting", .start = start, .element = at_element, .end = at_end };
