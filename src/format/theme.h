/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_THEME_H
#define ENGROSS_THEME_H

#include "macros.h"
#include "picture.h"
#include "workspace.h"
#include "xml.h"

/* Where a value of a theme was written. */
struct theme_place {
	struct loc loc;   /* path NULL: worked out by the program */
	unsigned turn;    /* of two values, the one with the higher turn was read later */
};

struct house;

/* The look of documents as parameters for the stylesheets. */
struct theme {
	char *name;
	struct xml_param *params;     /* generator and theme-…, ended by a NULL value */
	struct theme_place *places;   /* of each of the params */
	size_t count;                 /* without that end */
	struct picture logo;          /* name NULL: none */
	const struct house *house;    /* template that documents take their look from, or NULL */
};

/*
 * Reads the theme of that name: themes/<name>/theme.xml of the workspace or,
 * where it has none, stylesheets/themes/<name>/theme.xml of the program; and the
 * themes that it extends. `asked` is where the name was written, LOC_NONE for the
 * command line. 0, or -1 reported: there is no such theme, one of them is not
 * right, or words would be hard to read in its colours. Release with
 * theme_release() either way.
 */
int theme_open(struct theme *t, struct xml *x, struct diag *d, const struct workspace *ws,
               const char *name, struct loc asked) MUST_USE;
void theme_release(struct theme *t);

/* The value of a parameter, NULL when there is none. Borrowed. */
const char *theme_value(const struct theme *t, const char *name);

#endif
