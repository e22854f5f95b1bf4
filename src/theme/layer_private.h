/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LAYER_PRIVATE_H
#define ENGROSS_LAYER_PRIVATE_H

#ifndef ENGROSS_FLOOR_THEME
#error "layer_private.h is for the files of src/theme alone"
#endif

#include "layer.h"
#include "theme_private.h"

/*
 * A layer is a stylesheet that somebody sends along with a theme. It may set the
 * theme's parameters and fill the hooks of its format (hooks.xsl), and do nothing
 * else: read no file, replace no rule, put nothing into an output that would run or
 * fetch.
 */

/* Reports, each at its line, whatever a layer for that format may not hold. 0, or -1. */
int layer_check(struct theme_reading *r, const xmlDoc *doc, const char *format) MUST_USE;

/* True when the layer sets a parameter; puts what it sets into r->values. */
bool layer_has_params(const xmlDoc *doc);
void layer_set_params(struct theme_reading *r, const xmlDoc *doc);

#endif
