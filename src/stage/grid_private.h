/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_GRID_PRIVATE_H
#define ENGROSS_GRID_PRIVATE_H

#include "stage_private.h"

/* The columns of a table of figures: what its widths and its head are made of. */
struct grid_column {
	const xmlNode *node;      /* where the author speaks of it: origin, language, width */
	const xmlNode *heading;   /* whose words stand in the head; NULL: those of `words` */
	const char *words;        /* borrowed */
	const char *type;         /* "money" */
	const char *unit;         /* stands after the heading in brackets; NULL */
	bool figures;             /* numbers, set to the right */
	size_t word;              /* the longest word in its cells, in characters, and the */
	size_t text;              /* longest cell; 0 while they are not measured */
};

struct grid {
	struct grid_column *columns;
	size_t count;
};

/* Adds a column, all of it unset, borrowed until the next is added. */
struct grid_column *grid_add(struct grid *g);
void grid_release(struct grid *g);

/* True for money, count and percent. */
bool grid_is_figure_type(const char *type);

/* Measures what stands in the cells of a table, so that its columns are as wide as
 * their words need where the author gives no widths. */
void grid_measure(struct grid *g, const xmlNode *table);

/* Makes <columns> and <head> of a table. 0, or -1, reported: there are too many, or
 * their widths do not fit. */
int grid_make_columns(struct work *w, const struct grid *g, xmlNode *table) MUST_USE;
void grid_make_head(const struct grid *g, xmlNode *table);

/* Adds text so that Markdown takes it literally. */
void grid_add_literal(struct buf *b, const char *text);

/* Moves the notes and the source below `from` to the end of a table. */
void grid_move_notes(xmlNode *from, xmlNode *table);

#endif
