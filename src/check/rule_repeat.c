/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules.h"
#include "str.h"
#include "wording.h"

/* The same name on both sides of "and" (Herefordshire and Herefordshire), and a small word
 * that is written twice (the the). */

enum { LONGEST = 6 };   /* words of a name that stands twice */

static bool same(const char *s, const struct worded *a, const struct worded *b)
{
	return a->length == b->length && memcmp(s + a->at, s + b->at, a->length) == 0;
}

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool in_set(struct check *c, const char *set, const char *s, const struct worded *w)
{
	char *word = mem_strndup(s + w->at, w->length);
	bool is = plain_has(c->plain, set, word);

	free(word);
	return is;
}

/* How many words before and after words[i], which is "and", are the same; 0 for none. */
static size_t both_sides(const char *s, const struct worded *words, size_t count, size_t i)
{
	for (size_t n = 1; n <= LONGEST && n <= i && i + n < count; n++) {
		size_t k = 0;

		while (k < n && same(s, &words[i - n + k], &words[i + 1 + k]) && (k == 0 || !words[i + 1 + k].apart))
			k++;
		if (k == n && is_capital(s[words[i + 1].at]) && !words[i].apart && !words[i + 1].apart)
			return n;
	}
	return 0;
}

static void tell_piece(struct check *c, const struct text *t, const struct worded *first, const struct worded *last)
{
	char *words = text_piece(t, (struct piece){ first->at, last->at + last->length - first->at });

	tell(c, MSG_REPEATED, t->node, "'%s'", words);
	free(words);
}

static void look(struct check *c, const struct text *t, const struct worded *words, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		const struct worded *w = &words[i];
		size_t n;

		if (w->length > 5)
			continue;
		n = in_set(c, "both-sides", t->words, w) || (w->length == 1 && t->words[w->at] == '&')
		            ? both_sides(t->words, words, count, i)
		            : 0;
		if (n > 0)
			tell_piece(c, t, &words[i - n], &words[i + n]);
		else if (!w->apart && !w->joined && same(t->words, w - 1, w) && in_set(c, "never-twice", t->words, w))
			tell_piece(c, t, w - 1, w);
	}
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct worded *words;
	size_t count;

	(void)state;
	if (!wording_is_ours(t))
		return;
	count = strlen(t->words) / 2 + 1;
	words = mem_zalloc(count, sizeof(*words));
	count = wording_words(t->words, 0, strlen(t->words), words, count);
	look(c, t, words, count);
	free(words);
}

const struct rule rule_repeat = { .name = "repeat", .text = at_text };
