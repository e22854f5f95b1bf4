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
	{ "agencies", make_agencies },
	{ "partners", make_partners },
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
	xmlNode *body = node_child(work_root(w), "body");
	xmlNode *n = body;
	int rc = 0;

	while (n != NULL) {
		const struct block *b = find_block(n);
		xmlNode *next = node_walk(body, n, b != NULL);

		if (b != NULL && b->make(w, n) < 0)
			rc = -1;
		n = next;
	}
	return rc;
}
