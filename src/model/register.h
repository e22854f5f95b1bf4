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
 * those of references in the text: org, post, abbr, work, place.
 */
struct reg;

/* Reads, validates and checks the register; one that is not there is empty.
 * NULL, reported. Free with reg_free(). */
struct reg *reg_open(const struct workspace *ws, struct xml *x, struct diag *d);
void reg_free(struct reg *r);

/* The document element of the register, whose children are the entries; NULL when there
 * is no register. */
const xmlNode *reg_root(const struct reg *r);

/* The entry, borrowed, or NULL. */
const xmlNode *reg_find(const struct reg *r, const char *kind, const char *id);

/* As reg_find(); NULL is reported at `from`, with a suggestion where the id is
 * a slip away from another. */
const xmlNode *reg_need(const struct reg *r, struct diag *d, struct loc from,
                        const char *kind, const char *id);

/* Names of an entry, squeezed; NULL when the register gives none. Callers free. */
char *reg_name(const xmlNode *entry);          /* full name, title or words */
char *reg_short(const xmlNode *entry);         /* short name or abbreviation */

/* The same as they were on that day: an organisation may have had another name.
 * day may be NULL for the names of today. */
char *reg_name_on(const xmlNode *entry, const struct when *day);
char *reg_short_on(const xmlNode *entry, const struct when *day);

/* True when there was no such organisation, or no such work, yet, or no longer. */
bool reg_is_early(const xmlNode *entry, struct when day);
bool reg_is_late(const xmlNode *entry, struct when day);

/* The organisation that took the place of that one, borrowed, or NULL. */
const xmlNode *reg_successor(const struct reg *r, const xmlNode *org);

/* Who held the post on that date: the name, borrowed, or NULL; `holders` says how many
 * the register has for the day, so that 0 is vacant and 2 a contradiction. */
const char *reg_holder(const xmlNode *post, struct when day, int *holders);

/* The id that starts at s, in a list of ids with white space between them, copied into
 * id; gives what follows it, or NULL when there is no more. */
enum { REG_ID = 65 };
const char *reg_next_id(const char *s, char id[REG_ID]);

#endif
