/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_REPORT_H
#define ENGROSS_REPORT_H

#include <stdio.h>

#include "check.h"
#include "stage.h"

/* Writers of what was found. Each takes what several documents gave. */

/* Findings to the error output of d, with those that are waived, and one line of summary to
 * out (NULL: none). */
void report_text(const struct check_run *run, const struct checked *c, FILE *out);

/* What was found in `count` documents as a tree (schemas/check-report.xsd). Caller frees. */
xmlDoc *report_tree(const struct check_run *run, const struct checked *list, size_t count);

/* Makes a document of it, of the kind "compliance" with that id (borrowed), resolved and
 * ready for the writers: one document with its matrix, several with a table of all before. 0,
 * or -1 reported. Release w with work_release() either way. */
int report_document(const struct check_run *run, const struct checked *list, size_t count,
                    const char *id, struct work *w) MUST_USE;

#endif
