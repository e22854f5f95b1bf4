/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "abbr_private.h"
#include "mem.h"
#include "register.h"
#include "rules_private.h"
#include "str.h"
#include "wording_private.h"

/*
 * Abbreviations: each is spelt out where readers meet it first, once, in one way, and is
 * used. What the register puts in is known; what is typed is looked at.
 */

struct abbr {
	char *name;                /* "HSCP" */
	const xmlNode *first;      /* where it is typed first outside titles without its words */
	const xmlNode *in_title;   /* the same in a title */
	size_t typed;              /* how often */
	size_t uses;               /* how often anywhere, without the places that spell it out */
	const xmlNode *spelt;      /* where it is spelt out first, NULL: nowhere */
	bool given;                /* the register puts it in */
	bool spelt_given;          /* and it was what spelt it out */
	bool listed;               /* in a table or a list of what words mean */
	char *words;               /* as they are spelt out, NULL: in no way that fits */
	char *key;                 /* of the words */
	struct abbr *next;
};

struct abbreviation_state {
	xmlHashTable *by_name;
	struct abbr *first;
	struct abbr **last;
	struct abbr *row;          /* that fills the cell or term before this text */
	const xmlNode *row_at;
	size_t unknown;            /* how many are told that are spelt out nowhere */
};

static void *start(struct check *c)
{
	struct abbreviation_state *st = mem_zalloc(1, sizeof(*st));

	(void)c;
	st->by_name = mem_check(xmlHashCreate(64));
	st->last = &st->first;
	return st;
}

static struct abbr *find(struct abbreviation_state *st, const char *s, size_t n)
{
	char *name = mem_strndup(s, n);
	struct abbr *a = xmlHashLookup(st->by_name, (const xmlChar *)name);

	if (a != NULL) {
		free(name);
		return a;
	}
	a = mem_zalloc(1, sizeof(*a));
	a->name = name;
	(void)xmlHashAddEntry(st->by_name, (const xmlChar *)name, a);
	*st->last = a;
	st->last = &a->next;
	return a;
}

/* It was spelt out before: in other words, or once more. */
static void spell_again(struct check *c, const struct abbr *a, const struct text *t, const char *words,
                        const char *key, bool given)
{
	char *where = wording_where(c, t->node, a->spelt);

	if (words != NULL && a->words != NULL && !str_eq(key, a->key)) {
		if (!given || !a->spelt_given)
			tell(c, MSG_ABBREVIATION_TWO_MEANINGS, t->node, "%s is '%s' here and '%s' in %s", a->name,
			     words, a->words, where);
	} else if (!given && t->role != TEXT_TITLE && t->role != TEXT_CAPTION && a->spelt != t->node) {
		tell(c, MSG_ABBREVIATION_AGAIN, t->node, "%s, as in %s", a->name, where);
	}
	free(where);
}

/* The place says what it is short for; in a title it says so to those who see the title. */
static void spell(struct check *c, struct abbr *a, const struct text *t, struct piece piece, bool given)
{
	char *words = piece.length > 0 ? mem_strndup(t->words + piece.at, piece.length) : NULL;
	char *key = words != NULL ? wording_key(words, strlen(words)) : NULL;

	if (a->spelt != NULL) {
		spell_again(c, a, t, words, key, given);
	} else {
		a->spelt = t->node;
		a->spelt_given = given;
		if (a->first != NULL && a->first != t->node && !a->listed) {
			char *where = wording_where(c, a->first, t->node);

			tell(c, MSG_ABBREVIATION_EARLY, a->first, "%s is spelt out in %s", a->name, where);
			free(where);
		}
	}
	if (a->words == NULL) {
		a->words = words;
		a->key = key;
		return;
	}
	free(words);
	free(key);
}

/* A list of abbreviations that is a table, HSCB | Herefordshire Safeguarding …, made by the
 * program or typed. Who reads the list knows the words, wherever it stands. */
