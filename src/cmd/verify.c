/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "audit.h"
#include "io.h"
#include "mem.h"
#include "path.h"
#include "stage.h"
#include "str.h"

/* engross verify: histories of documents, and copies of them. */

/* Says that there is no such document, as every verb does. Always -1. */
static int report_none(struct app *a, const char *id)
{
	struct work w;
	int rc;

	work_init(&w, a->x, a->d, &a->ws, NULL, id);
	rc = work_run(&w, "load");
	work_release(&w);
	return rc;
}

static bool is_document(const struct app *a, const char *id)
{
	return strchr(id, '/') == NULL && (workspace_has_document(&a->ws, id) || audit_has_history(&a->ws, id));
}

/* A name with a slash or a full stop is that of a file, and so is that of a file which is here
 * while no document has it. */
static bool is_copy(const struct app *a, const char *operand)
{
	if (io_is_dir(operand) || str_starts(operand, "documents/"))
		return false;   /* a document, by its path */
	return strpbrk(operand, "/.") != NULL || (!is_document(a, operand) && io_exists(operand));
}

/* The history of one document. */
static int verify_document(struct app *a, const char *id, struct when today)
{
	struct buf line;
	int rc;

	if (!is_document(a, id))
		return report_none(a, id);
	buf_init(&line, BUF_LINE);
	rc = audit_document(&a->ws, a->x, a->d, id, today, &line);
	if (!a->opt.quiet) {
		app_print(a, line.data);
		fputc('\n', a->out);
	}
	buf_release(&line);
	return rc;
}

/* Folders of documents, and folders that have lost their document and not its history. Free
 * with io_free_names(); NULL, reported. */
static char **all_documents(struct app *a)
{
	char *path = workspace_path(&a->ws, "documents");
	char **names = io_is_dir(path) ? io_list_dir(a->d, path) : mem_zalloc(1, sizeof(*names));
	size_t kept = 0;

	for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
		if (is_document(a, names[i]))
			names[kept++] = names[i];
		else
			free(names[i]);
	}
	if (names != NULL)
		names[kept] = NULL;
	free(path);
	return names;
}

static int verify_all(struct app *a, struct when today)
{
	char **ids = all_documents(a);
	size_t without = 0;
	int rc = ids != NULL ? 0 : -1;

	for (size_t i = 0; ids != NULL && ids[i] != NULL; i++) {
		if (!audit_has_history(&a->ws, ids[i]))
			without++;
		else if (verify_document(a, ids[i], today) < 0)
			rc = -1;
	}
	if (ids != NULL && !a->opt.quiet && without > 0)
		fprintf(a->out, "%zu %s no history\n", without, without == 1 ? "document has" : "documents have");
	io_free_names(ids);
	return rc;
}

int cmd_verify(struct app *a)
{
	struct when today;
	int rc = 0;

	if (app_today(a, &today) < 0 || app_open_workspace(a) < 0)
		return -1;
	if (a->operand_count == 0)
		return verify_all(a, today);
	for (int i = 0; i < a->operand_count; i++)
		if ((is_copy(a, a->operands[i]) ? verify_copy(a, a->operands[i])
		                                : verify_document(a, a->operands[i], today)) < 0)
			rc = -1;
	return rc;
}
