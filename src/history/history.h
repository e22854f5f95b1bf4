/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HISTORY_H
#define ENGROSS_HISTORY_H

#include "ledger.h"
#include "stage.h"
#include "version.h"

/*
 * What writes the history of a document and what looks whether it is whole. Reading it is for
 * ledger.h and version.h; what a text shows of it is for the stage "standing".
 */

#endif
