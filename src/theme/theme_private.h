/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_THEME_PRIVATE_H
#define ENGROSS_THEME_PRIVATE_H

#ifndef ENGROSS_FLOOR_THEME
#error "theme_private.h is for the files of src/theme alone"
#endif

#include "theme.h"

/* What the parts of the reader of themes share. */
struct theme_reading {
	struct theme *t;
	struct theme_values *values;   /* that are filled: the theme's, or a layer's */
	struct xml *x;
	struct diag *d;
	const struct workspace *ws;
	unsigned turn;
	bool shipping;   /* the theme that is read now is the default, as it is built in */
};

/* The formats that a theme can have a layer for, in the order of theme.layers. */
extern const char *const theme_layer_formats[THEME_LAYERS];

/* Gives a parameter a value; what it had before is gone. A NULL value does nothing. */
void theme_set(struct theme_reading *r, const char *name, const char *value, struct loc loc);

/* Reads <logo> of the theme in that folder of the workspace (NULL: of the
 * program). 0, or -1 reported. */
int theme_read_logo(struct theme_reading *r, const xmlNode *n, const char *folder) MUST_USE;

/* Works out the colours of a dark screen, theme-dark-…, from the others. */
void theme_add_dark(struct theme_reading *r);

/* Copies values; a list that they hand to the stylesheets; lets them go. */
void theme_values_copy(struct theme_values *to, const struct theme_values *from);
void theme_values_finish(struct theme_values *values);
void theme_values_release(struct theme_values *values);

/* Notes the layers in that folder of the workspace, in the place of those of the
 * themes before. */
void theme_find_layers(struct theme_reading *r, const char *folder);

/* Reads and checks the layers that were found. 0, or -1 reported. */
int theme_read_layers(struct theme_reading *r, struct loc asked) MUST_USE;

/* Reports each pair of colours that would be hard to read. 0, or -1. */
int theme_check_contrast(struct theme_reading *r) MUST_USE;

#endif
