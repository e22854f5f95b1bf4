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

/* Those whom the text asks to sign. */
static bool is_asked(const struct version *v, const struct sign_off *o)
{
	(void)v;
	return !o->approval && !o->joined;
}

/* What they have in common: how many bodies, whose names, what they do. */
struct bodies {
	bool approvals;          /* they decide at meetings; else they sign */
	size_t places;
	size_t count;            /* of different bodies */
	const char *decision;    /* of all of them; NULL where they differ */
	struct buf names;
};

/* How many of the places of a body are meant. */
static size_t places_of(const struct version *v, off_fn *fn, const struct sign_off *of)
{
	size_t n = 0;

	for (size_t i = 0; i < v->off_count; i++)
		n += v->offs[i].approval == of->approval && str_eq(v->offs[i].org, of->org) && fn(v, &v->offs[i]);
	return n;
}

/* Whether a place before this one that is meant too is of the same body. */
static bool is_named(const struct version *v, size_t i, off_fn *fn)
{
	for (size_t k = 0; k < i; k++)
		if (v->offs[k].approval == v->offs[i].approval && fn(v, &v->offs[k]) &&
		    str_eq(v->offs[k].org, v->offs[i].org))
			return true;
	return false;
}

/* "A Council", or "A Council (two)" where it has two of the places that are counted. */
static void add_name(struct work *w, struct buf *b, const char *body, size_t places)
{
	struct buf number;

	buf_add_str(b, b->len > 0 ? "; " : "");
	if (places < 2) {
		buf_add_str(b, body);
		return;
	}
	buf_init(&number, BUF_LINE);
	standing_add_number(w, &number, places);
	label_fill(w, b, "standing-places",
	           (const struct label_place[]){ { "body", body }, { "count", number.data }, { NULL, NULL } });
	buf_release(&number);
}

/* Those who sign, or those who decide. */
static void find_bodies(struct work *w, const struct version *v, off_fn *fn, bool approvals, struct bodies *out)
{
	memset(out, 0, sizeof(*out));
	buf_init(&out->names, BUF_FILE);
	out->approvals = approvals;
	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *o = &v->offs[i];

		if (o->approval != approvals || !fn(v, o))
			continue;
		if (out->places++ == 0)
			out->decision = o->decision;
		else if (!str_eq(out->decision, o->decision))
			out->decision = NULL;
		if (is_named(v, i, fn))
			continue;
		out->count++;
		add_name(w, &out->names, o->body, fn == version_awaits ? places_of(v, fn, o) : 1);
	}
}

const char *standing_status(struct work *w, const struct version *v)
{
	bool signatures = false;
	bool approved = true;

	for (size_t i = 0; i < v->off_count; i++) {
		if (!version_awaits(v, &v->offs[i]))
			continue;
		signatures = signatures || !v->offs[i].approval;
		approved = approved && str_eq(v->offs[i].decision, "approved");
	}
	if (v->state != VERSION_AGREED || signatures)
		return status_words(w, version_state_word(v->state));
	return label(w, approved ? "standing-status-approvals" : "standing-status-decisions");
}

/* Adds a sentence about bodies: the key has the kind and the number of them in it. */
static void say_bodies(struct work *w, struct buf *b, const char *key, const struct bodies *f, size_t count)
{
	struct buf number;

	buf_init(&number, BUF_LINE);
	standing_add_number(w, &number, count);
	say(w, b, key, (const struct label_place[]){ { "bodies", f->names.data }, { "count", number.data }, { NULL, NULL } });
	buf_release(&number);
}

static void say_awaited(struct work *w, struct buf *b, const struct version *v)
{
	for (int approvals = 0; approvals < 2; approvals++) {
		struct bodies f;
		struct buf key;

		find_bodies(w, v, version_awaits, approvals == 1, &f);
		buf_init(&key, BUF_LINE);
		buf_addf(&key, "standing-awaiting-%s%s%s",
		         !f.approvals ? "signature" : str_eq(f.decision, "approved") ? "approval" : "decision",
		         f.places > 1 ? "s" : "", f.places > 1 && f.count > NAMES_FIT ? "-many" : "");
		if (f.places > 0)
			say_bodies(w, b, key.data, &f, f.places);
		buf_release(&key);
		buf_release(&f.names);
	}
}

