/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PROFILE_H
#define ENGROSS_PROFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "macros.h"
#include "workspace.h"
#include "xml.h"

/*
 * Profiles: what documents of a kind must contain (schemas/profile.xsd). Those of the
 * program are resources, schemas/profiles/ID.xml; a workspace has its own in
 * profiles/ID.xml, each under a name that the program does not use.
 */

enum strength { STRENGTH_MUST, STRENGTH_SHOULD, STRENGTH_GOOD, STRENGTH_SEEN };
enum confidence { CONFIDENCE_VERIFIED, CONFIDENCE_QUOTED, CONFIDENCE_PRACTICE, CONFIDENCE_UNCONFIRMED };

/* Strings are borrowed from the profile's tree. */
struct requirement {
	const char *id;
	char *title;
	char *asks;
	char *why;
	char *note;                    /* NULL */
	char *example;                 /* NULL */
	enum strength strength;        /* as adjusted by the profile that it is read for */
	enum confidence confidence;
	enum diag_level missing;       /* level in a final text when it is not met */
	bool many;                     /* several parts may meet it */
	const xmlNode *node;           /* for when, met, source, heading */
	const struct profile *from;    /* the profile whose file has it */
};

struct profile {
	const char *id;
	char *title;
	char *summary;
	char *caveat;                  /* NULL */
	char *path;                    /* its file: a resource, or in the workspace */
	bool own;                      /* of the workspace */
	bool stub;
	const char *kinds;             /* NULL: any */
	const char *from;              /* first and last day, year-month-day; NULL */
	const char *until;
	const char *succeeded_by;      /* id; NULL */
	struct requirement *requirements;   /* those of the profiles that it extends first */
	size_t count;
	xmlDoc *doc;
};

/* All profiles of one run; each is read when it is first asked for. x, d and ws are
 * borrowed; ws may be NULL, then there are those of the program alone. Free with
 * profiles_free() before x. */
struct profiles *profiles_new(struct xml *x, struct diag *d, const struct workspace *ws);
void profiles_free(struct profiles *ps);

/* The profile with that id, its requirements together with those that it extends; borrowed.
 * NULL, reported at `from` when there is none, in its own file when it is broken. What is
 * wrong with a file is reported once. */
const struct profile *profiles_get(struct profiles *ps, const char *id, struct loc from);

/* The ids of all profiles, sorted, ended by NULL. Free with io_free_names(). */
char **profiles_all(struct profiles *ps);

/* Reads every profile of the workspace, so that what is wrong with one is said whether a
 * document names it or not. 0, or -1 reported. */
int profiles_check_own(struct profiles *ps) MUST_USE;

/* The requirement with that id in any profile; NULL in silence. */
const struct requirement *profiles_requirement(struct profiles *ps, const char *id);

/* An instrument that a source names: of the profile, or of those of the program; NULL. */
const xmlNode *profiles_instrument(struct profiles *ps, const struct profile *p, const char *id);

/* "must", "should", "good", "seen"; "verified" and so on. */
const char *strength_word(enum strength s);
const char *confidence_word(enum confidence c);

/* Where it is asked for, in words: "Children Act 2004, section 16E(2)". Added to b. */
void source_add_words(struct profiles *ps, const struct requirement *r, const xmlNode *source,
                      struct buf *b);

#endif
