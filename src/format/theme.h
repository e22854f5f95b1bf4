/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_THEME_H
#define ENGROSS_THEME_H

#include "macros.h"
#include "xml.h"

/* Colours, fonts and sizes as parameters for the stylesheets. */
struct theme {
	struct xml_param *params;   /* generator and theme-…, ended by a NULL value */
	size_t count;
};

/* True when there is a theme of that name. */
bool theme_exists(const struct xml *x, const char *name);

/* Reads stylesheets/themes/<name>/theme.xml. 0, or -1 reported; release with
 * theme_release() either way. */
int theme_open(struct theme *t, struct xml *x, const char *name) MUST_USE;
void theme_release(struct theme *t);

#endif
