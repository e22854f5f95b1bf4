/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HIDING_PRIVATE_H
#define ENGROSS_HIDING_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "hiding_private.h is for the files of src/words alone"
#endif

#include <libxml/hash.h>
#include <libxml/tree.h>
#include <stdbool.h>

/* How words are there and yet are not what is read: hidden, or struck out. */
enum hiding_way {
	HIDING_UNSEEN,
	HIDING_STRUCK,
	HIDING_WAYS
};

/* U+202E, which turns what follows it round: stands where a copy turns its words without saying so in
 * the text. */
extern const char hiding_turned[];

/* Which styles of a package hide the text that has them. The parts are borrowed until
 * hiding_release(). */
struct hiding {
	xmlHashTable *styles;
	bool any;                /* false: none does, and nobody need ask */
	bool all[HIDING_WAYS];   /* text of which nothing else is said */
	const char *usual;       /* the style of the paragraphs of a DOCX that name none; NULL */
};

/* What a style says about its text. */
enum hides {
	HIDES_UNSAID,
	HIDES_NOT,
	HIDES
};

/* The styles of word/styles.xml, which may be NULL. */
void hiding_of_docx(struct hiding *h, const xmlDoc *styles);

/* Those of content.xml and styles.xml, which may be NULL. */
void hiding_of_odt(struct hiding *h, const xmlDoc *content, const xmlDoc *styles);

void hiding_release(struct hiding *h);

/* What the style of that name says of it, or those that it is based on. family: "paragraph" or "text"
 * of an ODT; "" of a DOCX. A style that is not there, or NULL, says nothing. */
enum hides hiding_style(const struct hiding *h, enum hiding_way way, const char *family, const char *name);

/* What the properties of a run of a DOCX say themselves; NULL: nothing. */
enum hides hiding_run(const xmlNode *rpr, enum hiding_way way);

/* Whether an element of a page says itself that its words are not shown, or that they are struck
 * out. */
bool hiding_html(const xmlNode *n);

#endif
