/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "rules.h"
#include "str.h"

/*
 * Yearly reports of safeguarding partners are asked for evidence of impact, and most real
 * ones lack it. There is some where a part claims one of these requirements and has a
 * measure in it.
 */
static const char *const claims[] = { "YR18-04", "YR23-08" };

/* True for a report of safeguarding partners: it names one of their profiles, or none. */
static bool is_asked(const struct check *c)
{
	const char *profiles = node_attr(c->root, "profiles");

	return str_eq(c->kind, "annual-report") &&
	       (profiles == NULL || strstr(profiles, "yearly-report-") != NULL);
}

static void at_end(struct check *c, void *state)
{
	const struct part *claim = NULL;

	(void)state;
	if (!is_asked(c))
		return;
	for (size_t i = 0; i < c->part_count; i++) {
		const struct part *p = c->parts[i];

		for (size_t k = 0; k < ARRAY_LEN(claims); k++) {
			if (!part_claims(p, claims[k]))
				continue;
			if (p->measures > 0)
				return;
			claim = p;
		}
	}
	if (claim != NULL)
		tell(c, MSG_IMPACT_MISSING, claim->node, "'%s' claims it and has no measure",
		     claim->id != NULL ? claim->id : claim->meets);
	else
		tell(c, MSG_IMPACT_MISSING, c->root, "no section has meets=\"%s\" or meets=\"%s\"", claims[0],
		     claims[1]);
}

const struct rule rule_impact = { .name = "impact", .end = at_end };
