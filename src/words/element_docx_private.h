/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_ELEMENT_DOCX_PRIVATE_H
#define ENGROSS_ELEMENT_DOCX_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "element_docx_private.h is for the files of src/words alone"
#endif

#include <libxml/tree.h>

/* What an element means here. One that is not in the table, a property or a thing
 * to come, says nothing. */
enum meaning {
	MEANS_NOTHING,
	MEANS_CONTENT,      /* what is in it counts: w:hyperlink */
	MEANS_PARAGRAPH,
	MEANS_ROW,
	MEANS_CELL,
	MEANS_RUN,
	MEANS_TEXT,
	MEANS_SPACE,        /* a break: w:br */
	MEANS_TAB,
	MEANS_SIGN,         /* a character by name: w:noBreakHyphen */
	MEANS_SYMBOL,       /* a character by code: w:sym */
	MEANS_FIELD_MARK,   /* w:fldChar */
	MEANS_FIELD_CODE,   /* w:instrText */
	MEANS_FIELD,        /* w:fldSimple */
	MEANS_CHOICE,       /* mc:AlternateContent */
	MEANS_DRAWN,        /* the same outside the font: w16se:symEx */
	MEANS_NOTE,         /* w:footnoteReference: its words are read at the end */
	MEANS_ENDNOTE,      /* w:endnoteReference: the same, after the footnotes */
	MEANS_COMMENT,      /* w:commentReference: after all notes */
	MEANS_PICTURE,      /* words only where it holds a text box */
	MEANS_BOX           /* w:txbxContent */
};

struct word_element {
	const char *name;
	enum meaning meaning;
	const char *sign;
};

/* What n means; n may be any node. */
struct word_element docx_element(const xmlNode *n);

#endif
