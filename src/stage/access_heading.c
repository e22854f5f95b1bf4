/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "access_private.h"
#include "str.h"

/* Which rank a text begins with is its author's choice: it stands in a section that has a
 * rank of its own. From there on each goes one deeper at most. */
void access_headings(struct work *w, const xmlNode *first, const xmlNode *end)
{
	long above = 0;

	for (const xmlNode *n = first; n != end; n = n->next) {
		long rank;

		if (!node_is(n, "heading") || node_attr(n, "rank") == NULL)
			continue;
		rank = strtol(node_attr(n, "rank"), NULL, 10);
		if (above > 0 && rank > above + 1) {
			char *words = node_squeezed(n);

			diag(w->d, MSG_HEADING_SKIPPED, work_loc(w, n), "'%.*s'", (int)str_cut(words, 80),
			     words);
			free(words);
		}
		above = rank;
	}
}
