/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_RECORDED_H
#define ENGROSS_RECORDED_H

#include "app.h"
#include "history.h"

/* What the verbs that write a history share. */

/* Opens the workspace and the document that is named. 0, or -1 reported. */
int recorded_open(struct app *a, struct history *h) MUST_USE;

/* Prints how the version stands now. */
void recorded_tell(struct app *a, const struct buf *told);

#endif
