/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MARK_PRIVATE_H
#define ENGROSS_MARK_PRIVATE_H

#ifndef ENGROSS_FLOOR_MARK
#error "mark_private.h is for the files of src/mark alone"
#endif

#include <cmark.h>

#include "mark.h"

/* One conversion: cmark's events go by, `parent` is the open element. Nothing
 * is added to it but by mark_open() and mark_add_text(). */
struct conversion {
	struct xml *x;
	struct diag *d;
	struct loc from;     /* where the text begins */
	xmlNode *parent;
	struct buf words;    /* that are to be the next text node in it */
	bool one_line;       /* inline text: all of it is at `from` */
	enum mark_headings headings;
	int depth;
	int faults;
};

/* Reports a finding at n about `words`, of which the first line is shown. */
void mark_fault(struct conversion *c, enum msg id, cmark_node *n, const char *words);

/* Opens an element in the one that is open, with n's line; closes it. */
xmlNode *mark_open(struct conversion *c, cmark_node *n, const char *name);
void mark_close(struct conversion *c);

/* Adds text to the element that is open. cmark hands it out in small pieces. */
void mark_add_text(struct conversion *c, const char *text);

/* True when XML can hold the text; otherwise reported. */
bool mark_check(struct conversion *c, cmark_node *n, const char *text);

/* Adds the plain text below n. */
void mark_add_plain(cmark_node *n, struct buf *out);

/* True for the line that makes a table in other kinds of Markdown: "|---|:--|". */
bool mark_is_table_line(const char *s);

/* mark_link.c: opens what a link is (link, ref or fact); adds a picture whole. */
void mark_open_link(struct conversion *c, cmark_node *n);
void mark_add_image(struct conversion *c, cmark_node *n);

#endif
