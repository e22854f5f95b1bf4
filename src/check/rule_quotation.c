/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules_private.h"
#include "str.h"
#include "wording_private.h"

/* Quotation marks that open and do not close: where do the other's words end? */

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ((unsigned char)c & 0x80);
}

/* Where the mark at i is answered by `close`, after which no letter stands; SIZE_MAX: nowhere. */
static size_t answer(const char *s, size_t i, const char *close)
{
	for (const char *p = s + i; (p = strstr(p, close)) != NULL; p += strlen(close))
		if (!is_letter(p[strlen(close)]) || str_starts(p + strlen(close), "”") ||
		    str_starts(p + strlen(close), "–") || str_starts(p + strlen(close), "—"))
			return (size_t)(p - s) + strlen(close);
	return SIZE_MAX;
}

/* What a mark at i opens and what would close it; NULL: it opens nothing. A straight one
 * opens before a letter, after a space or bracket. */
static const char *closing(const char *s, size_t i)
{
	bool before = i == 0 || s[i - 1] == ' ' || s[i - 1] == '(';

	if (str_starts(s + i, "“"))
		return "”";
	if (str_starts(s + i, "‘"))
		return "’";
	if (s[i] == '"' && before)
		return "\"";
	if (s[i] == '\'' && before && is_letter(s[i + 1]) && !(s[i + 1] >= '0' && s[i + 1] <= '9'))
		return "'";
	return NULL;
}

/* The first mark in s that is not answered, SIZE_MAX for none. */
static size_t open_mark(const char *s)
{
	static const char first[] = "\"'\xE2";   /* bytes of marks */
	size_t ends[2] = { 0, 0 };   /* where the next ” and ’ are, once they were looked for */

	for (size_t i = strcspn(s, first); s[i] != '\0'; i++, i += strcspn(s + i, first)) {
		const char *close = closing(s, i);
		size_t from = i + (s[i] == '\xE2' ? 3 : 1);
		size_t *known;
		size_t end;

		if (close == NULL)
			continue;
		known = &ends[str_eq(close, "’")];
		end = s[i] == '\xE2' && *known >= from + strlen(close) ? *known : answer(s, from, close);
		if (s[i] == '\xE2')
			*known = end;
		/* Of several paragraphs that are quoted each begins with a mark, and the last ends with one. */
		if (end == SIZE_MAX)
			return i;
		/* Marks of the other kind may stand inside. */
		if (close[0] == '\"' || str_eq(close, "'"))
			i = end - 1;
	}
	return SIZE_MAX;
}

struct quotation_state {
	const struct text *open;   /* a text with an open mark at its start */
	size_t at;
};

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct quotation_state));
}

static void tell_open(struct check *c, const struct text *t, size_t at)
{
	enum { SHOWN = 40 };
	size_t n = str_cut(t->words + at, SHOWN);

	tell(c, MSG_QUOTATION_OPEN, t->node, "%.*s%s", (int)n, t->words + at, t->words[at + n] != '\0' ? "…" : "");
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct quotation_state *st = state;
	size_t at = wording_is_ours(t) ? open_mark(t->words) : SIZE_MAX;

	if (st->open != NULL && !str_starts(t->words, "“"))
		tell_open(c, st->open, st->at);
	st->open = NULL;
	if (at == 0 && str_starts(t->words, "“")) {
		st->open = t;
		st->at = at;
	} else if (at != SIZE_MAX) {
		tell_open(c, t, at);
	}
}

static void at_end(struct check *c, void *state)
{
	struct quotation_state *st = state;

	if (st->open != NULL)
		tell_open(c, st->open, st->at);
	free(st);
}

const struct rule rule_quotation = { .name = "quotation", .start = start, .text = at_text, .end = at_end };
