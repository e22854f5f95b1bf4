/* SPDX-License-Identifier: MIT */
#include "mark.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "mark_private.h"
#include "mem.h"
#include "pool.h"
#include "str.h"

enum {
	MAX_DEPTH = 60,          /* of blocks and emphasis inside each other */
	MAX_PICTURES = 2000      /* that begin in one text */
};

static struct loc loc_of(const struct conversion *c, cmark_node *n)
{
	struct loc loc = c->from;

	/* Inline nodes know their line only through their block, at times. */
	while (n != NULL && cmark_node_get_start_line(n) == 0)
		n = cmark_node_parent(n);
	if (n != NULL && !c->one_line)
		loc.line += cmark_node_get_start_line(n) - 1;
	return loc;
}

void mark_fault(struct conversion *c, enum msg id, cmark_node *n, const char *words)
{
	struct buf line;

	/* The first line of what is meant is enough to find it by. */
	buf_init(&line, BUF_LINE);
	buf_add(&line, words, strcspn(words, "\n"));
	if (line.len == 0)
		diag(c->d, id, loc_of(c, n), "%s", "");
	else
		diag(c->d, id, loc_of(c, n), "'%.*s%s'", (int)str_cut(line.data, 60), line.data,
		     line.len > 60 ? "…" : "");
	buf_release(&line);
	c->faults++;
}

/* Makes the words gathered so far a node: one, as libxml2 measures the whole node
 * anew each time that text is added to it. */
static void flush(struct conversion *c)
{
	if (c->words.len > 0)
		node_add_text(c->parent, c->words.data);
	buf_clear(&c->words);
}

void mark_add_text(struct conversion *c, const char *text)
{
	buf_add_str(&c->words, text);
}

xmlNode *mark_open(struct conversion *c, cmark_node *n, const char *name)
{
	struct loc loc = loc_of(c, n);

	flush(c);
	c->parent = node_add(c->parent, name);
	xml_set_loc(c->x, c->parent, loc.path, loc.line);
	return c->parent;
}

void mark_close(struct conversion *c)
{
	flush(c);
	c->parent = c->parent->parent;
}

/* XML 1.0 production [2] Char leaves out control characters and U+FFFE/F. (For
 * &#xFFFE; cmark gives a byte that is no UTF-8.) */
static bool has_forbidden(const char *s)
{
	size_t n = strlen(s);

	if (str_utf8_fault(s, n) < n)
		return true;
	for (; *s != '\0'; s++) {
		unsigned char u = (unsigned char)*s;

		if (u >= 0x20 && u < 0xEF)
			continue;
		if (u < 0x20 && u != '\t' && u != '\n' && u != '\r')
			return true;
		if (u == 0xEF && (unsigned char)s[1] == 0xBF && (unsigned char)s[2] >= 0xBE)
			return true;
	}
	return false;
}

/* cmark reads blocks; what keeps "1. March" or "# 4" in a title from being a
 * list or heading is a no-break space before it, taken off afterwards. To
 * emphasis it counts as white space (CommonMark 6.2), so nothing else changes. */
#define GUARD "\xC2\xA0"

/* True when XML can hold the text; otherwise reported. */
bool mark_check(struct conversion *c, cmark_node *n, const char *text)
{
	if (!has_forbidden(text))
		return true;
	if (c->one_line && str_starts(text, GUARD))
		text += strlen(GUARD);
	mark_fault(c, MSG_MD_CHARACTER, n, text);
	return false;
}

static void add_text(struct conversion *c, cmark_node *n, const char *text)
{
	if (mark_check(c, n, text))
		mark_add_text(c, text);
}

static const char *literal(cmark_node *n)
{
	const char *s = cmark_node_get_literal(n);

	return s != NULL ? s : "";
}

/* Adds the plain text below n: the words of an image's description. */
void mark_add_plain(cmark_node *n, struct buf *out)
{
	cmark_iter *it = mem_check(cmark_iter_new(n));
	cmark_event_type event;

	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		cmark_node *at = cmark_iter_get_node(it);
		cmark_node_type type = cmark_node_get_type(at);

		if (event != CMARK_EVENT_ENTER)
			continue;
		if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
			buf_add_str(out, literal(at));
		else if (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK)
			buf_add_char(out, ' ');
	}
	cmark_iter_free(it);
}

