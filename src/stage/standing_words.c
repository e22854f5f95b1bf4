/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* How a document with a ledger stands, in a few short sentences: what it is, who signed, who is
 * awaited, who joined and who left. */

enum { NAMES_FIT = 4 };   /* so many names stand in a sentence; of more it says the number */

const char *event_text(const struct ledger_entry *e, const char *name)
{
	const xmlNode *n = e != NULL ? node_child(e->node, name) : NULL;

	return n != NULL && n->children != NULL ? (const char *)n->children->content : NULL;
}

void standing_add_number(struct work *w, struct buf *b, size_t n)
{
	const char *s = label(w, "standing-numbers");

	for (size_t i = 1; i < n && *s != '\0'; i++) {
		s += strcspn(s, " ");
		s += strspn(s, " ");
	}
	if (*s != '\0')
		buf_add(b, s, strcspn(s, " "));
	else
		buf_addf(b, "%zu", n);
}

/* Adds a sentence after those that there are. */
static void say(struct work *w, struct buf *b, const char *key, const struct label_place *places)
{
	if (b->len > 0)
		buf_add_char(b, ' ');
	label_fill_by_kind(w, b, key, places);
}

static void say_day(struct work *w, struct buf *b, const char *key, struct when day)
{
	struct buf words;

	buf_init(&words, BUF_LINE);
	when_add_words(&words, day);
	say(w, b, key, (const struct label_place[]){ { "date", words.data }, { NULL, NULL } });
	buf_release(&words);
}

static void say_of_body(struct work *w, struct buf *b, const char *key, const struct ledger_entry *e)
{
	struct buf day;

	buf_init(&day, BUF_LINE);
	when_add_words(&day, e->on);
	say(w, b, key, (const struct label_place[]){ { "date", day.data }, { "body", event_text(e, "body") }, { NULL, NULL } });
	buf_release(&day);
}

/* Which of the places of a version a sentence is about. */
typedef bool off_fn(const struct version *v, const struct sign_off *o);

/* Those that joined later are named by themselves. */
static bool has_signed(const struct version *v, const struct sign_off *o)
{
	(void)v;
	return o->signing != NULL && o->leaving == NULL && !o->joined;
}

/* What they have in common: how many bodies, whose names, whether they signed or approved. */
struct bodies {
	size_t places;
	size_t count;        /* of different bodies */
	size_t signatures;
	size_t approvals;
	struct buf names;
};

/* Whether a place before this one that is meant too is of the same body. */
static bool is_named(const struct version *v, size_t i, off_fn *fn)
{
	for (size_t k = 0; k < i; k++)
		if (fn(v, &v->offs[k]) && str_eq(v->offs[k].org, v->offs[i].org))
			return true;
	return false;
}

static void find_bodies(const struct version *v, off_fn *fn, struct bodies *out)
{
	memset(out, 0, sizeof(*out));
	buf_init(&out->names, BUF_FILE);
	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *o = &v->offs[i];

		if (!fn(v, o))
			continue;
		out->places++;
		*(o->approval ? &out->approvals : &out->signatures) += 1;
		if (is_named(v, i, fn))
			continue;
		out->count++;
		buf_addf(&out->names, "%s%s", out->names.len > 0 ? "; " : "", o->body);
	}
}

const char *standing_status(struct work *w, const struct version *v)
{
	struct bodies f;
	const char *words;

	find_bodies(v, version_awaits, &f);
	words = v->state == VERSION_AGREED && f.signatures == 0 ? label(w, "standing-status-approvals")
	                                                      : status_words(w, version_state_word(v->state));
	buf_release(&f.names);
	return words;
}

/* Adds "one signature", "two signatures". */
static void add_counted(struct work *w, struct buf *b, const char *key, size_t n)
{
	struct buf number;
	struct buf name;

	buf_init(&number, BUF_LINE);
	buf_init(&name, BUF_LINE);
	standing_add_number(w, &number, n);
	buf_addf(&name, "standing-%s%s", key, n == 1 ? "" : "s");
	label_fill(w, b, name.data, (const struct label_place[]){ { "count", number.data }, { NULL, NULL } });
	buf_release(&name);
	buf_release(&number);
}

/* Adds a sentence about bodies: the key has the kind and the number of them in it. */
static void say_bodies(struct work *w, struct buf *b, const char *key, const struct bodies *f, size_t count)
{
	struct buf number;
	struct buf signatures;
	struct buf approvals;

	buf_init(&number, BUF_LINE);
	buf_init(&signatures, BUF_LINE);
	buf_init(&approvals, BUF_LINE);
	standing_add_number(w, &number, count);
	add_counted(w, &signatures, "signature", f->signatures);
	add_counted(w, &approvals, "approval", f->approvals);
	say(w, b, key,
	    (const struct label_place[]){ { "bodies", f->names.data }, { "count", number.data },
	                                  { "signatures", signatures.data }, { "approvals", approvals.data }, { NULL, NULL } });
	buf_release(&approvals);
	buf_release(&signatures);
	buf_release(&number);
}

