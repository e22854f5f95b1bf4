/* SPDX-License-Identifier: MIT */
#include "abbr_private.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "sentence_private.h"
#include "str.h"
#include "wording_private.h"

enum {
	WORD_MAX = 30, /* bytes of a word between an abbreviation and its words */
	REACH = 14,    /* words before a bracket that it may be short for */
	LEFT_OVER = 3  /* words between those and the bracket: "Early Years Foundation Stage lead (EYFS)" */
};

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_alnum(char c)
{
	return is_capital(c) || is_digit(c) || (c >= 'a' && c <= 'z') || ((unsigned char)c & 0x80) != 0;
}

/* True when the n capitals at s are a number as the Romans wrote it: XIV. */
static bool is_roman(const char *s, size_t n)
{
	static const struct {
		const char *sign;
		size_t times;
	} signs[] = { { "M", 3 }, { "CM", 1 }, { "D", 1 }, { "CD", 1 }, { "C", 3 }, { "XC", 1 }, { "L", 1 },
		      { "XL", 1 }, { "X", 3 }, { "IX", 1 }, { "V", 1 }, { "IV", 1 }, { "I", 3 } };
	size_t at = 0;

	for (size_t i = 0; i < ARRAY_LEN(signs); i++)
		for (size_t k = 0; k < signs[i].times && at + strlen(signs[i].sign) <= n &&
		                   str_starts(s + at, signs[i].sign); k++)
			at += strlen(signs[i].sign);
	return at == n;
}

/* How many bytes the word in capitals at s has that goes on to a space; 0 for none. */
static size_t loud_word(const char *s)
{
	enum { ROOM = 100 };
	size_t n = 0;

	while (n < ROOM && (is_capital(s[n]) || s[n] == '-' || s[n] == '&' || str_starts(s + n, "’")))
		n += s[n] == '\xE2' ? 3 : 1;
	n += s[n] != '\0' && strchr(",:;", s[n]) != NULL;
	return s[n] == ' ' || s[n] == '\0' ? n : 0;
}

/* True when the word at s is one of several in capitals that are none: TERMS OF REFERENCE.
 * One of more than eight letters, or a small word, makes the difference. */
static bool is_shouted(const struct plain *p, const char *s, size_t at)
{
	enum { NEAR = 6, LONG = 60 };   /* words to either side, and bytes of one */
	size_t from = at;
	bool loud = false;
	size_t n;

	for (size_t k = 0; k < NEAR; k++) {
		size_t before = from;

		while (before > 0 && (s[before - 1] == ' ' || s[before - 1] == ','))
			before--;
		while (before > 0 && s[before - 1] != ' ' && from - before < LONG)
			before--;
		if (before == from || loud_word(s + before) == 0)
			break;
		from = before;
	}
	for (size_t i = from, k = 0; k < 2 * NEAR && (n = loud_word(s + i)) > 0 && !loud; k++) {
		loud = n > ABBR_MAX || (n > 1 && n < 7 && wording_in_set(p, "small", s + i, n));
		if (s[i + n] == '\0')
			break;
		i += n + (s[i + n] == ' ');
	}
	return loud;
}

/* True when the letters show how a day is written: the DD and YYYY of DD/MM/YYYY. */
static bool is_form(const char *s, size_t n)
{
	return strchr("DHMXY", *s) != NULL && strspn(s, (const char[]){ *s, '\0' }) >= n;
}

/* True when a sign that is no letter ends before byte i: “, ‘, a dash, a hard space. */
static bool follows_sign(const char *s, size_t i)
{
	static const char *const signs[] = { "“", "‘", "–", "—", "…", "\xC2\xA0" };

	for (size_t k = 0; k < ARRAY_LEN(signs); k++)
		if (i >= strlen(signs[k]) && str_starts(s + i - strlen(signs[k]), signs[k]))
			return true;
	return false;
}

