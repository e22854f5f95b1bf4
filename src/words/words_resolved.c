/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "str.h"
#include "words.h"

/* The words that the resolved form says a document has, in its own order. */

struct walk {
	const struct xml *x;
	struct words *list;
	const char *number;   /* of the clause or item whose first block is to come */
};

/* Adds the text below n; a line break parts words, and a label ends one. Footnotes are
 * read at the end. */
static void add_text(const xmlNode *n, struct buf *b)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (c->type == XML_TEXT_NODE)
			buf_add_str(b, (const char *)c->content);
		else if (node_is(c, "br"))
			buf_add_char(b, ' ');
		else if (node_is(c, "counter"))
			buf_addf(b, "%s %s: ", node_attr(c, "word"), node_attr(c, "count"));
		else if (c->type == XML_ELEMENT_NODE && !node_is(c, "image") &&
		         !node_is(c, "footnote"))
			add_text(c, b);
		if (node_is(c, "label"))
			buf_add_char(b, ' ');
	}
}

/* Adds a block that says where it is from. */
static void add_words(struct walk *k, const xmlNode *n, const char *number, const char *text)
{
	size_t before = k->list->count;

	words_add(k->list, number, text, xml_loc(k->x, n));
	if (k->list->count > before)
		k->list->blocks[before].node = n;
}

static void add_block(struct walk *k, const xmlNode *n, const char *number)
{
	struct buf text;

	buf_init(&text, BUF_FILE);
	add_text(n, &text);
	add_words(k, n, number != NULL ? number : "", text.data);
	buf_release(&text);
}

/* Elements that are one block of words. */
static bool is_block(const xmlNode *n)
{
	static const char *const names[] = {
		"p", "title", "subtitle", "notice", "banner", "caption", "note", "source", "listing",
		"state", "attribution", "term", "value", "what", "label", "party", "detail"
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(n, names[i]))
			return true;
	return node_is(n, "description") && node_is(n->parent, "figure");
}

/* True for a clause or an item whose number has no words beside it, because it
 * begins with a list, a table or nothing. */
static bool stands_alone(const xmlNode *n)
{
	return (node_is(n, "clause") || node_is(n, "item")) &&
	       !node_is(node_child(n, NULL), "p");
}

static void walk(struct walk *k, const xmlNode *parent);

static void walk_cell(struct walk *k, const xmlNode *n)
{
	size_t before = k->list->count;

	walk(k, n);
	k->number = NULL;
	words_end_cell(k->list, before, xml_loc(k->x, n));
	if (k->list->count == before + 1 && words_is_empty_cell(&k->list->blocks[before]))
		k->list->blocks[before].node = n;
}

/* A caption that only names its table for programs. */
static bool is_hidden(const xmlNode *n)
{
	return node_is(n, "caption") && node_attr(n->parent, "caption-hidden") != NULL;
}

static void walk_one(struct walk *k, const xmlNode *n)
{
	if (is_hidden(n))
		return;
	if (node_is(n, "drafting-note"))
		return;   /* read after all text, as a comment is */
	if (is_block(n)) {
		add_block(k, n, k->number);
		k->number = NULL;
	} else if (node_is(n, "cell")) {
		walk_cell(k, n);
	} else if (node_is(n, "entry")) {
		const xmlNode *number = node_child(n, "number");

		add_block(k, node_child(n, "words"),
		          number != NULL && number->children != NULL
		                  ? (const char *)number->children->content : NULL);
	} else {
		if (node_is(n, "clause") || node_is(n, "section"))
			k->number = node_attr(n, "number");
		else if (node_is(n, "item"))
			k->number = node_attr(n, "label");
		if (stands_alone(n) && k->number != NULL) {
			add_words(k, n, k->number, "");
			k->number = NULL;
		}
		walk(k, n);
		k->number = NULL;
	}
}

static void walk(struct walk *k, const xmlNode *parent)
{
	for (const xmlNode *n = node_child(parent, NULL); n != NULL; n = node_next(n, NULL))
		walk_one(k, n);
}

/* The footnotes, each after its number, in the order of their marks. */
static void walk_notes(struct walk *k, const xmlNode *part)
{
	for (const xmlNode *n = part; n != NULL; n = node_walk(part, n, false)) {
		if (!node_is(n, "footnote"))
			continue;
		k->number = node_attr(n, "label");
		walk(k, n);
	}
}

/* The drafting notes, each after its author, in their order. */
static void walk_drafting(struct walk *k, const xmlNode *body)
{
	for (const xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		if (!node_is(n, "drafting-note"))
			continue;
		add_words(k, n, "", node_attr(n, "author"));
		walk(k, n);
	}
}

void words_of_resolved(const struct xml *x, const xmlNode *root, struct words *list)
{
	static const char *const parts[] = { "front", "contents", "body" };
	struct walk k = { x, list, NULL };
	size_t comments;

	for (size_t i = 0; i < ARRAY_LEN(parts); i++) {
		const xmlNode *part = node_child(root, parts[i]);

		if (part != NULL)
			walk(&k, part);
	}
	walk_notes(&k, root);
	comments = list->count;
	walk_drafting(&k, node_child(root, "body"));
	words_set_comments(list, comments);
}
