/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_PROFILE_PRIVATE_H
#define ENGROSS_PROFILE_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "profile_private.h is for the files of src/check alone"
#endif

#include <libxml/hash.h>

#include "profile.h"

enum { PROFILE_MAX = 1000 };   /* requirements and other parts of a profile */

enum profile_state {
	PROFILE_READ,        /* its file has been parsed */
	PROFILE_COMPOSING,   /* those that it extends are being read */
	PROFILE_READY,
	PROFILE_BROKEN
};

/* A profile on its way. */
struct entry {
	struct profile profile;
	enum profile_state state;
	struct requirement *own;   /* those of its file */
	size_t own_count;
	bool checked;              /* what is wrong with it was said */
};

struct profiles {
	struct xml *x;
	struct diag *d;
	const struct workspace *ws;
	xmlHashTable *entries;     /* by id */
	xmlHashTable *definers;    /* of requirements: entries, by the id of the requirement */
	xmlHashTable *tests;       /* compiled expressions, by themselves */
	char **all;                /* ids, sorted; NULL until asked for */
	bool all_read;
	unsigned depth;            /* of profiles that are being put together */
	xmlDoc *instruments;
};

/* The profile as its file has it, without those that it extends; NULL in silence where there
 * is none, or reported where it cannot be read. */
struct entry *profiles_read(struct profiles *ps, const char *id);

/* compose.c: puts the requirements of a profile together with those that it extends. */
void profile_compose(struct profiles *ps, struct entry *e);

/* profile_faults.c: reports what is wrong with a profile that is put together. 0, or -1. */
int profile_faults(struct profiles *ps, struct entry *e) MUST_USE;

/* How bad it is that a requirement of that strength is not met. */
enum diag_level strength_missing(enum strength s);
enum diag_level missing_named(const char *word);
enum strength strength_named(const char *word);

#endif
