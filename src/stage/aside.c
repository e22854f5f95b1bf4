/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* What stands apart from the text: quotations, boxes, key figures, definitions and
 * figures, as authors write them, become what the resolved form has. */

static void rename_to(xmlNode *n, const char *name)
{
	xmlNodeSetName(n, (const xmlChar *)name);
}

/* Words of ours are in the document's language, whatever the block's is. */
static void set_own_language(const struct work *w, xmlNode *n, const xmlNode *block)
{
	const char *lang = node_lang(work_root(w));

	if (node_lang(block) != NULL)
		xmlNodeSetLang(n, (const xmlChar *)(lang != NULL ? lang : w->ws->lang));
}

/* Adds an element of ours, with words by their key, as the first or last of a block. */
static xmlNode *add_own_words(struct work *w, xmlNode *block, const char *name, const char *key,
                              bool first)
{
	xmlNode *made = node_add_element(block, name, label(w, key));

	set_own_language(w, made, block);
	if (first && made != block->children)
		node_move_before(made, block->children);
	return made;
}

int make_quotation(struct work *w, xmlNode *n)
{
	(void)w;
	rename_to(n, "quote");
	return 0;
}

/* A box without a heading is told by words all the same, never by its colour alone. */
int make_callout(struct work *w, xmlNode *n)
{
	rename_to(n, "box");
	node_set(n, "kind", "callout");
	if (node_child(n, "title") == NULL)
		add_own_words(w, n, "title", "callout", true);
	return 0;
}

/* Puts "Case study: " before a title that does not begin so by itself. */
static void tell_case_study(struct work *w, xmlNode *title)
{
	const char *words = label(w, "case-study");
	xmlNode *told = node_new(title, "title");
	char *text = node_squeezed(title);

	node_copy_lang(told, title);
	if (strncasecmp(text, words, strlen(words)) != 0) {
		node_add_text(told, words);
		node_add_text(told, ": ");
	}
	node_move_children(title, told);
	node_move_before(told, title);
	node_drop(title);
	free(text);
}

/* How the people in it were protected stands at its end. */
int make_case_study(struct work *w, xmlNode *n)
{
	struct buf key;

	buf_init(&key, BUF_LINE);
	buf_addf(&key, "consent-%s", node_attr(n, "consent"));
	rename_to(n, "box");
	node_set(n, "kind", "case-study");
	node_unset(n, "consent");
	tell_case_study(w, node_child(n, "title"));
	add_own_words(w, n, "p", key.data, false);
	buf_release(&key);
	return 0;
}

/* Adds a fact to a line of names, after what is there. */
static void add_name(xmlNode *p, const char *kind, const char *key)
{
	if (key == NULL)
		return;
	if (p->children != NULL)
		node_add_text(p, ", ");
	fact_add(p, kind, key);
}

/* Adds a line "Telephone: 01432 260100" whose last words are a link. */
static void add_reach(struct work *w, xmlNode *box, const xmlNode *line)
{
	char *words = node_squeezed(line);
	xmlNode *p = node_add(box, "p");
	xmlNode *link;
	struct buf href;

	buf_init(&href, BUF_FILE);
	if (node_is(line, "telephone")) {
		buf_add_str(&href, "tel:");
		for (const char *s = words; *s != '\0'; s++)
			if (*s != ' ' && *s != '-')
				buf_add_char(&href, *s);
	} else {
		buf_addf(&href, "%s%s", node_is(line, "email") ? "mailto:" : "", words);
	}
	node_set_origin(p, line);
	node_add_text(p, label(w, node_name(line)));
	node_add_text(p, ": ");
	link = node_add_element(p, "link",
	                        node_is(line, "web") ? strstr(words, "://") + 3 : words);
	node_set(link, "href", href.data);
	buf_release(&href);
	free(words);
}

/* Adds the postal address, a line for each of its lines, as one paragraph. */
static void add_address(xmlNode *box, const xmlNode *contact)
{
	const xmlNode *line = node_child(contact, "address");
	xmlNode *p;

	if (line == NULL)
		return;
	p = node_add(box, "p");
	node_set_origin(p, line);
	for (; line != NULL; line = node_next(line, "address")) {
		char *words = node_squeezed(line);

		if (p->children != NULL)
			node_add(p, "br");
		node_add_text(p, words);
		free(words);
	}
}

