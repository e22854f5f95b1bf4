/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "history_private.h"
#include "str.h"

/* Words of the user on their way into an entry, and words about a version on their way out. */

/* The bytes of s that XML 1.0 has no character for (section 2.2), or that are no UTF-8. */
static const char *fault_in(const char *s)
{
	size_t n = strlen(s);
	size_t bad = str_utf8_fault(s, n);

	if (bad < n)
		return "it is not written in UTF-8";
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];

		if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') ||
		    (c == 0xEF && (unsigned char)s[i + 1] == 0xBF && (unsigned char)s[i + 2] >= 0xBE))
			return "it has a sign in it that no text can hold";
	}
	return NULL;
}

char *kept_words(struct diag *d, const char *option, const char *words)
{
	enum { LONG = 16 * 1024 };   /* bytes: of a name, a sentence, the title of a scheme */
	const char *fault = fault_in(words);
	struct buf b;
	char *kept = NULL;

	if (fault == NULL && strlen(words) > LONG)
		fault = "it is longer than four pages";
	buf_init(&b, BUF_LINE);
	if (fault == NULL)
		str_add_squeezed(&b, words);
	if (fault == NULL && b.len == 0)
		fault = "it is empty";
	if (fault == NULL)
		kept = buf_take(&b);
	else
		diag(d, MSG_USAGE, LOC_NONE, "what %s says cannot be kept: %s", option, fault);
	buf_release(&b);
	return kept;
}

int add_words(struct diag *d, xmlNode *event, const char *name, const char *option, const char *words)
{
	char *kept;

	if (words == NULL)
		return 0;
	kept = kept_words(d, option, words);
	if (kept == NULL)
		return -1;
	node_add_element(event, name, kept);
	free(kept);
	return 0;
}

void set_day(xmlNode *event, struct when day)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	when_add_iso(&b, day);
	node_set(event, "on", b.data);
	buf_release(&b);
}

void tell_ahead(const struct history *h, struct when day)
{
	char said[2][WHEN_SAID];

	if (when_before(h->today, day))
		diag(h->d, MSG_EVENT_AHEAD, LOC_NONE, "%s, and today is %s", when_said(day, said[0]),
		     when_said(h->today, said[1]));
}

/* "Exampleshire Council (Chief Executive)" */
static void add_place(struct buf *b, const struct sign_off *o)
{
	str_add_shown(b, o->body);
	if (o->role == NULL)
		return;
	buf_add_str(b, " (");
	str_add_shown(b, o->role);
	buf_add_char(b, ')');
}

/* "2 signatures and 1 decision: A, B and C" */
static void add_awaited(struct buf *b, const struct version *v)
{
	size_t count[2] = { 0, 0 };
	size_t said = 0;

	for (size_t i = 0; i < v->off_count; i++)
		if (version_awaits(v, &v->offs[i]))
			count[v->offs[i].approval]++;
	buf_add_str(b, "awaiting ");
	if (count[0] > 0)
		buf_addf(b, "%zu signature%s", count[0], count[0] > 1 ? "s" : "");
	if (count[1] > 0)
		buf_addf(b, "%s%zu decision%s", count[0] > 0 ? " and " : "", count[1], count[1] > 1 ? "s" : "");
	for (size_t i = 0; i < v->off_count; i++) {
		if (!version_awaits(v, &v->offs[i]))
			continue;
		said++;
		buf_add_str(b, said == 1 ? ": " : said == v->waiting ? " and " : ", ");
		add_place(b, &v->offs[i]);
	}
}

/* Why a version is in force although nobody signed it. */
static const char *asks_nobody(const struct version *v)
{
	return v->off_count == 0 ? ", as the text asks nobody to sign it" : "";
}

void add_standing(struct buf *b, const struct version *v)
{
	char said[WHEN_SAID];

	switch (v->state) {
	case VERSION_AGREED:
		add_awaited(b, v);
		return;
	case VERSION_SIGNED:
		buf_addf(b, "%sin force from %s%s", v->off_count > 0 ? "signed by all, " : "", when_said(v->in_force, said),
		         asks_nobody(v));
		return;
	case VERSION_IN_FORCE:
		buf_addf(b, "in force since %s%s", when_said(v->in_force, said), asks_nobody(v));
		return;
	case VERSION_SUPERSEDED:
		buf_addf(b, "superseded by %s", v->superseded_by->number);
		return;
	case VERSION_WITHDRAWN:
		buf_add_str(b, "nothing takes its place");
	}
}

/* What an entry says of who signed, or left. */
static const char *text_in(const struct ledger_entry *e, const char *name)
{
	const xmlNode *n = node_child(e->node, name);

	return n != NULL && n->children != NULL ? (const char *)n->children->content : NULL;
}

/* "signed by A. Example for Exampleshire Council on 2 April 2026" */
static void add_signed(struct buf *b, const struct version *v, const struct ledger_entry *e)
{
	const struct sign_off *o = version_signed_at(v, e);
	const char *name = text_in(e, "name");
	bool approval = str_eq(node_attr(e->node, "kind"), "approval");
	bool joins = str_eq(node_attr(e->node, "joins"), "yes");
	char said[WHEN_SAID];

	buf_addf(b, "%s by ", !approval ? "signed" : o != NULL ? o->decision : "approved");
	if (name != NULL && !approval) {
		str_add_shown(b, name);
		buf_add_str(b, " for ");
	}
	str_add_shown(b, text_in(e, "body"));
	buf_addf(b, e->on.day == WHEN_NO_DAY ? " in %s" : " on %s", when_said(e->on, said));
	if (joins)
		buf_add_str(b, ", which joins by this");
}

void add_event(struct buf *b, const struct version *v, const struct ledger_entry *e)
{
	char said[WHEN_SAID];
	size_t i;

	switch (e->event) {
	case LEDGER_AGREED:
		buf_addf(b, "agreed on %s; seal ", when_said(e->on, said));
		for (i = 0; i < 16; i += 4)
			buf_addf(b, "%s%.4s", i > 0 ? " " : "", v->seal + i);
		return;
	case LEDGER_SIGNED:
		add_signed(b, v, e);
		return;
	case LEDGER_LEFT:
		str_add_shown(b, text_in(e, "body"));
		buf_addf(b, " left on %s", when_said(e->on, said));
		return;
	case LEDGER_WITHDRAWN:
		buf_addf(b, "withdrawn on %s", when_said(e->on, said));
	}
}
