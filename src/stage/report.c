/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "str.h"

/*
 * What yearly reports are made of (schemas/report.xsd): priorities become
 * sections with a line that says their state; actions, reviews, feedback and
 * risks become tables, evidence a box.
 */

const char *label_for(struct work *w, const char *prefix, const char *code)
{
	const char *words;
	struct buf key;

	buf_init(&key, BUF_LINE);
	buf_addf(&key, "%s-%s", prefix, code);
	words = label(w, key.data);
	buf_release(&key);
	return words;
}

xmlNode *block_table(struct work *w, xmlNode *n, const char *const *heads, const int *widths)
{
	xmlNode *table = table_new(n, "data", "", widths);
	xmlNode *given = node_child(n, "caption");
	xmlNode *caption = node_child(table, "caption");

	node_set(table, "id", node_attr(n, "id"));
	node_copy_lang(table, n);
	node_set_origin(caption, given);
	node_copy_lang(caption, given);
	node_move_children(given, caption);
	table_add_head(w, table, heads);
	node_move_before(table, n);
	return node_add(table, "body");
}

xmlNode *block_row(xmlNode *body, const xmlNode *from)
{
	xmlNode *row = node_add(body, "row");

	node_set_origin(row, from);
	node_copy_lang(row, from);
	return row;
}

xmlNode *cell_take_words(xmlNode *row, xmlNode *from, const char *header)
{
	xmlNode *cell = table_add_cell(row, header, NULL);
	xmlNode *p = node_add(cell, "p");

	node_set_origin(p, from);
	node_copy_lang(p, from);
	node_move_children(from, p);
	if (node_attr(from, "id") != NULL)
		node_set(cell, "id", node_attr(from, "id"));
	return cell;
}

void cell_add_who(xmlNode *row, const char *who)
{
	xmlNode *cell = table_add_cell(row, NULL, NULL);
	const char *colon = who != NULL ? strchr(who, ':') : NULL;
	xmlNode *fact;

	if (colon == NULL)
		return;
	fact = node_add(node_add(cell, "p"), "fact");
	node_setf(fact, "kind", "%.*s", (int)(colon - who), who);
	node_set(fact, "key", colon + 1);
}

void cell_add_date(xmlNode *row, const char *iso)
{
	struct when day;
	struct buf words;

	buf_init(&words, BUF_LINE);
	if (iso != NULL && when_parse_loose(iso, &day))
		when_add_words(&words, day);
	table_add_cell(row, NULL, words.len > 0 ? words.data : NULL);
	buf_release(&words);
}

/* Moves the blocks that Markdown made into a cell: paragraphs and lists, and
 * what is inside a quotation. 0, or -1, reported, where a cell cannot hold one. */
static int take_blocks(struct work *w, xmlNode *cell, xmlNode *from)
{
	int rc = 0;
	xmlNode *next;

	for (xmlNode *n = node_child(from, NULL); n != NULL; n = next) {
		next = node_next(n, NULL);
		if (node_is(n, "p") || node_is(n, "list")) {
			node_copy_lang(n, from);
			node_move_into(n, cell);
		} else if (node_is(n, "quote")) {
			rc = take_blocks(w, cell, n) < 0 ? -1 : rc;
		} else {
			rc = diag(w->d, MSG_CELL_BLOCK, work_loc(w, n), "'%s'",
			          node_is(n, "listing") ? "code" : node_name(n));
		}
	}
	return rc;
}

/* Adds a cell with the blocks of row element's child of that name, none when there is no such. */
static int cell_take_child(struct work *w, xmlNode *row, const xmlNode *n, const char *name)
{
	xmlNode *cell = table_add_cell(row, NULL, NULL);
	xmlNode *from = node_child(n, name);

	return from != NULL ? take_blocks(w, cell, from) : 0;
}

/* Takes links and references out from around their words, and marks of notes, so
 * that the words can stand inside a link. */
