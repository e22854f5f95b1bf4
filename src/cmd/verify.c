/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "histories.h"
#include "io.h"
#include "str.h"

/* engross verify: histories of documents, and copies of them. */

/* A name with a slash or a full stop is that of a file, and so is that of a file which is here
 * while no document has it. */
static bool is_copy(const struct app *a, const char *operand)
{
	if (io_is_dir(operand) || str_starts(operand, "documents/"))
		return false;   /* a document, by its path */
	return strpbrk(operand, "/.") != NULL || (!histories_has(a, operand) && io_exists(operand));
}

/* The days that count for a history. */
struct verify_days {
	struct when asked;   /* what --on gives, where it does */
	struct when today;   /* or that day, when it is later: what is of a day after it is told */
};

static int read_days(struct app *a, struct verify_days *days)
{
	if (app_clock(a, &days->today) < 0 || app_today(a, &days->asked) < 0)
		return -1;
	if (when_compare(days->today, days->asked) < 0)
		days->today = days->asked;
	return 0;
}

/* The history of one document. */
static int verify_document(struct app *a, const char *id, const struct verify_days *days)
{
	struct buf line;
	int rc;

	if (!histories_has(a, id))
		return histories_report_none(a, id);
	buf_init(&line, BUF_LINE);
	rc = audit_document(&a->ws, a->x, a->d, id, days->today, a->opt.on != NULL ? &days->asked : NULL,
	                    &line);
	if (!a->opt.quiet) {
		app_print(a, line.data);
		fputc('\n', a->out);
	}
	buf_release(&line);
	return rc;
}

static int verify_all(struct app *a, const struct verify_days *days)
{
	char **ids = histories_all(a);
	size_t without = 0;
	int rc = ids != NULL ? 0 : -1;

	for (size_t i = 0; ids != NULL && ids[i] != NULL; i++) {
		if (!audit_has_history(&a->ws, ids[i]))
			without++;
		else if (verify_document(a, ids[i], days) < 0)
			rc = -1;
	}
	if (ids != NULL && !a->opt.quiet && without > 0)
		histories_print_without(a, without);
	io_free_names(ids);
	return rc;
}

/* Copies cannot be verified where there is no workspace, which their holders need not know. 0, or -1 reported. */
static int check_workspace(struct app *a)
{
	const char *copy = NULL;

	for (int i = a->operand_count - 1; i >= 0; i--)
		if (io_exists(a->operands[i]) && !io_is_dir(a->operands[i]))
			copy = a->operands[i];
	if (copy == NULL || workspace_is_at(a->opt.workspace))
		return 0;
	diag_set_prefix(a->d, "");
	return diag(a->d, MSG_COPY_WORKSPACE, ((struct loc){ copy, 0 }), "there is no engross.xml in '%s'%s",
	            a->opt.workspace != NULL ? a->opt.workspace : ".",
	            a->opt.workspace != NULL ? "" : " or any folder above it");
}

int cmd_verify(struct app *a)
{
	struct verify_days days;
	int rc = 0;

	if (read_days(a, &days) < 0 || check_workspace(a) < 0 || app_open_workspace(a) < 0)
		return -1;
	if (a->operand_count == 0)
		return verify_all(a, &days);
	for (int i = 0; i < a->operand_count; i++)
		if ((is_copy(a, a->operands[i]) ? verify_copy(a, a->operands[i])
		                                : verify_document(a, a->operands[i], &days)) < 0)
			rc = -1;
	return rc;
}
