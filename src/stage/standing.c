/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "seal.h"
#include "str.h"

/*
 * Says in the resolved form how the version stands: its state, its history, who signed it, its
 * seal. All of it comes from the ledger and from the tree, nothing from the register: it is the
 * same for the text of today and for a frozen one.
 */

enum { LINE = 32 };   /* digits of the seal in a line */

#define NO_BREAK "\u00a0"

static void put_words(xmlNode *n, const char *words)
{
	while (n->children != NULL)
		node_drop(n->children);
	node_add_text(n, words);
}

/* The first child of that name whose attribute has that value; NULL. */
static xmlNode *child_with(const xmlNode *parent, const char *name, const char *attribute, const char *value)
{
	xmlNode *n = parent != NULL ? node_child(parent, name) : NULL;

	while (n != NULL && !str_eq(node_attr(n, attribute), value))
		n = node_next(n, name);
	return n;
}

/* The front of a board paper says the status in a row of its own. */
static void put_status_row(xmlNode *front, const char *words)
{
	for (xmlNode *t = node_child(front, "table"); t != NULL; t = node_next(t, "table")) {
		xmlNode *row = child_with(node_child(t, "body"), "row", "field", "status");
		xmlNode *cell = row != NULL ? node_next(node_child(row, "cell"), "cell") : NULL;
		xmlNode *p = cell != NULL ? node_child(cell, "p") : NULL;

		if (p != NULL)
			put_words(p, words);
	}
}

/* The status, wherever the document says it. */
static void put_status(struct work *w, xmlNode *root, const char *status, const char *words)
{
	xmlNode *front = node_child(root, "front");
	xmlNode *meta = node_child(work_meta(w), "status");
	xmlNode *cover = node_child(front, "cover");
	xmlNode *detail = child_with(cover, "detail", "key", "status");
	char *brief = standing_brief(w);

	node_set(meta, "code", status);
	put_words(meta, words);
	put_words(node_child(node_child(root, "running"), "state"), brief != NULL ? brief : words);
	if (detail != NULL)
		put_words(node_child(detail, "words"), words);
	put_status_row(front, words);
	free(brief);
}

/* The banner stands before the cover and the tables. */
static void put_banner(xmlNode *root, const char *status, const char *words)
{
	xmlNode *front = node_child(root, "front");
	xmlNode *banner = node_child(front, "banner");

	if (banner == NULL) {
		xmlNode *after = node_child(front, NULL);

		while (after != NULL && !node_is(after, "cover") && !node_is(after, "table"))
			after = node_next(after, NULL);
		banner = node_new(front, "banner");
		if (after != NULL)
			node_move_before(banner, after);
		else
			node_move_into(banner, front);
	}
	node_set(banner, "code", status);
	put_words(banner, words);
}

/* So many digits, in groups. */
static void add_groups(struct buf *b, const char *digits, size_t group, size_t count, const char *between)
{
	for (size_t i = 0; i < count && digits[i] != '\0'; i++) {
		if (i > 0 && i % group == 0)
			buf_add_str(b, between);
		buf_add_char(b, digits[i]);
	}
}

/* The body of the table of document control, made where there is none. */
static xmlNode *control_body(struct work *w, xmlNode *front)
{
	xmlNode *table = child_with(front, "table", "role", "control");

	return table != NULL ? node_child(table, "body") : front_control(w, front);
}

/* The row of document control: all digits in two even lines, so that two people can compare them
 * one after the other, and what they are good for. Where letters are large the lines break in
 * their middle. */
static void put_seal_row(struct work *w, xmlNode *body, const char *seal)
{
	xmlNode *row = node_add(body, "row");
	xmlNode *cell;
	xmlNode *digits;
	struct buf b;

	node_set(row, "key", "seal");
	table_add_cell(row, "row", label(w, "seal"));
	cell = table_add_cell(row, NULL, NULL);
	digits = node_add(cell, "p");
	buf_init(&b, BUF_LINE);
	for (size_t i = 0; i < HASH_HEX - 1; i += LINE) {
		if (i > 0)
			node_add(digits, "br");
		buf_clear(&b);
		add_groups(&b, seal + i, 8, LINE / 2, NO_BREAK);
		buf_add_char(&b, ' ');
		add_groups(&b, seal + i + LINE / 2, 8, LINE / 2, NO_BREAK);
		node_add_element(digits, "code", b.data);
	}
	buf_release(&b);
	/* A copy from before there were these words must not be told as wrong for lack of them. */
	if (label_is_its_own(w, "standing-check"))
		node_add_element(cell, "p", label(w, "standing-check"));
}

