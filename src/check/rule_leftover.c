/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules_private.h"
#include "str.h"
#include "wording_private.h"

/*
 * What somebody meant to fill in: TBC, xx, [date], "to be confirmed". What stands in [[ ]]
 * the stages tell of. And what a conversion left in the text: [bookmark: _Toc1], [image: ].
 */

static const char *const lists[] = { "left-over", "left-over-day", "left-over-capitals", "left-over-in-brackets",
	                             "left-over-in-any-brackets", "left-over-apart", "litter",
	                             "litter-in-brackets", NULL };

/* True when the piece lies between [[ and ]]. */
static bool is_placeholder(const char *s, struct piece piece)
{
	enum { NEAR = 400 };   /* bytes of a placeholder before it, and after it */
	size_t end = piece.at + piece.length;
	size_t last = end;

	for (size_t i = piece.at; i > 1 && piece.at - i < NEAR; i--) {
		if (strncmp(s + i - 2, "]]", 2) == 0)
			return false;
		if (strncmp(s + i - 2, "[[", 2) != 0)
			continue;
		while (last - end < NEAR && s[last] != '\0' && !str_starts(s + last, "]]"))
			last++;
		return str_starts(s + last, "]]");
	}
	return false;
}

/* True when all letters of the piece are capitals, or all are x. */
static bool is_code(const char *s, struct piece piece)
{
	size_t crosses = strspn(s + piece.at, "x");

	if (crosses >= piece.length)
		return true;
	for (size_t i = 0; i < piece.length; i++)
		if (s[piece.at + i] >= 'a' && s[piece.at + i] <= 'z')
			return false;
	return true;
}

/* True when the word right before the piece is of that set. */
static bool follows(const struct check *c, const char *s, struct piece piece, const char *set)
{
	size_t end = piece.at;
	size_t at;

	while (end > 0 && (s[end - 1] == ' ' || s[end - 1] == '(' || s[end - 1] == '\''))
		end--;
	for (at = end; at > 0 && s[at - 1] != ' ';)
		at--;
	return end > at && wording_in_set(c->plain, set, s + at, end - at);
}

/* True when the piece numbers what the word before it names: Chapter XX. */
static bool is_number(const struct check *c, const char *s, struct piece piece)
{
	return s[piece.at] == 'X' && follows(c, s, piece, "numbered");
}

/* The piece with the brackets that it begins in, when it does; else none. */
static struct piece in_brackets(const char *s, struct piece piece, const char *open, const char *close)
{
	enum { LONG = 200 };   /* bytes in brackets that are looked through */
	size_t at = piece.at;
	size_t end = piece.at + piece.length;

	while (at > 0 && s[at - 1] == ' ')
		at--;
	if (at == 0 || strchr(open, s[at - 1]) == NULL)
		return (struct piece){ 0, 0 };
	while (s[end] != '\0' && strchr(close, s[end]) == NULL && end - at < LONG)
		end++;
	return s[end] != '\0' && strchr(close, s[end]) != NULL ? (struct piece){ at - 1, end + 2 - at } : (struct piece){ 0, 0 };
}

/* True when the piece is a remark, no part of a sentence: "Date: to be confirmed". */
static bool stands_apart(const char *s, struct piece piece)
{
	size_t at = piece.at;
	size_t end = piece.at + piece.length;

	while (at > 0 && s[at - 1] == ' ')
		at--;
	return (at == 0 || strchr("([:,", s[at - 1]) != NULL || (at > 2 && str_starts(s + at - 3, "–"))) &&
	       (s[end] == '\0' || strchr(".,;)]", s[end]) != NULL);
}

/* True when a quotation is open at that byte: what stands in brackets there was put into
 * somebody's words. */
static bool is_quoted(const char *s, size_t at)
{
	enum { NEAR = 2000 };   /* bytes of a quotation before it */
	bool open = false;

	for (size_t i = at > NEAR ? at - NEAR : 0; i < at; i++)
		if (str_starts(s + i, "“") || str_starts(s + i, "”"))
			open = str_starts(s + i, "“");
	return open;
}

/* True for what is really there to be filled in, or was left. */
static bool counts(const struct check *c, const struct text *t, const char *list, struct piece *piece)
{
	if (str_eq(list, "left-over-capitals"))
		return is_code(t->words, *piece) && !is_number(c, t->words, *piece);
	/* "Write each day as DD/MM/YYYY" says how, and has no gap. */
	if (str_eq(list, "left-over-day"))
		return !follows(c, t->words, *piece, "how-written");
	if (str_eq(list, "left-over-apart"))
		return stands_apart(t->words, *piece);
	if (str_starts(list, "left-over-in-")) {
		enum { LONG = 60 };   /* bytes of what is to be filled in, at most */
		bool any = str_eq(list, "left-over-in-any-brackets");

		*piece = in_brackets(t->words, *piece, any ? "[<(" : "[<", any ? "]>)" : "]>");
		return piece->length > 0 && piece->length < LONG && !is_quoted(t->words, piece->at);
	}
	if (str_eq(list, "litter-in-brackets")) {
		size_t end = piece->at + piece->length;
		bool colon = t->words[end] == ':';

		*piece = in_brackets(t->words, *piece, "[", "]");
		return colon && piece->length > 0;
	}
	return true;
}

static void at_phrase(struct check *c, void *state, const struct text *t, const char *list, struct piece piece)
{
	const struct text **last = state;
	char *words;

	if (t->role == TEXT_CODE || t->role == TEXT_DRAFTING_NOTE || wording_is_given(t, piece) ||
	    is_placeholder(t->words, piece) || *last == t || !counts(c, t, list, &piece))
		return;
	/* One for each text: who mends it sees the others. */
	*last = t;
	words = text_piece(t, piece);
	tell(c, str_starts(list, "litter") ? MSG_LITTER : MSG_LEFT_OVER, t->node, "'%s'", words);
	free(words);
}

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct text *));
}

static void at_end(struct check *c, void *state)
{
	(void)c;
	free(state);
}

const struct rule rule_leftover = { .name = "leftover", .lists = lists, .start = start, .phrase = at_phrase,
	                            .end = at_end };