static void say_awaited(struct work *w, struct buf *b, const struct version *v)
{
	struct bodies f;
	struct buf key;

	find_bodies(v, version_awaits, &f);
	buf_init(&key, BUF_LINE);
	buf_addf(&key, "standing-awaiting-%s%s%s",
	         f.approvals > 0 && f.signatures > 0 ? "mixed" : f.approvals > 0 ? "approval" : "signature",
	         f.places > 1 && (f.approvals == 0 || f.signatures == 0) ? "s" : "", f.count > NAMES_FIT ? "-many" : "");
	if (f.places > 0)
		say_bodies(w, b, key.data, &f, f.places);
	buf_release(&key);
	buf_release(&f.names);
}

static void say_signed(struct work *w, struct buf *b, const struct version *v)
{
	struct bodies f;
	struct buf key;

	find_bodies(v, has_signed, &f);
	buf_init(&key, BUF_LINE);
	buf_addf(&key, "standing-%s-%s",
	         f.approvals > 0 && f.signatures > 0 ? "mixed" : f.approvals > 0 ? "approved" : "signed",
	         f.count == 1 ? "one" : f.count == 2 ? "both" : "all");
	if (f.count > 0)
		say_bodies(w, b, key.data, &f, f.count);
	buf_release(&key);
	buf_release(&f.names);
}

/* Who came and who went. */
static void say_changes(struct work *w, struct buf *b, const struct version *v)
{
	for (size_t i = 0; i < v->off_count; i++)
		if (v->offs[i].joined && v->offs[i].leaving == NULL)
			say_of_body(w, b, "standing-joined", v->offs[i].signing);
	for (size_t i = 0; i < v->off_count; i++) {
		size_t k = 0;

		while (k < i && v->offs[k].leaving != v->offs[i].leaving)
			k++;
		if (v->offs[i].leaving != NULL && k == i)
			say_of_body(w, b, "standing-left", v->offs[i].leaving);
	}
}

static void say_superseded(struct work *w, struct buf *b, const struct version *v)
{
	struct buf day;

	buf_init(&day, BUF_LINE);
	when_add_words(&day, v->superseded_by->in_force);
	say(w, b, "standing-superseded",
	    (const struct label_place[]){ { "version", v->superseded_by->number }, { "date", day.data }, { NULL, NULL } });
	buf_release(&day);
}

/* The reason ends the sentence: its own full stop goes. */
static void say_withdrawn(struct work *w, struct buf *b, const struct version *v)
{
	char *reason = mem_strdup(event_text(v->withdrawn, "reason"));
	struct buf day;

	if (str_ends(reason, "."))
		reason[strlen(reason) - 1] = '\0';
	buf_init(&day, BUF_LINE);
	when_add_words(&day, v->withdrawn->on);
	say(w, b, "standing-withdrawn",
	    (const struct label_place[]){ { "date", day.data }, { "reason", reason }, { NULL, NULL } });
	buf_release(&day);
	free(reason);
}

static void say_version(struct work *w, struct buf *b, const struct version *v)
{
	switch (v->state) {
	case VERSION_AGREED:
		say_day(w, b, "standing-agreed", v->agreed->on);
		say_awaited(w, b, v);
		break;
	case VERSION_SIGNED:
		say_signed(w, b, v);
		say_day(w, b, "standing-from", v->in_force);
		break;
	case VERSION_IN_FORCE:
		say_day(w, b, "standing-since", v->in_force);
		say_signed(w, b, v);
		break;
	case VERSION_SUPERSEDED:
		say_superseded(w, b, v);
		break;
	case VERSION_WITHDRAWN:
		say_withdrawn(w, b, v);
		break;
	}
	if (v->state != VERSION_SUPERSEDED && v->state != VERSION_WITHDRAWN)
		say_changes(w, b, v);
}

/* A draft, after a version or instead of one. */
static void say_draft(struct work *w, struct buf *b)
{
	const struct version *last = version_last(&w->versions);
	const char *status = node_attr(node_child(work_meta(w), "status"), "code");
	struct buf day;

	buf_init(&day, BUF_LINE);
	when_add_words(&day, last->agreed->on);
	say(w, b,
	    w->changed                        ? "standing-changed"
	    : str_eq(status, "consultation") ? "standing-consultation"
	                                       : "standing-draft",
	    (const struct label_place[]){ { "version", last->number }, { "date", day.data }, { NULL, NULL } });
	buf_release(&day);
}

char *standing_brief(struct work *w)
{
	const struct version *v = w->as;
	struct buf day;
	struct buf b;
	char *words = NULL;

	if (v == NULL)
		return NULL;
	buf_init(&day, BUF_LINE);
	buf_init(&b, BUF_LINE);
	if (v->state == VERSION_SUPERSEDED) {
		label_fill(w, &b, "standing-brief-superseded",
		           (const struct label_place[]){ { "version", v->superseded_by->number }, { NULL, NULL } });
	} else if (v->state == VERSION_WITHDRAWN) {
		when_add_words(&day, v->withdrawn->on);
		label_fill(w, &b, "standing-brief-withdrawn", (const struct label_place[]){ { "date", day.data }, { NULL, NULL } });
	}
	if (b.len > 0)
		words = buf_take(&b);
	buf_release(&b);
	buf_release(&day);
	return words;
}

char *standing_words(struct work *w)
{
	struct buf b;
	char *words = NULL;

	buf_init(&b, BUF_FILE);
	if (w->as != NULL)
		say_version(w, &b, w->as);
	else if (w->versions.count > 0 && w->agreeing == NULL)
		say_draft(w, &b);
	if (b.len > 0)
		words = buf_take(&b);
	buf_release(&b);
	return words;
}
