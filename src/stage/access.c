/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "access_private.h"
#include "mem.h"
#include "str.h"

/*
 * What only an author can make accessible, told at the author's line: words for pictures
 * and links, names of rows, meaning that is carried by colour, place or spaces alone. All
 * else (roles, heading rows, language) the stylesheets see to.
 *
 * The stage works on what the author wrote: Markdown is read, and what other stages add
 * is not there yet.
 */

struct element_rule {
	const char *element;
	void (*look)(struct access *a, const xmlNode *n);
};

/* Picture is what Markdown made (image) or what has its own element (figure). */
static const struct element_rule element_rules[] = {
	{ "cell", access_status },
	{ "figure", access_alt_name },
	{ "figure", access_alt_opening },
	{ "figure", access_alt_caption },
	{ "figure", access_alt_long },
	{ "image", access_alt_name },
	{ "image", access_alt_opening },
	{ "image", access_alt_caption },
	{ "image", access_alt_long },
	{ "link", access_link_vague },
	{ "link", access_link_address },
	{ "link", access_link_same },
	{ "p", access_paragraph_empty },
	{ "p", access_paragraph_italic },
	{ "p", access_paragraph_heading },
	{ "p", access_typed_list },
	{ "row", access_row_name },
	{ "table", access_column_names },
	{ NULL, NULL }
};

static void (*const run_rules[])(struct access *a, const struct run *r) = {
	access_colour, access_place, access_capitals, access_blanks, access_spaces
};

/* Elements whose text is one run of words. A cell of a table has a paragraph. */
static bool is_run(const xmlNode *n)
{
	static const char *const names[] = {
		"action", "agency", "attribution", "caption", "change", "description",
		"distribution", "exemption", "footnote", "hours", "label", "lead", "note", "notice",
		"outcome", "p", "paper", "purpose", "recommendation", "source", "subtitle",
		"summary", "supersedes", "term", "title", "urgency", "value"
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(n, names[i]))
			return true;
	return false;
}

void access_report(struct access *a, enum msg id, const xmlNode *n, const char *words)
{
	enum { SHOWN = 80 };
	struct loc loc = work_loc(a->w, n);
	struct buf shown;
	struct buf key;
	bool cut;

	buf_init(&shown, BUF_FILE);
	str_add_squeezed(&shown, words);
	for (char *s = shown.data; (s = strstr(s, NO_WORD)) != NULL;)
		for (const char *dots = "…"; *dots != '\0';)
			*s++ = *dots++;
	cut = shown.len > SHOWN;
	if (cut)
		shown.data[str_cut(shown.data, SHOWN)] = '\0';
	buf_init(&key, BUF_FILE);
	buf_addf(&key, "%d:%s:%ld:%s", (int)id, loc.path != NULL ? loc.path : "", loc.line, words);
	if (xmlHashAddEntry(a->said, (const xmlChar *)key.data, a) == 0)
		diag(a->w->d, id, loc, shown.len > 0 ? "'%s%s'" : "%s%s", shown.data, cut ? "…" : "");
	buf_release(&shown);
	buf_release(&key);
}

static void add_words(const xmlNode *n, struct buf *out)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (c->type == XML_TEXT_NODE)
			buf_add_str(out, (const char *)c->content);
		else if (node_is(c, "br"))
			buf_add_char(out, '\n');
		else if (node_is(c, "em") || node_is(c, "strong") || node_is(c, "link"))
			add_words(c, out);
		else if (c->type == XML_ELEMENT_NODE)
			buf_add_str(out, NO_WORD);
	}
}

char *access_words(const xmlNode *n)
{
	struct buf out;
	char *words;

	buf_init(&out, BUF_FILE);
	add_words(n, &out);
	words = buf_take(&out);
	buf_release(&out);
	return words;
}

size_t access_length(const char *text)
{
	size_t length = 0;

	for (; *text != '\0'; text++)
		length += ((unsigned char)*text & 0xC0) != 0x80;
	return length;
}

const struct plain *access_plain(const struct access *a, const xmlNode *n)
{
	const char *lang = NULL;

	for (; n != NULL && n->type == XML_ELEMENT_NODE && lang == NULL; n = n->parent)
		lang = node_lang(n);
	if (lang == NULL)
		lang = a->w->ws->lang;
	return a->plain != NULL && plain_is_for(a->plain, lang) ? a->plain : NULL;
}

static void look_at_run(struct access *a, xmlNode *n)
{
	char *text = access_words(n);
	struct plain_text *words = plain_text_new(text);
	struct run r = { n, text, words, access_plain(a, n) };

	for (size_t i = 0; i < ARRAY_LEN(run_rules); i++)
		run_rules[i](a, &r);
	plain_text_free(words);
	free(text);
}

static void look_at(struct access *a, xmlNode *n)
{
	for (const struct element_rule *r = element_rules; r->element != NULL; r++)
		if (node_is(n, r->element))
			r->look(a, n);
	if (is_run(n))
		look_at_run(a, n);
}

static void free_address(void *address, const xmlChar *words)
{
	(void)words;
	free(address);
}

int stage_access(struct work *w)
{
	xmlNode *root = work_root(w);
	const char *lang = node_lang(root) != NULL ? node_lang(root) : w->ws->lang;
	struct access a = {
		w, plain_open(w->x, "schemas/plain", lang), mem_check(xmlHashCreate(32)), mem_check(xmlHashCreate(32))
	};

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		look_at(&a, n);
	xmlHashFree(a.said, NULL);
	xmlHashFree(a.links, free_address);
	plain_free(a.plain);
	return 0;
}
