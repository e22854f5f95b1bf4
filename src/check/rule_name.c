/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "register.h"
#include "rules_private.h"
#include "sentence_private.h"
#include "str.h"
#include "wording_private.h"

/*
 * Names that are typed: of a body as the register or the text has it elsewhere in another
 * spelling, or as it was called before; and of people whose posts the register knows.
 */

enum {
	LONGEST = 14,    /* words of a name */
	BODY = 3,        /* words at least of a body's name that the register does not know */
	BUDGET = 100000, /* words of one document that may end a name */
	TYPED = 10000    /* names that the register does not know, with their shorter forms */
};

enum name_kind { NAME_TYPED, NAME_NOW, NAME_FORMER, NAME_PERSON };

struct name {
	enum name_kind kind;
	char *as;                  /* as it is written */
	const char *id;            /* of its entry; NULL */
	char *now;                 /* of a former one: what it is called; NULL */
	const xmlNode *at;         /* where it is typed; NULL */
	struct name *next;
};

struct name_state {
	xmlHashTable *by_key;      /* to struct name */
	xmlHashTable *told;        /* as it was typed */
	size_t looked;             /* how many words were looked at more closely */
	size_t typed;              /* how many names were found that the register does not know */
	struct wording_sieve ends; /* last words of names, and words for bodies */
	struct wording_sieve lasts;    /* last words of names */
	struct wording_sieve starts;   /* first words of names */
	struct wording_sieve pairs;    /* first and last words of names */
	struct name *all;
};

/* The last word of a key. */
static const char *last_of(const char *key)
{
	const char *space = strrchr(key, ' ');

	return space != NULL ? space + 1 : key;
}

/* Adds a name, unless one with its key is there. Takes `as`. */
static struct name *add(struct name_state *st, enum name_kind kind, char *as, const char *id)
{
	char *key = wording_key(as, strlen(as));
	struct name *n = NULL;

	if (strchr(key, ' ') != NULL && xmlHashLookup(st->by_key, (const xmlChar *)key) == NULL) {
		n = mem_zalloc(1, sizeof(*n));
		*n = (struct name){ .kind = kind, .as = as, .id = id, .next = st->all };
		st->all = n;
		(void)xmlHashAddEntry(st->by_key, (const xmlChar *)key, n);
		wording_sieve_add(&st->ends, last_of(key), strlen(last_of(key)));
		wording_sieve_add(&st->lasts, last_of(key), strlen(last_of(key)));
		wording_sieve_add(&st->starts, key, strcspn(key, " "));
		wording_sieve_add_pair(&st->pairs, key, strcspn(key, " "), last_of(key));
	} else {
		free(as);
	}
	free(key);
	return n;
}

/* The words of an abbreviation, when they are the name of a body. */
static void add_abbreviation(struct check *c, struct name_state *st, const xmlNode *n)
{
	char *words = reg_name(n);
	const char *last = strrchr(words, ' ');

	if (last != NULL && c->plain != NULL && plain_has(c->plain, "bodies", last + 1))
		add(st, NAME_NOW, words, NULL);
	else
		free(words);
}

/* The names that a body had before the one of the day. */
static void add_former(struct check *c, struct name_state *st, const xmlNode *org)
{
	char *now = reg_name_on(org, c->dated ? &c->date : NULL);

	for (const xmlNode *f = node_child(org, "former"); f != NULL; f = node_next(f, "former")) {
		struct name *n;

		if (str_eq(node_attr(f, "name"), now))
			continue;
		n = add(st, NAME_FORMER, mem_strdup(node_attr(f, "name")), node_attr(org, "id"));
		if (n != NULL)
			n->now = mem_strdup(now);
	}
	free(now);
}

static void *start(struct check *c)
{
	struct name_state *st = mem_zalloc(1, sizeof(*st));
	const xmlNode *root = reg_root(c->run->reg);
	const xmlNode *first = root != NULL ? node_child(root, NULL) : NULL;

	st->by_key = mem_check(xmlHashCreate(128));
	st->told = mem_check(xmlHashCreate(16));
	wording_sieve_add_set(&st->ends, c->plain, "bodies");
	for (const xmlNode *n = first; n != NULL; n = node_next(n, NULL)) {
		if (node_is(n, "organisation"))
			add(st, NAME_NOW, reg_name_on(n, c->dated ? &c->date : NULL), node_attr(n, "id"));
		else if (node_is(n, "abbreviation"))
			add_abbreviation(c, st, n);
		for (const xmlNode *h = node_child(n, "holder"); h != NULL; h = node_next(h, "holder"))
			add(st, NAME_PERSON, mem_strdup(node_attr(h, "name")), node_attr(n, "id"));
	}
	for (const xmlNode *n = first; n != NULL; n = node_next(n, NULL))
		if (node_is(n, "organisation"))
			add_former(c, st, n);
	return st;
}

static bool is_capital(char c)
{
	return c >= 'A' && c <= 'Z';
}

