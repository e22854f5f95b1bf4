/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "rules_private.h"
#include "str.h"
#include "wording_private.h"

/* Terms that are defined, in a list of definitions or in the text (“Partners” means …, the
 * agencies (the “Partners”)), and not used after that. */

enum { MANY = 1000 };        /* terms of a document that are looked for */

struct term {
	char *key;
	char *as;
	const struct text *text;   /* that defines it */
};

struct term_state {
	struct term *terms;
	size_t count;
	size_t cap;
};

static void *start(struct check *c)
{
	(void)c;
	return mem_zalloc(1, sizeof(struct term_state));
}

static void add(struct term_state *st, const struct text *t, size_t at, size_t length)
{
	struct buf key;

	buf_init(&key, BUF_LINE);
	buf_add_char(&key, ' ');
	wording_add_key(&key, t->words + at, length);
	buf_add_char(&key, ' ');
	if (key.len > 2 && st->count < MANY) {
		if (st->count == st->cap) {
			st->cap = st->cap > 0 ? st->cap * 2 : 8;
			st->terms = mem_resize(st->terms, st->cap, sizeof(*st->terms));
		}
		st->terms[st->count++] = (struct term){ buf_take(&key), mem_strndup(t->words + at, length), t };
	}
	buf_release(&key);
}

/* Letters beside capitals: an abbreviation is told elsewhere. */
static bool is_word(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] >= 'a' && s[i] <= 'z')
			return true;
	return false;
}

/* A term in quotation marks at i: its mark's length, and where the term ends; false when
 * none is there. */
static bool quoted(const char *s, size_t i, size_t *open, size_t *length)
{
	enum { LONG = 60 };
	const char *close = str_starts(s + i, "“") ? "”" : str_starts(s + i, "‘") ? "’" : s[i] == '"' ? "\"" : NULL;
	size_t n = 0;

	if (close == NULL)
		return false;
	*open = strlen(close);
	s += *open;
	while (n <= LONG && s[i + n] != '\0' && !str_starts(s + i + n, close))
		n++;
	if (n > LONG || s[i + n] == '\0')
		return false;
	*length = n;
	return is_word(s + i, n);
}

/* (the “Partners”): brackets with "the" or the like and a term in them. (“Baby P”) is no term. */
static void find_bracketed(struct term_state *st, const struct text *t)
{
	const char *s = t->words;

	for (const char *p = s; (p = strchr(p, '(')) != NULL; p++) {
		size_t from = (size_t)(p - s) + 1;
		size_t i = from;
		size_t open;
		size_t length;

		i += strspn(s + i, "abcdefghijklmnopqrstuvwxyz ");
		if (i > from && quoted(s, i, &open, &length) && s[i + 2 * open + length] == ')' && s[i + open] >= 'A' &&
		    s[i + open] <= 'Z')
			add(st, t, i + open, length);
	}
}

/* “Partners” means … and **Partners** means …, at the start of a paragraph. */
static void find_meaning(struct check *c, struct term_state *st, const struct text *t)
{
	const xmlNode *first = node_child(t->node, NULL);
	size_t open = 0;
	size_t length = 0;
	char *word;

	if (node_is(first, "strong") && first == t->node->children) {
		char *strong = node_squeezed(first);

		length = str_starts(t->words, strong) ? strlen(strong) : 0;
		free(strong);
	} else if (!quoted(t->words, 0, &open, &length)) {
		return;
	}
	if (length == 0 || t->words[2 * open + length] != ' ')
		return;
	word = mem_strndup(t->words + 2 * open + length + 1, strcspn(t->words + 2 * open + length + 1, " ,:"));
	if (plain_has(c->plain, "means", word))
		add(st, t, open, length);
	free(word);
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct term_state *st = state;

	if (!wording_is_ours(t))
		return;
	if (t->role == TEXT_TERM) {
		add(st, t, 0, strlen(t->words));
		return;
	}
	if (t->role != TEXT_PARAGRAPH)
		return;
	find_bracketed(st, t);
	find_meaning(c, st, t);
}

/* The words of a text as a key, with a space at both ends. Caller frees. */
static char *text_key(const struct text *t)
{
	struct buf b;
	char *key;

	buf_init(&b, BUF_FILE);
	buf_add_char(&b, ' ');
	wording_add_key(&b, t->words, strlen(t->words));
	buf_add_char(&b, ' ');
	key = buf_take(&b);
	buf_release(&b);
	return key;
}

/* How often a term stands in a text. */
static size_t times(const char *in, const char *key)
{
	size_t n = 0;

	for (const char *p = in; (p = strstr(p, key)) != NULL; p++)
		n++;
	return n;
}

static void at_end(struct check *c, void *state)
{
	struct term_state *st = state;
	bool *used = mem_zalloc(st->count + 1, sizeof(*used));
	size_t left = st->count;

	for (size_t i = 0; i < c->text_count && left > 0; i++) {
		char *key;

		if (c->texts[i]->role == TEXT_DRAFTING_NOTE)
			continue;
		key = text_key(c->texts[i]);
		for (size_t k = 0; k < st->count; k++) {
			size_t own = c->texts[i] == st->terms[k].text ? 1 : 0;

			if (used[k] || times(key, st->terms[k].key) <= own)
				continue;
			used[k] = true;
			left--;
		}
		free(key);
	}
	for (size_t k = 0; k < st->count; k++) {
		if (!used[k])
			tell(c, MSG_TERM_UNUSED, st->terms[k].text->node, "'%s'", st->terms[k].as);
		free(st->terms[k].key);
		free(st->terms[k].as);
	}
	free(used);
	free(st->terms);
	free(st);
}

const struct rule rule_term = { .name = "term", .start = start, .text = at_text, .end = at_end };
