/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "day_private.h"
#include "rules_private.h"
#include "str.h"

/*
 * Promises by their days. A memorandum or arrangements go on counting, so that a day that is
 * past asks for an answer. A report or a paper is of its day: its actions are followed up in
 * the next one, and only what was late when it was made is told.
 */

static void at_part(struct check *c, void *state, const struct part *p)
{
	struct when due;
	char words[WHEN_SAID];

	(void)state;
	if (node_is(p->node, "row") || text_is_past(c) || str_eq(c->kind, "annual-report") ||
	    str_eq(c->kind, "board-paper") || !day_in(p->node, "due", &due) || !when_before(due, c->today))
		return;
	tell(c, MSG_COMMITMENT_OVERDUE, p->node, "%s", when_said(due, words));
}

/* True when what is to be done is not written yet: that is told there. */
static bool is_unwritten(const struct check *c, const xmlNode *row)
{
	char *words = c->stage == CHECK_DRAFT ? node_text(row) : NULL;
	bool open = words != NULL && strstr(words, "[[") != NULL;

	free(words);
	return open;
}

/* A row of a table of actions, which says how far each has come. */
static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	const char *progress = node_is(n, "row") ? node_attr(n, "progress") : NULL;
	struct when due;
	char words[2][WHEN_SAID];
	bool owner;
	bool day;

	(void)state;
	(void)p;
	if (progress == NULL || str_eq(progress, "done") || str_eq(progress, "stopped"))
		return;
	owner = node_attr(n, "who") != NULL;
	day = day_in(n, "due", &due);
	/* What a paper proposes gets its owner and its day at the meeting. */
	if ((!owner || !day) && str_eq(c->kind, "annual-report") && !is_unwritten(c, n))
		tell(c, MSG_ACTION_OPEN, n, "%s", owner ? "no day" : day ? "no owner" : "no owner and no day");
	if (day && c->dated && when_before(due, c->date))
		tell(c, MSG_ACTION_EARLY, n, "it was due on %s, and the document is of %s",
		     when_said(due, words[0]), when_said(c->date, words[1]));
}

const struct rule rule_action = { .name = "action", .part = at_part, .element = at_element };
