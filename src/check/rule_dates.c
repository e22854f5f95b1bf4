/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "day_private.h"
#include "mem.h"
#include "rules_private.h"
#include "str.h"

/* The days that a document states about itself: against each other and against today. */

/* True when a row of signatures or of approvals has its day. */
static bool has_day(const xmlNode *table)
{
	struct when on;

	for (const xmlNode *r = node_child(node_child(table, "body"), "row"); r != NULL; r = node_next(r, "row"))
		if (day_in(r, "on", &on))
			return true;
	return false;
}

/* Remembers that somebody signed or approved the text on a day. */
static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	bool *decided = state;
	const char *role = node_is(n, "table") ? node_attr(n, "role") : NULL;

	(void)c;
	(void)p;
	if (str_eq(role, "signatures") || str_eq(role, "approvals"))
		*decided = *decided || has_day(n);
}

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(bool));
}

/* What somebody relies on has a day from which on they may: its own, or that of a decision. */
static void check_dated(struct check *c, bool decided)
{
	struct when day;

	if (!c->dated && !decided && !day_of_meta(c, "effective", &day) && text_counts(c))
		tell(c, MSG_STATUS_UNDATED, node_child(c->meta, "status"), "'%s'", c->out->status);
}

static void check_effective(struct check *c)
{
	struct when day;
	char words[2][WHEN_SAID];

	if (c->dated && day_of_meta(c, "effective", &day) && when_before(day, c->date))
		tell(c, MSG_EFFECTIVE_EARLY, node_child(c->meta, "effective"), "%s, and the document is of %s",
		     when_said(day, words[0]), when_said(c->date, words[1]));
}

/* A review that is due long after the interval from the day that the document counts from.
 * One that comes sooner keeps an older rhythm, and a month more is the end of a term. */
static void check_interval(struct check *c, const xmlNode *review, struct when due)
{
	const char *interval = node_attr(review, "interval");
	struct when latest;
	char words[2][WHEN_SAID];

	if (!day_of_meta(c, "effective", &latest) || when_compare(latest, c->date) < 0)
		latest = c->date;
	if (interval == NULL || !when_add(&latest, interval) || !when_add(&latest, "P1M") ||
	    !when_before(latest, due))
		return;
	tell(c, MSG_REVIEW_LATE, review, "%s after %s, and reviews every '%s'",
	     when_said(due, words[0]), when_said(c->date, words[1]), interval);
}

/* A yearly report and a paper for a meeting are not reviewed. */
static void check_review(struct check *c)
{
	const xmlNode *review = node_child(c->meta, "review");
	struct when due;
	char words[2][WHEN_SAID];

	if (!day_in(review, "iso", &due))
		return;
	if (c->dated && when_before(due, c->date))
		tell(c, MSG_REVIEW_EARLY, review, "%s, and the document is of %s",
		     when_said(due, words[0]), when_said(c->date, words[1]));
	else if (text_counts(c) && when_before(due, c->today))
		tell(c, MSG_REVIEW_OVERDUE, review, "%s", when_said(due, words[0]));
	if (c->dated)
		check_interval(c, review, due);
}

/* A report cannot be finished before its period is over, and is of little use a year after. */
static void check_period(struct check *c)
{
	const xmlNode *period = node_child(c->meta, "period");
	struct when end;
	struct when late;
	char words[2][WHEN_SAID];

	if (!c->dated || !str_eq(c->kind, "annual-report") || !day_in(period, "to", &end))
		return;
	late = end;
	if (c->stage == CHECK_FINAL && when_before(c->date, end))
		tell(c, MSG_REPORT_EARLY, period, "it is of %s, and its period ends on %s",
		     when_said(c->date, words[0]), when_said(end, words[1]));
	else if (when_add(&late, "P1Y") && when_before(late, c->date))
		tell(c, MSG_REPORT_LATE, period, "it is of %s, and its period ended on %s",
		     when_said(c->date, words[0]), when_said(end, words[1]));
}

static void at_end(struct check *c, void *state)
{
	check_dated(c, *(const bool *)state);
	check_effective(c);
	check_review(c);
	check_period(c);
	free(state);
}

const struct rule rule_dates = { .name = "dates", .start = start, .element = at_element, .end = at_end };
