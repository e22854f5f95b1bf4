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

const char *strength_word(enum strength s)
{
	static const char *const words[] = { "must", "should", "good", "seen" };

	return words[s];
}

const char *confidence_word(enum confidence c)
{
	static const char *const words[] = { "verified", "quoted", "practice", "unconfirmed" };

	return words[c];
}

void source_add_words(struct profiles *ps, const struct requirement *r, const xmlNode *source,
                      struct buf *b)
{
	(void)ps;
	(void)r;
	buf_add_str(b, node_attr(source, "instrument"));
}

const xmlNode *profiles_instrument(struct profiles *ps, const struct profile *p, const char *id)
{
	(void)ps;
	(void)p;
	(void)id;
	return NULL;
}
