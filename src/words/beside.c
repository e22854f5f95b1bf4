/* SPDX-License-Identifier: MIT */
#include "beside.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "element_docx_private.h"
#include "hiding_private.h"
#include "macros.h"
#include "part.h"
#include "parts_docx_private.h"
#include "str.h"
#include "xml.h"

/* True for an element of a page that shows what is not in its words. */
static bool is_opaque(const xmlNode *n)
{
	static const char *const names[] = { "iframe", "embed", "object", "canvas", "template", "video", "applet" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (str_eq((const char *)n->name, names[i]))
			return true;
	return false;
}

/* A program: JSON-LD is none. */
static bool is_program(const xmlNode *n)
{
	const char *type = str_eq((const char *)n->name, "script") ? node_attr(n, "type") : NULL;

	return str_eq((const char *)n->name, "script") && !str_eq(type, "application/ld+json");
}

/* True for n in an element that carries the class "ui" (page.xsl), as n may itself. */
static bool is_ui(const xmlNode *n)
{
	for (; n != NULL && n->type == XML_ELEMENT_NODE; n = n->parent) {
		const char *s = node_attr(n, "class");

		for (; s != NULL && *s != '\0'; s += strspn(s, " ")) {
			size_t word = strcspn(s, " ");

			if ((word == 2 && strncmp(s, "ui", 2) == 0) || (word == 10 && strncmp(s, "engross-ui", 10) == 0))
				return true;
			s += word;
		}
	}
	return false;
}

/* What has no words, and nothing below it either. */
static bool is_silent(const xmlNode *n)
{
	return str_eq((const char *)n->name, "style") || str_eq((const char *)n->name, "script") ||
	       str_eq((const char *)n->name, "head") || is_opaque(n) || hiding_html(n);
}

/* Each text that stands in n itself. */
static void add_pieces(const xmlNode *n, struct words *list)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (c->type == XML_TEXT_NODE && c->content != NULL)
			words_add(list, "", (const char *)c->content, LOC_NONE);
}

static void read_html(const struct buf *file, struct words *list)
{
	xmlDoc *doc = xml_parse_html(file->data, file->len);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, n != root && is_silent(n))) {
		if (is_program(n))
			words_add(list, "a program", "", LOC_NONE);
		else if (is_opaque(n))
			words_add(list, "something from elsewhere", "", LOC_NONE);
		else if (!is_silent(n) && is_ui(n))
			add_pieces(n, list);
	}
	xmlFreeDoc(doc);
}

static void add_lettering(const xmlNode *n, struct buf *text)
{
	char *words = docx_lettering(n);

	buf_add_str(text, words);
	free(words);
}

/* The text of a paragraph of an ODT. */
static void add_text(const xmlNode *n, struct buf *text)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (c->type == XML_TEXT_NODE && c->content != NULL)
			buf_add_str(text, (const char *)c->content);
		else if (part_is(c, NS_TEXT, "tab") || part_is(c, NS_TEXT, "s") || part_is(c, NS_TEXT, "line-break"))
			buf_add_char(text, ' ');
		else if (c->type == XML_ELEMENT_NODE)
			add_text(c, text);
	}
}

/* The text of a paragraph of an office document; that of a DOCX stands in w:t alone. */
static void add_paragraph(const xmlNode *root, struct words *list)
{
	struct buf text;

	buf_init(&text, BUF_FILE);
	if (!part_is(root, NS_W, "p"))
		add_text(root, &text);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (part_is(n, NS_W, "tab") || part_is(n, NS_W, "br") || part_is(n, NS_W, "ptab"))
			buf_add_char(&text, ' ');
		else if (part_is(n, NS_W, "t"))
			node_add_text_to(n, &text);
		else if (docx_is_lettering(n))
			add_lettering(n, &text);
	}
	words_add(list, "", text.data, LOC_NONE);
	buf_release(&text);
}

/* All paragraphs below n. */
static void add_paragraphs(const xmlNode *root, enum part_ns ns, struct words *list)
{
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, part_is(n, ns, "p")))
		if (part_is(n, ns, "p") || part_is(n, ns, "h"))
			add_paragraph(n, list);
}

