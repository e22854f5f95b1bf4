/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_CHECK_PRIVATE_H
#define ENGROSS_CHECK_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "check_private.h is for the files of src/check alone"
#endif

#include "check.h"
#include "plain.h"
#include "xpath.h"

/*
 * What rules work with. One walk over the resolved tree (walk.c) makes the parts and texts
 * and hands them to each rule in the order of the document.
 */

/* A section or clause, or an item or row that has an id or a commitment. */
struct part {
	const xmlNode *node;
	struct part *parent;      /* NULL for the outermost */
	const char *id;           /* NULL where it has none */
	const char *number;       /* as printed; its own or, of an item, its label; NULL */
	const char *meets;        /* ids of requirements; NULL */
	size_t words;             /* in it and all that is in it, without titles and [[placeholders]] */
	size_t measures;          /* tables with figures, charts, large figures, quoted figures */
	size_t commitments;       /* with an owner */
};

struct worded;                /* wording_private.h */

/* Where words stand. */
enum text_role {
	TEXT_PARAGRAPH,
	TEXT_TITLE,               /* of a section */
	TEXT_CAPTION,
	TEXT_CELL,                /* a paragraph in a table that an author wrote or the program made */
	TEXT_TERM,                /* a term that is defined */
	TEXT_NOTE,                /* a footnote */
	TEXT_DRAFTING_NOTE,
	TEXT_QUOTATION,           /* in a passage from elsewhere: rules on our words leave it alone */
	TEXT_CODE
};

/* A stretch of a text that is no plain word of the author. */
struct span {
	size_t at;
	size_t length;
	const xmlNode *node;      /* fact, ref, link or code */
};

/* The words of one paragraph, heading or the like. */
struct text {
	const xmlNode *node;
	enum text_role role;
	const struct part *part;          /* that it stands in; NULL before the first */
	char *words;                      /* white space squeezed; footnotes left out, which are texts of their own */
	const char *lang;                 /* its language: "en-GB" */
	struct span *spans;               /* in order */
	size_t span_count;
	struct plain_text *plain;         /* its words one by one; NULL in a language without phrases */
	const struct worded *worded;      /* the same as they are written, while rules are given the text;
	                                   * of a text that its author answers for (wording_is_ours) */
	size_t worded_count;
};

/* A document that is being checked. */
struct check {
	const struct check_run *run;
	struct checked *out;
	const char *id;
	const xmlNode *root;      /* of the resolved form */
	const xmlNode *meta;
	const xmlNode *body;
	const char *kind;         /* "mou" */
	const char *lang;
	enum check_stage stage;
	struct when today;
	bool dated;
	struct when date;         /* of the document, when dated */
	struct xpath_steps steps; /* that tests of profiles may take */
	struct plain *plain;      /* the phrases of the rules in the document's language; NULL: none */
	struct part **parts;      /* in order, complete after the walk */
	size_t part_count;
	struct text **texts;      /* in order, complete after the walk */
	size_t text_count;
};

/*
 * A rule: one file rule_NAME.c, one row in the table of rules.c, a page for each of its
 * codes in schemas/explain.xml, and cases that pass and fail. Functions that a rule does
 * not need are NULL. None may walk the tree: what several rules need is a part or a text.
 */
struct rule {
	const char *name;
	const char *const *lists;  /* the lists of schemas/rules/LANGUAGE.xml that phrase() is called for; ended by NULL */
	void *(*start)(struct check *c);                           /* gives the rule's own state */
	void (*part)(struct check *c, void *state, const struct part *p);    /* as it begins: its counts are not made yet */
	void (*text)(struct check *c, void *state, const struct text *t);
	void (*phrase)(struct check *c, void *state, const struct text *t, const char *list,
	               struct piece piece);
	void (*element)(struct check *c, void *state, const struct part *p, const xmlNode *n);   /* each block element */
	void (*end)(struct check *c, void *state);                 /* after the walk: reports what needs all, frees state */
};

extern const struct rule *const rule_table[];

/* Walks the resolved tree once and calls the rules. */
void check_walk(struct check *c);
void check_walk_release(struct check *c);

/* Reports a finding at n. */
void tell(struct check *c, enum msg id, const xmlNode *n, const char *fmt, ...) PRINTF_LIKE(4, 5);

/* The same, of a requirement, at a level for final texts that is not the catalogue's. */
void tell_about(struct check *c, enum msg id, enum diag_level level, const xmlNode *n,
                const char *requirement, const char *fmt, ...) PRINTF_LIKE(6, 7);

/* The first span that ends after that byte. Those that touch what stands there are among
 * the SPANS_NEAR from it on: more do not lie in each other. */
enum { SPANS_NEAR = 64 };
size_t text_spans_from(const struct text *t, size_t at);

/* The first span that touches the piece, or NULL. */
const struct span *text_span(const struct text *t, struct piece piece);

/* The piece of words, cut to what a finding can show. Caller frees. */
char *text_piece(const struct text *t, struct piece piece);

/* findings.c */
void findings_add(struct findings *f, enum msg id, enum diag_level level, struct loc loc,
                  const char *particulars, const char *about, const char *part);
void findings_sort(struct findings *f, const char *first_path);
void findings_release(struct findings *f);

/* level.c: how much a finding counts in a text of that stage. `level` is that of the
 * catalogue, or of the profile. */
enum diag_level level_at(enum msg id, enum diag_level level, enum check_stage stage);

/* True when words are still to be written in the part, or in a part of it: [[ ]] stands there. */
bool part_is_open(const struct check *c, const struct part *p);

/* True when the part itself says that it meets the requirement of that id. */
bool part_claims(const struct part *p, const char *id);

/* rule_claim.c: reports what is claimed twice, and titles that look like what nothing claims;
 * once check_requirements() knows what is met. */
void check_claims(struct check *c);

/* rule_impact.c: reports a yearly report without evidence of impact; likewise. */
void check_impact(struct check *c);

/* met.c: looks which requirements are met, and reports those that are not. */
void check_requirements(struct check *c);

/* The same where the text has errors: nobody could look. */
void check_requirements_unknown(const struct check_run *run, struct checked *out, const xmlNode *root);
void met_release(struct checked *out);

#endif
