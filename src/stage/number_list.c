/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdlib.h>

#include "number_private.h"
#include "ordinal.h"
#include "str.h"

/* Lists count for themselves, unless one says that it goes on with another. */

static void add_item_label(struct buf *b, const char *type, int n, int depth)
{
	static const char *const bullets[] = {
		"\xE2\x80\xA2", "\xE2\x80\x93", "\xE2\x96\xAA"   /* • – ▪ */
	};

	if (str_eq(type, "decimal")) {
		buf_addf(b, "%d.", n);
	} else if (str_eq(type, "alpha")) {
		buf_add_char(b, '(');
		ordinal_add_letter(b, n);
		buf_add_char(b, ')');
	} else if (str_eq(type, "recital")) {
		buf_add_char(b, '(');
		ordinal_add_capital(b, n);
		buf_add_char(b, ')');
	} else if (str_eq(type, "roman")) {
		buf_add_char(b, '(');
		ordinal_add_roman(b, n);
		buf_add_char(b, ')');
	} else {
		buf_add_str(b, bullets[depth > 3 ? 2 : depth - 1]);
	}
}

/* A drafting note is a text of its own, wherever it stands. */
static int lists_around(const xmlNode *n)
{
	int depth = 0;

	for (n = n->parent; n != NULL && !node_is(n, "drafting-note"); n = n->parent)
		depth += node_is(n, "list");
	return depth;
}

enum { MAX_SEARCHES = 10 };

/* Why list cannot go on with the list that has that id; NULL when it can. */
static const char *continue_fault(struct numbering *nb, const xmlNode *list, const char *id)
{
	const xmlNode *other = xmlHashLookup(nb->ids, (const xmlChar *)id);
	const xmlNode *body = node_child(work_root(nb->w), "body");

	/* Looking through all the rest takes its time: not for each of many. */
	if (other == NULL && nb->searches++ >= MAX_SEARCHES)
		return "there is no such list before it";
	for (const xmlNode *n = other == NULL ? body : NULL; n != NULL; n = node_walk(body, n, false))
		if (str_eq(node_attr(n, "id"), id))
			return "it comes later";
	if (other == NULL)
		return "there is no such list";
	if (other == list)
		return "it is this list itself";
	if (!node_is(other, "list"))
		return "it is no list";
	if (!str_eq(node_attr(other, "type"), node_attr(list, "type")))
		return "its items are marked in another way";
	if (str_eq(node_attr(list, "type"), "bullet"))
		return "bullets are not counted";
	if (lists_around(other) != lists_around(list))
		return "it is nested to another depth";
	return node_attr(list, "start") != NULL ? "this one has a start of its own" : NULL;
}

/* Where a list that names an earlier one begins: 1 when it cannot go on with it. From here
 * on it names the first of all that are one with it. */
static int continued_start(struct numbering *nb, xmlNode *list)
{
	const char *id = node_attr(list, "continues");
	const char *fault = continue_fault(nb, list, id);
	const xmlNode *other = xmlHashLookup(nb->ids, (const xmlChar *)id);
	int start;

	if (fault != NULL) {
		nb->rc = diag(nb->w->d, MSG_LIST_CONTINUES, work_loc(nb->w, list), "'%s' (%s)", id,
		              fault);
		node_unset(list, "continues");
		return 1;
	}
	if (node_attr(other, "continues") != NULL)
		node_set(list, "continues", node_attr(other, "continues"));
	id = node_attr(list, "continues");
	start = (int)(intptr_t)xmlHashLookup(nb->next, (const xmlChar *)id);
	node_setf(list, "start", "%d", start);
	return start;
}

/* Keeps where a list that goes on with this one will begin. */
static void remember_next(struct numbering *nb, const xmlNode *list, int next)
{
	const char *id = node_attr(list, "continues");

	if (id == NULL)
		id = node_attr(list, "id");
	if (id != NULL)
		xmlHashUpdateEntry(nb->next, (const xmlChar *)id, (void *)(intptr_t)next, NULL);
}

/* Where the items of a list begin. */
static int start_of(struct numbering *nb, xmlNode *list)
{
	const char *start = node_attr(list, "start");
	int n = start != NULL ? (int)strtol(start, NULL, 10) : 1;

	if (node_attr(list, "continues") != NULL)
		return continued_start(nb, list);
	if (n > MAX_ORDINAL) {
		nb->rc = diag(nb->w->d, MSG_NUMBER_KEPT, work_loc(nb->w, list),
		              "'%d.' of this list is over %d (write '%d\\.' where no list is meant)", n,
		              MAX_ORDINAL, n);
		n = 1;
	}
	return n;
}

void number_list(struct numbering *nb, xmlNode *list)
{
	const char *type = node_attr(list, "type");
	bool letters = str_eq(type, "alpha") || str_eq(type, "recital");
	int depth = lists_around(list) + 1;
	int n = start_of(nb, list);
	int first = n;
	struct buf label;

	node_setf(list, "depth", "%d", depth);
	/* Said where it begins, not for each list inside that one. */
	if (depth == MAX_LEVEL + 1)
		nb->rc = diag(nb->w->d, MSG_NUMBER_DEPTH, work_loc(nb->w, list), "%d", MAX_LEVEL);
	buf_init(&label, BUF_LINE);
	for (xmlNode *item = node_child(list, "item"); item != NULL;
	     item = node_next(item, "item"), n++) {
		/* Once, where the letters end or, later, at its first item. */
		if (letters && n > LETTERS && (n == LETTERS + 1 || n == first))
			nb->rc = diag(nb->w->d, MSG_LIST_LETTERS, work_loc(nb->w, list), "%s", "");
		if (n == MAX_COUNT + 1)
			nb->rc = diag(nb->w->d, MSG_LIST_LENGTH, work_loc(nb->w, list), "items in one list");
		buf_clear(&label);
		add_item_label(&label, type, n, depth);
		node_set(item, "label", label.data);
	}
	remember_next(nb, list, n);
	buf_release(&label);
}
