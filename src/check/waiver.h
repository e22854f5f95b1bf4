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
	const char *until;       /* year-month-day */
	char *by;                /* the post in words: "Board Manager, Exampleshire Council" */
	char *reason;
	const xmlNode *node;
	bool own;                /* of the document, not of the workspace */
	bool counts;             /* it has not expired, and nothing is wrong with it */
	size_t used;             /* how many findings it covers here */
};

struct waivers {
	struct waiver *list;
	size_t count;
	xmlDoc *doc;             /* what those of the document are borrowed from; NULL */
};

struct check;

/* Lets the waivers of the document and of the workspace cover findings in `out`, and
 * reports those of the document that have expired, cover nothing or cannot be. `own` is the
 * document's <waivers> (NULL: none), which out->waivers owns from here on. c has the parts
 * of the text; NULL when it could not be resolved: then what counts in one part alone does
 * not count. Before the findings are sorted. */
void waivers_apply(const struct check_run *run, struct checked *out, const struct check *c, xmlDoc *own);
void waivers_free(struct waivers *w);

/* Reports what is wrong with the waivers of engross.xml: once a run, not for each document. */
void waivers_check_workspace(const struct check_run *run);

#endif
