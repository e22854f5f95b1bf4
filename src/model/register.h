/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_REGISTER_H
#define ENGROSS_REGISTER_H

#include <stdbool.h>

#include "macros.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"

/*
 * register.xml: every fact once. Entries are found by kind and id; kinds are
 * those of references in the text: org, post, abbr, work.
 */
struct reg;

/* Reads and validates the register; one that is not there is empty. NULL,
 * reported. Free with reg_free(). */
struct reg *reg_open(const struct workspace *ws, struct xml *x, struct diag *d);
void reg_free(struct reg *r);

/* The entry, borrowed, or NULL. */
const xmlNode *reg_find(const struct reg *r, const char *kind, const char *id);

/* As reg_find(); NULL is reported at `from`, with a suggestion where the id is
 * a slip away from another. */
const xmlNode *reg_need(const struct reg *r, struct diag *d, struct loc from,
                        const char *kind, const char *id);

/* Names of an entry, squeezed; NULL when the register gives none. Callers free. */
char *reg_name(const xmlNode *entry);          /* full name, title or words */
char *reg_short(const xmlNode *entry);         /* short name or abbreviation */

/* Who held the post on that date: the name, borrowed, or NULL; `holders` says how many
 * the register has for the day, so that 0 is vacant and 2 a contradiction. */
const char *reg_holder(const xmlNode *post, struct when day, int *holders);

#endif
