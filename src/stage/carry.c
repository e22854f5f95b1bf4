/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mark.h"
#include "mem.h"
#include "str.h"

/*
 * What became of last year's actions: they are read from last year's report
 * in the same workspace and put beside the outcomes that this report gives.
 */

struct carry {
	struct work *w;
	struct work last;         /* last year's report */
	xmlHashTable *outcomes;   /* id of an action of last year -> xmlNode, its outcome here */
	xmlHashTable *actions;    /* id -> xmlNode, an action of this report */
	xmlNode *body;            /* of the table */
	int suggestions;          /* made so far: each looks at every action */
};

enum { MAX_SUGGESTIONS = 10 };

static const xmlNode *reporting(const struct work *w)
{
	return node_child(work_root(w), "reporting");
}

/* The next action below root after n. */
static xmlNode *next_action(const xmlNode *root, const xmlNode *n)
{
	xmlNode *next = node_walk(root, n, false);

	while (next != NULL && !node_is(next, "action"))
		next = node_walk(root, next, false);
	return next;
}

/* Last year's report has to be one, about a time before this one: so no two
 * can be each other's. 0, or -1 reported. */
static int check_last(struct carry *c, const char *id, struct loc loc)
{
	const xmlNode *last = reporting(&c->last);

	if (last == NULL)
		return diag(c->w->d, MSG_REPORT_PREVIOUS, loc, "'%s' is no annual report", id);
	/* Both are dates, as the schema has seen to: year, month, day. */
	if (strcmp(node_attr(last, "to"), node_attr(reporting(c->w), "from")) >= 0)
		return diag(c->w->d, MSG_REPORT_PREVIOUS, loc,
		            "the period of '%s' does not end before this one begins", id);
	return 0;
}

/* Reads last year's report. 0, or -1 reported. */
static int open_last(struct carry *c, const xmlNode *n)
{
	const xmlNode *own = reporting(c->w);
	const char *id = own != NULL ? node_attr(own, "previous") : NULL;
	struct loc loc = work_loc(c->w, own != NULL ? own : n);

	if (own == NULL)
		return diag(c->w->d, MSG_REPORT_PREVIOUS, loc, "this document is no annual report");
	if (id == NULL)
		return diag(c->w->d, MSG_REPORT_PREVIOUS, loc, "this report does not name it");
	if (str_eq(id, c->w->id))
		return diag(c->w->d, MSG_REPORT_PREVIOUS, loc, "'%s' is this report itself", id);
	if (work_open_other(&c->last, c->w, id, loc) < 0)
		return -1;
	return check_last(c, id, loc);
}

/* The actions below root by their ids. Free with xmlHashFree(). */
static xmlHashTable *actions_of(xmlNode *root)
{
	xmlHashTable *actions = mem_check(xmlHashCreate(32));

	for (xmlNode *a = next_action(root, root); a != NULL; a = next_action(root, a))
		xmlHashAddEntry(actions, (const xmlChar *)node_attr(a, "id"), a);
	return actions;
}

/* The id among last year's actions that is a slip away from another, or NULL. */
static const char *nearest(const struct carry *c, const char *id)
{
	const xmlNode *root = work_root(&c->last);
	const char *best = NULL;
	int distance = 3;

	for (const xmlNode *a = next_action(root, root); a != NULL; a = next_action(root, a)) {
		int far = str_distance(node_attr(a, "id"), id, 2);

		if (far < distance) {
			distance = far;
			best = node_attr(a, "id");
		}
	}
	return best;
}

static int unknown(struct carry *c, const xmlNode *outcome, const char *id)
{
	const char *near = c->suggestions++ < MAX_SUGGESTIONS ? nearest(c, id) : NULL;

	if (near != NULL)
		return diag(c->w->d, MSG_OUTCOME_UNKNOWN, work_loc(c->w, outcome),
		            "last year’s report has no action '%s' (did you mean '%s'?)", id, near);
	return diag(c->w->d, MSG_OUTCOME_UNKNOWN, work_loc(c->w, outcome),
	            "last year’s report has no action '%s'", id);
}

/* Enters the outcomes by their actions. 0, or -1 reported. */
static int enter_outcomes(struct carry *c, const xmlNode *n, xmlHashTable *actions)
{
	int rc = 0;

	for (xmlNode *o = node_child(n, "outcome"); o != NULL; o = node_next(o, "outcome")) {
		const char *id = node_attr(o, "action");

		if (xmlHashLookup(actions, (const xmlChar *)id) == NULL)
			rc = unknown(c, o, id);
		else if (xmlHashAddEntry(c->outcomes, (const xmlChar *)id, o) < 0)
			rc = diag(c->w->d, MSG_OUTCOME_UNKNOWN, work_loc(c->w, o),
			          "the action '%s' has an outcome already", id);
	}
	return rc;
}

/* Puts "Goes on as: …", a reference to an action of this report, into the cell. 0,
 * or -1 reported when there is no such action. */
