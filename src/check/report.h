/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_REPORT_H
#define ENGROSS_REPORT_H

#include <stdio.h>

#include "check.h"
#include "stage.h"

/* Writers of what was found. */

/* What one run found, for the forms that tell it all at once. */
struct report {
	const struct check_run *run;
	struct checked *documents;       /* in the order in which they were checked */
	size_t document_count;
	struct findings others;          /* of no document: theme, templates, profiles, engross.xml */
	size_t counts[DIAG_ERROR + 1];   /* of all that is not waived, by level */
	size_t waived;
	const char *prefix;              /* of the workspace's paths as seen from where the user stands; "" */
	enum diag_level fail_on;         /* from this level up the status is not 0 */
	int status;                      /* that the check ends with */
};

/* Takes a finding of no document; its path may be outside of the workspace. */
void report_add_other(struct report *r, enum msg id, struct loc loc, const char *particulars);

/* Room for one more document; borrowed. */
struct checked *report_add_document(struct report *r);

/* Sums up what was found. */
void report_count(struct report *r);
void report_release(struct report *r);

/* The folder of the workspace as seen from where the user stands: "content", "."; NULL
 * where that would tell where on the machine it lies. Caller frees. */
char *report_workspace(const struct report *r);

/* The version of jansson in use, as "2.14". Borrowed. */
const char *report_json_version(void);

/* The report as JSON, as schemas/check.schema.json has it, added to out. */
void report_json(const struct report *r, struct buf *out);

/* The report as SARIF 2.1.0, added to out. 0, or -1 reported. */
int report_sarif(const struct report *r, struct buf *out) MUST_USE;

/* The report as JUnit XML, added to out. 0, or -1 reported. */
int report_junit(const struct report *r, struct buf *out) MUST_USE;

/* A path as a report may tell it, which says nothing of where on a machine things lie: of one
 * outside of the workspace the name alone. Borrowed. */
const char *report_path(const char *path);

/* Adds a path of the workspace as seen from where the user stands. */
void report_add_path(const struct report *r, struct buf *b, const char *path);

/* "no errors, 2 warnings, 1 piece of advice, 3 waived", added to b. */
void report_add_counts(struct buf *b, const size_t counts[DIAG_ERROR + 1], size_t waived);

/* Findings of a document to the error output of d, then those that are waived, and one line
 * of summary to out (NULL: none). said: somebody said as which stage to check. */
void report_text(const struct check_run *run, const struct checked *c, bool said, FILE *out);

/* One line over several documents. */
void report_text_totals(size_t documents, const struct diag_sum *sum, FILE *out);

/* What was found in `count` documents, and in none of them (NULL: nothing), as a tree
 * (schemas/check-report.xsd). Caller frees. */
xmlDoc *report_tree(const struct check_run *run, const struct checked *list, size_t count,
                    const struct findings *others);

/* Makes a document of it, of the kind "compliance" with that id (borrowed), resolved and
 * ready for the writers: one document with its matrix, several with a table of all before. 0,
 * or -1 reported. Release w with work_release() either way. */
int report_document(const struct check_run *run, const struct checked *list, size_t count,
                    const struct findings *others, const char *id, struct work *w) MUST_USE;

#endif
