/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_NUMBERING_DOCX_PRIVATE_H
#define ENGROSS_NUMBERING_DOCX_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "numbering_docx_private.h is for the files of src/words alone"
#endif

#include <libxml/hash.h>
#include <libxml/tree.h>
#include <stdbool.h>

#include "buf.h"

/*
 * The list numbers of a DOCX, counted as Word counts them: the paragraphs have
 * to be asked for in reading order, each once. The parts are borrowed until
 * docx_numbering_release().
 */
struct docx_numbering {
	xmlHashTable *styles;             /* by w:styleId */
	xmlHashTable *abstracts;          /* by w:abstractNumId */
	xmlHashTable *nums;               /* by w:numId */
	const struct docx_style *normal;  /* of paragraphs that name none, or NULL */
};

/* Takes in word/styles.xml and word/numbering.xml; either may be NULL. */
void docx_numbering_init(struct docx_numbering *all, const xmlDoc *styles,
                         const xmlDoc *numbering);
void docx_numbering_release(struct docx_numbering *all);

/* Counts the paragraph whose w:pPr that is (NULL: it has none) and adds the
 * label that it gets to `label`; nothing where it has no number. */
void docx_number(struct docx_numbering *all, const xmlNode *ppr, struct buf *label);

/* True for an entry of a table of contents (styles named "toc 1" … "toc 9"). */
bool docx_is_entry(const struct docx_numbering *all, const xmlNode *ppr);

#endif