static int add_continues(struct carry *c, xmlNode *cell, const xmlNode *outcome)
{
	const char *id = node_attr(outcome, "continues-as");
	const xmlNode *target;
	xmlNode *p;

	if (id == NULL)
		return 0;
	target = xmlHashLookup(c->actions, (const xmlChar *)id);
	if (target == NULL)
		return diag(c->w->d, MSG_OUTCOME_UNKNOWN, work_loc(c->w, outcome),
		            "this report has no action '%s' that goes on with it", id);
	p = node_add(cell, "p");
	node_set_origin(p, outcome);
	node_add_text(p, label(c->w, "continues-as"));
	node_add_text(p, " ");
	ref_add(p, id, target);
	return 0;
}

/* Words of last year's report say what they said there. What they refer to is not in
 * this one, so that references keep their words, or get some. 0, or -1 reported. */
static int localise(struct carry *c, xmlNode *cell)
{
	int rc = facts_settle(&c->last, cell);

	for (xmlNode *n = cell; n != NULL; n = node_walk(cell, n, false))
		if (node_is(n, "ref") && n->children == NULL)
			node_add_text(n, label(c->w, "last-report"));
	words_unlink(cell);
	return rc;
}

/* The row for one action of last year. 0, or -1 reported. */
static int add_row(struct carry *c, const xmlNode *n, const xmlNode *action)
{
	const char *id = node_attr(action, "id");
	const char *state = node_attr(action, "state");
	xmlNode *outcome = xmlHashLookup(c->outcomes, (const xmlChar *)id);
	bool settled = str_eq(state, "done") || str_eq(state, "stopped");
	xmlNode *row = block_row(c->body, action);
	xmlNode *cell = table_add_cell(row, "row", NULL);
	xmlNode *p = node_add(cell, "p");

	if (outcome == NULL && !settled)
		return diag(c->w->d, MSG_OUTCOME_MISSING, work_loc(c->w, n), "'%s'", id);
	node_copy_lang(p, action);
	node_copy_children(action, p);
	if (mark_inline(c->w->x, c->w->d, p) < 0 || localise(c, cell) < 0)
		return -1;
	cell_add_who(row, node_attr(action, "owner"));
	cell_add_date(row, node_attr(action, "due"));
	if (outcome == NULL) {
		table_add_cell(row, NULL, label_for(c->w, "progress", state));
		table_add_cell(row, NULL, label(c->w, "settled"));
		return 0;
	}
	table_add_cell(row, NULL, label_for(c->w, "progress", node_attr(outcome, "state")));
	cell = cell_take_words(row, outcome, NULL);
	return add_continues(c, cell, outcome);
}

/* The rows in the order of last year's report. */
static int add_rows(struct carry *c, const xmlNode *n)
{
	xmlNode *root = work_root(&c->last);
	xmlHashTable *actions = actions_of(root);
	int rc = 0;

	if (enter_outcomes(c, n, actions) < 0)
		rc = -1;
	for (xmlNode *a = next_action(root, root); a != NULL; a = next_action(root, a))
		if (add_row(c, n, a) < 0)
			rc = -1;
	if (next_action(root, root) == NULL)
		rc = diag(c->w->d, MSG_REPORT_PREVIOUS, work_loc(c->w, n), "'%s' has no actions",
		          c->last.id);
	xmlHashFree(actions, NULL);
	return rc;
}

/* Without last year's report, what is said here is kept all the same: references to the
 * table, and the footnotes of its words, are not wrong for that. */
static void keep_outcomes(struct carry *c, const xmlNode *n)
{
	for (xmlNode *o = node_child(n, "outcome"); o != NULL; o = node_next(o, "outcome"))
		(void)cell_take_words(block_row(c->body, o), o, NULL);
}

/* 0, or -1 reported; n is gone afterwards. */
static int make_table(struct work *w, xmlNode *n)
{
	static const int widths[] = { 26, 18, 17, 11, 28, 0 };
	static const char *const heads[] = {
		"action-last-year", "action-owner", "due", "state", "outcome", NULL
	};
	struct carry c = {
		.w = w, .outcomes = mem_check(xmlHashCreate(32)), .actions = actions_of(work_root(w))
	};
	bool opened = open_last(&c, n) == 0;
	int rc = -1;

	c.body = block_table(w, n, heads, widths);
	if (opened)
		rc = add_rows(&c, n);
	else
		keep_outcomes(&c, n);
	xmlHashFree(c.outcomes, NULL);
	xmlHashFree(c.actions, NULL);
	work_release(&c.last);
	node_drop(n);
	return rc;
}

/* A report that names last year's is told of a wrong name even where it makes no use of
 * it. 0, or -1 reported. */
static int check_unused(struct work *w)
{
	struct carry c = { .w = w };
	const xmlNode *own = reporting(w);
	int rc = own != NULL && node_attr(own, "previous") != NULL ? open_last(&c, own) : 0;

	work_release(&c.last);
	return rc;
}

int carry_make(struct work *w, xmlNode *body)
{
	xmlNode *n = body;
	bool used = false;
	int rc = 0;

	while (n != NULL) {
		xmlNode *next = node_walk(body, n, node_is(n, "carry-forward"));

		used = used || node_is(n, "carry-forward");
		if (node_is(n, "carry-forward") && make_table(w, n) < 0)
			rc = -1;
		n = next;
	}
	return used ? rc : check_unused(w);
}
