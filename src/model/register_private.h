/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_REGISTER_PRIVATE_H
#define ENGROSS_REGISTER_PRIVATE_H

#ifndef ENGROSS_FLOOR_MODEL
#error "register_private.h is for the files of src/model alone"
#endif

#include "register.h"

/* register_check.c: what the schema cannot see: entries that are not there, loops,
 * dates that run backwards, two holders at once. 0, or -1 reported at the line of
 * the register. */
int reg_check(const struct reg *r, struct xml *x, struct diag *d);

#endif
