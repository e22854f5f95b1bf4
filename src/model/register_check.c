/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "register_private.h"
#include "macros.h"
#include "mem.h"
#include "str.h"

/*
 * What the schema cannot see in the register: entries that point to others which are
 * not there or to themselves, and dates that cannot be. Each is looked for once a
 * run, whatever documents there are; all of it takes time in proportion to the size.
 */

/* Attributes that lead from an entry to others of its kind. */
static const struct chain {
	const char *element;
	const char *kind;
	const char *attribute;
	const char *verb;        /* for the finding of a loop */
} chains[] = {
	{ "organisation", "org", "succeeds", "succeeds" },
	{ "work", "work", "supersedes", "supersedes" },
	{ "place", "place", "within", "lies in" },
};

/* Every id that the attribute lists must be in the register. */
static int check_ids(const struct reg *r, struct diag *d, struct loc loc, const char *kind,
                     const char *ids)
{
	char id[REG_ID];
	int rc = 0;

	while (ids != NULL && (ids = reg_next_id(ids, id)) != NULL)
		if (reg_need(r, d, loc, kind, id) == NULL)
			rc = -1;
	return rc;
}

static int check_references(const struct reg *r, struct xml *x, struct diag *d)
{
	int rc = 0;

	for (const xmlNode *n = node_child(reg_root(r), NULL); n != NULL; n = node_next(n, NULL)) {
		if (node_is(n, "post") &&
		    check_ids(r, d, xml_loc(x, n), "org", node_attr(n, "organisation")) < 0)
			rc = -1;
		for (size_t i = 0; i < ARRAY_LEN(chains); i++)
			if (node_is(n, chains[i].element) &&
			    check_ids(r, d, xml_loc(x, n), chains[i].kind,
			              node_attr(n, chains[i].attribute)) < 0)
				rc = -1;
	}
	return rc;
}

/* One entry on the way from predecessor to predecessor. */
struct step {
	const xmlNode *entry;
	const char *rest;        /* of the ids that it lists */
};

/* A walk along a chain. No recursion: a register may list ten thousand predecessors
 * in a row. */
struct search {
	const struct reg *r;
	struct xml *x;
	struct diag *d;
	const struct chain *chain;
	xmlHashTable *seen;      /* id -> "open" while on the way, "done" afterwards */
	struct step *way;
	size_t length;
	size_t room;
};

static char on_the_way[] = "open";
static char looked_at[] = "done";

static void push(struct search *s, const xmlNode *entry)
{
	const char *ids = node_attr(entry, s->chain->attribute);

	if (s->length == s->room) {
		s->room = s->room * 2 + 16;
		s->way = mem_resize(s->way, s->room, sizeof(*s->way));
	}
	s->way[s->length++] = (struct step){ entry, ids != NULL ? ids : "" };
	(void)xmlHashUpdateEntry(s->seen, (const xmlChar *)node_attr(entry, "id"), on_the_way,
	                         NULL);
}

/* Says that the last entry on the way leads back to an earlier one. */
static int report_loop(struct search *s, const char *id)
{
	const xmlNode *last = s->way[s->length - 1].entry;

	if (str_eq(node_attr(last, "id"), id))
		return diag(s->d, MSG_REGISTER_LOOP, xml_loc(s->x, last), "'%s' %s itself", id,
		            s->chain->verb);
	return diag(s->d, MSG_REGISTER_LOOP, xml_loc(s->x, last), "'%s' %s '%s', which leads back to it",
	            node_attr(last, "id"), s->chain->verb, id);
}

/* Follows the chain from one entry to all that it leads to. 0, or -1 reported. */
static int follow(struct search *s, const xmlNode *from)
{
	char id[REG_ID];
	int rc = 0;

	push(s, from);
	while (s->length > 0) {
		struct step *top = &s->way[s->length - 1];
		const xmlNode *next;
		const char *mark;

		top->rest = reg_next_id(top->rest, id);
		if (top->rest == NULL) {
			(void)xmlHashUpdateEntry(s->seen, (const xmlChar *)node_attr(top->entry, "id"),
			                         looked_at, NULL);
			s->length--;
			continue;
		}
		next = reg_find(s->r, s->chain->kind, id);
		mark = xmlHashLookup(s->seen, (const xmlChar *)id);
		if (mark == on_the_way)
			rc = report_loop(s, id);
		else if (mark == NULL && next != NULL)
			push(s, next);
	}
	return rc;
}

/* Entries that lead back to themselves along a chain. */
static int check_loops(const struct reg *r, struct xml *x, struct diag *d,
                       const struct chain *chain)
{
	struct search s = { .r = r, .x = x, .d = d, .chain = chain };
	const xmlNode *n = node_child(reg_root(r), chain->element);
	int rc = 0;

	s.seen = mem_check(xmlHashCreate(64));
	for (; n != NULL; n = node_next(n, chain->element))
		if (node_attr(n, chain->attribute) != NULL &&
		    xmlHashLookup(s.seen, (const xmlChar *)node_attr(n, "id")) == NULL &&
		    follow(&s, n) < 0)
			rc = -1;
	xmlHashFree(s.seen, NULL);
	free(s.way);
	return rc;
}

