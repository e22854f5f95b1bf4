/* SPDX-License-Identifier: MIT */
#include <libxml/tree.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "hiding_private.h"
#include "mem.h"
#include "ordinal.h"
#include "part.h"
#include "str.h"
#include "words.h"

/*
 * The words of a page as a reader meets them: text between the edges of block
 * elements is one block; numbers stand in span.number; list markers follow
 * from the kind of list, as the page's style sheet shows them. What is no part
 * of the document (skip link, anchors) carries the class "ui"; a footnote's mark
 * is no word of its paragraph; a drafting note is read at the end, after who wrote it,
 * without the words that only say what it is. A drawing says nothing in words of its own, like
 * a picture: its title and its description are what is told instead of it.
 *
 * A page that lost its classes is plain: its lists are shown as HTML says, its numbers
 * stand in its words, and so do words that are the page's own (alike.h).
 */

enum { HAS_TURN = -INT_MAX };

/* A drafting note that waits for its turn. */
struct drafting {
	const xmlNode *note;
};

struct reading {
	struct words *list;
	struct buf text;      /* of the block that is open */
	struct buf number;    /* that the page gives it */
	const xmlNode *root;  /* of a plain page; NULL for one with our classes */
	int marks;            /* of footnotes, so far, in a plain page */
	struct buf marker;    /* of the list item whose first block is to come */
	struct drafting *drafting;   /* the drafting notes, which are read after all else */
	size_t drafting_count;
};

static bool is_named(const xmlNode *n, const char *const *names, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (xmlStrEqual(n->name, (const xmlChar *)names[i]))
			return true;
	return false;
}

static bool is(const xmlNode *n, const char *name)
{
	return xmlStrEqual(n->name, (const xmlChar *)name);
}

/* In a fragment the names of classes begin with "engross-". */
static bool has_class(const xmlNode *n, const char *name)
{
	const char *s = node_attr(n, "class");
	size_t length = strlen(name);

	while (s != NULL && *s != '\0') {
		size_t word = strcspn(s, " ");

		if (word == length && strncmp(s, name, length) == 0)
			return true;
		if (word == length + 8 && strncmp(s, "engross-", 8) == 0 &&
		    strncmp(s + 8, name, length) == 0)
			return true;
		s += word + strspn(s + word, " ");
	}
	return false;
}

static bool is_block(const xmlNode *n)
{
	static const char *const names[] = {
		"body", "main", "header", "nav", "section", "aside", "div", "h1", "h2", "h3", "h4",
		"h5", "h6", "p", "ol", "ul", "li", "table", "caption", "thead", "tbody", "tfoot",
		"tr", "th", "td", "blockquote", "pre", "figure", "figcaption", "dl", "dt", "dd",
		"footer", "article"
	};

	/* A label on the cover and its words are one line. */
	return is_named(n, names, ARRAY_LEN(names)) &&
	       !(has_class(n->parent, "detail") && (is(n, "dt") || is(n, "dd")));
}

static void flush(struct reading *r)
{
	const char *number = r->number.len > 0 ? r->number.data : r->marker.data;

	if (r->number.len == 0 && str_blank(r->text.data)) {
		buf_clear(&r->text);
		return;
	}
	words_add(r->list, number, r->text.data, LOC_NONE);
	buf_clear(&r->text);
	buf_clear(&r->number);
	buf_clear(&r->marker);
}

/* A marker that no words follow stands alone. */
static void flush_marker(struct reading *r)
{
	words_add(r->list, r->marker.data, "", LOC_NONE);
	buf_clear(&r->marker);
}

/* A count that somebody may have written: what is beyond all reason is cut. */
static int as_count(const char *s)
{
	long n = strtol(s, NULL, 10);

	return n < -COUNT_MAX ? -COUNT_MAX : n > COUNT_MAX ? COUNT_MAX : (int)n;
}

/* The first number of a list (HTML, 4.4.5). */
static int start_of(const xmlNode *list)
{
	const char *start = node_attr(list, "start");

	return start != NULL ? as_count(start) : 1;
}