/* How a name is written, so that it can be compared: one kind of apostrophe and space,
 * without "the". Caller frees. */
static char *plain_form(const char *s, size_t length)
{
	struct buf b;
	char *form;

	buf_init(&b, BUF_LINE);
	if (length > 4 && (str_starts(s, "The ") || str_starts(s, "the "))) {
		s += 4;
		length -= 4;
	}
	for (size_t i = 0; i < length; i++) {
		if (s[i] == '\xE2' && str_starts(s + i, "’")) {
			buf_add_char(&b, '\'');
			i += strlen("’") - 1;
		} else if (s[i] == '\xC2' && s[i + 1] == '\xA0') {
			buf_add_char(&b, ' ');
			i++;
		} else {
			buf_add_char(&b, s[i]);
		}
	}
	form = buf_take(&b);
	buf_release(&b);
	return form;
}

/* True when a short name differs by an ’s inside alone, which makes no other name of it: West
 * Mercia’s Police. */
static bool owns(const char *typed, const char *known)
{
	enum { SHORT = 3 };
	size_t spaces = 0;
	size_t k = 0;

	for (size_t i = 0; typed[i] != '\0'; i++)
		spaces += typed[i] == ' ';
	for (size_t i = 0; typed[i] != '\0'; i++) {
		if (typed[i] == '\'' && typed[i + 1] == 's' && known[k] != '\'')
			i++;
		else if (typed[i] != known[k++])
			return false;
	}
	return spaces < SHORT && known[k] == '\0';
}

/* True when two forms of a name differ in what a reader would stumble over. A plural at the
 * end, or small letters throughout, mean boards of that kind; capitals throughout, a title. */
static bool differs(const char *typed, const char *known, bool title)
{
	size_t n = strlen(typed);
	size_t m = strlen(known);
	size_t capitals = 0;
	size_t smalls = 0;
	bool same = str_eq(typed, known) || owns(typed, known);

	for (size_t i = 0; i < n; i++) {
		capitals += is_capital(typed[i]);
		smalls += typed[i] >= 'a' && typed[i] <= 'z';
	}
	if (same || capitals < 2 || smalls == 0)
		return false;
	if ((n == m + 1 && typed[n - 1] == 's' && strncmp(typed, known, m) == 0) ||
	    (m == n + 1 && known[m - 1] == 's' && strncmp(typed, known, n) == 0))
		return false;
	for (size_t i = 0; title && i <= n && i <= m; i++) {
		char a = is_capital(typed[i]) ? (char)(typed[i] - 'A' + 'a') : typed[i];
		char b = is_capital(known[i]) ? (char)(known[i] - 'A' + 'a') : known[i];

		if (a != b)
			return true;
		if (i == n || i == m)
			return n != m;
	}
	return true;
}

/* True when the sentence speaks of the past: formerly, replaced, until. */
static bool is_past(struct check *c, const struct text *t, size_t at)
{
	struct piece piece = sentence_at(t->words, at);
	char *sentence = mem_strndup(t->words + piece.at, piece.length);
	struct plain_text *words = plain_text_new(sentence);
	bool is = plain_find(c->plain, "of-the-past", words).length > 0;

	plain_text_free(words);
	free(sentence);
	return is;
}

static void tell_name(struct check *c, struct name_state *st, const struct text *t, size_t at, const char *typed,
                      const struct name *n)
{
	char *where;

	if (n->kind == NAME_FORMER && is_past(c, t, at))
		return;
	if (xmlHashAddEntry(st->told, (const xmlChar *)typed, st) != 0)
		return;
	if (n->kind == NAME_FORMER) {
		tell(c, MSG_NAME_FORMER, t->node, "'%s' is now '%s': [](org:%s)", typed, n->now, n->id);
	} else if (n->kind == NAME_PERSON) {
		tell(c, MSG_NAME_OF_HOLDER, t->node, "'%s': [](post:%s \"holder\")", typed, n->id);
	} else if (n->at == NULL) {
		tell(c, MSG_NAME_TWICE, t->node, n->id != NULL ? "'%s' is '%s' in the register: [](org:%s)" :
		     "'%s' is '%s' in the register", typed, n->as, n->id);
	} else {
		where = wording_where(c, t->node, n->at);
		tell(c, MSG_NAME_TWICE, t->node, "'%s' is '%s' in %s", typed, n->as, where);
		free(where);
	}
}

/* Bytes of ’s or ’ after the last word that are part of the name itself: St John’s. */
static size_t own_ending(const char *after, const char *name)
{
	static const char *const endings[][2] = { { "’s", "'s" }, { "’", "'" } };

	for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
		bool ends = str_ends(name, endings[i][0]) || str_ends(name, endings[i][1]);

		for (size_t k = 0; ends && k < ARRAY_LEN(endings[i]); k++)
			if (str_starts(after, endings[i][k]))
				return strlen(endings[i][k]);
	}
	return 0;
}

