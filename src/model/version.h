/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_VERSION_H
#define ENGROSS_VERSION_H

#include <stdbool.h>
#include <stddef.h>

#include "ledger.h"
#include "macros.h"

/*
 * How the versions of a document stand, as its ledger tells it. Nothing here reads a clock:
 * "in force" is told as of a day that is given, or of the last day that the ledger knows.
 */

enum version_state {
	VERSION_AGREED,          /* not every body that is asked has signed */
	VERSION_SIGNED,          /* all have; it applies from a day that has not come */
	VERSION_IN_FORCE,
	VERSION_SUPERSEDED,      /* a later version is in force */
	VERSION_WITHDRAWN
};

/* A body that is asked for a signature or a decision, or that joined. Borrowed from the
 * ledger; NULL for what there is not. */
struct sign_off {
	bool approval;           /* a decision at a meeting; else a signature */
	const char *decision;    /* "approved", "endorsed", "noted" or "ratified"; NULL for a signature */
	const char *org;         /* register id */
	const char *body;        /* its name when the version was agreed, or when it joined */
	const char *role;        /* title of the post whose holder is asked to sign */
	const char *post;        /* register id of that post */
	bool vacant;             /* nobody held it */
	bool joined;             /* the text did not name it */
	const struct ledger_entry *signing;   /* how it was given; NULL: awaited */
	const struct ledger_entry *leaving;   /* the body is no longer a party; NULL: it is */
};

struct version {
	const char *number;                   /* "2.0" */
	const char *seal;                     /* 64 hexadecimal digits */
	const struct ledger_entry *agreed;
	const struct ledger_entry *withdrawn; /* NULL: it was not */
	struct sign_off *offs;                /* in the order of the text; those that joined last */
	size_t off_count;
	size_t waiting;                       /* how many signatures and decisions are to come */
	bool complete;                        /* none is */
	struct when completed;                /* the day of the last of them */
	struct when in_force;                 /* of a complete version: from when it applies */
	const struct version *superseded_by;
	enum version_state state;
};

struct versions {
	struct version *list;                 /* in the order in which they were agreed */
	size_t count;
	struct when day;                      /* as of which the states are told */
};

/* The versions after the first `upto` entries of l, which is borrowed; as of `day`, when what
 * happened on later days does not count, or, when that is NULL, of the last day that those entries
 * name. There may be none by that day. Release with versions_release(). */
void versions_of(const struct ledger *l, size_t upto, const struct when *day, struct versions *out);
void versions_release(struct versions *v);

/* Whether the ledger says what can be: what is signed was agreed before, nobody signs twice,
 * each version comes after the one before, no day before that of agreement. 0, or -1
 * with each contradiction reported at its entry. */
int versions_check(const struct ledger *l, struct diag *d) MUST_USE;

/* The version of that number, which may be NULL; the last that was agreed. NULL for none. */
const struct version *version_find(const struct versions *v, const char *number);
const struct version *version_last(const struct versions *v);

/* The place in a version that such a signature or decision fills: that of the post where a
 * body has several, else the first that nobody has signed; when all are signed, the first.
 * post may be NULL. NULL: the version does not ask that body. */
struct sign_off *version_place(const struct version *v, bool approval, const char *org, const char *post);

/* The place that an entry filled; NULL: none. */
const struct sign_off *version_signed_at(const struct version *v, const struct ledger_entry *e);

/* Whether a signature or a decision is still to come there: a vacant post holds nothing up where
 * its body has signed by another. */
bool version_awaits(const struct version *v, const struct sign_off *o);

/* "agreed", "signed", "in-force", "superseded", "withdrawn": status in core.xsd. */
const char *version_state_word(enum version_state state);

#endif
