/* SPDX-License-Identifier: MIT */
#include "alike.h"

#include <stdlib.h>
#include <string.h>

#include "diff_private.h"
#include "lcs_private.h"
#include "mem.h"
#include "page_private.h"
#include "str.h"

/* Both lists are taken apart into words, held against each other, and those of `found` put
 * together again as the blocks of `meant` that they belong to. */

enum { NOWHERE = -1 };

/* A word, or the edge at which a cell begins. */
struct token {
	long name;
	char *word;       /* NULL: an edge */
	size_t block;
	bool number;      /* of the block's number */
	bool may_go;      /* "1." of an item, which a program may have put there */
	long owner;       /* the block meant that it belongs to; NOWHERE: to none */
};

struct tokens {
	struct token *all;
	size_t count;
	size_t *first;    /* of each block, its first token; one more for the end */
};

static struct token *add_token(struct tokens *t, size_t block)
{
	if ((t->count & (t->count - 1)) == 0)
		t->all = mem_resize(t->all, t->count > 0 ? 2 * t->count : 1, sizeof(*t->all));
	t->all[t->count] = (struct token){ .block = block, .owner = NOWHERE };
	return &t->all[t->count++];
}

/* The words in the first `left` bytes of the text. */
static void add_words(struct tokens *t, struct naming *names, size_t block, const char *text,
                      size_t left, bool number)
{
	while (left > 0) {
		const char *space = memchr(text, ' ', left);
		size_t length = space != NULL ? (size_t)(space - text) : left;
		struct token *token = length > 0 ? add_token(t, block) : NULL;

		if (token != NULL) {
			token->word = mem_strndup(text, length);
			token->name = naming_of(names, token->word);
			token->number = number;
		}
		length += space != NULL;
		text += length;
		left -= length;
	}
}

static bool is_bullet(const char *number)
{
	static const char *const signs[] = { "\xE2\x80\xA2", "\xE2\x80\x93", "\xE2\x96\xAA" };

	for (size_t i = 0; i < ARRAY_LEN(signs); i++)
		if (str_eq(number, signs[i]))
			return true;
	return false;
}

/* "12." */
static bool is_counted(const char *number)
{
	size_t digits = strspn(number, "0123456789");

	return digits > 0 && str_eq(number + digits, ".");
}

/* page: whose drawings are left out; NULL for what is meant. */
static void take_apart(struct tokens *t, struct naming *names, const struct words *list,
                       const struct page *page)
{
	*t = (struct tokens){ .all = mem_zalloc(1, sizeof(*t->all)),
	                      .first = mem_zalloc(list->count + 1, sizeof(*t->first)) };
	for (size_t i = 0; i < list->count; i++) {
		const struct words_block *block = &list->blocks[i];

		t->first[i] = t->count;
		if (block->cell)
			add_token(t, i)->name = naming_of(names, "\x02");
		if (!is_bullet(block->number))
			add_words(t, names, i, block->number, strlen(block->number), true);
		add_words(t, names, i, block->text,
		          page != NULL ? page_drawing_begins(page, block->text) : strlen(block->text), false);
	}
	t->first[list->count] = t->count;
}

static void release(struct tokens *t)
{
	for (size_t i = 0; i < t->count; i++)
		free(t->all[i].word);
	free(t->all);
	free(t->first);
}

/* What two lists of names have in common: which of each are in it alone. */
struct common {
	long *names[2];
	bool *gone[2];
};

static void common_init(struct common *c, size_t n, size_t m)
{
	for (size_t k = 0; k < 2; k++) {
		c->names[k] = mem_zalloc((k == 0 ? n : m) + 1, sizeof(long));
		c->gone[k] = mem_zalloc((k == 0 ? n : m) + 1, sizeof(bool));
	}
}

static void common_release(struct common *c)
{
	for (size_t k = 0; k < 2; k++) {
		free(c->names[k]);
		free(c->gone[k]);
	}
}

/* The words between two places of each list. */
struct between {
	size_t i0;
	size_t i1;
	size_t j0;
	size_t j1;
};

/* Puts down which words both have there: those of `found` then have owners. */
static void match_words(struct tokens *meant, struct tokens *found, const struct between *at)
{
	size_t n = at->i1 - at->i0;
	size_t m = at->j1 - at->j0;
	struct common c;

	if (n == 0 || m == 0)
		return;
	common_init(&c, n, m);
	for (size_t k = 0; k < n; k++)
		c.names[0][k] = meant->all[at->i0 + k].name;
	for (size_t k = 0; k < m; k++)
		c.names[1][k] = found->all[at->j0 + k].name;
	lcs_mark(c.names[0], n, c.gone[0], c.names[1], m, c.gone[1]);
	for (size_t i = 0, j = 0; j < m; j++) {
		if (c.gone[1][j])
			continue;
		while (c.gone[0][i])
			i++;
		meant->all[at->i0 + i].owner = (long)(at->j0 + j);
		found->all[at->j0 + j].owner = (long)meant->all[at->i0 + i++].block;
	}
	common_release(&c);
}

