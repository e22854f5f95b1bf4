/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules_private.h"
#include "sentence_private.h"
#include "str.h"
#include "wording_private.h"

/*
 * Words that two readers take in two ways. Those that name an interval (bi-monthly) are told
 * wherever they stand; the others (regularly, as soon as possible) in promises alone, and not
 * where the sentence itself says how often or by when.
 */

static const char *const lists[] = {
	"ambiguous-year", "ambiguous-month", "ambiguous-week", "ambiguous-day",
	"vague-often", "vague-soon", "vague-case", "vague-choice", "vague-more",
	"promise", "says-when", "not-vague", "settles", NULL
};

enum { INTERVALS = 4, VAGUE_TIMES = 6, VAGUE = 9, PROMISE = 9, SAYS_WHEN = 10, NOT_VAGUE = 11, SETTLES = 12 };

enum { MANY = 500 };          /* hits in one text that are weighed */

struct hit {
	size_t list;              /* in lists[] */
	struct piece piece;
};

struct ambiguous_state {
	const struct text *text;  /* that the hits are in */
	struct hit *hits;
	size_t count;
	size_t cap;
	const xmlNode *lead;      /* a paragraph that ends in a promise and a colon */
	xmlHashTable *told;       /* section and phrase */
};

static void *start(struct check *c)
{
	struct ambiguous_state *st = mem_zalloc(1, sizeof(*st));

	(void)c;
	st->told = mem_check(xmlHashCreate(16));
	return st;
}

/* True when a hit of that list touches the sentence. */
static bool has(const struct ambiguous_state *st, size_t list, struct piece in)
{
	for (size_t i = 0; i < st->count; i++) {
		const struct hit *h = &st->hits[i];

		if (h->list == list && h->piece.at >= in.at && h->piece.at < in.at + in.length)
			return true;
	}
	return false;
}

/* True when the item that the text stands in, or one around it, goes on a sentence that
 * promises: "The board will:". */
static bool goes_on(const struct ambiguous_state *st, const struct text *t)
{
	for (const xmlNode *n = t->node; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent) {
		const xmlNode *before = n->prev;

		if (!node_is(n, "list"))
			continue;
		while (before != NULL && before->type != XML_ELEMENT_NODE)
			before = before->prev;
		if (before != NULL && before == st->lead)
			return true;
	}
	return false;
}

/* True when the text or what is around it is marked as something that is promised. */
static bool is_marked(const struct text *t)
{
	for (const struct part *p = t->part; p != NULL; p = p->parent)
		if (node_attr(p->node, "who") != NULL || node_attr(p->node, "due") != NULL ||
		    node_attr(p->node, "every") != NULL)
			return true;
	return false;
}

/* True when the hit is part of other words that are clear, such as "as required by law". */
static bool is_excused(const struct ambiguous_state *st, const struct hit *h)
{
	for (size_t i = 0; i < st->count; i++) {
		const struct hit *k = &st->hits[i];

		if (k->list == NOT_VAGUE && k->piece.at < h->piece.at + h->piece.length &&
		    h->piece.at < k->piece.at + k->piece.length)
			return true;
	}
	return false;
}

/* Tells a hit once in each section or clause. */
static void tell_hit(struct check *c, struct ambiguous_state *st, const struct text *t, const struct hit *h)
{
	char *words = text_piece(t, h->piece);
	const char *means = plain_note(c->plain, lists[h->list], "means");
	const char *instead = plain_note(c->plain, lists[h->list], "write");
	struct buf key;

	buf_init(&key, BUF_LINE);
	buf_addf(&key, "%p %s", (const void *)t->part, words);
	if (xmlHashAddEntry(st->told, (const xmlChar *)key.data, st) == 0)
		tell(c, h->list < INTERVALS ? MSG_AMBIGUOUS_INTERVAL : MSG_VAGUE_PROMISE, t->node,
		     "'%s' can mean %s; %s", words, means != NULL ? means : "several things",
		     instead != NULL ? instead : "say which");
	buf_release(&key);
	free(words);
}

/* Weighs the hits of the text that has ended. */
static void weigh(struct check *c, struct ambiguous_state *st)
{
	const struct text *t = st->text;
	struct piece last;
	size_t length;

	if (t == NULL)
		return;
	for (size_t i = 0; i < st->count; i++) {
		const struct hit *h = &st->hits[i];
		struct piece sentence;

		if (h->list >= VAGUE)
			continue;
		sentence = sentence_at(t->words, h->piece.at);
		if (wording_is_given(t, h->piece) || is_excused(st, h) ||
		    (h->list < VAGUE_TIMES && has(st, h->list < INTERVALS ? SETTLES : SAYS_WHEN, sentence)))
			continue;
		if (h->list < INTERVALS || has(st, PROMISE, sentence) || is_marked(t) || goes_on(st, t))
			tell_hit(c, st, t, h);
	}
	length = strlen(t->words);
	if (t->words[length - 1] != ':')
		return;
	last = sentence_at(t->words, length - 1);
	if (has(st, PROMISE, last))
		st->lead = t->node;
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct ambiguous_state *st = state;

	weigh(c, st);
	st->count = 0;
	st->text = wording_is_ours(t) && t->role != TEXT_TITLE ? t : NULL;
}

static void at_phrase(struct check *c, void *state, const struct text *t, const char *list, struct piece piece)
{
	struct ambiguous_state *st = state;
	size_t k = 0;

	(void)c;
	if (st->text != t || st->count == MANY)
		return;
	while (!str_eq(lists[k], list))
		k++;
	if (st->count == st->cap) {
		st->cap = st->cap > 0 ? st->cap * 2 : 16;
		st->hits = mem_resize(st->hits, st->cap, sizeof(*st->hits));
	}
	st->hits[st->count++] = (struct hit){ k, piece };
}

static void at_end(struct check *c, void *state)
{
	struct ambiguous_state *st = state;

	weigh(c, st);
	xmlHashFree(st->told, NULL);
	free(st->hits);
	free(st);
}

const struct rule rule_ambiguous = { .name = "ambiguous", .lists = lists, .start = start, .text = at_text,
	                             .phrase = at_phrase, .end = at_end };
