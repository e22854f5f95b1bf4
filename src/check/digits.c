/* SPDX-License-Identifier: MIT */
#include "digits_private.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

/* A letter or a digit, or a byte of a letter beyond ASCII. */
static bool is_wordy(unsigned char c)
{
	return isalnum(c) || c >= 0x80 || c == '\'';
}

/* Bytes of a sign beyond ASCII that is no letter: a pound sign, a no-break space, dashes
 * and quotation marks; 0 for none. */
static size_t sign_length(const char *s)
{
	if (*s != '\xC2' && *s != '\xE2')
		return 0;
	if (strncmp(s, "\xC2\xA3", 2) == 0 || strncmp(s, "\xC2\xA0", 2) == 0)
		return 2;
	return strncmp(s, "\xE2\x80", 3 - 1) == 0 && s[2] != '\0' && strncmp(s, "\xE2\x80\x99", 3) != 0 ? 3 : 0;
}

/* A hyphen, an en dash or a slash, as between the years of 2019-20. */
static size_t joint_length(const char *s)
{
	if (*s == '-' || *s == '/')
		return 1;
	return *s == '\xE2' && strncmp(s, "\xE2\x80\x93", 3) == 0 ? 3 : 0;
}

/* Reads digits with commas between thousands and a decimal point; the bytes, 0 for none. */
static size_t read_digits(const char *s, struct figure *value)
{
	enum { LONGEST = 40 };   /* bytes of a number; more are none, and not looked through again and again */
	char plain[32];
	size_t n = 0;
	size_t i = 0;

	for (; i <= LONGEST && (isdigit((unsigned char)s[i]) ||
	                        ((s[i] == ',' || s[i] == '.') && i > 0 && isdigit((unsigned char)s[i + 1]))); i++) {
		bool thousands = s[i] == ',' && isdigit((unsigned char)s[i + 1]) && isdigit((unsigned char)s[i + 2]) &&
		                 isdigit((unsigned char)s[i + 3]) && !isdigit((unsigned char)s[i + 4]);

		if (s[i] == ',' && !thousands)
			break;
		if (s[i] != ',' && n + 1 < sizeof(plain))
			plain[n++] = s[i];
	}
	plain[n] = '\0';
	return n > 0 && i <= LONGEST && figure_read(plain, value) ? i : 0;
}

/* The bytes of "%", " per cent" or " percent" at s; 0 for none. */
static size_t percent_length(const char *s)
{
	static const char *const words[] = { "%", " %", " per cent", " percent", "\xC2\xA0%" };

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_starts(s, words[i]))
			return strlen(words[i]);
	return 0;
}

/* One token at s, which is no space. */
static struct token token_at(const char *s, bool joined)
{
	struct token t = { .kind = TOKEN_MARK, .at = s };
	size_t n = read_digits(s, &t.value);
	size_t percent = n > 0 ? percent_length(s + n) : 0;

	if (n > 0 && !joined && (percent > 0 || (!is_wordy((unsigned char)s[n]) && joint_length(s + n) == 0))) {
		t.kind = percent > 0 ? TOKEN_PERCENT : TOKEN_NUMBER;
		t.length = n + percent;
		return t;
	}
	if (is_wordy((unsigned char)*s) && sign_length(s) == 0) {
		t.kind = TOKEN_WORD;
		while (is_wordy((unsigned char)s[t.length]) && sign_length(s + t.length) == 0)
			t.length++;
		return t;
	}
	t.kind = *s == '(' ? TOKEN_OPEN : *s == ')' ? TOKEN_CLOSE : TOKEN_MARK;
	t.length = sign_length(s) > 0 ? sign_length(s) : 1;
	return t;
}

struct token *tokens_of(const char *text, size_t *count)
{
	struct token *all = NULL;
	size_t cap = 0;
	bool joined = false;

	*count = 0;
	for (const char *s = text; *s != '\0';) {
		size_t joint = joint_length(s);
		struct token t;

		if (*s == ' ' || (*s == '\xC2' && (s[1] == '\xA3' || s[1] == '\xA0'))) {
			s += *s == ' ' ? 1 : 2;
			joined = false;
			continue;
		}
		t = token_at(s, joined);
		s += t.length;
		joined = joint > 0 || t.kind == TOKEN_WORD;
		if (*count == cap) {
			cap = cap > 0 ? cap * 2 : 64;
			all = mem_resize(all, cap, sizeof(*all));
		}
		all[(*count)++] = t;
	}
	return all;
}

bool token_is(const struct token *t, const char *word)
{
	return t->kind == TOKEN_WORD && t->length == strlen(word) &&
	       tolower((unsigned char)*t->at) == *word && memcmp(t->at + 1, word + 1, t->length - 1) == 0;
}

bool number_of(const char *cell, struct figure *value, bool *share)
{
	size_t count;
	struct token *all = tokens_of(cell, &count);
	bool one = count == 1 && (all[0].kind == TOKEN_NUMBER || all[0].kind == TOKEN_PERCENT);

	if (one) {
		*value = all[0].value;
		*share = all[0].kind == TOKEN_PERCENT;
	}
	free(all);
	return one;
}

bool number_apart(struct figure a, struct figure b, struct figure *out)
{
	*out = figure_compare(a, b) < 0 ? b : a;
	return figure_subtract(out, figure_compare(a, b) < 0 ? a : b);
}

bool number_rounds(struct figure exact, struct figure written)
{
	struct figure unit = { 1, written.places };
	struct figure apart;

	return number_apart(exact, written, &apart) && figure_compare(apart, unit) < 0;
}
