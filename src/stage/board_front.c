/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * The table at the front of a board paper: the lines that the body's template
 * asks for, in its order and words. A line that has nothing to say is left out.
 */

/* A paragraph in the cell, with that text in it (none when NULL). */
static xmlNode *line(xmlNode *cell, const char *text)
{
	xmlNode *p = node_add(cell, "p");

	if (text != NULL)
		node_add_text(p, text);
	return p;
}

static bool several_meetings(const struct work *w)
{
	const xmlNode *m = node_child(work_root(w), "meeting");

	return node_next(m, "meeting") != NULL;
}

/* One attribute of each meeting; with several, after the name of its body. */
static void show_meetings(struct work *w, xmlNode *cell, const char *name)
{
	const xmlNode *m = node_child(work_root(w), "meeting");
	bool several = several_meetings(w);

	for (; m != NULL; m = node_next(m, "meeting")) {
		const char *value = node_attr(m, name);
		struct when day;
		struct buf words;
		xmlNode *p;

		if (value == NULL)
			continue;
		buf_init(&words, BUF_LINE);
		if (str_eq(name, "on") && when_parse(value, &day))
			when_add_words(&words, day);
		else
			buf_add_str(&words, value);
		p = line(cell, NULL);
		node_set_origin(p, m);
		if (several) {
			fact_add(p, "org", node_attr(m, "body"));
			node_add_text(p, ": ");
		}
		node_add_text(p, words.data);
		buf_release(&words);
	}
}

static void show_date(struct work *w, xmlNode *cell)
{
	show_meetings(w, cell, "on");
}

static void show_item(struct work *w, xmlNode *cell)
{
	show_meetings(w, cell, "item");
}

static void show_report(struct work *w, xmlNode *cell)
{
	show_meetings(w, cell, "report");
}

/* The bodies that meet; with several, what each is to do. */
static void show_body(struct work *w, xmlNode *cell)
{
	const xmlNode *m = node_child(work_root(w), "meeting");

	for (; m != NULL; m = node_next(m, "meeting")) {
		const char *role = node_attr(m, "role");
		xmlNode *p = line(cell, NULL);

		node_set_origin(p, m);
		fact_add(p, "org", node_attr(m, "body"));
		if (role != NULL && several_meetings(w)) {
			node_add_text(p, " (");
			node_add_text(p, label_for(w, "meeting", role));
			node_add_text(p, ")");
		}
	}
}

/* The words of an element that the document may have, moved here or copied. */
static void show_words(xmlNode *cell, xmlNode *from, bool move)
{
	xmlNode *p;

	if (from == NULL || from->children == NULL)
		return;
	p = line(cell, NULL);
	node_set_origin(p, from);
	node_copy_lang(p, from);
	if (move)
		node_move_children(from, p);
	else
		node_copy_children(from, p);
}

static void show_title(struct work *w, xmlNode *cell)
{
	show_words(cell, node_child(work_meta(w), "title"), false);
}

static void show_purpose(struct work *w, xmlNode *cell)
{
	show_words(cell, node_child(work_root(w), "purpose"), true);
}

static void show_urgency(struct work *w, xmlNode *cell)
{
	show_words(cell, node_child(work_root(w), "urgency"), true);
}

static void show_version(struct work *w, xmlNode *cell)
{
	show_words(cell, node_child(work_meta(w), "version"), false);
}

static void show_status(struct work *w, xmlNode *cell)
{
	char *status = work_meta_text(w, "status");

	line(cell, status_words(w, status));
	free(status);
}

static void show_decision_type(struct work *w, xmlNode *cell)
{
	line(cell, label_for(w, "purpose", node_attr(node_child(work_root(w), "purpose"), "kind")));
}

static void show_key_decision(struct work *w, xmlNode *cell)
{
	const char *key = node_attr(node_child(work_root(w), "purpose"), "key-decision");

	line(cell, label(w, str_eq(key, "yes") ? "yes" : "no"));
}

static void show_classification(struct work *w, xmlNode *cell)
{
	char *words = work_meta_text(w, "classification");

	line(cell, words != NULL ? words : label(w, "public"));
	free(words);
}

/* "Paragraph 3 of … : " and why. */
static void show_exemption(struct work *w, xmlNode *cell)
{
	xmlNode *e = node_child(work_root(w), "exemption");

	for (; e != NULL; e = node_next(e, "exemption")) {
		xmlNode *p = line(cell, NULL);
		struct buf words;

		buf_init(&words, BUF_LINE);
		buf_addf(&words, "%s %s %s: ", label(w, "schedule-paragraph"),
		         node_attr(e, "paragraph"), label(w, "schedule-12a"));
		node_set_origin(p, e);
		node_add_text(p, words.data);
		node_copy_lang(p, e);
		node_move_children(e, p);
		buf_release(&words);
	}
}