void words_unlink(xmlNode *holder)
{
	xmlNode *n = node_walk(holder, holder, false);

	while (n != NULL) {
		xmlNode *next = node_walk(holder, n, false);

		if (node_is(n, "note-mark")) {
			next = node_walk(holder, n, true);
			node_drop(n);
		} else if (node_is(n, "link") || node_is(n, "ref")) {
			next = n->children != NULL && n->children->type == XML_ELEMENT_NODE
			               ? n->children : node_walk(holder, n, true);
			while (n->children != NULL)
				node_move_before(n->children, n);
			node_drop(n);
		}
		n = next;
	}
}

xmlNode *ref_add(xmlNode *parent, const char *to, const xmlNode *words)
{
	xmlNode *ref = node_add(parent, "ref");

	node_set(ref, "to", to);
	if (words != NULL) {
		node_copy_lang(ref, words);
		node_copy_children(words, ref);
		words_unlink(ref);
	}
	return ref;
}

/* Makes a section with a line that says how far it has come. */
static void make_priority(struct work *w, xmlNode *n)
{
	const char *code = node_attr(n, "state");
	xmlNode *state = node_new(n, "state");
	xmlNode *title = node_child(n, "title");
	struct buf words;

	buf_init(&words, BUF_LINE);
	buf_addf(&words, "%s: %s", label(w, "state"), label_for(w, "progress", code));
	node_add_text(state, words.data);
	node_set(state, "code", code);
	node_set(n, "kind", "priority");
	xmlNodeSetName(n, (const xmlChar *)"section");
	node_move_into(state, n);
	if (node_next(title, NULL) != state)
		node_move_before(state, node_next(title, NULL));
	buf_release(&words);
}

void priorities_make(struct work *w, xmlNode *body)
{
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false))
		if (node_is(n, "priority"))
			make_priority(w, n);
}

int make_priority_table(struct work *w, xmlNode *n)
{
	static const int widths[] = { 76, 24, 0 };
	static const char *const heads[] = { "priority", "state", NULL };
	xmlNode *top = node_child(work_root(w), "body");
	xmlNode *body = block_table(w, n, heads, widths);
	int rc = 0;

	for (xmlNode *s = top; s != NULL; s = node_walk(top, s, false)) {
		xmlNode *row;

		if (!str_eq(node_attr(s, "kind"), "priority"))
			continue;
		row = block_row(body, s);
		ref_add(node_add(table_add_cell(row, "row", NULL), "p"), node_attr(s, "id"),
		        node_child(s, "title"));
		table_add_cell(row, NULL, label_for(w, "progress", node_attr(s, "state")));
	}
	if (body->children == NULL)
		rc = diag(w->d, MSG_MD_EMPTY, work_loc(w, n),
		          "'priority-table' (there is no priority in this document)");
	node_drop(n);
	return rc;
}

int make_evidence(struct work *w, xmlNode *n)
{
	xmlNode *box = node_new(n, "box");

	node_set(box, "kind", "evidence");
	node_set(box, "id", node_attr(n, "id"));
	node_copy_lang(box, n);
	node_add_element(box, "title", label_for(w, "evidence", node_attr(n, "kind")));
	node_move_children(n, box);
	node_move_before(box, n);
	node_drop(n);
	return 0;
}

int make_actions(struct work *w, xmlNode *n)
{
	static const int widths[] = { 38, 25, 22, 15, 0 };
	static const char *const heads[] = { "action", "action-owner", "due", "state", NULL };
	xmlNode *body = block_table(w, n, heads, widths);

	for (xmlNode *a = node_child(n, "action"); a != NULL; a = node_next(a, "action")) {
		xmlNode *row = block_row(body, a);

		cell_take_words(row, a, "row");
		cell_add_who(row, node_attr(a, "owner"));
		cell_add_date(row, node_attr(a, "due"));
		table_add_cell(row, NULL, label_for(w, "progress", node_attr(a, "state")));
		node_set(row, "progress", node_attr(a, "state"));
		if (node_attr(a, "owner") != NULL)
			node_set(row, "who", node_attr(a, "owner"));
		if (node_attr(a, "due") != NULL)
			node_set(row, "due", node_attr(a, "due"));
	}
	node_drop(n);
	return 0;
}