/* The seal: in the properties, in document control, at the foot of every page. */
static void put_seal(struct work *w, xmlNode *root, const char *seal)
{
	xmlNode *footer = node_child(node_child(root, "running"), "footer");
	xmlNode *front = node_child(root, "front");
	struct buf brief;
	struct buf b;

	buf_init(&brief, BUF_LINE);
	buf_init(&b, BUF_LINE);
	add_groups(&brief, seal, 4, 16, " ");
	node_set(node_add_element(work_meta(w), "seal", seal), "short", brief.data);
	put_seal_row(w, control_body(w, front), seal);
	buf_addf(&b, "%s%s %s", footer->children != NULL ? " · " : "", label(w, "seal"), brief.data);
	node_add_text(footer, b.data);
	buf_release(&b);
	buf_release(&brief);
}

/* What was there for this stage alone. */
static void drop_labels(xmlNode *root)
{
	xmlNode *n = node_child(node_child(root, "labels"), "label");

	while (n != NULL) {
		xmlNode *next = node_next(n, "label");

		if (node_attr(n, "standing") != NULL)
			node_drop(n);
		n = next;
	}
}

/* Tables and links are counted again: the version history is among them now. */
static void count_again(xmlNode *root)
{
	int tables = 0;
	int links = 0;

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (node_is(n, "table"))
			node_setf(n, "seq", "%d", ++tables);
		else if (node_is(n, "link"))
			node_setf(n, "seq", "%d", ++links);
	}
}

/* The words of today do not have the seal of the version that they are to be. When all files are
 * still as they were, this program words something otherwise: then those count that were agreed.
 * Else they are a draft. 0, or -1 reported. */
static int take_other_words(struct work *w)
{
	const struct version *v = w->as;

	if (w->same_sources && work_proves_sources(w, v))
		return work_thaw(w, v);
	node_set(node_child(work_meta(w), "status"), "code", "draft");
	w->as = NULL;
	w->changed = true;
	work_tell_changed(w, (struct loc){ w->path, 0 });
	return 0;
}

/* The seal of the words, for a version; that of a frozen one is in the ledger, and so is that of a
 * text of which nothing is made. 0, or -1 reported. */
static int find_seal(struct work *w)
{
	struct buf text;
	int rc = 0;

	if (!w->frozen && work_seals(w)) {
		buf_init(&text, BUF_FILE);
		rc = seal_resolved(w->x, w->doc, &text, w->seal);
		buf_release(&text);
		if (rc == 0 && w->as != NULL && !str_eq(w->seal, w->as->seal))
			rc = take_other_words(w);
	}
	if (w->as != NULL)
		memcpy(w->seal, w->as->seal, HASH_HEX);
	else if (w->agreeing == NULL)
		w->seal[0] = '\0';
	return rc;
}

/* Text that lies in pieces becomes one, as it does in a frozen tree, which was read from a file:
 * what is made of both is the same byte by byte. */
static void join_texts(xmlNode *parent)
{
	for (xmlNode *n = parent->children, *next; n != NULL; n = next) {
		next = n->next;
		if (n->type == XML_ELEMENT_NODE)
			join_texts(n);
		if (n->type != XML_TEXT_NODE)
			continue;
		if (n->content == NULL || n->content[0] == '\0') {
			node_drop(n);
		} else if (next != NULL && next->type == XML_TEXT_NODE) {
			if (next->content != NULL && xmlTextConcat(n, next->content, xmlStrlen(next->content)) < 0)
				mem_check(NULL);
			node_drop(next);
			next = n;
		}
	}
}

int stage_standing(struct work *w)
{
	xmlNode *root;
	char *status;
	char *words;

	if (!work_keeps_history(w))
		return 0;
	if (find_seal(w) < 0)
		return -1;
	root = work_root(w);
	status = mem_strdup(w->as != NULL ? version_state_word(w->as->state)
	                                  : node_attr(node_child(work_meta(w), "status"), "code"));
	put_status(w, root, status, w->as != NULL ? standing_status(w, w->as) : status_words(w, status));
	words = standing_words(w);
	if (words != NULL) {
		put_banner(root, status, words);
		node_add_element(work_meta(w), "standing", words);
	}
	if (w->as != NULL)
		sign_off_show(w, w->as);
	if (w->seal[0] != '\0')
		put_seal(w, root, w->seal);
	changes_merge(w, root);
	changes_show(w, root);
	drop_labels(root);
	count_again(root);
	if (!w->frozen)
		join_texts(root);
	free(words);
	free(status);
	return 0;
}