/* The letters of an abbreviation that starts at byte i, without a plural's s; 0 for none. */
static size_t token_length(const char *s, size_t i)
{
	size_t n = 0;
	size_t capitals = 0;
	char before = i > 0 ? s[i - 1] : ' ';

	if ((is_alnum(before) && !follows_sign(s, i)) || strchr("-_@.&", before) != NULL)
		return 0;
	for (; is_capital(s[i + n]) || (n > 0 && (is_digit(s[i + n]) || s[i + n] == '&')); n++)
		capitals += is_capital(s[i + n]);
	if (n > ABBR_MAX || capitals < 2 || is_digit(s[i + n - 1]) || s[i + n - 1] == '&' || is_roman(s + i, n) ||
	    is_form(s + i, n))
		return 0;
	/* Codes and addresses: 12/CAB/24, WWW.x, MULTI-AGENCY. */
	if ((before == '/' && i > 1 && is_digit(s[i - 2])) || (s[i + n] == '/' && is_digit(s[i + n + 1])) ||
	    (strchr("-.@_", s[i + n]) != NULL && s[i + n] != '\0' && is_alnum(s[i + n + 1]) &&
	     !(s[i + n] == '-' && !is_capital(s[i + n + 1]))))
		return 0;
	if (s[i + n] == 's' ? is_alnum(s[i + n + 1]) : is_alnum(s[i + n]) && !str_starts(s + i + n, "’") &&
	    !str_starts(s + i + n, "”") && !str_starts(s + i + n, "–") && !str_starts(s + i + n, "—") &&
	    !str_starts(s + i + n, "\xC2\xA0") && !str_starts(s + i + n, "…"))
		return 0;
	return n;
}

static char small(char c)
{
	return is_capital(c) ? (char)(c - 'A' + 'a') : c;
}

/* What words are laid against letters with. */
struct fit {
	const char *abbr;
	size_t n;
	const char *s;
	const struct worded *words;
	size_t count;
	const bool *optional;    /* small words, and parts after a hyphen */
	bool loose;              /* letters from inside words are taken as well */
};

/* True when the letters from a on fit the words from w on. */
static bool fits(const struct fit *f, size_t a, size_t w)
{
	const struct worded *word = &f->words[w];
	const char *letters;
	size_t k;

	if (w == f->count)
		return a == f->n;
	if (f->optional[w] && w > 0 && fits(f, a, w + 1))
		return true;
	if (a == f->n)
		return false;
	letters = f->s + word->at;
	if (f->abbr[a] == '&' && (str_starts(letters, "and") || *letters == '&'))
		return fits(f, a + 1, w + 1);
	if (small(f->abbr[a]) != small(letters[0]))
		return false;
	if (fits(f, a + 1, w + 1))
		return true;
	/* HWBB: the B of Wellbeing; LAs: none. */
	k = 1;
	for (a++; f->loose && a < f->n; a++) {
		while (k < word->length && small(letters[k]) != small(f->abbr[a]))
			k++;
		if (k++ >= word->length)
			return false;
		if (fits(f, a + 1, w + 1))
			return true;
	}
	return false;
}

/* Which words may be left out. */
static void set_optional(const struct plain *p, const char *s, const struct worded *words, size_t count, bool *out)
{
	enum { SMALL = 4 };    /* letters of a small word at most */

	for (size_t i = 0; i < count; i++) {
		const char *word = s + words[i].at;

		out[i] = words[i].joined || *word == '&' ||
		         (words[i].length <= SMALL && wording_in_set(p, "small", word, words[i].length));
	}
}

bool abbr_fits(const struct plain *p, const char *abbr, size_t n, const char *s, struct piece words)
{
	struct worded list[REACH];
	bool optional[REACH];
	size_t count = wording_words(s, words.at, words.at + words.length, list, REACH);
	struct fit f = { abbr, n, s, list, count, optional, true };

	set_optional(p, s, list, count, optional);
	return count > 1 && fits(&f, 0, 0);
}

