/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_DIFF_PRIVATE_H
#define ENGROSS_DIFF_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "diff_private.h is for the files of src/words alone"
#endif

#include <libxml/hash.h>
#include <stddef.h>
#include <stdint.h>

/* Numbers for texts: the same for the same text. */
struct naming {
	xmlHashTable *known;
	uintptr_t count;
};

void naming_init(struct naming *n);
void naming_release(struct naming *n);
long naming_of(struct naming *n, const char *text);

/* A text as the bag of its words, by which two are held for versions of one. Of a long
 * one the words that come first by their hashes stand for all. */
struct bag {
	uint32_t *hashes;   /* sorted */
	size_t count;
};

void bag_init(struct bag *b, const char *text);
void bag_release(struct bag *b);

/* Of 1000: 1000 for the same words, 0 for none in common. */
int bag_likeness(const struct bag *a, const struct bag *b);

#endif
