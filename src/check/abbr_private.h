/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_ABBR_PRIVATE_H
#define ENGROSS_ABBR_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "abbr_private.h is for the files of src/check alone"
#endif

#include "check_private.h"

/* Abbreviations in a text: HSCB, H&WB, SCRs. */

enum { ABBR_MAX = 8 };           /* letters of one, & and digits counted */

struct abbr_token {
	size_t at;
	size_t length;               /* without the small s of a plural */
	bool bracketed;              /* it stands alone in brackets: (HSCB), (the “MOU”) */
	bool meant;                  /* its sentence goes on to say what it means */
	struct piece words;          /* that it is short for, beside it; none when length is 0 */
};

/* The next abbreviation from byte `from` on; false when there is none. `p` has the small
 * words of the language, which abbreviations leave out (NULL: none). */
bool abbr_next(const struct plain *p, const char *s, size_t from, struct abbr_token *out);

/* True when the n letters at `abbr` are the first letters of the words of s, all of them. */
bool abbr_fits(const struct plain *p, const char *abbr, size_t n, const char *s, struct piece words);

/* True when one is the other with letters in another order, HCSP for HSCP, or with or
 * without an &. */
bool abbr_is_slip(const char *a, const char *b);

#endif
