/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "ordinal.h"
#include "str.h"

/*
 * Numbers and marks. Sections and clauses of one parent share one counter;
 * the number is that of the parent, a point, and the count. Lists count for
 * themselves. Each element with an id gets a bookmark name.
 */

struct numbering {
	struct work *w;
	xmlHashTable *ids;    /* id -> xmlNode, to find doubles */
	xmlHashTable *cut;    /* the bookmark names that were cut */
	bool numbered;        /* the document has numbers at all */
	int rc;
};

enum {
	MAX_BOOKMARK = 40,   /* what Word takes for w:bookmarkStart/@w:name */
	MAX_ORDINAL = 9999,  /* of a start or a kept number, as schemas/core.xsd has it */
	MAX_COUNT = 32767    /* what word processors count up to */
};

/* FNV-1a, 32 bits: makes long names that were cut differ again. */
static uint32_t hash_of(const char *s)
{
	uint32_t h = 2166136261u;

	for (; *s != '\0'; s++)
		h = (h ^ (unsigned char)*s) * 16777619u;
	return h;
}

/* A bookmark name from an id: no hyphens, at most 40 characters. Ids have no
 * underscore, so short ones stay different; one that was cut ends in a hash,
 * counted on while another has the same. */
static void set_mark(struct numbering *nb, xmlNode *n, const char *id)
{
	struct buf mark;
	uint32_t hash = hash_of(id);

	buf_init(&mark, BUF_LINE);
	for (const char *s = id; *s != '\0'; s++)
		buf_add_char(&mark, *s == '-' ? '_' : *s);
	if (mark.len > MAX_BOOKMARK) {
		do {
			mark.len = MAX_BOOKMARK - 10;
			mark.data[mark.len] = '\0';
			buf_addf(&mark, "__%08x", (unsigned)hash++);
		} while (xmlHashAddEntry(nb->cut, (const xmlChar *)mark.data, n) < 0);
	}
	node_set(n, "mark", mark.data);
	buf_release(&mark);
}

static void enter_id(struct numbering *nb, xmlNode *n)
{
	const char *id = node_attr(n, "id");
	const xmlNode *other;

	if (id == NULL)
		return;
	other = xmlHashLookup(nb->ids, (const xmlChar *)id);
	if (other != NULL) {
		struct loc there = work_loc(nb->w, other);
		bool same = str_eq(there.path, work_loc(nb->w, n).path);

		nb->rc = diag(nb->w->d, MSG_ID_DUPLICATE, work_loc(nb->w, n),
		              "'%s' stands already in line %ld%s%s", id, there.line,
		              same ? "" : " of ", same ? "" : there.path);
		return;
	}
	xmlHashAddEntry(nb->ids, (const xmlChar *)id, n);
	/* A footnote has marks of its own, in every format. */
	if (!node_is(n, "footnote"))
		set_mark(nb, n, id);
}

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
	} else if (str_eq(type, "roman")) {
		buf_add_char(b, '(');
		ordinal_add_roman(b, n);
		buf_add_char(b, ')');
	} else {
		buf_add_str(b, bullets[depth > 3 ? 2 : depth - 1]);
	}
}

static int lists_around(const xmlNode *n)
{
	int depth = 0;

	for (n = n->parent; n != NULL; n = n->parent)
		depth += node_is(n, "list");
	return depth;
}