/* Looks up the words from `first` to `last`; true when they are a name. */
static bool look_up(struct check *c, struct name_state *st, const struct text *t, const struct worded *first,
                    const struct worded *last)
{
	size_t n = last->at + last->length - first->at;
	char *key = wording_key(t->words + first->at, n);
	const struct name *name = xmlHashLookup(st->by_key, (const xmlChar *)key);
	char *typed;
	char *known;

	free(key);
	if (name == NULL)
		return false;
	n += own_ending(t->words + first->at + n, name->as);
	typed = plain_form(t->words + first->at, n);
	known = plain_form(name->as, strlen(name->as));
	if (name->kind == NAME_FORMER || name->kind == NAME_PERSON
	            ? str_eq(typed, known)
	            : differs(typed, known, t->role == TEXT_TITLE))
		tell_name(c, st, t, first->at, typed, name);
	free(typed);
	free(known);
	return true;
}

/* True when the word may stand small inside a name: of, and, the, &. */
static bool is_inner(struct check *c, const struct text *t, const struct worded *w)
{
	const char *word = t->words + w->at;

	return w->length <= 4 && (*word == '&' || wording_in_set(c->plain, "inside-names", word, w->length));
}

/* True when there is no small letter in the n bytes at s. */
static bool is_loud(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] >= 'a' && s[i] <= 'z')
			return false;
	return true;
}

/* A body that the register does not know, which ends in the word at `last`: remembers how
 * it is written, with all shorter forms: Sefton Health and Wellbeing Board, Health and …. */
static void add_body(struct check *c, struct name_state *st, const struct text *t, const struct worded *words,
                     size_t last)
{
	size_t from = last;

	for (size_t i = last; i-- > 0 && last - i < LONGEST && !words[i + 1].apart;) {
		if (is_capital(t->words[words[i].at]))
			from = i;
		else if (!is_inner(c, t, &words[i]) && !words[i].joined)
			break;
	}
	for (; from + BODY <= last + 1 && st->typed < TYPED; from++) {
		const struct worded *first = &words[from];
		size_t n = words[last].at + words[last].length - first->at;
		struct name *name;

		if (!is_capital(t->words[first->at]) || is_inner(c, t, first) || is_loud(t->words + first->at, n))
			continue;
		name = add(st, NAME_TYPED, mem_strndup(t->words + first->at, n), NULL);
		if (name == NULL)
			continue;
		name->at = t->node;
		st->typed++;
	}
}

/* True when a name may begin with the one word and end with the other. In the key of a name
 * "the" is no word, and words that a hyphen joins are one: Sub-Group, subgroup. */
static bool may_be_name(const struct name_state *st, const char *s, const struct worded *first,
                        const struct worded *last)
{
	if (first->joined || !wording_sieve_has(&st->starts, s + first->at, first->length))
		return false;
	return last->joined || wording_sieve_has_pair(&st->pairs, s, first, last) ||
	       (first->length == 3 && (str_starts(s + first->at, "the") || str_starts(s + first->at, "The")));
}

/* A name that ends in that word: the longest. */
static void end_at(struct check *c, struct name_state *st, const struct text *t, const struct worded *words, size_t last)
{
	const struct worded *w = &words[last];
	bool is_last = wording_sieve_has(&st->lasts, t->words + w->at, w->length);
	bool found = false;
	size_t first = last;

	while (is_last && first > 0 && last - first < LONGEST && !words[first].apart)
		first--;
	for (; is_last && first < last && !found; first++) {
		const struct worded *f = &words[first];
		struct piece piece = { f->at, w->at + w->length - f->at };

		if (may_be_name(st, t->words, f, w) && !wording_is_given(t, piece))
			found = look_up(c, st, t, f, w);
	}
	if (!found && is_capital(t->words[w->at]) && !wording_is_given(t, (struct piece){ w->at, w->length }) &&
	    wording_in_set(c->plain, "bodies", t->words + w->at, w->length))
		add_body(c, st, t, words, last);
}

static void at_text(struct check *c, void *state, const struct text *t)
{
	struct name_state *st = state;
	const struct worded *words = t->worded;

	for (size_t i = 1; i < t->worded_count && st->looked < BUDGET; i++)
		if (!words[i].apart && wording_sieve_has(&st->ends, t->words + words[i].at, words[i].length) &&
		    ++st->looked > 0)
			end_at(c, st, t, words, i);
}

static void at_end(struct check *c, void *state)
{
	struct name_state *st = state;

	(void)c;
	xmlHashFree(st->by_key, NULL);
	xmlHashFree(st->told, NULL);
	while (st->all != NULL) {
		struct name *next = st->all->next;

		free(st->all->as);
		free(st->all->now);
		free(st->all);
		st->all = next;
	}
	free(st);
}

const struct rule rule_name = { .name = "name", .start = start, .text = at_text, .end = at_end };
