/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "rules_private.h"
#include "str.h"
#include "wording_private.h"

/* The same name on both sides of "and" (Herefordshire and Herefordshire), and a small word
 * that is written twice (the the). */

enum { LONGEST = 6 };   /* words of a name that stands twice */

static bool same(const char *s, const struct worded *a, const struct worded *b)
{
	return a->length == b->length && memcmp(s + a->at, s + b->at, a->length) == 0;
}

/* The same, when the first begins the sentence. */
static bool same_word(const char *s, const struct worded *a, const struct worded *b)
{
	return a->length == b->length && (s[a->at] | 0x20) == (s[b->at] | 0x20) &&
	       memcmp(s + a->at + 1, s + b->at + 1, a->length - 1) == 0;
}

/* True when ’s follows the word: Exampleshire’s neighbours are somebody else. */
static bool owns(const char *s, const struct worded *w)
{
	const char *after = s + w->at + w->length;

	return str_starts(after, "’s") || str_starts(after, "'s");
}

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* How many words before and after words[i] are the same, a name; 0 for none. */
static size_t both_sides(const char *s, const struct worded *words, size_t count, size_t i)
{
	if (i + 1 >= count || words[i + 1].apart || !is_capital(s[words[i + 1].at]))
		return 0;
	for (size_t n = 1; n <= LONGEST && n <= i && i + n < count; n++) {
		size_t k = 0;

		while (k < n && same(s, &words[i - n + k], &words[i + 1 + k]) && (k == 0 || !words[i + 1 + k].apart))
			k++;
		if (k == n && !owns(s, &words[i + n]))
			return n;
	}
	return 0;
}

/* True when the name before "and" is the end of a longer one: Active Exampleshire and
 * Exampleshire Voices. */
static bool ends_longer(struct check *c, const struct text *t, const struct worded *first)
{
	const struct worded *before = first - 1;
	const char *word = t->words + before->at;

	return !first->apart && is_capital(*word) && !wording_in_set(c->plain, "small", word, before->length);
}

static void tell_piece(struct check *c, const struct text *t, const struct worded *first, const struct worded *last)
{
	char *words = text_piece(t, (struct piece){ first->at, last->at + last->length - first->at });

	tell(c, MSG_REPEATED, t->node, "'%s'", words);
	free(words);
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	const struct worded *words = t->worded;

	(void)state;
	for (size_t i = 1; i < t->worded_count; i++) {
		const struct worded *w = &words[i];
		size_t n;

		const char *word = t->words + w->at;

		if (w->length > 5 || w->apart)
			continue;
		n = both_sides(t->words, words, t->worded_count, i);
		if (n > 0 && (*word == '&' || wording_in_set(c->plain, "both-sides", word, w->length)) &&
		    (i == n || !ends_longer(c, t, &words[i - n])))
			tell_piece(c, t, &words[i - n], &words[i + n]);
		else if (!w->joined && same_word(t->words, w - 1, w) &&
		         wording_in_set(c->plain, "never-twice", word, w->length))
			tell_piece(c, t, w - 1, w);
	}
}

const struct rule rule_repeat = { .name = "repeat", .text = at_text };
