/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "mem.h"
#include "rules_private.h"
#include "str.h"
#include "wording_private.h"

/*
 * The one walk over the resolved tree. What it makes of it is what rules see: parts, with
 * what is in them counted, and texts.
 */

/* Which rules want a list of phrases. */
struct listener {
	const char *list;
	size_t rule;
};

struct walk {
	struct check *c;
	void **states;             /* one for each rule */
	struct listener *listeners;
	size_t listener_count;
	size_t listener_cap;
	size_t part_cap;
	size_t text_cap;
	struct wording_room room;  /* for the words of the text that rules are given */
};

/* Where the walk is. */
struct spot {
	struct part *part;
	const char *lang;
	bool quoted;
	bool drafting;
	bool cell;
};

/* What holds the words of one text, and what they are. */
static bool role_of(const xmlNode *n, const struct spot *s, enum text_role *role)
{
	static const struct {
		const char *name;
		enum text_role role;
	} names[] = {
		{ "p", TEXT_PARAGRAPH },     { "title", TEXT_TITLE },
		{ "caption", TEXT_CAPTION }, { "term", TEXT_TERM },
		{ "note", TEXT_NOTE },       { "listing", TEXT_CODE },
		{ "attribution", TEXT_NOTE }, { "source", TEXT_NOTE },
		{ "description", TEXT_NOTE }, { "value", TEXT_CELL },
		{ "what", TEXT_CELL },
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (!node_is(n, names[i].name))
			continue;
		*role = names[i].role;
		if (s->drafting)
			*role = TEXT_DRAFTING_NOTE;
		else if (s->quoted && *role != TEXT_CODE)
			*role = TEXT_QUOTATION;
		else if (s->cell && *role == TEXT_PARAGRAPH)
			*role = TEXT_CELL;
		return true;
	}
	return false;
}

/* A text that is being put together. */
struct maker {
	struct buf words;
	struct span *spans;
	size_t count;
	size_t cap;
	bool space;        /* one is due before the next letter */
};

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static void add_letters(struct maker *m, const char *s)
{
	while (*s != '\0') {
		const char *from = s;

		if (is_space(*s)) {
			m->space = true;
			s++;
			continue;
		}
		/* As many words as have one space between them. */
		while (*s != '\0' && (!is_space(*s) || (*s == ' ' && s[1] != '\0' && !is_space(s[1]))))
			s++;
		if (m->space && m->words.len > 0)
			buf_add_char(&m->words, ' ');
		m->space = false;
		buf_add(&m->words, from, (size_t)(s - from));
	}
}

static bool is_span(const xmlNode *n)
{
	return node_is(n, "fact") || node_is(n, "ref") || node_is(n, "link") || node_is(n, "code");
}

/* Adds the words of what is in n; footnotes are texts of their own. */
static void add_words(struct maker *m, const xmlNode *n)
{
	for (const xmlNode *k = n->children; k != NULL; k = k->next) {
		size_t at;

		if (k->type == XML_TEXT_NODE || k->type == XML_CDATA_SECTION_NODE) {
			add_letters(m, (const char *)k->content);
			continue;
		}
		if (k->type != XML_ELEMENT_NODE || node_is(k, "footnote"))
			continue;
		if (node_is(k, "br")) {
			m->space = true;
			continue;
		}
		at = m->words.len + (m->space && m->words.len > 0);
		add_words(m, k);
		if (!is_span(k) || m->words.len <= at)
			continue;
		if (m->count == m->cap) {
			m->cap = m->cap > 0 ? m->cap * 2 : 4;
			m->spans = mem_resize(m->spans, m->cap, sizeof(*m->spans));
		}
		m->spans[m->count++] = (struct span){ at, m->words.len - at, k };
	}
}

static bool opens_placeholder(const char *s)
{
	return s[0] == '[' && s[1] == '[';
}

