/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LOOK_H
#define ENGROSS_LOOK_H

#include "app.h"

struct house;

/* What the documents of one run look like. */
struct look {
	struct theme theme;
	struct house *houses[2];   /* templates; NULL: none */
	struct theme dressed[2];   /* the theme as each of them has it */
};

/*
 * Reads the theme and the templates that options or else engross.xml name. A theme
 * or template that an option names stands in place of all templates of engross.xml:
 * who asks for large print for a run does not want the letters of the house.
 * 0, or -1 reported; release with look_release() either way.
 */
int look_open(struct look *look, struct app *a) MUST_USE;
void look_release(struct look *look);

/* The theme of a format ("docx"): that of the house, when there is a template for it.
 * Borrowed. */
const struct theme *look_theme(const struct look *look, const char *format);

#endif
