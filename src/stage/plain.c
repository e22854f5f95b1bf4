/* SPDX-License-Identifier: MIT */
#include "plain.h"

#include <libxml/hash.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "resource.h"
#include "str.h"

/*
 * Each word of a text is looked up once: phrases are found by their first word, and sets
 * of words ({colour}) by any of their members.
 */

enum {
	WORDS = 12,      /* of a phrase, at most */
	SETS = 16        /* of a language, at most: bits of a mask */
};

enum where { WITHIN, START, WHOLE };

/* One place in a phrase: a word, or any of a set's. */
struct slot {
	const char *word;    /* NULL for a set */
	unsigned set;        /* its bit */
	bool slash;          /* it follows a / and nothing else: and/or */
};

struct phrase {
	const char *list;    /* the name of the list it is in, borrowed */
	enum where where;
	struct slot slots[WORDS];
	size_t count;
	struct phrase *next;       /* all */
};

/* A phrase among those that start with one word. */
struct start {
	const struct phrase *phrase;
	struct start *next;
};

struct plain {
	xmlDoc *doc;
	char *lang;                /* "en" */
	const char *sets[SETS];    /* names, borrowed */
	unsigned set_count;
	xmlHashTable *members;     /* word -> mask of the sets that have it */
	xmlHashTable *starts;      /* word -> struct start */
	struct phrase *phrases;
	struct plain_text *texts;  /* of the file: what words and slots point into */
};

struct word {
	const char *word;    /* small letters, ended by NUL */
	size_t at;           /* in the text */
	size_t length;
	bool apart;          /* from the word before, by more than a space or a hyphen */
	bool slash;          /* from the word before, by a / alone */
};

struct plain_text {
	char *small;
	struct word *words;
	size_t count;
	struct plain_text *next;   /* of those that a struct plain keeps */
};

static bool is_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       c >= 0x80 || c == '\'';
}

/* Bytes of punctuation beyond ASCII at s: no-break space, U+2000 to U+206F without ’,
 * U+FFFC; else 0. */
static size_t mark_length(const char *s)
{
	if (strncmp(s, "\xC2\xA0", 2) == 0 || strncmp(s, "\xC2\xAB", 2) == 0 ||
	    strncmp(s, "\xC2\xBB", 2) == 0)
		return 2;
	if (strncmp(s, "\xE2\x80\x99", 3) == 0)
		return 0;
	if (strncmp(s, "\xE2\x80", 2) == 0 || strncmp(s, "\xE2\x81", 2) == 0 ||
	    strncmp(s, "\xEF\xBF\xBC", 3) == 0)
		return s[2] != '\0' ? 3 : 2;
	return 0;
}

/* True when a word at that place follows another word and a / without a space. */
static bool follows_slash(const char *text, size_t at)
{
	return at > 1 && text[at - 1] == '/' && is_letter((unsigned char)text[at - 2]);
}

struct plain_text *plain_text_new(const char *text)
{
	struct plain_text *t = mem_zalloc(1, sizeof(*t));
	size_t length = strlen(text);
	size_t cap = 0;
	bool apart = true;

	t->small = mem_strdup(text);
	for (size_t i = 0; i < length;) {
		size_t from = i;
		struct word *w;

		while (i < length && is_letter((unsigned char)text[i]) && mark_length(text + i) == 0) {
			if (text[i] >= 'A' && text[i] <= 'Z')
				t->small[i] = (char)(text[i] - 'A' + 'a');
			i++;
		}
		if (i == from) {
			size_t n = mark_length(text + i);

			apart = apart || !(strchr(" \t\n-", text[i]) != NULL ||
			                   strncmp(text + i, "\xC2\xA0", 2) == 0);
			i += n > 0 ? n : 1;
			continue;
		}
		if (t->count == cap) {
			cap = cap > 0 ? cap * 2 : 32;
			t->words = mem_resize(t->words, cap, sizeof(*t->words));
		}
		w = &t->words[t->count++];
		*w = (struct word){ t->small + from, from, i - from, apart, follows_slash(text, from) };
		/* What comes after a word is in none. */
		t->small[i] = '\0';
		apart = false;
	}
	return t;
}

void plain_text_free(struct plain_text *t)
{
	if (t == NULL)
		return;
	free(t->small);
	free(t->words);
	free(t);
}

