/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LISTING_H
#define ENGROSS_LISTING_H

#include <stdbool.h>

#include "buf.h"
#include "json.h"
#include "macros.h"
#include "register.h"
#include "stage.h"
#include "version.h"

/* The history of a document as somebody asks for it: its versions, who signed them, and what
 * the working text is. */

enum listing_text {
	LISTING_NO_TEXT,     /* there is no document.xml */
	LISTING_FAULTY,      /* it cannot be read, or is not valid */
	LISTING_SAME,        /* the words of the last version */
	LISTING_CHANGED,     /* it says that it is the last version and has other words */
	LISTING_DRAFT        /* of a version after the last */
};

struct listing {
	const char *id;              /* borrowed */
	struct when day;             /* as of which the states are told */
	struct ledger *ledger;
	struct versions versions;
	enum listing_text text;
	char *text_version;          /* what the working text says that it is; NULL: unknown */
};

/* A body, and the version that it signed or approved last. */
struct listing_party {
	const char *org;
	const char *body;
	const struct version *version;        /* NULL: none */
	const struct ledger_entry *signing;   /* of that version */
	const struct ledger_entry *leaving;   /* NULL: it is a party still */
};

/* Reads the ledger of a document, tells its versions as of a day, NULL for the last that the
 * ledger names, and finds out what its text is. All are borrowed; reg may be NULL, for one that has errors. 0, or -1 reported; release with listing_release() either way. */
int listing_open(struct listing *l, struct xml *x, struct diag *d, const struct workspace *ws,
                 const struct reg *reg, const char *id, const struct when *day) MUST_USE;
void listing_release(struct listing *l);

/* All bodies that any version asks or that joined one: those of the last version first. *count
 * is how many. Caller frees. */
struct listing_party *listing_parties(const struct listing *l, size_t *count);

/* Adds it in lines of at most 80 columns; as an object to an array of schemas/history.schema.json. */
void listing_write_text(const struct listing *l, struct buf *out);
void listing_write_json(const struct listing *l, json_t *array);

#endif
