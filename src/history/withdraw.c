/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "history_private.h"
#include "str.h"

/* A version that no longer applies, and a party that leaves. */

static bool is_over(const struct version *v)
{
	return v->state == VERSION_WITHDRAWN || v->state == VERSION_SUPERSEDED;
}

/* The version that is named, or the only one that is not over. NULL, reported. */
static const struct version *find_version(const struct recording *r, const struct withdrawal *w)
{
	const struct version *found = NULL;
	const struct version *last = version_last(&r->versions);

	if (last == NULL) {
		diag(r->h->d, MSG_VERSION_NONE, LOC_NONE, "'%s' has none yet", r->h->id);
		return NULL;
	}
	if (w->version != NULL) {
		found = version_find(&r->versions, w->version);
		if (found == NULL)
			diag(r->h->d, MSG_VERSION_NONE, LOC_NONE, "%s", w->version);
		return found;
	}
	for (size_t i = 0; i < r->versions.count; i++) {
		const struct version *v = &r->versions.list[i];

		if (is_over(v))
			continue;
		if (found != NULL) {
			diag(r->h->d, MSG_WITHDRAW_WHICH, LOC_NONE, "%s and %s", found->number, v->number);
			return NULL;
		}
		found = v;
	}
	return found != NULL ? found : last;
}

/* The party has a place in the version and has not left. 0, or -1 reported. */
static int check_party(const struct history *h, const struct version *v, const char *org)
{
	char said[WHEN_SAID];

	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *o = &v->offs[i];

		if (!str_eq(o->org, org))
			continue;
		if (o->leaving == NULL)
			return 0;
		return diag(h->d, MSG_LEFT_BEFORE, LOC_NONE, "%s left on %s", o->body, when_said(o->leaving->on, said));
	}
	return diag(h->d, MSG_SIGN_PLACE, LOC_NONE, "'%s' is no party to version %s", org, v->number);
}

/* Whether the version is one that can be withdrawn, or left, on that day. */
static int check(const struct history *h, const struct version *v, const struct withdrawal *w)
{
	char said[2][WHEN_SAID];

	if (v->state == VERSION_WITHDRAWN)
		return diag(h->d, MSG_WITHDRAWN_BEFORE, LOC_NONE, "%s was withdrawn on %s", v->number,
		            when_said(v->withdrawn->on, said[0]));
	if (v->state == VERSION_SUPERSEDED)
		return diag(h->d, MSG_WITHDRAWN_BEFORE, LOC_NONE, "%s was superseded by %s", v->number,
		            v->superseded_by->number);
	if (when_before(w->on, v->agreed->on))
		return diag(h->d, MSG_EVENT_EARLY, LOC_NONE, "%s, and version %s was agreed on %s",
		            when_said(w->on, said[0]), v->number, when_said(v->agreed->on, said[1]));
	return w->party != NULL ? check_party(h, v, w->party) : 0;
}

static int decide(struct recording *r, xmlNode *entry, void *arg)
{
	const struct withdrawal *w = arg;
	const struct version *v = find_version(r, w);
	xmlNode *event;

	if (v == NULL || check(r->h, v, w) < 0)
		return -1;
	event = node_add(entry, w->party != NULL ? "left" : "withdrawn");
	node_set(event, "version", v->number);
	if (w->party != NULL)
		node_set(event, "organisation", w->party);
	set_day(event, w->on);
	if (w->party != NULL) {
		char *body = reg_name_on(reg_find(r->h->reg, "org", w->party), &w->on);

		node_add_element(event, "body", body);
		free(body);
	}
	if (add_words(r->h->d, event, "reason", "--note", w->reason) < 0 ||
	    add_words(r->h->d, event, "minute", "--minute", w->minute) < 0)
		return -1;
	return keep_evidence(r, event, w->evidence);
}

int history_withdraw(const struct history *h, const struct withdrawal *w, struct buf *told)
{
	struct withdrawal copy = *w;

	if (w->reason == NULL)
		return diag(h->d, MSG_USAGE, LOC_NONE, "--note says why, in a sentence that every reader of the document sees");
	if (w->party != NULL && reg_need(h->reg, h->d, LOC_NONE, "org", w->party) == NULL)
		return -1;
	tell_ahead(h, w->on);
	return history_record(h, decide, &copy, told);
}
