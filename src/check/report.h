/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_REPORT_H
#define ENGROSS_REPORT_H

#include <stdio.h>

#include "check.h"

/* Writers of what was found. Each takes what several documents gave. */

/* Findings to the error output of d, with those that are waived, and one line of summary to
 * out (NULL: none). */
void report_text(const struct check_run *run, const struct checked *c, FILE *out);

#endif
