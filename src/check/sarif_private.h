/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_SARIF_PRIVATE_H
#define ENGROSS_SARIF_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "sarif_private.h is for the files of src/check alone"
#endif

#include "json.h"
#include "report.h"

/*
 * SARIF 2.1.0: what report_sarif.c is made of. A rule is the code of a finding or, for a
 * finding about a requirement, that requirement.
 */
struct sarif_rules {
	const struct report *report;
	xmlDoc *pages;       /* schemas/explain.xml */
	json_t *list;        /* the rules, in the order in which they are first used; borrowed */
	json_t *index;       /* id of a rule: its place in the list */
};

/* list: where the rules are put. 0, or -1 reported; release either way. */
int sarif_rules_init(struct sarif_rules *rules, const struct report *report, json_t *list) MUST_USE;
void sarif_rules_release(struct sarif_rules *rules);

/* Puts the rule of a finding, ruleId and ruleIndex, into a result; the rule is described
 * when it is used for the first time. */
void sarif_put_rule(struct sarif_rules *rules, const struct finding *f, json_t *result);

/* "error", "warning", "note". */
const char *sarif_level(enum diag_level level);

/* A help that grows, as plain text and as Markdown. */
struct sarif_help {
	struct buf text;
	struct buf markdown;
};

void sarif_help_init(struct sarif_help *h);
/* A paragraph, with words in bold before it (NULL: none). */
void sarif_help_add(struct sarif_help *h, const char *before, const char *words);
/* An item of a list, with an address (NULL: none). */
void sarif_help_add_item(struct sarif_help *h, const char *words, const char *address);
/* Words of XML or Markdown that are shown as they are. */
void sarif_help_add_code(struct sarif_help *h, const char *before, const char *words);
/* Puts it into a rule, and releases it. */
void sarif_help_finish(struct sarif_help *h, json_t *rule);

/* Words with a capital first and a full stop last. Caller frees. */
char *sarif_sentence(const char *words);

#endif
