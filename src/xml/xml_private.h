/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_XML_PRIVATE_H
#define ENGROSS_XML_PRIVATE_H

#ifndef ENGROSS_FLOOR_XML
#error "xml_private.h is for the files of src/xml alone"
#endif

#include <libxml/hash.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>
#include <libxslt/xsltInternals.h>

#include "xml.h"

/* What the files of this floor share, and nobody else includes. */

enum {
	XML_MAX_DEPTH = 200,        /* elements inside each other */
	XML_MAX_PART_DEPTH = 256,   /* likewise in a part of a package, */
	XML_MAX_HTML_DEPTH = 512,   /* and in a page */
	XML_MAX_ELEMENTS = 250000,  /* elements in one file */
	XML_MAX_ATTRIBUTES = 1000,  /* in one element */
	XML_MAX_FAULTS = 20,        /* faults reported for one file */
	XML_MAX_MODULES = 32,       /* of a driver, that only some documents need */
	ORIGIN_LINE_BITS = 40       /* of xmlNode._private; the file is above */
};

/* The address under which libxml2 and libxslt know the resources. */
#define RESOURCE_SCHEME "engross:///"

struct xml_compiled {
	char *path;
	xmlSchema *schema;          /* one of the two */
	xsltStylesheet *sheet;
	char *driver;               /* of a layer: what it stands on, and itself; else NULL */
	char *layer_path;
	struct buf layer;
};

/* The modules of a driver that only some documents need, see driver.c. */
struct xml_driver {
	char *path;
	xmlDoc *tree;               /* as read, until it is compiled */
	xmlHashTable *modules;      /* by the elements that need them, as bits */
	size_t count;
};

struct xml {
	struct diag *d;
	const char *resources;
	char **files;               /* names of the parsed files, by number */
	size_t file_count;
	xmlDict *names;             /* of all documents: what moves from one to another keeps its own */
	xmlHashTable *numbers;      /* by name, from 1; each element made looks its file up */
	struct xml_compiled *compiled;
	size_t compiled_count;
	struct xml_driver *drivers;
	size_t driver_count;
	const char *trimmed;        /* the driver that is being compiled, */
	const char *variant;        /* and which of its modules */
};

/* The cached schema or sheet of that path, or a new empty entry. */
struct xml_compiled *xml_compiled(struct xml *x, const char *path);

/* The origin value for a line of a file, adding the file where it is new. */
void *xml_origin(struct xml *x, const char *path, long line);

/* Adds a sign for each module of a driver that only some documents need: 1 where doc
 * needs it, 0 where not; NULL needs all. 0, or -1 reported. */
int driver_add_variant(struct xml *x, const char *path, const xmlDoc *doc, struct buf *variant) MUST_USE;

/* The whole tree of a driver. Caller frees; NULL, reported. */
xmlDoc *driver_take_tree(struct xml *x, const char *path);

/* Takes out of the tree of a driver what the variant does not need. */
void driver_trim(const char *variant, xmlDoc *sheet);

void drivers_release(struct xml *x);

/* As xml_parse(), with the white space between elements left in. */
xmlDoc *xml_parse_whole(struct xml *x, const char *path, const char *bytes, size_t n);

/* path of a resource behind one of our addresses, NULL for any other. */
const char *xml_resource_path(const char *url);

/* Has the parser of a resource leave out comments and layout, and refuse a DOCTYPE,
 * reported: its entities would be a way out of the resources. */
void xml_read_bare(xmlParserCtxt *ctxt);

/* Reports what libxml2 says of a resource; where it does not name it, `path`. */
void xml_resource_fault(struct xml *x, const xmlError *e, const char *path);

/* Where an element with more attributes than anybody writes ends; NULL for none. libxml2
 * compares each with all before it and calls us only when it has them all: 100,000
 * take it a minute. */
const char *xml_many_attributes(const char *bytes, size_t n);

/* Passes over what libxml2 and libxslt say. */
void xml_ignore_error(void *ctx, const char *msg, ...);

/* Parses a resource for libxml2's and libxslt's own use: no origins, nothing
 * taken out. dict, where given, holds its names: libxslt compares the names of
 * parameters by address, so a sheet and what it imports must share one. NULL,
 * reported, when it is missing or broken. */
xmlDoc *xml_read_resource(struct xml *x, const char *path, xmlDict *dict);

/* Takes the explanations out of the text of a schema: they are two thirds of it, and
 * compiling takes nothing from them. The lines stay as they are. */
void xml_drop_annotations(struct buf *b);

/* As xml_read_resource() for a schema that is to be compiled. */
xmlDoc *xml_read_schema(struct xml *x, const char *path);

/* As xml_read_resource() for bytes that are known by that address. */
xmlDoc *xml_read_bytes(struct xml *x, const char *url, const struct buf *bytes, xmlDict *dict);

/* The run that the process-wide hooks serve. */
extern struct xml *xml_current;

#endif
