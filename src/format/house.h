/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HOUSE_H
#define ENGROSS_HOUSE_H

#include "buf.h"
#include "macros.h"
#include "theme.h"
#include "xml.h"

/*
 * A house template: a DOTX, DOCX, OTT or ODT whose styles, page, header and
 * footer a document takes over, by role; its structure stays ours. What comes
 * from it is read as hostile: parts are bounded, nothing is fetched, and only
 * what is known is taken.
 */
struct house;

/* Reads a template, `shown` being its name for a person; what it lacks and what
 * is left out of it is told. NULL, reported. Free with house_free(). */
struct house *house_open(struct xml *x, struct diag *d, const char *shown,
                         const struct buf *file);
void house_free(struct house *h);

/* The format that it is a template for: "docx" or "odt". Borrowed. */
const char *house_format(const struct house *h);

/* Makes `dressed` of a theme: its fonts, sizes and page are those of the house.
 * Both have to live as long. Release with house_theme_release(), which does
 * nothing to what was never made. */
void house_theme(const struct house *h, const struct theme *theme, struct theme *dressed);
void house_theme_release(struct theme *dressed);

#endif
