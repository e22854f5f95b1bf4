/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_THEME_H
#define ENGROSS_THEME_H

#include "macros.h"
#include "xml.h"

struct house;

/* Colours, fonts and sizes as parameters for the stylesheets. */
struct theme {
	struct xml_param *params;   /* generator and theme-…, ended by a NULL value */
	size_t count;
	const struct house *house;  /* template that the document takes its look from, or NULL */
};

/* True when there is a theme of that name. */
bool theme_exists(const struct xml *x, const char *name);

/* Reads stylesheets/themes/<name>/theme.xml. 0, or -1 reported; release with
 * theme_release() either way. */
int theme_open(struct theme *t, struct xml *x, const char *name) MUST_USE;
void theme_release(struct theme *t);

/* Makes a theme with the parameters of another. Release with theme_release(). */
void theme_copy(struct theme *t, const struct theme *from);

/* Gives a parameter another value, or adds it. */
void theme_set(struct theme *t, const char *name, const char *value);

#endif
