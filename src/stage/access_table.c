/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "access_private.h"
#include "str.h"

/* Rules on tables. Each column has a heading, or the document is not valid; what stands
 * in a cell is read out after the heading of its column and the name of its row. */

/* True for a cell with nothing in it but space; a picture or a fact is something. */
static bool is_empty(const xmlNode *cell)
{
	/* What was typed stands in a paragraph; what came from figures does not. */
	const xmlNode *p = node_child(cell, "p");
	char *words = access_words(p != NULL ? p : cell);
	const char *s = words;
	bool empty;

	while (*s == ' ' || *s == '\n' || *s == '\t' || str_starts(s, "\xC2\xA0"))
		s += *s == '\xC2' ? 2 : 1;
	empty = *s == '\0';
	free(words);
	return empty;
}

/* WCAG 2.2, 1.3.1: a row whose name is left out where others are filled in. */
void access_row_name(struct access *a, const xmlNode *row)
{
	const xmlNode *first = node_child(row, "cell");
	size_t filled = 0;

	if (first == NULL || !str_eq(node_attr(first, "header"), "row") ||
	    !node_is(row->parent, "body") || !is_empty(first))
		return;
	for (const xmlNode *c = node_next(first, "cell"); c != NULL; c = node_next(c, "cell"))
		filled += !is_empty(c);
	if (filled > 0) {
		char *words = node_squeezed(row);

		access_report(a, MSG_ROW_NAME, row, words);
		free(words);
	}
}

/* A table of several columns none of whose rows has a name, since its first column has
 * figures. */
void access_column_names(struct access *a, const xmlNode *table)
{
	const xmlNode *body = node_child(table, "body");
	const xmlNode *row = body != NULL ? node_child(body, "row") : NULL;
	const xmlNode *cell = row != NULL ? node_child(row, "cell") : NULL;
	const xmlNode *caption = node_child(table, "caption");
	char *words;

	if (cell == NULL || caption == NULL || node_next(cell, "cell") == NULL ||
	    str_eq(node_attr(cell, "header"), "row"))
		return;
	words = node_squeezed(caption);
	access_report(a, MSG_TABLE_NAMES, table, words);
	free(words);
}

/* How many bytes the sign at s has that differs from others by its colour alone: circles,
 * squares, diamonds, hearts in colours; 0 for none. */
static size_t sign_length(const char *s)
{
	static const char *const signs[] = {
		"🔴", "🟠", "🟡", "🟢", "🔵", "🟣", "🟤", "⚫", "⚪", "🟥", "🟧", "🟨", "🟩", "🟦", "🟪",
		"🟫", "⬛", "⬜", "🔶", "🔷", "🔸", "🔹", "❤", "🧡", "💛", "💚", "💙", "💜", "🖤", "🤍",
		"🤎", "\xEF\xB8\x8F"
	};

	for (size_t i = 0; i < ARRAY_LEN(signs); i++)
		if (str_starts(s, signs[i]))
			return strlen(signs[i]);
	return 0;
}

/* WCAG 2.2, 1.4.1: a cell with nothing in it but coloured signs. And, as advice, one that
 * names a colour where a state is meant. */
void access_status(struct access *a, const xmlNode *cell)
{
	const struct plain *plain = access_plain(a, cell);
	char *words = node_squeezed(cell);
	const char *s = words;
	bool any = false;

	for (size_t n = 0; *s == ' ' || (n = sign_length(s)) > 0; s += *s == ' ' ? 1 : n)
		any = true;
	if (any && *s == '\0')
		access_report(a, MSG_STATUS_SIGN, cell, words);
	else if (plain != NULL && node_attr(cell, "header") == NULL &&
	         plain_has(plain, "rating", words))
		access_report(a, MSG_STATUS_COLOUR, cell, words);
	free(words);
}
