/* SPDX-License-Identifier: MIT */
#include "words.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

void words_init(struct words *list)
{
	list->blocks = NULL;
	list->count = 0;
}

void words_release(struct words *list)
{
	for (size_t i = 0; i < list->count; i++) {
		free(list->blocks[i].number);
		free(list->blocks[i].text);
	}
	free(list->blocks);
	words_init(list);
}

/* Adds a block; takes the text. */
static void append(struct words *list, const char *number, char *text, struct loc loc)
{
	struct words_block *block;

	/* Room grows by doubling: the count is a power of two when it is full. */
	if ((list->count & (list->count - 1)) == 0)
		list->blocks = mem_resize(list->blocks, list->count > 0 ? list->count * 2 : 1,
		                          sizeof(*list->blocks));
	block = &list->blocks[list->count++];
	block->number = mem_strdup(number);
	block->text = text;
	block->cell = false;
	block->comment = false;
	block->loc = loc;
	block->node = NULL;
}

void words_add(struct words *list, const char *number, const char *text, struct loc loc)
{
	struct buf squeezed;

	if (number[0] == '\0' && str_blank(text))
		return;
	buf_init(&squeezed, BUF_FILE);
	str_add_squeezed(&squeezed, text);
	append(list, number, buf_take(&squeezed), loc);
	buf_release(&squeezed);
}

void words_end_cell(struct words *list, size_t from, struct loc loc)
{
	if (list->count == from)
		append(list, "", mem_strdup(""), loc);
	list->blocks[from].cell = true;
}

bool words_is_empty_cell(const struct words_block *block)
{
	return block->number[0] == '\0' && block->text[0] == '\0';
}

void words_set_comments(struct words *list, size_t from)
{
	for (size_t i = from; i < list->count; i++)
		list->blocks[i].comment = true;
}

void words_set_number(struct words *list, size_t at, const char *number)
{
	if (at >= list->count || list->blocks[at].number[0] != '\0')
		return;
	free(list->blocks[at].number);
	list->blocks[at].number = mem_strdup(number);
}

void words_drop_comments(struct words *list)
{
	while (list->count > 0 && list->blocks[list->count - 1].comment) {
		list->count--;
		free(list->blocks[list->count].number);
		free(list->blocks[list->count].text);
	}
}

long words_difference(const struct words *a, const struct words *b)
{
	size_t least = a->count < b->count ? a->count : b->count;

	for (size_t i = 0; i < least; i++)
		if (!str_eq(a->blocks[i].number, b->blocks[i].number) ||
		    !str_eq(a->blocks[i].text, b->blocks[i].text))
			return (long)i;
	return a->count == b->count ? -1 : (long)least;
}
