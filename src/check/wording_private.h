/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_WORDING_PRIVATE_H
#define ENGROSS_WORDING_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "wording_private.h is for the files of src/check alone"
#endif

#include "check_private.h"

/* What the rules on words share: words of a text with their letters as they are written. */

/* A word: letters, digits, & and ’ without what stands around it. */
struct worded {
	size_t at;
	size_t length;         /* without ’s at its end */
	bool joined;           /* to the word before, by a hyphen */
	bool apart;            /* from the word before, by more than a space or a hyphen */
};

/* The words of s from byte `from` up to `end`. At most max; the number of them. */
size_t wording_words(const char *s, size_t from, size_t end, struct worded *out, size_t max);

/* Room for the words of one text after the other; zero to begin with, free words after. */
struct wording_room {
	struct worded *words;
	size_t cap;
};

/* All words of a text, in room->words; the number of them. */
size_t wording_all(struct wording_room *room, const char *s);

/* Which words can be in a set at all, by their first letters: most are not, and need not be
 * looked up. */
struct wording_sieve {
	unsigned char bits[4096];
};
void wording_sieve_add(struct wording_sieve *sieve, const char *word, size_t length);
void wording_sieve_add_set(struct wording_sieve *sieve, const struct plain *p, const char *set);
bool wording_sieve_has(const struct wording_sieve *sieve, const char *word, size_t length);

/* The same of two words, the first and the last of a name. */
void wording_sieve_add_pair(struct wording_sieve *sieve, const char *first, size_t length, const char *last);
bool wording_sieve_has_pair(const struct wording_sieve *sieve, const char *s, const struct worded *first,
                            const struct worded *last);

/* True when the word is in that set of the language. */
bool wording_in_set(const struct plain *p, const char *set, const char *word, size_t length);

/* True for a text that its author answers for, in the document's language: no quotation, no
 * code, no note to other authors. */
bool wording_is_ours(const struct text *t);

/* True when the piece is no plain word of the author: put in by the register, a reference
 * or code. The words of a link are the author's. */
bool wording_is_given(const struct text *t, struct piece piece);

/* Adds what names that mean the same have in common: small letters, "and" for &, without
 * hyphens, apostrophes, "the" and the s of a plural. */
void wording_add_key(struct buf *b, const char *s, size_t length);
/* The same as a string. Caller frees. */
char *wording_key(const char *s, size_t length);

/* Where `there` is, as a finding at `here` says it: "line 12", with the file when it is
 * another. Caller frees. */
char *wording_where(const struct check *c, const xmlNode *here, const xmlNode *there);

#endif
