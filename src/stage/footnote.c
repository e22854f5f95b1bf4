/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * Footnotes are written beside the text and marked in it by [](note:ID). Each is
 * moved to its mark and numbered in reading order.
 */

/* Adds the text below n, but not that of footnotes. */
static void add_quoted(const xmlNode *n, struct buf *b)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (c->type != XML_ELEMENT_NODE)
			node_add_text_to(c, b);
		else if (!node_is(c, "footnote"))
			add_quoted(c, b);
	}
}

char *words_quoted(const xmlNode *n)
{
	struct buf raw;
	struct buf words;
	char *quoted;

	buf_init(&raw, BUF_FILE);
	buf_init(&words, BUF_FILE);
	add_quoted(n, &raw);
	str_add_squeezed(&words, raw.data);
	quoted = buf_take(&words);
	buf_release(&words);
	buf_release(&raw);
	return quoted;
}

struct notes {
	struct work *w;
	xmlHashTable *written;   /* id -> the author's element */
	int count;               /* placed so far */
	int rc;
};

/* Enters the notes that are written; none has been placed yet. */
static void collect(struct notes *s, xmlNode *body)
{
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		const char *id = node_is(n, "footnote") ? node_attr(n, "id") : NULL;

		if (id != NULL && xmlHashAddEntry(s->written, (const xmlChar *)id, n) < 0) {
			const xmlNode *other = xmlHashLookup(s->written, (const xmlChar *)id);

			s->rc = diag(s->w->d, MSG_ID_DUPLICATE, work_loc(s->w, n),
			             "'%s' stands already in line %ld", id,
			             work_loc(s->w, other).line);
			/* Said once: it is no note that is forgotten. */
			node_set(n, "placed", "yes");
		}
	}
}

/* The table at the front of a board paper, where n is a paragraph of it. */
static const xmlNode *front_table(const xmlNode *n)
{
	const xmlNode *table = node_is(n->parent, "cell") ? n->parent : NULL;

	while (table != NULL && !node_is(table, "table"))
		table = table->parent;
	return table != NULL && str_eq(node_attr(table, "role"), "control") ? table : NULL;
}

/* The element that keeps a mark from being where it is; NULL where it may be: in a
 * paragraph of the text, stressed or not. */
static const xmlNode *obstacle(const xmlNode *mark)
{
	const xmlNode *n = mark->parent;

	while (node_is(n, "em") || node_is(n, "strong"))
		n = n->parent;
	if (!node_is(n, "p"))
		return n;
	for (const xmlNode *around = n->parent; around != NULL; around = around->parent)
		if (node_is(around, "drafting-note"))
			return around;
	return front_table(n);
}

/* A footnote has no footnotes: their marks are reported before it is moved. */
static void refuse_nested(struct notes *s, xmlNode *body)
{
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		xmlNode *written;

		if (!node_is(n, "note-mark") || !node_is(obstacle(n), "footnote"))
			continue;
		s->rc = diag(s->w->d, MSG_NOTE_PLACE, work_loc(s->w, n), "'footnote'");
		written = xmlHashLookup(s->written, (const xmlChar *)node_attr(n, "to"));
		if (written != NULL)
			node_set(written, "placed", "yes");
	}
}

/* Puts the note in the place of its mark. */
static void place(struct notes *s, xmlNode *mark, xmlNode *written)
{
	xmlNode *note = node_new(mark, "footnote");
	xmlNode *p = node_add(note, "p");

	node_set_origin(note, written);
	node_set_origin(p, written);
	node_copy_lang(p, written);
	node_setf(note, "label", "%d", ++s->count);
	node_setf(note, "seq", "%d", s->count);
	node_set(note, "id", node_attr(written, "id"));
	node_move_children(written, p);
	node_move_before(note, mark);
	node_set(written, "placed", "yes");
}

static void resolve_mark(struct notes *s, xmlNode *mark)
{
	const char *id = node_attr(mark, "to");
	xmlNode *written = xmlHashLookup(s->written, (const xmlChar *)id);
	const xmlNode *hindrance = obstacle(mark);
	struct loc loc = work_loc(s->w, mark);

	if (written == NULL)
		s->rc = diag(s->w->d, MSG_NOTE_UNKNOWN, loc, "'%s'", id);
	else if (hindrance != NULL)
		s->rc = diag(s->w->d, MSG_NOTE_PLACE, loc, "'%s'", node_name(hindrance));
	else if (node_attr(written, "placed") != NULL)
		s->rc = diag(s->w->d, MSG_NOTE_TWICE, loc, "'%s'", id);
	else
		place(s, mark, written);
	if (written != NULL)
		node_set(written, "placed", "yes");
}

/* Takes out what authors wrote; reports what stands nowhere in the text. */
static void clear(struct notes *s, xmlNode *body)
{
	xmlNode *next;

	for (xmlNode *n = body; n != NULL; n = next) {
		bool written = node_is(n, "footnote") && node_attr(n, "label") == NULL;

		next = node_walk(body, n, written);
		if (written && node_attr(n, "placed") == NULL)
			s->rc = diag(s->w->d, MSG_NOTE_UNUSED, work_loc(s->w, n), "'%s'",
			             node_attr(n, "id"));
		if (written || node_is(n, "note-mark"))
			node_drop(n);
	}
}

int footnotes_place(struct work *w)
{
	xmlNode *root = work_root(w);
	xmlNode *body = node_child(root, "body");
	struct notes s = { w, mem_check(xmlHashCreate(32)), 0, 0 };
	xmlNode *next;

	collect(&s, body);
	refuse_nested(&s, body);
	for (xmlNode *n = root; n != NULL; n = next) {
		/* What has just been put before a mark is not gone into. */
		next = node_walk(root, n, node_is(n, "note-mark"));
		if (node_is(n, "note-mark"))
			resolve_mark(&s, n);
	}
	clear(&s, body);
	xmlHashFree(s.written, NULL);
	return s.rc;
}
