/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_DAY_PRIVATE_H
#define ENGROSS_DAY_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "day_private.h is for the files of src/check alone"
#endif

#include "check_private.h"

/* Days as rules compare and tell them. */

/* The day in an attribute of n; a month whose day is not known is one too. False for none. */
bool day_in(const xmlNode *n, const char *name, struct when *day);

/* The day of <name iso="…"> in the metadata; false for none. */
bool day_of_meta(const struct check *c, const char *name, struct when *day);

/* True for a text that is agreed, signed or in force: somebody relies on it. A superseded
 * or withdrawn one is history. */
bool text_counts(const struct check *c);

/* True for a superseded or withdrawn text. */
bool text_is_past(const struct check *c);

#endif
