/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_VERIFY_COPY_H
#define ENGROSS_VERIFY_COPY_H

#include "app.h"
#include "macros.h"

/* Looks whether a file is a copy of a version that was agreed, and says what it is. The workspace and
 * its register are open. 0, or -1 when it is not, reported. */
int verify_copy(struct app *a, const char *path) MUST_USE;

#endif
