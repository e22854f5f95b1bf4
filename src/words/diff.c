/* SPDX-License-Identifier: MIT */
#include "diff.h"

#include <stdlib.h>
#include <string.h>

#include "diff_private.h"
#include "lcs_private.h"
#include "mem.h"
#include "str.h"

/*
 * Blocks with the same words are the same, whatever their numbers: where a clause is taken out,
 * those after it have other numbers and are still there. What is left between them is
 * paired by likeness; what is then left over is missing or added, or, when it turns up
 * elsewhere, moved.
 */

/* How many pairs of blocks are tried for their likeness in one comparison. */
enum { PAIRS_MAX = 400000, LIKE = 340 };

struct comparing {
	struct diff *out;
	long *names[2];        /* of each block's words, in the list meant and in that found */
	bool *gone[2];
	size_t pairs_left;
};

/* A part of both lists that has nothing in common. */
struct gap {
	size_t i0;
	size_t i1;
	size_t j0;
	size_t j1;
};

static void add_item(struct diff *d, enum diff_kind kind, size_t meant, size_t found)
{
	if ((d->count & (d->count - 1)) == 0)
		d->items = mem_resize(d->items, d->count > 0 ? 2 * d->count : 1, sizeof(*d->items));
	d->items[d->count++] = (struct diff_item){ kind, meant, found };
}

/* What is the same about blocks that are the same. */
static long name_of(struct naming *n, const struct words_block *block)
{
	struct buf alone;
	long name;

	if (block->text[0] != '\0')
		return naming_of(n, block->text);
	/* A number that stands alone is not the words that read like it. */
	buf_init(&alone, BUF_FILE);
	buf_addf(&alone, "\x01%s", block->number);
	name = naming_of(n, alone.data);
	buf_release(&alone);
	return name;
}

static long *names_of(struct naming *n, const struct words *list)
{
	long *names = mem_zalloc(list->count + 1, sizeof(*names));

	for (size_t i = 0; i < list->count; i++)
		names[i] = name_of(n, &list->blocks[i]);
	return names;
}

/* Blocks of which one took the other's place in a gap of as many on both sides, and then
 * the rest: those that are missing, those that were added. */
static void add_gap(struct comparing *c, struct gap g)
{
	bool as_many = g.i1 - g.i0 == g.j1 - g.j0;

	while (as_many && g.i0 < g.i1)
		add_item(c->out, DIFF_CHANGED, g.i0++, g.j0++);
	while (g.i0 < g.i1)
		add_item(c->out, DIFF_MISSING, g.i0++, g.j0);
	while (g.j0 < g.j1)
		add_item(c->out, DIFF_ADDED, g.i1, g.j0++);
}

/* The likeness of each pair that is like enough to be one, by rows; 0 for others. Caller frees. */
static int *likenesses(const struct comparing *c, const struct gap *g, size_t p, size_t q)
{
	int *like = mem_zalloc(p * q, sizeof(*like));
	struct bag *bags = mem_zalloc(q, sizeof(*bags));

	for (size_t j = 0; j < q; j++)
		bag_init(&bags[j], c->out->found->blocks[g->j0 + j].text);
	for (size_t i = 0; i < p; i++) {
		struct bag bag;

		bag_init(&bag, c->out->meant->blocks[g->i0 + i].text);
		for (size_t j = 0; j < q; j++) {
			int l = bag_likeness(&bag, &bags[j]);

			like[i * q + j] = l >= LIKE ? l : 0;
		}
		bag_release(&bag);
	}
	for (size_t j = 0; j < q; j++)
		bag_release(&bags[j]);
	free(bags);
	return like;
}

/* Pairs the blocks of a gap, in order, so that all pairs together are as like as can be. */
static void pair_gap(struct comparing *c, struct gap g)
{
	size_t p = g.i1 - g.i0;
	size_t q = g.j1 - g.j0;
	struct gap before = { g.i0, g.i0, g.j0, g.j0 };
	int *like = likenesses(c, &g, p, q);
	/* best[i][j]: of the blocks from i and from j on */
	long *best = mem_zalloc((p + 1) * (q + 1), sizeof(*best));

	for (size_t i = p; i-- > 0; )
		for (size_t j = q; j-- > 0; ) {
			long skip_i = best[(i + 1) * (q + 1) + j];
			long skip_j = best[i * (q + 1) + j + 1];
			long both = best[(i + 1) * (q + 1) + j + 1] + like[i * q + j];

			best[i * (q + 1) + j] = skip_i > skip_j ? skip_i : skip_j;
			if (like[i * q + j] > 0 && both > best[i * (q + 1) + j])
				best[i * (q + 1) + j] = both;
		}
	for (size_t i = 0, j = 0; i < p && j < q; ) {
		long here = best[i * (q + 1) + j];

		if (here == best[(i + 1) * (q + 1) + j]) {
			i++;
		} else if (here == best[i * (q + 1) + j + 1]) {
			j++;
		} else {
			before.i1 = g.i0 + i++;
			before.j1 = g.j0 + j++;
			add_gap(c, before);
			add_item(c->out, DIFF_CHANGED, before.i1, before.j1);
			before = (struct gap){ before.i1 + 1, 0, before.j1 + 1, 0 };
		}
	}
	before.i1 = g.i1;
	before.j1 = g.j1;
	add_gap(c, before);
	free(best);
	free(like);
}