/* The bit of a set, 0 when there is none of that name. */
static unsigned set_bit(const struct plain *p, const char *name)
{
	for (unsigned i = 0; i < p->set_count; i++)
		if (str_eq(p->sets[i], name))
			return 1u << i;
	return 0;
}

static unsigned mask_of(const struct plain *p, const char *word)
{
	return (unsigned)(uintptr_t)xmlHashLookup(p->members, (const xmlChar *)word);
}

bool plain_has(const struct plain *p, const char *set, const char *word)
{
	struct plain_text *t = plain_text_new(word);
	bool has = t->count == 1 && (mask_of(p, t->words[0].word) & set_bit(p, set)) != 0;

	plain_text_free(t);
	return has;
}

/* The words of an element of the file, kept as long as p. */
static struct plain_text *keep_text(struct plain *p, const xmlNode *n)
{
	char *raw = node_text(n);
	struct plain_text *t = plain_text_new(raw);

	t->next = p->texts;
	p->texts = t;
	free(raw);
	return t;
}

static void add_set(struct plain *p, const xmlNode *n)
{
	const struct plain_text *t = keep_text(p, n);
	unsigned bit = 1u << p->set_count;

	if (p->set_count == SETS)
		return;
	p->sets[p->set_count++] = node_attr(n, "name");
	for (size_t i = 0; i < t->count; i++)
		xmlHashUpdateEntry(p->members, (const xmlChar *)t->words[i].word,
		                   (void *)(uintptr_t)(mask_of(p, t->words[i].word) | bit), NULL);
}

static void add_start(struct plain *p, const char *word, const struct phrase *phrase)
{
	struct start *s = mem_alloc(sizeof(*s));

	s->phrase = phrase;
	s->next = xmlHashLookup(p->starts, (const xmlChar *)word);
	xmlHashUpdateEntry(p->starts, (const xmlChar *)word, s, NULL);
}

/* What a scan of the members needs to find those of one set. */
struct members_of {
	struct plain *p;
	const struct phrase *phrase;
};

static void start_at_member(void *mask, void *arg, const xmlChar *word)
{
	struct members_of *m = arg;

	if (((unsigned)(uintptr_t)mask & m->phrase->slots[0].set) != 0)
		add_start(m->p, (const char *)word, m->phrase);
}

/* A phrase: words, and sets of them as {name}. */
static void add_phrase(struct plain *p, const xmlNode *n, const char *list, enum where where)
{
	const struct plain_text *t = keep_text(p, n);
	struct phrase *phrase = mem_zalloc(1, sizeof(*phrase));
	struct members_of m = { p, phrase };
	char *raw = node_text(n);

	phrase->list = list;
	phrase->where = where;
	phrase->next = p->phrases;
	p->phrases = phrase;
	for (size_t i = 0; i < t->count && i < WORDS; i++) {
		const struct word *w = &t->words[i];
		bool set = w->at > 0 && raw[w->at - 1] == '{';

		phrase->slots[phrase->count++] = (struct slot){
			set ? NULL : w->word, set ? set_bit(p, w->word) : 0, w->slash
		};
	}
	free(raw);
	if (phrase->count > 0 && phrase->slots[0].word != NULL)
		add_start(p, phrase->slots[0].word, phrase);
	else if (phrase->count > 0)
		xmlHashScan(p->members, start_at_member, &m);
}

static enum where where_of(const xmlNode *phrases)
{
	const char *where = node_attr(phrases, "where");

	return str_eq(where, "start") ? START : str_eq(where, "whole") ? WHOLE : WITHIN;
}

struct plain *plain_open(struct xml *x, const char *folder, const char *lang)
{
	struct plain *p;
	xmlDoc *doc = NULL;
	const xmlNode *root;
	struct buf path;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "%s/%.*s.xml", folder, (int)strcspn(lang, "-"), lang);
	if (xml_has_resource(x, path.data))
		doc = xml_parse_resource(x, path.data);
	buf_release(&path);
	if (doc == NULL)
		return NULL;
	p = mem_zalloc(1, sizeof(*p));
	p->doc = doc;
	p->lang = mem_strndup(lang, strcspn(lang, "-"));
	p->members = mem_check(xmlHashCreate(128));
	p->starts = mem_check(xmlHashCreate(256));
	root = xmlDocGetRootElement(doc);
	for (const xmlNode *n = node_child(root, "set"); n != NULL; n = node_next(n, "set"))
		add_set(p, n);
	for (const xmlNode *n = node_child(root, "phrases"); n != NULL; n = node_next(n, "phrases"))
		for (const xmlNode *c = node_child(n, "phrase"); c != NULL; c = node_next(c, "phrase"))
			add_phrase(p, c, node_attr(n, "list"), where_of(n));
	return p;
}

