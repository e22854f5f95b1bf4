/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SENTENCE_PRIVATE_H
#define ENGROSS_SENTENCE_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "sentence_private.h is for the files of src/check alone"
#endif

#include "check_private.h"

/* The sentence that byte `at` of s lies in, as far as full stops tell: "e.g." ends none, because
 * what follows goes on in small letters. At most 4,000 bytes to either side. */
struct piece sentence_at(const char *s, size_t at);

/* True when the piece lies in the other. */
bool piece_in(struct piece piece, struct piece other);

#endif
