/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_CHECKING_H
#define ENGROSS_CHECKING_H

#include "app.h"
#include "check.h"
#include "make.h"
#include "report.h"
#include "report_forms.h"

/* A run of the verb check. */
struct checking {
	struct check_run run;
	enum diag_level fail_on;
	const struct report_form *form;
	const char *output;          /* where the report goes; NULL: the standard output */
	struct report report;        /* of a form that is told at once */
	struct make matrix;          /* of --to: files of each document's matrix */
};

/* What the options say. 0, or -1 reported. Release with checking_release() either way. */
int checking_read(struct checking *k, struct app *a) MUST_USE;
void checking_release(struct checking *k);

/* Whether there are the profiles that --profile names. 0, or -1 reported. */
int checking_profiles(const struct checking *k) MUST_USE;

#endif
