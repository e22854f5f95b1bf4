/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_FORMAT_H
#define ENGROSS_FORMAT_H

#include "macros.h"
#include "stage.h"
#include "theme.h"
#include "words.h"

/* A copy that a format keeps of the figures of its charts, see figures.h. */
struct figures_copy {
	const char *name;     /* "workbook" */
	void (*read)(const struct buf *file, struct words *found);
};

/*
 * Outputs from a resolved document. C says which parts make a package and in
 * which order; the stylesheets of the format write every part.
 */
struct format {
	const char *name;     /* as --to has it: "docx" */
	const char *suffix;   /* of the file: ".docx" */
	/* Adds the file's bytes to out. 0, or -1 reported. */
	int (*make)(struct work *w, const struct theme *theme, struct buf *out);
	/* Adds what a reader finds in the file's bytes to the list, see words.h.
	 * NULL where the file is the tree itself. */
	int (*read)(struct xml *x, const struct buf *file, struct words *found);
	/* The copies of figures, ended by a NULL name; NULL where they are words. */
	const struct figures_copy *copies;
};

/* The formats, in the order in which they are made; ended by a NULL name. */
extern const struct format format_table[];

/* The format of that name, or NULL. */
const struct format *format_find(const char *name);

/* Reads a file that was made back and compares its words and numbers with those
 * of the resolved document, block by block, and the figures behind its charts
 * with those of the resolved document. 0, or -1 with the first difference
 * reported: as the fault of the theme's layer where the file was made with one. */
int format_prove(struct work *w, const struct format *f, const struct theme *theme,
                 const struct buf *file) MUST_USE;

#endif
