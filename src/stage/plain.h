/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PLAIN_H
#define ENGROSS_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

#include "macros.h"
#include "xml.h"

/*
 * Phrases that rules look for, by language: FOLDER/LANGUAGE.xml, such as schemas/plain/en.xml.
 * A language without such a file has no phrases, and the rules that need them find nothing
 * in it.
 */
struct plain;

/* The phrases of a folder in a language ("en-GB" is looked up as "en"); NULL when it has
 * none, or they cannot be read (reported). Free with plain_free(). */
struct plain *plain_open(struct xml *x, const char *folder, const char *lang);
void plain_free(struct plain *p);

/* Phrases that come from elsewhere: none yet; and one more, of a list whose name is borrowed.
 * Where the phrase has a bracket or a comma the text may have one too. */
struct plain *plain_new(const char *lang);
void plain_add(struct plain *p, const char *list, const char *phrase);

/* True when both tags name the language that p is for: "en" and "en-IE". */
bool plain_is_for(const struct plain *p, const char *lang);

/* A text made ready: its words one by one. */
struct plain_text;
struct plain_text *plain_text_new(const char *text);
void plain_text_free(struct plain_text *t);

/* A piece of a text: where it starts and how many bytes it has; none when length is 0. */
struct piece {
	size_t at;
	size_t length;
};

/* The first phrase of that list (PLAIN_…) in the text: anywhere; or, for the lists that
 * say so, at its start, or as the whole of it. */
struct piece plain_find(const struct plain *p, const char *list, const struct plain_text *t);

/* Calls fn for every phrase of every list in the text, in the order of the text. */
typedef void plain_found_fn(void *arg, const char *list, struct piece piece);
void plain_scan(const struct plain *p, const struct plain_text *t, plain_found_fn *fn, void *arg);

/* What the file says of a list in that attribute: means="…", write="…"; borrowed, or NULL. */
const char *plain_note(const struct plain *p, const char *list, const char *name);

/* The words of a set, with white space between them; "" for a set that there is not. Borrowed. */
const char *plain_set(const struct plain *p, const char *set);

/* True when the word, in any case of letters, is in that set. */
bool plain_has(const struct plain *p, const char *set, const char *word);

/* The same of the `length` bytes at s. */
bool plain_has_word(const struct plain *p, const char *set, const char *s, size_t length);

#endif
