/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "access_private.h"
#include "mem.h"
#include "str.h"

/* Rules on runs of words. Those that know phrases know them in the languages of
 * schemas/plain alone. */

/* Reports a piece of a run, of that length. */
static void report_piece(struct access *a, enum msg id, const struct run *r, struct piece piece)
{
	char *words = mem_strndup(r->text + piece.at, piece.length);

	access_report(a, id, r->n, words);
	free(words);
}

static void report_phrase(struct access *a, enum msg id, const struct run *r, const char *list)
{
	struct piece piece = { 0, 0 };

	if (r->plain != NULL)
		piece = plain_find(r->plain, list, r->words);
	if (piece.length > 0)
		report_piece(a, id, r, piece);
}

/* WCAG 2.2, 1.4.1. */
void access_colour(struct access *a, const struct run *r)
{
	report_phrase(a, MSG_POINTS_BY_COLOUR, r, "points-by-colour");
}

/* WCAG 2.2, 1.3.3. Above and below are not told: they are true for who hears the text. */
void access_place(struct access *a, const struct run *r)
{
	report_phrase(a, MSG_POINTS_BY_PLACE, r, "points-by-place");
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* True for the letters and marks of ASCII. */
static bool is_printing(char c)
{
	return (unsigned char)c > 0x20 && (unsigned char)c < 0x7F;
}

/* What follows the word at s and the spaces after it. */
static const char *next_word(const char *s)
{
	/* All blanks are below the letters: most bytes are compared once. */
	while ((unsigned char)*s > ' ' || (*s != '\0' && !is_blank(*s)))
		s++;
	while (is_blank(*s))
		s++;
	return s;
}

/* One word in capitals from s on: its bytes, 0 when it has a small letter or none at all.
 * Letters beyond A to Z are taken for small ones: shouting is told elsewhere in it. */
static size_t capital_word(const char *s, size_t *letters)
{
	size_t n = 0;

	*letters = 0;
	for (; s[n] != '\0' && !is_blank(s[n]); n++) {
		unsigned char c = (unsigned char)s[n];

		if ((c >= 'a' && c <= 'z') || (c >= 0x80 && !str_starts(s + n, "\xE2\x80\x99") &&
		    (c & 0xC0) != 0x80))
			return 0;
		*letters += c >= 'A' && c <= 'Z';
	}
	return *letters > 0 ? n : 0;
}

/* True when the n bytes at s are no word but a code: MMXXVIII, SCHEDULE/12, @ALL. */
static bool is_code(const char *s, size_t n)
{
	size_t roman = strspn(s, "IVXLCDM");

	return roman >= n || strchr(".,:;)", s[roman]) != NULL || strcspn(s, "0123456789/@_") < n;
}

/* True when the n bytes at s are a small word of the language, such as THE or NOT. */
static bool is_small_word(const struct run *r, const char *s, size_t n)
{
	char *word;
	bool is;

	if (r->plain == NULL)
		return false;
	word = mem_strndup(s, n);
	is = plain_has(r->plain, "small", word);
	free(word);
	return is;
}

/* Words in capitals that are no abbreviation: one of eight letters and more, or several
 * with a small word among them. */
void access_capitals(struct access *a, const struct run *r)
{
	enum { LONG = 8 };
	const char *s = r->text;

	while (*s != '\0') {
		const char *from = s;
		const char *end = s;
		size_t words = 0;
		size_t letters;
		size_t n;
		bool shouts = false;
		bool small = false;

		if (*s >= 'a' && *s <= 'z') {
			s = next_word(s);
			continue;
		}
		while ((n = capital_word(s, &letters)) > 0) {
			shouts = shouts || (letters >= LONG && !is_code(s, n));
			small = small || (letters > 1 && is_small_word(r, s, n));
			words++;
			end = s + n;
			s = end + strspn(end, " \t\n");
		}
		while (end > from && strchr(".,:;!?)", end[-1]) != NULL)
			end--;
		if (shouts || (small && words > 1)) {
			report_piece(a, MSG_CAPITALS, r,
			             (struct piece){ (size_t)(from - r->text), (size_t)(end - from) });
			return;
		}
		s = next_word(s);
	}
}

/* A row of underscores or dots, that somebody is to write on. */
void access_blanks(struct access *a, const struct run *r)
{
	enum { ROW = 4 };
	const char *s = r->text;

	while ((s = strpbrk(s, "_.\xE2")) != NULL) {
		size_t n = strspn(s, "_");

		if (n == 0)
			n = strspn(s, ".");
		if (n == 0)
			while (str_starts(s + n, "…"))
				n += strlen("…");
		if (n >= ROW) {
			report_piece(a, MSG_TYPED_BLANK, r, (struct piece){ (size_t)(s - r->text), n });
			return;
		}
		s += n > 0 ? n : 1;
	}
}

/* Bytes of a white space at s that stays where it is written; 0 for none. */
static size_t space_length(const char *s)
{
	static const char *const spaces[] = {
		"\xC2\xA0", "\xE2\x80\x82", "\xE2\x80\x83", "\xE2\x80\x87", "\xE2\x80\xAF",
		"\xE3\x80\x80"
	};

	/* Most characters are none. */
	if (*s == ' ' || *s == '\t')
		return 1;
	if (*s != '\xC2' && *s != '\xE2' && *s != '\xE3')
		return 0;
	for (size_t i = 0; i < ARRAY_LEN(spaces); i++)
		if (str_starts(s, spaces[i]))
			return strlen(spaces[i]);
	return 0;
}

/* True when letters stand apart from s on: N O T I C E. */
static bool is_spaced_out(const char *s)
{
	enum { LETTERS = 4 };
	size_t n = 0;

	while (s[2 * n] >= 'A' && s[2 * n] <= 'Z' && (s[2 * n + 1] == ' ' || s[2 * n + 1] == '\0')) {
		n++;
		if (s[2 * n - 1] == '\0')
			break;
	}
	return n >= LETTERS;
}

/* WCAG 2.2, 1.3.1 and 1.3.2, failures F32 to F34: columns and letters set by spaces, lines
 * by line breaks. A single sentence's two spaces are nobody's layout. */
void access_spaces(struct access *a, const struct run *r)
{
	enum { ROW = 3, LINES = 2 };

	if (is_spaced_out(r->text)) {
		access_report(a, MSG_LAYOUT_SPACES, r->n, r->text);
		return;
	}
	for (const char *s = r->text; *s != '\0';) {
		size_t n = 0;
		size_t count = 0;
		size_t step;

		/* Nearly all are letters, and single spaces before one that cannot stand alone in capitals. */
		if (is_printing(*s)) {
			s++;
			continue;
		}
		if (*s == ' ' && s[1] >= 'a' && s[1] <= 'z') {
			s += 2;
			continue;
		}
		while ((step = space_length(s + n)) > 0) {
			/* A tab sets a column by itself. */
			count += s[n] == '\t' ? ROW : 1;
			n += step;
		}
		if (count >= ROW || (*s == '\n' && strspn(s, "\n") >= LINES) || is_spaced_out(s + n)) {
			access_report(a, MSG_LAYOUT_SPACES, r->n, r->text);
			return;
		}
		s += n > 0 ? n : 1;
	}
}
