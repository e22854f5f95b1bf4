/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_ACCESS_PRIVATE_H
#define ENGROSS_ACCESS_PRIVATE_H

#include "plain.h"
#include "stage_private.h"

/*
 * Rules on what readers meet who hear a document, see no colour, or read it enlarged.
 * Each is a function that looks at one element, or at one run of words, and reports.
 * None of them stops a document: what fails WCAG 2.2 at level A or AA by itself is a
 * warning, all else is advice.
 */

/* What the rules share while a document is looked at. */
struct access {
	struct work *w;
	struct plain *plain;      /* NULL where the document's language has none */
	xmlHashTable *said;       /* what was reported: a part may come in more than once */
	xmlHashTable *links;      /* words of a link -> its address, freed with the table */
};

/* One run of words: a paragraph, a title, a caption. */
struct run {
	xmlNode *n;
	const char *text;              /* its words as read; code, facts and pictures are U+FFFC */
	const struct plain_text *words;
	const struct plain *plain;     /* NULL in another language than the phrases are for */
};

#define NO_WORD "\xEF\xBF\xBC"     /* U+FFFC, where something stands that is no text */

/* Reports a finding about n with those words in quotes, cut where they are long; once for
 * each place and words. */
void access_report(struct access *a, enum msg id, const xmlNode *n, const char *words);

/* The phrases for the language that n is in, borrowed; NULL where there are none. */
const struct plain *access_plain(const struct access *a, const xmlNode *n);

/* The words of n as struct run has them. Caller frees. */
char *access_words(const xmlNode *n);

/* How many characters a text has. */
size_t access_length(const char *text);

/* Rules on an element. access_picture.c: */
void access_alt_name(struct access *a, const xmlNode *image);
void access_alt_opening(struct access *a, const xmlNode *image);
void access_alt_caption(struct access *a, const xmlNode *image);
void access_alt_long(struct access *a, const xmlNode *image);
/* access_link.c: */
void access_link_vague(struct access *a, const xmlNode *link);
void access_link_address(struct access *a, const xmlNode *link);
void access_link_same(struct access *a, const xmlNode *link);
/* access_table.c: */
void access_row_name(struct access *a, const xmlNode *row);
void access_column_names(struct access *a, const xmlNode *table);
void access_status(struct access *a, const xmlNode *cell);
/* access_paragraph.c: */
void access_paragraph_empty(struct access *a, const xmlNode *p);
void access_paragraph_italic(struct access *a, const xmlNode *p);
void access_paragraph_heading(struct access *a, const xmlNode *p);
void access_typed_list(struct access *a, const xmlNode *p);

/* Rules on a run of words. access_words.c: */
void access_colour(struct access *a, const struct run *r);
void access_place(struct access *a, const struct run *r);
void access_capitals(struct access *a, const struct run *r);
void access_blanks(struct access *a, const struct run *r);
void access_spaces(struct access *a, const struct run *r);

#endif
