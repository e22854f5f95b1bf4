/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "number_private.h"
#include "mem.h"
#include "str.h"

/*
 * Numbers and marks. Sections and clauses of one parent share one counter; the
 * number is that of the parent, a point, and the count. Where clauses run
 * through the document, sections have no number and all clauses that are in no
 * other clause share one. A number that was kept in full counts for nothing.
 * Each element with an id gets a bookmark name.
 */

enum { MAX_BOOKMARK = 40 };   /* what Word takes for w:bookmarkStart/@w:name */

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
	buf_add_str(&mark, id);
	for (size_t i = 0; i < mark.len; i++)
		if (mark.data[i] == '-')
			mark.data[i] = '_';
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

/* What an attribute says that has no effect where it stands. */
static void report_idle(struct numbering *nb, const xmlNode *n, const char *attribute,
                        const char *why)
{
	nb->rc = diag(nb->w->d, MSG_NUMBER_IDLE, work_loc(nb->w, n), "%s=\"%s\" (%s)", attribute,
	              node_attr(n, attribute), why);
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

static bool is_appendix(const xmlNode *n)
{
	return str_eq(node_attr(n, "kind"), "appendix");
}

/* Where a part stands in the numbering. */
struct place {
	struct scheme *scheme;   /* NULL where nothing is numbered */
	int depth;               /* in the scheme */
	const char *above;       /* what stands before the count: "1.2." */
	int *count;              /* of those before it */
};

static void number_children(struct numbering *nb, xmlNode *parent, struct place *place, int level);

/* A section among clauses that run through the document: it has no number. */
static bool is_passed_over(const xmlNode *n, const struct place *place)
{
	return place->scheme != NULL && place->scheme->kind == SCHEME_RUNNING &&
	       place->depth == 1 && node_is(n, "section");
}

/* Number, keep and numbered="no" say different things. */
static void check_number(struct numbering *nb, const xmlNode *n, const struct place *place)
{
	static const char *const names[] = { "keep", "number", "numbered" };
	const char *given[ARRAY_LEN(names)];
	size_t count = 0;

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_attr(n, names[i]) != NULL && !str_eq(node_attr(n, names[i]), "yes"))
			given[count++] = names[i];
	if (count > 1)
		nb->rc = diag(nb->w->d, MSG_NUMBER_BOTH, work_loc(nb->w, n),
		              "%s=\"%s\" and %s=\"%s\"", given[0], node_attr(n, given[0]), given[1],
		              node_attr(n, given[1]));
	else if (node_attr(n, "number") != NULL && place->scheme == NULL)
		report_idle(nb, n, "number", "there are no numbers here");
	else if (node_attr(n, "number") != NULL && is_passed_over(n, place))
		report_idle(nb, n, "number", "clauses are numbered here, not sections");
}

/* The scheme of a number that is printed as it was kept. */
static struct scheme *keep_scheme(struct numbering *nb, const xmlNode *n, const struct place *place)
{
	const char *keep = node_attr(n, "keep");
	bool appendix = is_appendix(n) && place->scheme != NULL;
	struct scheme *s;
	struct buf name;
	struct buf first;
	struct buf below;

	buf_init(&name, BUF_LINE);
	buf_init(&first, BUF_LINE);
	buf_init(&below, BUF_LINE);
	buf_addf(&name, "kept-%d", ++nb->kept);
	buf_addf(&first, "%s%s", appendix ? place->scheme->first : "", keep);
	/* As in other appendices: A3.1 in Appendix 3, C.1 in Appendix C. */
	if (appendix && keep[0] >= '0' && keep[0] <= '9')
		buf_add_char(&below, place->scheme->first[0]);
	buf_addf(&below, "%s.", keep);
	s = scheme_add(nb, SCHEME_KEPT, name.data, first.data, below.data);
	buf_release(&name);
	buf_release(&first);
	buf_release(&below);
	return s;
}

