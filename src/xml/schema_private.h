/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SCHEMA_PRIVATE_H
#define ENGROSS_SCHEMA_PRIVATE_H

#ifndef ENGROSS_FLOOR_XML
#error "schema_private.h is for the files of src/xml alone"
#endif

#include "xml.h"

#define XSD_NS "http://www.w3.org/2001/XMLSchema"

enum {
	SCHEMA_MAX_FILES = 32   /* a schema and those that it includes */
};

/* A schema as it was written, to word findings with: what it declares, where,
 * and how it explains itself. Read when the first fault is worded. */
struct schema {
	struct xml *x;
	const char *path;       /* of the resource */
	xmlDoc *files[SCHEMA_MAX_FILES];
	const char *names[SCHEMA_MAX_FILES];
	size_t file_count;
	bool loaded;
};

void schema_init(struct schema *s, struct xml *x, const char *path);
void schema_release(struct schema *s);

/* Calls fn for each element of the schema's files. */
void schema_each(struct schema *s, void (*fn)(const xmlNode *, void *), void *arg);

/* The declaration at the top of a file, such as a complexType, that has the
 * name; NULL when there is none. */
const xmlNode *schema_find(struct schema *s, const char *kind, const char *name);

bool schema_is(const xmlNode *n, const char *name);   /* an element of XSD of that name */
const xmlNode *schema_child(const xmlNode *n, const char *name);

/* The name that the schema declares and that is so near that the other is likely
 * a slip of it, or is that name; NULL for none. kind: "element" or "attribute".
 * Borrowed from the schema. */
const char *schema_nearest(struct schema *s, const char *kind, const char *wrong);

/* How far a name may be from the one that was meant. */
int schema_slip(const char *wrong);

/* Adds what the schema's own documentation says of a named simple type. */
void schema_add_type(struct schema *s, struct buf *b, const char *type);

/* The type of an attribute of n, or of the words of n where the attribute is
 * NULL; NULL when it has no name. Borrowed from the schema. */
const char *schema_type_of(struct schema *s, const xmlNode *n, const char *attribute);

/* Adds " (one of 'bullet', 'alpha')": the values that an attribute of n may have,
 * where they can be listed. */
void schema_add_choices(struct schema *s, struct buf *b, const xmlNode *n, const char *attribute);

/* Whether the words of n are Markdown. */
bool schema_is_markdown(struct schema *s, const xmlNode *n);

/* Adds why n cannot stand where it stands, and what can. */
void schema_add_place(struct schema *s, struct buf *b, const xmlNode *n);

/* Adds what has to come at the end of n. */
void schema_add_missing(struct schema *s, struct buf *b, const xmlNode *n);

/* Adds what n holds, where it cannot hold words. */
void schema_add_holds(struct schema *s, struct buf *b, const xmlNode *n);

#endif
