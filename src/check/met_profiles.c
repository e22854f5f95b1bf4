/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "met_private.h"
#include "register.h"
#include "str.h"

/* Which profiles a document is checked against, and whether they are the right ones. */

static void take(const struct check_run *run, struct checked *out, const char *id, struct loc from, bool *all)
{
	const struct profile *p;

	for (size_t i = 0; i < out->profile_count; i++)
		if (str_eq(out->profiles[i]->id, id))
			return;
	/* What is no name at all the schema has told. */
	if (!out->resolved && !str_is_id(id)) {
		*all = false;
		return;
	}
	p = profiles_get(run->profiles, id, from);
	if (p == NULL) {
		*all = false;
		return;
	}
	out->profiles = mem_resize(out->profiles, out->profile_count + 1, sizeof(const struct profile *));
	out->profiles[out->profile_count++] = p;
}

bool met_choose(const struct check_run *run, struct checked *out, const xmlNode *root)
{
	const char *rest = node_attr(root, "profiles");
	struct loc loc = xml_loc(run->x, root);
	char id[REG_ID];
	bool all = true;

	while (run->replace == NULL && rest != NULL && (rest = reg_next_id(rest, id)) != NULL)
		take(run, out, id, loc, &all);
	for (char **s = run->replace; s != NULL && *s != NULL; s++)
		take(run, out, *s, LOC_NONE, &all);
	for (char **s = run->add; s != NULL && *s != NULL; s++)
		take(run, out, *s, LOC_NONE, &all);
	return all;
}

/* True when the document itself names the profile. */
static bool is_named(const struct check *c, const char *id)
{
	const char *rest = node_attr(c->root, "profiles");
	char one[REG_ID];

	while (rest != NULL && (rest = reg_next_id(rest, one)) != NULL)
		if (str_eq(one, id))
			return c->run->replace == NULL;
	return false;
}

/* Editions one after another; in a workspace they may go round in a ring. */
enum { MAX_EDITIONS = 16 };

/* The profile of a later edition in the line of p that counts on the day, or NULL. */
static const struct profile *later(struct profiles *ps, const struct profile *p, struct when day)
{
	for (int i = 0; i < MAX_EDITIONS && p != NULL; i++) {
		p = p->succeeded_by != NULL ? profiles_find(ps, p->succeeded_by) : NULL;
		if (p != NULL && profile_counts_on(p, day))
			return p;
	}
	return NULL;
}

/* The profile of the edition that counts on the day: one after p, or one that p came
 * after. NULL when there is none. */
static const struct profile *right_edition(struct profiles *ps, const struct profile *p, struct when day)
{
	const struct profile *found = later(ps, p, day);
	char **all = found == NULL ? profiles_all(ps) : NULL;

	for (size_t i = 0; all != NULL && all[i] != NULL; i++) {
		const struct profile *q = profiles_find(ps, all[i]);
		const struct profile *next = q != NULL && profile_counts_on(q, day) ? q : NULL;

		for (int k = 0; k < MAX_EDITIONS && next != NULL; k++) {
			next = next->succeeded_by != NULL ? profiles_find(ps, next->succeeded_by) : NULL;
			if (next == p)
				return q;
		}
	}
	return found;
}

static bool is_chosen(const struct check *c, const struct profile *p)
{
	for (size_t i = 0; i < c->out->profile_count; i++)
		if (c->out->profiles[i] == p)
			return true;
	return false;
}

/* True when a profile that was named beside p came right before or after it and counts on
 * the day. */
static bool has_neighbour(const struct check *c, const struct profile *p, struct when day)
{
	for (size_t i = 0; i < c->out->profile_count; i++) {
		const struct profile *q = c->out->profiles[i];

		if (q != p && profile_counts_on(q, day) &&
		    (str_eq(q->succeeded_by, p->id) || str_eq(p->succeeded_by, q->id)))
			return true;
	}
	return false;
}

/* Tells of an edition that does not count on the document's day, unless the one that
 * does is named beside it. */
static void check_edition(struct check *c, const struct profile *p)
{
	struct when day = c->dated ? c->date : c->today;
	struct when limit;
	const struct profile *right;
	bool ended;
	struct buf b;

	if (profile_counts_on(p, day) || has_neighbour(c, p, day))
		return;
	right = right_edition(c->run->profiles, p, day);
	if (right != NULL && is_chosen(c, right))
		return;
	ended = p->until != NULL && when_parse(p->until, &limit) && when_compare(day, limit) > 0;
	if (!ended)
		(void)when_parse(p->from, &limit);
	buf_init(&b, BUF_LINE);
	buf_addf(&b, "'%s' %s on ", p->id, ended ? "ended" : "begins");
	when_add_words(&b, limit);
	if (right != NULL)
		buf_addf(&b, "; '%s' counts on ", right->id);
	else
		buf_add_str(&b, "; there is none yet of the edition that counts on ");
	when_add_words(&b, day);
	buf_add_str(&b, c->dated ? ", the document’s date" : ", today");
	/* Where there is no other, nobody can name it. */
	tell_about(c, MSG_PROFILE_EDITION, right != NULL ? DIAG_WARNING : DIAG_ADVICE, c->root, NULL, "%s", b.data);
	buf_release(&b);
}

/* Names the profiles that a text which is no draft any more could have been checked against. */
static bool suggest(struct check *c)
{
	enum { SHOWN = 4 };
	struct when day = c->dated ? c->date : c->today;
	char **all = profiles_all(c->run->profiles);
	size_t count = 0;
	struct buf b;

	buf_init(&b, BUF_LINE);
	for (size_t i = 0; all[i] != NULL; i++) {
		const struct profile *p = profiles_find(c->run->profiles, all[i]);

		if (p == NULL || p->kinds == NULL || !profile_is_for(p, c->kind) || !profile_counts_on(p, day))
			continue;
		if (count++ < SHOWN)
			buf_addf(&b, "%s'%s' (%s)", count > 1 ? ", " : "", p->id, p->title);
	}
	if (count > SHOWN)
		buf_add_str(&b, " and others");
	if (count > 0)
		tell(c, MSG_PROFILE_NONE, c->root, "%s", b.data);
	buf_release(&b);
	return count > 0;
}

bool met_check_choice(struct check *c)
{
	for (size_t i = 0; i < c->out->profile_count; i++) {
		const struct profile *p = c->out->profiles[i];

		if (p->stub)
			tell(c, MSG_PROFILE_STUB, c->root, "'%s' is not all that is asked for%s%s", p->id,
			     p->caveat != NULL ? ": " : "", p->caveat != NULL ? p->caveat : "");
		/* Who names one on the command line knows what for. */
		if (!is_named(c, p->id))
			continue;
		if (!profile_is_for(p, c->kind))
			tell(c, MSG_PROFILE_KIND, c->root, "'%s' is for %s", p->id, p->kinds);
		check_edition(c, p);
	}
	if (node_attr(c->root, "profiles") == NULL && c->out->profile_count == 0 && c->stage != CHECK_DRAFT)
		return suggest(c);
	return false;
}
