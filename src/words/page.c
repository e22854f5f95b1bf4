/* SPDX-License-Identifier: MIT */
#include "page_private.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "str.h"
#include "xml.h"

/* Lines of a label end at any space: text is looked at without them. */
static void add_spaceless(struct buf *b, const char *s)
{
	for (; *s != '\0'; s++)
		if (*s != ' ')
			buf_add_char(b, *s);
}

/* From each place of `text` that is reached, the one after the label. */
static void reach_label(const char *text, const char *label, bool *reached)
{
	struct buf b;

	if (label == NULL)
		return;
	buf_init(&b, BUF_FILE);
	add_spaceless(&b, label);
	for (size_t i = 0; b.len > 0 && text[i] != '\0'; i++)
		if (reached[i] && strncmp(text + i, b.data, b.len) == 0)
			reached[i + b.len] = true;
	buf_release(&b);
}

static size_t count_reached(const bool *reached, size_t length)
{
	size_t n = 0;

	for (size_t i = 0; i <= length; i++)
		n += reached[i];
	return n;
}

/* True for text that is made of labels of the chart, in any order, and of nothing else. */
static bool is_labels(const xmlNode *chart, const char *text)
{
	size_t length = strlen(text);
	bool *reached = mem_zalloc(length + 1, sizeof(*reached));
	size_t before = 0;
	bool all;

	reached[0] = true;
	/* Until no place more is reached. */
	for (size_t n = 1; n > before && !reached[length]; n = count_reached(reached, length)) {
		before = n;
		for (const xmlNode *c = chart; c != NULL; c = node_walk(chart, c, node_is(c, "table"))) {
			if (node_is(c, "axis"))
				reach_label(text, node_attr(c, "title"), reached);
			if (node_is(c, "series"))
				reach_label(text, node_attr(c, "name"), reached);
			reach_label(text, node_attr(c, "label"), reached);
		}
	}
	all = length > 0 && reached[length];
	free(reached);
	return all;
}

size_t page_drawing_begins(const struct page *p, const char *text)
{
	size_t whole = strlen(text);
	struct buf rest;

	buf_init(&rest, BUF_FILE);
	for (size_t i = 0; i < p->chart_count; i++) {
		const xmlNode *said = node_child(p->charts[i].node, "description");
		char *words = said != NULL ? node_squeezed(said) : NULL;
		const char *at = words != NULL && words[0] != '\0' ? strstr(text, words) : NULL;

		if (at != NULL) {
			buf_clear(&rest);
			add_spaceless(&rest, at + strlen(words));
			if (is_labels(p->charts[i].node, rest.data))
				whole = (size_t)(at - text);
		}
		free(words);
	}
	buf_release(&rest);
	return whole;
}

/* A text is said once, however often the page brings it. */
static void add_text(struct page *p, const char *text)
{
	if (text != NULL && text[0] != '\0')
		xmlHashUpdateEntry(p->words, (const xmlChar *)text, p, NULL);
}

static void add_words_of(struct page *p, const xmlNode *n)
{
	char *words = node_squeezed(n);

	add_text(p, words);
	free(words);
}

static void add_node(struct page_node **list, size_t *count, const xmlNode *n)
{
	*list = mem_resize(*list, *count + 1, sizeof(**list));
	(*list)[(*count)++].node = n;
}

void page_init(struct page *p, const xmlNode *root)
{
	*p = (struct page){ .words = mem_check(xmlHashCreate(0)) };
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *key = node_is(n, "label") ? node_attr(n, "key") : NULL;

		if (key != NULL || (node_is(n, "caption") && node_attr(n->parent, "caption-hidden") != NULL))
			add_words_of(p, n);
		if (key != NULL && str_starts(key, "download-"))
			add_node(&p->files, &p->file_count, n);
		if (node_is(n, "series"))
			add_text(p, node_attr(n, "name"));   /* its table says the same */
		if (node_is(n, "chart"))
			add_node(&p->charts, &p->chart_count, n);
	}
}

void page_release(struct page *p)
{
	xmlHashFree(p->words, NULL);
	free(p->files);
	free(p->charts);
}

bool page_brings(const struct page *p, const char *text)
{
	bool brings = xmlHashLookup(p->words, (const xmlChar *)text) != NULL;

	for (size_t i = 0; i < p->file_count && !brings; i++) {
		char *words = node_squeezed(p->files[i].node);

		brings = str_starts(text, words) && str_starts(text + strlen(words), " (") &&
		         str_ends(text, ")");
		free(words);
	}
	return brings;
}
