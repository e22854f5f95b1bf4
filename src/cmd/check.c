/* SPDX-License-Identifier: MIT */
#include "app.h"
#include "stage.h"

static void print_count(FILE *out, size_t n, const char *none, const char *one, const char *many)
{
	if (n == 0)
		fprintf(out, "no %s", none);
	else
		fprintf(out, "%zu %s", n, n == 1 ? one : many);
}

/* Runs the stages over a document and sums up what they found. */
static int check_document(struct app *a, const char *id, void *arg)
{
	size_t errors = diag_count(a->d, DIAG_ERROR);
	size_t warnings = diag_count(a->d, DIAG_WARNING);
	size_t advice = diag_count(a->d, DIAG_ADVICE);
	struct work w;
	int rc;

	(void)arg;
	work_init(&w, a->x, a->d, &a->ws, a->reg, id);
	rc = work_run(&w, NULL);
	work_release(&w);
	if (a->opt.quiet)
		return rc;
	app_print(a, id);
	fputs(": ", a->out);
	print_count(a->out, diag_count(a->d, DIAG_ERROR) - errors, "errors", "error", "errors");
	fputs(", ", a->out);
	print_count(a->out, diag_count(a->d, DIAG_WARNING) - warnings, "warnings", "warning",
	            "warnings");
	fputs(", ", a->out);
	print_count(a->out, diag_count(a->d, DIAG_ADVICE) - advice, "advice", "piece of advice",
	            "pieces of advice");
	fputc('\n', a->out);
	return rc;
}

int cmd_check(struct app *a)
{
	struct theme theme;
	int rc = app_open_theme(a, &theme);

	if (rc == 0)
		rc = theme_check_layers(&theme, a->x);
	theme_release(&theme);
	return app_each_document(a, check_document, NULL) < 0 ? -1 : rc;
}
