/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * Headings inside Markdown become sections. Each holds what follows it in the
 * same text, up to the next heading of its rank or a higher one; its id is made
 * of its words.
 */

enum {
	RANKS = 6,          /* CommonMark 4.2 */
	ID_LENGTH = 64,     /* of an id, as schemas/core.xsd has it */
	SLUG_LENGTH = 56    /* leaves room for a number */
};

bool heading_may_stand(const xmlNode *parent)
{
	static const char *const names[] = {
		"section", "appendix", "priority", "foreword", "endorsement", "part"
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(parent, names[i]))
			return true;
	return false;
}

void headings_fold(xmlNode *first, const xmlNode *end)
{
	struct { long rank; xmlNode *section; } open[RANKS];
	size_t depth = 0;
	xmlNode *next;

	for (xmlNode *n = first; n != end; n = next) {
		xmlNode *section;
		long rank;

		next = n->next;
		if (!node_is(n, "heading")) {
			if (depth > 0)
				node_move_into(n, open[depth - 1].section);
			continue;
		}
		rank = strtol(node_attr(n, "rank"), NULL, 10);
		while (depth > 0 && open[depth - 1].rank >= rank)
			depth--;
		section = node_new(n, "section");
		if (depth > 0)
			node_move_into(section, open[depth - 1].section);
		else
			node_move_before(section, n);
		node_unset(n, "rank");
		xmlNodeSetName(n, (const xmlChar *)"title");
		node_move_into(n, section);
		open[depth].rank = rank;
		open[depth++].section = section;
	}
}

/* The plain letters of a letter with a sign on it, of what the languages of these
 * islands and their neighbours write; NULL for any other. */
static const char *plain_letter(const char *s, size_t length)
{
	static const char *const letters[][2] = {
		{ "a", "áàâäãåāÁÀÂÄÃÅĀ" }, { "c", "çčćÇČĆ" }, { "d", "ďđĎĐ" },
		{ "e", "éèêëēęěÉÈÊËĒĘĚ" }, { "i", "íìîïīÍÌÎÏĪ" }, { "l", "łŁ" },
		{ "n", "ñńňÑŃŇ" }, { "o", "óòôöõøōÓÒÔÖÕØŌ" }, { "r", "řŘ" },
		{ "s", "śšşŚŠŞ" }, { "t", "ťŤ" }, { "u", "úùûüūůÚÙÛÜŪŮ" },
		{ "w", "ŵẁẃẅŴẀẂẄ" }, { "y", "ŷýÿŶÝŸ" }, { "z", "źžżŹŽŻ" },
		{ "ss", "ß" }, { "ae", "æÆ" }, { "oe", "œŒ" }
	};
	char letter[5] = "";

	if (length >= sizeof(letter))
		return NULL;
	memcpy(letter, s, length);
	for (size_t i = 0; i < ARRAY_LEN(letters); i++)
		if (strstr(letters[i][1], letter) != NULL)
			return letters[i][0];
	return NULL;
}

/* Puts into plain what a character is in an id: its letters or digit, "" for an
 * apostrophe, which parts no words ("council’s" is "councils"). False for what does. */
static bool put_in_id(const char *s, size_t length, char plain[8])
{
	const char *letters = length > 1 ? plain_letter(s, length) : NULL;

	plain[0] = '\0';
	plain[1] = '\0';
	if (letters != NULL)
		memcpy(plain, letters, strlen(letters) + 1);
	else if (length == 1 && ((*s >= 'a' && *s <= 'z') || (*s >= '0' && *s <= '9')))
		plain[0] = *s;
	else if (length == 1 && *s >= 'A' && *s <= 'Z')
		plain[0] = (char)(*s - 'A' + 'a');
	else
		return *s == '\'' || strncmp(s, "\xE2\x80\x99", 3) == 0;
	return true;
}

/* Adds the words as an id: "Our aims (2019)" as our-aims-2019. Nothing where no
 * letter can be written in one. */