static void list(struct check *c, struct abbr *a, const struct text *t)
{
	char *key = wording_key(t->words, strlen(t->words));

	a->listed = true;
	a->uses -= a->uses > 0;
	if (a->words == NULL) {
		a->words = mem_strdup(t->words);
		a->key = key;
		return;
	}
	if (!str_eq(key, a->key) && a->spelt != NULL && !a->spelt_given) {
		char *where = wording_where(c, t->node, a->spelt);

		tell(c, MSG_ABBREVIATION_TWO_MEANINGS, t->node, "%s is '%s' here and '%s' in %s", a->name, t->words,
		     a->words, where);
		free(where);
	}
	free(key);
}

/* True when there is a small letter in s. */
static bool has_small(const char *s)
{
	return s[strcspn(s, "abcdefghijklmnopqrstuvwxyz")] != '\0';
}

/* One abbreviation in a text; `loud` where all of that is in capitals. */
static void meet(struct check *c, struct abbreviation_state *st, const struct text *t, const struct abbr_token *k,
                 bool loud)
{
	const struct span *span = text_span(t, (struct piece){ k->at, k->length });
	bool given = span != NULL && node_is(span->node, "fact");
	bool whole = k->at == 0 && t->words[k->length + (t->words[k->length] == 's')] == '\0';
	struct abbr *a;

	if (span != NULL && !given && !node_is(span->node, "link"))
		return;
	a = find(st, t->words + k->at, k->length);
	if (t->role == TEXT_QUOTATION) {
		a->uses++;
		return;
	}
	if (whole && t->role == TEXT_CELL) {
		st->row = a;
		st->row_at = t->node;
	}
	a->given = a->given || given;
	if (k->words.length > 0 || k->bracketed || k->meant) {
		/* Where it stands before its words, the sentence uses it: the PVP unit (Protecting …). */
		a->uses += !k->bracketed;
		spell(c, a, t, k->words, given);
		return;
	}
	a->listed = a->listed || t->role == TEXT_TERM;
	a->uses++;
	/* What is in capitals as a whole may be a word: TOTAL. */
	if (given || loud)
		return;
	a->typed++;
	if (t->role == TEXT_TITLE)
		a->in_title = a->in_title != NULL ? a->in_title : t->node;
	else if (a->first == NULL && !node_is(t->node, "description"))
		a->first = t->node;
}

/* True when both cells stand in one row. */
static bool same_row(const xmlNode *a, const xmlNode *b)
{
	return a->parent != NULL && b->parent != NULL && a->parent->parent == b->parent->parent;
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct abbreviation_state *st = state;
	struct abbr *row = st->row;
	struct abbr_token k;
	bool loud;

	if (t->plain == NULL || t->role == TEXT_CODE || t->role == TEXT_DRAFTING_NOTE)
		return;
	st->row = NULL;
	if (row != NULL && t->role == TEXT_CELL && same_row(st->row_at, t->node) &&
	    abbr_fits(c->plain, row->name, strlen(row->name), t->words, (struct piece){ 0, strlen(t->words) }))
		list(c, row, t);
	loud = !has_small(t->words);
	for (size_t from = 0; abbr_next(c->plain, t->words, from, &k); from = k.at + k.length)
		meet(c, st, t, &k, loud);
}

/* True when everybody knows it, UK, GP, or it is a word that is stressed: NOT. */
static bool needs_no_words(const struct check *c, const char *name)
{
	char letters[ABBR_MAX + 1];
	size_t n = 0;

	for (const char *s = name; *s != '\0'; s++)
		if (*s != '&')
			letters[n++] = *s;
	letters[n] = '\0';
	return plain_has(c->plain, "needs-no-words", letters) || plain_has(c->plain, "stressed", letters);
}

/* The entry of the register that has it as its short form, or NULL. */
static const xmlNode *entry_of(const struct check *c, const char *name)
{
	const xmlNode *root = reg_root(c->run->reg);
	const xmlNode *n = root != NULL ? node_child(root, NULL) : NULL;

	for (; n != NULL; n = node_next(n, NULL)) {
		char *words = node_is(n, "abbreviation") || node_is(n, "organisation") ? reg_short(n) : NULL;
		bool is = str_eq(words, name);

		free(words);
		if (is)
			return n;
	}
	return NULL;
}

