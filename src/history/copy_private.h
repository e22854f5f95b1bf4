/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_COPY_PRIVATE_H
#define ENGROSS_COPY_PRIVATE_H

#ifndef ENGROSS_FLOOR_HISTORY
#error "copy_private.h is for the files of src/history alone"
#endif

#include "claims.h"
#include "copy.h"
#include "diff.h"
#include "stage.h"
#include "words.h"

/* The ledger that was read last, and of its versions the one that was opened last, as it was frozen: a
 * search holds it against a copy at many points of its history. */
struct thawed {
	struct ledger *ledger;     /* NULL: none was read */
	struct work w;
	bool open;                 /* w is such a version */
};

/* A copy while it is looked at. */
struct copy {
	const struct copy_asking *q;
	struct copy_result *out;
	const struct buf *file;
	enum copy_kind kind;
	struct claims claims;
	struct words words;
	char *id;                  /* of the document that it is of */
	struct ledger *ledger;     /* of that, borrowed from `thawed` */
	struct versions versions;
	struct thawed *thawed;
};

/* What a copy of a document should say, at one point of its history. */
struct expected {
	struct work w;
	struct words words;
	struct words settled;      /* the copy's words in the blocks of these, where programs cut them otherwise */
	struct diff diff;          /* against the copy */
	size_t sealed;             /* how many of its differences are in what the seal covers, */
	size_t record;             /* and how many in what is told of its state */
	size_t upto;               /* entries of the ledger that had been written; 0: the text of today */
};

/* Adds a finding. */
void copy_say(struct copy *c, enum msg id, const char *fmt, ...) PRINTF_LIKE(3, 4);

/* Says in a line what the copy is. */
void copy_set_line(struct copy *c, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* Finds out which document it is of: c->id, or NULL with a finding. 0, or -1 reported. */
int copy_find(struct copy *c) MUST_USE;

/* Opens a version of the document whose ledger was asked for last, as of the first `upto` entries and of a day (NULL: the last of those entries),
 * and compares. 0, or -1 reported; release with expected_release() either way. */
int expected_open(const struct copy *c, const char *version, size_t upto, const struct when *as_of,
                  struct expected *out) MUST_USE;

/* The ledger of a document, borrowed until that of another is asked for; NULL, reported. */
struct ledger *expected_ledger(const struct copy *c, const char *id);

/* Lets go of it, and of the version that was opened last. */
void expected_forget(const struct copy *c);

/* The same with the text of today, whose own faults are not told. */
int expected_open_working(const struct copy *c, const char *id, struct expected *out) MUST_USE;
void expected_release(struct expected *e);

/* Moves what one holds to another, which is empty. */
void expected_move(struct expected *from, struct expected *to);

/* Tells how a copy differs from what is expected, 50 differences at most, its charts and
 * pictures too. */
void copy_tell_differences(struct copy *c, const struct expected *e);

/* Tells what a copy without a seal is: a draft from before or after the nearest version, and the
 * clauses in which it differs from that. */
void copy_tell_earlier(struct copy *c, const struct expected *nearest);

/* Says in a line whether a copy has the words of a version: how that stands now, and as of when
 * the copy shows it. What differs has been told. */
void copy_tell_version(struct copy *c, const struct expected *now, const struct expected *as);

#endif
