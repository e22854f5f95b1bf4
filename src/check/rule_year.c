/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules.h"
#include "str.h"
#include "wording_private.h"

/* A financial year in the running text of a memorandum or of arrangements, which go on from
 * year to year: it is out of date next April, and the text with it. Told once. */

struct year_state {
	bool asked;
	const xmlNode *first;
	char *shown;
	size_t count;
};

static void *start(struct check *c)
{
	struct year_state *st = mem_zalloc(1, sizeof(*st));

	st->asked = str_eq(c->kind, "mou") || str_eq(c->kind, "arrangements");
	return st;
}

static size_t digits(const char *s)
{
	return strspn(s, "0123456789");
}

/* The next year of two at or after s, such as 2019/20 or 2019–2020; NULL for none. */
static const char *find_year(const char *s, size_t *length)
{
	for (const char *p = s; (p = strpbrk(p, "0123456789")) != NULL; p += digits(p)) {
		const char *second = p + 4;
		size_t n;
		long a;
		long b;

		if (digits(p) != 4 || strncmp(p, "20", 2) != 0)
			continue;
		second += *second == '/' || *second == '-' ? 1 : str_starts(second, "–") ? strlen("–") : 0;
		n = digits(second);
		if (second == p + 4 || (n != 2 && n != 4))
			continue;
		a = strtol(p, NULL, 10);
		b = strtol(second, NULL, 10);
		if (b % 100 != (a + 1) % 100)
			continue;
		*length = (size_t)(second - p) + n;
		return p;
	}
	return NULL;
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct year_state *st = state;
	size_t length = 0;

	(void)c;
	if (!st->asked || !wording_is_ours(t) || t->role != TEXT_PARAGRAPH)
		return;
	for (const char *p = t->words; (p = find_year(p, &length)) != NULL; p += length) {
		if (wording_is_given(t, (struct piece){ (size_t)(p - t->words), length }))
			continue;
		if (st->count++ > 0)
			continue;
		st->first = t->node;
		st->shown = mem_strndup(p, length);
	}
}

static void at_end(struct check *c, void *state)
{
	struct year_state *st = state;

	if (st->count == 1)
		tell(c, MSG_YEAR_FIXED, st->first, "'%s'", st->shown);
	else if (st->count > 1)
		tell(c, MSG_YEAR_FIXED, st->first, "'%s', and in %zu more place%s", st->shown, st->count - 1,
		     st->count > 2 ? "s" : "");
	free(st->shown);
	free(st);
}

const struct rule rule_year = { .name = "year", .start = start, .text = at_text, .end = at_end };
