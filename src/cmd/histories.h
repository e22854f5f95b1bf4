/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HISTORIES_H
#define ENGROSS_HISTORIES_H

#include "app.h"
#include "audit.h"

/* Which documents the verbs about histories speak of. */

/* True for a document, or what is left of one that has a history. */
bool histories_has(const struct app *a, const char *id);

/* Says that there is no such document, as every verb does. Always -1. */
int histories_report_none(struct app *a, const char *id);

/* The ids of all that histories_has() is true for, sorted, ended by NULL; NULL, reported. Free
 * with io_free_names(). */
char **histories_all(struct app *a);

/* "5 documents have no history". */
void histories_print_without(struct app *a, size_t count);

#endif
