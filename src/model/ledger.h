/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_LEDGER_H
#define ENGROSS_LEDGER_H

#include <stdbool.h>
#include <stddef.h>

#include "hash.h"
#include "macros.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"

/*
 * The ledger of a document (schemas/ledger.xsd): what happened to its versions, in files
 * documents/<id>/history/ledger/0001.xml, 0002.xml … that are written once and never
 * changed. Each holds the digest of the one before it and its own.
 */

enum ledger_event {
	LEDGER_AGREED,
	LEDGER_SIGNED,
	LEDGER_LEFT,
	LEDGER_WITHDRAWN
};

struct ledger_entry {
	enum ledger_event event;
	const xmlNode *node;     /* <agreed>, <signed>, <left> or <withdrawn> */
	const char *version;
	const char *digest;
	struct when on;
	xmlDoc *doc;
};

/* Strings and nodes in entries are borrowed from their trees. */
struct ledger {
	char *id;                /* of the document */
	struct ledger_entry *entries;
	size_t count;
};

enum { LEDGER_FORM = 1, LEDGER_MAX = 9999 };

/* Reads the ledger of a document: each entry is well-formed, valid, of this document, in its
 * place, has the digest that it says, and names the digest of the one before it. A document
 * without a history has an empty ledger. NULL, reported. Free with ledger_free(). */
struct ledger *ledger_open(const struct workspace *ws, struct xml *x, struct diag *d, const char *id);
void ledger_free(struct ledger *l);

/* Adds an entry that is to follow the last, or that was read as the one that does, when it is
 * what ledger_open() asks for. `path` is where it is. 0, and the ledger has taken it over; or -1
 * reported. */
int ledger_add(struct ledger *l, struct xml *x, struct diag *d, xmlDoc *entry, const char *path) MUST_USE;

/* documents/<id>/history/<rest>, or the folder itself when rest is "". Caller frees. */
char *ledger_path(const char *id, const char *rest);

/* "ledger/0007.xml". Caller frees. */
char *ledger_entry_name(size_t number);

/* The digest that an entry has by what it says: see digest in ledger.xsd. */
void ledger_digest(xmlDoc *entry, char out[HASH_HEX]);

/* Versions in order: negative, 0 or positive as a is before, the same as or after b. 1.10
 * comes after 1.9, and 1 is 1.0. */
int version_compare(const char *a, const char *b);

#endif
