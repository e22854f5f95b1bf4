/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PROFILE_H
#define ENGROSS_PROFILE_H

#include <stdbool.h>
#include <stddef.h>

#include "diag.h"
#include "macros.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"
#include "xpath.h"

/*
 * Profiles: what documents of a kind must contain (schemas/profile.xsd). Those of the
 * program are resources, schemas/profiles/ID.xml; a workspace has its own in
 * profiles/ID.xml, each under a name that the program does not use.
 */

enum strength { STRENGTH_MUST, STRENGTH_SHOULD, STRENGTH_GOOD, STRENGTH_SEEN };
enum confidence { CONFIDENCE_VERIFIED, CONFIDENCE_QUOTED, CONFIDENCE_PRACTICE, CONFIDENCE_UNCONFIRMED };

/* Strings are borrowed from the profile whose file has them. */
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
	const xmlNode *root;           /* for extends, instrument, adjust, retired */
};

/* All profiles of one run; each is read when it is first asked for. x, d and ws are
 * borrowed; ws may be NULL, then there are those of the program alone. Free with
 * profiles_free() before x. */
struct profiles *profiles_new(struct xml *x, struct diag *d, const struct workspace *ws);
void profiles_free(struct profiles *ps);

/* The profile with that id, its requirements together with those that it extends; borrowed.
 * NULL, reported at `from` when there is none or it is broken; what is wrong with a file
 * is reported in that file, once. */
const struct profile *profiles_get(struct profiles *ps, const char *id, struct loc from);

/* The same in silence where there is none; what is wrong with it is reported all the same. */
const struct profile *profiles_find(struct profiles *ps, const char *id);

/* The ids of all profiles, sorted, ended by NULL. Borrowed. */
char **profiles_all(struct profiles *ps);

/* Reads every profile of the workspace, so that what is wrong with one is said whether a
 * document names it or not. 0, or -1 reported. */
int profiles_check_own(struct profiles *ps) MUST_USE;

/* Finds all that is wrong with a profile, of the program or of the workspace. 0, or -1
 * reported. */
int profiles_check(struct profiles *ps, const char *id) MUST_USE;

/* True when the profile is for documents of that kind; when it counts on that day. */
bool profile_is_for(const struct profile *p, const char *kind);
bool profile_counts_on(const struct profile *p, struct when day);

/* The requirement with that id in the profile; NULL. */
const struct requirement *profile_requirement(const struct profile *p, const char *id);

/* The requirement with that id in any profile; NULL in silence. */
const struct requirement *profiles_requirement(struct profiles *ps, const char *id);

/* The profile whose name is nearest to a wrong one, borrowed, or NULL. */
const char *profiles_nearest(struct profiles *ps, const char *id);

/* The id of a requirement that is so near that the other is likely a slip of it; NULL. */
const char *profiles_nearest_requirement(struct profiles *ps, const char *id);

/* The root of all instruments of the program, schemas/instruments.xml, read once; NULL,
 * reported. */
const xmlNode *profiles_instruments(struct profiles *ps);

/* An instrument that a source names: of the profile, or of those of the program; NULL. */
const xmlNode *profiles_instrument(struct profiles *ps, const struct profile *p, const char *id);

/* The expression in test= of n, compiled; NULL where it is broken. Borrowed. */
const struct xpath *profiles_test(struct profiles *ps, const xmlNode *n);

/* "must", "should", "good", "seen"; "verified" and so on. */
const char *strength_word(enum strength s);

/* What a <stated> asks the document to say, "its date", and the element that says it, "date". */
const char *stated_words(const xmlNode *way);
const char *stated_element(const xmlNode *way);
const char *confidence_word(enum confidence c);

/* How sure one source of a requirement is. */
enum confidence source_confidence(const struct requirement *r, const xmlNode *source);

/* Where it is asked for, in words: "Children Act 2004, section 16E(2)". Added to b. */
void source_add_words(struct profiles *ps, const struct requirement *r, const xmlNode *source,
                      struct buf *b);

/* The address at which it can be read; NULL. Borrowed. */
const char *source_address(struct profiles *ps, const struct requirement *r, const xmlNode *source);

#endif
