/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
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

void headings_fold(xmlNode *first, xmlNode *end)
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
		b->len = SLUG_LENGTH;
		while (b->len > 1 && b->data[b->len] != '-')
			b->len--;
		b->data[b->len] = '\0';
	}
}

/* Gives a section its id: its words, numbered while another has them. */
static int name_section(struct work *w, xmlNode *section, xmlHashTable *ids)
{
	char *words = node_squeezed(node_child(section, "title"));
	struct buf slug;
	struct buf id;
	int rc = 0;

	buf_init(&slug, BUF_FILE);
	buf_init(&id, BUF_FILE);
	add_slug(&slug, words);
	if (slug.len == 0 && str_blank(words)) {
		/* Markdown has reported that it is empty. */
		rc = -1;
		goto out;
	}
	if (slug.len == 0) {
		rc = diag(w->d, MSG_HEADING_ID, work_loc(w, section), "'%.*s'",
		          (int)str_cut(words, ID_LENGTH), words);
		goto out;
	}
	/* An id begins with a letter. */
	if (slug.data[0] >= '0' && slug.data[0] <= '9')
		buf_add_str(&id, "part-");
	buf_add_str(&id, slug.data);
	for (int n = 2; xmlHashLookup(ids, (const xmlChar *)id.data) != NULL; n++) {
		buf_clear(&id);
		buf_addf(&id, "%s%s-%d", slug.data[0] <= '9' ? "part-" : "", slug.data, n);
	}
	xmlHashAddEntry(ids, (const xmlChar *)id.data, section);
	node_set(section, "id", id.data);
out:
	buf_release(&slug);
	buf_release(&id);
	free(words);
	return rc;
}

int headings_name(struct work *w)
{
	xmlNode *body = node_child(work_root(w), "body");
	xmlHashTable *ids = mem_check(xmlHashCreate(256));
	int rc = 0;

	/* Those that authors chose come first, wherever they stand. */
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false))
		if (node_attr(n, "id") != NULL)
			xmlHashAddEntry(ids, (const xmlChar *)node_attr(n, "id"), n);
	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false))
		if (node_is(n, "section") && node_attr(n, "id") == NULL &&
		    name_section(w, n, ids) < 0)
			rc = -1;
	xmlHashFree(ids, NULL);
	return rc;
}
