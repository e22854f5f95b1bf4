/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "diff.h"
#include "str.h"

/* Where a block of a resolved document is, as one tells somebody else. */

enum { NAME_SHOWN = 60 };

/* n or the nearest that holds it of that name; NULL for none. */
static const xmlNode *around(const xmlNode *n, const char *name)
{
	while (n != NULL && n->type == XML_ELEMENT_NODE && !node_is(n, name))
		n = n->parent;
	return n != NULL && n->type == XML_ELEMENT_NODE ? n : NULL;
}

/* The words of n, of many the beginning. */
static void add_name(struct buf *b, const xmlNode *n)
{
	char *name = node_squeezed(n);

	buf_addf(b, "%.*s%s", (int)str_cut(name, NAME_SHOWN), name,
	         strlen(name) > NAME_SHOWN ? "…" : "");
	free(name);
}

/* "Table 2", or "the table 'Members'". */
static void add_table(struct buf *b, const xmlNode *table)
{
	const xmlNode *caption = node_child(table, "caption");
	const xmlNode *counter = caption != NULL ? node_child(caption, "counter") : NULL;

	if (counter != NULL) {
		buf_addf(b, "%s %s", node_attr(counter, "word"), node_attr(counter, "count"));
	} else if (caption != NULL) {
		buf_add_str(b, "the table '");
		add_name(b, caption);
		buf_add_char(b, '\'');
	} else {
		buf_add_str(b, "a table");
	}
}

/* The row that a cell is in, by the body that signs there or by what its first cell says. */
static void add_row(struct buf *b, const xmlNode *cell)
{
	const xmlNode *first = node_child(cell->parent, "cell");
	const xmlNode *words = first != NULL && node_child(first, "p") != NULL ? node_child(first, "p") : first;
	const char *body = node_attr(cell->parent, "body");

	if (body == NULL && first == cell)
		return;
	buf_add_str(b, "the row '");
	if (body != NULL)
		buf_add_str(b, body);
	else
		add_name(b, words);
	buf_add_str(b, "' of ");
}

static void add_cell(struct buf *b, const xmlNode *cell)
{
	if (node_is(cell->parent->parent, "head"))
		buf_add_str(b, "the head of ");
	else
		add_row(b, cell);
	add_table(b, around(cell, "table"));
}

/* " (Meetings)", after the section that n is in. */
static void add_heading(struct buf *b, const xmlNode *n)
{
	const xmlNode *section = around(n, "section");
	const xmlNode *title = section != NULL ? node_child(section, "title") : NULL;

	if (title == NULL)
		return;
	buf_add_str(b, " (");
	add_name(b, title);
	buf_add_char(b, ')');
}

/* "clause 2.1", "(a) of clause 2.1", "section 2". */
static void add_numbered(struct buf *b, const xmlNode *n)
{
	const xmlNode *item = around(n, "item");
	const xmlNode *clause = around(n, "clause");
	const xmlNode *section = around(n, "section");
	const char *label = item != NULL ? node_attr(item, "label") : NULL;

	/* A sign before an item does not tell it from others. */
	if (label != NULL && strpbrk(label, "0123456789abcdefghijklmnopqrstuvwxyz") != NULL)
		buf_addf(b, "%s of ", label);
	if (clause != NULL && node_attr(clause, "number") != NULL)
		buf_addf(b, "clause %s", node_attr(clause, "number"));
	else if (section != NULL && node_attr(section, "number") != NULL)
		buf_addf(b, "section %s", node_attr(section, "number"));
	else
		buf_add_str(b, section != NULL ? "the section" : "the text");
}

static void add_in_body(struct buf *b, const xmlNode *n)
{
	const xmlNode *cell = around(n, "cell");
	const xmlNode *footnote = around(n, "footnote");

	if (node_is(n, "point")) {
		buf_add_str(b, "the figures of a chart in ");
	} else if (footnote != NULL) {
		buf_addf(b, "footnote %s of ", node_attr(footnote, "label"));
		n = footnote->parent;
	} else if (cell != NULL) {
		add_cell(b, cell);
		buf_add_str(b, " in ");
		n = around(cell, "table")->parent;
	} else if (node_is(n, "title") && node_is(n->parent, "section")) {
		buf_add_str(b, "the heading of ");
	} else if (node_is(n, "caption")) {
		buf_add_str(b, "a caption in ");
	}
	add_numbered(b, n);
	add_heading(b, n);
}

static void add_in_front(struct buf *b, const xmlNode *n)
{
	const xmlNode *cell = around(n, "cell");

	if (cell != NULL)
		add_cell(b, cell);
	else if (around(n, "table") != NULL)
		add_table(b, around(n, "table"));
	else if (node_is(n, "title") || node_is(n, "subtitle"))
		buf_add_str(b, "the title");
	else
		buf_add_str(b, node_is(n, "banner") ? "what it says of its state" : "the cover");
}

void diff_add_place(struct buf *b, const struct words_block *block)
{
	const xmlNode *n = block->node;

	if (n == NULL)
		buf_add_str(b, "the text");
	else if (around(n, "drafting-note") != NULL)
		buf_add_str(b, "a drafting note");
	else if (around(n, "contents") != NULL)
		buf_add_str(b, "the list of contents");
	else if (around(n, "front") != NULL)
		add_in_front(b, n);
	else
		add_in_body(b, n);
}

/* True for what a row in which a body signs says of its signing: all but who is asked. */
static bool is_sign_off(const xmlNode *n, const xmlNode *cell, const xmlNode *table)
{
	const char *role = node_attr(table, "role");
	const xmlNode *row = cell->parent;
	char *words;
	bool asked;

	if ((!str_eq(role, "signatures") && !str_eq(role, "approvals")) || node_is(row->parent, "head"))
		return false;
	if (cell != node_child(row, "cell"))
		return true;
	words = node_squeezed(n);
	asked = node_attr(row, "body") == NULL || str_eq(words, node_attr(row, "body")) ||
	        str_eq(words, node_attr(row, "role"));
	free(words);
	return !asked;
}

static bool is_record(const xmlNode *n)
{
	const xmlNode *cell = around(n, "cell");
	const xmlNode *table = around(n, "table");
	const xmlNode *detail = around(n, "detail");

	if (n == NULL)
		return false;
	if (node_is(n, "banner") || around(n, "drafting-note") != NULL)
		return true;
	if (detail != NULL && str_eq(node_attr(detail, "key"), "status"))
		return true;
	if (table != NULL && str_eq(node_attr(table, "role"), "history"))
		return true;
	if (cell == NULL)
		return false;
	return is_sign_off(n, cell, table) || str_eq(node_attr(cell->parent, "key"), "seal") ||
	       str_eq(node_attr(cell->parent, "key"), "status");
}

bool diff_is_record(const struct diff *d, size_t item)
{
	const struct diff_item *it = &d->items[item];
	const xmlNode *next = it->meant < d->meant->count ? d->meant->blocks[it->meant].node : NULL;

	if (it->kind != DIFF_ADDED)
		return is_record(next);
	return it->meant > 0 && is_record(next) && is_record(d->meant->blocks[it->meant - 1].node);
}
