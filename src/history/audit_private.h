/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_AUDIT_PRIVATE_H
#define ENGROSS_AUDIT_PRIVATE_H

#ifndef ENGROSS_FLOOR_HISTORY
#error "audit_private.h is for the files of src/history alone"
#endif

#include "audit.h"
#include "ledger.h"

/* A file below the folder history, as it lies there. */
struct kept_file {
	char *path;                 /* below history: "ledger/0001.xml" */
	unsigned long long size;
	bool named;                 /* by an entry, or it is one */
};

/* All files below the folder history of a document, sorted by their paths. */
struct kept_tree {
	struct kept_file *list;
	size_t count;
};

/* Reads what is there. Links are reported and not followed. 0, or -1 reported: what could be
 * read is in the tree all the same. Release with kept_tree_release() either way. */
int kept_tree_read(struct kept_tree *t, const struct workspace *ws, struct diag *d, const char *id)
	MUST_USE;
void kept_tree_release(struct kept_tree *t);

/* The file of that path; NULL for none. */
struct kept_file *kept_tree_find(const struct kept_tree *t, const char *path);

/* One audit. */
struct audit {
	const struct workspace *ws;
	struct xml *x;
	struct diag *d;
	const char *id;
	struct when today;
	struct kept_tree tree;
	struct ledger *ledger;
	size_t evidence;            /* how many pieces the entries name */
};

/* A finding about a file below history. -1 from an error up, else 0. */
int audit_say(const struct audit *a, enum msg id, const char *path, const char *particulars);

/* Whether a file that an entry names is there as it was kept, be it of any size. `file` has
 * path, digest and size. 0, or -1 reported. */
int audit_kept(struct audit *a, const xmlNode *file) MUST_USE;

/* Whether a version is whole: what its entry names and no more, and that its words are those
 * that were sealed. 0, or -1 reported. */
int audit_frozen(struct audit *a, const struct ledger_entry *e) MUST_USE;

/* Whether a frozen text asks the bodies that the entry <agreed> says it asks, in that order. */
bool audit_asks_the_same(const xmlNode *root, const xmlNode *agreed);

/* Tells of the files that no entry names; none of them is an error. */
void audit_strays(struct audit *a);

/* True for what file managers leave in every folder that they show. */
bool audit_is_litter(const char *path);

#endif
