/* SPDX-License-Identifier: MIT */
#include "app.h"
#include "check.h"
#include "checking.h"
#include "exits.h"
#include "io.h"
#include "look.h"
#include "matrix.h"
#include "profile.h"
#include "report.h"
#include "waiver.h"

/* Checks a document and says what was found. */
static int tell_one(struct app *a, const char *id, void *arg)
{
	const struct checking *k = arg;
	struct checked c;
	int rc = 0;

	check_document(&k->run, id, &c);
	report_text(&k->run, &c, a->opt.stage != NULL, a->opt.quiet ? NULL : a->out);
	checked_count(&c, a->d, k->fail_on);
	if (k->matrix.dir != NULL && c.kind != NULL)
		rc = matrix_make(&k->matrix, a, &k->run, &c);
	checked_release(&c);
	return rc;
}

/* Takes what is found about no document for the report, and tells it too: nobody may have
 * to open the report to see that there is nothing in it. */
static void keep_other(void *arg, enum msg id, struct loc loc, const char *particulars)
{
	struct checking *k = arg;

	diag_print(k->run.d, id, diag_row(id)->level, loc, particulars, NULL);
	report_add_other(&k->report, id, loc, particulars);
}

/* Checks a document for the report. */
static int keep_one(struct app *a, const char *id, void *arg)
{
	struct checking *k = arg;
	struct checked *c = report_add_document(&k->report);

	check_document(&k->run, id, c);
	diag_set_sink(a->d, keep_other, k);
	checked_count(c, a->d, k->fail_on);
	return 0;
}

/* Says what was found about something since then, when that is anything, so that nobody
 * takes what is said of the documents for all. */
static void sum_up(struct app *a, const struct checking *k, const char *what, const struct diag_sum *since)
{
	struct diag_sum now;
	struct buf line;
	size_t all = 0;

	diag_get_sum(a->d, &now);
	for (size_t i = DIAG_ADVICE; i < ARRAY_LEN(now.count); i++)
		all += now.count[i] -= since->count[i];
	if (k->form->write != NULL || a->opt.quiet || all == 0)
		return;
	buf_init(&line, BUF_LINE);
	buf_addf(&line, "%s: ", what);
	report_add_counts(&line, now.count, 0);
	fprintf(a->out, "%s\n", line.data);
	buf_release(&line);
}

/* Opens theme and templates as a build would. */
static int check_look(struct app *a, const struct checking *k)
{
	struct diag_sum before;
	struct look look;
	int rc;

	diag_get_sum(a->d, &before);
	rc = look_open(&look, a);
	if (rc == 0)
		rc = theme_check_layers(&look.theme, a->x);
	look_release(&look);
	sum_up(a, k, "theme and templates", &before);
	return rc;
}

/* Reads the workspace's own profiles. */
static int check_profiles(struct app *a, const struct checking *k)
{
	struct diag_sum before;
	int rc;

	diag_get_sum(a->d, &before);
	rc = profiles_check_own(k->run.profiles);
	sum_up(a, k, "profiles", &before);
	return rc;
}

/* Checks all that there is to check. 0, or -1 when nothing was. */
static int check_all(struct app *a, struct checking *k)
{
	bool told = k->form->write == NULL;
	struct diag_sum sum;

	if (app_open_workspace(a) < 0)
		return -1;
	k->run.reg = a->reg = reg_open(&a->ws, a->x, a->d);
	if (a->reg == NULL)
		return -1;
	k->run.phrases = check_phrases(a->x, a->ws.lang);
	k->run.profiles = profiles_new(a->x, a->d, &a->ws);
	if (checking_profiles(k) < 0)
		return -1;
	/* What is wrong with these is told; the documents are checked all the same. */
	if (check_look(a, k) == 0 && a->opt.to != NULL && matrix_open(&k->matrix, a) < 0)
		return -1;
	(void)!check_profiles(a, k);
	waivers_check_workspace(&k->run);
	a->one_process = !told;   /* what is kept is kept here */
	if (app_each_document(a, told ? tell_one : keep_one, k) < 0)
		return -1;
	diag_get_sum(a->d, &sum);
	if (told && !a->opt.quiet && a->document_count > 1)
		report_text_totals(a->document_count, &sum, a->out);
	return 0;
}

/* Findings that the level to fail on takes in count, wherever they were made. */
static void raise_status(const struct checking *k, struct diag *d)
{
	const struct diag_sum findings = { .status = EXIT_FINDINGS };
	size_t count = 0;

	for (enum diag_level l = k->fail_on; l <= DIAG_ERROR; l++)
		count += diag_count(d, l);
	if (count > 0)
		diag_add_sum(d, &findings);
}

static int write_report(struct app *a, struct checking *k)
{
	struct io_batch batch;
	struct buf text;
	int rc = -1;

	io_batch_init(&batch);
	buf_init(&text, BUF_FILE);
	k->report.run = &k->run;
	k->report.prefix = a->prefix;
	k->report.fail_on = k->fail_on;
	k->report.status = diag_status(a->d);
	report_count(&k->report);
	if (k->form->write(a, &k->report, &text) < 0)
		goto out;
	if (!buf_ok(&text)) {
		diag(a->d, MSG_INTERNAL, LOC_NONE, "the report is larger than can be made");
		goto out;
	}
	if (k->output == NULL)
		fwrite(text.data, 1, text.len, a->out);   /* a failure is seen when it is flushed */
	else if (io_batch_add(&batch, a->d, k->output, text.data, text.len) < 0 ||
	         io_batch_commit(&batch, a->d) < 0)
		goto out;
	rc = 0;
out:
	io_batch_release(&batch);
	buf_release(&text);
	return rc;
}

int cmd_check(struct app *a)
{
	struct checking k;
	int rc = checking_read(&k, a);

	if (rc == 0 && k.form->write != NULL)
		diag_set_sink(a->d, keep_other, &k);
	if (rc == 0)
		rc = check_all(a, &k);
	diag_set_sink(a->d, NULL, NULL);
	if (k.form != NULL)
		raise_status(&k, a->d);
	/* A command that was not understood gives no report. */
	if (k.form != NULL && k.form->write != NULL && diag_status(a->d) != EXIT_WRONG_USE &&
	    write_report(a, &k) < 0)
		rc = -1;
	checking_release(&k);
	return rc;
}
