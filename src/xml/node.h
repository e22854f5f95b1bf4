/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_NODE_H
#define ENGROSS_NODE_H

#include <libxml/tree.h>
#include <stdbool.h>

#include "buf.h"

#define ENGROSS_NS "urn:engross:1"
#define XINCLUDE_NS "http://www.w3.org/2001/XInclude"

/*
 * The tree as the floors above use it: elements of the one namespace, named
 * by their local name. Strings are UTF-8. Nothing here fails: want of memory
 * ends the process (mem.h).
 *
 * Each element remembers its origin, the author's file and line, in
 * xmlNode._private as (file << 40 | line); xml_loc() in xml.h reads it.
 */

/* Whether an element is one of ours of that name. */
bool node_is_named(const xmlNode *n, const char *name);

/* Whether n is an element of ours of that name. Asked of every node many times over, and
 * nearly always no: the first letter tells. */
static inline bool node_is(const xmlNode *n, const char *name)
{
	return n != NULL && n->type == XML_ELEMENT_NODE && n->name[0] == (xmlChar)name[0] &&
	       node_is_named(n, name);
}

const char *node_name(const xmlNode *n);                     /* local name, borrowed */

/* The first child element, or the next sibling element, that has that name
 * (any when name is NULL); NULL when there is none. */
xmlNode *node_child(const xmlNode *n, const char *name);
xmlNode *node_next(const xmlNode *n, const char *name);

/* The next element after n in document order, below root; skips n's children
 * when `over` is set. NULL at the end. Start with n == root. */
xmlNode *node_walk(const xmlNode *root, const xmlNode *n, bool over);

/* An attribute's value, borrowed until it changes; NULL when absent. */
const char *node_attr(const xmlNode *n, const char *name);
/* The value of xml:lang on n itself, borrowed; NULL when absent. */
const char *node_lang(const xmlNode *n);
/* Gives n the language that `like` itself names, where it names one and n does not. */
void node_copy_lang(xmlNode *n, const xmlNode *like);
void node_set(xmlNode *n, const char *name, const char *value);
void node_setf(xmlNode *n, const char *name, const char *fmt, ...) PRINTF_LIKE(3, 4);
void node_unset(xmlNode *n, const char *name);
/* Takes white space off both ends of all attributes of root and what is in it. A schema
 * lets it pass around dates, numbers and words. */
void node_trim_attributes(xmlNode *root);

/* All text below n put together. node_text(): caller frees with free(). */
void node_add_text_to(const xmlNode *n, struct buf *out);
char *node_text(const xmlNode *n);
/* As node_text(), with white space squeezed as by str_add_squeezed(). */
char *node_squeezed(const xmlNode *n);

/* Makes an element in our namespace with the origin of the one given.
 * node_new(): unlinked, in the document of `like`; the caller links or frees it.
 * node_add(): last child of parent, and so the tree's. */
xmlNode *node_new(const xmlNode *like, const char *name);
xmlNode *node_add(xmlNode *parent, const char *name);

/* Adds text as the last child, or to the text that is last;
 * node_add_element(): a new last child with that text. */
void node_add_text(xmlNode *parent, const char *text);
xmlNode *node_add_element(xmlNode *parent, const char *name, const char *text);

/* Puts n before another node, or last in a parent; takes it from where it was. */
void node_move_before(xmlNode *n, xmlNode *where);
void node_move_into(xmlNode *n, xmlNode *parent);

/* Moves all children of `from` to the end of `to`. */
void node_move_children(xmlNode *from, xmlNode *to);

/* Takes n out of its tree and frees it. */
void node_drop(xmlNode *n);

/* A deep copy of an element of ours as the new last child of parent, with the
 * origins. */
xmlNode *node_copy_into(const xmlNode *n, xmlNode *parent);

/* Copies only what is inside n to the end of parent. */
void node_copy_children(const xmlNode *n, xmlNode *parent);

/* Takes n out of its own document and puts it before `where` in another, with
 * that one's declaration of our namespace. */
void node_adopt_before(xmlNode *n, xmlNode *where);

/* Gives each element of ours, from root down, the document element's own
 * declaration of our namespace, wherever the author declared it: an element is
 * often freed before those that were made like it. */
void node_unify_ns(xmlNode *root);

/* Makes texts that stand side by side one, and takes out empty ones, as they would be were the
 * tree printed and read again. */
void node_join_texts(xmlNode *root);

/* Gives n the origin of another node. */
void node_set_origin(xmlNode *n, const xmlNode *like);

#endif
