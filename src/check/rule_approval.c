/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules.h"
#include "str.h"
#include "wording_private.h"

/* Approvals as loose sentences, "Sample Board approved April 2013", in a document that has no
 * place for approvals or signatures: nobody can check them, and no table shows who is missing. */

static const char *const lists[] = { "approval", NULL };

struct approval_state {
	const xmlNode *first;
	char *shown;
	size_t count;
	bool has_place;       /* a table of signatures or approvals */
};

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct approval_state));
}

static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	struct approval_state *st = state;
	const char *role = node_is(n, "table") ? node_attr(n, "role") : NULL;

	(void)c;
	(void)p;
	st->has_place = st->has_place || str_eq(role, "signatures") || str_eq(role, "approvals");
}

/* A paragraph that says no more than who approved and when. */
static void at_phrase(struct check *c, void *state, const struct text *t, const char *list, struct piece piece)
{
	enum { LONG = 100 };   /* bytes of such a paragraph, at most */
	struct approval_state *st = state;

	(void)c;
	(void)list;
	if (t->role != TEXT_PARAGRAPH || !wording_is_ours(t) || strlen(t->words) > LONG || piece.at == 0 ||
	    st->count++ > 0)
		return;
	st->first = t->node;
	st->shown = text_piece(t, (struct piece){ 0, strlen(t->words) });
}

static void at_end(struct check *c, void *state)
{
	struct approval_state *st = state;

	if (!st->has_place && st->count == 1)
		tell(c, MSG_APPROVAL_TYPED, st->first, "'%s'", st->shown);
	else if (!st->has_place && st->count > 1)
		tell(c, MSG_APPROVAL_TYPED, st->first, "'%s', and in %zu more place%s", st->shown, st->count - 1,
		     st->count > 2 ? "s" : "");
	free(st->shown);
	free(st);
}

const struct rule rule_approval = { .name = "approval", .lists = lists, .start = start, .phrase = at_phrase,
	                            .element = at_element, .end = at_end };
