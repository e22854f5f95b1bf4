/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_DIAG_H
#define ENGROSS_DIAG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "buf.h"
#include "macros.h"

/*
 * Findings. Each is one row of the catalogue diag.def, pointed at a place in
 * the author's files:
 *
 *   content/documents/x/document.xml:12: error: there is no 'aims' here [ref-unresolved]
 *     fix: give a clause or section that id, or correct the reference
 */

enum diag_level {
	DIAG_NOTE,      /* for information: which file was written */
	DIAG_ADVICE,    /* worth a look: a placeholder in a draft */
	DIAG_WARNING,   /* probably wrong: a date that does not fit */
	DIAG_ERROR      /* wrong: nothing is made from this document */
};

enum msg {
#define D(id, level, status, code, what, fix) MSG_##id,
#include "diag.def"
#undef D
	MSG__COUNT
};

/* A place in a file. path NULL: no file is concerned; line 0: the whole file. */
struct loc {
	const char *path;
	long line;
};

#define LOC_NONE ((struct loc){ NULL, 0 })

/* One row of the catalogue. `what` has one {} for the particulars; `fix` may have one for what
 * the finding is about, such as the id of a requirement. */
struct diag_row {
	const char *code;
	enum diag_level level;
	int status;
	const char *what;
	const char *fix;
};

struct diag;

/* A collector that prints each finding to err at once (err is borrowed; NULL
 * prints nothing). Free with diag_free(). */
struct diag *diag_new(FILE *err);
void diag_free(struct diag *d);

/* Borrowed prefix put before each relative path that is printed, "content/",
 * so that a finding names the file as seen from where the user stands. */
void diag_set_prefix(struct diag *d, const char *prefix);

/* Borrowed verb that was asked for, so that a command which was not understood is told
 * where its own options are shown. */
void diag_set_verb(struct diag *d, const char *verb);

/* Prints nothing below `level`; findings are counted all the same. */
void diag_set_threshold(struct diag *d, enum diag_level level);

/* Reports a finding; fmt gives the particulars that stand for {} in the
 * catalogue's words ("" for none). -1 from DIAG_ERROR up, else 0. */
int diag(struct diag *d, enum msg id, struct loc loc, const char *fmt, ...)
	PRINTF_LIKE(4, 5);

/* While it is hushed, nothing that is reported is printed, taken or counted: for a trial that
 * nobody asked about. Gives what it was before. */
bool diag_hush(struct diag *d, bool hushed);

/* Takes a finding instead of its being printed; particulars are borrowed. */
typedef void diag_sink_fn(void *arg, enum msg id, struct loc loc, const char *particulars);

/* From here on findings are counted and given to fn; NULL prints them again. */
void diag_set_sink(struct diag *d, diag_sink_fn *fn, void *arg);

/* Prints a finding that was taken, at a level that may be another than the catalogue's. It
 * is not counted. about: what stands after the code in the brackets, such as the id of a
 * requirement, or NULL. */
void diag_print(struct diag *d, enum msg id, enum diag_level level, struct loc loc,
                const char *particulars, const char *about);

/* Prints a finding that somebody has decided to live with, and the decision; a threshold
 * above advice silences it. It is not counted. */
void diag_print_waived(struct diag *d, enum msg id, struct loc loc, const char *particulars,
                       const char *about, const char *until, const char *by, const char *reason);

/* Cuts the particulars of a finding to what somebody reads. */
void diag_cut(struct buf *b);

/* The words of a finding: the catalogue's with the particulars put in, as a person may be
 * shown them. */
void diag_add_words(struct buf *b, enum msg id, const char *particulars);

/* What to do about it: the catalogue's words with what it is about put in. */
void diag_add_fix(struct buf *b, enum msg id, const char *about);

/* The path of a place as the reader of findings is told it, from where the user stands. */
void diag_add_path(const struct diag *d, struct buf *b, const char *path);

/* "advice", "warning" and so on. */
const char *diag_level_word(enum diag_level level);

/* How many findings at this level so far. */
size_t diag_count(const struct diag *d, enum diag_level level);

/* The exit status that the findings so far call for, see exits.h: the one
 * that matters most among those of the errors, 0 when there is no error. */
int diag_status(const struct diag *d);

/* What was found by one that worked apart, for the one that sums up. */
struct diag_sum {
	size_t count[DIAG_ERROR + 1];
	size_t waived;   /* findings that count at no level, see waiver.h */
	int status;
};

/* Begins anew: from here on prints to err, and has found nothing. */
void diag_restart(struct diag *d, FILE *err);
void diag_get_sum(const struct diag *d, struct diag_sum *sum);

/* Puts a sum in the place of what was found so far. */
void diag_set_sum(struct diag *d, const struct diag_sum *sum);

/* Counts in what another found. It was printed there. */
void diag_add_sum(struct diag *d, const struct diag_sum *sum);

/* The catalogue row of a message; the row after the last has code NULL. */
const struct diag_row *diag_row(enum msg id);

/* The code that is nearest to a wrong one, or NULL. */
const char *diag_nearest(const char *code);

#endif
