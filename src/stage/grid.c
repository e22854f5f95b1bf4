/* SPDX-License-Identifier: MIT */
#include "grid_private.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

enum { MAX_COLUMNS = 63 };   /* of a table in Word */

bool grid_is_figure_type(const char *type)
{
	return str_eq(type, "money") || str_eq(type, "count") || str_eq(type, "percent");
}

struct grid_column *grid_add(struct grid *g)
{
	struct grid_column *c;

	g->columns = mem_resize(g->columns, g->count + 1, sizeof(*g->columns));
	c = &g->columns[g->count++];
	*c = (struct grid_column){ 0 };
	return c;
}

void grid_release(struct grid *g)
{
	free(g->columns);
	g->columns = NULL;
	g->count = 0;
}

void grid_add_literal(struct buf *b, const char *text)
{
	for (; *text != '\0'; text++) {
		if (strchr("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~", *text) != NULL)
			buf_add_char(b, '\\');
		buf_add_char(b, *text);
	}
}

/* Adds " (£)"; a unit is words, not Markdown. */
static void add_unit(xmlNode *cell, const char *unit)
{
	struct buf words;

	buf_init(&words, BUF_FILE);
	buf_add_str(&words, " (");
	grid_add_literal(&words, unit);
	buf_add_char(&words, ')');
	node_add_text(cell, words.data);
	buf_release(&words);
}

/* The head, from the columns' words: "Contribution (£)" where there is a unit. */
void grid_make_head(const struct grid *g, xmlNode *table)
{
	xmlNode *row = node_add(node_add(table, "head"), "row");

	for (size_t i = 0; i < g->count; i++) {
		const struct grid_column *c = &g->columns[i];
		xmlNode *cell = node_add(row, "cell");

		node_set_origin(cell, c->node);
		node_copy_lang(cell, c->node);
		node_set(cell, "header", "column");
		if (c->figures)
			node_set(cell, "align", "end");
		if (c->heading != NULL)
			node_copy_children(c->heading, cell);
		else
			node_add_text(cell, c->words);
		if (c->unit != NULL)
			add_unit(cell, c->unit);
	}
}

static void measure_cell(struct grid_column *c, const xmlNode *cell)
{
	char *text = node_text(cell);
	size_t word = 0;
	size_t all = 0;

	for (const char *s = text; *s != '\0'; s++) {
		/* Bytes within a character, and the backslashes of Markdown, take no room. */
		if (((unsigned char)*s & 0xC0) == 0x80 || *s == '\\')
			continue;
		word = strchr(" \t\r\n", *s) != NULL ? 0 : word + 1;
		all++;
		if (word > c->word)
			c->word = word;
	}
	if (all > c->text)
		c->text = all;
	free(text);
}

void grid_measure(struct grid *g, const xmlNode *table)
{
	for (const xmlNode *rows = node_child(table, NULL); rows != NULL; rows = node_next(rows, NULL))
		for (const xmlNode *row = node_child(rows, "row"); row != NULL;
		     row = node_next(row, "row")) {
			const xmlNode *cell = node_child(row, "cell");

			for (size_t i = 0; i < g->count && cell != NULL; i++, cell = node_next(cell, "cell"))
				measure_cell(&g->columns[i], cell);
		}
}

enum {
	MEASURED = 12,       /* with more columns than these, none is left narrow */
	PADDING = 3,         /* of a cell, in characters; headings are bold */
	ROOM = 96,           /* of a page, in characters */
	LONG_WORD = 22,
	MIN_WORDS = 8,       /* side by side, in characters, where it is crowded */
	MAX_WORDS = 22
};

/* How much room a column asks for: figures for the longest of them, words for a few
 * side by side, as many characters as `words` at most. Unmeasured, figures need
 * less than words. */
static size_t weight_of(const struct grid *g, size_t i, size_t words)
{
	const struct grid_column *c = &g->columns[i];
	size_t need = c->word;

	if (c->text == 0 || g->count > MEASURED)
		return c->figures ? 2 : 3;
	if (!c->figures && need < words)
		need = c->text < words ? c->text : words;
	return (need > LONG_WORD ? LONG_WORD : need) + PADDING;
}

static size_t weigh(const struct grid *g, size_t count, size_t words)
{
	size_t sum = 0;

	for (size_t i = 0; i < count; i++)
		sum += weight_of(g, i, words);
	return sum;
}

/* The width of column i where its author gave none. */
static int default_width(const struct grid *g, size_t i, size_t words)
{
	size_t all = weigh(g, g->count, words);

	/* Differences of rounded running sums add up to 100. */
	return (int)(100 * weigh(g, i + 1, words) / all - 100 * weigh(g, i, words) / all);
}

int grid_make_columns(struct work *w, const struct grid *g, xmlNode *table)
{
	xmlNode *columns = node_add(table, "columns");
	xmlNode *head = node_child(table, "head");
	long sum = 0;
	size_t given = 0;
	size_t words = MAX_WORDS;

	/* Words give way before figures are broken. */
	while (words > MIN_WORDS && weigh(g, g->count, words) > ROOM)
		words--;
	/* Made last where the cells have been measured, it stands first. */
	if (head != NULL)
		node_move_before(columns, head);
	if (g->count > MAX_COLUMNS)
		return diag(w->d, MSG_TABLE_WIDTHS, work_loc(w, table),
		            "leave no room: there are %zu, and a word processor takes %d", g->count,
		            MAX_COLUMNS);
	for (size_t i = 0; i < g->count; i++) {
		const char *width = node_attr(g->columns[i].node, "width");
		xmlNode *column = node_add(columns, "column");

		node_set_origin(column, g->columns[i].node);
		node_set(column, "type", g->columns[i].type);
		node_set(column, "align", g->columns[i].figures ? "end" : "start");
		if (width != NULL) {
			node_set(column, "width", width);
			sum += strtol(width, NULL, 10);
			given++;
		} else {
			node_setf(column, "width", "%d", default_width(g, i, words));
		}
	}
	if (given == 0 || (given == g->count && sum == 100))
		return 0;
	return diag(w->d, MSG_TABLE_WIDTHS, work_loc(w, table),
	            given == g->count ? "add up to %ld" : "are given for some only (%ld in all)", sum);
}

void grid_move_notes(xmlNode *from, xmlNode *table)
{
	for (xmlNode *n = node_child(from, NULL), *next; n != NULL; n = next) {
		next = node_next(n, NULL);
		if (node_is(n, "note") || node_is(n, "source"))
			node_move_into(n, table);
	}
}
