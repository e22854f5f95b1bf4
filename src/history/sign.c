/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "history_private.h"
#include "mem.h"
#include "str.h"

/* Signatures, and the decisions of bodies. */

/* The version that is signed: the last, and the one that is named, where one is. */
static const struct version *find_version(const struct recording *r, const struct signing *s)
{
	const struct version *last = version_last(&r->versions);
	const struct version *v = s->version != NULL ? version_find(&r->versions, s->version) : last;
	struct diag *d = r->h->d;

	if (last == NULL)
		diag(d, MSG_VERSION_NONE, LOC_NONE, "'%s' has none yet", r->h->id);
	else if (v == NULL)
		diag(d, MSG_VERSION_NONE, LOC_NONE, "%s", s->version);
	else if (v != last)
		diag(d, MSG_SIGN_CLOSED, LOC_NONE, "%s, and %s was agreed after it", v->number, last->number);
	else if (v->withdrawn != NULL)
		diag(d, MSG_SIGN_CLOSED, LOC_NONE, "%s was withdrawn", v->number);
	else
		return v;
	return NULL;
}

/* Whoever signs has the text of today before them: it is that of the version, or it is known
 * that it is not. */
static int check_text(struct recording *r, const struct version *v, const struct signing *s)
{
	int draft;
	int same;

	if (str_eq(r->checked, v->number))
		return 0;
	draft = text_is_later(r->h, v);
	if (draft < 0)
		return -1;
	if (draft == 1 && s->version == NULL)
		return diag(r->h->d, MSG_SIGN_DRAFT, LOC_NONE, "%s, which --version %s would mean", v->number, v->number);
	same = draft == 0 ? text_compare(r->h, v, true) : 1;
	if (same == 0)
		diag(r->h->d, MSG_SIGN_WORDS, LOC_NONE, "version %s", v->number);
	if (same != 1)
		return -1;
	free(r->checked);
	r->checked = mem_strdup(v->number);
	return 0;
}

/* A month is enough for the decision of a meeting alone. */
static int check_day(const struct history *h, const struct signing *s, const struct choice *c)
{
	if (c->approval || s->on.day != WHEN_NO_DAY)
		return 0;
	return diag(h->d, MSG_USAGE, LOC_NONE,
	            "--on says the day of a signature, such as 2026-03-31; a month is enough for the decision of a meeting");
}

/* A place is filled once, by a body that is a party still, not before the words were agreed. */
static int check_place(const struct history *h, const struct version *v, const struct signing *s,
                       const struct sign_off *o)
{
	char said[2][WHEN_SAID];
	struct buf told;

	if (when_before(s->on, v->agreed->on))
		return diag(h->d, MSG_EVENT_EARLY, LOC_NONE, "%s, and version %s was agreed on %s",
		            when_said(s->on, said[0]), v->number, when_said(v->agreed->on, said[1]));
	if (o != NULL && o->leaving != NULL)
		return diag(h->d, MSG_LEFT_BEFORE, LOC_NONE, "%s left on %s", o->body,
		            when_said(o->leaving->on, said[0]));
	if (o == NULL || o->signing == NULL)
		return 0;
	buf_init(&told, BUF_LINE);
	add_event(&told, v, o->signing);
	diag(h->d, MSG_SIGN_TWICE, LOC_NONE, "version %s was %s", v->number, told.data);
	buf_release(&told);
	return -1;
}

/* Who held the post that signs, on that day; NULL: the register does not say. Borrowed. */
static const char *holder(const struct signing *s, const struct choice *c)
{
	int holders = 0;
	const char *name = NULL;

	if (c->post_entry != NULL && s->on.day != WHEN_NO_DAY)
		name = reg_holder(c->post_entry, s->on, &holders);
	return holders == 1 ? name : NULL;
}

