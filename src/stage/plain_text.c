/* SPDX-License-Identifier: MIT */
#include "plain_private.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

/* Texts made ready for phrases to be looked for: their words one by one, in small letters. */

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* Bytes of punctuation beyond ASCII at s: no-break space, U+2000 to U+206F without ’,
 * U+FFFC; else 0. */
static size_t mark_length(const char *s)
{
	if (strncmp(s, "\xC2\xA0", 2) == 0 || strncmp(s, "\xC2\xAB", 2) == 0 ||
	    strncmp(s, "\xC2\xBB", 2) == 0)
		return 2;
	if (strncmp(s, "\xE2\x80\x99", 3) == 0)
		return 0;
	if (strncmp(s, "\xE2\x80", 2) == 0 || strncmp(s, "\xE2\x81", 2) == 0 ||
	    strncmp(s, "\xEF\xBF\xBC", 3) == 0)
		return s[2] != '\0' ? 3 : 2;
	return 0;
}

/* True when a word goes on with the byte at s. */
static bool is_letter(const char *s)
{
	unsigned char c = (unsigned char)*s;

	if (c >= 'a' && c <= 'z')
		return true;
	return c >= 0x80 ? mark_length(s) == 0 : is_capital(*s) || (c >= '0' && c <= '9') || c == '\'';
}

static char small_of(char c)
{
	return is_capital(c) ? (char)(c - 'A' + 'a') : c;
}

static uint16_t sketch(const char *word, size_t length)
{
	const unsigned char *w = (const unsigned char *)word;

	return (uint16_t)((w[0] + w[length / 2] * 7u + w[length - 1] * 31u + length * 127u) % SKETCHES);
}

/* True when what stands at s between two words leaves them together. */
static bool joins(const char *s)
{
	return *s == ' ' || *s == '\t' || *s == '\n' || *s == '-' ||
	       strncmp(s, "\xC2\xA0", 2) == 0;
}

/* True when a word at that place follows another word and a / without a space. */
static bool follows_slash(const char *text, size_t at)
{
	return at > 1 && text[at - 1] == '/' && is_letter(text + at - 2);
}

struct plain_text *plain_text_new(const char *text)
{
	struct plain_text *t = mem_zalloc(1, sizeof(*t));
	size_t length = strlen(text);
	size_t cap = 0;
	bool apart = true;

	t->small = mem_strndup(text, length);
	for (size_t i = 0; i < length;) {
		size_t from = i;
		struct word *w;

		/* Most letters are small. */
		for (; (text[i] >= 'a' && text[i] <= 'z') || is_letter(text + i); i++)
			if (is_capital(text[i]))
				t->small[i] = small_of(text[i]);
		if (i == from) {
			size_t n = (unsigned char)text[i] < 0x80 ? 1 : mark_length(text + i);

			apart = apart || !joins(text + i);
			i += n > 0 ? n : 1;
			continue;
		}
		if (t->count == cap) {
			/* A word has six bytes with its space, in English. */
			cap = cap > 0 ? cap * 2 : length / 6 + 4;
			t->words = mem_resize(t->words, cap, sizeof(*t->words));
		}
		w = &t->words[t->count++];
		*w = (struct word){ (uint32_t)from, (uint32_t)(i - from), apart, follows_slash(text, from),
			            sketch(t->small + from, i - from) };
		/* What comes after a word is in none. */
		t->small[i] = '\0';
		apart = false;
		/* A space leaves it together with the next. */
		i += text[i] == ' ';
	}
	return t;
}

void plain_text_free(struct plain_text *t)
{
	if (t == NULL)
		return;
	free(t->small);
	free(t->words);
	free(t);
}

bool plain_small(const char *s, size_t length, char *small, size_t size)
{
	size_t n = 0;
	size_t i = 0;

	while (i < length && !is_letter(s + i))
		i += mark_length(s + i) > 0 ? mark_length(s + i) : 1;
	for (; i < length && n < size && is_letter(s + i); i++)
		small[n++] = small_of(s[i]);
	/* Too long, or there is a second word. */
	for (; i < length; i += mark_length(s + i) > 0 ? mark_length(s + i) : 1)
		if (is_letter(s + i))
			return false;
	if (n == 0 || n == size)
		return false;
	small[n] = '\0';
	return true;
}