/* The words right before byte `end` that the letters are short for. */
static struct piece words_before(const struct plain *p, const char *s, size_t end, const char *abbr, size_t n)
{
	enum { MANY = 200, LAST = REACH + LEFT_OVER };
	struct worded all[MANY];
	bool optional[LAST];
	struct piece sentence = sentence_at(s, end);
	size_t from = end - sentence.at > MANY ? end - MANY : sentence.at;
	size_t count = wording_words(s, from, end, all, MANY);
	const struct worded *words = all + (count > LAST ? count - LAST : 0);

	count = count > LAST ? LAST : count;
	set_optional(p, s, words, count, optional);
	for (size_t left = 0; left <= LEFT_OVER; left++)
		for (size_t k = 2; k <= REACH && k + left <= count; k++) {
			size_t at = count - left - k;
			const struct worded *last = &words[count - left - 1];
			struct fit f = { abbr, n, s, words + at, k, optional + at, left == 0 };

			if (small(s[words[at].at]) == small(abbr[0]) && (left == 0 || n > 2) && !optional[at] &&
			    fits(&f, 0, 0))
				return (struct piece){ words[at].at, last->at + last->length - words[at].at };
		}
	return (struct piece){ 0, 0 };
}

/* Where the byte after closing quotation marks is. */
static size_t after_quotes(const char *s, size_t i)
{
	while (s[i] == '"' || s[i] == '\'' || str_starts(s + i, "”") || str_starts(s + i, "’"))
		i += s[i] == '"' || s[i] == '\'' ? 1 : strlen("”");
	return i;
}

/* True when the text at byte i goes on to say what the abbreviation before it means. */
static bool is_meant(const char *s, size_t i)
{
	static const char *const says[] = { " means ", " stands for ", " is short for " };

	i = after_quotes(s, i + (s[i] == 's'));
	for (size_t k = 0; k < ARRAY_LEN(says); k++)
		if (str_starts(s + i, says[k]))
			return true;
	return false;
}

/* Where the words start that may explain the abbreviation that ends at byte i: after a
 * bracket, a dash, a colon, or "for"; one or two words may stand before a bracket or a dash,
 * as in "the PVP unit (Protecting …)". 0 for nowhere. */
static size_t words_start(const char *s, size_t i)
{
	enum { BETWEEN = 2, APART = 4 };   /* words before it, and leads that they may stand before */
	static const char *const leads[] = { "(", "–", "—", ", short for ", ":", "=", "for ", "means ",
		                             "stands for ", "is short for ", "is the " };

	for (size_t word = 0; word <= BETWEEN; word++) {
		i = after_quotes(s, i);
		i += strspn(s + i, " ");
		for (size_t k = 0; k < (word == 0 ? ARRAY_LEN(leads) : APART); k++)
			if (str_starts(s + i, leads[k]))
				return i + strlen(leads[k]);
		for (size_t from = i; is_alnum(s[i]) && !str_starts(s + i, "–") && !str_starts(s + i, "—") &&
		                      i - from < WORD_MAX;)
			i++;
	}
	return 0;
}

/* The words after an abbreviation that it is short for: HSCB (Herefordshire Safeguarding
 * Children Board), HSCB – Herefordshire …. */
static struct piece words_after(const struct plain *p, const char *s, size_t at, const char *abbr, size_t n)
{
	struct worded words[REACH];
	bool optional[REACH];
	struct fit f = { abbr, n, s, words, 0, optional, false };
	size_t i = words_start(s, at + (s[at] == 's'));
	bool apart = false;
	size_t count;

	count = i > 0 ? wording_words(s, i, i + strlen(s + i), words, REACH) : 0;
	if (count == 0 || small(s[words[0].at]) != small(abbr[0]))
		return (struct piece){ 0, 0 };
	set_optional(p, s, words, count, optional);
	for (size_t k = 2; k <= count && (s[i - 1] == '(' || !words[k - 1].apart); k++) {
		const struct worded *last = &words[k - 1];

		/* Commas may stand in it when it fills its bracket: RAG (red, amber, green). */
		apart = apart || last->apart;
		f.count = k;
		if ((!apart || s[last->at + last->length] == ')') && fits(&f, 0, 0))
			return (struct piece){ words[0].at, last->at + last->length - words[0].at };
	}
	return (struct piece){ 0, 0 };
}

