/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_WAIVER_PRIVATE_H
#define ENGROSS_WAIVER_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "waiver_private.h is for the files of src/check alone"
#endif

#include <libxml/hash.h>

#include "check_private.h"

/* Where the sections and clauses of a text begin, in order, so that a text with very many of
 * them and of findings is searched in good time. */
struct places {
	struct place *list;
	size_t count;
	xmlHashTable *by_id;
};

/* The places of the parts of c; none where it is NULL. Release with places_release(). */
void places_init(struct places *p, const struct check *c);
void places_release(struct places *p);

/* The part of that id, or NULL. */
const struct part *places_named(const struct places *p, const char *id);

/* The part that a finding lies in, or NULL. */
const struct part *places_of(const struct places *p, const struct finding *f);

#endif
