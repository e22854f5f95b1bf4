/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "stage_private.h"
#include "io.h"

int work_open_other(struct work *other, struct work *w, const char *id, struct loc from)
{
	char *path;
	int rc;

	work_init(other, w->x, w->d, w->ws, w->reg, id);
	path = workspace_path(w->ws, other->path);
	/* Told at the place that names it: a document that asks for itself by name is read. */
	rc = io_exists(path) ? 0 : diag(w->d, MSG_DOCUMENT_NONE, from, "'%s'", id);
	free(path);
	if (rc < 0 || stage_load(other) < 0 || stage_include(other) < 0 ||
	    stage_valid(other) < 0)
		return -1;
	return work_add_weight(w, from, other->weight);
}
