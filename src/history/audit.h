/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_AUDIT_H
#define ENGROSS_AUDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "diag.h"
#include "macros.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"

/*
 * Whether the history of a document is whole: its entries follow each other and say what can
 * be, each file that they name is there as it was kept, and the frozen words are those that
 * were sealed.
 */

/* True when a document has a folder history, whatever is in it; also one whose document.xml
 * is not there. */
bool audit_has_history(const struct workspace *ws, const char *id);

/* Looks through the history of a document; a day after `today` is told. Adds to `line` what is
 * said of it in one line, without its end: how its versions stand as of a day, NULL for the last
 * that the ledger names. 0 when it is whole, or when there is none; -1 with what is wrong
 * reported. */
int audit_document(const struct workspace *ws, struct xml *x, struct diag *d, const char *id,
                   struct when today, const struct when *as_of, struct buf *line) MUST_USE;

/* The folder with the files of the workspace that a version was made of, as seen from here, when
 * each of them is there as it was kept. 0, or -1 reported. Caller frees *folder. */
int frozen_sources(const struct workspace *ws, struct xml *x, struct diag *d, const char *id,
                   const char *version, char **folder) MUST_USE;

#endif
