/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SENTENCE_PRIVATE_H
#define ENGROSS_SENTENCE_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "sentence_private.h is for the files of src/check alone"
#endif

#include "check_private.h"

/* The sentence of a text that a place of it lies in, as far as full stops tell: "e.g." ends
 * none, because what follows goes on in small letters. */
struct piece sentence_at(const char *words, size_t at);

/* True when the piece lies in the other. */
bool piece_in(struct piece piece, struct piece other);

#endif
