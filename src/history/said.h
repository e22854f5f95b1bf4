/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SAID_H
#define ENGROSS_SAID_H

#include "buf.h"
#include "version.h"

/* What commands say of versions, in words. */

/* Adds how a version stands: "in force since 10 September 2019". */
void said_state(struct buf *b, const struct version *v);

/* Adds how all stand, those alone that count or may come to: "1.0 in force since 10 September
 * 2019; 2.0 agreed on 3 March 2026, awaiting 2 signatures". */
void said_standing(struct buf *b, const struct versions *all);

/* Adds what a version waits for: "2 signatures and 1 decision". */
void said_awaited(struct buf *b, const struct version *v);

/* Adds a seal in short: "Seal 3f2a 91bc 04de 77a1". */
void said_seal(struct buf *b, const char *seal);

#endif