/* Adds what kind of review it was, how many cases were looked at and when it was
 * published, each on a line of its own. */
static void add_review_kind(struct work *w, xmlNode *cell, const xmlNode *review)
{
	const char *sample = node_attr(review, "sample");
	const char *published = node_attr(review, "published");
	struct when day;
	struct buf words;

	node_add_element(cell, "p", label_for(w, "review", node_attr(review, "kind")));
	buf_init(&words, BUF_LINE);
	if (sample != NULL) {
		buf_addf(&words, "%s %s", sample, label(w, str_eq(sample, "1") ? "case" : "cases"));
		node_add_element(cell, "p", words.data);
	}
	if (published != NULL && when_parse(published, &day)) {
		buf_clear(&words);
		when_add_words(&words, day);
		node_add_element(cell, "p", words.data);
	}
	buf_release(&words);
}

int make_reviews(struct work *w, xmlNode *n)
{
	static const int widths[] = { 28, 36, 36, 0 };
	static const char *const heads[] = { "case-review", "learned", "what-changed", NULL };
	xmlNode *body = block_table(w, n, heads, widths);
	int rc = 0;

	for (xmlNode *r = node_child(n, "review"); r != NULL; r = node_next(r, "review")) {
		xmlNode *row = block_row(body, r);
		xmlNode *cell = cell_take_words(row, node_child(r, "title"), "row");

		node_set(cell, "id", node_attr(r, "id"));
		add_review_kind(w, cell, r);
		if (cell_take_child(w, row, r, "learned") < 0 ||
		    cell_take_child(w, row, r, "changed") < 0)
			rc = -1;
	}
	node_drop(n);
	return rc;
}

int make_feedback(struct work *w, xmlNode *n)
{
	static const int widths[] = { 22, 39, 39, 0 };
	static const char *const heads[] = { "voice-from", "voice-said", "voice-done", NULL };
	xmlNode *body = block_table(w, n, heads, widths);
	int rc = 0;

	for (xmlNode *v = node_child(n, "voice"); v != NULL; v = node_next(v, "voice")) {
		xmlNode *row = block_row(body, v);
		xmlNode *cell = table_add_cell(row, "row", node_attr(v, "from"));

		if (node_attr(v, "id") != NULL)
			node_set(cell, "id", node_attr(v, "id"));
		if (cell_take_child(w, row, v, "said") < 0 || cell_take_child(w, row, v, "done") < 0)
			rc = -1;
	}
	node_drop(n);
	return rc;
}

/* A cell with the word for a grade, empty when there is none. */
static void add_grade(struct work *w, xmlNode *row, const char *grade)
{
	table_add_cell(row, NULL, grade != NULL ? label_for(w, "grade", grade) : NULL);
}

int make_risks(struct work *w, xmlNode *n)
{
	static const int widths[] = { 30, 13, 11, 28, 18, 0 };
	static const char *const heads[] = {
		"risk", "likelihood", "impact", "mitigation", "action-owner", NULL
	};
	xmlNode *body = block_table(w, n, heads, widths);
	int rc = 0;

	for (xmlNode *r = node_child(n, "risk"); r != NULL; r = node_next(r, "risk")) {
		xmlNode *row = block_row(body, r);

		if (cell_take_child(w, row, r, "what") < 0)
			rc = -1;
		node_set(node_child(row, "cell"), "header", "row");
		if (node_attr(r, "id") != NULL)
			node_set(node_child(row, "cell"), "id", node_attr(r, "id"));
		add_grade(w, row, node_attr(r, "likelihood"));
		add_grade(w, row, node_attr(r, "impact"));
		if (cell_take_child(w, row, r, "mitigation") < 0)
			rc = -1;
		cell_add_who(row, node_attr(r, "owner"));
	}
	node_drop(n);
	return rc;
}
