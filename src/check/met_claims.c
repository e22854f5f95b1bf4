/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "met_private.h"
#include "register.h"
#include "str.h"

/* What parts of the text say that they meet. */

static void add(xmlHashTable *all, const char *id, const struct part *p)
{
	struct claims *claims = xmlHashLookup(all, (const xmlChar *)id);

	if (claims == NULL) {
		claims = mem_zalloc(1, sizeof(*claims));
		if (xmlHashAddEntry(all, (const xmlChar *)id, claims) != 0)
			mem_check(NULL);
	}
	/* Parts come in the order of the text: the last one is the only one that can hold it. */
	for (const struct part *up = p; up != NULL && claims->count > 0; up = up->parent)
		if (up == claims->parts[claims->count - 1])
			return;
	claims->parts = mem_resize(claims->parts, claims->count + 1, sizeof(const struct part *));
	claims->parts[claims->count++] = p;
}

xmlHashTable *claims_gather(const struct check *c)
{
	xmlHashTable *all = mem_check(xmlHashCreate(128));
	char id[REG_ID];

	for (size_t i = 0; i < c->part_count; i++) {
		const char *rest = c->parts[i]->meets;

		while (rest != NULL && (rest = reg_next_id(rest, id)) != NULL)
			add(all, id, c->parts[i]);
	}
	return all;
}

static void free_claims(void *payload, const xmlChar *name)
{
	struct claims *claims = payload;

	(void)name;
	free(claims->parts);
	free(claims);
}

void claims_free(xmlHashTable *claims)
{
	xmlHashFree(claims, free_claims);
}

/* Profiles that parts name requirements of although the document does not: each is told
 * once. */
struct unnamed {
	const struct profile *list[32];
	size_t count;
};

static bool is_chosen(const struct checked *out, const char *id)
{
	for (size_t i = 0; i < out->profile_count; i++)
		if (profile_requirement(out->profiles[i], id) != NULL)
			return true;
	return false;
}

static void check_claim(struct check *c, struct unnamed *told, const struct part *p, const char *id)
{
	struct profiles *ps = c->run->profiles;
	const struct requirement *r = is_chosen(c->out, id) ? NULL : profiles_requirement(ps, id);
	const char *near;

	if (is_chosen(c->out, id))
		return;
	if (r == NULL) {
		near = profiles_nearest_requirement(ps, id);
		if (near != NULL)
			tell(c, MSG_MEETS_UNKNOWN, p->node, "'%s' (did you mean '%s'?)", id, near);
		else
			tell(c, MSG_MEETS_UNKNOWN, p->node, "'%s'", id);
		return;
	}
	for (size_t i = 0; i < told->count; i++)
		if (told->list[i] == r->from)
			return;
	if (c->run->replace == NULL && told->count < ARRAY_LEN(told->list)) {
		told->list[told->count++] = r->from;
		tell(c, MSG_MEETS_UNNAMED, p->node, "'%s' of the profile '%s'", id, r->from->id);
	}
}

void met_check_claims(struct check *c)
{
	struct unnamed told = { .count = 0 };
	char id[REG_ID];

	for (size_t i = 0; i < c->part_count; i++) {
		const char *rest = c->parts[i]->meets;

		while (rest != NULL && (rest = reg_next_id(rest, id)) != NULL)
			check_claim(c, &told, c->parts[i], id);
	}
}
