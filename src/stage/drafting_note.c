/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "macros.h"
#include "mem.h"
#include "str.h"

/*
 * Drafting notes: what the drafters ask or tell the readers of a draft about the words
 * that stand before the note. Word processors show them as comments, so that they hold
 * what a comment can. Each stays where it was written; <note-start> and <note-end> are
 * put around the words that it is about.
 */

/* What a comment cannot hold, and what it is called. */
static const char *not_for_comments(const xmlNode *n)
{
	static const char *const names[][2] = {
		{ "image", "a picture" }, { "quote", "a quotation" }, { "listing", "lines of code" }
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(n, names[i][0]))
			return names[i][1];
	return NULL;
}

/* Reports a note in a text that is agreed, or is to be. */
static int check_status(struct work *w, const xmlNode *n)
{
	char *status = work_meta_text(w, "status");
	int rc = 0;

	if (!str_eq(status, "draft") && !str_eq(status, "consultation"))
		rc = diag(w->d, MSG_DRAFTING_NOTE_LEFT, work_loc(w, n), "'%s'", status);
	free(status);
	return rc;
}

int make_drafting_note(struct work *w, xmlNode *n)
{
	int rc = check_status(w, n);

	for (const xmlNode *c = n; c != NULL; c = node_walk(n, c, not_for_comments(c) != NULL))
		if (not_for_comments(c) != NULL)
			rc = diag(w->d, MSG_DRAFTING_NOTE_CONTENT, work_loc(w, c), "%s",
			          not_for_comments(c));
	return rc;
}

/* "Board Manager, ESP": a post with the short name of its body, where there is one.
 * Caller frees. */
static char *signature(struct work *w, const xmlNode *post)
{
	const xmlNode *org = reg_find(w->reg, "org", node_attr(post, "organisation"));
	char *title = reg_name(post);
	char *body = org != NULL ? short_of(w, org) : NULL;
	char *words;
	struct buf b;

	if (body == NULL && org != NULL)
		body = name_of(w, org);
	buf_init(&b, BUF_FILE);
	buf_addf(&b, "%s%s%s", title, body != NULL ? ", " : "", body != NULL ? body : "");
	words = buf_take(&b);
	buf_release(&b);
	free(title);
	free(body);
	return words;
}

/* The name of what the metadata or a note names: an entry of the register; NULL. */
static char *entry_words(struct work *w, const char *kind, const char *id)
{
	const xmlNode *entry = id != NULL ? reg_find(w->reg, kind, id) : NULL;

	if (entry == NULL)
		return NULL;
	return str_eq(kind, "post") ? signature(w, entry) : name_of(w, entry);
}

/* Who asks, where a note does not say it: the author of the document, else its owner;
 * NULL. No party is said to ask what it may never have heard of. Caller frees. */
static char *usual_author(struct work *w)
{
	static const char *const names[] = { "author", "owner" };
	char *words = NULL;

	for (size_t i = 0; i < ARRAY_LEN(names) && words == NULL; i++) {
		const xmlNode *person = node_child(work_meta(w), names[i]);

		if (person != NULL)
			words = entry_words(w, "post", node_attr(person, "post"));
	}
	return words;
}

/* Adds the first letters of the words up to a comma: those that begin with a capital. */
static void add_initials(struct buf *b, const char *words)
{
	enum { MOST = 4 };
	int count = 0;

	for (const char *s = words; *s != '\0' && *s != ',' && count < MOST; s += strcspn(s, " ,")) {
		s += strspn(s, " ");
		if (isupper((unsigned char)*s)) {
			buf_add_char(b, *s);
			count++;
		}
	}
}

/* Word takes no longer name: what is more is cut off (ECMA-376-1, 17.13.4.2). */
static void shorten(char *words)
{
	enum { MOST = 255 };

	words[str_cut(words, MOST)] = '\0';
}

/* Gives a note the name of who asks. */
static void set_author(struct work *w, xmlNode *note)
{
	const char *by = node_attr(note, "by");
	const char *id = by != NULL ? strchr(by, ':') : NULL;
	char *author = NULL;
	struct buf initials;

	if (id != NULL)
		author = entry_words(w, str_starts(by, "org:") ? "org" : "post", id + 1);
	if (author == NULL)
		author = usual_author(w);
	if (author == NULL)
		author = mem_strdup(label(w, "drafters"));
	shorten(author);
	buf_init(&initials, BUF_LINE);
	add_initials(&initials, author);
	node_set(note, "author", author);
	if (initials.len > 0)
		node_set(note, "initials", initials.data);
	node_unset(note, "by");
	buf_release(&initials);
	free(author);
}