/* The marker of an item with that many before it in its list. */
static void set_marker(struct reading *r, const xmlNode *item, int before)
{
	const xmlNode *list = item->parent;
	const char *type = node_attr(list, "type");
	int count = start_of(list) + before;

	buf_clear(&r->marker);
	if (r->root != NULL && type == NULL && is(list, "ol"))
		type = "1";
	if (r->root != NULL && is(list, "ul"))
		buf_add_str(&r->marker, "\xE2\x80\xA2");
	else if (xmlHasProp(list, (const xmlChar *)"reversed") != NULL)
		buf_add_char(&r->marker, '?');   /* none of ours is */
	else if (is(list, "ul"))
		buf_add_str(&r->marker, has_class(list, "bullet-1") ? "\xE2\x80\xA2"
		                        : has_class(list, "bullet-2") ? "\xE2\x80\x93"
		                        : has_class(list, "bullet-3") ? "\xE2\x96\xAA"
		                                                      : "");
	else if (str_eq(type, "1"))
		buf_addf(&r->marker, "%d.", count);
	else if (str_eq(type, "a") || str_eq(type, "A") || str_eq(type, "i")) {
		buf_add_char(&r->marker, '(');
		(str_eq(type, "a") ? ordinal_add_letter
		 : str_eq(type, "A") ? ordinal_add_capital : ordinal_add_roman)(&r->marker, count);
		buf_add_char(&r->marker, ')');
	}
}

static void read_children(struct reading *r, const xmlNode *n);

/* What stands between the edges of a block. */
static void read_block(struct reading *r, const xmlNode *n, int items)
{
	bool cell = is(n, "td") || is(n, "th");
	size_t before;

	flush(r);
	if (is(n, "li"))
		set_marker(r, n, items);
	else if (!is(n, "p"))
		flush_marker(r);
	before = r->list->count;
	read_children(r, n);
	flush(r);
	if (is(n, "li"))
		flush_marker(r);
	if (cell)
		words_end_cell(r->list, before, LOC_NONE);
}

/* True for what has that id, or has the anchor of that name as older programs write it. */
static bool has_id(const xmlNode *n, const char *id)
{
	return str_eq(node_attr(n, "id"), id) || (is(n, "a") && str_eq(node_attr(n, "name"), id));
}

/* True when that id stands in an item of a list. */
static bool is_in_item(const xmlNode *root, const char *id)
{
	const xmlNode *n = root;

	while (n != NULL && !has_id(n, id))
		n = node_walk(root, n, false);
	while (n != NULL && n->type == XML_ELEMENT_NODE && !is(n, "li"))
		n = n->parent;
	return n != NULL && n->type == XML_ELEMENT_NODE;
}

/* True for the mark of a footnote in a page of ours: with other words in it, it is none. */
static bool is_our_mark(const xmlNode *n)
{
	char *text = has_class(n, "note-mark") ? node_squeezed(n) : NULL;
	bool mark = text != NULL && text[strspn(text, "0123456789")] == '\0';

	free(text);
	return mark;
}

/* True for the words that only say what a drafting note is. */
static bool is_our_label(const xmlNode *n)
{
	return has_class(n, "note-label") && has_class(n->parent, "note-head") &&
	       has_class(n->parent->parent, "drafting-note");
}

/* True for the mark of the next footnote in a page without our classes: a raised link, or one
 * to an item, whose only text is the number that comes next. */
static bool is_plain_mark(struct reading *r, const xmlNode *n)
{
	const char *href = r->root != NULL && is(n, "a") ? node_attr(n, "href") : NULL;
	char *text;
	bool mark;

	if (href == NULL || href[0] != '#')
		return false;
	text = node_squeezed(n);
	mark = text[0] != '\0' && text[strspn(text, "0123456789")] == '\0' &&
	       strtol(text, NULL, 10) == r->marks + 1 &&
	       (is(n->parent, "sup") || is_in_item(r->root, href + 1));
	free(text);
	r->marks += mark;
	return mark;
}

static void keep_drafting(struct reading *r, const xmlNode *n)
{
	r->drafting = mem_resize(r->drafting, r->drafting_count + 1, sizeof(*r->drafting));
	r->drafting[r->drafting_count++].note = n;
}

