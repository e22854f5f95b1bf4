/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_CHECK_H
#define ENGROSS_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "macros.h"
#include "plain.h"
#include "register.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"

/*
 * Checking: what the stages find on the way to the resolved form, what the rules find in
 * it (rules.c has their table), and whether it meets the requirements of its profiles. A
 * document is checked as a text of one of three stages, which decides how much a finding
 * counts (level.c).
 */

enum check_stage {
	CHECK_BY_STATUS,        /* as the document's own status says */
	CHECK_DRAFT,
	CHECK_CONSULTATION,
	CHECK_FINAL
};

/* What the checks of one run share. All borrowed. */
struct check_run {
	struct xml *x;
	struct diag *d;
	const struct workspace *ws;
	const struct reg *reg;
	struct profiles *profiles;   /* see profile.h */
	struct plain *phrases;       /* check_phrases() of the workspace's language, so that documents in it share
	                              * them; NULL: each has its own */
	enum check_stage stage;
	struct when today;           /* the day that "overdue" and "expired" are told by */
	const struct when *as_of;    /* the day for which is told how versions stand; NULL: the last of the ledger */
	const char *agreeing;        /* the number of the version that the text is to become; NULL: none. Borrowed */
	struct when agreed_on;       /* and its day */
	char **replace;              /* ids of profiles instead of those that the document names; NULL: none */
	char **add;                  /* ids of more profiles; NULL: none. Both ended by NULL */
};

/* One finding, as it counts in this document. */
struct finding {
	enum msg id;
	enum diag_level level;
	char *path;                  /* in the workspace; NULL: no file is concerned */
	long line;
	char *particulars;
	char *about;                 /* the id of the requirement that it is about; NULL */
	char *part;                  /* the id of the section or clause that it lies in; NULL */
	const struct waiver *waiver; /* that covers it, so that it does not count; NULL */
};

struct findings {
	struct finding *list;
	size_t count;
	size_t cap;
};

/* A place in the text that meets a requirement. */
struct met_place {
	char *id;
	char *number;                /* as printed; NULL: it has none */
	char *title;                 /* of the section, or of that around the clause; "" for none */
	char *path;
	long line;
};

enum met_state {
	MET,
	MET_THIN,                    /* claimed, but there is too little in it */
	MET_NOT,
	MET_NOT_ASKED,               /* does not apply to this document */
	MET_UNKNOWN                  /* the text has errors, so that nobody could look */
};

/* A row of the compliance matrix. */
struct met {
	const struct profile *profile;          /* that the document is checked against */
	const struct requirement *requirement;
	enum met_state state;
	struct met_place *places;
	size_t place_count;
	char *found;                 /* what shows it where that is no place: "the document has a date"; NULL */
	char *lacking;               /* what is lacking, but that no part claims it; NULL */
	const struct waiver *waiver; /* of what is not met; NULL */
};

/* Everything that was found out about one document. */
struct checked {
	char *id;
	char *title;                 /* NULL where it could not be read */
	char *kind;                  /* "mou"; NULL */
	char *version;               /* NULL */
	char *status;                /* its code; NULL */
	char *date;                  /* year-month-day; NULL */
	char *path;                  /* of document.xml in the workspace */
	enum check_stage stage;      /* that it was checked as */
	bool resolved;               /* the rules could run: no stage found an error */
	struct findings found;       /* by file and line */
	struct met *met;             /* profile by profile, in their order */
	size_t met_count;
	const struct profile **profiles;
	size_t profile_count;
	struct waivers *waivers;     /* its own; see waiver.h */
	size_t waived;               /* how many findings */
	size_t counts[DIAG_ERROR + 1];   /* of those that are not waived, by level */
};

/* The phrases that the rules look for in a language; NULL where it has none. Free with
 * plain_free(). */
struct plain *check_phrases(struct xml *x, const char *lang);

/* Checks one document. What is found is in `out` alone: the counts of d are left as they
 * were, and nothing is printed. Release with checked_release(). */
void check_document(const struct check_run *run, const char *id, struct checked *out);
void checked_release(struct checked *c);

/* How much a finding counts in a text of a stage by its code alone. False when it depends on
 * more, such as on what a profile says. */
bool check_level(enum msg id, enum check_stage stage, enum diag_level *level);

/* The word for a stage: "draft", "consultation", "final". */
const char *check_stage_word(enum check_stage stage);

/* The word for a state: "met", "thin", "not-met", "not-asked", "unknown". */
const char *met_state_word(enum met_state state);

/* Counts into d what counts in a document that was checked; the exit status from the level
 * fail_on upwards. */
void checked_count(const struct checked *c, struct diag *d, enum diag_level fail_on);

#endif
