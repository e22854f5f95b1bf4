/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_MATRIX_H
#define ENGROSS_MATRIX_H

#include "check.h"
#include "make.h"
#include "report.h"

/* What a check found out, as documents: check --to makes one file of each format for each
 * document that was checked, --format html one page of them all. */

/* Makes ready for --to, whose formats m has. 0, or -1 reported. Release with make_release() either way. */
int matrix_open(struct make *m, struct app *a) MUST_USE;

/* Makes ID-compliance in the formats of m. 0, or -1 reported: so too where the workspace has
 * a document of that id, whose outputs these would replace. */
int matrix_make(const struct make *m, struct app *a, const struct check_run *run,
                const struct checked *c) MUST_USE;

/* Adds one page over all that was checked to out. 0, or -1 reported. */
int matrix_page(struct app *a, const struct report *r, struct buf *out) MUST_USE;

#endif