/* Who it is, where, and how to reach them. */
static void fill_contact(struct work *w, xmlNode *box, xmlNode *contact)
{
	static const char *const ways[] = { "telephone", "email", "web" };
	xmlNode *hours = node_child(contact, "hours");
	xmlNode *names = node_add(box, "p");

	add_name(names, "post", node_attr(contact, "post"));
	add_name(names, "org", node_attr(contact, "organisation"));
	if (names->children == NULL)
		node_drop(names);
	add_address(box, contact);
	for (size_t i = 0; i < ARRAY_LEN(ways); i++)
		for (const xmlNode *n = node_child(contact, ways[i]); n != NULL;
		     n = node_next(n, ways[i]))
			add_reach(w, box, n);
	if (hours != NULL) {
		xmlNode *p = node_add(box, "p");

		node_set_origin(p, hours);
		node_add_text(p, label(w, "hours"));
		node_add_text(p, ": ");
		node_move_children(hours, p);
	}
}

int make_contact(struct work *w, xmlNode *n)
{
	xmlNode *box = node_new(n, "box");
	xmlNode *title = node_child(n, "title");
	int rc = 0;

	node_set(box, "kind", "contact");
	node_copy_lang(box, n);
	if (node_attr(n, "id") != NULL)
		node_set(box, "id", node_attr(n, "id"));
	node_move_before(box, n);
	if (title != NULL)
		node_move_into(title, box);
	else
		add_own_words(w, box, "title", "contact", true);
	fill_contact(w, box, n);
	if (node_next(node_child(box, "title"), NULL) == NULL)
		rc = diag(w->d, MSG_MD_EMPTY, work_loc(w, n), "'contact'");
	node_drop(n);
	return rc;
}

int make_key_figures(struct work *w, xmlNode *n)
{
	(void)w;
	rename_to(n, "tiles");
	for (xmlNode *tile = node_child(n, NULL); tile != NULL; tile = node_next(tile, NULL)) {
		rename_to(tile, "tile");
		rename_to(node_child(tile, "label"), "what");
	}
	return 0;
}

/* A term with its meaning, the paragraphs after it in an element of their own. */
static void wrap_meaning(xmlNode *definition)
{
	xmlNode *term = node_child(definition, "term");
	xmlNode *meaning = node_new(definition, "meaning");

	while (term->next != NULL)
		node_move_into(term->next, meaning);
	node_move_into(meaning, definition);
}

int make_definitions(struct work *w, xmlNode *n)
{
	rename_to(n, "terms");
	for (xmlNode *d = node_child(n, NULL); d != NULL; d = node_next(d, NULL))
		wrap_meaning(d);
	(void)w;
	return 0;
}

/* The picture of a figure. What Markdown makes has none to be made: it has no src. */
int make_figure(struct work *w, xmlNode *n)
{
	const char *src = node_attr(n, "src");
	const char *alt = node_attr(n, "alt");
	bool decorative = str_eq(node_attr(n, "decorative"), "yes");
	xmlNode *image;
	int rc = 0;

	if (src == NULL)
		return 0;
	image = node_new(n, "image");
	node_set(image, "src", src);
	node_set(image, "alt", alt != NULL ? alt : "");
	if ((alt != NULL && !str_blank(alt)) == decorative)
		rc = diag(w->d, MSG_FIGURE_ALT, work_loc(w, n), "'%s'", src);
	node_unset(n, "src");
	node_unset(n, "alt");
	node_unset(n, "decorative");
	node_move_before(image, n->children);
	return picture_attach(w, image) < 0 ? -1 : rc;
}

int definitions_check(struct work *w)
{
	xmlNode *body = node_child(work_root(w), "body");
	xmlHashTable *terms = mem_check(xmlHashCreate(32));
	int rc = 0;

	for (xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		const xmlNode *other;
		bool same;
		char *term;

		if (!node_is(n, "definition"))
			continue;
		term = node_squeezed(node_child(n, "term"));
		other = xmlHashLookup(terms, (const xmlChar *)term);
		same = other == NULL || str_eq(work_loc(w, other).path, work_loc(w, n).path);
		if (other != NULL)
			rc = diag(w->d, MSG_TERM_TWICE, work_loc(w, n),
			          "'%s' is defined already in line %ld%s%s", term, work_loc(w, other).line,
			          same ? "" : " of ", same ? "" : work_loc(w, other).path);
		else
			xmlHashAddEntry(terms, (const xmlChar *)term, n);
		free(term);
	}
	xmlHashFree(terms, NULL);
	return rc;
}
