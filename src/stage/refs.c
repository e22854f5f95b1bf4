/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * Cross-references get their words: the lead ("section ") and what a field of
 * a word processor will show (the number or the title of its target), so that
 * writers have nothing to look up.
 */

struct targets {
	struct work *w;
	xmlHashTable *by_id;
	const xmlNode *body;
	int suggestions;     /* made so far: each looks at every id */
};

enum { MAX_SUGGESTIONS = 10 };

static struct targets find_targets(struct work *w)
{
	struct targets t = { w, mem_check(xmlHashCreate(256)), node_child(work_root(w), "body"), 0 };

	for (const xmlNode *n = t.body; n != NULL; n = node_walk(t.body, n, false)) {
		const char *id = node_attr(n, "id");

		/* What a footnote says is read where its mark is. */
		if (id != NULL && !node_is(n, "footnote"))
			xmlHashAddEntry(t.by_id, (const xmlChar *)id, (void *)(uintptr_t)n);
	}
	return t;
}

/* The id nearest to a wrong one, borrowed, or NULL. */
static const char *nearest(const struct targets *t, const char *id)
{
	const char *best = NULL;
	int distance = 3;

	for (const xmlNode *n = t->body; n != NULL; n = node_walk(t->body, n, false)) {
		const char *other = node_is(n, "footnote") ? NULL : node_attr(n, "id");
		int far = other != NULL ? str_distance(other, id, 2) : 3;

		if (far < distance) {
			distance = far;
			best = other;
		}
	}
	return best;
}

static int unresolved(struct targets *t, const xmlNode *ref, const char *to)
{
	const char *near = t->suggestions++ < MAX_SUGGESTIONS ? nearest(t, to) : NULL;

	if (near != NULL)
		return diag(t->w->d, MSG_REF_UNRESOLVED, work_loc(t->w, ref),
		            "'%s' (did you mean '%s'?)", to, near);
	return diag(t->w->d, MSG_REF_UNRESOLVED, work_loc(t->w, ref), "'%s'", to);
}

/* The label as a field shows it: "3." is shown as "3". Caller frees. */
static char *shown_label(const char *item_label)
{
	size_t n = strlen(item_label);

	if (n > 1 && item_label[n - 1] == '.')
		n--;
	return mem_strndup(item_label, n);
}

/* Adds a label as references show it: "3" for "3.", after a space where other words
 * would run into it; a bullet tells nobody which one is meant. */
static void add_label(struct buf *b, const xmlNode *item)
{
	const char *text = node_attr(item, "label");
	char *shown;

	if (str_eq(node_attr(item->parent, "type"), "bullet"))
		return;
	shown = shown_label(text);
	if (text[0] != '(' && b->len > 0 && b->data[b->len - 1] != ' ')
		buf_add_char(b, ' ');
	buf_add_str(b, shown);
	free(shown);
}

/* Adds the labels of the items around n from the outermost to the nearest:
 * "(a)" for what stands in (a)(i). */
static void add_outer_labels(struct buf *b, const xmlNode *n)
{
	if (n == NULL || !(node_is(n, "item") || node_is(n, "list")))
		return;
	add_outer_labels(b, n->parent);
	if (node_is(n, "item"))
		add_label(b, n);
}

/* The word before the number of a section or clause, with its space: an
 * appendix has it in its number. */
static void add_word(struct targets *t, struct buf *lead, const xmlNode *numbered)
{
	if (str_eq(node_attr(numbered, "kind"), "appendix"))
		return;
	buf_addf(lead, "%s ", label(t->w, node_is(numbered, "clause") ? "clause" : "section"));
}

/* Adds "clause 1.1" with the labels of the items between: where an item is.
 * Recitals, and what is in no numbered part, are paragraphs. */
static void add_item_lead(struct targets *t, struct buf *lead, const xmlNode *item)
{
	const xmlNode *n = item->parent;

	while (n != NULL && !node_is(n, "section") && !node_is(n, "clause"))
		n = n->parent;
	if (n != NULL && node_attr(n, "number") != NULL &&
	    !str_eq(node_attr(item->parent, "type"), "recital")) {
		add_word(t, lead, n);
		buf_add_str(lead, node_attr(n, "number"));
		/* Appendix A, paragraph 1: there is no more of a number to go on from. */
		if (str_eq(node_attr(n, "kind"), "appendix"))
			buf_addf(lead, ", %s ", label(t->w, "paragraph"));
	} else {
		buf_addf(lead, "%s ", label(t->w, "paragraph"));
	}
	add_outer_labels(lead, item->parent);
}

