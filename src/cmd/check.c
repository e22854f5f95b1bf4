/* SPDX-License-Identifier: MIT */
#include "app.h"
#include "check.h"
#include "look.h"
#include "profile.h"
#include "report.h"
#include "waiver.h"

/* How many findings there are of each kind that is summed up. */
struct tally {
	size_t errors;
	size_t warnings;
	size_t advice;
};

static struct tally tally_now(const struct app *a)
{
	return (struct tally){ diag_count(a->d, DIAG_ERROR), diag_count(a->d, DIAG_WARNING),
		               diag_count(a->d, DIAG_ADVICE) };
}

static void print_count(FILE *out, size_t n, const char *none, const char *one, const char *many)
{
	if (n == 0)
		fprintf(out, "no %s", none);
	else
		fprintf(out, "%zu %s", n, n == 1 ? one : many);
}

/* Sums up what was found about something since a tally. */
static void print_since(struct app *a, const char *what, const struct tally *since)
{
	struct tally now = tally_now(a);

	if (a->opt.quiet)
		return;
	app_print(a, what);
	fputs(": ", a->out);
	print_count(a->out, now.errors - since->errors, "errors", "error", "errors");
	fputs(", ", a->out);
	print_count(a->out, now.warnings - since->warnings, "warnings", "warning", "warnings");
	fputs(", ", a->out);
	print_count(a->out, now.advice - since->advice, "advice", "piece of advice", "pieces of advice");
	fputc('\n', a->out);
}

/* Checks a document and says what was found. */
static int check_one(struct app *a, const char *id, void *arg)
{
	const struct check_run *run = arg;
	struct checked c;
	bool failed;

	check_document(run, id, &c);
	report_text(run, &c, a->opt.quiet ? NULL : a->out);
	checked_count(&c, a->d, DIAG_ERROR);
	failed = c.counts[DIAG_ERROR] > 0;
	checked_release(&c);
	return failed ? -1 : 0;
}

/* Opens theme and templates as a build would. Something is said of them only when
 * something is found, so that nobody takes what is said of the documents for all. */
static int check_look(struct app *a)
{
	struct tally before = tally_now(a);
	struct tally after;
	struct look look;
	int rc = look_open(&look, a);

	if (rc == 0)
		rc = theme_check_layers(&look.theme, a->x);
	look_release(&look);
	after = tally_now(a);
	if (after.errors + after.warnings + after.advice > before.errors + before.warnings + before.advice)
		print_since(a, "theme and templates", &before);
	return rc;
}

int cmd_check(struct app *a)
{
	struct check_run run = { .x = a->x, .d = a->d, .ws = &a->ws, .reg = a->reg };
	int rc;

	if (app_today(a, &run.today) < 0)
		return -1;
	rc = check_look(a);
	run.profiles = profiles_new(a->x, a->d, &a->ws);
	waivers_check_workspace(&run);
	if (app_each_document(a, check_one, &run) < 0)
		rc = -1;
	profiles_free(run.profiles);
	return rc;
}
