/* SPDX-License-Identifier: MIT */
#include <libxml/parser.h>

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
