/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_REPORT_FORMS_H
#define ENGROSS_REPORT_FORMS_H

#include "app.h"
#include "report.h"

/* A form that a report can have: --format NAME. To add one: its writer, its row here, its
 * part in engross.1, its name in the help of --format (options.c), and a case. */
struct report_form {
	const char *name;

	/* Adds all of the report to out. 0, or -1 reported. NULL: it is told as it is found,
	 * document by document. */
	int (*write)(struct app *a, const struct report *r, struct buf *out);
};

/* In the order in which they are offered; the first is taken when none is named. The row
 * after the last has name NULL. */
extern const struct report_form report_form_table[];

/* The form with that name, or NULL. */
const struct report_form *report_form_find(const char *name);

#endif
