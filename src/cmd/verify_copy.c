/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "copy.h"
#include "io.h"
#include "mem.h"

/* A path of the command line is told as it was given, not as seen from the workspace. */
static int report(struct app *a, const char *path, const struct copy_result *r)
{
	int rc = 0;

	diag_set_prefix(a->d, "");
	for (size_t i = 0; i < r->count; i++)
		if (diag(a->d, r->findings[i].id, (struct loc){ path, 0 }, "%s", r->findings[i].words) < 0)
			rc = -1;
	diag_set_prefix(a->d, a->prefix != NULL ? a->prefix : "");
	return rc;
}

static void print(struct app *a, const char *path, const char *line)
{
	app_print(a, path);
	fputs(": ", a->out);
	/* app_print() shows the end of a line as a sign. */
	for (const char *end; (end = strchr(line, '\n')) != NULL; line = end + 1) {
		char *one = mem_strndup(line, (size_t)(end - line));

		app_print(a, one);
		fputc('\n', a->out);
		free(one);
	}
	app_print(a, line);
	fputc('\n', a->out);
}

int verify_copy(struct app *a, const char *path)
{
	struct when day;
	bool dated = a->opt.on != NULL;
	struct copy_asking q = { a->x, a->d, &a->ws, a->reg, dated ? &day : NULL };
	struct copy_result result = { .count = 0 };
	struct buf file;
	int rc = -1;

	if (dated && app_today(a, &day) < 0)
		return -1;
	if (a->reg == NULL)
		q.reg = a->reg = reg_open(&a->ws, a->x, a->d);
	if (a->reg == NULL)
		return -1;
	buf_init(&file, BUF_FILE);
	diag_set_prefix(a->d, "");
	rc = io_read(a->d, path, (struct loc){ path, 0 }, BUF_FILE, &file);
	diag_set_prefix(a->d, a->prefix != NULL ? a->prefix : "");
	if (rc == 0)
		rc = copy_verify(&q, &file, &result);
	if (report(a, path, &result) < 0)
		rc = -1;
	if (result.line != NULL && !a->opt.quiet)
		print(a, path, result.line);
	copy_result_release(&result);
	buf_release(&file);
	return rc;
}