/* Gives n the number of its scheme, and `above` what stands before the counts in it. */
static void set_number(xmlNode *n, struct scheme *scheme, int depth, const char *before, int count,
                       struct buf *above)
{
	struct buf number;

	buf_init(&number, BUF_LINE);
	scheme_add_number(scheme, depth, before, count, &number);
	scheme_add_above(scheme, depth, number.data, count, above);
	node_set(n, "number", number.data);
	node_set(n, "scheme", scheme->name);
	node_setf(n, "depth", "%d", depth);
	if (depth > scheme->deepest)
		scheme->deepest = depth;
	buf_release(&number);
}

/* A section in which clauses that run through the document begin again at 1. */
static struct scheme *restarted(struct numbering *nb, const struct scheme *like)
{
	struct scheme *s;
	struct buf name;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "restart-%d", ++nb->restarts);
	s = scheme_add(nb, SCHEME_RUNNING, name.data, like->first, like->below);
	buf_release(&name);
	return s;
}

/* Numbers n, which stands at that place, and all in it. */
static void number_one(struct numbering *nb, xmlNode *n, struct place *place, int level)
{
	struct place inside = { NULL, 1, "", NULL };
	int count = 0;
	bool off = str_eq(node_attr(n, "numbered"), "no");
	bool restart = str_eq(node_attr(n, "restart"), "yes");
	struct buf above;

	buf_init(&above, BUF_LINE);
	check_number(nb, n, place);
	node_setf(n, "level", "%d", level);
	inside.count = &count;
	if (restart && (off || node_attr(n, "keep") != NULL || !is_passed_over(n, place)))
		report_idle(nb, n, "restart", "no clauses run through the document here");
	if (!off && node_attr(n, "keep") != NULL) {
		inside.scheme = keep_scheme(nb, n, place);
		set_number(n, inside.scheme, 1, "", 0, &above);
		inside.depth = 2;
	} else if (!off && is_passed_over(n, place)) {
		inside = *place;
		if (restart) {
			inside.scheme = restarted(nb, place->scheme);
			inside.count = &inside.scheme->count;
		}
		node_unset(n, "number");
	} else if (!off && place->scheme != NULL) {
		*place->count = count_of(nb, n, *place->count);
		set_number(n, place->scheme, place->depth, place->above, *place->count, &above);
		inside.scheme = place->scheme;
		inside.depth = place->depth + 1;
	} else {
		node_unset(n, "number");
	}
	if (above.len > 0)
		inside.above = above.data;
	/* Without numbers in the text, appendices alone have one. */
	if (is_appendix(n) && str_eq(node_attr(work_root(nb->w), "numbering"), "none"))
		inside.scheme = NULL;
	node_unset(n, "numbered");
	node_unset(n, "restart");
	node_unset(n, "keep");
	number_children(nb, n, &inside, level + 1);
	buf_release(&above);
}

/* Numbers the sections and clauses in parent, and all below them. */
static void number_children(struct numbering *nb, xmlNode *parent, struct place *place, int level)
{
	for (xmlNode *n = node_child(parent, NULL); n != NULL; n = node_next(n, NULL)) {
		if (!is_numbered_kind(n))
			continue;
		if (level > MAX_LEVEL) {
			nb->rc = diag(nb->w->d, MSG_NUMBER_DEPTH, work_loc(nb->w, n), "%d",
			              MAX_LEVEL);
			break;
		}
		number_one(nb, n, place, level);
	}
}

/* The scheme of appendices that are called by that word: "annex". */
static struct scheme *appendix_scheme(struct numbering *nb, const char *word)
{
	struct scheme *s = scheme_find(nb, word);
	bool letters = str_eq(node_attr(work_root(nb->w), "appendices"), "letter");
	struct buf first;

