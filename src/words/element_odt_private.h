/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_ELEMENT_ODT_PRIVATE_H
#define ENGROSS_ELEMENT_ODT_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "element_odt_private.h is for the files of src/words alone"
#endif

#include <libxml/tree.h>

/* What an element of an ODT's text means here. */
enum odt_meaning {
	ODT_NOTHING,
	ODT_CONTENT,      /* what is in it counts: table:table */
	ODT_ROW,          /* the same, unless it says itself that it is not shown */
	ODT_SPAN,         /* the same, unless its style hides it */
	ODT_HIDER,        /* text:hidden-paragraph: hides the paragraph that it is in */
	ODT_PARAGRAPH,
	ODT_LIST,
	ODT_NUMBERED,     /* text:numbered-paragraph */
	ODT_CELL,
	ODT_STORY,        /* a cell, a text box: has lists of its own */
	ODT_CONTENTS,     /* an index with words and pages */
	ODT_SECTION,
	ODT_SPACE,
	ODT_TAB,
	ODT_NOTE,         /* read at the end */
	ODT_ANNOTATION,   /* the same, after the notes */
	ODT_ANNOTATION_END,
	ODT_REFERENCE     /* its text, unless that is a page number */
};

/* What the element n means. */
enum odt_meaning odt_meaning(const xmlNode *n);

#endif