static void free_starts(void *start, const xmlChar *word)
{
	struct start *s = start;

	(void)word;
	while (s != NULL) {
		struct start *next = s->next;

		free(s);
		s = next;
	}
}

void plain_free(struct plain *p)
{
	if (p == NULL)
		return;
	xmlHashFree(p->members, NULL);
	xmlHashFree(p->starts, free_starts);
	while (p->phrases != NULL) {
		struct phrase *next = p->phrases->next;

		free(p->phrases);
		p->phrases = next;
	}
	while (p->texts != NULL) {
		struct plain_text *next = p->texts->next;

		plain_text_free(p->texts);
		p->texts = next;
	}
	xmlFreeDoc(p->doc);
	free(p->lang);
	free(p);
}

bool plain_is_for(const struct plain *p, const char *lang)
{
	return strcspn(lang, "-") == strlen(p->lang) && str_starts(lang, p->lang);
}

/* True when the phrase stands in the text from word i on. */
static bool stands_at(const struct plain *p, const struct phrase *phrase,
                      const struct plain_text *t, size_t i)
{
	if (t->count - i < phrase->count || (phrase->where != WITHIN && i > 0) ||
	    (phrase->where == WHOLE && t->count != phrase->count))
		return false;
	for (size_t k = 0; k < phrase->count; k++) {
		const struct word *w = &t->words[i + k];
		const struct slot *s = &phrase->slots[k];

		if ((k > 0 && (s->slash ? !w->slash : w->apart)) ||
		    (s->word != NULL ? !str_eq(s->word, w->word) : (mask_of(p, w->word) & s->set) == 0))
			return false;
	}
	return true;
}

/* The piece that a phrase makes from word i on. */
static struct piece piece_at(const struct phrase *phrase, const struct plain_text *t, size_t i)
{
	const struct word *last = &t->words[i + phrase->count - 1];

	return (struct piece){ t->words[i].at, last->at + last->length - t->words[i].at };
}

const char *plain_note(const struct plain *p, const char *list, const char *name)
{
	const xmlNode *root = xmlDocGetRootElement(p->doc);

	for (const xmlNode *n = node_child(root, "phrases"); n != NULL; n = node_next(n, "phrases"))
		if (str_eq(node_attr(n, "list"), list))
			return node_attr(n, name);
	return NULL;
}

const char *plain_set(const struct plain *p, const char *set)
{
	const xmlNode *root = xmlDocGetRootElement(p->doc);

	for (const xmlNode *n = node_child(root, "set"); n != NULL; n = node_next(n, "set"))
		if (str_eq(node_attr(n, "name"), set) && n->children != NULL && n->children->type == XML_TEXT_NODE)
			return (const char *)n->children->content;
	return "";
}

struct piece plain_find(const struct plain *p, const char *list, const struct plain_text *t)
{
	for (size_t i = 0; i < t->count; i++) {
		const struct start *s = xmlHashLookup(p->starts, (const xmlChar *)t->words[i].word);

		for (; s != NULL; s = s->next)
			if (str_eq(s->phrase->list, list) && stands_at(p, s->phrase, t, i))
				return piece_at(s->phrase, t, i);
	}
	return (struct piece){ 0, 0 };
}

void plain_scan(const struct plain *p, const struct plain_text *t, plain_found_fn *fn, void *arg)
{
	for (size_t i = 0; i < t->count; i++) {
		const struct start *s = xmlHashLookup(p->starts, (const xmlChar *)t->words[i].word);

		for (; s != NULL; s = s->next)
			if (stands_at(p, s->phrase, t, i))
				fn(arg, s->phrase->list, piece_at(s->phrase, t, i));
	}
}
