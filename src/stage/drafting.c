/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "str.h"

/* What an author left to be written: [[between double brackets]]. In a draft
 * that is how one works; in any other text it is a mistake. */

static int report_all(struct work *w, const char *text, struct loc loc, enum msg id)
{
	int rc = 0;
	const char *from = strstr(text, "[[");

	while (from != NULL) {
		const char *to = strstr(from, "]]");
		int n = to != NULL ? (int)(to - from) + 2 : (int)strlen(from);

		if (to == NULL)
			break;
		if (diag(w->d, id, loc, "'%.*s%s'", (int)str_cut(from, n > 80 ? 80 : (size_t)n), from,
		         n > 80 ? "…" : "") < 0)
			rc = -1;
		from = strstr(to, "[[");
	}
	return rc;
}

/* True for the elements whose text is one run of words. */
static bool is_run(const xmlNode *n)
{
	static const char *const names[] = {
		"p", "title", "subtitle", "caption", "note", "source", "summary", "change",
		"listing", "notice", "supersedes", "distribution"
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(n, names[i]))
			return true;
	return false;
}

int stage_drafting(struct work *w)
{
	char *status = work_meta_text(w, "status");
	enum msg id = str_eq(status, "draft") ? MSG_PLACEHOLDER : MSG_PLACEHOLDER_FINAL;
	xmlNode *root = work_root(w);
	int rc = 0;

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, is_run(n))) {
		char *text;

		if (!is_run(n))
			continue;
		text = node_text(n);
		if (report_all(w, text, work_loc(w, n), id) < 0)
			rc = -1;
		free(text);
	}
	free(status);
	return rc;
}