/* Whether as many bodies were asked to sign as are parties. */
static bool asks_all_parties(struct work *w, const struct version *v)
{
	const xmlNode *front = node_child(work_root(w), "front");
	const xmlNode *cover = front != NULL ? node_child(front, "cover") : NULL;
	const xmlNode *parties = cover != NULL ? node_child(cover, "parties") : NULL;
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;
	size_t count = 0;
	size_t asked = 0;

	for (; p != NULL; p = node_next(p, "party"))
		count++;
	for (size_t i = 0; i < v->off_count; i++)
		asked += is_asked(v, &v->offs[i]) && !is_named(v, i, is_asked);
	return count == 0 || asked == count;
}

static void say_signed(struct work *w, struct buf *b, const struct version *v)
{
	for (int approvals = 0; approvals < 2; approvals++) {
		struct bodies f;
		struct buf key;

		find_bodies(w, v, has_signed, approvals == 1, &f);
		buf_init(&key, BUF_LINE);
		buf_addf(&key, "standing-%s-%s",
		         f.approvals ? (f.decision != NULL ? f.decision : "decided")
		         : f.count > 1 && !asks_all_parties(w, v) ? "asked"
		                                                   : "signed",
		         f.count == 1 ? "one" : f.count == 2 ? "both" : "all");
		if (f.count > 0)
			say_bodies(w, b, key.data, &f, f.count);
		buf_release(&key);
		buf_release(&f.names);
	}
}

/* Of a memorandum readers expect that somebody signed it. */
static void say_unsigned(struct work *w, struct buf *b, const struct version *v)
{
	if (v->off_count == 0 && str_eq(work_kind(w), "mou"))
		say(w, b, "standing-unsigned", (const struct label_place[]){ { NULL, NULL } });
}

/* Who came and who went. */
static void say_changes(struct work *w, struct buf *b, const struct version *v)
{
	for (size_t i = 0; i < v->off_count; i++)
		if (v->offs[i].joined && v->offs[i].leaving == NULL)
			say_of_body(w, b, v->offs[i].signing->on.day != WHEN_NO_DAY ? "standing-joined" : "standing-joined-in",
			            v->offs[i].signing);
	for (size_t i = 0; i < v->off_count; i++) {
		size_t k = 0;

		while (k < i && v->offs[k].leaving != v->offs[i].leaving)
			k++;
		if (v->offs[i].leaving != NULL && k == i)
			say_of_body(w, b, "standing-left", v->offs[i].leaving);
	}
}

/* A sentence about another version, and a day of one of them. */
static void say_of_version(struct work *w, struct buf *b, const char *key, const struct version *v, struct when day)
{
	struct buf words;

	buf_init(&words, BUF_LINE);
	when_add_words(&words, day);
	say(w, b, key, (const struct label_place[]){ { "version", v->number }, { "date", words.data }, { NULL, NULL } });
	buf_release(&words);
}

/* Which version applies until this one does. */
static void say_until(struct work *w, struct buf *b, const struct version *v)
{
	for (size_t i = 0; i < w->versions.count; i++)
		if (w->versions.list[i].state == VERSION_IN_FORCE)
			say_of_version(w, b, "standing-until", &w->versions.list[i], v->agreed->on);
}

/* Of a text that is agreed the day that it names itself, which is not the whole of it. */
static void say_effective(struct work *w, struct buf *b, const struct version *v)
{
	const char *effective = node_attr(v->agreed->node, "effective");
	struct when day;

	if (effective != NULL && when_parse(effective, &day))
		say_day(w, b, "standing-effective", day);
}

/* Which version is to take the place of this one, which is in force still. */
static void say_next(struct work *w, struct buf *b, const struct version *v)
{
	for (const struct version *next = v + 1; next < w->versions.list + w->versions.count; next++) {
		if (next->state == VERSION_SIGNED)
			say_of_version(w, b, "standing-next-from", next, next->in_force);
		else if (next->state == VERSION_AGREED)
			say_of_version(w, b, "standing-next-agreed", next, next->agreed->on);
	}
}

static void say_superseded(struct work *w, struct buf *b, const struct version *v)
{
	const struct version *next = v->superseded_by;

	say_of_version(w, b, next->in_force.day != WHEN_NO_DAY ? "standing-superseded" : "standing-superseded-in", next,
	               next->in_force);
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
		say_effective(w, b, v);
		say_until(w, b, v);
		break;
	case VERSION_SIGNED:
		say_signed(w, b, v);
		say_unsigned(w, b, v);
		say_day(w, b, "standing-from", v->in_force);
		say_until(w, b, v);
		break;
	case VERSION_IN_FORCE:
		say_day(w, b, "standing-since", v->in_force);
		say_signed(w, b, v);
		say_unsigned(w, b, v);
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
	if (v->state == VERSION_IN_FORCE)
		say_next(w, b, v);
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
