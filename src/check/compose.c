/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "profile_private.h"
#include "register.h"
#include "str.h"

/* A profile together with those that it extends: what they ask for comes first, in their
 * order; what it changes or retires is of what they ask for. */

enum { MAX_EXTENDED = 32 };   /* profiles that extend each other */

/* The requirement of that id among those that are there so far. */
static struct requirement *find(struct profile *p, const char *id)
{
	for (size_t i = 0; i < p->count; i++)
		if (str_eq(p->requirements[i].id, id))
			return &p->requirements[i];
	return NULL;
}

static void add(struct profile *p, const struct requirement *r)
{
	p->requirements = mem_resize(p->requirements, p->count + 1, sizeof(*r));
	p->requirements[p->count++] = *r;
}

/* Takes over what another profile asks for. One that both come to on two ways is the same.
 * 0, or -1 reported. */
static int inherit(struct profiles *ps, struct profile *p, const struct profile *from)
{
	int rc = 0;

	for (size_t i = 0; i < from->count; i++) {
		const struct requirement *r = &from->requirements[i];
		const struct requirement *there = find(p, r->id);

		if (p->count == PROFILE_MAX)
			return diag(ps->d, MSG_XML_SIZE, xml_loc(ps->x, p->root), "%d requirements in '%s'", PROFILE_MAX, p->id);
		if (there == NULL)
			add(p, r);
		else if (there->node != r->node)
			rc = diag(ps->d, MSG_REQUIREMENT_REUSED, xml_loc(ps->x, p->root),
			          "'%s' comes from '%s' and from '%s'", r->id, there->from->id, r->from->id);
	}
	return rc;
}

/* Reads those that it extends. 0, or -1 reported. */
static int extend(struct profiles *ps, struct profile *p)
{
	const char *rest = node_attr(p->root, "extends");
	struct loc loc = xml_loc(ps->x, p->root);
	char id[REG_ID];
	int rc = 0;

	while (rest != NULL && (rest = reg_next_id(rest, id)) != NULL) {
		const struct entry *e = xmlHashLookup(ps->entries, (const xmlChar *)id);
		const struct profile *from;

		if (e != NULL && e->state == PROFILE_COMPOSING) {
			rc = str_eq(id, p->id)
			             ? diag(ps->d, MSG_PROFILE_EXTENDS, loc, "'%s' extends itself", id)
			             : diag(ps->d, MSG_PROFILE_EXTENDS, loc, "'%s' extends '%s', which extends it in its turn",
			                    p->id, id);
			continue;
		}
		if (ps->depth == MAX_EXTENDED) {
			rc = diag(ps->d, MSG_PROFILE_EXTENDS, loc, "'%s', for it lies more than %d deep", id, MAX_EXTENDED);
			continue;
		}
		ps->depth++;
		from = profiles_get(ps, id, loc);
		ps->depth--;
		if (from == NULL || inherit(ps, p, from) < 0)
			rc = -1;
	}
	return rc;
}

/* Makes a requirement stronger or weaker. 0, or -1 reported. */
static int adjust(struct profiles *ps, struct profile *p, const xmlNode *n)
{
	const char *id = node_attr(n, "requirement");
	const char *strength = node_attr(n, "strength");
	const char *missing = node_attr(n, "missing");
	struct requirement *r = find(p, id);
	struct requirement before;

	if (r == NULL || r->from == p)
		return diag(ps->d, MSG_PROFILE_CHANGE, xml_loc(ps->x, n),
		            "'%s' is in no profile that '%s' extends", id, p->id);
	before = *r;
	if (strength != NULL)
		r->strength = strength_named(strength);
	if (missing != NULL)
		r->missing = missing_named(missing);
	else if (r->strength != before.strength)
		r->missing = strength_missing(r->strength);
	if (r->strength == before.strength && r->missing == before.missing)
		return diag(ps->d, MSG_PROFILE_CHANGE, xml_loc(ps->x, n), "'%s' is as strong as that already", id);
	return 0;
}

/* Takes a requirement out. One that is in no profile at all was in this one. 0, or -1
 * reported. */
static int retire(struct profiles *ps, struct profile *p, const xmlNode *n)
{
	const char *id = node_attr(n, "id");
	struct requirement *r = find(p, id);
	const struct entry *definer;

	if (r != NULL && r->from != p) {
		size_t at = (size_t)(r - p->requirements);

		memmove(r, r + 1, (p->count - at - 1) * sizeof(*r));
		p->count--;
		return 0;
	}
	if (r != NULL)
		return diag(ps->d, MSG_REQUIREMENT_REUSED, xml_loc(ps->x, r->node), "'%s' is retired in line %ld", id,
		            xml_loc(ps->x, n).line);
	if (!p->own)
		return 0;
	(void)profiles_nearest_requirement(ps, id);
	definer = xmlHashLookup(ps->definers, (const xmlChar *)id);
	if (definer == NULL || definer->profile.root == p->root)
		return 0;
	return diag(ps->d, MSG_PROFILE_CHANGE, xml_loc(ps->x, n), "'%s' is in no profile that '%s' extends", id,
	            p->id);
}

/* Adds the profile's own requirements. 0, or -1 reported. */
static int add_own(struct profiles *ps, struct entry *e)
{
	int rc = 0;

	for (size_t i = 0; i < e->own_count; i++) {
		const struct requirement *there = find(&e->profile, e->own[i].id);

		if (there != NULL)
			rc = diag(ps->d, MSG_REQUIREMENT_REUSED, xml_loc(ps->x, e->own[i].node),
			          "'%s' comes from '%s' already", there->id, there->from->id);
		else
			add(&e->profile, &e->own[i]);
	}
	return rc;
}

void profile_compose(struct profiles *ps, struct entry *e)
{
	struct profile *p = &e->profile;
	int rc;

	bool extended;

	e->state = PROFILE_COMPOSING;
	rc = extend(ps, p);
	/* Without what it extends there is nothing to change. */
	extended = rc == 0;
	if (add_own(ps, e) < 0)
		rc = -1;
	for (const xmlNode *n = node_child(p->root, NULL); extended && n != NULL; n = node_next(n, NULL)) {
		if (node_is(n, "adjust") && adjust(ps, p, n) < 0)
			rc = -1;
		else if (node_is(n, "retired") && retire(ps, p, n) < 0)
			rc = -1;
	}
	e->state = rc == 0 ? PROFILE_READY : PROFILE_BROKEN;
}
