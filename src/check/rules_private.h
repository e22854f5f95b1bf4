/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_RULES_PRIVATE_H
#define ENGROSS_RULES_PRIVATE_H

#ifndef ENGROSS_FLOOR_CHECK
#error "rules_private.h is for the files of src/check alone"
#endif

#include "check_private.h"

/* The rules, one file each. */
extern const struct rule rule_abbreviation;
extern const struct rule rule_commitment;
extern const struct rule rule_history;
extern const struct rule rule_dates;
extern const struct rule rule_signature;
extern const struct rule rule_action;
extern const struct rule rule_stale;
extern const struct rule rule_share;
extern const struct rule rule_column;
extern const struct rule rule_agreement;
extern const struct rule rule_name;
extern const struct rule rule_approval;
extern const struct rule rule_ambiguous;
extern const struct rule rule_leftover;
extern const struct rule rule_drafting;
extern const struct rule rule_quotation;
extern const struct rule rule_repeat;
extern const struct rule rule_lead_in;
extern const struct rule rule_term;
extern const struct rule rule_short;
extern const struct rule rule_year;
extern const struct rule rule_number;
extern const struct rule rule_kept;

#endif
