/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_XML_H
#define ENGROSS_XML_H

#include <libxml/tree.h>
#include <stddef.h>

#include "buf.h"
#include "diag.h"
#include "macros.h"
#include "node.h"

/*
 * XML, schemas and stylesheets for one run of the program. This floor alone
 * sets libxml2's and libxslt's process-wide hooks, so there is one struct xml
 * at a time. Nothing is read but what the caller hands in and the resources.
 * No DOCTYPE is accepted (in HTML it is passed over), so there are no entities
 * but the five of XML itself; nothing goes to a network.
 */
struct xml;

/* resources: a folder whose files stand in for the built-in ones of the same
 * path, or NULL. Borrowed. Free with xml_free() after all trees are freed. */
struct xml *xml_new(struct diag *d, const char *resources);
void xml_free(struct xml *x);

/* The tree of n bytes of UTF-8 XML known to the user as `path`, each element
 * with its origin, white space between elements taken out. NULL when it
 * is not well-formed or over the limits, reported at its line. Caller frees
 * with xmlFreeDoc(). */
xmlDoc *xml_parse(struct xml *x, const char *path, const char *bytes, size_t n);

/* As xml_parse() for a resource ("schemas/new/mou.xml"). */
xmlDoc *xml_parse_resource(struct xml *x, const char *path);

/* The bytes of a resource, built in or from the folder given, added to out.
 * 0, or -1 reported. */
int xml_resource(struct xml *x, const char *path, struct buf *out) MUST_USE;

/* True when there is such a resource; and when it is the one that is built in. */
bool xml_has_resource(const struct xml *x, const char *path);
bool xml_is_built_in(const struct xml *x, const char *path);

/* The tree of XML that came out of a package, or of an HTML page, as it is: no
 * origins, nothing taken out. Errors are not reported. NULL when it is not
 * well-formed, or over 256 elements deep; of HTML only when it is over 512. Texts may be as long
 * as a source may be. Caller frees with xmlFreeDoc(). */
xmlDoc *xml_parse_part(const char *bytes, size_t n);

/* As xml_parse_part() for a package that somebody else made: NULL also when it is not
 * UTF-8, or has more elements or attributes than a part has. */
xmlDoc *xml_parse_foreign_part(const char *bytes, size_t n);
xmlDoc *xml_parse_html(const char *bytes, size_t n);

/* An empty document in our namespace with that root. Caller frees. */
xmlDoc *xml_new_doc(const char *root);

/* The place in the author's files that n, or what holds it, came from. */
struct loc xml_loc(const struct xml *x, const xmlNode *n);

/* Gives n an origin: a line in a file that was named to xml_parse() or here. */
void xml_set_loc(struct xml *x, xmlNode *n, const char *path, long line);

/* Validates against a schema resource; the schema is compiled once. Each fault
 * is reported at its line in plain words. 0, or -1. */
int xml_validate(struct xml *x, const char *schema, xmlDoc *doc) MUST_USE;

/* Name and value pairs for a stylesheet, as plain strings; value NULL ends. */
struct xml_param {
	const char *name;
	const char *value;
};

/* The result of a stylesheet resource (compiled once) over doc as a tree, for a page
 * that a second sheet is to work on. NULL, reported. Caller frees with
 * xmlFreeDoc(). */
xmlDoc *xml_transform_tree(struct xml *x, const char *sheet, xmlDoc *doc,
                           const struct xml_param *params);

/* Adds such a tree to out as HTML, without a DOCTYPE, which the caller puts first. */
void xml_print_html(xmlDoc *result, struct buf *out);

/* The result of a stylesheet resource over doc, without the modules that doc has no use
 * for (see driver.c; each variant is compiled once), serialised
 * into out as its xsl:output says; for method "html" without a DOCTYPE, which
 * the caller puts first. 0, or -1 reported. */
int xml_transform(struct xml *x, const char *sheet, xmlDoc *doc,
                  const struct xml_param *params, struct buf *out) MUST_USE;

/*
 * Has a stylesheet of the user, the n bytes known as `path`, stand on top of the
 * stylesheet resource `driver`: what it defines counts before what that defines. Gives the
 * name by which the transformations know the two together; borrowed. It is compiled
 * when it is used. Nothing but resources is read for it, and what is wrong
 * with it is reported at its line. The caller has seen to it that it holds
 * nothing that a layer may not hold.
 */
const char *xml_add_layer(struct xml *x, const char *driver, const char *path, const char *bytes,
                          size_t n);

/* Compiles a stylesheet now that may not be used otherwise. 0, or -1 reported. */
int xml_compile(struct xml *x, const char *sheet) MUST_USE;

/* Takes one part of a package: UTF-8 XML with its declaration. `inside` names
 * the package in the package that it belongs to, NULL for the outer one. */
typedef void xml_part_fn(void *arg, const char *inside, const char *name,
                         const struct buf *bytes);

/* As xml_transform() for a stylesheet whose result is a package in the
 * namespace urn:engross:package: <package><part name="…">one element</part>…
 * Among the parts there may be a <package name="…"> with parts of its own, such
 * as the workbook of a chart. Calls fn for each part in order. One run makes
 * all, because a run of its own for each part works out every global variable
 * again. 0, or -1 reported. */
int xml_transform_parts(struct xml *x, const char *sheet, xmlDoc *doc,
                        const struct xml_param *params, xml_part_fn *fn, void *arg) MUST_USE;

/* doc as text: UTF-8 with declaration, one block element a line, each with an
 * attribute at="path:line" that says where it came from. */
void xml_print(const struct xml *x, xmlDoc *doc, struct buf *out);

/* The tree of what xml_print() wrote, as it was: white space stands where it stood, and
 * each element has the origin that its at="path:line" says. `path` is where the text is kept.
 * NULL, reported. Caller frees with xmlFreeDoc(). */
xmlDoc *xml_parse_printed(struct xml *x, const char *path, const char *bytes, size_t n);

/* Adds the canonical form of doc to out (Canonical XML 1.0, without comments). */
void xml_canonical(xmlDoc *doc, struct buf *out);

/* Versions of libxml2 and libxslt in use, as "2.9.14". Borrowed. */
const char *xml_version(void);
const char *xslt_version(void);

#endif
