/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>

#include "stage_private.h"
#include "mem.h"

/* Names from the register, on the document's date. */

static const struct when *date_of(const struct work *w)
{
	return w->dated ? &w->date : NULL;
}

char *name_of(const struct work *w, const xmlNode *entry)
{
	return reg_name_on(entry, date_of(w));
}

char *short_of(const struct work *w, const xmlNode *entry)
{
	return reg_short_on(entry, date_of(w));
}

/* Who had taken the place of an organisation on that day, or the last who ever did; NULL.
 * The register has no circles of them. */
static const xmlNode *heir_on(const struct work *w, const xmlNode *org, struct when day)
{
	const xmlNode *heir = NULL;

	do {
		const xmlNode *next = reg_successor(w->reg, org);

		if (next == NULL)
			break;
		heir = next;
		org = next;
	} while (reg_is_late(heir, day));
	return heir;
}

/* "'ccg', whose place 'icb' took": a successor's id is what the author has to write. */
static void warn_ended(struct work *w, struct loc loc, const xmlNode *org, struct when day)
{
	const xmlNode *heir = heir_on(w, org, day);

	if (heir != NULL)
		diag(w->d, MSG_ORG_ENDED, loc, "'%s' (%s), whose place '%s' took",
		     node_attr(org, "id"), node_attr(org, "to"), node_attr(heir, "id"));
	else
		diag(w->d, MSG_ORG_ENDED, loc, "'%s' (%s)", node_attr(org, "id"),
		     node_attr(org, "to"));
}

/* Says once a document that there was no such organisation on that day. */
static void warn_of_dates(struct work *w, struct loc loc, const xmlNode *org, struct when day)
{
	static char yes[] = "yes";
	bool late = reg_is_late(org, day);

	if (!late && !reg_is_early(org, day))
		return;
	if (w->warned == NULL)
		w->warned = mem_check(xmlHashCreate(8));
	if (xmlHashAddEntry(w->warned, (const xmlChar *)node_attr(org, "id"), yes) < 0)
		return;
	if (late)
		warn_ended(w, loc, org, day);
	else
		diag(w->d, MSG_ORG_NOT_YET, loc, "'%s' (%s)", node_attr(org, "id"),
		     node_attr(org, "from"));
}

const xmlNode *need_org(struct work *w, struct loc loc, const char *id, const struct when *day)
{
	const xmlNode *org = reg_need(w->reg, w->d, loc, "org", id);

	if (day == NULL)
		day = date_of(w);
	if (org != NULL && day != NULL)
		warn_of_dates(w, loc, org, *day);
	return org;
}

const char *holder_of(struct work *w, const xmlNode *post, struct loc loc, const struct when *day,
                      int *rc)
{
	const char *id = node_attr(post, "id");
	const char *name;
	int holders;
	struct buf when;

	if (day == NULL && !w->dated) {
		*rc = diag(w->d, MSG_DATE_NEEDED, loc, "'%s'", id);
		return NULL;
	}
	buf_init(&when, BUF_LINE);
	buf_add_str(&when, day == NULL ? "at the document's date" : "on ");
	if (day != NULL)
		when_add_words(&when, *day);
	name = reg_holder(post, day != NULL ? *day : w->date, &holders);
	if (holders > 1)
		*rc = diag(w->d, MSG_POST_AMBIGUOUS, loc, "'%s' %s", id, when.data);
	else if (holders == 0)
		diag(w->d, MSG_POST_VACANT, loc, "'%s' %s", id, when.data);
	buf_release(&when);
	return holders == 1 ? name : NULL;
}
