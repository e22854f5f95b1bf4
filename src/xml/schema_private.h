/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SCHEMA_PRIVATE_H
#define ENGROSS_SCHEMA_PRIVATE_H

#ifndef ENGROSS_FLOOR_XML
#error "schema_private.h is for the files of src/xml alone"
#endif

#include "xml.h"

/* `schema` is the path of a schema resource, kind "element" or "attribute". */

/* Adds " (did you mean 'clause'?)" where the schema has a name so near that
 * the other is likely a slip. */
void schema_add_suggestion(struct xml *x, const char *schema, struct buf *b, const char *kind,
                           const char *wrong);

/* Adds what the schema's own documentation says of a named simple type. */
void schema_add_type(struct xml *x, const char *schema, struct buf *b, const char *type);

/* The type that the schema declares for an attribute, or for the words of an
 * element; NULL when the name is declared nowhere. Caller frees. */
char *schema_type_of(struct xml *x, const char *schema, const char *kind, const char *name);

#endif
