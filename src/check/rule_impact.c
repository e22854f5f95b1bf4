/* SPDX-License-Identifier: MIT */
#include "check_private.h"
#include "profile.h"
#include "str.h"

/*
 * Yearly reports of safeguarding partners are asked for evidence of impact, and most real
 * ones lack it. There is some where a part claims one of these requirements and has a
 * measure in it. This runs when it is known which requirements are met.
 */
static const char *const claims[] = { "YR18-04", "YR23-08" };

/* The row of a requirement that asks for it, at `at` or after; NULL. */
static const struct met *next_row(const struct check *c, size_t *at)
{
	while (*at < c->out->met_count) {
		const struct met *m = &c->out->met[(*at)++];

		for (size_t k = 0; k < ARRAY_LEN(claims); k++)
			if (str_eq(m->requirement->id, claims[k]))
				return m;
	}
	return NULL;
}

/* True for a report of safeguarding partners: a profile of it asks for evidence, or it has
 * none; and nobody has told yet. What a profile asks for without that anybody has read it in
 * its source is told as advice at most, and real reports lack this most of all. */
static bool is_to_tell(const struct check *c)
{
	size_t at = 0;
	const struct met *m = next_row(c, &at);
	bool asked = m != NULL || (c->out->profile_count == 0 && node_attr(c->root, "profiles") == NULL);

	for (; m != NULL; m = next_row(c, &at))
		if (m->requirement->missing > DIAG_ADVICE && (m->state == MET_NOT || m->state == MET_THIN))
			return false;
	return asked && str_eq(c->kind, "annual-report");
}

void check_impact(struct check *c)
{
	const struct part *claim = NULL;
	const char *claimed = NULL;

	if (!is_to_tell(c))
		return;
	for (size_t i = 0; i < c->part_count; i++) {
		const struct part *p = c->parts[i];

		for (size_t k = 0; k < ARRAY_LEN(claims); k++) {
			if (!part_claims(p, claims[k]))
				continue;
			/* What is still to be written in a draft is told as that alone. */
			if (p->measures > 0 || (c->stage == CHECK_DRAFT && part_is_open(c, p)))
				return;
			claim = p;
			claimed = claims[k];
		}
	}
	if (claim != NULL)
		tell(c, MSG_IMPACT_MISSING, claim->node,
		     "this part says meets=\"%s\" and has no table of figures, no chart and no quoted figure", claimed);
	else
		tell(c, MSG_IMPACT_MISSING, c->root, "no section has meets=\"%s\" or meets=\"%s\"", claims[0],
		     claims[1]);
}
