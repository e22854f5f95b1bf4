/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_THEME_PRIVATE_H
#define ENGROSS_THEME_PRIVATE_H

#ifndef ENGROSS_FLOOR_FORMAT
#error "theme_private.h is for the files of src/format alone"
#endif

#include "theme.h"

/* What the parts of the reader of themes share. */
struct theme_reading {
	struct theme *t;
	struct xml *x;
	struct diag *d;
	const struct workspace *ws;
	unsigned turn;
};

/* Gives a parameter a value; what it had before is gone. A NULL value does nothing. */
void theme_set(struct theme_reading *r, const char *name, const char *value, struct loc loc);

/* The place of a parameter in t->params, -1 when it is not there. */
long theme_find(const struct theme *t, const char *name);

/* Reads <logo> of the theme in that folder of the workspace (NULL: of the
 * program). 0, or -1 reported. */
int theme_read_logo(struct theme_reading *r, const xmlNode *logo, const char *folder) MUST_USE;

/* Works out the colours of a dark screen, theme-dark-…, from the others. */
void theme_add_dark(struct theme_reading *r);

/* Reports each pair of colours that would be hard to read. 0, or -1. */
int theme_check_contrast(struct theme_reading *r) MUST_USE;

#endif
