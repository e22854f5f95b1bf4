/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_COLOUR_H
#define ENGROSS_COLOUR_H

#include <stdbool.h>

/* Colours as a page has them (sRGB), and how well one can be read on another. */
struct colour {
	unsigned char channel[3];   /* red, green, blue */
};

/* Reads "#1a4a66"; false for anything else. */
bool colour_read(const char *s, struct colour *c);

/* Writes "#1a4a66". */
void colour_write(struct colour c, char out[8]);

/* WCAG 2.2, relative luminance: 0 for black to 1 for white. */
double colour_luminance(struct colour c);

/* WCAG 2.2, contrast ratio: 1 for two that are alike to 21 for black and white. */
double colour_contrast(struct colour a, struct colour b);

/* `from` moved by so many hundredths of the way to another colour. */
struct colour colour_mix(struct colour from, struct colour towards, int percent);

/* The colour nearest to c, on the way to black or to white, whose contrast with
 * `other` is at least that. False when neither way leads to one. */
bool colour_with_contrast(struct colour c, struct colour other, double least, struct colour *found);

#endif
