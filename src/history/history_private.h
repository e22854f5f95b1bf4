/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_HISTORY_PRIVATE_H
#define ENGROSS_HISTORY_PRIVATE_H

#ifndef ENGROSS_FLOOR_HISTORY
#error "history_private.h is for the files of src/history alone"
#endif

#include "history.h"

/* An entry that follows the last of l, without its event. Caller frees with xmlFreeDoc(). */
xmlDoc *entry_new(const struct ledger *l);

/* Gives an entry that says all it has to say its digest. */
void entry_seal(xmlDoc *entry);

struct frozen;
void frozen_free(struct frozen *f);

/* record.c: an entry on its way into the ledger. */
struct recording {
	const struct history *h;
	char *dir;                   /* the folder history, from here */
	struct ledger *ledger;       /* as it is now, */
	struct versions versions;    /* and what it tells */
	char *checked;               /* the version that the text was found to be; NULL: none yet */
	char *temporary;             /* a copy of the evidence that has no name yet */
	char *evidence;              /* where it is in the folder history, once it is */
	char evidence_digest[HASH_HEX];
	unsigned long long evidence_size;
	struct frozen *frozen;       /* what was made of the text, once; see freeze.c */
	bool again;                  /* it is not the first round: what is no error was told */
};

/* Decides whether the event can be, as the ledger is now, and adds it to the entry. 0, or -1
 * reported. It may be asked again, after others have written. */
typedef int event_fn(struct recording *r, xmlNode *entry, void *arg);

/* Puts an entry into the ledger and tells how the version stands then. 0, or -1 reported. */
int history_record(const struct history *h, event_fn *fn, void *arg, struct buf *told) MUST_USE;

/* Reads the ledger into r, and sees that it says what can be. 0, or -1 reported; release r with
 * recording_release() either way. */
int recording_open(struct recording *r, const struct history *h) MUST_USE;
void recording_release(struct recording *r);

/* Makes the folder history/<name>, which is one of the workspace. 0, or -1 reported. */
int recording_dir(struct recording *r, const char *name) MUST_USE;

/* Keeps a file as evidence and names it in the event. NULL: there is none. 0, or -1 reported. */
int keep_evidence(struct recording *r, xmlNode *event, const char *file) MUST_USE;

/* same.c: runs the stages up to `last`, and tells errors alone: what else there is to say of the text
 * is said when it is checked. 0, or -1 reported. */
int run_quietly(const struct history *h, struct work *w, const char *last) MUST_USE;

/* 1 when the text of today has the words of the version, 0 when it has others, which
 * are reported when `tell` is set, and -1, reported, when it cannot be read. */
int text_compare(const struct history *h, const struct version *v, bool tell) MUST_USE;

/* 1 when document.xml says that its text is of a later version than v, 0 when not, -1 reported. */
int text_is_later(const struct history *h, const struct version *v) MUST_USE;

/* freeze.c: the files of a version, in their place, and what the entry says of them. */
int freeze(struct recording *r, const struct agreement *a, xmlNode *event) MUST_USE;

/* place.c: which of the places of a version a signing fills. */
struct choice {
	const struct sign_off *place;  /* NULL: the body joins */
	bool approval;
	const char *post;              /* register id of the post in the text; NULL: none */
	char *role;                    /* the post of the one who signed, in words; NULL */
	const xmlNode *post_entry;     /* of the one who signed, where the register has it */
};

/* 0, or -1 reported. Free the role either way. */
int choose_place(const struct history *h, const struct version *v, const struct signing *s,
                 struct choice *c) MUST_USE;

/* told.c: words of the user, as they are kept: white space squeezed. NULL, reported, for what
 * no file of XML can hold; `option` is where they came from. Caller frees. */
char *kept_words(struct diag *d, const char *option, const char *words);

/* Adds an element with the words of an option; none for NULL. 0, or -1 reported. */
int add_words(struct diag *d, xmlNode *event, const char *name, const char *option, const char *words)
	MUST_USE;

/* Sets on="…". */
void set_day(xmlNode *event, struct when day);

/* Adds what an entry records: "signed by A. Example for B on 2 April 2026". */
void add_event(struct buf *b, const struct version *v, const struct ledger_entry *e);

/* Adds how a version stands: "awaiting 2 signatures: A and B". */
void add_standing(struct buf *b, const struct version *v);

/* Tells of a day that is still to come. */
void tell_ahead(const struct history *h, struct when day);

#endif
