/* SPDX-License-Identifier: MIT */
#include "node.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

#define X(s) ((const xmlChar *)(s))

bool node_is_named(const xmlNode *n, const char *name)
{
	return strcmp((const char *)n->name, name) == 0 && n->ns != NULL &&
	       str_eq((const char *)n->ns->href, ENGROSS_NS);
}

const char *node_name(const xmlNode *n)
{
	return (const char *)n->name;
}

static xmlNode *first_named(xmlNode *n, const char *name)
{
	for (; n != NULL; n = n->next)
		if (n->type == XML_ELEMENT_NODE && (name == NULL || node_is(n, name)))
			return n;
	return NULL;
}

xmlNode *node_child(const xmlNode *n, const char *name)
{
	return first_named(n->children, name);
}

xmlNode *node_next(const xmlNode *n, const char *name)
{
	return first_named(n->next, name);
}

/* n, or the first element after it among its siblings. */
static xmlNode *to_element(xmlNode *n)
{
	while (n != NULL && n->type != XML_ELEMENT_NODE)
		n = n->next;
	return n;
}

xmlNode *node_walk(const xmlNode *root, const xmlNode *n, bool over)
{
	xmlNode *next = over ? NULL : to_element(n->children);

	while (next == NULL && n != root) {
		next = to_element(n->next);
		n = n->parent;
	}
	return next;
}

static const char *attr_value(const xmlAttr *a)
{
	if (a->children == NULL)
		return "";
	/* One text node is all there can be: no DTD, so no entity references. */
	return (const char *)a->children->content;
}

const char *node_attr(const xmlNode *n, const char *name)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		if (a->name[0] == (xmlChar)name[0] && a->ns == NULL &&
		    strcmp((const char *)a->name, name) == 0)
			return attr_value(a);
	return NULL;
}

const char *node_lang(const xmlNode *n)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		if (a->ns != NULL && strcmp((const char *)a->name, "lang") == 0 &&
		    xmlStrEqual(a->ns->href, XML_XML_NAMESPACE))
			return attr_value(a);
	return NULL;
}

void node_copy_lang(xmlNode *n, const xmlNode *like)
{
	const char *lang = node_lang(like);

	if (lang != NULL && node_lang(n) == NULL)
		xmlNodeSetLang(n, X(lang));
}

void node_set(xmlNode *n, const char *name, const char *value)
{
	mem_check(xmlSetNsProp(n, NULL, X(name), X(value)));
}

void node_setf(xmlNode *n, const char *name, const char *fmt, ...)
{
	struct buf b;
	va_list ap;

	buf_init(&b, BUF_LINE);
	va_start(ap, fmt);
	buf_vaddf(&b, fmt, ap);
	va_end(ap);
	node_set(n, name, b.data);
	buf_release(&b);
}

