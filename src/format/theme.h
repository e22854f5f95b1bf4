/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_THEME_H
#define ENGROSS_THEME_H

#include "macros.h"
#include "xml.h"

/* Colours, fonts and sizes as parameters for the stylesheets. */
struct theme {
	struct xml_param *params;   /* theme-…, then what is set for one part; ended by NULLs */
	size_t count;
};

/* True when there is a theme of that name. */
bool theme_exists(const struct xml *x, const char *name);

/* Reads stylesheets/themes/<name>/theme.xml. 0, or -1 reported; release with
 * theme_release() either way. */
int theme_open(struct theme *t, struct xml *x, const char *name) MUST_USE;
void theme_release(struct theme *t);

/* The theme's parameters with `part` set, borrowed until the next call. */
const struct xml_param *theme_params(struct theme *t, const char *part);

#endif
