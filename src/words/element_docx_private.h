/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_ELEMENT_DOCX_PRIVATE_H
#define ENGROSS_ELEMENT_DOCX_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "element_docx_private.h is for the files of src/words alone"
#endif

#include <libxml/tree.h>
#include <stdbool.h>

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
	MEANS_BOX,          /* w:txbxContent */
	MEANS_TURNED,       /* w:bdo: from right to left its text is not what stands in it */
	MEANS_ELSEWHERE     /* w:altChunk: another document, whose words are not looked for */
};

struct word_element {
	const char *name;
	enum meaning meaning;
	const char *sign;
};

/* What n means; n may be any node. */
struct word_element docx_element(const xmlNode *n);

enum { DOCX_SIGN = 5 };   /* a character in UTF-8 and its end */

/* The sign of w:sym (17.3.3.30); the codes from F000 are those of a symbol font. False when it is none:
 * such fonts have no sign below U+0800 that is a letter of its own. */
bool docx_symbol(const xmlNode *n, char out[DOCX_SIGN]);

/* A sign that fonts of old have not, by its code point: Word says it so beside the sign itself,
 * for programs that do not know this ([MS-DOCX] 2.6.4). False when it is none. */
bool docx_drawn(const xmlNode *n, char out[DOCX_SIGN]);

/* The branch of mc:AlternateContent that Word shows: the first that it knows all about, else
 * the fallback. NULL: none. */
const xmlNode *docx_branch(const xmlNode *n);

/* Whether n, in a drawing, is letters that are drawn: v:textpath, a:t. Their words; caller frees. */
bool docx_is_lettering(const xmlNode *n);
char *docx_lettering(const xmlNode *n);

#endif
