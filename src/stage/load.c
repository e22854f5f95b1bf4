/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "str.h"

/* People name a document by its path too, as their shell completes it. */
static void report_none(struct work *w)
{
	const char *folder = str_starts(w->id, "documents/") ? w->id + strlen("documents/") : "";
	size_t n = strcspn(folder, "/");

	if (n > 0)
		diag(w->d, MSG_DOCUMENT_NONE, LOC_NONE, "'%s' (name it by its folder alone: '%.*s')",
		     w->id, (int)n, folder);
	else
		diag(w->d, MSG_DOCUMENT_NONE, LOC_NONE, "'%s'", w->id);
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
