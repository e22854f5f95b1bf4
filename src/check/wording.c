/* SPDX-License-Identifier: MIT */
#include "wording_private.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

/* True for a character of a word in ASCII, as most are. */
static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == '&';
}

/* Bytes of a character of a word at s; 0 for none. */
static size_t letter_length(const char *s)
{
	unsigned char c = (unsigned char)*s;
	size_t n = 1;

	if (c < 0xC0)
		return is_letter(*s);
	if ((c == 0xC2 && (s[1] == '\xA0' || s[1] == '\xAB' || s[1] == '\xBB')) ||
	    (c == 0xE2 && s[1] == '\x80' && s[2] != '\x99'))
		return 0;
	while (((unsigned char)s[n] & 0xC0) == 0x80)
		n++;
	return n;
}

/* Shortens a word by what is no part of it: ’s, and apostrophes at its ends. */
static void trim(const char *s, struct worded *w)
{
	/* Most words have none. */
	if (memchr(s + w->at, '\'', w->length) == NULL && memchr(s + w->at, 0xE2, w->length) == NULL)
		return;
	for (const char *mark = "’";; mark = "'") {
		size_t n = strlen(mark);

		while (w->length > n && str_starts(s + w->at, mark)) {
			w->at += n;
			w->length -= n;
		}
		while (w->length > n && strncmp(s + w->at + w->length - n, mark, n) == 0)
			w->length -= n;
		if (w->length > n + 1 && s[w->at + w->length - 1] == 's' &&
		    strncmp(s + w->at + w->length - 1 - n, mark, n) == 0)
			w->length -= n + 1;
		if (n == 1)
			return;
	}
}

size_t wording_words(const char *s, size_t from, size_t end, struct worded *out, size_t max)
{
	size_t count = 0;
	bool apart = true;
	bool joined = false;

	for (size_t i = from; i < end && count < max;) {
		size_t at = i;
		size_t n;

		while (i < end) {
			bool small = s[i] >= 'a' && s[i] <= 'z';    /* as most letters are */

			n = small ? 1 : letter_length(s + i);
			if (n == 0)
				break;
			i += n;
		}
		if (i > at) {
			out[count] = (struct worded){ at, i - at, joined, apart };
			trim(s, &out[count++]);
			/* A plural's apostrophe is no gap. */
			apart = false;
			joined = false;
			/* Nor is the space that most often follows. */
			i += i < end && s[i] == ' ';
			continue;
		}
		joined = s[i] == '-' && i > from && letter_length(s + i - 1) > 0;
		n = s[i] == '\xC2' && s[i + 1] == '\xA0' ? 2 : 1;
		apart = apart || !(s[i] == ' ' || s[i] == '-' || n == 2);
		i += n;
	}
	return count;
}

/* The place of a word in a sieve: its first three letters, small. */
static size_t sieve_place(const char *word, size_t length)
{
	size_t place = 0;

	for (size_t i = 0; i < 3; i++)
		place = place << 5 | (i < length ? (unsigned char)word[i] & 31u : 0);
	return place;
}

void wording_sieve_add(struct wording_sieve *sieve, const char *word, size_t length)
{
	size_t place = sieve_place(word, length);

	sieve->bits[place / 8] |= (unsigned char)(1u << place % 8);
}

void wording_sieve_add_set(struct wording_sieve *sieve, const struct plain *p, const char *set)
{
	const char *s = p != NULL ? plain_set(p, set) : "";

	for (s += strspn(s, " \n\t"); *s != '\0'; s += strspn(s, " \n\t")) {
		size_t n = strcspn(s, " \n\t");

		wording_sieve_add(sieve, s, n);
		s += n;
	}
}

bool wording_sieve_has(const struct wording_sieve *sieve, const char *word, size_t length)
{
	size_t place = sieve_place(word, length);

	return (sieve->bits[place / 8] & 1u << place % 8) != 0;
}

/* The place of a pair in a sieve, from the places of its words. */
static size_t pair_place(size_t first, size_t last)
{
	return (first * 33 + last) % (sizeof(((struct wording_sieve *)0)->bits) * 8);
}

void wording_sieve_add_pair(struct wording_sieve *sieve, const char *first, size_t length, const char *last)
{
	size_t place = pair_place(sieve_place(first, length), sieve_place(last, strlen(last)));

	sieve->bits[place / 8] |= (unsigned char)(1u << place % 8);
}