static void open_list(struct conversion *c, cmark_node *n)
{
	xmlNode *list = mark_open(c, n, "list");

	if (cmark_node_get_list_type(n) == CMARK_ORDERED_LIST) {
		node_set(list, "type", "decimal");
		if (cmark_node_get_list_start(n) != 1)
			node_setf(list, "start", "%d", cmark_node_get_list_start(n));
	} else {
		node_set(list, "type", "bullet");
	}
}

/* The element that a container makes; NULL when it makes none. */
static const char *element_of(cmark_node *n)
{
	cmark_node *child = cmark_node_first_child(n);

	switch (cmark_node_get_type(n)) {
	case CMARK_NODE_PARAGRAPH:
		/* A picture alone in its paragraph is a figure. */
		if (child != NULL && cmark_node_next(child) == NULL &&
		    cmark_node_get_type(child) == CMARK_NODE_IMAGE)
			return "figure";
		return "p";
	case CMARK_NODE_BLOCK_QUOTE: return "quote";
	case CMARK_NODE_ITEM: return "item";
	case CMARK_NODE_HEADING: return "heading";
	case CMARK_NODE_EMPH: return "em";
	case CMARK_NODE_STRONG: return "strong";
	default: return NULL;
	}
}

/* The lines of a listing; the feed that ends the last one is no line of its own. */
static void add_listing(struct conversion *c, cmark_node *n)
{
	char *lines = mem_strdup(literal(n));
	size_t length = strlen(lines);

	if (length > 0 && lines[length - 1] == '\n')
		lines[length - 1] = '\0';
	add_text(c, n, lines);
	free(lines);
}

static void add_leaf(struct conversion *c, cmark_node *n)
{
	switch (cmark_node_get_type(n)) {
	case CMARK_NODE_TEXT:
		if (mark_is_table_line(literal(n)))
			mark_fault(c, MSG_MD_TABLE, n, literal(n));
		add_text(c, n, literal(n));
		break;
	case CMARK_NODE_SOFTBREAK:
		add_text(c, n, " ");
		break;
	case CMARK_NODE_LINEBREAK:
		mark_open(c, n, "br");
		mark_close(c);
		break;
	case CMARK_NODE_CODE:
		mark_open(c, n, "code");
		add_text(c, n, literal(n));
		mark_close(c);
		break;
	case CMARK_NODE_CODE_BLOCK:
		mark_open(c, n, "listing");
		add_listing(c, n);
		mark_close(c);
		break;
	case CMARK_NODE_HTML_BLOCK:
	case CMARK_NODE_HTML_INLINE:
		mark_fault(c, MSG_MD_HTML, n, literal(n));
		break;
	case CMARK_NODE_THEMATIC_BREAK:
		mark_fault(c, MSG_MD_RULE, n, "");
		break;
	default:
		mark_fault(c, MSG_INTERNAL, n, cmark_node_get_type_string(n));
		break;
	}
}

/* True for a heading that a section can begin with: one in no quotation and no list. */
static bool may_head(const struct conversion *c, cmark_node *n)
{
	return c->headings == MARK_HEADINGS &&
	       cmark_node_get_type(cmark_node_parent(n)) == CMARK_NODE_DOCUMENT;
}

static void report_heading(struct conversion *c, cmark_node *n)
{
	struct buf words;

	buf_init(&words, BUF_LINE);
	mark_add_plain(n, &words);
	mark_fault(c, MSG_MD_HEADING, n, words.data);
	buf_release(&words);
}

/* True when n was opened and its end closes an element. */
static bool is_container(cmark_node *n)
{
	cmark_node_type type = cmark_node_get_type(n);

	return element_of(n) != NULL || type == CMARK_NODE_LIST || type == CMARK_NODE_LINK;
}

/* Reports a block that holds nothing: a '>', '-' or '#' left over. */
static void check_filled(struct conversion *c, cmark_node *n)
{
	cmark_node_type type = cmark_node_get_type(n);
	const char *what = NULL;

	if (type == CMARK_NODE_BLOCK_QUOTE && cmark_node_first_child(n) == NULL)
		what = "a quotation";
	else if (type == CMARK_NODE_ITEM && cmark_node_first_child(n) == NULL)
		what = "an item of a list";
	else if (type == CMARK_NODE_CODE_BLOCK && str_blank(literal(n)))
		what = "a piece of code";
	else if (type == CMARK_NODE_HEADING && cmark_node_first_child(n) == NULL)
		what = "a heading";
	if (what == NULL)
		return;
	diag(c->d, MSG_MD_EMPTY, loc_of(c, n), "%s", what);
	c->faults++;
}