void node_unset(xmlNode *n, const char *name)
{
	xmlUnsetNsProp(n, NULL, X(name));
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/* Takes white space off both ends of a value, which stands in one text node. */
static void trim(xmlAttr *a)
{
	const char *value = attr_value(a);
	const char *end = value + strlen(value);
	char *kept;

	if (end == value || (!is_space(*value) && !is_space(end[-1])))
		return;
	while (end > value && is_space(end[-1]))
		end--;
	while (value < end && is_space(*value))
		value++;
	kept = mem_strndup(value, (size_t)(end - value));
	xmlNodeSetContent(a->children, X(kept));
	free(kept);
}

void node_trim_attributes(xmlNode *root)
{
	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		for (xmlAttr *a = n->properties; a != NULL; a = a->next)
			trim(a);
}

void node_add_text_to(const xmlNode *n, struct buf *out)
{
	const xmlNode *root = n;

	while (n != NULL) {
		if ((n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) &&
		    n->content != NULL)
			buf_add_str(out, (const char *)n->content);
		if (n->type == XML_ELEMENT_NODE && n->children != NULL) {
			n = n->children;
			continue;
		}
		while (n != root && n->next == NULL)
			n = n->parent;
		n = n == root ? NULL : n->next;
	}
}

char *node_text(const xmlNode *n)
{
	const xmlNode *first = n->children;
	struct buf b;
	char *text;

	/* Most often it is one piece. */
	if (n->type == XML_ELEMENT_NODE && first != NULL && first->type == XML_TEXT_NODE &&
	    first->next == NULL)
		return mem_strdup((const char *)first->content);
	buf_init(&b, BUF_FILE);
	node_add_text_to(n, &b);
	text = buf_take(&b);
	buf_release(&b);
	return text;
}

char *node_squeezed(const xmlNode *n)
{
	char *raw = node_text(n);
	struct buf b;
	char *text;

	buf_init(&b, BUF_FILE);
	str_add_squeezed(&b, raw);
	text = buf_take(&b);
	buf_release(&b);
	free(raw);
	return text;
}

static bool is_ours(const xmlNs *ns)
{
	return ns != NULL && str_eq((const char *)ns->href, ENGROSS_NS);
}

/* Takes out the declarations on n that name our namespace otherwise than the
 * document element, or that hide its own. They are kept by the document, as
 * libxml2 keeps such itself, because an attribute may belong to one. */
static void put_by_declarations(xmlNode *n, const xmlNs *ours)
{
	xmlNs **link = &n->nsDef;

	while (*link != NULL) {
		xmlNs *ns = *link;

		if (is_ours(ns) == xmlStrEqual(ns->prefix, ours->prefix)) {
			link = &ns->next;
			continue;
		}
		*link = ns->next;
		/* The first one is that of xml:, which libxml2 makes when asked. */
		mem_check(xmlSearchNs(n->doc, n, X("xml")));
		ns->next = n->doc->oldNs->next;
		n->doc->oldNs->next = ns;
	}
}

void node_unify_ns(xmlNode *root)
{
	const xmlNode *first = xmlDocGetRootElement(root->doc);
	xmlNs *ours = first != NULL && is_ours(first->ns) ? first->ns : NULL;

	for (xmlNode *n = root; n != NULL && ours != NULL; n = node_walk(root, n, false)) {
		if (n == first || (n->ns != ours && !is_ours(n->ns)))
			continue;
		n->ns = ours;
		if (n->nsDef != NULL)
			put_by_declarations(n, ours);
	}
}

/* Our namespace as the document element declares it; every element of ours has
 * that very declaration, see node_unify_ns(). */
static xmlNs *our_ns(const xmlNode *like)
{
	if (is_ours(like->ns))
		return like->ns;
	return mem_check(xmlSearchNsByHref(like->doc, xmlDocGetRootElement(like->doc),
	                                   X(ENGROSS_NS)));
}

xmlNode *node_new(const xmlNode *like, const char *name)
{
	xmlNode *n = mem_check(xmlNewDocNode(like->doc, our_ns(like), X(name), NULL));

	node_set_origin(n, like);
	return n;
}

/* libxml2's xmlAddChild() may merge a text node and free it: links by hand. */
static void link_last(xmlNode *n, xmlNode *parent)
{
	n->parent = parent;
	n->prev = parent->last;
	n->next = NULL;
	if (parent->last != NULL)
		parent->last->next = n;
	else
		parent->children = n;
	parent->last = n;
}

xmlNode *node_add(xmlNode *parent, const char *name)
{
	xmlNode *n = node_new(parent, name);

	link_last(n, parent);
	return n;
}

void node_add_text(xmlNode *parent, const char *text)
{
	if (parent->last != NULL && parent->last->type == XML_TEXT_NODE)
		xmlNodeAddContent(parent->last, X(text));
	else
		link_last(mem_check(xmlNewDocText(parent->doc, X(text))), parent);
}

xmlNode *node_add_element(xmlNode *parent, const char *name, const char *text)
{
	xmlNode *n = node_add(parent, name);

	node_add_text(n, text);
	return n;
}

void node_move_before(xmlNode *n, xmlNode *where)
{
	xmlUnlinkNode(n);
	n->parent = where->parent;
	n->prev = where->prev;
	n->next = where;
	if (where->prev != NULL)
		where->prev->next = n;
	else
		where->parent->children = n;
	where->prev = n;
}

void node_move_into(xmlNode *n, xmlNode *parent)
{
	xmlUnlinkNode(n);
	link_last(n, parent);
}

void node_move_children(xmlNode *from, xmlNode *to)
{
	while (from->children != NULL)
		node_move_into(from->children, to);
}

void node_drop(xmlNode *n)
{
	xmlUnlinkNode(n);
	xmlFreeNode(n);
}

static void copy_attributes(const xmlNode *from, xmlNode *to)
{
	for (const xmlAttr *a = from->properties; a != NULL; a = a->next) {
		xmlNs *ns = NULL;

		/* xml:lang is all that carries a namespace of its own. */
		if (a->ns != NULL)
			ns = mem_check(xmlSearchNsByHref(to->doc, to, XML_XML_NAMESPACE));
		mem_check(xmlNewNsProp(to, ns, a->name, X(attr_value(a))));
	}
}

xmlNode *node_copy_into(const xmlNode *n, xmlNode *parent)
{
	xmlNode *copy = node_add(parent, node_name(n));

	node_set_origin(copy, n);
	copy_attributes(n, copy);
	node_copy_children(n, copy);
	return copy;
}

void node_copy_children(const xmlNode *n, xmlNode *parent)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (c->type == XML_ELEMENT_NODE)
			node_copy_into(c, parent);
		else if (c->content != NULL)
			node_add_text(parent, (const char *)c->content);
	}
}

void node_adopt_before(xmlNode *n, xmlNode *where)
{
	xmlUnlinkNode(n);
	if (xmlDOMWrapAdoptNode(NULL, n->doc, n, where->doc, where->parent, 0) != 0)
		mem_check(NULL);
	node_move_before(n, where);
	node_unify_ns(n);
}

/* The same for what is directly in n. */
static void join_texts_in(const xmlNode *n)
{
	for (xmlNode *c = n->children, *next; c != NULL; c = next) {
		next = c->next;
		if (c->type != XML_TEXT_NODE)
			continue;
		if (next != NULL && next->type == XML_TEXT_NODE) {
			xmlNodeAddContent(c, next->content);
			node_drop(next);
			next = c;   /* once more: there may be a third */
		} else if (c->content == NULL || c->content[0] == '\0') {
			node_drop(c);
		}
	}
}

void node_join_texts(xmlNode *root)
{
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		join_texts_in(n);
}

void node_set_origin(xmlNode *n, const xmlNode *like)
{
	n->_private = like->_private;
}