/* Elements whose words are one line or paragraph, in which a mark can be. */
static bool is_line(const xmlNode *n)
{
	static const char *const names[] = {
		"p", "title", "caption", "attribution", "term", "value", "what", "note", "source"
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(n, names[i]))
			return true;
	return false;
}

/* What lies inside a table is not looked at: an office program has no range from text
 * into a cell. Nor is the table of a chart, or another note. */
static bool is_closed(const xmlNode *n)
{
	return is_line(n) || node_is(n, "drafting-note") || node_is(n, "head") ||
	       node_is(n, "body") || node_is(n, "foot") ||
	       (node_is(n, "table") && node_is(n->parent, "chart"));
}

struct range {
	xmlNode *first;
	xmlNode *last;
};

/* The last line in the cells of a table that has notes there; NULL. */
static xmlNode *line_with_notes(xmlNode *table)
{
	xmlNode *line = NULL;
	bool notes = false;

	for (xmlNode *n = table; n != NULL; n = node_walk(table, n, is_line(n) ||
	                                                            node_is(n, "drafting-note"))) {
		notes = notes || node_is(n, "drafting-note");
		if (is_line(n))
			line = n;
	}
	return notes ? line : NULL;
}

/* The first and last line of a block; false when it has none. */
static bool find_range(xmlNode *block, struct range *r)
{
	r->first = NULL;
	r->last = NULL;
	for (xmlNode *n = block; n != NULL; n = node_walk(block, n, is_closed(n))) {
		if (!is_line(n))
			continue;
		if (r->first == NULL)
			r->first = n;
		r->last = n;
	}
	/* Notes are read in the order in which their words end: that of a table must not
	 * end before those in its cells. */
	if (r->last != NULL && node_is(r->last, "caption") && node_is(r->last->parent, "table")) {
		xmlNode *line = line_with_notes(r->last->parent);

		if (line != NULL)
			r->first = r->last = line;
	}
	return r->first != NULL;
}

/* The block before n that is no note, in n's parent; of a section its last; NULL. */
static xmlNode *block_before(const xmlNode *n)
{
	xmlNode *b = n->prev;

	while (b != NULL && (b->type != XML_ELEMENT_NODE || node_is(b, "drafting-note")))
		b = b->prev;
	while (b != NULL && node_is(b, "section")) {
		xmlNode *last = b->last;

		while (last != NULL && (last->type != XML_ELEMENT_NODE ||
		                        node_is(last, "drafting-note")))
			last = last->prev;
		b = last;
	}
	return b;
}

/* Nothing begins with a note: one that comes first in an item goes behind what follows. */
static void move_back(xmlNode *note)
{
	xmlNode *next = node_next(note, NULL);

	while (next != NULL && node_is(next, "drafting-note"))
		next = node_next(next, NULL);
	if (block_before(note) != NULL || next == NULL)
		return;
	if (next->next != NULL)
		node_move_before(note, next->next);
	else
		node_move_into(note, next->parent);
}

/* Puts the marks around the words. */
static void put_marks(const struct range *r, int seq)
{
	xmlNode *start = node_add(r->first, "note-start");
	xmlNode *where = r->first->children;

	while (where != start && (node_is(where, "counter") || node_is(where, "note-start")))
		where = where->next;
	if (where != start)
		node_move_before(start, where);
	node_setf(start, "note", "%d", seq);
	node_setf(node_add(r->last, "note-end"), "note", "%d", seq);
}

/* Marks what a note is about: the block before it, or before what it stands in. */
static void mark_words(xmlNode *note, int seq)
{
	const xmlNode *n = note;
	struct range r = { NULL, NULL };

	while (r.first == NULL && n != NULL && !node_is(n, "body")) {
		xmlNode *before = block_before(n);

		if (before == NULL)
			n = n->parent;
		else if (!find_range(before, &r))
			n = before;
	}
	if (r.first != NULL)
		put_marks(&r, seq);
}

void drafting_notes_place(struct work *w, xmlNode *body)
{
	int count = 0;
	xmlNode *next;

	for (xmlNode *n = body; n != NULL; n = next) {
		next = node_walk(body, n, node_is(n, "drafting-note"));
		if (!node_is(n, "drafting-note"))
			continue;
		move_back(n);
	}
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, node_is(n, "drafting-note"))) {
		if (!node_is(n, "drafting-note"))
			continue;
		set_author(w, n);
		node_setf(n, "seq", "%d", ++count);
		mark_words(n, count);
	}
}