/* One event. An image, and a heading that may not be there, are dealt with whole:
 * their insides are passed over. */
static void convert(struct conversion *c, cmark_iter *it, cmark_event_type event)
{
	cmark_node *n = cmark_iter_get_node(it);
	cmark_node_type type = cmark_node_get_type(n);

	if (type == CMARK_NODE_DOCUMENT)
		return;
	if (event == CMARK_EVENT_EXIT) {
		c->depth--;
		if (is_container(n))
			mark_close(c);
		return;
	}
	check_filled(c, n);
	if (type == CMARK_NODE_HEADING && !may_head(c, n)) {
		report_heading(c, n);
		cmark_iter_reset(it, n, CMARK_EVENT_EXIT);
	} else if (type == CMARK_NODE_IMAGE) {
		mark_add_image(c, n);
		cmark_iter_reset(it, n, CMARK_EVENT_EXIT);
	} else if (type == CMARK_NODE_LIST) {
		c->depth++;
		open_list(c, n);
	} else if (type == CMARK_NODE_LINK) {
		c->depth++;
		mark_open_link(c, n);
	} else if (element_of(n) != NULL) {
		xmlNode *made = mark_open(c, n, element_of(n));

		c->depth++;
		if (type == CMARK_NODE_HEADING)
			node_setf(made, "rank", "%d", cmark_node_get_heading_level(n));
	} else {
		add_leaf(c, n);
	}
}

/* At each link cmark goes back over all pictures that have begun and not ended: a
 * hundred thousand take it minutes. Reported. */
static bool too_many_pictures(struct conversion *c, const char *text)
{
	struct loc loc = c->from;
	unsigned pictures = 0;
	const char *last = text;

	while (pictures <= MAX_PICTURES && (last = strstr(last, "![")) != NULL) {
		pictures++;
		last++;
	}
	if (last == NULL)
		return false;
	for (const char *s = text; s < last && !c->one_line; s++)
		loc.line += *s == '\n';
	diag(c->d, MSG_MD_IMAGE_COUNT, loc, "%s", "2,000");
	c->faults++;
	return true;
}

/* cmark takes it for granted that there is memory. */
static void *zeroed(size_t n, size_t size)
{
	bool fits = size == 0 || n <= SIZE_MAX / size;

	return memset(mem_check(fits ? pool_alloc(n * size) : NULL), 0, n * size);
}

static void *resized(void *block, size_t n)
{
	return mem_check(pool_resize(block, n));
}

/* The tree of a text. Free with cmark_node_free(). */
static cmark_node *parse(const char *text, size_t n)
{
	static cmark_mem memory = { zeroed, resized, pool_free };
	cmark_parser *parser = mem_check(cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, &memory));
	cmark_node *doc;

	cmark_parser_feed(parser, text, n);
	doc = mem_check(cmark_parser_finish(parser));
	cmark_parser_free(parser);
	return doc;
}

/* Parses text and adds its nodes to c->parent. */
static void run(struct conversion *c, const char *text, size_t n)
{
	cmark_node *doc;
	cmark_iter *it;
	cmark_event_type event;

	if (too_many_pictures(c, text))
		return;
	doc = parse(text, n);
	it = mem_check(cmark_iter_new(doc));
	buf_init(&c->words, BUF_FILE);

	while ((event = cmark_iter_next(it)) != CMARK_EVENT_DONE) {
		if (c->depth > MAX_DEPTH) {
			diag(c->d, MSG_MD_DEPTH, loc_of(c, cmark_iter_get_node(it)), "%d",
			     MAX_DEPTH);
			c->faults++;
			break;
		}
		convert(c, it, event);
	}
	flush(c);
	buf_release(&c->words);
	cmark_iter_free(it);
	cmark_node_free(doc);
}

/* True when there is more in root than white space and no-break spaces. */
static bool has_words(const xmlNode *root)
{
	for (const xmlNode *n = root->children; n != NULL; n = n->next) {
		const char *s = n->type == XML_TEXT_NODE ? (const char *)n->content : "";

		while (str_starts(s, GUARD) || (*s != '\0' && strchr(" \t\r\n", *s) != NULL))
			s += *s == GUARD[0] ? strlen(GUARD) : 1;
		if (*s != '\0' || (n->type == XML_ELEMENT_NODE && has_words(n)))
			return true;
	}
	return false;
}