/* What it may be a slip of the pen for: known in this document, or to the register. */
static const char *slip_of(const struct check *c, const struct abbreviation_state *st, const char *name)
{
	const xmlNode *root = reg_root(c->run->reg);
	const xmlNode *n = root != NULL ? node_child(root, "abbreviation") : NULL;

	for (const struct abbr *a = st->first; a != NULL; a = a->next)
		if ((a->spelt != NULL || a->given) && abbr_is_slip(name, a->name))
			return a->name;
	for (; n != NULL; n = node_next(n, "abbreviation"))
		if (abbr_is_slip(name, node_attr(n, "short")))
			return node_attr(n, "short");
	return NULL;
}

/* "HSCP" or "HSCP, 7 times". Added to b. */
static void add_times(struct buf *b, const struct abbr *a)
{
	buf_add_str(b, a->name);
	if (a->typed > 1)
		buf_addf(b, ", %zu times", a->typed);
}

/* What is typed and spelt out nowhere. */
static void tell_unknown(struct check *c, struct abbreviation_state *st, const struct abbr *a)
{
	enum { MANY = 500 };    /* for which others are searched */
	const xmlNode *at = a->first != NULL ? a->first : a->in_title;
	bool search = st->unknown++ < MANY;
	const xmlNode *entry = search ? entry_of(c, a->name) : NULL;
	const char *slip = search && entry == NULL ? slip_of(c, st, a->name) : NULL;
	struct buf b;

	if (entry == NULL && slip == NULL && needs_no_words(c, a->name))
		return;
	buf_init(&b, BUF_LINE);
	add_times(&b, a);
	if (slip != NULL)
		tell(c, MSG_ABBREVIATION_SLIP, at, "%s; '%s' is known", b.data, slip);
	else if (entry != NULL)
		tell(c, MSG_ABBREVIATION_UNDEFINED, at, "%s; the register has it: [](%s:%s)", b.data,
		     node_is(entry, "abbreviation") ? "abbr" : "org", node_attr(entry, "id"));
	else
		tell(c, MSG_ABBREVIATION_UNDEFINED, at, "%s", b.data);
	buf_release(&b);
}

/* Two abbreviations of the same words: told at the second. */
static void tell_pair(struct check *c, xmlHashTable *by_key, struct abbr *a)
{
	struct abbr *other = xmlHashLookup(by_key, (const xmlChar *)a->key);
	char *where;

	if (other == NULL) {
		(void)xmlHashAddEntry(by_key, (const xmlChar *)a->key, a);
		return;
	}
	where = wording_where(c, a->spelt, other->spelt);
	tell(c, MSG_ABBREVIATION_PAIR, a->spelt, "'%s' is %s here and %s in %s", a->words, a->name, other->name,
	     where);
	free(where);
}

static void at_end(struct check *c, void *state)
{
	struct abbreviation_state *st = state;
	xmlHashTable *by_key = mem_check(xmlHashCreate(32));

	for (struct abbr *a = st->first; a != NULL; a = a->next) {
		if (a->spelt == NULL && !a->given && !a->listed && (a->first != NULL || a->in_title != NULL))
			tell_unknown(c, st, a);
		if (a->spelt != NULL && !a->spelt_given && a->uses == 0)
			tell(c, MSG_ABBREVIATION_UNUSED, a->spelt, "%s", a->name);
		if (a->spelt != NULL && a->key != NULL)
			tell_pair(c, by_key, a);
	}
	xmlHashFree(by_key, NULL);
	xmlHashFree(st->by_name, NULL);
	while (st->first != NULL) {
		struct abbr *next = st->first->next;

		free(st->first->name);
		free(st->first->words);
		free(st->first->key);
		free(st->first);
		st->first = next;
	}
	free(st);
}

const struct rule rule_abbreviation = { .name = "abbreviation", .start = start, .text = at_text, .end = at_end };