/* The name of all that a block says; an edge of a cell is part of it. */
static long name_of_block(struct naming *names, const struct tokens *t, size_t block)
{
	struct buf b;
	long name;

	buf_init(&b, BUF_FILE);
	for (size_t i = t->first[block]; i < t->first[block + 1]; i++)
		buf_addf(&b, "%s ", t->all[i].word != NULL ? t->all[i].word : "\x02");
	name = naming_of(names, b.data);
	buf_release(&b);
	return name;
}

/* First the blocks that are whole in both, then the words between them. */
static void match(struct tokens *meant, size_t blocks, struct tokens *found, size_t others,
                  struct naming *names)
{
	struct between at = { 0, 0, 0, 0 };
	struct common c;
	size_t j = 0;

	common_init(&c, blocks, others);
	for (size_t i = 0; i < blocks; i++)
		c.names[0][i] = name_of_block(names, meant, i);
	for (size_t i = 0; i < others; i++)
		c.names[1][i] = name_of_block(names, found, i);
	lcs_mark(c.names[0], blocks, c.gone[0], c.names[1], others, c.gone[1]);
	for (size_t i = 0; i <= blocks; i++) {
		if (i < blocks && c.gone[0][i])
			continue;
		while (j < others && c.gone[1][j])
			j++;
		at.i1 = meant->first[i];
		at.j1 = found->first[j];
		match_words(meant, found, &at);
		if (i == blocks)
			break;
		at = (struct between){ at.i1, meant->first[i + 1], at.j1, found->first[j + 1] };
		match_words(meant, found, &at);
		at = (struct between){ at.i1, 0, at.j1, 0 };
		j++;
	}
	common_release(&c);
}

/* True when nothing of that block is meant. */
static bool is_added(const struct tokens *t, size_t block)
{
	for (size_t i = t->first[block]; i < t->first[block + 1]; i++)
		if (t->all[i].owner != NOWHERE)
			return false;
	return true;
}

/* Takes out what a program may add: its numbers of items, and what the page brings. */
static void leave_out(const struct page *page, struct tokens *t, const struct words *found)
{
	for (size_t i = 0; i < found->count; i++) {
		const struct words_block *block = &found->blocks[i];
		bool all = !block->cell && is_added(t, i) && page_brings(page, block->text);

		for (size_t k = t->first[i]; k < t->first[i + 1]; k++)
			t->all[k].may_go = all || (t->all[k].number && t->all[k].owner == NOWHERE &&
			                           is_counted(t->all[k].word));
	}
}

/* True when all words of a block of `meant` from (or up to) what `token` was matched with are
 * there: what stands beyond is then not its. */
static bool is_complete(const struct tokens *meant, long block, bool at_end)
{
	size_t at = at_end ? meant->first[block + 1] - 1 : meant->first[block];

	return meant->all[at].owner != NOWHERE;
}

/* The block that a word which is not meant belongs to: that of the words around it in its
 * own block. left and right: the last word before it and the first after it that have owners; NULL. */
static long owner_of(const struct tokens *meant, const struct token *at, const struct token *left,
                     const struct token *right)
{
	bool with_left = left != NULL && left->block == at->block;
	bool with_right = right != NULL && right->block == at->block;

	if (left != NULL && right != NULL && left->owner == right->owner)
		return left->owner;
	if (with_left && with_right)
		return is_complete(meant, left->owner, true) && !is_complete(meant, right->owner, false)
		               ? right->owner : left->owner;
	return with_left ? left->owner : with_right ? right->owner : NOWHERE;
}

static void give_owners(const struct tokens *meant, struct tokens *found)
{
	const struct token **rights = mem_zalloc(found->count + 1, sizeof(const struct token *));
	long *owners = mem_zalloc(found->count + 1, sizeof(*owners));
	const struct token *left = NULL;

	for (size_t i = found->count; i-- > 1; )
		rights[i - 1] = found->all[i].owner != NOWHERE ? &found->all[i] : rights[i];
	for (size_t i = 0; i < found->count; i++) {
		const struct token *t = &found->all[i];

		owners[i] = t->owner != NOWHERE || t->may_go ? t->owner : owner_of(meant, t, left, rights[i]);
		if (t->owner != NOWHERE)
			left = t;
	}
	for (size_t i = 0; i < found->count; i++)
		found->all[i].owner = owners[i];
	free(owners);
	free(rights);
}