	if (s != NULL)
		return s;
	buf_init(&first, BUF_LINE);
	buf_addf(&first, "%s ", label(nb->w, word));
	s = scheme_add(nb, SCHEME_APPENDIX, word, first.data, "");
	s->letters = letters;
	if (!letters) {
		first.len = 1;
		first.data[1] = '\0';
		free(s->below);
		s->below = mem_strdup(first.data);
	}
	buf_release(&first);
	return s;
}

/* An outermost part: sections count for the body, appendices for themselves,
 * forewords not at all. */
static void number_outermost(struct numbering *nb, xmlNode *n, struct place *body)
{
	struct place place = { NULL, 1, "", NULL };
	const char *word = node_attr(n, "kind");
	int before;

	if (node_is(n, "appendix")) {
		place.scheme = appendix_scheme(nb, word != NULL ? word : "appendix");
		place.count = &place.scheme->count;
		xmlNodeSetName(n, (const xmlChar *)"section");
		node_set(n, "kind", "appendix");
		before = place.scheme->count;
		number_one(nb, n, &place, 1);
		if (place.scheme->letters && before <= LETTERS && place.scheme->count > LETTERS)
			nb->rc = diag(nb->w->d, MSG_LIST_LETTERS, work_loc(nb->w, n), "%s",
			              ": leave appendices=\"letter\" out");
	} else if (node_is(n, "foreword")) {
		xmlNodeSetName(n, (const xmlChar *)"section");
		node_set(n, "kind", "foreword");
		number_one(nb, n, &place, 1);
	} else if (is_numbered_kind(n)) {
		number_one(nb, n, body, 1);
	}
}

/* Pages lie on their side from one outermost part to the next. */
static void check_landscape(struct numbering *nb, xmlNode *n)
{
	const char *landscape = node_attr(n, "landscape");

	if (!str_eq(landscape, "yes"))
		node_unset(n, "landscape");
	else if (!node_is(n->parent, "body"))
		nb->rc = diag(nb->w->d, MSG_LANDSCAPE_PLACE, work_loc(nb->w, n), "'%s'",
		              node_attr(n, "id"));
}

/* Numbers all sections and clauses as the document element says. */
static void number_all(struct numbering *nb, xmlNode *body)
{
	xmlNode *root = work_root(nb->w);
	const char *numbering = node_attr(root, "numbering");
	const char *prefix = node_attr(root, "number-prefix");
	struct place place = { NULL, 1, "", NULL };

	if (str_eq(numbering, "continuous"))
		place.scheme = scheme_add(nb, SCHEME_RUNNING, "running", prefix != NULL ? prefix : "",
		                          prefix != NULL ? prefix : "");
	else if (prefix != NULL)
		report_idle(nb, root, "number-prefix", "clauses do not run through the document");
	if (place.scheme == NULL && !str_eq(numbering, "none"))
		place.scheme = scheme_add(nb, SCHEME_MAIN, "main", "", "");
	if (place.scheme != NULL)
		place.count = &place.scheme->count;
	for (xmlNode *n = node_child(body, NULL); n != NULL; n = node_next(n, NULL))
		number_outermost(nb, n, &place);
}

int stage_number(struct work *w)
{
	xmlNode *root = work_root(w);
	xmlNode *body = node_child(root, "body");
	struct numbering nb = { w, mem_check(xmlHashCreate(256)), mem_check(xmlHashCreate(16)),
	                        mem_check(xmlHashCreate(16)), NULL, NULL, 0, 0, 0, 0 };

	nb.last = &nb.schemes;
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		enter_id(&nb, n);
		if (node_is(n, "list"))
			number_list(&nb, n);
		else if (node_attr(n, "landscape") != NULL)
			check_landscape(&nb, n);
	}
	number_all(&nb, body);
	captions_number(w, body);
	schemes_write(&nb, root);
	schemes_free(&nb);
	xmlHashFree(nb.ids, NULL);
	xmlHashFree(nb.cut, NULL);
	xmlHashFree(nb.next, NULL);
	return nb.rc;
}
