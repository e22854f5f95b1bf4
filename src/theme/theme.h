/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_THEME_H
#define ENGROSS_THEME_H

#include "macros.h"
#include "picture.h"
#include "workspace.h"
#include "xml.h"

/* One value of a theme, and where it was written. */
struct theme_value {
	char *name;        /* "theme-colour-text" */
	char *value;       /* "#1b2024" */
	struct loc loc;    /* path NULL: worked out by the program */
	unsigned turn;     /* of two values, the one with the higher turn was read later */
	bool shipped;      /* it is what stylesheets/common/theme.xsl has of itself */
};

/* All values of a theme, as parameters for the stylesheets. */
struct theme_values {
	struct theme_value *list;
	size_t count;
	struct xml_param *params;   /* those that were not shipped, ended by a NULL value */
};

/* The stylesheet that a theme puts on top of those of a format. */
struct theme_layer {
	char *path;                   /* "themes/sea/html.xsl", NULL: there is none */
	struct buf bytes;
	struct theme_values values;   /* list NULL: those of the theme */
};

enum { THEME_LAYERS = 3 };   /* html, odt, docx */

struct house;

/* The look of documents. */
struct theme {
	char *name;
	struct theme_values values;
	struct picture logo;        /* name NULL: none */
	struct theme_layer layers[THEME_LAYERS];
	const struct house *house;  /* template that documents take their look from, or NULL */
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

/* Makes `dressed` of a theme, which has to live as long, with other values for some
 * names (a NULL value is passed over). Let go of it with theme_undress(). */
void theme_dress(struct theme *dressed, const struct theme *t, const struct xml_param *values,
                 size_t count);
void theme_undress(struct theme *dressed);

/* The value of that name, NULL when there is none. Borrowed. */
const struct theme_value *theme_find(const struct theme_values *values, const char *name);

/* The layer for a format ("docx"), NULL when the theme has none. Borrowed. */
const struct theme_layer *theme_layer(const struct theme *t, const char *format);

/* What to run for a format: the parameters, and the stylesheet, which is the driver
 * or stands on top of it. Borrowed. */
const struct xml_param *theme_params(const struct theme *t, const char *format);
const char *theme_sheet(const struct theme *t, struct xml *x, const char *format, const char *driver);

/* Compiles the layers, as a build would. 0, or -1 reported. */
int theme_check_layers(const struct theme *t, struct xml *x) MUST_USE;

#endif
