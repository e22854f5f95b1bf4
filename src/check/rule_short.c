/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "register.h"
#include "rules.h"
#include "str.h"
#include "wording_private.h"

/* Two entries of the register that a document uses and that readers cannot tell apart: two
 * bodies with one short form, or two short forms of the same words. */

struct used {
	const xmlNode *entry;
	char *words;         /* its full name */
	char *key;           /* of that */
	char *shown;         /* its short form; NULL */
	const xmlNode *at;   /* where that is first shown; NULL: it never is */
	size_t order;        /* of that among the texts */
	struct used *next;
};

struct short_state {
	xmlHashTable *by_entry;
	struct used *first;
	struct used **last;
	size_t texts;
};

static void *start(struct check *c)
{
	struct short_state *st = mem_zalloc(1, sizeof(*st));

	(void)c;
	st->by_entry = mem_check(xmlHashCreate(32));
	st->last = &st->first;
	return st;
}

static struct used *find(struct check *c, struct short_state *st, const char *kind, const char *key)
{
	struct used *u = xmlHashLookup2(st->by_entry, (const xmlChar *)kind, (const xmlChar *)key);
	const xmlNode *entry = u == NULL ? reg_find(c->run->reg, kind, key) : NULL;
	const struct when *day = c->dated ? &c->date : NULL;
	struct buf b;

	if (entry == NULL)
		return u;
	u = mem_zalloc(1, sizeof(*u));
	*u = (struct used){ .entry = entry, .words = reg_name_on(entry, day), .shown = reg_short_on(entry, day) };
	buf_init(&b, BUF_LINE);
	wording_add_key(&b, u->words, strlen(u->words));
	u->key = buf_take(&b);
	buf_release(&b);
	(void)xmlHashAddEntry2(st->by_entry, (const xmlChar *)kind, (const xmlChar *)key, u);
	*st->last = u;
	st->last = &u->next;
	return u;
}

static void show(struct used *u, const struct text *t, size_t order)
{
	u->at = t->node;
	u->order = order;
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct short_state *st = state;

	st->texts++;
	for (size_t i = 0; i < t->span_count; i++) {
		const struct span *s = &t->spans[i];
		const char *kind = node_is(s->node, "fact") ? node_attr(s->node, "kind") : NULL;
		struct used *u;
		char *words;

		if (!str_eq(kind, "org") && !str_eq(kind, "abbr"))
			continue;
		u = find(c, st, kind, node_attr(s->node, "key"));
		if (u == NULL || u->shown == NULL || u->at != NULL)
			continue;
		words = mem_strndup(t->words + s->at, s->length);
		if (strstr(words, u->shown) != NULL && !str_eq(words, u->words))
			show(u, t, st->texts);
		free(words);
	}
}

/* True when one name goes on where the other ends: Sefton Safeguarding Board, Safeguarding
 * Board. They mean the same body. */
static bool contains(const struct used *a, const struct used *b)
{
	return strstr(a->key, b->key) != NULL || strstr(b->key, a->key) != NULL;
}

static void compare(struct check *c, const struct used *a, const struct used *b)
{
	char *where = wording_where(c, b->at, a->at);

	if (str_eq(a->shown, b->shown) && !contains(a, b))
		tell(c, MSG_SHORT_SHARED, b->at, "%s is '%s' here and '%s' in %s", b->shown, b->words, a->words, where);
	else if (!str_eq(a->shown, b->shown) && str_eq(a->key, b->key))
		tell(c, MSG_ABBREVIATION_PAIR, b->at, "'%s' is %s here and %s in %s", b->words, b->shown, a->shown,
		     where);
	free(where);
}

static void at_end(struct check *c, void *state)
{
	struct short_state *st = state;

	for (const struct used *b = st->first; b != NULL; b = b->next)
		for (const struct used *a = st->first; a != b && b->at != NULL; a = a->next)
			if (a->at != NULL && (str_eq(a->shown, b->shown) || str_eq(a->key, b->key)))
				compare(c, a->order <= b->order ? a : b, a->order <= b->order ? b : a);
	xmlHashFree(st->by_entry, NULL);
	while (st->first != NULL) {
		struct used *next = st->first->next;

		free(st->first->words);
		free(st->first->key);
		free(st->first->shown);
		free(st->first);
		st->first = next;
	}
	free(st);
}

const struct rule rule_short = { .name = "short", .start = start, .text = at_text, .end = at_end };
