/* SPDX-License-Identifier: MIT */
#include "stage_private.h"

/*
 * Blocks that officers write by their meaning (a quotation, actions, a form)
 * become those that the resolved form has: paragraphs, lists, tables, boxes.
 * What the register knows of is left as <fact>, for the stage after this one.
 */

struct block {
	const char *name;
	/* Puts into the tree what n stands for; n may be changed or be gone afterwards.
	 * 0, or -1 reported. */
	int (*make)(struct work *w, xmlNode *n);
};

/* In the order of the alphabet. */
static const struct block blocks[] = {
	{ "actions", make_actions },
	{ "agencies", make_agencies },
	{ "callout", make_callout },
	{ "case-study", make_case_study },
	{ "contact", make_contact },
	{ "definitions", make_definitions },
	{ "drafting-note", make_drafting_note },
	{ "evidence", make_evidence },
	{ "feedback", make_feedback },
	{ "figure", make_figure },
	{ "form", make_form },
	{ "key-figures", make_key_figures },
	{ "particulars", make_particulars },
	{ "partners", make_partners },
	{ "priority-table", make_priority_table },
	{ "quotation", make_quotation },
	{ "reviews", make_reviews },
	{ "risks", make_risks },
	{ NULL, NULL }
};

static const struct block *find_block(const xmlNode *n)
{
	for (const struct block *b = blocks; b->name != NULL; b++)
		if (node_is(n, b->name))
			return b;
	return NULL;
}

int stage_blocks(struct work *w)
{
	int rc = board_arrange(w);
	xmlNode *body = node_child(work_root(w), "body");
	xmlNode *n = body;

	/* Before the blocks are made: they look at each other. */
	priorities_make(w, body);
	if (carry_make(w, body) < 0)
		rc = -1;
	while (n != NULL) {
		const struct block *b = find_block(n);
		xmlNode *next = node_walk(body, n, b != NULL);

		if (b != NULL && b->make(w, n) < 0)
			rc = -1;
		n = next;
	}
	if (definitions_check(w) < 0)
		rc = -1;
	/* Last: the order of the text is then that of its readers. */
	return footnotes_place(w) < 0 ? -1 : rc;
}
