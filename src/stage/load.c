/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "str.h"

/* Reads the document. A folder that is not there is told as a missing document
 * rather than as a missing file. */
int stage_load(struct work *w)
{
	char *path = workspace_path(w->ws, w->path);
	int rc = -1;

	if (strchr(w->id, '/') != NULL || !io_exists(path)) {
		diag(w->d, MSG_DOCUMENT_NONE, LOC_NONE, "'%s'", w->id);
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
