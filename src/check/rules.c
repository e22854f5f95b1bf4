/* SPDX-License-Identifier: MIT */
#include "rules_private.h"

/* The rules, in the order in which they are called at each place. To add one: its file, its
 * row here and its line in rules_private.h. */
const struct rule *const rule_table[] = {
	&rule_abbreviation,
	&rule_commitment,
	&rule_history,
	&rule_dates,
	&rule_signature,
	&rule_action,
	&rule_stale,
	&rule_share,
	&rule_column,
	&rule_agreement,
	&rule_name,
	&rule_ambiguous,
	&rule_leftover,
	&rule_drafting,
	&rule_quotation,
	&rule_repeat,
	&rule_lead_in,
	&rule_term,
	&rule_short,
	&rule_year,
	&rule_number,
	&rule_kept,
	&rule_approval,
	NULL
};