bool wording_sieve_has_pair(const struct wording_sieve *sieve, const char *s, const struct worded *first,
                            const struct worded *last)
{
	size_t place = pair_place(sieve_place(s + first->at, first->length), sieve_place(s + last->at, last->length));

	return (sieve->bits[place / 8] & 1u << place % 8) != 0;
}

bool wording_in_set(const struct plain *p, const char *set, const char *word, size_t length)
{
	return p != NULL && plain_has_word(p, set, word, length);
}

/* True for a cell of a table that the program makes from what the document says of itself. */
static bool is_made(const struct text *t)
{
	const xmlNode *n = t->role == TEXT_CELL ? t->node : NULL;
	const char *role;

	while (n != NULL && n->type == XML_ELEMENT_NODE && !node_is(n, "table"))
		n = n->parent;
	role = node_is(n, "table") ? node_attr(n, "role") : NULL;
	return str_eq(role, "control") || str_eq(role, "signatures") || str_eq(role, "approvals");
}

bool wording_is_ours(const struct text *t)
{
	return !is_made(t) && t->plain != NULL && t->role != TEXT_QUOTATION && t->role != TEXT_CODE &&
	       t->role != TEXT_DRAFTING_NOTE;
}

size_t wording_all(struct wording_room *room, const char *s)
{
	size_t length = strlen(s);

	if (length / 2 + 1 > room->cap) {
		room->cap = length + 1;
		room->words = mem_resize(room->words, room->cap, sizeof(*room->words));
	}
	return wording_words(s, 0, length, room->words, room->cap);
}

bool wording_is_given(const struct text *t, struct piece piece)
{
	for (size_t i = text_spans_from(t, piece.at), n = 0; i < t->span_count && n < SPANS_NEAR; i++, n++)
		if (t->spans[i].at < piece.at + piece.length && !node_is(t->spans[i].node, "link"))
			return true;
	return false;
}

/* Adds one word of a key. */
static void add_key_word(struct buf *b, const char *s, size_t length)
{
	enum { WORD = 64 };
	char word[WORD] = { 0 };
	size_t n = 0;

	for (size_t i = 0; i < length && n < WORD; i++) {
		if (s[i] == '\'')
			continue;
		if (s[i] == '\xE2' && str_starts(s + i, "’"))
			i += strlen("’") - 1;
		else
			word[n++] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] - 'A' + 'a') : s[i];
	}
	/* Agencies, agency; boards, board. */
	if (n > 4 && memcmp(word + n - 3, "ies", 3) == 0) {
		n -= 2;
		word[n - 1] = 'y';
	} else if (n > 3 && word[n - 1] == 's') {
		n--;
	}
	buf_add(b, word, n);
}

void wording_add_key(struct buf *b, const char *s, size_t length)
{
	enum { MAX = 32 };
	struct worded words[MAX];
	size_t start = b->len;
	size_t at = 0;
	size_t n;

	while ((n = wording_words(s, at, length, words, MAX)) > 0) {
		/* The ’s of the last one is no word of its own. */
		at = words[n - 1].at + words[n - 1].length;
		while (at < length && letter_length(s + at) > 0)
			at += letter_length(s + at);
		for (size_t i = 0; i < n; i++) {
			const char *word = s + words[i].at;

			if (words[i].length == 3 && (str_starts(word, "the") || str_starts(word, "The")) && b->len == start)
				continue;
			if (b->len > start && !words[i].joined)
				buf_add_char(b, ' ');
			if (words[i].length == 1 && *word == '&')
				buf_add_str(b, "and");
			else
				add_key_word(b, word, words[i].length);
		}
	}
}

char *wording_key(const char *s, size_t length)
{
	struct buf b;
	char *key;

	buf_init(&b, BUF_LINE);
	wording_add_key(&b, s, length);
	key = buf_take(&b);
	buf_release(&b);
	return key;
}

char *wording_where(const struct check *c, const xmlNode *here, const xmlNode *there)
{
	struct loc a = xml_loc(c->run->x, here);
	struct loc b = xml_loc(c->run->x, there);
	struct buf out;
	char *words;

	buf_init(&out, BUF_LINE);
	if (str_eq(a.path, b.path) || b.path == NULL)
		buf_addf(&out, "line %ld", b.line);
	else
		buf_addf(&out, "%s:%ld", b.path, b.line);
	words = buf_take(&out);
	buf_release(&out);
	return words;
}
