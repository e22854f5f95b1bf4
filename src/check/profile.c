/* SPDX-License-Identifier: MIT */
#include "profile.h"

#include <stdlib.h>

#include "mem.h"

struct profiles {
	struct xml *x;
	struct diag *d;
	const struct workspace *ws;
};

struct profiles *profiles_new(struct xml *x, struct diag *d, const struct workspace *ws)
{
	struct profiles *ps = mem_zalloc(1, sizeof(*ps));

	*ps = (struct profiles){ x, d, ws };
	return ps;
}

void profiles_free(struct profiles *ps)
{
	free(ps);
}

const struct profile *profiles_get(struct profiles *ps, const char *id, struct loc from)
{
	diag(ps->d, MSG_PROFILE_UNKNOWN, from, "'%s'", id);
	return NULL;
}

const struct requirement *profiles_requirement(struct profiles *ps, const char *id)
{
	(void)ps;
	(void)id;
	return NULL;
}
