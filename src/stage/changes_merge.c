/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * The version history of a document with a ledger: what the ledger knows of a version counts, and
 * what the author wrote of it stands where the ledger has no words of its own.
 */

static xmlNode *find_change(const xmlNode *history, const char *version)
{
	xmlNode *c = node_child(history, "change");

	while (c != NULL && version_compare(node_attr(c, "version"), version) != 0)
		c = node_next(c, "change");
	return c;
}

/* Where versions stand, the newest may be first or last: a new one goes where its number
 * belongs. */
static xmlNode *insert_change(xmlNode *history, const char *version)
{
	const xmlNode *first = node_child(history, "change");
	const xmlNode *last = first;
	xmlNode *c = node_child(history, "change");
	xmlNode *added = node_new(history, "change");
	int down;

	for (const xmlNode *n = first; n != NULL; n = node_next(n, "change"))
		last = n;
	down = first != NULL ? version_compare(node_attr(first, "version"), node_attr(last, "version")) : 0;
	while (c != NULL && (version_compare(node_attr(c, "version"), version) < 0) == (down <= 0))
		c = node_next(c, "change");
	node_set(added, "version", version);
	if (c != NULL)
		node_move_before(added, c);
	else
		node_move_into(added, history);
	return added;
}

/* One version may have several entries by hand, one for each status: the last tells. */
static xmlNode *only_change(xmlNode *history, const char *version)
{
	xmlNode *c = find_change(history, version);
	xmlNode *next;

	if (c == NULL)
		return insert_change(history, version);
	next = node_next(c, "change");
	while (next != NULL) {
		xmlNode *n = next;

		next = node_next(n, "change");
		if (version_compare(node_attr(n, "version"), version) == 0) {
			node_drop(c);
			c = n;
		}
	}
	return c;
}

static void set_day(xmlNode *change, struct when day)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	when_add_iso(&b, day);
	node_set(change, "date", b.data);
	buf_release(&b);
}

/* The body of a place that signed or approved, once. */
static bool is_new(const struct version *v, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (v->offs[k].signing != NULL && str_eq(v->offs[k].org, v->offs[i].org))
			return false;
	return v->offs[i].signing != NULL;
}

/* Who signed or approved, each with the minute; of many, how many. */
static void set_approved(struct work *w, xmlNode *change, const struct version *v)
{
	enum { NAMES_FIT = 4 };
	size_t count = 0;
	struct buf b;
	struct buf number;

	buf_init(&b, BUF_FILE);
	buf_init(&number, BUF_LINE);
	for (size_t i = 0; i < v->off_count; i++) {
		const char *minute = event_text(v->offs[i].signing, "minute");

		if (!is_new(v, i))
			continue;
		count++;
		buf_addf(&b, "%s%s", b.len > 0 ? "; " : "", event_text(v->offs[i].signing, "body"));
		if (v->offs[i].approval && !str_eq(v->offs[i].decision, "approved"))
			buf_addf(&b, " (%s)", label_by_kind(w, "standing-done", v->offs[i].decision));
		if (minute != NULL)
			buf_addf(&b, ", %s %s", label(w, "minute-number"), minute);
	}
	if (count > NAMES_FIT) {
		buf_clear(&b);
		standing_add_number(w, &number, count);
		label_fill(w, &b, "standing-bodies", (const struct label_place[]){ { "count", number.data }, { NULL, NULL } });
		b.data[0] = (char)(b.data[0] >= 'a' && b.data[0] <= 'z' ? b.data[0] - 'a' + 'A' : b.data[0]);
	}
	node_unset(change, "approved-by");
	if (b.len > 0)
		node_set(change, "approved-by", b.data);
	buf_release(&number);
	buf_release(&b);
}

/* What the ledger knows of a version. */
static void put_version(struct work *w, xmlNode *history, const struct version *v)
{
	const char *note = event_text(v->agreed, "note");
	xmlNode *change = only_change(history, v->number);

	set_day(change, v->agreed->on);
	node_set(change, "version", v->number);
	node_set(change, "status", version_state_word(v->state));
	node_set(change, "status-words", standing_status(w, v));
	node_unset(change, "minute");
	set_approved(w, change, v);
	if (note == NULL)
		return;
	while (change->children != NULL)
		node_drop(change->children);
	node_add_text(change, note);
}

/* A draft is a version too, and so is what is about to be agreed. */
static void put_draft(struct work *w, xmlNode *history)
{
	const xmlNode *meta = work_meta(w);
	const xmlNode *date = node_child(meta, "date");
	char *version = work_meta_text(w, "version");
	xmlNode *change = find_change(history, version);

	if (change == NULL)
		change = insert_change(history, version);
	else if (w->agreeing != NULL)
		change = only_change(history, version);
	if (w->agreeing != NULL || node_attr(change, "status") == NULL)
		node_set(change, "status", node_attr(node_child(meta, "status"), "code"));
	if (date != NULL && (w->agreeing != NULL || node_attr(change, "date") == NULL))
		node_set(change, "date", node_attr(date, "iso"));
	free(version);
}

/* Whether a version came into force by that day, whatever became of it. */
static bool was_in_force(const struct version *v, struct when day)
{
	return v->complete && when_compare(v->in_force, day) <= 0 &&
	       (v->withdrawn == NULL || when_compare(v->in_force, v->withdrawn->on) <= 0);
}

/* Earlier versions, which the ledger does not know, were superseded when one of its own came into
 * force. */
static void supersede(struct work *w, xmlNode *history)
{
	const struct version *in_force = NULL;

	for (size_t i = 0; i < w->versions.count && in_force == NULL; i++)
		if (was_in_force(&w->versions.list[i], w->versions.day))
			in_force = &w->versions.list[i];
	if (in_force == NULL)
		return;
	for (xmlNode *c = node_child(history, "change"); c != NULL; c = node_next(c, "change"))
		if (node_attr(c, "status") == NULL && version_compare(node_attr(c, "version"), in_force->number) < 0)
			node_set(c, "status", "superseded");
}

void changes_merge(struct work *w, xmlNode *root)
{
	xmlNode *history = node_child(root, "history");

	if (history == NULL)
		history = node_add(root, "history");
	for (size_t i = 0; i < w->versions.count; i++)
		put_version(w, history, &w->versions.list[i]);
	if (w->as == NULL && !w->changed)
		put_draft(w, history);
	supersede(w, history);
}
