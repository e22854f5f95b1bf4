/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_FIELD_DOCX_PRIVATE_H
#define ENGROSS_FIELD_DOCX_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "field_docx_private.h is for the files of src/words alone"
#endif

#include <libxml/tree.h>
#include <stdbool.h>
#include <stddef.h>

enum { FIELDS_MAX = 32 };   /* fields in fields; deeper ones are read as shown */

/* The complex fields of a DOCX (ECMA-376 part 1, 17.16.18) that are open where
 * the reading is, the outermost first. All zero is none. */
struct docx_fields {
	struct {
		char code[128];     /* its beginning, which says all that is asked here */
		size_t length;
		bool result;        /* after "separate": what follows is shown */
		bool silent;        /* its result is layout, not words */
	} open[FIELDS_MAX];
	size_t count;               /* also counts those that have no room */
};

/* Takes in a w:fldChar or a w:instrText. */
void docx_field_mark(struct docx_fields *f, const xmlNode *n);
void docx_field_code(struct docx_fields *f, const xmlNode *n);

/* True while what comes is shown: no field is in its code, none is silent. */
bool docx_fields_show(const struct docx_fields *f);

/* True when the result of a page number is w:t with words in it that are none. */
bool docx_fields_misuse(const struct docx_fields *f, const xmlNode *text);

/* True in a table of contents. */
bool docx_fields_in_contents(const struct docx_fields *f);

/* True unless the reading is in a table of contents without page numbers. */
bool docx_fields_have_pages(const struct docx_fields *f);

/* True for a code whose result is a page number; NULL is none. */
bool docx_field_is_layout(const char *code);

/* True when all text below n may be the number of a page. */
bool docx_is_page(const xmlNode *n);

#endif
