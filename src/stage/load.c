/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "mem.h"
#include "str.h"

/* The document whose name is nearest to a wrong one; NULL. Caller frees. */
static char *nearest(const struct work *w, const char *id)
{
	enum { LIMIT = 2 };
	char *path = workspace_path(w->ws, "documents");
	char **names = io_is_dir(path) ? io_list_dir(w->d, path) : NULL;
	char *best = NULL;
	int distance = LIMIT + 1;

	for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
		int far = workspace_has_document(w->ws, names[i]) ? str_distance(names[i], id, LIMIT) : distance;

		if (far < distance) {
			free(best);
			best = mem_strdup(names[i]);
			distance = far;
		}
		free(names[i]);
	}
	free(names);
	free(path);
	return best;
}

/* People name a document by its path too, as their shell completes it. */
static void report_none(struct work *w)
{
	const char *folder = str_starts(w->id, "documents/") ? w->id + strlen("documents/") : "";
	size_t n = strcspn(folder, "/");
	/* Every name is near to one of two letters. */
	char *near = n == 0 && strlen(w->id) > 2 ? nearest(w, w->id) : NULL;

	if (n > 0)
		diag(w->d, MSG_DOCUMENT_NONE, LOC_NONE, "'%s' (name it by its folder alone: '%.*s')",
		     w->id, (int)n, folder);
	else if (near != NULL)
		diag(w->d, MSG_DOCUMENT_NONE, LOC_NONE, "'%s' (did you mean '%s'?)", w->id, near);
	else
		diag(w->d, MSG_DOCUMENT_NONE, LOC_NONE, "'%s'", w->id);
	free(near);
}

/* Reads the document. A folder that is not there is told as a missing document
 * rather than as a missing file. */
int stage_load(struct work *w)
{
	char *path = workspace_path(w->ws, w->path);
	int rc = -1;

	if (strchr(w->id, '/') != NULL || !io_exists(path)) {
		report_none(w);
		goto out;
	}
	if (!str_is_id(w->id)) {
		diag(w->d, MSG_DOCUMENT_ID, (struct loc){ w->path, 0 },
		     "cannot be '%s', the name of its folder: an id has lower-case letters, digits and single hyphens",
		     w->id);
		goto out;
	}
	w->doc = workspace_parse(w->ws, w->x, w->d, w->path, (struct loc){ w->path, 0 });
	rc = w->doc != NULL ? 0 : -1;
out:
	free(path);
	return rc;
}
