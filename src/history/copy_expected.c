/* SPDX-License-Identifier: MIT */
#include "copy_private.h"

#include <string.h>

/* Begins with nothing. */
static void begin(const struct copy *c, const char *id, struct expected *e)
{
	memset(e, 0, sizeof(*e));
	work_init(&e->w, c->q->x, c->q->d, c->q->ws, c->q->reg, id);
	words_init(&e->words);
}

static void compare(const struct copy *c, struct expected *e)
{
	words_of_resolved(e->w.x, xmlDocGetRootElement(e->w.doc), &e->words);
	words_drop_comments(&e->words);
	diff_words(&e->words, &c->words, &e->diff);
	for (size_t i = 0; i < e->diff.count; i++) {
		if (diff_is_record(&e->diff, i))
			e->record++;
		else
			e->sealed++;
	}
}

int expected_open(const struct copy *c, const char *id, const char *version, size_t upto,
                  struct expected *out)
{
	begin(c, id, out);
	out->upto = upto;
	out->w.upto = upto;
	out->w.as_of = c->q->as_of;
	if (work_begin_frozen(&out->w, version) < 0 || work_run(&out->w, NULL) < 0)
		return -1;
	compare(c, out);
	return 0;
}

int expected_open_working(const struct copy *c, const char *id, struct expected *out)
{
	bool hushed = diag_hush(c->q->d, true);
	int rc;

	begin(c, id, out);
	rc = work_run(&out->w, NULL);
	diag_hush(c->q->d, hushed);
	if (rc == 0)
		compare(c, out);
	return rc;
}

void expected_release(struct expected *e)
{
	diff_release(&e->diff);
	words_release(&e->words);
	work_release(&e->w);
}
