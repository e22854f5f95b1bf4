/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PAGE_PRIVATE_H
#define ENGROSS_PAGE_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "page_private.h is for the files of src/words alone"
#endif

#include <libxml/hash.h>
#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

struct page_node {
	const xmlNode *node;
};

/* What a page of a resolved document says that is none of the document's words. The document
 * is borrowed until page_release(). */
struct page {
	xmlHashTable *words;      /* labels, names of tables that are not shown, keys of charts */
	struct page_node *files;    /* labels of the files that it offers, "Word document" */
	size_t file_count;
	struct page_node *charts;
	size_t chart_count;
};

/* root may be NULL: a page of nothing. */
void page_init(struct page *p, const xmlNode *root);
void page_release(struct page *p);

/* True for words that the page brings: one of its labels, with a size in brackets where it offers
 * a file. */
bool page_brings(const struct page *p, const char *text);

/*
 * A program that does not know drawings in a page (LibreOffice) writes what is in the drawing
 * of a chart as text: its description, then its labels with nothing between them. They are
 * no words on the page either; the table of the chart says the figures.
 *
 * How much of the text stands before what a drawing says: all of it where it does not end in a
 * description and labels of that chart alone.
 */
size_t page_drawing_begins(const struct page *p, const char *text);

#endif
