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

struct format;

/* A file that the same build makes, which the page beside it offers. */
struct page_file {
	const struct format *format;
	size_t size;             /* in bytes */
};

enum { PAGE_FILES = 4 };

/* What a page says beyond its document, and how a fragment is cut from it. */
struct page {
	struct page_file files[PAGE_FILES];
	size_t file_count;
	const char *id_prefix;   /* before every id of a fragment; NULL: the document's id and a hyphen */
	int heading_level;       /* of a fragment's title: 1 to 4 */
};

/*
 * Outputs from a resolved document. C says which parts make a package and in
 * which order; the stylesheets of the format write every part.
 */
struct format {
	const char *name;     /* as --to has it: "docx" */
	const char *suffix;   /* of the file: ".docx" */
	/* Adds the file's bytes to out. 0, or -1 reported. NULL for a page. */
	int (*make)(struct work *w, const struct theme *theme, struct buf *out);
	/* Adds what a reader finds in the file's bytes to the list, see words.h.
	 * NULL where the file is the tree itself. */
	int (*read)(struct xml *x, const struct buf *file, struct words *found);
	/* The copies of figures, ended by a NULL name; NULL where they are words. */
	const struct figures_copy *copies;
	/* As make, for a page: it is made last, because it offers the other files. */
	int (*make_page)(struct work *w, const struct theme *theme, const struct page *page,
	                 struct buf *out);
};

/* The formats, in the order in which they are made; ended by a NULL name. */
extern const struct format format_table[];

/* What stands in for "html" when a fragment is asked for: a piece of a page for a
 * content management system, and its style sheet. Ended by a NULL name. */
extern const struct format format_fragment[];

/* The format of that name, or NULL. */
const struct format *format_find(const char *name);

/* Reads a file that was made back and compares its words and numbers with those
 * that are meant, the resolved document's, block by block, and the figures behind its charts
 * with those of the resolved document. 0, or -1 with the first difference
 * reported: as the fault of the theme's layer where the file was made with one. */
int format_prove(struct work *w, const struct format *f, const struct theme *theme,
                 const struct words *meant, const struct buf *file) MUST_USE;

#endif