/* The words before "or", "known as" or "called" that the abbreviation at byte `at` is short
 * for: the Multi-Agency Safeguarding Hub, or MASH. */
static struct piece words_named(const struct plain *p, const char *s, size_t at, size_t n)
{
	static const char *const leads[] = { " or ", " known as ", " called " };
	size_t end = at;

	if (end >= 4 && str_starts(s + end - 4, "the "))
		end -= 4;
	for (size_t k = 0; k < ARRAY_LEN(leads); k++) {
		size_t length = strlen(leads[k]);
		struct piece words;

		if (end <= length || !str_starts(s + end - length, leads[k]))
			continue;
		end -= length;
		end -= end > 0 && s[end - 1] == ',';
		words = words_before(p, s, end, s + at, n);
		if (words.length > 0 && words.at + words.length == end)
			return words;
		break;
	}
	return (struct piece){ 0, 0 };
}

/* Where the bracket opens that has the abbreviation alone in it, with quotation marks or a
 * word such as "the" before it; `at` when it is in none. */
static size_t bracket_before(const char *s, size_t at, size_t end)
{
	enum { LEAD = 24, YEAR = 4 };
	size_t i = at;

	end += s[end] == 's';
	/* The Data Protection Act 2018 (DPA 2018). */
	if (s[end] == ' ' && strspn(s + end + 1, "0123456789") == YEAR)
		end += 1 + YEAR;
	end = after_quotes(s, end);
	if (s[end] != ')' && s[end] != ']')
		return at;
	while (i > 0 && at - i < LEAD && s[i - 1] != '(' && s[i - 1] != '[')
		i--;
	if (i == 0 || at - i >= LEAD)
		return at;
	/* Small letters alone may lead: the, hereafter, or. */
	for (size_t k = i; k < at; k++)
		if (is_capital(s[k]) || is_digit(s[k]) || s[k] == ',' || s[k] == ';')
			return at;
	return i - 1;
}

bool abbr_next(const struct plain *p, const char *s, size_t from, struct abbr_token *out)
{
	for (size_t i = from; s[i] != '\0'; i++) {
		size_t n;
		size_t open;

		if (!is_capital(s[i]) || (n = token_length(s, i)) == 0)
			continue;
		if (is_shouted(p, s, i)) {
			i += n - 1;
			continue;
		}
		*out = (struct abbr_token){ .at = i, .length = n };
		open = bracket_before(s, i, i + n);
		out->bracketed = open < i;
		out->meant = is_meant(s, i + n);
		out->words = open < i ? words_before(p, s, open, s + i, n) : words_after(p, s, i + n, s + i, n);
		if (!out->bracketed && !out->meant && out->words.length == 0) {
			out->words = words_named(p, s, i, n);
			out->bracketed = out->words.length > 0;
		}
		return true;
	}
	return false;
}

static int compare_letters(const void *a, const void *b)
{
	return *(const char *)a - *(const char *)b;
}

/* True when the two differ by an & alone: H&WBB, HWBB. */
static bool same_letters(const char *a, const char *b)
{
	for (;; a++, b++) {
		a += *a == '&';
		b += *b == '&';
		if (*a != *b || *a == '\0')
			return *a == *b;
	}
}

bool abbr_is_slip(const char *a, const char *b)
{
	enum { SHORTEST = 4 };
	size_t n = strlen(a);
	char x[ABBR_MAX + 1];
	char y[ABBR_MAX + 1];

	if (!str_eq(a, b) && same_letters(a, b))
		return true;
	if (n < SHORTEST - 1 || n > ABBR_MAX || strlen(b) != n || str_eq(a, b) || a[0] != b[0])
		return false;
	/* Three letters are too few to be sure unless neighbours changed places. */
	if (n < SHORTEST)
		return a[1] == b[2] && a[2] == b[1];
	memcpy(x, a, n + 1);
	memcpy(y, b, n + 1);
	qsort(x, n, 1, compare_letters);
	qsort(y, n, 1, compare_letters);
	return memcmp(x, y, n) == 0;
}
