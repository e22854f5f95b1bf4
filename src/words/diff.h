/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_DIFF_H
#define ENGROSS_DIFF_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "words.h"

/*
 * How two lists of blocks differ: those that a document is meant to have, and those that were
 * found. Where the first is that of a resolved document (words_of_resolved(), while its
 * tree lives), each difference can be told with the clause that it is in.
 */

enum diff_kind {
	DIFF_CHANGED,   /* other words: "shall meet" became "may meet" */
	DIFF_NUMBER,    /* the same words under another number: 2.1 became 2.2 */
	DIFF_MISSING,
	DIFF_ADDED,
	DIFF_MOVED      /* the same words in another place */
};

struct diff_item {
	enum diff_kind kind;
	size_t meant;   /* the block; of what was added, the one that it stands before */
	size_t found;   /* the block; of what is missing, the one that stands where it was */
};

struct diff {
	const struct words *meant;
	const struct words *found;
	struct diff_item *items;   /* in reading order */
	size_t count;
};

/* Compares; both lists are borrowed. Lists of any length and likeness take a bounded time.
 * Release with diff_release(). */
void diff_words(const struct words *meant, const struct words *found, struct diff *out);
void diff_release(struct diff *d);

/* Adds a difference as a finding tells it: "clause 2.1 (Meetings): 'shall meet' is
 * 'may meet'". */
void diff_add_item(struct buf *b, const struct diff *d, size_t item);

/* How many differences from `item` on are one: when a clause is taken out, the numbers of all
 * that follow it change. diff_add_item() tells them together. At least 1. */
size_t diff_run(const struct diff *d, size_t item);

/* True when it is about what is told of a version rather than what was agreed: its state, its
 * history, who signed it, its seal; or about a drafting note. */
bool diff_is_record(const struct diff *d, size_t item);

/* How much two lists of blocks have in common, of 1000: for finding the document that a copy
 * is of. It is no measure of anything else. */
int diff_likeness(const struct words *a, const struct words *b);

/* Adds where a block of a resolved document is: "clause 2.1 (Meetings)"; "the text" for
 * others. */
void diff_add_place(struct buf *b, const struct words_block *block);

#endif
