/* SPDX-License-Identifier: MIT */
#include "report_forms.h"

#include "matrix.h"
#include "str.h"

static int write_json(struct app *a, const struct report *r, struct buf *out)
{
	(void)a;
	report_json(r, out);
	return 0;
}

static int write_sarif(struct app *a, const struct report *r, struct buf *out)
{
	(void)a;
	return report_sarif(r, out);
}

static int write_junit(struct app *a, const struct report *r, struct buf *out)
{
	(void)a;
	return report_junit(r, out);
}

const struct report_form report_form_table[] = {
	{ "text", NULL },
	{ "json", write_json },
	{ "sarif", write_sarif },
	{ "junit", write_junit },
	{ "html", matrix_page },
	{ NULL, NULL }
};

const struct report_form *report_form_find(const char *name)
{
	for (const struct report_form *f = report_form_table; f->name != NULL; f++)
		if (str_eq(f->name, name))
			return f;
	return NULL;
}