static void number_list(struct numbering *nb, xmlNode *list)
{
	const char *type = node_attr(list, "type");
	const char *start = node_attr(list, "start");
	int depth = lists_around(list) + 1;
	int n = start != NULL ? (int)strtol(start, NULL, 10) : 1;
	struct buf label;

	if (n > MAX_ORDINAL) {
		nb->rc = diag(nb->w->d, MSG_NUMBER_KEPT, work_loc(nb->w, list),
		              "'%d.' of this list is over %d (write '%d\\.' where no list is meant)", n,
		              MAX_ORDINAL, n);
		n = 1;
	}
	node_setf(list, "depth", "%d", depth);
	/* Said where it begins, not for each list inside that one. */
	if (depth == MAX_LEVEL + 1)
		nb->rc = diag(nb->w->d, MSG_NUMBER_DEPTH, work_loc(nb->w, list), "%d", MAX_LEVEL);
	buf_init(&label, BUF_LINE);
	for (xmlNode *item = node_child(list, "item"); item != NULL;
	     item = node_next(item, "item"), n++) {
		if (n == 27 && str_eq(type, "alpha"))
			nb->rc = diag(nb->w->d, MSG_LIST_LETTERS, work_loc(nb->w, list), "%s", "");
		if (n == MAX_COUNT + 1)
			nb->rc = diag(nb->w->d, MSG_LIST_LENGTH, work_loc(nb->w, list), "items in one list");
		buf_clear(&label);
		add_item_label(&label, type, n, depth);
		node_set(item, "label", label.data);
	}
	buf_release(&label);
}

/* The count of n after its siblings: one more, or the kept number. */
static int count_of(struct numbering *nb, xmlNode *n, int before)
{
	const char *kept = node_attr(n, "number");
	long value;

	if (kept == NULL && before == MAX_COUNT)
		nb->rc = diag(nb->w->d, MSG_LIST_LENGTH, work_loc(nb->w, n),
		              "sections or clauses side by side");
	if (kept == NULL)
		return before + 1;
	value = strtol(kept, NULL, 10);
	if (value <= before || value > MAX_ORDINAL) {
		nb->rc = diag(nb->w->d, MSG_NUMBER_KEPT, work_loc(nb->w, n),
		              "'%s' does not come after %d", kept, before);
		return before + 1;
	}
	node_set(n, "kept", kept);
	return (int)value;
}

static bool is_numbered_kind(const xmlNode *n)
{
	return node_is(n, "section") || node_is(n, "clause");
}

/* Numbers the sections and clauses in parent, and all below them. prefix is the
 * number of parent, "" for the body, NULL where nothing is numbered. */
static void number_children(struct numbering *nb, xmlNode *parent, const char *prefix, int level)
{
	int count = 0;
	struct buf number;

	buf_init(&number, BUF_LINE);
	for (xmlNode *n = node_child(parent, NULL); n != NULL; n = node_next(n, NULL)) {
		bool numbered = prefix != NULL && !str_eq(node_attr(n, "numbered"), "no");

		if (!is_numbered_kind(n))
			continue;
		if (level > MAX_LEVEL) {
			nb->rc = diag(nb->w->d, MSG_NUMBER_DEPTH, work_loc(nb->w, n), "%d",
			              MAX_LEVEL);
			break;
		}
		node_setf(n, "level", "%d", level);
		if (numbered) {
			count = count_of(nb, n, count);
			buf_clear(&number);
			buf_addf(&number, "%s%s%d", prefix, prefix[0] != '\0' ? "." : "", count);
			node_set(n, "number", number.data);
		} else {
			node_unset(n, "number");
		}
		node_unset(n, "numbered");
		number_children(nb, n, numbered ? number.data : NULL, level + 1);
	}
	buf_release(&number);
}

int stage_number(struct work *w)
{
	xmlNode *root = work_root(w);
	struct numbering nb = { w, mem_check(xmlHashCreate(256)), mem_check(xmlHashCreate(16)),
	                        false, 0 };

	nb.numbered = !str_eq(node_attr(root, "numbering"), "none");
	for (xmlNode *n = node_child(root, "body"); n != NULL;
	     n = node_walk(node_child(root, "body"), n, false)) {
		enter_id(&nb, n);
		if (node_is(n, "list"))
			number_list(&nb, n);
	}
	number_children(&nb, node_child(root, "body"), nb.numbered ? "" : NULL, 1);
	xmlHashFree(nb.ids, NULL);
	xmlHashFree(nb.cut, NULL);
	return nb.rc;
}
