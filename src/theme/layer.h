/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LAYER_H
#define ENGROSS_LAYER_H

#include "buf.h"
#include "diag.h"
#include "macros.h"
#include "theme.h"

/* Reports what would run or fetch in what was made with a layer: in a page, in
 * a style sheet of its own, in a part of a package. 0, or -1. */
int layer_check_page(struct diag *d, const struct theme_layer *layer, const struct buf *page) MUST_USE;
int layer_check_css(struct diag *d, const struct theme_layer *layer, const struct buf *css) MUST_USE;
int layer_check_part(struct diag *d, const struct theme_layer *layer, const struct buf *part) MUST_USE;

#endif
