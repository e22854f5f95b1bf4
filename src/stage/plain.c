/* SPDX-License-Identifier: MIT */
#include "plain_private.h"

#include <libxml/hash.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "resource.h"
#include "str.h"

/*
 * Phrases are found by their first word, and sets of words ({colour}) by any of their
 * members. Most words of a text begin no phrase: their sketch, a few letters of them, tells
 * so without a search.
 */

enum {
	WORDS = 12,      /* of a phrase, at most */
	SETS = 32,       /* of a language, at most: bits of a mask */
	LONGEST = 64     /* bytes of a word of a set, with its NUL, at most */
};

enum where { WITHIN, START, WHOLE };

/* One place in a phrase: a word, or any of a set's. */
struct slot {
	const char *word;    /* NULL for a set */
	unsigned set;        /* its bit */
	bool across;         /* the phrase has a bracket or the like before it, so that the text may too */
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
	const struct plain_text *set_words[SETS];
	unsigned set_count;
	uint16_t sketches[SKETCHES];   /* signs of the lists that have a phrase beginning so */
	xmlHashTable *members;     /* word -> mask of the sets that have it */
	xmlHashTable *starts;      /* word -> struct start */
	struct phrase *phrases;
	struct plain_text *texts;  /* of the file: what words and slots point into */
};

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

bool plain_has_word(const struct plain *p, const char *set, const char *s, size_t length)
{
	char small[LONGEST];
	unsigned mask;

	if (!plain_small(s, length, small, sizeof(small)))
		return false;
	mask = mask_of(p, small);
	return mask != 0 && (mask & set_bit(p, set)) != 0;
}

bool plain_has(const struct plain *p, const char *set, const char *word)
{
	return plain_has_word(p, set, word, strlen(word));
}

/* Words, kept as long as p. */
static struct plain_text *keep_text(struct plain *p, const char *raw)
{
	struct plain_text *t = plain_text_new(raw);

	t->next = p->texts;
	p->texts = t;
	return t;
}

static void add_set(struct plain *p, const xmlNode *n)
{
	const struct plain_text *t;
	unsigned bit;
	char *raw;

	if (p->set_count >= SETS)
		return;
	bit = 1u << p->set_count;
	raw = node_text(n);
	t = keep_text(p, raw);
	free(raw);
	p->set_words[p->set_count] = t;
	p->sets[p->set_count++] = node_attr(n, "name");
	for (size_t i = 0; i < t->count; i++)
		xmlHashUpdateEntry(p->members, (const xmlChar *)plain_word(t, i),
		                   (void *)(uintptr_t)(mask_of(p, plain_word(t, i)) | bit), NULL);
}

/* One of 16 bits that stands for a list, and perhaps for another as well. */
static unsigned sign_of(const char *list)
{
	unsigned sum = 0;

	for (; *list != '\0'; list++)
		sum = sum * 7u + (unsigned char)*list;
	return 1u << sum % 16u;
}

/* The phrase may start with word i of t. */
static void add_start(struct plain *p, const struct plain_text *t, size_t i, const struct phrase *phrase)
{
	const xmlChar *word = (const xmlChar *)plain_word(t, i);
	struct start *others = xmlHashLookup(p->starts, word);
	struct start *s;

	/* A word may stand in a set twice. */
	if (others != NULL && others->phrase == phrase)
		return;
	s = mem_alloc(sizeof(*s));
	*s = (struct start){ phrase, others };
	p->sketches[t->words[i].sketch] |= (uint16_t)sign_of(phrase->list);
	xmlHashUpdateEntry(p->starts, word, s, NULL);
}

/* It may start with each word of the set with that bit. */
static void add_set_starts(struct plain *p, unsigned set, const struct phrase *phrase)
{
	for (unsigned k = 0; k < p->set_count; k++)
		for (size_t i = 0; set == 1u << k && i < p->set_words[k]->count; i++)
			add_start(p, p->set_words[k], i, phrase);
}

/* True when a bracket, a comma or the like stands before that place of a phrase. */
static bool has_mark(const char *raw, size_t at)
{
	return at > 0 && (strchr("(),;:", raw[at - 1]) != NULL ||
	                  (at > 1 && raw[at - 1] == ' ' && strchr("(),;:", raw[at - 2]) != NULL));
}

