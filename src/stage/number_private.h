/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_NUMBER_PRIVATE_H
#define ENGROSS_NUMBER_PRIVATE_H

#ifndef ENGROSS_FLOOR_STAGE
#error "number_private.h is for the files of src/stage alone"
#endif

#include <libxml/hash.h>

#include "stage_private.h"

/* The numbering of one document: number.c goes through it. */
struct numbering {
	struct work *w;
	xmlHashTable *ids;    /* id -> xmlNode, of all that was met so far */
	xmlHashTable *cut;    /* the bookmark names that were cut */
	xmlHashTable *next;   /* id of a list -> the count that comes after its last item */
	struct scheme *schemes;
	struct scheme **last; /* where the next one is hung */
	int kept;             /* how many numbers were kept in full */
	int restarts;         /* how often the running count began again */
	int searches;         /* for lists that were named and not met */
	int rc;
};

enum scheme_kind {
	SCHEME_MAIN,          /* 1, 1.1, 1.1.1 for sections and clauses */
	SCHEME_RUNNING,       /* 1, 2, 3 for clauses through the document; 1.1 in them */
	SCHEME_APPENDIX,      /* Appendix A, A.1 or Appendix 1, A1.1 */
	SCHEME_KEPT           /* 13a as it stands; 13a.1 in it */
};

enum {
	MAX_ORDINAL = 9999,   /* of a start or a kept number, as schemas/core.xsd has it */
	LETTERS = 26,
	MAX_COUNT = 32767     /* what word processors count up to */
};

/* One way of numbering: a list with levels in a word processor. */
struct scheme {
	struct scheme *next;
	enum scheme_kind kind;
	char *name;           /* "main", "appendix", "kept-2" */
	char *first;          /* before the count of the first level: "Appendix ", "13a" */
	char *below;          /* before the counts of the levels below: "", "A", "13a." */
	bool letters;         /* the first level counts A, B, C */
	int deepest;          /* level that is used */
	int count;            /* so far, of the first level where it goes on between sections */
};

/* A new scheme, owned by nb; the strings are copied. */
struct scheme *scheme_add(struct numbering *nb, enum scheme_kind kind, const char *name,
                          const char *first, const char *below);
struct scheme *scheme_find(const struct numbering *nb, const char *name);

/* Adds the number of level `depth`, whose count is `count`, after those above it,
 * `above` ("1.2." or ""). */
void scheme_add_number(const struct scheme *s, int depth, const char *above, int count,
                       struct buf *number);

/* Adds what stands before the counts inside a part of level `depth` that has that number. */
void scheme_add_above(const struct scheme *s, int depth, const char *number, int count,
                      struct buf *above);

/* Writes all schemes into the tree as <schemes>; frees them. */
void schemes_write(struct numbering *nb, xmlNode *root);
void schemes_free(struct numbering *nb);

/* Gives a list and its items their labels. Findings go to nb->rc. */
void number_list(struct numbering *nb, xmlNode *list);

#endif
