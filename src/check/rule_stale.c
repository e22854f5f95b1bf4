/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "day_private.h"
#include "mem.h"
#include "profile.h"
#include "rules_private.h"
#include "sentence_private.h"
#include "str.h"

/*
 * Guidance, laws and kinds of bodies that had ended by the day of the text
 * (schemas/instruments.xml), and chapters that stand elsewhere in the edition that is named.
 * All names are looked for at once. Nothing is said where the sentence speaks of the past.
 */

/* As many are looked at in one paragraph; nobody names more. */
enum { MAX_HITS = 200 };

/* What names stand for: an <instrument>, an <ended> or a <topic>. */
struct thing {
	const xmlNode *node;
	bool ends;               /* on this day */
	struct when until;
	const xmlNode *first;    /* where it was named as current; NULL: nowhere */
	char *words;             /* as it was named there */
	size_t more;             /* other places */
};

struct name {
	char key[24];            /* its place in the list, in words: the name of its list of phrases */
	char *words;
	bool exact;              /* its capitals matter */
	struct thing *thing;
};

struct hit {
	struct piece piece;
	struct name *name;
};

struct stale {
	struct plain *plain;
	struct thing *things;
	size_t thing_count;
	struct name *names;
	size_t name_count;
	const struct text *text;   /* that hits and past are of */
	struct hit *hits;
	size_t hit_count;
	size_t hit_cap;
	struct piece *past;        /* words that speak of the past */
	size_t past_count;
	size_t past_cap;
	bool decided;              /* somebody signed or approved, last on this day */
	struct when decision;
};

/* The day that the text is of: its date; without one, that of the last signature or
 * decision; without these, today. */
static struct when day_of_text(const struct check *c, const struct stale *s)
{
	return c->dated ? c->date : s->decided ? s->decision : c->today;
}

/* Adds what an element stands for, with its names. */
static void add_thing(struct stale *s, const xmlNode *n)
{
	struct thing *thing = &s->things[s->thing_count++];

	thing->node = n;
	thing->ends = day_in(n, "until", &thing->until);
	for (const xmlNode *m = node_child(n, "mention"); m != NULL; m = node_next(m, "mention")) {
		struct name *name = &s->names[s->name_count];

		name->words = node_squeezed(m);
		name->thing = thing;
		for (const char *w = name->words; *w != '\0'; w++)
			name->exact = name->exact || (*w >= 'A' && *w <= 'Z');
		(void)snprintf(name->key, sizeof(name->key), "%zu", s->name_count++);
		plain_add(s->plain, name->key, name->words);
	}
}

static void *start(struct check *c)
{
	struct stale *s = mem_zalloc(1, sizeof(*s));
	size_t things = 0;
	size_t names = 0;
	const xmlNode *root;

	root = profiles_instruments(c->run->profiles);
	s->plain = plain_new("en");
	for (const xmlNode *n = root != NULL ? node_child(root, NULL) : NULL; n != NULL; n = node_next(n, NULL)) {
		things++;
		for (const xmlNode *m = node_child(n, "mention"); m != NULL; m = node_next(m, "mention"))
			names++;
	}
	s->things = mem_zalloc(things + 1, sizeof(*s->things));
	s->names = mem_zalloc(names + 1, sizeof(*s->names));
	for (const xmlNode *n = root != NULL ? node_child(root, NULL) : NULL; n != NULL; n = node_next(n, NULL))
		add_thing(s, n);
	return s;
}

/* True when a longer name covers that hit: the LSCB of the LSCB Regulations. */
static bool is_covered(const struct stale *s, const struct hit *h)
{
	for (size_t i = 0; i < s->hit_count; i++)
		if (s->hits[i].piece.length > h->piece.length && piece_in(h->piece, s->hits[i].piece))
			return true;
	return false;
}

/* What the register put there is told of by its own days: a body by the finding about
 * bodies that ended, a work here when the register says that it has. A work whose title is
 * the name itself is the guidance or the bill; in a longer title it is only a word. */