/* First and last day of what has both must be in order. */
static int check_span(struct xml *x, struct diag *d, const xmlNode *n, const char *name)
{
	const char *from = node_attr(n, "from");
	const char *to = node_attr(n, "to");
	struct when a;
	struct when b;

	if (from == NULL || to == NULL || !when_parse(from, &a) || !when_parse(to, &b) ||
	    when_compare(a, b) <= 0)
		return 0;
	return diag(d, MSG_REGISTER_DATES, xml_loc(x, n), "'%s' is from %s to %s", name, from, to);
}

/* Names that came one after the other, the last of them before the organisation's end. */
static int check_former(struct xml *x, struct diag *d, const xmlNode *org)
{
	const xmlNode *before = NULL;
	struct when last;
	int rc = 0;

	for (const xmlNode *f = node_child(org, "former"); f != NULL; f = node_next(f, "former")) {
		struct when to;

		if (!when_parse(node_attr(f, "to"), &to))
			continue;
		if (before != NULL && when_compare(to, last) <= 0)
			rc = diag(d, MSG_REGISTER_DATES, xml_loc(x, f),
			          "the name '%s' ended on %s, not after '%s' above it",
			          node_attr(f, "name"), node_attr(f, "to"), node_attr(before, "name"));
		else if (reg_is_late(org, to) || reg_is_early(org, to))
			rc = diag(d, MSG_REGISTER_DATES, xml_loc(x, f),
			          "the name '%s' ended on %s, when there was no '%s'",
			          node_attr(f, "name"), node_attr(f, "to"), node_attr(org, "id"));
		before = f;
		last = to;
	}
	return rc;
}

/* A holder's time in the post; an open end lies outside all dates. */
struct time {
	struct when from;
	struct when to;
	const xmlNode *holder;
};

static int by_start(const void *a, const void *b)
{
	const struct time *s = a;
	const struct time *t = b;
	int order = when_compare(s->from, t->from);

	/* Those that start together stay in the order of their ends. */
	return order != 0 ? order : when_compare(s->to, t->to);
}

static struct time time_of(const xmlNode *holder)
{
	static const struct when never = { 0, 1, 1 };
	static const struct when always = { 10000, 1, 1 };
	struct time t = { never, always, holder };
	const char *from = node_attr(holder, "from");
	const char *to = node_attr(holder, "to");

	if (from != NULL)
		(void)when_parse(from, &t.from);
	if (to != NULL)
		(void)when_parse(to, &t.to);
	return t;
}

/* Says that two hold a post at once, at the line of the later one in the file. */
static void report_overlap(struct xml *x, struct diag *d, const xmlNode *post,
                           const struct time *a, const struct time *b)
{
	struct loc one = xml_loc(x, a->holder);
	struct loc other = xml_loc(x, b->holder);

	diag(d, MSG_HOLDERS_OVERLAP, one.line > other.line ? one : other,
	     "'%s' and '%s' hold '%s'", node_attr(a->holder, "name"),
	     node_attr(b->holder, "name"), node_attr(post, "id"));
}

/* Each holder's dates, and whether any two hold the post at once: in the order of
 * their first days, each is held against the one before it that stays longest. */
static int check_holders(struct xml *x, struct diag *d, const xmlNode *post)
{
	struct time *times = NULL;
	size_t count = 0;
	size_t room = 0;
	size_t longest = 0;
	int rc = 0;

	for (const xmlNode *h = node_child(post, "holder"); h != NULL; h = node_next(h, "holder")) {
		if (check_span(x, d, h, node_attr(h, "name")) < 0) {
			rc = -1;
			continue;
		}
		if (count == room) {
			room = room * 2 + 4;
			times = mem_resize(times, room, sizeof(*times));
		}
		times[count++] = time_of(h);
	}
	if (count > 1)
		qsort(times, count, sizeof(*times), by_start);
	for (size_t i = 1; i < count; i++) {
		if (when_compare(times[i].from, times[longest].to) <= 0)
			report_overlap(x, d, post, &times[longest], &times[i]);
		if (when_compare(times[i].to, times[longest].to) > 0)
			longest = i;
	}
	free(times);
	return rc;
}

static int check_dates(const struct reg *r, struct xml *x, struct diag *d)
{
	int rc = 0;

	for (const xmlNode *n = node_child(reg_root(r), NULL); n != NULL; n = node_next(n, NULL)) {
		if (check_span(x, d, n, node_attr(n, "id")) < 0)
			rc = -1;
		if (node_is(n, "organisation") && check_former(x, d, n) < 0)
			rc = -1;
		if (node_is(n, "post") && check_holders(x, d, n) < 0)
			rc = -1;
	}
	return rc;
}

int reg_check(const struct reg *r, struct xml *x, struct diag *d)
{
	int rc = check_references(r, x, d);

	for (size_t i = 0; i < ARRAY_LEN(chains); i++)
		if (check_loops(r, x, d, &chains[i]) < 0)
			rc = -1;
	return check_dates(r, x, d) < 0 ? -1 : rc;
}
