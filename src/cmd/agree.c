/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "app.h"
#include "check.h"
#include "look.h"
#include "profile.h"
#include "recorded.h"
#include "str.h"

/* Tells what was found, but that nobody has signed, which nobody could. Gives the number of
 * errors. */
static size_t tell_faults(const struct check_run *run, const struct checked *c)
{
	size_t errors = 0;

	for (size_t i = 0; i < c->found.count; i++) {
		const struct finding *f = &c->found.list[i];

		if (f->waiver != NULL || f->id == MSG_SIGNATURE_MISSING || f->level < DIAG_WARNING)
			continue;
		errors += f->level == DIAG_ERROR;
		diag_print(run->d, f->id, f->level, (struct loc){ f->path, f->line }, f->particulars, f->about);
	}
	return errors;
}

/* Checks the text as the version that it is to be. 0, or -1 reported when it has errors. */
static int check_final(struct app *a, const struct agreement *g)
{
	const char *id = a->operands[0];
	struct check_run run = { .x = a->x, .d = a->d, .ws = &a->ws, .reg = a->reg, .stage = CHECK_FINAL,
		                 .today = g->on, .agreeing = g->version, .agreed_on = g->on };
	struct checked c;
	size_t errors;
	int rc = 0;

	run.phrases = check_phrases(a->x, a->ws.lang);
	run.profiles = profiles_new(a->x, a->d, &a->ws);
	check_document(&run, id, &c);
	errors = tell_faults(&run, &c);
	if (errors > 0)
		rc = diag(a->d, MSG_AGREE_FAULTS, LOC_NONE, "'%s' has %zu error%s as a final text", id, errors,
		          errors > 1 ? "s" : "");
	checked_release(&c);
	profiles_free(run.profiles);
	plain_free(run.phrases);
	return rc;
}

/* What the workspace looks like is kept with the version: it is read, and has to be right. */
static int read_look(struct app *a)
{
	struct look look;
	int rc = look_open(&look, a);

	if (rc == 0)
		rc = theme_check_layers(&look.theme, a->x);
	look_release(&look);
	return rc;
}

static int agree(struct app *a, struct agreement *g)
{
	struct history h;
	struct buf told;
	int rc = -1;

	buf_init(&told, BUF_FILE);
	if (recorded_open(a, &h) == 0 && history_may_agree(&h, g) == 0 && read_look(a) == 0 &&
	    check_final(a, g) == 0)
		rc = history_agree(&h, g, &told);
	recorded_tell(a, &told);
	buf_release(&told);
	return rc;
}

int cmd_agree(struct app *a)
{
	struct sources sources = { NULL, 0 };
	struct agreement g = { .version = a->opt.number, .note = a->opt.note, .sources = &sources };
	int rc = -1;

	if (g.version == NULL)
		return diag(a->d, MSG_USAGE, LOC_NONE, "--version says which version this is, such as --version 1.0");
	if (app_today(a, &g.on) < 0)
		return -1;
	a->sources = &sources;
	rc = agree(a, &g);
	a->sources = NULL;
	a->ws.sources = NULL;
	sources_release(&sources);
	return rc;
}