/* A phrase: words, and sets of them as {name}. */
static void add_phrase(struct plain *p, const char *raw, const char *list, enum where where)
{
	const struct plain_text *t = keep_text(p, raw);
	struct phrase *phrase = mem_zalloc(1, sizeof(*phrase));

	phrase->list = list;
	phrase->where = where;
	phrase->next = p->phrases;
	p->phrases = phrase;
	for (size_t i = 0; i < t->count && i < WORDS; i++) {
		const char *word = plain_word(t, i);
		size_t at = t->words[i].at;
		bool set = at > 0 && raw[at - 1] == '{';

		phrase->slots[phrase->count++] = (struct slot){
			set ? NULL : word, set ? set_bit(p, word) : 0, has_mark(raw, at), t->words[i].slash
		};
	}
	if (phrase->count > 0 && phrase->slots[0].word != NULL)
		add_start(p, t, 0, phrase);
	else if (phrase->count > 0)
		add_set_starts(p, phrase->slots[0].set, phrase);
}

static enum where where_of(const xmlNode *phrases)
{
	const char *where = node_attr(phrases, "where");

	return str_eq(where, "start") ? START : str_eq(where, "whole") ? WHOLE : WITHIN;
}

struct plain *plain_new(const char *lang)
{
	struct plain *p = mem_zalloc(1, sizeof(*p));

	p->lang = mem_strndup(lang, strcspn(lang, "-"));
	p->members = mem_check(xmlHashCreate(128));
	p->starts = mem_check(xmlHashCreate(256));
	return p;
}

void plain_add(struct plain *p, const char *list, const char *phrase)
{
	add_phrase(p, phrase, list, WITHIN);
}

/* The phrases of an element of the file. */
static void add_phrases(struct plain *p, const xmlNode *phrases)
{
	for (const xmlNode *n = node_child(phrases, "phrase"); n != NULL; n = node_next(n, "phrase")) {
		char *raw = node_text(n);

		add_phrase(p, raw, node_attr(phrases, "list"), where_of(phrases));
		free(raw);
	}
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
	p = plain_new(lang);
	p->doc = doc;
	root = xmlDocGetRootElement(doc);
	for (const xmlNode *n = node_child(root, "set"); n != NULL; n = node_next(n, "set"))
		add_set(p, n);
	for (const xmlNode *n = node_child(root, "phrases"); n != NULL; n = node_next(n, "phrases"))
		add_phrases(p, n);
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

/* True when a word of the text can follow the one before it as that place of a phrase asks. */
static bool may_follow(const struct slot *s, const struct word *w)
{
	return s->slash ? w->slash : !w->apart || s->across;
}

/* True when the phrase, which starts with word i of the text, stands there as a whole. */
static bool stands_at(const struct plain *p, const struct phrase *phrase,
                      const struct plain_text *t, size_t i)
{
	if (t->count - i < phrase->count || (phrase->where != WITHIN && i > 0) ||
	    (phrase->where == WHOLE && t->count != phrase->count))
		return false;
	for (size_t k = 1; k < phrase->count; k++) {
		const char *word = plain_word(t, i + k);
		const struct slot *s = &phrase->slots[k];

		if (!may_follow(s, &t->words[i + k]) ||
		    (s->word != NULL ? *s->word != *word || !str_eq(s->word, word)
		                     : (mask_of(p, word) & s->set) == 0))
			return false;
	}
	return true;
}

/* The phrases that begin with word i, if any of a list with one of those signs does. */
static const struct start *starts_at(const struct plain *p, const struct plain_text *t, size_t i,
                                     unsigned signs)
{
	if ((p->sketches[t->words[i].sketch] & signs) == 0)
		return NULL;
	return xmlHashLookup(p->starts, (const xmlChar *)plain_word(t, i));
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
	unsigned sign = sign_of(list);

	for (size_t i = 0; i < t->count; i++) {
		const struct start *s = starts_at(p, t, i, sign);

		for (; s != NULL; s = s->next)
			if (str_eq(s->phrase->list, list) && stands_at(p, s->phrase, t, i))
				return piece_at(s->phrase, t, i);
	}
	return (struct piece){ 0, 0 };
}

void plain_scan(const struct plain *p, const struct plain_text *t, plain_found_fn *fn, void *arg)
{
	for (size_t i = 0; i < t->count; i++) {
		const struct start *s = starts_at(p, t, i, ~0u);

		for (; s != NULL; s = s->next)
			if (stands_at(p, s->phrase, t, i))
				fn(arg, s->phrase->list, piece_at(s->phrase, t, i));
	}
}
