/* SPDX-License-Identifier: MIT */
#include "report.h"

#include "str.h"
#include "waiver.h"

static void add_count(struct buf *b, size_t n, const char *none, const char *one, const char *many)
{
	if (n == 0)
		buf_addf(b, "no %s", none);
	else
		buf_addf(b, "%zu %s", n, n == 1 ? one : many);
}

static void print_findings(const struct check_run *run, const struct checked *c)
{
	for (size_t i = 0; i < c->found.count; i++) {
		const struct finding *f = &c->found.list[i];

		if (f->waiver == NULL)
			diag_print(run->d, f->id, f->level, (struct loc){ f->path, f->line }, f->particulars,
			           f->about);
	}
}

/* What does not count, and by whose decision: a waived finding is never hidden. */
static void print_waived(const struct check_run *run, const struct checked *c)
{
	for (size_t i = 0; i < c->found.count; i++) {
		const struct finding *f = &c->found.list[i];

		if (f->waiver != NULL)
			diag_print_waived(run->d, f->id, (struct loc){ f->path, f->line }, f->particulars,
			                  f->about, f->waiver->until, f->waiver->by, f->waiver->reason);
	}
}

void report_text(const struct check_run *run, const struct checked *c, FILE *out)
{
	struct buf line;

	print_findings(run, c);
	print_waived(run, c);
	if (out == NULL)
		return;
	buf_init(&line, BUF_LINE);
	str_add_shown(&line, c->id);
	buf_add_str(&line, ": ");
	add_count(&line, c->counts[DIAG_ERROR], "errors", "error", "errors");
	buf_add_str(&line, ", ");
	add_count(&line, c->counts[DIAG_WARNING], "warnings", "warning", "warnings");
	buf_add_str(&line, ", ");
	add_count(&line, c->counts[DIAG_ADVICE], "advice", "piece of advice", "pieces of advice");
	if (c->waived > 0)
		buf_addf(&line, ", %zu waived", c->waived);
	buf_add_char(&line, '\n');
	fwrite(line.data, 1, line.len, out);
	buf_release(&line);
}
