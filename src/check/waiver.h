/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_WAIVER_H
#define ENGROSS_WAIVER_H

#include <stdbool.h>
#include <stddef.h>

#include "check.h"

/*
 * Waivers: findings that somebody has decided to live with until a day, in the document
 * (<waivers> before its body) or for several documents in engross.xml. What is waived is
 * listed and counted, and does not count as a finding.
 */
struct waiver {
	const char *rule;        /* a code, or the id of a requirement */
	const char *in;          /* the id of a section or clause, NULL: everywhere */
	const char *by;          /* a post */
	const char *until;       /* year-month-day */
	char *reason;
	const xmlNode *node;
	bool own;                /* of the document, not of the workspace */
	bool expired;            /* on the day of the run */
	size_t used;             /* how many findings it covers */
};

struct waivers {
	struct waiver *list;
	size_t count;
	xmlDoc *doc;             /* what the strings are borrowed from */
};

/* Lets the waivers of the document and of the workspace cover findings in `out`, and
 * reports those that are expired, cover nothing or name no rule. `own` is the document's
 * <waivers> (NULL: none), which out->waivers owns from here on. */
void waivers_apply(const struct check_run *run, struct checked *out, xmlDoc *own);
void waivers_free(struct waivers *w);

#endif
