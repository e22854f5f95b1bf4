/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * Who signed and who is awaited: the rows of the tables of signatures and approvals say who is
 * asked; here the ledger's answer is put into them.
 */

enum { LINES = 3 };

/* Puts lines in the place of what stands in a cell, each a paragraph; NULL ones are left out. The
 * first is set strong when it is not the only one. */
static void put_lines(xmlNode *cell, const char *const lines[LINES], bool strong)
{
	int count = 0;

	while (cell->children != NULL)
		node_drop(cell->children);
	for (int i = 0; i < LINES; i++)
		count += lines[i] != NULL;
	for (int i = 0; i < LINES; i++) {
		xmlNode *p;

		if (lines[i] == NULL)
			continue;
		p = node_add(cell, "p");
		if (strong && p->prev == NULL && count > 1)
			node_add_element(p, "strong", lines[i]);
		else
			node_add_text(p, lines[i]);
	}
}

static xmlNode *cell_at(xmlNode *row, int i)
{
	xmlNode *cell = node_child(row, "cell");

	while (i-- > 0 && cell != NULL)
		cell = node_next(cell, "cell");
	return cell;
}

/* The words under a key with one place filled. Caller frees. */
static char *filled(struct work *w, const char *key, const struct label_place *places)
{
	struct buf b;
	char *words;

	buf_init(&b, BUF_FILE);
	label_fill(w, &b, key, places);
	words = buf_take(&b);
	buf_release(&b);
	return words;
}

/* "For the Chief Executive, under the scheme of delegation", of a deputy; NULL. Caller frees. */
static char *deputy_words(struct work *w, const struct sign_off *o)
{
	const char *authority = event_text(o->signing, "authority");

	if (authority == NULL)
		return NULL;
	return filled(w, o->role != NULL ? "standing-deputy" : "standing-authority",
	              (const struct label_place[]){ { "post", o->role }, { "authority", authority }, { NULL, NULL } });
}

static char *minute_words(struct work *w, const struct sign_off *o)
{
	const char *minute = event_text(o->signing, "minute");

	return minute != NULL ? filled(w, "standing-minute", (const struct label_place[]){ { "minute", minute }, { NULL, NULL } })
	                      : NULL;
}

/* What was done: "Signed and endorsed", "Approved". Borrowed. */
static const char *done_words(struct work *w, const xmlNode *row, const struct sign_off *o)
{
	const char *decision = node_attr(row, "decision");
	const char *method = node_attr(o->signing->node, "method");
	const char *words;
	struct buf key;

	buf_init(&key, BUF_LINE);
	if (o->approval)
		buf_addf(&key, "decision-%s", decision != NULL ? decision : "approved");
	else
		buf_addf(&key, "signed-%s", method);
	words = label(w, key.data);
	buf_release(&key);
	return words;
}

static void put_day(xmlNode *row, int i, struct when on)
{
	xmlNode *cell = cell_at(row, i);
	struct buf words;

	buf_init(&words, BUF_LINE);
	when_add_words(&words, on);
	if (cell != NULL)
		put_lines(cell, (const char *const[LINES]){ words.data, NULL, NULL }, false);
	buf_clear(&words);
	when_add_iso(&words, on);
	node_set(row, "on", words.data);
	buf_release(&words);
}

/* The row of somebody who signed. */
static void put_signing(struct work *w, xmlNode *row, const struct sign_off *o)
{
	const struct ledger_entry *e = o->signing;
	const char *name = event_text(e, "name");
	const char *post = event_text(e, "role");
	const char *body = event_text(e, "body");
	char *deputy = deputy_words(w, o);
	char *minute = minute_words(w, o);

	if (post == NULL && deputy == NULL && !o->approval)
		post = o->role;
	/* At a meeting the body decides: who was in the chair comes after it. */
	if (o->approval)
		put_lines(cell_at(row, 0), (const char *const[LINES]){ body, name, post }, false);
	else
		put_lines(cell_at(row, 0), (const char *const[LINES]){ name, post, body }, true);
	put_lines(cell_at(row, 1), (const char *const[LINES]){ done_words(w, row, o), deputy, minute }, false);
	put_day(row, 2, e->on);
	node_set(row, "state", "signed");
	free(deputy);
	free(minute);
}