static void add_slug(struct buf *b, const char *words)
{
	bool gap = false;

	while (*words != '\0') {
		char plain[8];
		size_t length = 1;

		while (((unsigned char)words[length] & 0xC0) == 0x80)
			length++;
		if (!put_in_id(words, length, plain)) {
			gap = true;
		} else if (plain[0] != '\0') {
			if (gap && b->len > 0)
				buf_add_char(b, '-');
			buf_add_str(b, plain);
			gap = false;
		}
		words += length;
	}
	if (b->len > SLUG_LENGTH) {
		size_t end = SLUG_LENGTH;

		while (end > 0 && b->data[end] != '-')
			end--;
		/* A single word is cut where it has to be. */
		b->len = end > 0 ? end : SLUG_LENGTH;
		b->data[b->len] = '\0';
	}
}

/* Ids that there are, and for those made of words how often they were taken. */
struct taken {
	xmlHashTable *ids;      /* id -> the section that has it */
	xmlHashTable *counts;   /* words -> the last number put after them */
};

/* Puts into id the words as an id that nobody has: numbered while another has it. */
static void choose_id(struct taken *t, const char *slug, struct buf *id)
{
	/* An id begins with a letter. */
	const char *before = slug[0] >= '0' && slug[0] <= '9' ? "part-" : "";
	uintptr_t n = (uintptr_t)xmlHashLookup(t->counts, (const xmlChar *)slug);

	/* Counting goes on where it was: a thousand headings may be the same. */
	do {
		n++;
		buf_clear(id);
		buf_addf(id, "%s%s", before, slug);
		if (n > 1)
			buf_addf(id, "-%lu", (unsigned long)n);
	} while (xmlHashLookup(t->ids, (const xmlChar *)id->data) != NULL);
	xmlHashUpdateEntry(t->counts, (const xmlChar *)slug, (void *)n, NULL);
}

/* What the id of a section is made of: the words of its heading; where they are all
 * still to come from the register, the names of what is asked for. Caller frees. */
static char *naming_words(const xmlNode *title)
{
	char *words = node_squeezed(title);
	struct buf keys;

	if (!str_blank(words))
		return words;
	free(words);
	buf_init(&keys, BUF_FILE);
	for (const xmlNode *n = title; n != NULL; n = node_walk(title, n, false))
		if (node_is(n, "fact") || node_is(n, "ref"))
			buf_addf(&keys, " %s", node_attr(n, node_is(n, "fact") ? "key" : "to"));
	words = buf_take(&keys);
	buf_release(&keys);
	return words;
}

/* Gives a section its id. */
static int name_section(struct work *w, xmlNode *section, struct taken *t)
{
	const xmlNode *title = node_child(section, "title");
	char *words = naming_words(title);
	struct buf slug;
	struct buf id;
	int rc = -1;

	buf_init(&slug, BUF_FILE);
	buf_init(&id, BUF_FILE);
	add_slug(&slug, words);
	/* Of an empty one Markdown has told already. */
	if (slug.len == 0 && title->children != NULL) {
		diag(w->d, MSG_HEADING_ID, work_loc(w, section), "'%.*s'",
		     (int)str_cut(words, ID_LENGTH), words);
	} else if (slug.len > 0) {
		choose_id(t, slug.data, &id);
		xmlHashAddEntry(t->ids, (const xmlChar *)id.data, section);
		node_set(section, "id", id.data);
		rc = 0;
	}
	buf_release(&slug);
	buf_release(&id);
	free(words);
	return rc;
}

int headings_name(struct work *w)
{
	xmlNode *body = node_child(work_root(w), "body");
	struct taken t = { mem_check(xmlHashCreate(256)), mem_check(xmlHashCreate(32)) };
	int rc = 0;

	/* Those that authors chose come first, wherever they stand. */
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false))
		if (node_attr(n, "id") != NULL)
			xmlHashAddEntry(t.ids, (const xmlChar *)node_attr(n, "id"), n);
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false))
		if (node_is(n, "section") && node_attr(n, "id") == NULL &&
		    name_section(w, n, &t) < 0)
			rc = -1;
	xmlHashFree(t.ids, NULL);
	xmlHashFree(t.counts, NULL);
	return rc;
}
