/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "stage_private.h"
#include "str.h"

/*
 * The cover: who the document is between, and the few facts that its readers look
 * for first. What is known stands there; what is not leaves no gap.
 */

/* "Exampleshire Council (the Council)", of a party. */
static void add_party(struct work *w, xmlNode *parties, const xmlNode *party)
{
	const xmlNode *org = reg_find(w->reg, "org", node_attr(party, "organisation"));
	char *name = name_of(w, org);
	char *abbr = short_of(w, org);
	struct buf b;

	buf_init(&b, BUF_FILE);
	buf_add_str(&b, name);
	if (abbr != NULL)
		buf_addf(&b, " (%s)", abbr);
	node_set_origin(node_add_element(parties, "party", b.data), party);
	node_set(parties->last, "org", node_attr(party, "organisation"));
	buf_release(&b);
	free(name);
	free(abbr);
}

static void add_parties(struct work *w, xmlNode *cover)
{
	const xmlNode *written = node_child(work_root(w), "parties");
	const xmlNode *p = written != NULL ? node_child(written, "party") : NULL;
	xmlNode *parties;

	if (p == NULL)
		return;
	parties = node_add(cover, "parties");
	node_set_origin(parties, written);
	node_add_element(parties, "label", label_by_kind(w, "cover", "parties"));
	for (; p != NULL; p = node_next(p, "party"))
		add_party(w, parties, p);
}

/* A line with a label and its words, where there are words. */
static void add_detail(struct work *w, xmlNode *cover, const char *key, const char *words)
{
	const xmlNode *origin = node_child(work_meta(w), key);
	xmlNode *detail;

	if (words == NULL)
		return;
	detail = node_add(cover, "detail");
	if (origin != NULL)
		node_set_origin(detail, origin);
	node_set(detail, "key", key);
	node_add_element(detail, "label", label_by_kind(w, "cover", key));
	node_add_element(detail, "words", words);
}

static void add_day(struct work *w, xmlNode *cover, const char *key, bool known, struct when day)
{
	struct buf b;

	if (!known)
		return;
	buf_init(&b, BUF_LINE);
	when_add_words(&b, day);
	add_detail(w, cover, key, b.data);
	buf_release(&b);
}

void add_cover(struct work *w, xmlNode *front)
{
	xmlNode *cover = node_add(front, "cover");
	char *period = period_words(w);
	char *status = work_meta_text(w, "status");
	char *version = work_meta_text(w, "version");
	char *owner = post_words(w, "owner");
	char *classification = work_meta_text(w, "classification");
	struct when next = w->date;
	bool reviewed = review_date(w, &next);

	add_parties(w, cover);
	add_detail(w, cover, "period", period);
	add_detail(w, cover, "status", status_words(w, status));
	add_detail(w, cover, "version", version);
	add_day(w, cover, "date", w->dated, w->date);
	add_detail(w, cover, "owner", owner);
	add_day(w, cover, "review", reviewed, next);
	add_detail(w, cover, "classification", classification);
	free(classification);
	free(owner);
	free(version);
	free(status);
	free(period);
}
