/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "history_private.h"
#include "str.h"

/* Versions that are agreed. */

/* True for one to three whole numbers with full stops between them: version in core.xsd. */
static bool is_number(const char *s)
{
	for (int part = 0; part < 3; part++) {
		size_t n = strspn(s, "0123456789");

		if (n < 1 || n > 4)
			return false;
		s += n;
		if (*s == '\0')
			return true;
		if (*s++ != '.')
			return false;
	}
	return false;
}

/* The number comes after those that were agreed, and the day not before the last of them. */
static int check_number(const struct recording *r, const struct agreement *a)
{
	const struct version *last = version_last(&r->versions);
	char said[2][WHEN_SAID];

	if (last == NULL)
		return 0;
	if (version_compare(a->version, last->number) <= 0)
		return diag(r->h->d, MSG_VERSION_ORDER, LOC_NONE, "%s is to be agreed, and %s was agreed on %s",
		            a->version, last->number, when_said(last->agreed->on, said[0]));
	if (when_before(a->on, last->agreed->on))
		return diag(r->h->d, MSG_EVENT_EARLY, LOC_NONE, "%s, and version %s was agreed on %s",
		            when_said(a->on, said[0]), last->number, when_said(last->agreed->on, said[1]));
	return 0;
}

/*
 * The words of the last version are not agreed once more by mistake. Who means it, such as for
 * another year, raises <version> in document.xml; those of a version that was
 * withdrawn can be agreed anew in any case.
 */
static int check_changed(const struct recording *r)
{
	const struct version *last = version_last(&r->versions);
	int later;
	int same;

	if (last == NULL || last->withdrawn != NULL)
		return 0;
	later = text_is_later(r->h, last);
	if (later != 0)
		return later < 0 ? -1 : 0;
	same = text_compare(r->h, last, false);
	if (same == 1)
		diag(r->h->d, MSG_AGREE_SAME, LOC_NONE, "'%s' has the words of version %s", r->h->id, last->number);
	return same == 0 ? 0 : -1;
}

static int decide(struct recording *r, xmlNode *entry, void *arg)
{
	const struct agreement *a = arg;
	xmlNode *event;

	if (check_number(r, a) < 0 || (r->frozen == NULL && check_changed(r) < 0))
		return -1;
	event = node_add(entry, "agreed");
	node_set(event, "version", a->version);
	set_day(event, a->on);
	if (add_words(r->h->d, event, "note", "--note", a->note) < 0)
		return -1;
	return freeze(r, a, event);
}

int history_may_agree(const struct history *h, const struct agreement *a)
{
	struct recording r;
	int rc = -1;

	if (!is_number(a->version))
		return diag(h->d, MSG_USAGE, LOC_NONE,
		            "'%s' is no number of a version: write up to three whole numbers, such as 2.0", a->version);
	rc = recording_open(&r, h) < 0 || check_number(&r, a) < 0 ? -1 : 0;
	recording_release(&r);
	return rc;
}

int history_agree(const struct history *h, const struct agreement *a, struct buf *told)
{
	struct agreement copy = *a;

	tell_ahead(h, a->on);
	return history_record(h, decide, &copy, told);
}
