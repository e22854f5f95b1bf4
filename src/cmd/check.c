/* SPDX-License-Identifier: MIT */
#include "app.h"
#include "stage.h"

static void print_count(FILE *out, size_t n, const char *what)
{
	if (n == 0)
		fprintf(out, "no %ss", what);
	else
		fprintf(out, "%zu %s%s", n, what, n == 1 ? "" : "s");
}

/* Runs the stages over a document and sums up what they found. */
static int check_document(struct app *a, const char *id)
{
	size_t errors = diag_count(a->d, DIAG_ERROR);
	size_t warnings = diag_count(a->d, DIAG_WARNING);
	size_t advice = diag_count(a->d, DIAG_ADVICE);
	struct work w;
	int rc;

	work_init(&w, a->x, a->d, &a->ws, a->reg, id);
	rc = work_run(&w, NULL);
	work_release(&w);
	if (a->opt.quiet)
		return rc;
	fprintf(a->out, "%s: ", id);
	print_count(a->out, diag_count(a->d, DIAG_ERROR) - errors, "error");
	fputs(", ", a->out);
	print_count(a->out, diag_count(a->d, DIAG_WARNING) - warnings, "warning");
	fputs(", ", a->out);
	print_count(a->out, diag_count(a->d, DIAG_ADVICE) - advice, "reminder");
	fputc('\n', a->out);
	return rc;
}

int cmd_check(struct app *a)
{
	return app_each_document(a, check_document);
}
