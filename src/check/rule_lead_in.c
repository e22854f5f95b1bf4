/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules_private.h"
#include "sentence_private.h"
#include "str.h"
#include "wording_private.h"

/* A list of things that are no sentences, after a paragraph that ends and does not lead to it:
 * who does these, and are they all? */

struct lead_in_state {
	const struct text *before;   /* the text before, when it is a paragraph */
	const xmlNode *list;         /* that follows it without a lead-in */
	const struct text *lead;
	size_t items;
	size_t sentences;            /* items that are sentences of their own */
};

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct lead_in_state));
}

/* The element before n, or NULL. */
static const xmlNode *before(const xmlNode *n)
{
	do
		n = n->prev;
	while (n != NULL && n->type != XML_ELEMENT_NODE);
	return n;
}

/* True when the paragraph leads to a list: a colon at its end, no full stop, or a last
 * sentence that says what follows. */
static bool leads(struct check *c, const struct text *t)
{
	size_t length = strlen(t->words);
	struct piece last = sentence_at(t->words, length - 1);
	char *sentence;
	struct plain_text *words;
	bool is;

	if (strchr(".!?", t->words[length - 1]) == NULL)
		return true;
	sentence = mem_strndup(t->words + last.at, last.length);
	words = plain_text_new(sentence);
	is = plain_find(c->plain, "lead-in", words).length > 0;
	plain_text_free(words);
	free(sentence);
	return is;
}

/* A list right after a paragraph that may not lead to it. */
static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	struct lead_in_state *st = state;

	(void)p;
	if (!node_is(n, "list") || st->before == NULL || before(n) != st->before->node || leads(c, st->before))
		return;
	st->list = n;
	st->lead = st->before;
	st->items = 0;
	st->sentences = 0;
}

/* True when the text is a sentence of its own. */
static bool is_sentence(const char *s)
{
	size_t length = strlen(s);

	return length > 0 && strchr(".!?", s[length - 1]) != NULL && !(s[0] >= 'a' && s[0] <= 'z');
}

static void tell_list(struct check *c, struct lead_in_state *st)
{
	enum { SHOWN = 60 };
	const char *s;
	size_t n;
	struct piece last;

	/* The last item may end in a full stop. */
	if (st->list == NULL || st->items < 2 || st->sentences > 1)
		return;
	s = st->lead->words;
	last = sentence_at(s, strlen(s) - 1);
	while (last.length > 0 && s[last.at] == ' ') {
		last.at++;
		last.length--;
	}
	n = last.length > SHOWN ? str_cut(s + last.at, SHOWN) : last.length;
	tell(c, MSG_LIST_LEAD_IN, st->list, "before it stands '%.*s%s'", (int)n, s + last.at, n < last.length ? "…" : "");
}

static bool lies_in(const xmlNode *n, const xmlNode *list)
{
	while (n != NULL && n->type == XML_ELEMENT_NODE && n != list)
		n = n->parent;
	return n == list;
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct lead_in_state *st = state;
	bool item = st->list != NULL && node_is(t->node->parent, "item") && t->node->parent->parent == st->list;

	st->items += item;
	st->sentences += item && is_sentence(t->words);
	if (st->list != NULL && !item && !lies_in(t->node, st->list)) {
		tell_list(c, st);
		st->list = NULL;
	}
	st->before = wording_is_ours(t) && t->role == TEXT_PARAGRAPH && node_is(t->node, "p") ? t : NULL;
}

static void at_end(struct check *c, void *state)
{
	tell_list(c, state);
	free(state);
}

const struct rule rule_lead_in = { .name = "lead-in", .start = start, .text = at_text, .element = at_element,
	                           .end = at_end };
