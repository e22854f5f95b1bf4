/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* What a document says of itself: its properties, as records systems and the heads of
 * pages take them. */

/* Makes a child of the new meta where there is text for it. */
static void add_meta(xmlNode *meta, const char *name, const char *text)
{
	if (text != NULL)
		node_add_element(meta, name, text);
}

static void add_date(const struct work *w, xmlNode *meta, const char *name, struct when day)
{
	const xmlNode *written = node_child(work_meta(w), name);
	xmlNode *n;
	struct buf b;

	buf_init(&b, BUF_FILE);
	when_add_words(&b, day);
	n = node_add_element(meta, name, b.data);
	if (written != NULL)
		node_set_origin(n, written);
	buf_clear(&b);
	when_add_iso(&b, day);
	node_set(n, "iso", b.data);
	buf_release(&b);
}

char *post_words(struct work *w, const char *name)
{
	const xmlNode *owner = node_child(work_meta(w), name);
	const xmlNode *post = owner != NULL ? reg_find(w->reg, "post", node_attr(owner, "post"))
	                                    : NULL;
	const xmlNode *org = post != NULL
	                             ? reg_find(w->reg, "org", node_attr(post, "organisation")) : NULL;
	char *title = NULL;
	char *body = NULL;
	char *words = NULL;
	struct buf b;

	if (post == NULL || org == NULL)
		return NULL;
	title = reg_name(post);
	body = name_of(w, org);
	buf_init(&b, BUF_FILE);
	buf_addf(&b, "%s, %s", title, body);
	words = buf_take(&b);
	buf_release(&b);
	free(title);
	free(body);
	return words;
}

bool review_date(struct work *w, struct when *day)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	const char *due = review != NULL ? node_attr(review, "due") : NULL;
	const char *interval = review != NULL ? node_attr(review, "interval") : NULL;

	if (due != NULL)
		return when_parse(due, day);
	if (interval == NULL || !w->dated)
		return false;
	*day = w->date;
	return when_add(day, interval);
}

/* 0, or -1 reported when a review is due on no day that there is. */
static int check_review(struct work *w)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	struct when day;

	if (review == NULL || node_attr(review, "due") != NULL || !w->dated ||
	    node_attr(review, "interval") == NULL || review_date(w, &day))
		return 0;
	return diag(w->d, MSG_REVIEW_INTERVAL, work_loc(w, review), "'%s'",
	            node_attr(review, "interval"));
}

char *period_words(struct work *w)
{
	const xmlNode *reporting = node_child(work_root(w), "reporting");
	struct when from;
	struct when to;
	struct buf b;
	char *words;

	if (reporting == NULL || !when_parse(node_attr(reporting, "from"), &from) ||
	    !when_parse(node_attr(reporting, "to"), &to))
		return NULL;
	buf_init(&b, BUF_LINE);
	when_add_words(&b, from);
	buf_addf(&b, " %s ", label(w, "period-to"));
	when_add_words(&b, to);
	words = buf_take(&b);
	buf_release(&b);
	return words;
}

/* 0, or -1 reported when the period ends before it starts. */
static int check_period(struct work *w)
{
	const xmlNode *reporting = node_child(work_root(w), "reporting");
	struct when from;
	struct when to;
	char *words;
	int rc;

	if (reporting == NULL || !when_parse(node_attr(reporting, "from"), &from) ||
	    !when_parse(node_attr(reporting, "to"), &to) || when_compare(from, to) <= 0)
		return 0;
	words = period_words(w);
	rc = diag(w->d, MSG_PERIOD_BACKWARDS, work_loc(w, reporting), "'%s'", words);
	free(words);
	return rc;
}

int check_record(struct work *w)
{
	int rc = check_review(w);

	return check_period(w) < 0 ? -1 : rc;
}

/* Adds the names of the parties, full names with "; " between. */
static void add_party_names(struct work *w, struct buf *b)
{
	const xmlNode *parties = node_child(work_root(w), "parties");
	const xmlNode *p = parties != NULL ? node_child(parties, "party") : NULL;

	for (; p != NULL; p = node_next(p, "party")) {
		char *name = name_of(w, reg_find(w->reg, "org", node_attr(p, "organisation")));

		if (b->len > 0)
			buf_add_str(b, "; ");
		buf_add_str(b, name);
		free(name);
	}
}