/* The row of a body that left: what it signed stands, and since when it does not count. */
static void put_leaving(struct work *w, xmlNode *row, const struct sign_off *o)
{
	xmlNode *cell = cell_at(row, 1);
	struct buf day;
	char *words;

	buf_init(&day, BUF_LINE);
	when_add_words(&day, o->leaving->on);
	words = filled(w, "standing-left-on", (const struct label_place[]){ { "date", day.data }, { NULL, NULL } });
	if (o->signing == NULL)
		put_lines(cell, (const char *const[LINES]){ words, NULL, NULL }, false);
	else
		node_add_element(cell, "p", words);
	node_set(row, "state", "left");
	free(words);
	buf_release(&day);
}

/* Puts into a row what the ledger says of its place. */
static void put_place(struct work *w, xmlNode *row, const struct sign_off *o)
{
	if (cell_at(row, 2) == NULL)
		return;
	if (o->signing != NULL)
		put_signing(w, row, o);
	if (o->leaving != NULL)
		put_leaving(w, row, o);
}

/* Work over the tables of one version. */
struct offs {
	struct work *w;
	const struct version *v;
	bool *used;              /* places that have their rows */
};

static void put_row(struct offs *f, xmlNode *row, bool approval)
{
	for (size_t i = 0; i < f->v->off_count; i++) {
		const struct sign_off *o = &f->v->offs[i];

		if (f->used[i] || o->joined || o->approval != approval || !str_eq(o->org, node_attr(row, "org")) ||
		    !str_eq(o->post, node_attr(row, "post")))
			continue;
		f->used[i] = true;
		put_place(f->w, row, o);
		return;
	}
}

/* Adds the rows of bodies that joined. */
static void add_joined(struct offs *f, xmlNode *body, bool approval)
{
	for (size_t i = 0; i < f->v->off_count; i++) {
		const struct sign_off *o = &f->v->offs[i];
		xmlNode *row;

		if (f->used[i] || !o->joined || o->approval != approval)
			continue;
		f->used[i] = true;
		row = node_add(body, "row");
		node_set(row, "org", o->org);
		node_set(row, "body", o->body);
		node_set(row, "joined", "yes");
		table_add_cell(row, "row", NULL);
		table_add_cell(row, NULL, NULL);
		table_add_cell(row, NULL, NULL);
		put_place(f->w, row, o);
		node_add_element(cell_at(row, 1), "p", label(f->w, "standing-joined-as"));
	}
}

/* The next table with one of the two roles after n; NULL. */
static xmlNode *next_table(const struct work *w, const xmlNode *n)
{
	const xmlNode *root = work_root(w);
	xmlNode *next = node_walk(root, n, false);

	while (next != NULL && !(node_is(next, "table") && (str_eq(node_attr(next, "role"), "signatures") ||
	                                                    str_eq(node_attr(next, "role"), "approvals"))))
		next = node_walk(root, next, node_is(next, "p"));
	return next;
}

void sign_off_show(struct work *w, const struct version *v)
{
	struct offs f = { .w = w, .v = v, .used = mem_zalloc(v->off_count + 1, sizeof(bool)) };
	xmlNode *last[2] = { NULL, NULL };

	for (xmlNode *t = next_table(w, work_root(w)); t != NULL; t = next_table(w, t)) {
		bool approval = str_eq(node_attr(t, "role"), "approvals");

		last[approval] = node_child(t, "body");
		for (xmlNode *r = node_child(last[approval], "row"); r != NULL; r = node_next(r, "row"))
			put_row(&f, r, approval);
	}
	/* Who joined by a signature stands with those who signed, where there are any. */
	for (int approval = 0; approval < 2; approval++)
		if (last[approval] != NULL || last[!approval] != NULL)
			add_joined(&f, last[approval] != NULL ? last[approval] : last[!approval], approval == 1);
	free(f.used);
}
