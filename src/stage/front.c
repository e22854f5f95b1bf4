/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* What stands before the text: title, notice, banner; the cover (cover.c); document
 * control. The version history comes after it (changes.c). */

/* "Every year", "Every 18 months"; NULL without an interval. Caller frees. */
static char *interval_words(struct work *w)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	const char *interval = review != NULL ? node_attr(review, "interval") : NULL;
	char unit[16] = "every-?";
	long n;
	char *end;
	struct buf b;
	char *words;

	if (interval == NULL)
		return NULL;
	n = strtol(interval + 1, &end, 10);
	/* A year and a half is said in months. */
	if (*end == 'Y' && end[1] != '\0')
		n = n * 12 + strtol(end + 1, &end, 10);
	buf_init(&b, BUF_FILE);
	unit[6] = *end == 'Y' ? 'y' : *end == 'M' ? 'm' : 'd';
	buf_add_str(&b, unit);
	if (n != 1)
		buf_add_str(&b, "s");
	/* "Every year" has no number in it, "Every … years" a place for one. */
	words = mem_strdup(label(w, b.data));
	buf_clear(&b);
	for (const char *s = words; *s != '\0'; s++) {
		if (*s == '#')
			buf_addf(&b, "%ld", n);
		else
			buf_add_char(&b, *s);
	}
	free(words);
	words = buf_take(&b);
	buf_release(&b);
	return words;
}

void add_control_row(struct work *w, xmlNode *body, const char *key, const char *text)
{
	xmlNode *row;

	if (text == NULL)
		return;
	row = node_add(body, "row");
	node_set(row, "key", key);
	table_add_cell(row, "row", label(w, key));
	table_add_cell(row, NULL, text);
}

/* How often, and what brings it forward; when next is on the cover. */
static void add_review_row(struct work *w, xmlNode *body)
{
	const xmlNode *review = node_child(work_meta(w), "review");
	const char *trigger = review != NULL ? node_attr(review, "trigger") : NULL;
	char *interval = interval_words(w);
	struct buf b;

	if (interval == NULL)
		return;
	buf_init(&b, BUF_FILE);
	buf_add_str(&b, interval);
	if (trigger != NULL)
		buf_addf(&b, "; %s %s", label(w, "review-trigger"), trigger);
	add_control_row(w, body, "review", b.data);
	buf_release(&b);
	free(interval);
}

/* A row with words of the author's, which may hold links and emphasis. */
static void add_words_row(struct work *w, xmlNode *body, const char *key)
{
	const xmlNode *words = node_child(work_meta(w), key);
	xmlNode *row;
	xmlNode *p;

	if (words == NULL)
		return;
	row = node_add(body, "row");
	node_set(row, "key", key);
	table_add_cell(row, "row", label(w, key));
	p = node_add(table_add_cell(row, NULL, NULL), "p");
	node_set_origin(p, words);
	node_copy_lang(p, words);
	node_copy_children(words, p);
}

/* A row with what the metadata has under that name, as it stands. */
static void add_meta_row(struct work *w, xmlNode *body, const char *key)
{
	char *text = work_meta_text(w, key);

	add_control_row(w, body, key, text);
	free(text);
}

static void add_date_row(struct work *w, xmlNode *body, const char *key)
{
	char *text = work_meta_text(w, key);
	struct when day;
	struct buf b;

	buf_init(&b, BUF_LINE);
	if (text != NULL && when_parse(text, &day)) {
		when_add_words(&b, day);
		add_control_row(w, body, key, b.data);
	}
	buf_release(&b);
	free(text);
}

static void add_post_row(struct work *w, xmlNode *body, const char *key)
{
	char *words = post_words(w, key);

	add_control_row(w, body, key, words);
	free(words);
}

/* The places that arrangements hold for, with commas between. */
static void add_area_row(struct work *w, xmlNode *body)
{
	const xmlNode *boundary = node_child(work_root(w), "boundary");
	const char *s = boundary != NULL ? node_attr(boundary, "places") : NULL;
	char id[REG_ID];
	struct buf b;

	buf_init(&b, BUF_FILE);
	while (s != NULL && (s = reg_next_id(s, id)) != NULL) {
		char *name = reg_name(reg_find(w->reg, "place", id));

		buf_addf(&b, "%s%s", b.len > 0 ? ", " : "", name);
		free(name);
	}
	add_control_row(w, body, "area", b.len > 0 ? b.data : NULL);
	buf_release(&b);
}

xmlNode *front_control(struct work *w, xmlNode *front)
{
	static const int widths[] = { 26, 74, 0 };
	static const char *const heads[] = { "control-item", "control-entry", NULL };
	xmlNode *table = table_new(front, "control", label(w, "control"), widths);

	table_add_head(w, table, heads);
	return node_add(table, "body");
}

/* The table of document control: what is not on the cover. None when there is no more. */
static void add_control(struct work *w, xmlNode *front)
{
	xmlNode *body = front_control(w, front);

	add_meta_row(w, body, "reference");
	add_area_row(w, body);
	add_date_row(w, body, "effective");
	add_post_row(w, body, "author");
	add_review_row(w, body);
	add_words_row(w, body, "supersedes");
	add_words_row(w, body, "distribution");
	if (body->children == NULL)
		node_drop(body->parent);
}

void add_front(struct work *w, xmlNode *root)
{
	static const char *const copied[] = { "title", "subtitle", "notice" };
	xmlNode *front = node_add(root, "front");
	char *status = work_meta_text(w, "status");
	const char *banner = label_by_kind(w, "banner", status);

	for (size_t i = 0; i < ARRAY_LEN(copied); i++)
		if (node_child(work_meta(w), copied[i]) != NULL)
			node_copy_into(node_child(work_meta(w), copied[i]), front);
	if (banner != NULL)
		node_set(node_add_element(front, "banner", banner), "code", status);
	/* The front of a board paper says all of this in the words of its template. */
	if (!board_take_front(w, front)) {
		add_cover(w, front);
		add_control(w, front);
	}
	free(status);
}
