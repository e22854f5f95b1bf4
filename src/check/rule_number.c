/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules.h"
#include "str.h"
#include "wording_private.h"

/* Numbers that are typed before a title or a paragraph: the program numbers, and the two
 * part company when something is put in. */

/* How many bytes of s are a typed number: "2." "2.1" "2.1." "(2)" before words; 0 for none. A
 * year, or a count of things, is none. */
static size_t number_length(const char *s, size_t *levels)
{
	enum { DIGITS = 3 };
	bool round = *s == '(';
	size_t i = round;
	bool dot = false;

	*levels = 0;
	for (;;) {
		size_t n = strspn(s + i, "0123456789");

		if (n == 0 || n > DIGITS)
			break;
		(*levels)++;
		i += n;
		dot = s[i] == '.';
		if (!dot)
			break;
		i++;
	}
	if (s[i] == ')') {
		dot = true;
		i++;
	}
	if (*levels == 0 || (!dot && *levels < 2) || s[i] != ' ' || (round && s[i - 1] != ')'))
		return 0;
	/* Words follow, no figure or unit: 2.5 million. */
	return s[i + 1] >= 'A' && s[i + 1] <= 'Z' ? i : 0;
}

struct number_state {
	const xmlNode *first;
	char *shown;
	size_t count;
};

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct number_state));
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct number_state *st = state;
	size_t levels;
	size_t n;

	(void)c;
	if ((t->role != TEXT_TITLE && t->role != TEXT_PARAGRAPH) || !wording_is_ours(t) ||
	    (n = number_length(t->words, &levels)) == 0 || wording_is_given(t, (struct piece){ 0, n }))
		return;
	/* A paragraph that begins with one number alone may be a list, which is told elsewhere. */
	if ((t->role == TEXT_PARAGRAPH && levels < 2) || st->count++ > 0)
		return;
	st->first = t->node;
	st->shown = mem_strndup(t->words, n);
}

/* Told once: who makes clauses of them makes clauses of all. */
static void at_end(struct check *c, void *state)
{
	struct number_state *st = state;

	if (st->count == 1)
		tell(c, MSG_NUMBER_TYPED, st->first, "'%s'", st->shown);
	else if (st->count > 1)
		tell(c, MSG_NUMBER_TYPED, st->first, "'%s', and in %zu more place%s", st->shown, st->count - 1,
		     st->count > 2 ? "s" : "");
	free(st->shown);
	free(st);
}

const struct rule rule_number = { .name = "number", .start = start, .text = at_text, .end = at_end };