static bool is_registered(const struct check *c, const struct text *t, struct piece piece)
{
	const struct span *span = text_span(t, piece);
	const char *kind = span != NULL ? node_attr(span->node, "kind") : NULL;
	const xmlNode *entry;

	if (span == NULL || node_is(span->node, "link"))
		return false;
	if (!node_is(span->node, "fact") || !str_eq(kind, "work"))
		return !str_eq(kind, "abbr");
	if (piece.at == span->at && piece.length == span->length)
		return false;
	entry = reg_find(c->run->reg, "work", node_attr(span->node, "key"));
	return entry == NULL || !reg_is_late(entry, c->dated ? c->date : c->today);
}

/* True when the sentence speaks of the past, or names what came after. */
static bool is_history(const struct stale *s, const struct hit *h)
{
	struct piece sentence = sentence_at(s->text->words, h->piece.at);
	const char *successor = node_attr(h->name->thing->node, "succeeded-by");

	for (size_t i = 0; i < s->past_count; i++)
		if (piece_in(s->past[i], sentence))
			return true;
	for (size_t i = 0; i < s->hit_count && successor != NULL; i++)
		if (str_eq(node_attr(s->hits[i].name->thing->node, "id"), successor) &&
		    piece_in(s->hits[i].piece, sentence))
			return true;
	return false;
}

static void judge(struct check *c, struct stale *s, const struct hit *h)
{
	struct thing *thing = h->name->thing;

	if (!thing->ends || is_covered(s, h) || is_registered(c, s->text, h->piece) || is_history(s, h))
		return;
	if (thing->first == NULL) {
		thing->first = s->text->node;
		thing->words = text_piece(s->text, h->piece);
	} else {
		thing->more++;
	}
}

/* The number of the chapter that the words before or after a name cite: "chapter 5 of …",
 * "…, chapter 5"; 0 for none. */
static long chapter_at(const char *words, struct piece piece)
{
	enum { BEFORE = 24 };
	static const char word[] = "chapter ";
	size_t from = piece.at > BEFORE ? piece.at - BEFORE : 0;
	const char *after = words + piece.at + piece.length;
	const char *found = NULL;
	char *end;
	long n;

	for (size_t i = from; i + sizeof(word) < piece.at; i++)
		if (strncmp(words + i + 1, word + 1, sizeof(word) - 2) == 0 && tolower((unsigned char)words[i]) == 'c')
			found = words + i;
	if (found != NULL) {
		n = strtol(found + sizeof(word) - 1, &end, 10);
		return str_starts(end, " of ") || str_starts(end, " in ") ? n : 0;
	}
	after += strspn(after, ", (");
	if (tolower((unsigned char)*after) != 'c' || !str_starts(after + 1, word + 1))
		return 0;
	return strtol(after + sizeof(word) - 1, NULL, 10);
}

/* The <chapter> of an instrument with that number, or about that topic; NULL. */
static const xmlNode *chapter_by(const xmlNode *instrument, const char *name, const char *value)
{
	const xmlNode *n = node_child(instrument, "chapter");

	while (n != NULL && !str_eq(node_attr(n, name), value))
		n = node_next(n, "chapter");
	return n;
}

/* The title of a topic. Caller frees. */
static char *topic_title(const struct stale *s, const char *id)
{
	for (size_t i = 0; i < s->thing_count; i++)
		if (node_is(s->things[i].node, "topic") && str_eq(node_attr(s->things[i].node, "id"), id))
			return node_squeezed(node_child(s->things[i].node, "title"));
	return mem_strdup(id);
}

/* How sure something is, for a person who has not met the words of the data. */
static const char *how_sure(const xmlNode *n)
{
	static const char *const words[][2] = {
		{ "verified", "read in the source" }, { "quoted", "as others quote it" },
		{ "practice", "as seen in practice" },
	};
	const char *confidence = node_attr(n, "confidence");

	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (str_eq(words[i][0], confidence))
			return words[i][1];
	return "unconfirmed, look it up";
}

