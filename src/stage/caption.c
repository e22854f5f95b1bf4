/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "stage_private.h"
#include "str.h"

/*
 * Numbers of captions, where the document element asks for them: "Table 1", "Figure 2".
 * What an author wrote as a table, a figure or a chart, and what is shown as a table of
 * its rows, has an id and can be cited: it counts. What the program puts together for
 * records, signatures, forms and abbreviations does not, nor the figures below a chart,
 * which are the chart's. Charts count among the figures.
 */

enum series { SERIES_TABLE, SERIES_FIGURE, SERIES_COUNT };

/* The word's key among the labels, and what office programs call the series by. */
static const char *const series_names[SERIES_COUNT] = { "table", "figure" };

/* The series that n counts in; SERIES_COUNT for none. */
static enum series series_of(xmlNode *n)
{
	if (node_attr(n, "id") == NULL || node_child(n, "caption") == NULL)
		return SERIES_COUNT;
	if (node_is(n, "table") && node_attr(n, "numbered") != NULL) {
		node_unset(n, "numbered");
		return SERIES_COUNT;
	}
	if (node_is(n, "figure") || node_is(n, "chart"))
		return SERIES_FIGURE;
	if (node_is(n, "table") && str_eq(node_attr(n, "role"), "data"))
		return SERIES_TABLE;
	return SERIES_COUNT;
}

/* Puts the number before the words of the caption. */
static void add_counter(struct work *w, xmlNode *caption, enum series s, int count)
{
	struct buf key;
	xmlNode *old = node_new(caption, "caption");
	xmlNode *counter;

	buf_init(&key, BUF_LINE);
	buf_addf(&key, "caption-%s", series_names[s]);
	node_move_children(caption, old);
	counter = node_add(caption, "counter");
	node_set(counter, "series", series_names[s]);
	node_set(counter, "word", label(w, key.data));
	node_setf(counter, "count", "%d", count);
	node_move_children(old, caption);
	xmlFreeNode(old);
	buf_release(&key);
}

bool captions_are_numbered(const struct work *w)
{
	return str_eq(node_attr(work_root(w), "captions"), "numbered");
}

void captions_number(struct work *w, xmlNode *body)
{
	int counts[SERIES_COUNT] = { 0 };

	if (!captions_are_numbered(w))
		return;
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		enum series s = series_of(n);

		if (s != SERIES_COUNT)
			add_counter(w, node_child(n, "caption"), s, ++counts[s]);
	}
}
