/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_WORDS_H
#define ENGROSS_WORDS_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "macros.h"
#include "xml.h"

/*
 * What a document says, as a list of blocks in reading order: for each
 * paragraph, heading, cell or caption its number ("2.1", "(a)", "•", or "")
 * and its words with white space squeezed. Two documents say the same when
 * their lists are equal. Empty blocks do not count, but a table's cell in which
 * nothing stands is a block with neither number nor text: no other block is.
 */
struct words_block {
	char *number;
	char *text;
	bool cell;        /* the first of a table's cell */
	bool comment;     /* of a drafting note or a reader's comment, its author too: these come last */
	struct loc loc;   /* of the resolved node; LOC_NONE for what was read back */
	const xmlNode *node;   /* the resolved node itself, as long as its tree lives; else NULL */
};

struct words {
	struct words_block *blocks;
	size_t count;
};

void words_init(struct words *list);
void words_release(struct words *list);

/* Adds a block; the strings are copied, the text squeezed. A block with
 * neither number nor text is left out. */
void words_add(struct words *list, const char *number, const char *text, struct loc loc);

/* Says that the blocks from that place on are those of a table's cell; where there are none,
 * adds the one of an empty cell. */
void words_end_cell(struct words *list, size_t from, struct loc loc);

bool words_is_empty_cell(const struct words_block *block);

/* Says that the blocks from that place on are of comments. */
void words_set_comments(struct words *list, size_t from);

/* Gives the block at that place, where there is one and it has none, a number: that
 * of the footnote that begins there. */
void words_set_number(struct words *list, size_t at, const char *number);

/* Takes out the blocks that are comments. */
void words_drop_comments(struct words *list);

/* The index of the first block in which a and b differ, or that only one of
 * them has; -1 when they are equal. */
long words_difference(const struct words *a, const struct words *b);

/* The blocks of a resolved document. */
void words_of_resolved(const struct xml *x, const xmlNode *root, struct words *list);

/* The blocks of what was made: of HTML text; of an ODT's or DOCX's package. Only what a
 * reader of the page would find is used: numbers are computed from the
 * list definitions as Writer and Word do. 0, or -1 when it cannot be read. */
int words_of_html(struct xml *x, const struct buf *file, struct words *list) MUST_USE;
int words_of_odt(struct xml *x, const struct buf *file, struct words *list) MUST_USE;
int words_of_docx(struct xml *x, const struct buf *file, struct words *list) MUST_USE;

#endif