/* The block that is put together. */
struct piece {
	struct buf number;
	struct buf text;
	bool cell;
};

static void add_word(struct buf *b, const char *word)
{
	if (b->len > 0)
		buf_add_char(b, ' ');
	buf_add_str(b, word);
}

/* Ends a piece that belongs to that block of `meant`, or to none. */
static void end_piece(struct piece *p, const struct words_block *meant, struct words *out)
{
	size_t length = meant != NULL ? strlen(meant->number) : 0;
	size_t before = out->count;

	if (meant != NULL && is_bullet(meant->number)) {
		buf_clear(&p->number);
		buf_add_str(&p->number, meant->number);
	} else if (length > 0 && p->number.len == 0 && str_starts(p->text.data, meant->number) &&
	           (p->text.data[length] == ' ' || p->text.data[length] == '\0')) {
		buf_add_str(&p->number, meant->number);
		length += p->text.data[length] == ' ';
		p->text.len -= length;
		memmove(p->text.data, p->text.data + length, p->text.len + 1);
	}
	words_add(out, p->number.data, p->text.data, LOC_NONE);
	if (p->cell)
		words_end_cell(out, before, LOC_NONE);
	buf_clear(&p->number);
	buf_clear(&p->text);
	p->cell = false;
}

/* True when a block begins with that word: it is of another than the one before, and no edge
 * of a cell is missing between the two. */
static bool begins(const struct tokens *meant, const struct token *last, const struct token *t)
{
	const struct token *edge;

	if (last == NULL || t->word == NULL)
		return true;
	if (t->owner != last->owner || (t->owner == NOWHERE && t->block != last->block)) {
		edge = t->owner != NOWHERE ? &meant->all[meant->first[t->owner]] : NULL;
		/* The edge is there when the word comes straight after it. */
		return edge == NULL || edge->word != NULL || t->block != last->block;
	}
	return false;
}

/* Ends the piece that `last` is in. The signs of bullets that are meant to stand alone before it
 * go before it: they are no words, and nothing tells whether they are there. */
static void end_at(struct piece *p, const struct words *list, const struct tokens *meant,
                   const struct token *last, size_t *next, struct words *out)
{
	bool owned = last != NULL && last->owner != NOWHERE;
	size_t at = last == NULL ? list->count : owned ? (size_t)last->owner : 0;

	for (; *next < at; ++*next)
		if (meant->first[*next] == meant->first[*next + 1])
			words_add(out, list->blocks[*next].number, "", LOC_NONE);
	if (last != NULL)
		end_piece(p, owned ? &list->blocks[last->owner] : NULL, out);
}

static void put_together(const struct words *list, const struct tokens *meant,
                         const struct tokens *found, struct words *out)
{
	struct piece p = { .cell = false };
	const struct token *last = NULL;
	size_t next = 0;

	buf_init(&p.number, BUF_FILE);
	buf_init(&p.text, BUF_FILE);
	for (size_t i = 0; i < found->count; i++) {
		const struct token *t = &found->all[i];

		if (t->may_go)
			continue;
		if (last != NULL && !(last->word == NULL && last->owner == t->owner) &&
		    begins(meant, last, t))
			end_at(&p, list, meant, last, &next, out);
		if (t->word == NULL)
			p.cell = true;
		else
			add_word(t->number ? &p.number : &p.text, t->word);
		last = t;
	}
	if (last != NULL)
		end_at(&p, list, meant, last, &next, out);
	end_at(&p, list, meant, NULL, &next, out);
	buf_release(&p.number);
	buf_release(&p.text);
}

void alike_settle(const xmlNode *root, const struct words *meant, struct words *found)
{
	struct naming names;
	struct tokens a;
	struct tokens b;
	struct words settled;
	struct page page;

	page_init(&page, root);
	words_init(&settled);
	naming_init(&names);
	take_apart(&a, &names, meant, NULL);
	take_apart(&b, &names, found, &page);
	match(&a, meant->count, &b, found->count, &names);
	leave_out(&page, &b, found);
	give_owners(&a, &b);
	put_together(meant, &a, &b, &settled);
	release(&a);
	release(&b);
	naming_release(&names);
	page_release(&page);
	words_release(found);
	*found = settled;
}
