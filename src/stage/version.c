/* SPDX-License-Identifier: MIT */
#include "stage_private.h"
#include "str.h"

/*
 * Which version the words of the working text are. A document without a history says so itself;
 * with one, the ledger says it: the words are those of the last version that was agreed, or
 * they are a draft of the next.
 */

void work_agree_as(struct work *w, const char *number, struct when day)
{
	w->agreeing = number;
	w->dated = true;
	w->date = day;
}

int stage_version(struct work *w)
{
	w->ledger = ledger_open(w->ws, w->x, w->d, w->id);
	if (w->ledger == NULL)
		return -1;
	versions_of(w->ledger, w->ledger->count, NULL, &w->versions);
	return 0;
}

int work_begin_frozen(struct work *w, const char *number)
{
	return diag(w->d, MSG_INTERNAL, LOC_NONE, "version %s", number);
}