static void close_gap(struct comparing *c, const struct gap *g)
{
	size_t p = g->i1 - g->i0;
	size_t q = g->j1 - g->j0;

	if (p == 0 || q == 0 || (p == 1 && q == 1) || p > c->pairs_left / q) {
		add_gap(c, *g);
		return;
	}
	c->pairs_left -= p * q;
	pair_gap(c, *g);
}

/* Puts down what differs, but for moves. */
static void find_items(struct comparing *c)
{
	const struct words *meant = c->out->meant;
	const struct words *found = c->out->found;
	size_t i = 0;
	size_t j = 0;

	while (i < meant->count || j < found->count) {
		struct gap g = { i, i, j, j };

		while (g.i1 < meant->count && c->gone[0][g.i1])
			g.i1++;
		while (g.j1 < found->count && c->gone[1][g.j1])
			g.j1++;
		close_gap(c, &g);
		i = g.i1;
		j = g.j1;
		if (i < meant->count && j < found->count) {
			if (!str_eq(meant->blocks[i].number, found->blocks[j].number))
				add_item(c->out, DIFF_NUMBER, i, j);
			i++;
			j++;
		}
	}
}

/* An item that waits for the other half of a move, by the name of its words. */
struct waiting {
	long name;
	size_t item;
};

static int by_name(const void *a, const void *b)
{
	const struct waiting *x = a;
	const struct waiting *y = b;

	if (x->name != y->name)
		return x->name < y->name ? -1 : 1;
	return (x->item > y->item) - (x->item < y->item);
}

/* The items of one kind, by the names of their words. Caller frees. */
static struct waiting *list_waiting(const struct comparing *c, enum diff_kind kind, size_t *count)
{
	const struct diff *d = c->out;
	struct waiting *list = mem_zalloc(d->count + 1, sizeof(*list));

	*count = 0;
	for (size_t i = 0; i < d->count; i++)
		if (d->items[i].kind == kind)
			list[(*count)++] = (struct waiting){
				kind == DIFF_MISSING ? c->names[0][d->items[i].meant]
				                     : c->names[1][d->items[i].found], i };
	qsort(list, *count, sizeof(*list), by_name);
	return list;
}

/* A sentence: what is shorter, such as the figure in a cell, is often the same by chance. */
static bool is_sentence(const char *text)
{
	const char *space = strchr(text, ' ');

	return space != NULL && strchr(space + 1, ' ') != NULL;
}

/* Puts down, for each name, whether a block of that list has it that is in no pair of blocks
 * with the same words. */
static bool *names_in_items(const struct comparing *c, bool meant, long most)
{
	const struct diff *d = c->out;
	enum diff_kind alone = meant ? DIFF_MISSING : DIFF_ADDED;
	bool *has = mem_zalloc((size_t)most + 1, sizeof(*has));

	for (size_t i = 0; i < d->count; i++)
		if (d->items[i].kind == alone || d->items[i].kind == DIFF_CHANGED)
			has[meant ? c->names[0][d->items[i].meant] : c->names[1][d->items[i].found]] = true;
	return has;
}

/* Where sentences have changed places, none of them became the other. */
static void split_changed(struct comparing *c, long most)
{
	struct diff all = *c->out;
	bool *in_meant = names_in_items(c, true, most);
	bool *in_found = names_in_items(c, false, most);

	c->out->items = NULL;
	c->out->count = 0;
	for (size_t i = 0; i < all.count; i++) {
		const struct diff_item *it = &all.items[i];

		if (it->kind == DIFF_CHANGED &&
		    ((is_sentence(all.meant->blocks[it->meant].text) && in_found[c->names[0][it->meant]]) ||
		     (is_sentence(all.found->blocks[it->found].text) && in_meant[c->names[1][it->found]]))) {
			add_item(c->out, DIFF_MISSING, it->meant, it->found);
			add_item(c->out, DIFF_ADDED, it->meant + 1, it->found);
		} else {
			add_item(c->out, it->kind, it->meant, it->found);
		}
	}
	free(all.items);
	free(in_meant);
	free(in_found);
}

