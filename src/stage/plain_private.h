/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PLAIN_PRIVATE_H
#define ENGROSS_PLAIN_PRIVATE_H

#ifndef ENGROSS_FLOOR_STAGE
#error "plain_private.h is for the files of src/stage alone"
#endif

#include <stdint.h>

#include "plain.h"

/* The words of a text (plain_text.c), in which phrases are found (plain.c). */

enum { SKETCHES = 4096 };

/* One word; a text has thousands, and some texts are kept. */
struct word {
	uint32_t at;         /* in the text, which is at most BUF_FILE long */
	uint32_t length;
	bool apart;          /* from the word before, by more than a space or a hyphen */
	bool slash;          /* from the word before, by a / alone */
	uint16_t sketch;     /* a number below SKETCHES that few other words have */
};

struct plain_text {
	char *small;               /* small letters, NUL after each word */
	struct word *words;
	size_t count;
	struct plain_text *next;   /* of those that a struct plain keeps */
};

/* Word i in small letters, borrowed. */
static inline const char *plain_word(const struct plain_text *t, size_t i)
{
	return t->small + t->words[i].at;
}

/* Puts the one word at s, of that length with the signs around it, into small, which has room
 * for size bytes with the NUL. False when there is none, more than one, or no room. */
bool plain_small(const char *s, size_t length, char *small, size_t size);

#endif
