/* SPDX-License-Identifier: MIT */
#include "check_private.h"
#include "profile.h"

void check_requirements(struct check *c)
{
	char id[REG_ID];
	const char *rest = node_attr(c->root, "profiles");

	while (rest != NULL && (rest = reg_next_id(rest, id)) != NULL)
		(void)profiles_get(c->run->profiles, id, xml_loc(c->run->x, c->root));
}
