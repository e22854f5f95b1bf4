/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LCS_PRIVATE_H
#define ENGROSS_LCS_PRIVATE_H

#ifndef ENGROSS_FLOOR_WORDS
#error "lcs_private.h is for the files of src/words alone"
#endif

#include <stdbool.h>
#include <stddef.h>

/*
 * What two lists of numbers have in common, in order: E. W. Myers, "An O(ND) difference
 * algorithm and its variations", in linear space. Lists that have next to nothing in common
 * are cut where the search has come furthest, so that no lists take long; what is found then
 * may be a little less than the most there is.
 *
 * Sets gone_a[i] where a[i] is in a alone, gone_b[j] where b[j] is in b alone; both are false
 * at first.
 */
void lcs_mark(const long *a, size_t n, bool *gone_a, const long *b, size_t m, bool *gone_b);

#endif
