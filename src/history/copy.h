/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_COPY_H
#define ENGROSS_COPY_H

#include <stddef.h>

#include "buf.h"
#include "diag.h"
#include "macros.h"
#include "register.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"

/*
 * Whether a copy of a document, from wherever it comes, has the words of a version that was
 * agreed. What the copy says of itself only tells where to look first.
 */

/* What a copy is held against; all borrowed. */
struct copy_asking {
	struct xml *x;
	struct diag *d;             /* what is wrong with the history itself is reported there */
	const struct workspace *ws;
	const struct reg *reg;
	const struct when *as_of;   /* the day of which is told how versions stand; NULL: the last of the ledger */
};

/* What is found about the copy, for who asked to report with the copy's own name. */
struct copy_finding {
	enum msg id;
	char *words;
};

struct copy_result {
	struct copy_finding *findings;
	size_t count;
	char *line;   /* what the copy is, some lines perhaps; NULL when it could not be read */
};

/* 0, or -1 when the history could not be read, reported. Release with copy_result_release()
 * either way. */
int copy_verify(const struct copy_asking *q, const struct buf *file, struct copy_result *out) MUST_USE;
void copy_result_release(struct copy_result *r);

#endif
