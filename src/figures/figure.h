/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_FIGURE_H
#define ENGROSS_FIGURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "buf.h"

/*
 * Decimal numbers, exact: units * 10^-places. Nothing is ever held as a
 * floating-point number, so that sums come out as on paper. What does not fit is
 * refused: each function that may fail says so by false.
 */
struct figure {
	int64_t units;   /* 1250 for 12.50 */
	int places;      /* 2 for 12.50 */
};

enum {
	FIGURE_PLACES = 4,   /* as many may be written behind the point */
	FIGURE_DIGITS = 18   /* what an int64_t surely holds */
};

/* Reads "133600", "-12.50"; false when text is none or is too long. */
bool figure_read(const char *text, struct figure *out);

/* More decimal places; false when the number grows out of its type. */
bool figure_widen(struct figure *f, int places);

/* *sum += f and *from -= f, exactly; false when that cannot be held. */
bool figure_add(struct figure *sum, struct figure f);
bool figure_subtract(struct figure *from, struct figure f);

/* Negative, 0 or positive as a is less than, equal to or more than b. */
int figure_compare(struct figure a, struct figure b);

/* of * times / by with that many places, halves rounded away from zero. False
 * when `by` is zero or the numbers are too large. */
bool figure_ratio(struct figure of, struct figure by, uint64_t times, int places,
                  struct figure *out);

/*
 * The share of each of n parts in their sum, in per cent with that many places.
 * Each is rounded down, then those that lost most are rounded up until the shares
 * add up to exactly 100; none is a whole unit of the last place away from the
 * true share. False when a part is negative, the sum is zero or too large.
 */
bool figure_shares(const struct figure *parts, size_t n, int places, struct figure *shares);

/* Adds "133,600.50": thousands by comma, a minus sign, all places. */
void figure_add_shown(struct buf *b, struct figure f);

/* Adds "-133600.50", as programs write it (xs:decimal). */
void figure_add_plain(struct buf *b, struct figure f);

#endif
