/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_STAGE_H
#define ENGROSS_STAGE_H

#include <libxml/hash.h>
#include <stdbool.h>
#include <stddef.h>

#include "buf.h"
#include "macros.h"
#include "picture.h"
#include "register.h"
#include "version.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"

/*
 * One document on its way: a tree that the stages change one after the other
 * until it is the resolved form (schemas/resolved.xsd).
 */
struct work {
	struct xml *x;
	struct diag *d;
	const struct workspace *ws;
	const struct reg *reg;
	const char *id;
	char *path;              /* of the document in the workspace */
	xmlDoc *doc;
	size_t weight;           /* of what was put in from other files */
	xmlDoc *labels;          /* the fixed words in the document's language, */
	xmlHashTable *label_words;   /* and by their keys */
	xmlDoc *frozen_labels;   /* those that a frozen version keeps, which count first; NULL */
	xmlHashTable *frozen_words;
	bool dated;
	struct when date;        /* of the document, when dated */
	xmlHashTable *warned;    /* organisations that were not there at its date, by id */
	struct picture *pictures;
	size_t picture_count;
	xmlHashTable *values;    /* id -> words of what sentences quote from the figures */
	xmlDoc *waivers;         /* the document's own waivers, NULL: none */
	bool given;              /* the tree was, see work_begin_with() */
	struct ledger *ledger;   /* its history; NULL until it was asked for */
	bool lent;                     /* the ledger is borrowed */
	struct versions versions;      /* as the ledger tells them */
	size_t upto;                   /* how many entries of the ledger count; 0: all */
	const struct when *as_of;      /* the day for which the standing is told; NULL: the last of the ledger.
	                                * Borrowed */
	const struct version *as;      /* the version whose words these are; NULL: a draft */
	bool changed;                  /* the words claim to be a version and are not: a draft too */
	bool same_sources;             /* all files are still those that `as` was made of */
	bool unsealed;                 /* nothing is made of the text: that its files are those of `as`, or its
	                                * words were a moment ago, is enough, and no seal is computed */
	bool digests;                  /* pictures tell their digests even where no seal needs them */
	bool trial;                    /* whether they are that of `as` is being found out */
	bool frozen;                   /* the tree is that of a frozen version, see work_begin_frozen() */
	const char *agreeing;          /* the number of the version that is being agreed; NULL: none, */
	struct when agreed_on;         /* and its day */
	char seal[HASH_HEX];           /* of the words, once they are resolved; "" before */
};

/* One row of the table of stages. */
struct stage {
	const char *name;
	int (*run)(struct work *w);   /* 0, or -1 with the findings reported */
	const char *what;
};

/* The stages in order, ended by a row whose name is NULL. */
extern const struct stage stage_table[];

/* Starts a document; nothing is read yet. x, d, ws, reg, id are borrowed.
 * Release with work_release(). */
void work_init(struct work *w, struct xml *x, struct diag *d, const struct workspace *ws,
               const struct reg *reg, const char *id);
void work_release(struct work *w);

/* Starts with a tree that no file holds, in the form that documents have before the stage
 * "number": it is w's from here on. There need not be a folder of that id. */
void work_begin_with(struct work *w, xmlDoc *doc);

/* The text is to become that version of that day: it is resolved as it will then be. number is
 * borrowed. */
void work_agree_as(struct work *w, const char *number, struct when day);

/* Starts with a version as it was frozen, whatever the text is today: what is left to run is
 * the stage "standing". 0, or -1 reported. */
int work_begin_frozen(struct work *w, const char *number) MUST_USE;

/* The same where one ledger serves many times: l is borrowed. And again, as of other entries or another
 * day, with what is in a `thawed` one, of which no stage was run: no file is read, and so there are
 * no pictures to make a file with. `thawed` outlives w. */
int work_begin_lent(struct work *w, struct ledger *l, const char *number) MUST_USE;
int work_begin_again(struct work *w, const struct work *thawed) MUST_USE;

/* Runs the stages up to and with `last`, all when it is NULL. After a stage that
 * reports errors, those that can still find something run too, so that one
 * run shows what there is to mend; 0 only when none did. */
int work_run(struct work *w, const char *last) MUST_USE;

#endif