/* Tells of a cited chapter when the paragraph is about what another one has, and not about
 * what it has itself. */
static void judge_chapter(struct check *c, struct stale *s, const struct hit *h)
{
	const xmlNode *instrument = h->name->thing->node;
	long n = node_child(instrument, "chapter") != NULL ? chapter_at(s->text->words, h->piece) : 0;
	char number[24];
	const xmlNode *cited;
	const xmlNode *meant = NULL;
	char *titles[2];
	char *named;

	if (n <= 0)
		return;
	(void)snprintf(number, sizeof(number), "%ld", n);
	cited = chapter_by(instrument, "number", number);
	for (size_t i = 0; i < s->hit_count && cited != NULL; i++) {
		const xmlNode *topic = s->hits[i].name->thing->node;

		if (!node_is(topic, "topic"))
			continue;
		if (str_eq(node_attr(topic, "id"), node_attr(cited, "about")))
			return;
		if (meant == NULL)
			meant = chapter_by(instrument, "about", node_attr(topic, "id"));
	}
	if (cited == NULL || meant == NULL)
		return;
	titles[0] = topic_title(s, node_attr(cited, "about"));
	titles[1] = topic_title(s, node_attr(meant, "about"));
	named = text_piece(s->text, h->piece);
	tell(c, MSG_STALE_CHAPTER, s->text->node, "chapter %s of '%s' has '%s' (%s), chapter %s has '%s' (%s)",
	     number, named, titles[0], how_sure(cited), node_attr(meant, "number"), titles[1], how_sure(meant));
	free(named);
	free(titles[0]);
	free(titles[1]);
}

/* True in the list of abbreviations: what it explains is judged where it is used. */
static bool is_explained(const xmlNode *n)
{
	while (n != NULL && !node_is(n, "row") && !node_is(n, "section"))
		n = n->parent;
	return n != NULL && node_attr(n, "abbr") != NULL;
}

/* Judges the text that was scanned last, now that all phrases in it are known. */
static void flush(struct check *c, struct stale *s)
{
	if (s->hit_count > 0 && is_explained(s->text->node))
		s->hit_count = 0;
	for (size_t i = 0; i < s->hit_count; i++)
		judge(c, s, &s->hits[i]);
	for (size_t i = 0; i < s->hit_count; i++)
		if (!is_covered(s, &s->hits[i]))
			judge_chapter(c, s, &s->hits[i]);
	s->hit_count = s->past_count = 0;
}

static void take(void *arg, const char *list, struct piece piece)
{
	struct stale *s = arg;
	struct name *name = &s->names[strtoul(list, NULL, 10)];

	if (s->hit_count == MAX_HITS)
		return;
	/* "(2015" is left by a name that ends in a bracket. */
	if (memchr(s->text->words + piece.at, '(', piece.length) != NULL &&
	    s->text->words[piece.at + piece.length] == ')')
		piece.length++;
	for (size_t i = 0; i < s->hit_count; i++)
		if (s->hits[i].piece.at == piece.at && s->hits[i].piece.length == piece.length &&
		    s->hits[i].name->thing == name->thing)
			return;
	if (name->exact && (strlen(name->words) != piece.length ||
	                    memcmp(s->text->words + piece.at, name->words, piece.length) != 0))
		return;
	if (s->hit_count == s->hit_cap) {
		s->hit_cap = s->hit_cap > 0 ? s->hit_cap * 2 : 8;
		s->hits = mem_resize(s->hits, s->hit_cap, sizeof(*s->hits));
	}
	s->hits[s->hit_count++] = (struct hit){ piece, name };
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct stale *s = state;

	flush(c, s);
	s->text = t;
	if (t->plain != NULL && plain_is_for(s->plain, t->lang) && t->role != TEXT_QUOTATION &&
	    t->role != TEXT_CODE && t->role != TEXT_DRAFTING_NOTE)
		plain_scan(s->plain, t->plain, take, s);
}

static void at_phrase(struct check *c, void *state, const struct text *t, const char *list,
                      struct piece piece)
{
	struct stale *s = state;