/* What stands in a place to write in is read as it is shown. */
static void read_value(struct reading *r, const xmlNode *n)
{
	const char *value = node_attr(n, "value");

	if (value == NULL || str_eq(node_attr(n, "type"), "hidden"))
		return;
	buf_add_char(&r->text, ' ');
	buf_add_str(&r->text, value);
	buf_add_char(&r->text, ' ');
}

/* Text that is turned round is not shown as it stands: the sign for it makes it other words. */
static bool is_turned(const xmlNode *n)
{
	const char *style = node_attr(n, "style");

	return is(n, "bdo") || (style != NULL && strstr(style, "bidi-override") != NULL);
}

/* items: how many items of a list stand before n in its parent; HAS_TURN for a drafting note
 * whose turn has come. */
static void read_element(struct reading *r, const xmlNode *n, int items)
{
	static const char *const silent[] = { "script", "style", "template", "head", "svg" };

	if (has_class(n, "ui") || is_named(n, silent, ARRAY_LEN(silent)) || hiding_html(n) ||
	    is_our_mark(n) || is_our_label(n) || is_plain_mark(r, n))
		return;
	if (has_class(n, "drafting-note") && items != HAS_TURN) {
		flush(r);
		keep_drafting(r, n);
		return;
	}
	if (is(n, "br")) {
		buf_add_char(&r->text, ' ');
	} else if (is(n, "input")) {
		read_value(r, n);
	} else if (is(n, "span") && has_class(n, "number")) {
		node_add_text_to(n, &r->number);
	} else if (is_block(n)) {
		read_block(r, n, items);
	} else {
		if (is_turned(n))
			buf_add_str(&r->text, hiding_turned);
		read_children(r, n);
	}
}

static void read_children(struct reading *r, const xmlNode *n)
{
	int items = 0;

	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (c->type == XML_ELEMENT_NODE) {
			if (is(c, "li") && node_attr(c, "value") != NULL)
				items = as_count(node_attr(c, "value")) - start_of(n);
			read_element(r, c, items);
			items += is(c, "li");
		} else if (c->type == XML_TEXT_NODE && c->content != NULL)
			buf_add_str(&r->text, (const char *)c->content);
	}
}

/* What `engross build --fragment` makes is one element of this class. */
static bool is_fragment(const xmlNode *n)
{
	return n->type == XML_ELEMENT_NODE && is(n, "div") && str_eq(node_attr(n, "class"), "engross");
}

/* True for a page whose main element still says what it is. */
static bool is_marked(const xmlNode *root)
{
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (n->type == XML_ELEMENT_NODE && has_class(n, "document"))
			return true;
	return false;
}

/* Reads the fragments of a page (fragment.xsl): what stands around them is the host's. False
 * when there are none. */
static bool read_fragments(struct reading *r, const xmlNode *root)
{
	bool any = false;

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, any && is_fragment(n))) {
		if (!is_fragment(n))
			continue;
		read_element(r, n, 0);
		any = true;
	}
	return any;
}

int words_of_html(struct xml *x, const struct buf *file, struct words *list)
{
	xmlDoc *doc = xml_parse_html(file->data, file->len);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	struct reading r = { .list = list };
	size_t comments;

	(void)x;
	if (root == NULL) {
		xmlFreeDoc(doc);
		return -1;
	}
	r.root = is_marked(root) ? NULL : root;
	buf_init(&r.text, BUF_FILE);
	buf_init(&r.number, BUF_LINE);
	buf_init(&r.marker, BUF_LINE);
	if (!read_fragments(&r, root))
		read_children(&r, root);
	flush(&r);
	comments = list->count;
	for (size_t i = 0; i < r.drafting_count; i++)
		read_element(&r, r.drafting[i].note, HAS_TURN);
	words_set_comments(list, comments);
	free(r.drafting);
	buf_release(&r.text);
	buf_release(&r.number);
	buf_release(&r.marker);
	xmlFreeDoc(doc);
	return 0;
}
