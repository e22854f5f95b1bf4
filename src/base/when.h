/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_WHEN_H
#define ENGROSS_WHEN_H

#include <stdbool.h>

#include "buf.h"

/* Calendar dates (proleptic Gregorian). Nothing here reads a clock. */
struct when {
	int year;   /* 1..9999 */
	int month;  /* 1..12 */
	int day;    /* 1..31, or WHEN_NO_DAY where only the month is known */
};

enum { WHEN_NO_DAY = 0 };

/* Reads "2019-09-10" (ISO 8601 calendar date); false when it is no date. */
bool when_parse(const char *iso, struct when *out);

/* The same, and "2012-12", a month whose day is not known. */
bool when_parse_loose(const char *text, struct when *out);

/* Negative, 0 or positive as a is before, at or after b; a month without a day comes
 * before its days. */
int when_compare(struct when a, struct when b);

/* True when a is surely before b: where one is a month, by their months. */
bool when_before(struct when a, struct when b);

/* The date that a duration of years, months and days (P1Y, P1Y6M, P90D) reaches
 * from *w, which has a day; the 29 February and month ends fall back to the last day of the
 * month. False when the duration is not of that form or leaves 1..9999. */
bool when_add(struct when *w, const char *duration);

/* Appends "2019-09-10", or "10 September 2019"; without a day "2012-12", or
 * "December 2012". */
void when_add_iso(struct buf *b, struct when w);
void when_add_words(struct buf *b, struct when w);

/* The day in words, in out, which is given back. */
enum { WHEN_SAID = 32 };
const char *when_said(struct when w, char out[WHEN_SAID]);

#endif
