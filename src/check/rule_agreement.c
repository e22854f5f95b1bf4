/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules_private.h"
#include "sentence_private.h"
#include "str.h"

/*
 * Personal data that is to be shared, and no agreement on sharing it. By the data sharing
 * code of the Information Commissioner a memorandum alone is not one.
 */

struct agreement {
	bool named;              /* an agreement, anywhere in the text */
	const xmlNode *first;    /* where sharing is promised */
	char *words;
};

static const char *const lists[] = { "shares-data", "sharing-agreement", NULL };

static void *start(struct check *c)
{
	struct agreement *a = mem_zalloc(1, sizeof(*a));
	const char *profiles = node_attr(c->root, "profiles");
	char id[REG_ID];

	while (profiles != NULL && (profiles = reg_next_id(profiles, id)) != NULL)
		a->named = a->named || str_eq(id, "data-sharing");
	return a;
}

/* A part of an agreement on sharing data says so. */
static void at_part(struct check *c, void *state, const struct part *p)
{
	struct agreement *a = state;

	(void)c;
	a->named = a->named || (p->meets != NULL && strstr(p->meets, "DSA-") != NULL);
}

/* True when a word of the sentence denies: "no personal data is shared". */
static bool is_denied(const struct check *c, const struct text *t, struct piece piece)
{
	struct piece sentence = sentence_at(t->words, piece.at);
	char *words = mem_strndup(t->words + sentence.at, sentence.length);
	char *rest = words;
	bool denied = false;

	for (char *w = strtok_r(words, " ,;:()", &rest); w != NULL && !denied; w = strtok_r(NULL, " ,;:()", &rest))
		denied = plain_has(c->plain, "denial", w);
	free(words);
	return denied;
}

static void at_phrase(struct check *c, void *state, const struct text *t, const char *list,
                      struct piece piece)
{
	struct agreement *a = state;

	if (t->role == TEXT_CODE || t->role == TEXT_DRAFTING_NOTE)
		return;
	if (str_eq(list, "sharing-agreement")) {
		a->named = true;
		return;
	}
	if (a->first != NULL || t->role == TEXT_QUOTATION || t->role == TEXT_TITLE || is_denied(c, t, piece))
		return;
	a->first = t->node;
	a->words = text_piece(t, piece);
}

static void at_end(struct check *c, void *state)
{
	struct agreement *a = state;

	if (a->first != NULL && !a->named)
		tell(c, MSG_AGREEMENT_MISSING, a->first, "'%s'", a->words);
	free(a->words);
	free(a);
}

const struct rule rule_agreement = {
	.name = "agreement", .lists = lists, .start = start, .part = at_part, .phrase = at_phrase,
	.end = at_end
};