static void read_odt(const struct buf *file, struct words *list)
{
	xmlDoc *content = part_open(file, "content.xml");
	xmlDoc *styles = part_open(file, "styles.xml");
	const xmlNode *root = content != NULL ? xmlDocGetRootElement(content) : NULL;
	const xmlNode *masters = styles != NULL
	                                 ? part_child(xmlDocGetRootElement(styles), NS_OFFICE, "master-styles") : NULL;

	add_paragraphs(masters, NS_TEXT, list);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (part_is(n, NS_TEXT, "p") && str_eq(part_attr(n, NS_TEXT, "style-name"), "House"))
			add_paragraph(n, list);
	xmlFreeDoc(content);
	xmlFreeDoc(styles);
}

/* The words of a header or footer, which the document names by a relationship. */
static void read_edge(const struct buf *file, const struct docx_parts *parts, const char *id, struct words *list)
{
	xmlDoc *edge = NULL;
	struct buf path;

	buf_init(&path, BUF_LINE);
	if (id != NULL && part_target(file, parts->path.data, PART_OF_ID, id, &path))
		edge = part_open(file, path.data);
	if (edge != NULL)
		add_paragraphs(xmlDocGetRootElement(edge), NS_W, list);
	xmlFreeDoc(edge);
	buf_release(&path);
}

static void read_docx(const struct buf *file, struct words *list)
{
	struct docx_parts parts;
	const xmlNode *root = docx_parts_open(&parts, file) == 0 ? xmlDocGetRootElement(parts.document) : NULL;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const xmlNode *style = part_is(n, NS_W, "p") ? part_child(part_child(n, NS_W, "pPr"), NS_W, "pStyle") : NULL;

		if (str_eq(part_attr(style, NS_W, "val"), "House"))
			add_paragraph(n, list);
		else if (part_is(n, NS_W, "headerReference") || part_is(n, NS_W, "footerReference"))
			read_edge(file, &parts, part_attr(n, NS_R, "id"), list);
	}
	docx_parts_release(&parts);
}

void beside_of_copy(enum copy_kind kind, const struct buf *file, struct words *list)
{
	if (kind == COPY_HTML)
		read_html(file, list);
	else if (kind == COPY_ODT)
		read_odt(file, list);
	else if (kind == COPY_DOCX)
		read_docx(file, list);
}

/* True for what is part of a word: letters, signs of money, but not figures and punctuation. */
static bool is_letter(const char *s)
{
	const unsigned char *c = (const unsigned char *)s;

	if (c[0] < 0x80)
		return isalpha(c[0]) != 0;
	if (c[0] < 0xC0)
		return false;   /* inside a character */
	/* No-break spaces and middle dots; dashes and other punctuation. */
	return !(c[0] == 0xC2 && (c[1] == 0xA0 || c[1] == 0xB7)) && !(c[0] == 0xE2 && c[1] == 0x80);
}

static bool has_letters(const char *s)
{
	for (; *s != '\0'; s++)
		if (is_letter(s))
			return true;
	return false;
}

/* Takes known words out of a text where they stand as words of their own. */
static void take_out(struct buf *text, const char *known)
{
	size_t length = strlen(known);
	char *at = length > 0 ? text->data : NULL;

	while (at != NULL && (at = strstr(at, known)) != NULL) {
		if ((at > text->data && is_letter(at - 1)) || is_letter(at + length)) {
			at++;
			continue;
		}
		memset(at, ' ', length);
		at += length;
	}
}

static void take_node(struct buf *text, const xmlNode *n)
{
	char *known = node_squeezed(n);

	take_out(text, known);
	free(known);
}

bool beside_is_known(const xmlNode *root, const char *words)
{
	const xmlNode *running = node_child(root, "running");
	const xmlNode *labels = node_child(root, "labels");
	bool known;
	struct buf rest;

	buf_init(&rest, BUF_FILE);
	buf_add_str(&rest, words);
	for (const xmlNode *n = running != NULL ? node_child(running, NULL) : NULL; n != NULL; n = node_next(n, NULL))
		take_node(&rest, n);
	for (const xmlNode *n = labels != NULL ? node_child(labels, "label") : NULL; n != NULL; n = node_next(n, "label"))
		take_node(&rest, n);
	for (const xmlNode *n = root; n != NULL && has_letters(rest.data); n = node_walk(root, n, false)) {
		if (node_is(n, "series") && node_attr(n, "name") != NULL)
			take_out(&rest, node_attr(n, "name"));
		else if (node_is(n, "caption") && node_attr(n->parent, "caption-hidden") != NULL)
			take_node(&rest, n);
	}
	known = !has_letters(rest.data);
	buf_release(&rest);
	return known;
}