/* The places, each on a line of its own, or "All". */
static void show_wards(struct work *w, xmlNode *cell)
{
	const xmlNode *wards = node_child(work_root(w), "wards");
	const char *s = node_attr(wards, "places");
	char id[REG_ID];

	if (s == NULL)
		line(cell, label(w, "wards-all"));
	while (s != NULL && (s = reg_next_id(s, id)) != NULL)
		node_set_origin(fact_add(line(cell, NULL), "place", id), wards);
}

/* The number that a telephone dials: no spaces or hyphens. */
static void add_dialled(struct buf *b, const char *number)
{
	for (; *number != '\0'; number++)
		if (isdigit((unsigned char)*number) || *number == '+')
			buf_add_char(b, *number);
}

static void add_reach(struct work *w, xmlNode *cell, const char *key, const char *scheme,
                      const char *value)
{
	xmlNode *p;
	xmlNode *link;
	struct buf href;

	if (value == NULL)
		return;
	p = line(cell, label(w, key));
	node_add_text(p, " ");
	link = node_add_element(p, "link", value);
	buf_init(&href, BUF_FILE);
	buf_add_str(&href, scheme);
	if (str_eq(scheme, "tel:"))
		add_dialled(&href, value);
	else
		buf_add_str(&href, value);
	node_set(link, "href", href.data);
	buf_release(&href);
}

/* Who holds the post, the post, its body, and how to reach it. */
static void show_person(struct work *w, xmlNode *cell, const xmlNode *person)
{
	const char *id = node_attr(person, "post");
	const xmlNode *post = reg_find(w->reg, "post", id);
	xmlNode *p = line(cell, NULL);

	node_set_origin(p, person);
	node_set(fact_add(p, "post", id), "form", "holder and title");
	if (post != NULL) {
		node_add_text(p, ", ");
		fact_add(p, "org", node_attr(post, "organisation"));
	}
	add_reach(w, cell, "reach-email", "mailto:", node_attr(person, "email"));
	add_reach(w, cell, "reach-telephone", "tel:", node_attr(person, "telephone"));
}

static void show_author(struct work *w, xmlNode *cell)
{
	const xmlNode *a = node_child(work_root(w), "author");

	for (; a != NULL; a = node_next(a, "author"))
		show_person(w, cell, a);
}

static void show_responsible(struct work *w, xmlNode *cell)
{
	show_person(w, cell, node_child(work_root(w), "responsible"));
}

/* What a field can show; as schemas/board-template.xsd has them. */
static const struct {
	const char *name;
	void (*show)(struct work *w, xmlNode *cell);
} fields[] = {
	{ "body", show_body },
	{ "date", show_date },
	{ "item", show_item },
	{ "report", show_report },
	{ "title", show_title },
	{ "author", show_author },
	{ "responsible", show_responsible },
	{ "classification", show_classification },
	{ "exemption", show_exemption },
	{ "purpose", show_purpose },
	{ "decision-type", show_decision_type },
	{ "key-decision", show_key_decision },
	{ "wards", show_wards },
	{ "urgency", show_urgency },
	{ "status", show_status },
	{ "version", show_version },
};

static bool shows(const xmlNode *template, const char *what)
{
	const xmlNode *f = node_child(template, "field");

	while (f != NULL && !str_eq(node_attr(f, "show"), what))
		f = node_next(f, "field");
	return f != NULL;
}

/* The register has what an attribute of elements before the text names. */
static int check_ids(struct work *w, const char *element, const char *attribute, const char *kind)
{
	int rc = 0;

	for (const xmlNode *n = node_child(work_root(w), element); n != NULL;
	     n = node_next(n, element)) {
		const char *s = node_attr(n, attribute);
		char id[REG_ID];

		while (s != NULL && (s = reg_next_id(s, id)) != NULL)
			if (reg_need(w->reg, w->d, work_loc(w, n), kind, id) == NULL)
				rc = -1;
	}
	return rc;
}

/* What no field shows is put in by nobody, who would tell of a wrong id. */
static int check_unshown(struct work *w, const xmlNode *template)
{
	int rc = 0;

	if (!shows(template, "body") && check_ids(w, "meeting", "body", "org") < 0)
		rc = -1;
	if (!shows(template, "author") && check_ids(w, "author", "post", "post") < 0)
		rc = -1;
	if (!shows(template, "responsible") && check_ids(w, "responsible", "post", "post") < 0)
		rc = -1;
	if (!shows(template, "wards") && check_ids(w, "wards", "places", "place") < 0)
		rc = -1;
	return rc;
}

