/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* What an author left to be written: [[between double brackets]]. In a draft
 * that is how one works; in any other text it is a mistake. */

/* True the first time that this text comes from that place: some words of the author
 * stand in several places of the document. */
static bool is_first(xmlHashTable *said, struct loc loc, const char *text, int n)
{
	struct buf key;
	bool first;

	buf_init(&key, BUF_FILE);
	buf_addf(&key, "%s:%ld:%.*s", loc.path != NULL ? loc.path : "", loc.line, n, text);
	first = xmlHashAddEntry(said, (const xmlChar *)key.data, said) == 0;
	buf_release(&key);
	return first;
}

static int report_all(struct work *w, const char *text, struct loc loc, enum msg id,
                      xmlHashTable *said)
{
	int rc = 0;
	const char *from = strstr(text, "[[");

	while (from != NULL) {
		const char *to = strstr(from, "]]");
		int n = to != NULL ? (int)(to - from) + 2 : (int)strlen(from);

		if (to == NULL)
			break;
		if (is_first(said, loc, from, n) &&
		    diag(w->d, id, loc, "'%.*s%s'", (int)str_cut(from, n > 80 ? 80 : (size_t)n), from,
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
		"listing", "attribution", "notice", "supersedes", "distribution", "term", "value",
		"what", "description"
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
	xmlHashTable *said = mem_check(xmlHashCreate(32));
	int rc = 0;

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, is_run(n))) {
		char *text;

		if (!is_run(n))
			continue;
		text = node_text(n);
		if (report_all(w, text, work_loc(w, n), id, said) < 0)
			rc = -1;
		free(text);
	}
	xmlHashFree(said, NULL);
	free(status);
	return rc;
}