bool mark_says_nothing(const xmlNode *root, bool pictures)
{
	bool nothing = !has_words(root);

	for (const xmlNode *n = root; n != NULL && nothing; n = node_walk(root, n, false))
		nothing = !(pictures && node_is(n, "image")) && !node_is(n, "fact") &&
		          !node_is(n, "ref");
	return nothing;
}

int mark_blocks(struct xml *x, struct diag *d, const char *text, struct loc from,
                enum mark_headings headings, xmlNode *where)
{
	xmlNode *root = node_new(where, "md");
	struct conversion c = {
		.x = x, .d = d, .from = from, .parent = root, .headings = headings
	};

	run(&c, text, strlen(text));
	if (c.faults == 0 && mark_says_nothing(root, true)) {
		diag(d, MSG_MD_EMPTY, from, "'md'");
		c.faults++;
	}
	while (root->children != NULL)
		node_move_before(root->children, where);
	xmlFreeNode(root);
	return c.faults > 0 ? -1 : 0;
}

/* True when there is a blank line between two lines of words. */
static bool has_blank_line(const char *s)
{
	bool fed = false;

	s += strspn(s, " \t\r\n");
	while ((s = strchr(s, '\n')) != NULL) {
		s++;
		s += strspn(s, " \t\r");
		if (*s == '\n')
			fed = true;
		else if (*s != '\0' && fed)
			return true;
		else
			fed = false;
	}
	return false;
}

int mark_inline(struct xml *x, struct diag *d, xmlNode *holder)
{
	xmlNode *root = node_new(holder, "md");
	struct conversion c = {
		.x = x, .d = d, .from = xml_loc(x, holder), .parent = root, .one_line = true
	};
	char *text = node_text(holder);
	struct buf line;
	xmlNode *p;

	buf_init(&line, BUF_FILE);
	buf_add_str(&line, GUARD);
	str_add_squeezed(&line, text);
	if (has_blank_line(text)) {
		diag(d, MSG_MD_INLINE, c.from, "'%s'", node_name(holder));
		c.faults++;
	}
	run(&c, line.data, line.len);
	while (holder->children != NULL)
		node_drop(holder->children);
	p = node_child(root, NULL);
	if (node_is(p, "p") && node_next(p, NULL) == NULL) {
		xmlNode *first = p->children;
		size_t guard = strlen(GUARD);

		if (first != NULL && first->type == XML_TEXT_NODE &&
		    str_starts((const char *)first->content, GUARD)) {
			char *rest = mem_strdup((const char *)first->content + guard);

			xmlNodeSetContentLen(first, NULL, 0);
			xmlNodeAddContent(first, (const xmlChar *)rest);
			free(rest);
			if (first->content == NULL || first->content[0] == '\0')
				node_drop(first);
		}
		node_move_children(p, holder);
	} else if (c.faults == 0) {
		diag(d, MSG_MD_INLINE, c.from, "'%s'", node_name(holder));
		c.faults++;
	}
	xmlFreeNode(root);
	buf_release(&line);
	free(text);
	return c.faults > 0 ? -1 : 0;
}

/* Spaces and tabs that s begins with, a tab as one. */
static size_t indentation(const char *s)
{
	return strspn(s, " \t");
}

char *mark_dedent(const char *text)
{
	size_t common = (size_t)-1;
	struct buf out;
	char *dedented;
	const char *line;

	for (line = strchr(text, '\n'); line != NULL; line = strchr(line + 1, '\n')) {
		size_t n = indentation(line + 1);

		if (line[1 + n] != '\n' && line[1 + n] != '\0' && n < common)
			common = n;
	}
	buf_init(&out, BUF_FILE);
	/* What follows the start tag on its own line is not indented code. */
	line = text + indentation(text);
	while (*line != '\0') {
		size_t n = strcspn(line, "\n");
		size_t skip;

		buf_add(&out, line, n + (line[n] == '\n'));
		if (line[n] == '\0')
			break;
		line += n + 1;
		skip = indentation(line);
		line += skip < common ? skip : common;
	}
	dedented = buf_take(&out);
	buf_release(&out);
	return dedented;
}

const char *mark_version(void)
{
	return cmark_version_string();
}
