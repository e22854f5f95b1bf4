/* SPDX-License-Identifier: MIT */
#include "rules_private.h"

/* True when the part, or one around it, names who keeps what it promises: the items of
 * what a body does each year are its own. */
static bool has_owner(const struct part *p)
{
	while (p != NULL && node_attr(p->node, "who") == NULL)
		p = p->parent;
	return p != NULL;
}

/* A promise that is marked as one (to whom, by when, how often) but not whose it is: what
 * nobody owns is not done. */
static void at_part(struct check *c, void *state, const struct part *p)
{
	const char *what = node_attr(p->node, "due") != NULL     ? "due"
	                   : node_attr(p->node, "every") != NULL ? "every"
	                   : node_attr(p->node, "whom") != NULL  ? "whom"
	                                                         : NULL;

	(void)state;
	/* Actions of a report have a rule of their own. */
	if (node_attr(p->node, "progress") != NULL)
		return;
	if (what != NULL && !has_owner(p))
		tell(c, MSG_COMMITMENT_OWNER, p->node, "it says %s= but not who=", what);
}

const struct rule rule_commitment = { .name = "commitment", .part = at_part };