/* Words of the paper that no field shows would be lost without a word. */
static void tell_unshown(struct work *w, const xmlNode *template)
{
	static const char *const worded[] = { "purpose", "exemption", "urgency" };

	for (size_t i = 0; i < ARRAY_LEN(worded); i++) {
		const xmlNode *n = node_child(work_root(w), worded[i]);

		if (n != NULL && !shows(template, worded[i]))
			diag(w->d, MSG_FIELD_NONE, work_loc(w, n), "'%s'", worded[i]);
	}
}

int board_make_front(struct work *w, const xmlNode *template)
{
	static const int widths[] = { 26, 74, 0 };
	static const char *const heads[] = { "control-item", "control-entry", NULL };
	xmlNode *table = table_new(work_root(w), "control", label(w, "paper-details"), widths);
	xmlNode *body;

	table_add_head(w, table, heads);
	body = node_add(table, "body");
	for (const xmlNode *f = node_child(template, "field"); f != NULL; f = node_next(f, "field")) {
		xmlNode *row = block_row(body, work_root(w));
		char *words = node_squeezed(f);
		xmlNode *cell;

		/* So that a profile finds the line in whatever words a template names it. */
		node_set(row, "field", node_attr(f, "show"));
		table_add_cell(row, "row", words);
		cell = table_add_cell(row, NULL, NULL);
		for (size_t i = 0; i < ARRAY_LEN(fields); i++)
			if (str_eq(fields[i].name, node_attr(f, "show")))
				fields[i].show(w, cell);
		if (cell->children == NULL)
			node_drop(row);
		free(words);
	}
	/* A template may ask for nothing that this paper has. */
	if (body->children == NULL)
		node_drop(table);
	tell_unshown(w, template);
	return check_unshown(w, template);
}

bool board_take_front(struct work *w, xmlNode *front)
{
	xmlNode *table = node_child(work_root(w), "table");
	xmlNode *place;

	if (!node_is(work_root(w), "board-paper"))
		return false;
	if (table != NULL) {
		place = node_add(front, "table");
		node_adopt_before(table, place);
		node_drop(place);
	}
	return true;
}

/* True when the words of a classification call the paper public. */
static bool says_public(const char *words)
{
	static const char *const starts[] = { "public", "open", "unrestricted", "part a" };

	for (size_t i = 0; i < ARRAY_LEN(starts); i++) {
		size_t n = strlen(starts[i]);
		size_t same = 0;

		while (same < n && tolower((unsigned char)words[same]) == starts[i][same])
			same++;
		/* "Public", not "Publication restricted". */
		if (same == n && !isalnum((unsigned char)words[n]))
			return true;
	}
	return false;
}

/* Adds the numbers of the paragraphs, "1, 2 and 3". */
static void add_paragraphs(struct work *w, struct buf *b)
{
	const xmlNode *first = node_child(work_root(w), "exemption");

	for (const xmlNode *e = first; e != NULL; e = node_next(e, "exemption")) {
		if (e != first && node_next(e, "exemption") == NULL)
			buf_addf(b, " %s ", label(w, "and"));
		else if (e != first)
			buf_add_str(b, ", ");
		buf_add_str(b, node_attr(e, "paragraph"));
	}
}

int board_check_exemption(struct work *w)
{
	const xmlNode *exemption = node_child(work_root(w), "exemption");
	xmlNode *old = node_child(work_meta(w), "classification");
	xmlNode *fresh;
	char *words = work_meta_text(w, "classification");
	struct buf b;
	int rc = 0;

	if (exemption != NULL && words != NULL && says_public(words)) {
		rc = diag(w->d, MSG_EXEMPT_PUBLIC, work_loc(w, old), "'%s'", words);
	} else if (exemption != NULL) {
		/* On every page, so that no sheet of it is taken for a public one. */
		buf_init(&b, BUF_FILE);
		buf_addf(&b, "%s (%s ", words != NULL ? words : label(w, "exempt"),
		         label(w, node_next(exemption, "exemption") != NULL
		                          ? "schedule-12a-several" : "schedule-12a-short"));
		add_paragraphs(w, &b);
		buf_add_str(&b, ")");
		fresh = node_new(exemption, "classification");
		node_add_text(fresh, b.data);
		if (old != NULL)
			node_move_before(fresh, old);
		else
			node_move_into(fresh, work_meta(w));
		if (old != NULL)
			node_drop(old);
		buf_release(&b);
	}
	free(words);
	return rc;
}
