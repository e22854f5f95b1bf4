/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LAYER_PRIVATE_H
#define ENGROSS_LAYER_PRIVATE_H

#ifndef ENGROSS_FLOOR_FORMAT
#error "layer_private.h is for the files of src/format alone"
#endif

#include "format.h"
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

/* Reports what would run or fetch in what was made with a layer: in a page, in
 * a style sheet of its own, in a part of a package. 0, or -1. */
int layer_check_page(struct diag *d, const struct theme_layer *layer, const struct buf *page) MUST_USE;
int layer_check_css(struct diag *d, const struct theme_layer *layer, const struct buf *css) MUST_USE;
int layer_check_part(struct diag *d, const struct theme_layer *layer, const struct buf *part) MUST_USE;

#endif