/* The number of a target's caption; NULL where it has none. */
static const xmlNode *counter_of(const xmlNode *target)
{
	const xmlNode *caption = node_child(target, "caption");

	return caption != NULL ? node_child(caption, "counter") : NULL;
}

/* Words for a reference to a target whose caption has a number: "Table 1". */
static void word_counter(xmlNode *ref, const xmlNode *counter)
{
	struct buf words;

	buf_init(&words, BUF_LINE);
	buf_addf(&words, "%s %s", node_attr(counter, "word"), node_attr(counter, "count"));
	node_set(ref, "show", "caption");
	node_add_element(ref, "cached", words.data);
	buf_release(&words);
}

/* Words for a reference to a target that has a number. */
static void word_number(xmlNode *ref, const char *lead, const char *shown)
{
	node_set(ref, "show", "number");
	if (lead[0] != '\0')
		node_add_element(ref, "lead", lead);
	node_add_element(ref, "cached", shown);
}

/* What a target is called: its title, caption or term, of a row what names it,
 * without footnotes; NULL. Caller frees. */
static char *title_of(const xmlNode *target)
{
	const xmlNode *title = node_child(target, "title");

	if (title == NULL)
		title = node_child(target, "caption");
	if (title == NULL)
		title = node_child(target, "term");
	if (title == NULL && node_is(target, "row"))
		title = node_child(target, "cell");
	return title != NULL ? words_quoted(title) : NULL;
}

/* The title or caption that a reference stands in; NULL when in none. */
static const xmlNode *title_around(const xmlNode *ref)
{
	const xmlNode *n = ref->parent;

	while (n != NULL && !node_is(n, "title") && !node_is(n, "subtitle") &&
	       !node_is(n, "caption"))
		n = n->parent;
	return n;
}

/* Gives a reference without words of its own its words. */
static int word_ref(struct targets *t, xmlNode *ref, const xmlNode *target)
{
	const char *number = node_attr(target, "number");
	const char *item_label = node_attr(target, "label");
	struct buf lead;
	char *shown = NULL;
	int rc = 0;

	buf_init(&lead, BUF_LINE);
	if (number != NULL) {
		add_word(t, &lead, target);
		word_number(ref, lead.data, number);
	} else if (item_label != NULL && !str_eq(node_attr(target->parent, "type"), "bullet")) {
		shown = shown_label(item_label);
		add_item_lead(t, &lead, target);
		if (item_label[0] != '(' && lead.data[lead.len - 1] != ' ')
			buf_add_char(&lead, ' ');
		word_number(ref, lead.data, shown);
	} else if (counter_of(target) != NULL) {
		word_counter(ref, counter_of(target));
	} else if ((shown = title_of(target)) != NULL && title_around(ref) != NULL) {
		/* Titles that quote each other would never come to an end. */
		rc = diag(t->w->d, MSG_REF_IN_TITLE, work_loc(t->w, ref), "'%s'",
		          node_attr(ref, "to"));
	} else if (shown != NULL) {
		node_set(ref, "show", "title");
		node_add_element(ref, "cached", shown);
	} else {
		rc = diag(t->w->d, MSG_REF_NO_WORDS, work_loc(t->w, ref), "'%s'",
		          node_attr(ref, "to"));
	}
	free(shown);
	buf_release(&lead);
	return rc;
}

/* Finds the target of a reference and gives the reference what it lacks. */
static int resolve_ref(struct targets *t, xmlNode *ref)
{
	const char *to = node_attr(ref, "to");
	const xmlNode *target = xmlHashLookup(t->by_id, (const xmlChar *)to);

	if (target == NULL)
		return unresolved(t, ref, to);
	if (node_attr(target, "mark") != NULL)
		node_set(ref, "mark", node_attr(target, "mark"));
	if (ref->children != NULL) {
		node_set(ref, "show", "text");
		return 0;
	}
	return word_ref(t, ref, target);
}

int stage_refs(struct work *w)
{
	struct targets t = find_targets(w);
	xmlNode *root = work_root(w);
	int rc = 0;

	/* Titles first: other references take their words from them. */
	for (int pass = 0; pass < 2; pass++)
		for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
			if (node_is(n, "ref") && (title_around(n) != NULL) == (pass == 0) &&
			    resolve_ref(&t, n) < 0)
				rc = -1;
	xmlHashFree(t.by_id, NULL);
	return rc;
}
