/* SPDX-License-Identifier: MIT */
#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"

/* Elements whose white space is words: nothing is laid out inside them. */
static bool holds_words(const xmlNode *n)
{
	static const char *const holders[] = {
		"p", "title", "subtitle", "notice", "banner", "caption", "note", "source", "listing", "md",
		"summary", "supersedes", "distribution", "term", "change", "cell", "total", "column",
		"words", "number", "attribution", "description", "heading", "hours", "label", "value",
		"what"
	};

	/* A resolved cell holds blocks, a content cell words. */
	if (node_is(n, "cell") && node_child(n, NULL) != NULL)
		return node_child(n, "p") == NULL && node_child(n, "list") == NULL;
	for (size_t i = 0; i < ARRAY_LEN(holders); i++)
		if (node_is(n, holders[i]))
			return true;
	return node_child(n, NULL) == NULL;
}

static void add_break(xmlNode *before, xmlNode *parent, int depth)
{
	struct buf b;
	xmlNode *text;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "\n%*s", depth, "");
	text = mem_check(xmlNewDocText(parent->doc, (const xmlChar *)b.data));
	if (before != NULL)
		node_move_before(text, before);
	else
		node_move_into(text, parent);
	buf_release(&b);
}

static void lay_out(xmlNode *n, int depth)
{
	if (holds_words(n))
		return;
	for (xmlNode *c = n->children; c != NULL; c = c->next) {
		add_break(c, n, depth + 1);
		if (c->type == XML_ELEMENT_NODE)
			lay_out(c, depth + 1);
	}
	add_break(NULL, n, depth);
}

void xml_print(const struct xml *x, xmlDoc *doc, struct buf *out)
{
	const xmlNode *from = xmlDocGetRootElement(doc);
	xmlDoc *copy = mem_check(xmlCopyDoc(doc, 1));
	xmlNode *root = xmlDocGetRootElement(copy);
	xmlNode *to = root;
	xmlChar *text = NULL;
	int n = 0;

	do {
		struct loc loc = xml_loc(x, from);

		if (loc.path != NULL)
			node_setf(to, "at", "%s:%ld", loc.path, loc.line);
		from = node_walk(xmlDocGetRootElement(doc), from, false);
		to = node_walk(root, to, false);
	} while (to != NULL);
	lay_out(root, 0);
	xmlDocDumpMemoryEnc(copy, &text, &n, "UTF-8");
	mem_check(text);
	buf_add(out, text, (size_t)n);
	xmlFree(text);
	xmlFreeDoc(copy);
}

/* Takes out what lay_out() put in, and comments. */
static void take_layout(xmlNode *n)
{
	for (xmlNode *c = n->children, *next; c != NULL; c = next) {
		next = c->next;
		if (c->type == XML_COMMENT_NODE || c->type == XML_PI_NODE ||
		    (!holds_words(n) && xmlIsBlankNode(c)))
			node_drop(c);
		else if (c->type == XML_ELEMENT_NODE)
			take_layout(c);
	}
}

/* at="path:line" becomes the origin of its element again. */
static void take_origin(struct xml *x, xmlNode *n)
{
	const char *at = node_attr(n, "at");
	const char *colon = at != NULL ? strrchr(at, ':') : NULL;
	char *path;

	if (colon == NULL)
		return;
	path = mem_strndup(at, (size_t)(colon - at));
	xml_set_loc(x, n, path, strtol(colon + 1, NULL, 10));
	free(path);
	node_unset(n, "at");
}

xmlDoc *xml_parse_printed(struct xml *x, const char *path, const char *bytes, size_t n)
{
	xmlDoc *doc = xml_parse_whole(x, path, bytes, n);
	xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	if (root == NULL)
		return doc;
	take_layout(root);
	node_unify_ns(root);
	for (xmlNode *e = root; e != NULL; e = node_walk(root, e, false))
		take_origin(x, e);
	return doc;
}

void xml_canonical(xmlDoc *doc, struct buf *out)
{
	xmlChar *text = NULL;
	int n = xmlC14NDocDumpMemory(doc, NULL, XML_C14N_1_0, NULL, 0, &text);

	if (n < 0)
		mem_check(NULL);   /* a tree of ours has a canonical form; only memory can lack */
	buf_add(out, text, (size_t)n);
	xmlFree(text);
}
