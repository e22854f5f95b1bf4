/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_CSS_H
#define ENGROSS_CSS_H

#include "buf.h"

/* Adds the style sheet `css` to out with every selector inside .engross, every class
 * and custom property named engross-…, and nothing that reaches beyond. What is not
 * well-formed, of a theme for example, may be left out or cut short. */
void css_scope(const char *css, struct buf *out);

#endif