/* How many words there are that are no placeholder. */
static size_t count_words(const char *s)
{
	const char *close = strstr(s, "]]");   /* the next one from s on; NULL: none */
	size_t count = 0;

	while (*s != '\0') {
		const char *end = NULL;

		if (opens_placeholder(s)) {
			close = close != NULL && close < s ? strstr(s, "]]") : close;
			end = close;
		}

		if (end != NULL) {
			s = end + 2;
		} else if (*s == ' ') {
			s++;
		} else {
			count++;
			do
				s++;
			while (*s != '\0' && *s != ' ' && !opens_placeholder(s));
		}
	}
	return count;
}

struct hearing {
	struct walk *w;
	const struct text *t;
};

static void hear(void *arg, const char *list, struct piece piece)
{
	struct hearing *h = arg;

	for (size_t i = 0; i < h->w->listener_count; i++) {
		const struct listener *l = &h->w->listeners[i];

		if (*l->list == *list && str_eq(l->list, list))
			rule_table[l->rule]->phrase(h->w->c, h->w->states[l->rule], h->t, list, piece);
	}
}

/* Gives a text to the rules. Several need its words as they are written: they are found once. */
static void call_rules(struct walk *w, struct text *t)
{
	struct hearing h = { w, t };

	if (wording_is_ours(t)) {
		t->worded_count = wording_all(&w->room, t->words);
		t->worded = w->room.words;
	}
	for (size_t i = 0; rule_table[i] != NULL; i++)
		if (rule_table[i]->text != NULL)
			rule_table[i]->text(w->c, w->states[i], t);
	if (t->plain != NULL)
		plain_scan(w->c->plain, t->plain, hear, &h);
	t->worded = NULL;
	t->worded_count = 0;
}

static void add_text(struct walk *w, const xmlNode *n, enum text_role role, const struct spot *s)
{
	struct check *c = w->c;
	struct maker m = { .count = 0 };
	struct text *t;

	buf_init(&m.words, BUF_FILE);
	add_words(&m, n);
	if (m.words.len == 0) {
		buf_release(&m.words);
		free(m.spans);
		return;
	}
	t = mem_zalloc(1, sizeof(*t));
	*t = (struct text){ .node = n, .role = role, .part = s->part, .words = buf_take(&m.words), .lang = s->lang,
		            .spans = m.spans, .span_count = m.count };
	buf_release(&m.words);
	if (c->plain != NULL && plain_is_for(c->plain, s->lang))
		t->plain = plain_text_new(t->words);
	if (c->text_count == w->text_cap) {
		w->text_cap = w->text_cap > 0 ? w->text_cap * 2 : 256;
		c->texts = mem_resize(c->texts, w->text_cap, sizeof(struct text *));
	}
	c->texts[c->text_count++] = t;
	if (s->part != NULL && role != TEXT_TITLE && role != TEXT_CAPTION && role != TEXT_DRAFTING_NOTE)
		s->part->words += count_words(t->words);
	for (size_t i = 0; i < t->span_count && s->part != NULL; i++)
		if (node_is(t->spans[i].node, "fact") && str_eq(node_attr(t->spans[i].node, "kind"), "value"))
			s->part->measures++;
	call_rules(w, t);
}

static bool is_part(const xmlNode *n)
{
	return node_is(n, "section") || node_is(n, "clause") ||
	       ((node_is(n, "item") || node_is(n, "row")) &&
	        (node_attr(n, "id") != NULL || node_attr(n, "who") != NULL || node_attr(n, "due") != NULL ||
	         node_attr(n, "every") != NULL || node_attr(n, "whom") != NULL));
}

static struct part *add_part(struct walk *w, const xmlNode *n, struct part *parent)
{
	struct check *c = w->c;
	struct part *p = mem_zalloc(1, sizeof(*p));
	const char *number = node_attr(n, "number");

