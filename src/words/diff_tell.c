/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "diff.h"
#include "diff_private.h"
#include "lcs_private.h"
#include "mem.h"
#include "str.h"

/* A difference in words that an officer understands. */

enum {
	SHOWN = 120,      /* bytes of a long text */
	CHANGES = 4       /* places in one block that are shown */
};

/* A text cut into words. */
struct tokens {
	const char **at;
	size_t *length;
	long *names;
	bool *gone;
	size_t count;
};

static void tokens_init(struct tokens *t, struct naming *naming, const char *text)
{
	size_t room = strlen(text) / 2 + 2;

	t->count = 0;
	t->at = mem_zalloc(room, sizeof(*t->at));
	t->length = mem_zalloc(room, sizeof(*t->length));
	t->names = mem_zalloc(room, sizeof(*t->names));
	t->gone = mem_zalloc(room, sizeof(*t->gone));
	for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
		size_t n = strcspn(text, " ");
		char *word = mem_strndup(text, n);

		t->at[t->count] = text;
		t->length[t->count] = n;
		t->names[t->count++] = naming_of(naming, word);
		free(word);
		text += n;
	}
}

static void tokens_release(struct tokens *t)
{
	free(t->at);
	free(t->length);
	free(t->names);
	free(t->gone);
}

static void add_cut(struct buf *b, const char *text, size_t n)
{
	char *whole = mem_strndup(text, n);

	buf_addf(b, "%.*s%s", (int)str_cut(whole, SHOWN), whole, n > SHOWN ? "…" : "");
	free(whole);
}

/* The words from i to before j in quotation marks; "nothing" where there are none. */
static void add_quoted(struct buf *b, const struct tokens *t, size_t i, size_t j)
{
	if (i >= j) {
		buf_add_str(b, t->count == 0 ? "empty" : "nothing");
		return;
	}
	buf_add_char(b, '\'');
	add_cut(b, t->at[i], (size_t)(t->at[j - 1] - t->at[i]) + t->length[j - 1]);
	buf_add_char(b, '\'');
}

/* A stretch of words that became others: from i to before i1, and from j to before j1. */
struct change {
	size_t i;
	size_t i1;
	size_t j;
	size_t j1;
};

/* Finds the next change from c->i1, c->j1 on; one word that stayed between two changes is
 * taken for part of them. False at the end. */
static bool next_change(const struct tokens *a, const struct tokens *b, struct change *c)
{
	c->i = c->i1;
	c->j = c->j1;
	while (c->i < a->count && c->j < b->count && !a->gone[c->i] && !b->gone[c->j]) {
		c->i++;
		c->j++;
	}
	c->i1 = c->i;
	c->j1 = c->j;
	for (;;) {
		while (c->i1 < a->count && a->gone[c->i1])
			c->i1++;
		while (c->j1 < b->count && b->gone[c->j1])
			c->j1++;
		if (c->i1 + 1 >= a->count || c->j1 + 1 >= b->count ||
		    (!a->gone[c->i1 + 1] && !b->gone[c->j1 + 1]))
			break;
		c->i1++;
		c->j1++;
	}
	return c->i < c->i1 || c->j < c->j1;
}

/* A change with as much around it as it takes to see what it does. */
static void add_change(struct buf *out, const struct tokens *a, const struct tokens *b,
                       const struct change *c)
{
	bool both = c->i < c->i1 && c->j < c->j1;
	size_t after = c->i1 < a->count && c->j1 < b->count;
	size_t before = c->i > 0 && c->j > 0 && (!both || after == 0);

	add_quoted(out, a, c->i - before, c->i1 + after);
	buf_add_str(out, " is ");
	add_quoted(out, b, c->j - before, c->j1 + after);
}

/* "'shall meet' is 'may meet'; …" */
static void add_changes(struct buf *out, const char *meant, const char *found)
{
	struct naming naming;
	struct tokens a;
	struct tokens b;
	struct change c = { 0, 0, 0, 0 };
	size_t count = 0;

	naming_init(&naming);
	tokens_init(&a, &naming, meant);
	tokens_init(&b, &naming, found);
	lcs_mark(a.names, a.count, a.gone, b.names, b.count, b.gone);
	while (next_change(&a, &b, &c)) {
		if (count < CHANGES) {
			buf_add_str(out, count > 0 ? "; " : "");
			add_change(out, &a, &b, &c);
		}
		count++;
	}
	if (count > CHANGES)
		buf_addf(out, "; and %zu more", count - CHANGES);
	tokens_release(&a);
	tokens_release(&b);
	naming_release(&naming);
}

/* "'2.1 The board meets.'" */
static void add_block(struct buf *b, const struct words_block *block)
{
	if (words_is_empty_cell(block)) {
		buf_add_str(b, "an empty cell");
		return;
	}
	buf_addf(b, "'%s%s", block->number,
	         block->number[0] != '\0' && block->text[0] != '\0' ? " " : "");
	add_cut(b, block->text, strlen(block->text));
	buf_add_char(b, '\'');
}

static void add_number(struct buf *b, const char *number)
{
	if (number[0] != '\0')
		buf_addf(b, "'%s'", number);
	else
		buf_add_str(b, "none");
}

static void add_changed(struct buf *b, const struct words_block *meant,
                        const struct words_block *found)
{
	if (!str_eq(meant->text, found->text))
		add_changes(b, meant->text, found->text);
	if (str_eq(meant->number, found->number))
		return;
	buf_add_str(b, str_eq(meant->text, found->text) ? "the number " : "; the number ");
	add_number(b, meant->number);
	buf_add_str(b, " is ");
	add_number(b, found->number);
}

size_t diff_run(const struct diff *d, size_t item)
{
	size_t n = 1;

	while (d->items[item].kind == DIFF_NUMBER && item + n < d->count &&
	       d->items[item + n].kind == DIFF_NUMBER)
		n++;
	return n;
}

static void add_added(struct buf *b, const struct diff *d, const struct diff_item *it)
{
	if (it->meant > 0) {
		buf_add_str(b, "after ");
		diff_add_place(b, &d->meant->blocks[it->meant - 1]);
	} else {
		buf_add_str(b, "at the beginning");
	}
	buf_add_str(b, ": ");
	add_block(b, &d->found->blocks[it->found]);
	buf_add_str(b, " is added");
}

/* Where a block that has moved stands now, by the block before it. */
static void add_moved(struct buf *b, const struct diff *d, const struct diff_item *it)
{
	add_block(b, &d->meant->blocks[it->meant]);
	buf_add_str(b, it->found > 0 ? " now stands after " : " now stands at the beginning");
	if (it->found > 0)
		add_block(b, &d->found->blocks[it->found - 1]);
}

void diff_add_item(struct buf *b, const struct diff *d, size_t item)
{
	const struct diff_item *it = &d->items[item];
	const struct words_block *meant = &d->meant->blocks[it->meant];
	size_t run = diff_run(d, item);

	if (it->kind == DIFF_ADDED) {
		add_added(b, d, it);
		return;
	}
	diff_add_place(b, meant);
	buf_add_str(b, ": ");
	if (it->kind == DIFF_MISSING) {
		add_block(b, meant);
		buf_add_str(b, " is missing");
	} else if (it->kind == DIFF_MOVED) {
		add_moved(b, d, it);
	} else {
		add_changed(b, meant, &d->found->blocks[it->found]);
	}
	if (run > 1)
		buf_addf(b, ", and %zu number%s after it changed too", run - 1, run > 2 ? "s" : "");
}
