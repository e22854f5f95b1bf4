/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "history_private.h"
#include "mem.h"
#include "str.h"

/*
 * Which of the places of a version a signature or a decision fills. A text asks a body for
 * the decision of a meeting, or for the signature of a post, or of anybody; it may ask for
 * several.
 */

/* The places of a body that are of a kind. */
struct places {
	size_t count;
	size_t open;                    /* nobody has signed there */
	const struct sign_off *first;   /* that is open; else any */
};

static struct places find_places(const struct version *v, bool approval, const char *org)
{
	struct places p = { 0, 0, NULL };   /* `first` is one whenever there is any */

	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *o = &v->offs[i];

		if (o->approval != approval || !str_eq(o->org, org))
			continue;
		p.count++;
		if (o->signing == NULL && p.open++ == 0)
			p.first = o;
		if (p.first == NULL)
			p.first = o;
	}
	return p;
}

/* True for the decision of a meeting; a person may also sign by word in a minute. */
static bool is_decision(const struct version *v, const struct signing *s)
{
	return str_eq(s->method, "minute") && (s->name == NULL || find_places(v, true, s->party).count > 0);
}

/* A post that --post names: by the id of the register, or by its title there. */
static bool is_post(const struct sign_off *o, const char *said)
{
	return str_eq(o->post, said) || (o->role != NULL && strcasecmp(o->role, said) == 0);
}

/* The place of the post that is named; the open one where there are several. NULL: none. */
static const struct sign_off *find_post(const struct version *v, const char *org, const char *said)
{
	const struct sign_off *found = NULL;

	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *o = &v->offs[i];

		if (!o->approval && str_eq(o->org, org) && is_post(o, said) && (found == NULL || found->signing != NULL))
			found = o;
	}
	return found;
}

/* "'Chief Executive' or 'Director of Children’s Services'" */
static void add_posts(struct buf *b, const struct version *v, const char *org)
{
	size_t said = 0;

	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *o = &v->offs[i];

		if (o->approval || !str_eq(o->org, org) || o->role == NULL)
			continue;
		buf_addf(b, "%s'%s' (%s)", said++ > 0 ? " or " : "", o->role, o->post);
	}
}

/* Refuses the post that is said, or that none is. `more` is what to do besides. Always -1. */
static int refuse_post(const struct history *h, const struct version *v, const char *org, const char *said,
                       const char *more)
{
	struct buf posts;

	buf_init(&posts, BUF_LINE);
	add_posts(&posts, v, org);
	if (said != NULL)
		diag(h->d, MSG_SIGN_POST, LOC_NONE, "'%s'; it asks %s%s", said, posts.data, more);
	else
		diag(h->d, MSG_SIGN_POST, LOC_NONE, "none is named with --post; it asks %s%s", posts.data, more);
	buf_release(&posts);
	return -1;
}

/* The post of the one who signs, as the register has it or as it was given. 0, or -1 reported. */
static int name_post(const struct history *h, const char *said, struct choice *c)
{
	if (said == NULL)
		return 0;
	c->post_entry = reg_find(h->reg, "post", said);
	c->role = c->post_entry != NULL ? reg_name(c->post_entry) : kept_words(h->d, "--post", said);
	return c->role != NULL ? 0 : -1;
}

/* A deputy signs in the place of the only post that is open, or of the one that stands before a
 * colon: --post "commander:Superintendent". */
static int choose_for_deputy(const struct history *h, const struct version *v, const struct signing *s,
                             struct places p, struct choice *c)
{
	const char *colon = strchr(s->post, ':');
	const char *own = s->post;

	c->place = p.first;
	if (colon != NULL) {
		char *id = mem_strndup(s->post, (size_t)(colon - s->post));
		const struct sign_off *o = find_post(v, s->party, id);

		if (o != NULL) {
			c->place = o;
			p.open = 1;
			own = colon + 1;
		}
		free(id);
	}
	if (p.open > 1)
		return refuse_post(h, v, s->party, s->post, "; say for which, as in --post \"ID:TITLE\"");
	return name_post(h, own, c);
}

/* The place of a signature. */
static int choose_signature(const struct history *h, const struct version *v, const struct signing *s,
                            struct places p, struct choice *c)
{
	const struct sign_off *named = s->post != NULL ? find_post(v, s->party, s->post) : NULL;

	c->place = named != NULL ? named : p.first;
	if (named == NULL && s->post != NULL && c->place->post != NULL) {
		if (s->authority == NULL)
			return refuse_post(h, v, s->party, s->post, "");
		return choose_for_deputy(h, v, s, p, c);
	}
	if (s->post == NULL && s->authority != NULL)
		return diag(h->d, MSG_USAGE, LOC_NONE, "--authority is for a deputy: say in which post with --post");
	if (s->post == NULL && p.open > 1 && p.first->post != NULL)
		return refuse_post(h, v, s->party, NULL, "");
	if (name_post(h, c->place->post != NULL ? c->place->post : s->post, c) < 0)
		return -1;
	/* A post may have another title by now: the text says what it was called when it was agreed. */
	if (c->place->role != NULL) {
		free(c->role);
		c->role = mem_strdup(c->place->role);
	}
	return 0;
}

/* A body that the text does not name. */
static int choose_to_join(const struct history *h, const struct version *v, const struct signing *s,
                          struct choice *c)
{
	if (find_places(v, true, s->party).count > 0 || find_places(v, false, s->party).count > 0)
		return diag(h->d, MSG_SIGN_PLACE, LOC_NONE, "'%s' does not join: it is a party, or joined before", s->party);
	c->approval = is_decision(v, s);
	return name_post(h, s->post, c);
}

/* Refuses what the version does not ask the body for. */
static int refuse(const struct history *h, const struct version *v, const struct signing *s, bool approval)
{
	if (find_places(v, !approval, s->party).count == 0)
		return diag(h->d, MSG_SIGN_PLACE, LOC_NONE, "nothing is asked of '%s'", s->party);
	if (approval)
		return diag(h->d, MSG_SIGN_PLACE, LOC_NONE,
		            "'%s' is asked for a signature: say who signed with --name; a decision counts only where the text has an <approval>",
		            s->party);
	return diag(h->d, MSG_SIGN_PLACE, LOC_NONE, "'%s' is asked for the decision of a meeting: say --method minute",
	            s->party);
}

int choose_place(const struct history *h, const struct version *v, const struct signing *s, struct choice *c)
{
	bool approval = is_decision(v, s);
	struct places p = find_places(v, approval, s->party);

	memset(c, 0, sizeof(*c));
	c->approval = approval;
	if (s->joins) {
		if (choose_to_join(h, v, s, c) < 0)
			return -1;
	} else if (p.first == NULL) {
		return refuse(h, v, s, approval);
	} else if (approval) {
		c->place = p.first;
		if (name_post(h, s->post, c) < 0)
			return -1;
	} else if (choose_signature(h, v, s, p, c) < 0) {
		return -1;
	}
	if (c->place != NULL)
		c->post = c->place->post;
	return 0;
}