/* Takes out the items whose `found` was given to a move. */
static void drop_taken(struct diff *d, const bool *taken)
{
	size_t kept = 0;

	for (size_t i = 0; i < d->count; i++)
		if (!taken[i])
			d->items[kept++] = d->items[i];
	d->count = kept;
}

/* True when the words of one block are those of another; the ends of the lists are not. */
static bool is_same(const struct words *a, size_t i, const struct words *b, size_t j)
{
	return i < a->count && j < b->count && a->blocks[i].text[0] != '\0' &&
	       str_eq(a->blocks[i].text, b->blocks[j].text);
}

/* Where an empty cell and the cell beside it have changed places, it is the other that has
 * moved. */
static void turn_round(const struct diff *d, struct diff_item *item)
{
	if (!words_is_empty_cell(&d->meant->blocks[item->meant]))
		return;
	if (item->found > 0 && is_same(d->meant, item->meant + 1, d->found, item->found - 1)) {
		item->meant++;
		item->found--;
	} else if (item->meant > 0 && is_same(d->meant, item->meant - 1, d->found, item->found + 1)) {
		item->meant--;
		item->found++;
	}
}

/* What is missing in one place and was added in another has moved. */
static void find_moves(struct comparing *c)
{
	struct diff *d = c->out;
	size_t missing_count;
	size_t added_count;
	struct waiting *missing = list_waiting(c, DIFF_MISSING, &missing_count);
	struct waiting *added = list_waiting(c, DIFF_ADDED, &added_count);
	bool *taken = mem_zalloc(d->count + 1, sizeof(*taken));

	for (size_t i = 0, j = 0; i < missing_count && j < added_count; ) {
		if (missing[i].name == added[j].name) {
			struct diff_item *item = &d->items[missing[i++].item];

			item->kind = DIFF_MOVED;
			item->found = d->items[added[j].item].found;
			taken[added[j++].item] = true;
			turn_round(d, item);
		} else if (missing[i].name < added[j].name) {
			i++;
		} else {
			j++;
		}
	}
	drop_taken(d, taken);
	free(taken);
	free(missing);
	free(added);
}

void diff_words(const struct words *meant, const struct words *found, struct diff *out)
{
	struct comparing c = { .out = out, .pairs_left = PAIRS_MAX };
	struct naming naming;

	*out = (struct diff){ .meant = meant, .found = found };
	naming_init(&naming);
	c.names[0] = names_of(&naming, meant);
	c.names[1] = names_of(&naming, found);
	c.gone[0] = mem_zalloc(meant->count + 1, sizeof(bool));
	c.gone[1] = mem_zalloc(found->count + 1, sizeof(bool));
	lcs_mark(c.names[0], meant->count, c.gone[0], c.names[1], found->count, c.gone[1]);
	find_items(&c);
	split_changed(&c, (long)naming.count);
	find_moves(&c);
	for (size_t i = 0; i < 2; i++) {
		free(c.names[i]);
		free(c.gone[i]);
	}
	naming_release(&naming);
}

void diff_release(struct diff *d)
{
	free(d->items);
	*d = (struct diff){ .meant = NULL };
}

int diff_likeness(const struct words *a, const struct words *b)
{
	struct naming naming;
	struct words const *lists[] = { a, b };
	unsigned char *in[2];
	size_t least;
	size_t common = 0;
	size_t both[2] = { 0, 0 };

	naming_init(&naming);
	least = a->count + b->count + 1;
	in[0] = mem_zalloc(least, 1);
	in[1] = mem_zalloc(least, 1);
	for (size_t k = 0; k < 2; k++)
		for (size_t i = 0; i < lists[k]->count; i++) {
			long name = name_of(&naming, &lists[k]->blocks[i]);

			both[k] += !in[k][name];
			in[k][name] = 1;
		}
	for (size_t i = 0; i < least; i++)
		common += in[0][i] && in[1][i];
	free(in[0]);
	free(in[1]);
	naming_release(&naming);
	return both[0] + both[1] > 0 ? (int)(2000 * common / (both[0] + both[1])) : 1000;
}
