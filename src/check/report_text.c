/* SPDX-License-Identifier: MIT */
#include "report.h"

#include "profile.h"
#include "str.h"
#include "waiver.h"

static void add_count(struct buf *b, size_t n, const char *none, const char *one, const char *many)
{
	if (n == 0)
		buf_addf(b, "no %s", none);
	else
		buf_addf(b, "%zu %s", n, n == 1 ? one : many);
}

void report_add_counts(struct buf *b, const size_t counts[DIAG_ERROR + 1], size_t waived)
{
	add_count(b, counts[DIAG_ERROR], "errors", "error", "errors");
	buf_add_str(b, ", ");
	add_count(b, counts[DIAG_WARNING], "warnings", "warning", "warnings");
	buf_add_str(b, ", ");
	add_count(b, counts[DIAG_ADVICE], "advice", "piece of advice", "pieces of advice");
	if (waived > 0)
		buf_addf(b, ", %zu waived", waived);
}

/* Which requirements of a profile count in the document, and how many of them are met. */
static void add_met(struct buf *b, const struct checked *c, const struct profile *p)
{
	size_t asked = 0;
	size_t met = 0;
	size_t unknown = 0;

	for (size_t i = 0; i < c->met_count; i++) {
		const struct met *m = &c->met[i];

		if (m->profile != p || m->state == MET_NOT_ASKED)
			continue;
		asked++;
		met += m->state == MET;
		unknown += m->state == MET_UNKNOWN;
	}
	buf_add_str(b, "; ");
	str_add_shown(b, p->id);
	if (asked == 0)
		buf_add_str(b, ": asks for nothing");
	else if (unknown == asked)
		buf_addf(b, ": %zu requirement%s not looked at", asked, asked == 1 ? "" : "s");
	else if (p->stub)
		/* Of the edition itself nobody has read how much there is. */
		buf_addf(b, ", which is not the whole edition: %zu of its %zu point%s there", met, asked,
		         asked == 1 ? "" : "s");
	else
		buf_addf(b, ": %zu of %zu requirement%s met", met, asked, asked == 1 ? "" : "s");
}

static void print(struct buf *line, FILE *out)
{
	buf_add_char(line, '\n');
	fwrite(line->data, 1, line->len, out);
	buf_release(line);
}

static void print_findings(const struct check_run *run, const struct checked *c)
{
	for (int waived = 0; waived <= 1; waived++)
		for (size_t i = 0; i < c->found.count; i++) {
			const struct finding *f = &c->found.list[i];
			struct loc loc = { f->path, f->line };

			if ((f->waiver != NULL) != (waived == 1))
				continue;
			if (f->waiver == NULL)
				diag_print(run->d, f->id, f->level, loc, f->particulars, f->about);
			else
				diag_print_waived(run->d, f->id, loc, f->particulars, f->about,
				                  f->waiver->until, f->waiver->by, f->waiver->reason);
		}
}

void report_text(const struct check_run *run, const struct checked *c, bool said, FILE *out)
{
	struct buf line;

	print_findings(run, c);
	if (out == NULL)
		return;
	buf_init(&line, BUF_LINE);
	str_add_shown(&line, c->id);
	buf_add_str(&line, ": ");
	/* Where it makes no difference as what a text is checked, nobody needs to be told. */
	if (said || c->profile_count > 0)
		buf_addf(&line, "checked as %s: ", check_stage_word(c->stage));
	report_add_counts(&line, c->counts, c->waived);
	for (size_t i = 0; i < c->profile_count; i++)
		add_met(&line, c, c->profiles[i]);
	print(&line, out);
}

void report_text_totals(size_t documents, const struct diag_sum *sum, FILE *out)
{
	struct buf line;

	buf_init(&line, BUF_LINE);
	buf_addf(&line, "%zu documents: ", documents);
	report_add_counts(&line, sum->count, sum->waived);
	print(&line, out);
}
