/* SPDX-License-Identifier: MIT */
#include "histories.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "stage.h"

bool histories_has(const struct app *a, const char *id)
{
	return strchr(id, '/') == NULL && (workspace_has_document(&a->ws, id) || audit_has_history(&a->ws, id));
}

int histories_report_none(struct app *a, const char *id)
{
	struct work w;
	int rc;

	work_init(&w, a->x, a->d, &a->ws, NULL, id);
	rc = work_run(&w, "load");
	work_release(&w);
	return rc;
}

char **histories_all(struct app *a)
{
	char *path = workspace_path(&a->ws, "documents");
	char **names = io_is_dir(path) ? io_list_dir(a->d, path) : mem_zalloc(1, sizeof(*names));
	size_t kept = 0;

	for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
		if (histories_has(a, names[i]))
			names[kept++] = names[i];
		else
			free(names[i]);
	}
	if (names != NULL)
		names[kept] = NULL;
	free(path);
	return names;
}

void histories_print_without(struct app *a, size_t count)
{
	fprintf(a->out, "%zu %s no history\n", count, count == 1 ? "document has" : "documents have");
}
