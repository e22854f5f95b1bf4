/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HISTORY_PRIVATE_H
#define ENGROSS_HISTORY_PRIVATE_H

#ifndef ENGROSS_FLOOR_HISTORY
#error "history_private.h is for the files of src/history alone"
#endif

#include "history.h"

/* An entry that follows the last of l, without its event. Caller frees with xmlFreeDoc(). */
xmlDoc *entry_new(const struct ledger *l);

/* Gives an entry that says all it has to say its digest. */
void entry_seal(xmlDoc *entry);

#endif
