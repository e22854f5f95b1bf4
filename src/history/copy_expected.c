/* SPDX-License-Identifier: MIT */
#include "copy_private.h"

#include <string.h>

#include "alike.h"
#include "str.h"

/* Begins with nothing. */
static void begin(const struct copy *c, const char *id, struct expected *e)
{
	memset(e, 0, sizeof(*e));
	work_init(&e->w, c->q->x, c->q->d, c->q->ws, c->q->reg, id);
	words_init(&e->words);
	words_init(&e->settled);
}

/* A copy of the blocks of a list. */
static void copy_blocks(const struct words *from, struct words *to)
{
	for (size_t i = 0; i < from->count; i++) {
		const struct words_block *block = &from->blocks[i];

		if (words_is_empty_cell(block))
			words_end_cell(to, to->count, LOC_NONE);
		else
			words_add(to, block->number, block->text, LOC_NONE);
		to->blocks[to->count - 1].cell = block->cell;
	}
}

/* A page that another program has written anew has its words in other pieces. */
static void settle(const struct copy *c, struct expected *e)
{
	struct diff diff;

	copy_blocks(&c->words, &e->settled);
	alike_settle(xmlDocGetRootElement(e->w.doc), &e->words, &e->settled);
	diff_words(&e->words, &e->settled, &diff);
	if (diff.count < e->diff.count) {
		diff_release(&e->diff);
		e->diff = diff;
	} else {
		diff_release(&diff);
		words_release(&e->settled);
	}
}

static void compare(const struct copy *c, struct expected *e)
{
	words_of_resolved(e->w.x, xmlDocGetRootElement(e->w.doc), &e->words);
	/* In a page nobody can put a comment: a drafting note in it is the program's own. */
	if (c->kind != COPY_HTML)
		words_drop_comments(&e->words);
	diff_words(&e->words, &c->words, &e->diff);
	if (c->kind == COPY_HTML && e->diff.count > 0)
		settle(c, e);
	for (size_t i = 0; i < e->diff.count; i++) {
		if (diff_is_record(&e->diff, i))
			e->record++;
		else
			e->sealed++;
	}
}

static void close_version(struct thawed *t)
{
	if (t->open)
		work_release(&t->w);
	t->open = false;
}

void expected_forget(const struct copy *c)
{
	close_version(c->thawed);
	ledger_free(c->thawed->ledger);
	c->thawed->ledger = NULL;
}

struct ledger *expected_ledger(const struct copy *c, const char *id)
{
	struct thawed *t = c->thawed;

	if (t->ledger != NULL && str_eq(t->ledger->id, id))
		return t->ledger;
	expected_forget(c);
	t->ledger = ledger_open(c->q->ws, c->q->x, c->q->d, id);
	return t->ledger;
}

/* Has a version of the ledger that was read last as the one that was opened last. 0, or -1 reported. */
static int thaw(const struct copy *c, const char *version)
{
	struct thawed *t = c->thawed;

	if (t->open && str_eq(t->w.as->number, version))
		return 0;
	close_version(t);
	work_init(&t->w, c->q->x, c->q->d, c->q->ws, c->q->reg, t->ledger->id);
	t->open = true;
	if (work_begin_lent(&t->w, t->ledger, version) == 0)
		return 0;
	close_version(t);
	return -1;
}

int expected_open(const struct copy *c, const char *version, size_t upto, const struct when *as_of,
                  struct expected *out)
{
	begin(c, c->thawed->ledger->id, out);
	out->upto = upto;
	out->w.upto = upto;
	out->w.as_of = as_of;
	if (thaw(c, version) < 0 || work_begin_again(&out->w, &c->thawed->w) < 0 || work_run(&out->w, NULL) < 0)
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
	words_release(&e->settled);
	work_release(&e->w);
}

void expected_move(struct expected *from, struct expected *to)
{
	*to = *from;
	/* A list of differences points to the lists that it is of. */
	if (from->diff.meant != NULL)
		to->diff.meant = &to->words;
	if (from->diff.found == &from->settled)
		to->diff.found = &to->settled;
	memset(from, 0, sizeof(*from));
}