/* The name of who signed. 0, or -1 reported; *name is NULL where none is needed. */
static int find_name(const struct recording *r, const struct signing *s, const struct choice *c, char **name)
{
	const char *held = c->approval ? NULL : holder(s, c);
	struct diag *d = r->h->d;
	char said[WHEN_SAID];

	if (s->name != NULL) {
		*name = kept_words(d, "--name", s->name);
		if (*name == NULL)
			return -1;
		if (held != NULL && !str_eq(held, *name) && s->post == NULL && s->authority == NULL)
			return diag(d, MSG_SIGN_OTHER, LOC_NONE, "'%s' was %s on %s, and '%s' is to have signed", held,
			            c->role, when_said(s->on, said), *name);
		if (held != NULL && !r->again && !str_eq(held, *name))
			diag(d, MSG_SIGN_HOLDER, LOC_NONE, "'%s' was %s on %s, and signed has '%s'", held, c->role,
			     when_said(s->on, said), *name);
		return 0;
	}
	*name = held != NULL ? mem_strdup(held) : NULL;
	if (held != NULL || c->approval)
		return 0;
	if (c->role != NULL)
		return diag(d, MSG_SIGN_NAME, LOC_NONE, "the register has no single holder of the post %s on %s", c->role,
		            when_said(s->on, said));
	return diag(d, MSG_SIGN_NAME, LOC_NONE, "'%s' signs", s->party);
}

/* Adds the event to the entry, once it can be. */
static int add_signed(struct recording *r, xmlNode *entry, const struct version *v, const struct signing *s,
                      const struct choice *c, const char *name)
{
	const xmlNode *org = reg_find(r->h->reg, "org", s->party);
	xmlNode *event = node_add(entry, "signed");
	char *body = reg_name_on(org, &s->on);

	node_set(event, "version", v->number);
	node_set(event, "kind", c->approval ? "approval" : "signature");
	node_set(event, "organisation", s->party);
	if (c->post != NULL)
		node_set(event, "post", c->post);
	set_day(event, s->on);
	node_set(event, "method", s->method);
	if (s->joins)
		node_set(event, "joins", "yes");
	node_add_element(event, "body", body);
	free(body);
	if (name != NULL)
		node_add_element(event, "name", name);
	if (c->role != NULL)
		node_add_element(event, "role", c->role);
	if (add_words(r->h->d, event, "authority", "--authority", s->authority) < 0 ||
	    add_words(r->h->d, event, "minute", "--minute", s->minute) < 0)
		return -1;
	return keep_evidence(r, event, s->evidence);
}

static int decide(struct recording *r, xmlNode *entry, void *arg)
{
	const struct signing *s = arg;
	const struct version *v = find_version(r, s);
	struct choice c = { .place = NULL };
	char *name = NULL;
	int rc = -1;

	if (v != NULL && choose_place(r->h, v, s, &c) == 0 && check_day(r->h, s, &c) == 0 &&
	    check_place(r->h, v, s, c.place) == 0 &&
	    check_text(r, v, s) == 0 && find_name(r, s, &c, &name) == 0)
		rc = add_signed(r, entry, v, s, &c, name);
	free(name);
	free(c.role);
	return rc;
}

static bool is_method(const char *s)
{
	static const char *const methods[] = { "wet-ink", "email", "minute", "electronic" };

	for (size_t i = 0; i < ARRAY_LEN(methods); i++)
		if (str_eq(methods[i], s))
			return true;
	return false;
}

int history_sign(const struct history *h, const struct signing *s, struct buf *told)
{
	struct signing copy = *s;

	if (s->party == NULL)
		return diag(h->d, MSG_USAGE, LOC_NONE, "--party says for which body it was signed, by its id in register.xml");
	if (s->method == NULL || !is_method(s->method))
		return diag(h->d, MSG_USAGE, LOC_NONE, "--method says how it was signed: wet-ink, email, minute or electronic");
	if (reg_need(h->reg, h->d, LOC_NONE, "org", s->party) == NULL)
		return -1;
	tell_ahead(h, s->on);
	return history_record(h, decide, &copy, told);
}