	(void)c;
	(void)t;
	(void)list;
	if (s->past_count == MAX_HITS)
		return;
	if (s->past_count == s->past_cap) {
		s->past_cap = s->past_cap > 0 ? s->past_cap * 2 : 8;
		s->past = mem_resize(s->past, s->past_cap, sizeof(*s->past));
	}
	s->past[s->past_count++] = piece;
}

/* Remembers when the text was signed or approved last. */
static void at_element(struct check *c, void *state, const struct part *p, const xmlNode *n)
{
	struct stale *s = state;
	const char *role = node_is(n, "table") ? node_attr(n, "role") : NULL;
	struct when on;

	(void)c;
	(void)p;
	if (!str_eq(role, "signatures") && !str_eq(role, "approvals"))
		return;
	for (const xmlNode *r = node_child(node_child(n, "body"), "row"); r != NULL; r = node_next(r, "row")) {
		if (!day_in(r, "on", &on) || (s->decided && !when_before(s->decision, on)))
			continue;
		s->decided = true;
		s->decision = on;
	}
}

/* The edition that counted on that day, of those that came after one after another; NULL. */
static const struct thing *successor_on(const struct stale *s, const struct thing *thing, struct when day)
{
	const struct thing *found = NULL;
	const char *next = node_attr(thing->node, "succeeded-by");

	for (size_t i = 0; i < s->thing_count && next != NULL; i++) {
		if (!str_eq(node_attr(s->things[i].node, "id"), next))
			continue;
		found = &s->things[i];
		/* Editions stand in the order of their years, so that this comes to an end. */
		next = found->ends && when_before(found->until, day) ? node_attr(found->node, "succeeded-by") : NULL;
	}
	return found;
}

/* What took its place: the words to write, or the title of the edition that counted. */
static void add_instead(const struct stale *s, const struct thing *thing, struct when day, struct buf *b)
{
	const xmlNode *instead = node_child(thing->node, "instead");
	const struct thing *next = successor_on(s, thing, day);
	char *words = instead != NULL  ? node_squeezed(instead)
	              : next != NULL ? node_squeezed(node_child(next->node, "title"))
	                               : NULL;

	if (words != NULL)
		buf_addf(b, "; now %s", words);
	free(words);
}

static void tell_thing(struct check *c, const struct stale *s, const struct thing *thing)
{
	const char *address = node_attr(thing->node, "address");
	char words[WHEN_SAID];
	struct buf b;

	buf_init(&b, BUF_FILE);
	buf_addf(&b, "'%s' ended on %s", thing->words, when_said(thing->until, words));
	add_instead(s, thing, day_of_text(c, s), &b);
	buf_addf(&b, " (%s%s%s)", how_sure(thing->node), address != NULL ? ": " : "",
	         address != NULL ? address : "");
	if (thing->more > 0)
		buf_addf(&b, "; also in %zu more place%s", thing->more, thing->more > 1 ? "s" : "");
	if (!c->dated && !s->decided)
		buf_add_str(&b, "; the text has no date, so that today counts");
	tell(c, MSG_STALE_REFERENCE, thing->first, "%s", b.data);
	buf_release(&b);
}

static void at_end(struct check *c, void *state)
{
	struct stale *s = state;

	flush(c, s);
	for (size_t i = 0; i < s->thing_count; i++) {
		if (s->things[i].first != NULL && when_before(s->things[i].until, day_of_text(c, s)))
			tell_thing(c, s, &s->things[i]);
		free(s->things[i].words);
	}
	for (size_t i = 0; i < s->name_count; i++)
		free(s->names[i].words);
	plain_free(s->plain);
	free(s->things);
	free(s->names);
	free(s->hits);
	free(s->past);
	free(s);
}

static const char *const lists[] = { "past", NULL };

const struct rule rule_stale = {
	.name = "stale", .lists = lists, .start = start, .text = at_text, .phrase = at_phrase, .element = at_element,
	.end = at_end
};