const char *status_words(struct work *w, const char *status)
{
	return label_by_kind(w, "status", status);
}

/* Adds what the metadata has under that name. */
static void copy_meta(struct work *w, xmlNode *meta, const char *name)
{
	const xmlNode *written = node_child(work_meta(w), name);
	char *text = work_meta_text(w, name);

	add_meta(meta, name, text);
	if (written != NULL && meta->last != NULL && node_is(meta->last, name))
		node_set_origin(meta->last, written);
	free(text);
}

/* Adds the dates; each where there is one. */
static void add_dates(struct work *w, xmlNode *meta)
{
	const xmlNode *reporting = node_child(work_root(w), "reporting");
	char *effective = work_meta_text(w, "effective");
	char *period = period_words(w);
	struct when day;

	if (w->dated)
		add_date(w, meta, "date", w->date);
	if (effective != NULL && when_parse(effective, &day))
		add_date(w, meta, "effective", day);
	if (period != NULL) {
		xmlNode *n = node_add_element(meta, "period", period);

		node_set_origin(n, reporting);
		node_set(n, "from", node_attr(reporting, "from"));
		node_set(n, "to", node_attr(reporting, "to"));
	}
	if (review_date(w, &day)) {
		add_date(w, meta, "review", day);
		node_set(meta->last, "interval", node_attr(node_child(work_meta(w), "review"), "interval"));
	}
	free(effective);
	free(period);
}

void add_metadata(struct work *w, xmlNode *root)
{
	xmlNode *meta = node_add(root, "meta");
	char *status = work_meta_text(w, "status");
	char *owner = post_words(w, "owner");
	char *author = post_words(w, "author");
	struct buf b;

	copy_meta(w, meta, "title");
	copy_meta(w, meta, "subtitle");
	copy_meta(w, meta, "version");
	node_set(node_add_element(meta, "status", status_words(w, status)), "code", status);
	node_set_origin(meta->last, node_child(work_meta(w), "status"));
	add_dates(w, meta);
	add_meta(meta, "owner", owner);
	add_meta(meta, "author", author);
	copy_meta(w, meta, "reference");
	copy_meta(w, meta, "classification");
	copy_meta(w, meta, "summary");
	buf_init(&b, BUF_FILE);
	add_party_names(w, &b);
	if (b.len > 0)
		add_meta(meta, "publisher", b.data);
	buf_release(&b);
	free(author);
	free(owner);
	free(status);
}

/* The first sentence of the notice, without its full stop: all of it on every page
 * would take the page's room. */
static void add_running_notice(struct work *w, xmlNode *running)
{
	char *notice = work_meta_text(w, "notice");
	char *end;

	if (notice == NULL)
		return;
	end = strstr(notice, ". ");
	if (end == NULL && str_ends(notice, "."))
		end = notice + strlen(notice) - 1;
	if (end != NULL && end > notice)
		*end = '\0';
	node_add_element(running, "notice", notice);
	free(notice);
}

/* What stands on every page. */
void add_running(struct work *w, xmlNode *root)
{
	xmlNode *running = node_add(root, "running");
	char *title = work_meta_text(w, "title");
	char *status = work_meta_text(w, "status");
	char *version = work_meta_text(w, "version");
	struct buf b;

	buf_init(&b, BUF_FILE);
	if (version != NULL)
		buf_addf(&b, "%s %s", label_by_kind(w, "running", "version"), version);
	if (w->dated) {
		buf_add_str(&b, version != NULL ? ", " : "");
		when_add_words(&b, w->date);
	}
	node_add_element(running, "header", title);
	node_add_element(running, "state", status_words(w, status));
	copy_meta(w, running, "classification");
	add_running_notice(w, running);
	node_add_element(running, "footer", b.data);
	buf_release(&b);
	free(title);
	free(status);
	free(version);
}

