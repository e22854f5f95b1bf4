/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HISTORY_H
#define ENGROSS_HISTORY_H

#include "buf.h"
#include "ledger.h"
#include "macros.h"
#include "sources.h"
#include "stage.h"
#include "version.h"

/*
 * What writes the history of a document and what looks whether it is whole. Reading it is for
 * ledger.h and version.h; what a text shows of it is for the stage "standing".
 *
 * An entry is decided upon what the ledger says at that moment. When somebody else has added
 * one meanwhile, all is decided anew. What an entry names is on the disk before it is.
 */

/* The document whose history is written. All borrowed. */
struct history {
	struct xml *x;
	struct diag *d;
	const struct workspace *ws;
	const struct reg *reg;
	const char *id;
	struct when today;       /* by the clock: only a day that is still to come is told by it */
};

/* Strings in what follows are as the user gave them, NULL for none. */
struct agreement {
	const char *version;
	struct when on;
	const char *note;
	struct sources *sources;     /* of the workspace: what is read of it from here on is what was checked */
};

struct signing {
	const char *version;
	const char *party;
	const char *name;
	const char *post;
	const char *method;
	const char *minute;
	const char *authority;
	const char *evidence;
	struct when on;              /* may be a month */
	bool joins;
};

struct withdrawal {
	const char *version;
	const char *party;           /* NULL: the version as a whole is withdrawn */
	const char *reason;
	const char *minute;
	const char *evidence;
	struct when on;
};

/* Freezes the words of the document as a version; records a signature or the decision of a
 * body; records that a version no longer applies, or that a party left. Each adds to `told`
 * how the version stands then. 0; -1 reported, and then the ledger is as it was, but
 * after ledger-unsure. */
int history_agree(const struct history *h, const struct agreement *a, struct buf *told) MUST_USE;
int history_sign(const struct history *h, const struct signing *s, struct buf *told) MUST_USE;
int history_withdraw(const struct history *h, const struct withdrawal *w, struct buf *told) MUST_USE;

/* Whether a version of that number and day may be agreed, as far as can be told without the
 * text. 0, or -1 reported. */
int history_may_agree(const struct history *h, const struct agreement *a) MUST_USE;

#endif
