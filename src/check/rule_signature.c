/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "day_private.h"
#include "mem.h"
#include "rules_private.h"
#include "str.h"

/* Who has signed, who has not, and on which days. A body that approved has signed. */

struct signatures {
	const xmlNode **rows;
	size_t count;
	size_t cap;
	size_t signing;        /* of these, how many are signatures and no approvals */
	size_t waiting;
	const xmlNode *first;  /* that waits */
};

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct signatures));
}

/* A person signs the version that is there: not before it, and not tomorrow. A body that
 * approves a text may give its date to it later; no one decides tomorrow either. */
static void check_day(struct check *c, const xmlNode *row, bool approval)
{
	struct when on;
	char words[2][WHEN_SAID];

	if (!day_in(row, "on", &on))
		return;
	if (when_before(c->today, on))
		tell(c, MSG_SIGNATURE_AHEAD, row, "%s, and today is %s", when_said(on, words[0]),
		     when_said(c->today, words[1]));
	else if (!approval && c->dated && when_before(on, c->date))
		tell(c, MSG_SIGNATURE_EARLY, row, "%s, and the document is of %s",
		     when_said(on, words[0]), when_said(c->date, words[1]));
}

/* The day of the newest version before this one, which an approval of this one cannot come
 * before; false for none. */
static bool version_before(const struct check *c, struct when *day)
{
	const xmlNode *t = node_child(node_child(c->root, "front"), "table");
	bool found = false;
	struct when on;

	while (t != NULL && !str_eq(node_attr(t, "role"), "history"))
		t = node_next(t, "table");
	if (t == NULL)
		return false;
	for (const xmlNode *r = node_child(node_child(t, "body"), "row"); r != NULL; r = node_next(r, "row")) {
		if (str_eq(node_attr(r, "version"), c->out->version) || !day_in(r, "on", &on))
			continue;
		if (!found || when_compare(*day, on) < 0)
			*day = on;
		found = true;
	}
	return found;
}

static void check_approval(struct check *c, const xmlNode *row)
{
	struct when on;
	struct when before;
	char words[2][WHEN_SAID];

	if (day_in(row, "on", &on) && version_before(c, &before) && when_before(on, before))
		tell(c, MSG_SIGNATURE_EARLY, row, "%s, and the version before it is of %s",
		     when_said(on, words[0]), when_said(before, words[1]));
}

/* The same words for the same party a second time. Two people may sign for one body. Beyond
 * so many signatures nobody compares them. */
static void check_twice(struct check *c, const struct signatures *s, const xmlNode *row)
{
	enum { MAX_SIGNATURES = 200 };
	char *words = node_squeezed(node_child(row, "cell"));
	bool same = false;

	for (size_t i = 0; i < s->count && i < MAX_SIGNATURES; i++) {
		char *other;

		if (s->rows[i]->parent != row->parent ||
		    !str_eq(node_attr(s->rows[i], "org"), node_attr(row, "org")))
			continue;
		other = node_squeezed(node_child(s->rows[i], "cell"));
		same = same || str_eq(words, other);
		free(other);
	}
	if (same)
		tell(c, MSG_SIGNATURE_TWICE, row, "'%s'", node_attr(row, "org"));
	free(words);
}

static void add_row(struct check *c, struct signatures *s, const xmlNode *row, bool approval)
{
	check_day(c, row, approval);
	if (approval)
		check_approval(c, row);
	else
		check_twice(c, s, row);
	if (s->count == s->cap) {
		s->cap = s->cap > 0 ? s->cap * 2 : 8;
		s->rows = mem_resize(s->rows, s->cap, sizeof(const xmlNode *));
	}
	s->rows[s->count++] = row;
	s->signing += !approval;
	if (!str_eq(node_attr(row, "state"), "awaiting"))
		return;
	s->waiting++;
	if (s->first == NULL)
		s->first = row;
}

static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	const char *role = node_is(n, "table") ? node_attr(n, "role") : NULL;

	(void)p;
	if (!str_eq(role, "signatures") && !str_eq(role, "approvals"))
		return;
	for (const xmlNode *r = node_child(node_child(n, "body"), "row"); r != NULL; r = node_next(r, "row"))
		add_row(c, state, r, str_eq(role, "approvals"));
}

/* What is missing in a draft is no fault; in an agreed text it is what is still to do. */
static void check_missing(struct check *c, const struct signatures *s)
{
	enum diag_level level = c->stage != CHECK_FINAL              ? DIAG_ADVICE
	                        : str_eq(c->out->status, "agreed") ? DIAG_WARNING
	                                                             : DIAG_ERROR;

	if (s->waiting == 0 || text_is_past(c))
		return;
	tell_about(c, MSG_SIGNATURE_MISSING, level, s->first, NULL, "%zu of %zu", s->waiting, s->count);
}

/* A party without a place to sign, where others have one. */
static void check_parties(struct check *c, const struct signatures *s)
{
	const xmlNode *cover = node_child(node_child(c->root, "front"), "cover");
	const xmlNode *parties = cover != NULL ? node_child(cover, "parties") : NULL;
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;

	for (; p != NULL && s->signing > 0; p = node_next(p, "party")) {
		size_t i = 0;

		while (i < s->count && !str_eq(node_attr(s->rows[i], "org"), node_attr(p, "org")))
			i++;
		if (i == s->count)
			tell(c, MSG_SIGNATURE_NONE, p, "'%s'", node_attr(p, "org"));
	}
}

static void at_end(struct check *c, void *state)
{
	struct signatures *s = state;

	check_missing(c, s);
	check_parties(c, s);
	free(s->rows);
	free(s);
}

const struct rule rule_signature = {
	.name = "signature", .start = start, .element = at_element, .end = at_end
};
