/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_XPATH_H
#define ENGROSS_XPATH_H

#include <libxml/tree.h>
#include <stdbool.h>

#include "buf.h"
#include "xml.h"

/*
 * XPath 1.0 expressions of profiles over the resolved form. Somebody else wrote them, so
 * there is no variable, no function but those of XPath itself, and a limit to how long they may
 * take. Elements of ours have the prefix e:, since a name without one would silently find
 * nothing.
 */
struct xpath;

/* The expression, compiled. NULL where it is wrong; then `why` says what is, in plain
 * words. Free with xpath_free(), before the struct xml that there has to be meanwhile. */
struct xpath *xpath_new(const char *expression, struct buf *why);
void xpath_free(struct xpath *p);

/* True when it looks at nothing, so that its answer is always the same. */
bool xpath_is_constant(const struct xpath *p);

/* False, and `why` says it, when the expression names an element or attribute that the
 * schema (a resource) does not have: it would find none. */
bool xpath_fits(const struct xpath *p, struct xml *x, const char *schema, struct buf *why);

enum xpath_answer {
	XPATH_FALSE,
	XPATH_TRUE,
	XPATH_TOO_LONG   /* it takes more steps than there are for it */
};

/* How many steps expressions may take over one document: each of them, and all together. An
 * honest one looks at each node a few times. */
struct xpath_steps {
	unsigned long each;
	unsigned long left;
};

/* The steps for a document, by its size. */
struct xpath_steps xpath_steps_for(const xmlDoc *doc);

/* Whether it holds, seen from the document's first element: it is true, a text, a
 * number other than nought, or finds something. What it takes is taken off `steps`. */
enum xpath_answer xpath_holds(const struct xpath *p, xmlDoc *doc, struct xpath_steps *steps);

#endif