	*p = (struct part){ .node = n, .parent = parent, .id = node_attr(n, "id"),
		            .number = number != NULL ? number : node_attr(n, "label"),
		            .meets = node_attr(n, "meets") };
	p->commitments = node_attr(n, "who") != NULL;
	if (c->part_count == w->part_cap) {
		w->part_cap = w->part_cap > 0 ? w->part_cap * 2 : 128;
		c->parts = mem_resize(c->parts, w->part_cap, sizeof(struct part *));
	}
	c->parts[c->part_count++] = p;
	for (size_t i = 0; rule_table[i] != NULL; i++)
		if (rule_table[i]->part != NULL)
			rule_table[i]->part(c, w->states[i], p);
	return p;
}

/* True for what counts as a measure: figures that somebody can compare. */
static bool is_measure(const xmlNode *n)
{
	const xmlNode *columns;

	if (node_is(n, "chart") || node_is(n, "tiles"))
		return true;
	columns = node_is(n, "table") ? node_child(n, "columns") : NULL;
	for (const xmlNode *k = columns != NULL ? node_child(columns, NULL) : NULL; k != NULL;
	     k = node_next(k, NULL))
		if (!str_eq(node_attr(k, "type"), "text") && !str_eq(node_attr(k, "type"), "date"))
			return true;
	return false;
}

static void visit(struct walk *w, const xmlNode *n, struct spot s)
{
	enum text_role role;
	struct part *own = NULL;

	if (node_lang(n) != NULL)
		s.lang = node_lang(n);
	s.quoted = s.quoted || node_is(n, "quote");
	s.drafting = s.drafting || node_is(n, "drafting-note");
	s.cell = s.cell || node_is(n, "cell");
	if (is_part(n))
		own = s.part = add_part(w, n, s.part);
	if (s.part != NULL && !s.drafting && is_measure(n))
		s.part->measures++;
	for (size_t i = 0; rule_table[i] != NULL; i++)
		if (rule_table[i]->element != NULL)
			rule_table[i]->element(w->c, w->states[i], s.part, n);
	if (role_of(n, &s, &role))
		add_text(w, n, role, &s);
	for (const xmlNode *k = node_child(n, NULL); k != NULL; k = node_next(k, NULL))
		visit(w, k, s);
	if (own == NULL || own->parent == NULL)
		return;
	own->parent->words += own->words;
	own->parent->measures += own->measures;
	own->parent->commitments += own->commitments;
}

static void start(struct walk *w)
{
	size_t rules = 0;

	while (rule_table[rules] != NULL)
		rules++;
	w->states = mem_zalloc(rules + 1, sizeof(void *));
	for (size_t i = 0; rule_table[i] != NULL; i++) {
		const struct rule *r = rule_table[i];

		w->states[i] = r->start != NULL ? r->start(w->c) : NULL;
		for (size_t k = 0; r->lists != NULL && r->lists[k] != NULL; k++) {
			if (w->listener_count == w->listener_cap) {
				w->listener_cap = w->listener_cap > 0 ? w->listener_cap * 2 : 64;
				w->listeners = mem_resize(w->listeners, w->listener_cap, sizeof(*w->listeners));
			}
			w->listeners[w->listener_count++] = (struct listener){ r->lists[k], i };
		}
	}
}

void check_walk(struct check *c)
{
	struct walk w = { .c = c };
	struct spot s = { .lang = c->lang };

	start(&w);
	/* The title of the whole says things as well. */
	for (const xmlNode *k = node_child(c->meta, NULL); k != NULL; k = node_next(k, NULL))
		if (node_is(k, "title") || node_is(k, "subtitle"))
			add_text(&w, k, TEXT_TITLE, &s);
	visit(&w, c->body, s);
	for (size_t i = 0; rule_table[i] != NULL; i++)
		if (rule_table[i]->end != NULL)
			rule_table[i]->end(c, w.states[i]);
	free(w.states);
	free(w.listeners);
	free(w.room.words);
}

void check_walk_release(struct check *c)
{
	for (size_t i = 0; i < c->text_count; i++) {
		free(c->texts[i]->words);
		free(c->texts[i]->spans);
		plain_text_free(c->texts[i]->plain);
		free(c->texts[i]);
	}
	for (size_t i = 0; i < c->part_count; i++)
		free(c->parts[i]);
	free(c->texts);
	free(c->parts);
}
