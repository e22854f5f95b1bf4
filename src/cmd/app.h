/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_APP_H
#define ENGROSS_APP_H

#include <stdbool.h>
#include <stdio.h>

#include "diag.h"
#include "register.h"
#include "theme.h"
#include "when.h"
#include "workspace.h"
#include "xml.h"

/* What options can say; each verb takes some of them. */
struct options {
	const char *workspace;   /* --workspace DIR, NULL: look upward */
	const char *resources;   /* --resources DIR, NULL: the built-in ones */
	const char *to;          /* --to LIST */
	const char *output;      /* -o DIR, or FILE of a report */
	const char *stage;       /* --stage NAME: of making, or of a text that is checked */
	bool fragment;           /* --fragment, and how: */
	const char *heading_level;
	const char *id_prefix;
	const char *theme;       /* --theme NAME, NULL: the one that engross.xml names */
	const char *templates[2];  /* --template FILE, each; NULL: none */
	bool many_templates;     /* there were more */
	const char *on;          /* --on DATE, NULL: today */
	const char **profiles;   /* --profile LIST, each; NULL: none */
	size_t profile_count;
	const char *fail_on;     /* --fail-on LEVEL */
	const char *format;      /* --format NAME, of a report */
	const char *number;      /* --version V, of a document; NULL: the current one */
	const char *note;        /* --note TEXT */
	const char *party;       /* --party ID */
	const char *name;        /* --name N */
	const char *post;        /* --post ID or words */
	const char *method;      /* --method M */
	const char *minute;      /* --minute REF */
	const char *authority;   /* --authority TEXT */
	const char *evidence;    /* --evidence FILE */
	bool joins;              /* --joins */
	const char *jobs;        /* --jobs N, NULL: as many as there are cores */
	bool quiet;
	bool help;
	bool version;
};

/* All state of one run. */
struct app {
	FILE *out;
	FILE *err;
	struct diag *d;
	struct xml *x;
	struct options opt;
	char **operands;         /* after the verb, ended by NULL; borrowed */
	int operand_count;
	struct workspace ws;     /* opened for verbs that need it */
	struct sources *sources; /* where app_open_workspace() has what is read put down; NULL: nowhere. Borrowed */
	char *prefix;            /* of the workspace's paths in findings */
	struct reg *reg;
	bool one_process;        /* app_each_document() is to work in this one alone */
	size_t document_count;   /* of which app_each_document() spoke */
};

enum { /* which options a verb takes */
	TAKES_WORKSPACE = 1u << 0,
	TAKES_RESOURCES = 1u << 1,
	TAKES_TO = 1u << 2,
	TAKES_OUTPUT = 1u << 3,
	TAKES_STAGE = 1u << 4,
	TAKES_QUIET = 1u << 5,
	TAKES_THEME = 1u << 6,
	TAKES_TEMPLATE = 1u << 7,
	TAKES_FRAGMENT = 1u << 8,
	TAKES_JOBS = 1u << 9,
	TAKES_DAY = 1u << 10,
	TAKES_REPORT = 1u << 11,
	TAKES_NUMBER = 1u << 12,
	TAKES_NOTE = 1u << 13,
	TAKES_SIGNER = 1u << 14,
	TAKES_EVENT = 1u << 15,
	TAKES_LISTING = 1u << 17,
	TAKES_STANDING = 1u << 18,
	/* and what the dispatcher prepares for it */
	NEEDS_WORKSPACE = 1u << 16
};

/* A row of the table of verbs. To add a verb: a file with its function, its
 * row in verb_table (verb.c), its part in engross.1, and a case. */
struct verb {
	const char *name;
	int (*run)(struct app *a);   /* 0, or -1 with a finding reported */
	unsigned flags;
	const char *synopsis;        /* what follows the name */
	const char *summary;         /* one line, lower case */
	const char *examples;        /* worked examples, then more to know */
};

extern const struct verb verb_table[];
const struct verb *verb_find(const char *name);

/* Says that there is no such verb, and which one is near. Always -1. */
int verb_report_unknown(struct app *a, const char *name);

/* A row of the table of options. */
struct option_row {
	const char *name;       /* long name */
	char letter;            /* short name or 0 */
	const char *argument;   /* what stands for its value, NULL for none */
	unsigned flag;          /* the verbs with this flag take it; 0: all do */
	const char *help;
};

extern const struct option_row option_table[];

/* Reads the options of argv into a->opt and puts the operands into
 * a->operands. 0, or -1 with a finding. */
int options_read(struct app *a, const struct verb *v, int argc, char **argv);

/* Prints the page of a verb, or the list of all when v is NULL. */
void help_print(FILE *out, const struct verb *v);

/* The day of this run: as --on or SOURCE_DATE_EPOCH says, else today in UTC. 0, or -1
 * reported. */
int app_today(struct app *a, struct when *day) MUST_USE;

/* The same without --on: what the clock says, or SOURCE_DATE_EPOCH. */
int app_clock(struct app *a, struct when *day) MUST_USE;

/* Opens the workspace that --workspace names, or the nearest. 0, or -1 reported. */
int app_open_workspace(struct app *a) MUST_USE;

int cmd_agree(struct app *a);
int cmd_build(struct app *a);
int cmd_check(struct app *a);
int cmd_explain(struct app *a);
int cmd_help(struct app *a);
int cmd_history(struct app *a);
int cmd_new(struct app *a);
int cmd_sign(struct app *a);
int cmd_verify(struct app *a);
int cmd_withdraw(struct app *a);

/* Says which version a copy that somebody has is, and whether its words are those. 0, or -1
 * reported. */
int verify_copy(struct app *a, const char *path);

/* Prints words to a->out as a person may be shown them, see str_add_shown(). */
void app_print(struct app *a, const char *words);

/* Calls fn with arg for each document that the operands name, or for all. 0 when
 * all calls gave 0. Of many documents, in several processes: what fn changes is lost
 * then but for findings and what it prints to a->out. */
typedef int app_document_fn(struct app *a, const char *id, void *arg);
int app_each_document(struct app *a, app_document_fn *fn, void *arg);

/* The same in so many processes. Prints in the order of the documents. */
int jobs_each(struct app *a, char **ids, size_t count, size_t jobs, app_document_fn *fn, void *arg);

/* How many processes --jobs says, or else suit the documents. 0, or -1 reported. */
int jobs_choose(struct app *a, char **ids, size_t count, size_t *jobs) MUST_USE;

#endif
