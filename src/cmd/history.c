/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "app.h"
#include "histories.h"
#include "io.h"
#include "listing.h"
#include "register.h"
#include "str.h"

/* engross history: the versions of documents, and who signed what. */

struct show {
	const struct when *day;  /* NULL: the last that each ledger names */
	bool text;
	json_t *documents;
	json_t *without;         /* ids of documents that have no history */
	size_t shown;
};

static int show_one(struct app *a, struct show *s, const char *id)
{
	struct listing l;
	struct buf text;
	int rc = listing_open(&l, a->x, a->d, &a->ws, a->reg, id, s->day);

	if (rc == 0 && s->text) {
		buf_init(&text, BUF_FILE);
		if (s->shown++ > 0)
			buf_add_str(&text, "\n\n");
		listing_write_text(&l, &text);
		fwrite(text.data, 1, text.len, a->out);
		buf_release(&text);
	} else if (rc == 0 && l.versions.count > 0) {
		listing_write_json(&l, s->documents);
	} else if (rc == 0) {
		json_add_text(s->without, id);
	}
	listing_release(&l);
	return rc;
}

static int show_named(struct app *a, struct show *s)
{
	int rc = 0;

	for (int i = 0; i < a->operand_count; i++)
		if ((histories_has(a, a->operands[i]) ? show_one(a, s, a->operands[i])
		                                      : histories_report_none(a, a->operands[i])) < 0)
			rc = -1;
	return rc;
}

static int show_all(struct app *a, struct show *s)
{
	char **ids = histories_all(a);
	size_t without = 0;
	int rc = ids != NULL ? 0 : -1;

	for (size_t i = 0; ids != NULL && ids[i] != NULL; i++) {
		if (s->text && !audit_has_history(&a->ws, ids[i]))
			without++;
		else if (show_one(a, s, ids[i]) < 0)
			rc = -1;
	}
	if (s->text && s->shown > 0 && without > 0)
		fputs("\n\n", a->out);
	if (s->text && without > 0)
		histories_print_without(a, without);
	io_free_names(ids);
	return rc;
}

static void print_json(struct app *a, struct show *s)
{
	struct buf text;
	json_t *all = json_new_object();

	buf_init(&text, BUF_FILE);
	json_put_text(all, "tool", "engross");
	json_put_text(all, "version", ENGROSS_VERSION);
	json_put(all, "documents", s->documents);
	json_put(all, "withoutHistory", s->without);
	json_finish(all, &text);
	fwrite(text.data, 1, text.len, a->out);
	buf_release(&text);
}

int cmd_history(struct app *a)
{
	const char *format = a->opt.format != NULL ? a->opt.format : "text";
	struct show s = { .text = str_eq(format, "text") };
	struct when day;
	bool hushed;
	int rc;

	if (!s.text && !str_eq(format, "json"))
		return diag(a->d, MSG_USAGE, LOC_NONE, "there is no form '%s' of a history; there are text and json", format);
	if (a->opt.on != NULL && app_today(a, &day) < 0)
		return -1;
	if (a->opt.on != NULL)
		s.day = &day;
	if (app_open_workspace(a) < 0)
		return -1;
	/* What was signed can be told whatever became of the register. */
	hushed = diag_hush(a->d, true);
	a->reg = reg_open(&a->ws, a->x, a->d);
	diag_hush(a->d, hushed);
	if (!s.text) {
		json_begin();
		s.documents = json_new_array();
		s.without = json_new_array();
	}
	rc = a->operand_count > 0 ? show_named(a, &s) : show_all(a, &s);
	if (!s.text)
		print_json(a, &s);
	return rc;
}
