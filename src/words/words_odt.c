/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "element_odt_private.h"
#include "hiding_private.h"
#include "macros.h"
#include "mem.h"
#include "numbering_odt_private.h"
#include "part.h"
#include "str.h"
#include "words.h"

/*
 * The words of an ODT as a reader in Writer meets them, with all tracked changes
 * accepted: fields by their text, page numbers and what is deleted or hidden
 * not at all.
 */

/* Where in a list the reading is. */
struct place {
	struct odt_list *list;
	const struct odt_style *style;
	int level;              /* 0 in the outermost list */
	int start;              /* of the item, -1 when it has none of its own */
	bool numbered;          /* the next paragraph is the item's first */
};

/* A footnote that is to be read. */
struct note {
	const xmlNode *element;
};

/* An annotation. It is read where its mark is, or that of the end of what it is about. */
struct annotation {
	const xmlNode *element;
	int place;
};

struct reading {
	struct words *list;
	struct odt_numbering numbering;
	struct hiding hiding;
	bool hidden[HIDING_WAYS];   /* what is read is not shown, or struck out */
	struct buf *text;       /* of the open paragraph; NULL between paragraphs */
	struct place *place;    /* NULL outside lists */
	bool contents;          /* in a table of contents */
	bool pages;             /* whose entries end in page numbers */
	bool live;              /* the open paragraph has its page in a field */
	struct note *notes;     /* in the order of their marks */
	int note_count;
	struct annotation *annotations;
	size_t annotation_count;
	xmlHashTable *named;    /* name of an annotation -> its place among them, from 1 */
	int places;             /* marks of annotations so far */
	bool house;             /* what the open cell has is not all of the document */
};

static void read_children(struct reading *r, const xmlNode *n);

static bool shown(const struct reading *r)
{
	return r->text != NULL && !r->hidden[HIDING_UNSEEN] && !r->hidden[HIDING_STRUCK];
}

/* ODF 1.3 part 3, 6.1.2: a tab or a line's end in the text is a space. */
static void add_text(struct reading *r, const char *s)
{
	struct buf *text = r->text;
	size_t from;

	if (text == NULL || !shown(r))
		return;
	from = text->len;
	buf_add_str(text, s);
	for (char *c = text->data + from; *c != '\0'; c++)
		if (*c == '\t' || *c == '\n' || *c == '\r')
			*c = ' ';
}

static void add(struct reading *r, char c)
{
	if (shown(r))
		buf_add_char(r->text, c);
}

/* The label of the paragraph n: of its item where it is the first there, of the
 * outline where it is a heading in no list. */
static void add_number(struct reading *r, const xmlNode *n, struct buf *label)
{
	struct place *p = r->place;
	bool heading = part_is(n, NS_TEXT, "h");

	if (p == NULL) {
		if (heading)
			odt_outline_number(&r->numbering, n, label);
		return;
	}
	if (!p->numbered)
		return;
	p->numbered = false;
	if (heading && str_eq(part_attr(n, NS_TEXT, "is-list-header"), "true"))
		return;
	if (p->style != NULL)
		odt_number(p->list, p->style, p->level, p->start, label);
	else
		buf_add_str(label, "\xE2\x80\xA2");   /* Writer's own list style */
}

/* What the style of n says; where it says nothing, what was so around it. */
static void set_hidden(struct reading *r, const xmlNode *n, const char *family)
{
	const char *name = part_attr(n, NS_TEXT, "style-name");

	for (enum hiding_way way = 0; way < HIDING_WAYS; way++) {
		enum hides says = hiding_style(&r->hiding, way, family, name);

		if (says != HIDES_UNSAID)
			r->hidden[way] = says == HIDES;
		else if (str_eq(family, "paragraph"))
			r->hidden[way] = r->hidden[way] || r->hiding.all[way];
	}
}

static void read_span(struct reading *r, const xmlNode *n)
{
	bool outer[HIDING_WAYS];

	memcpy(outer, r->hidden, sizeof(outer));
	set_hidden(r, n, "text");
	read_children(r, n);
	memcpy(r->hidden, outer, sizeof(outer));
}

static void read_paragraph(struct reading *r, const xmlNode *n)
{
	struct buf *outer = r->text;
	bool outside[HIDING_WAYS];
	struct buf text;
	struct buf number;

	buf_init(&text, BUF_FILE);
	buf_init(&number, LABEL_MAX);
	add_number(r, n, &number);
	r->text = &text;
	r->live = false;
	memcpy(outside, r->hidden, sizeof(outside));
	set_hidden(r, n, "paragraph");
	read_children(r, n);
	r->text = outer;
	memcpy(r->hidden, outside, sizeof(outside));
	if (r->contents && number.len == 0)
		contents_split(&text, r->pages && !r->live, &number);
	/* What a theme's layer adds is no part of the document (hooks.xsl). */
	if (str_eq(part_attr(n, NS_TEXT, "style-name"), "House"))
		r->house = true;
	else
		words_add(r->list, number.data, text.data, LOC_NONE);
	buf_release(&text);
	buf_release(&number);
}

static void read_list(struct reading *r, const xmlNode *n);

/* 5.3.3, 5.3.4. The first list in an item goes on where its level stands, as in
 * Writer; each later one begins anew unless it says that it goes on. */
static void read_item(struct reading *r, const xmlNode *n)
{
	struct place *p = r->place;
	const char *other = part_attr(n, NS_TEXT, "style-override");
	const struct odt_style *style = p->style;
	bool first_list = true;

	if (other != NULL)
		p->style = odt_style(&r->numbering, other);
	p->numbered = part_is(n, NS_TEXT, "list-item");
	p->start = part_int(part_attr(n, NS_TEXT, "start-value"), COUNT_MAX, -1);
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (part_is(c, NS_TEXT, "list")) {
			if (!first_list && p->level + 1 < ODT_LEVELS &&
			    !str_eq(part_attr(c, NS_TEXT, "continue-numbering"), "true"))
				odt_restart(p->list, p->level + 1);
			p->style = style;
			p->numbered = false;
			first_list = false;
			read_list(r, c);
		} else if (part_is(c, NS_TEXT, "p") || part_is(c, NS_TEXT, "h")) {
			read_paragraph(r, c);
		}
	}
	p->style = style;
	p->numbered = false;
}

/* 5.3.1. A list that names no style has that of the list around it. */
static void read_list(struct reading *r, const xmlNode *n)
{
	const char *name = part_attr(n, NS_TEXT, "style-name");
	const struct odt_style *style = odt_style(&r->numbering, name);
	struct place *outer = r->place;
	struct place place = { NULL, style, 0, -1, false };

	if (outer != NULL) {
		place.list = outer->list;
		place.style = name != NULL ? style : outer->style;
		/* Writer keeps what is too deep at the last level. */
		place.level = outer->level + 1 < ODT_LEVELS ? outer->level + 1 : outer->level;
	} else {
		place.list = odt_list(&r->numbering, n, style);
	}
	r->place = &place;
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (part_is(c, NS_TEXT, "list-item") || part_is(c, NS_TEXT, "list-header"))
			read_item(r, c);
	r->place = outer;
}

/* 5.3.6. A list item without its list around it. */
static void read_numbered(struct reading *r, const xmlNode *n)
{
	const struct odt_style *style = odt_style(&r->numbering,
	                                          part_attr(n, NS_TEXT, "style-name"));
	const char *id = part_attr(n, NS_TEXT, "list-id");
	struct place *outer = r->place;
	struct place place = { NULL, style, 0, -1, true };

	place.level = part_int(part_attr(n, NS_TEXT, "level"), ODT_LEVELS, 1);
	place.level -= place.level > 0;
	place.start = part_int(part_attr(n, NS_TEXT, "start-value"), COUNT_MAX, -1);
	place.list = odt_list_of_id(&r->numbering, id);
	r->place = &place;
	read_children(r, n);
	r->place = outer;
}

static void read_story(struct reading *r, const xmlNode *n)
{
	struct buf *text = r->text;
	struct place *place = r->place;

	r->text = NULL;
	r->place = NULL;
	read_children(r, n);
	r->text = text;
	r->place = place;
}

/* A cell may stand for some that are alike (19.676). A table has at most as many columns as
 * Writer can show. */
static void read_cell(struct reading *r, const xmlNode *n)
{
	enum { COLUMNS_MAX = 63 };
	int times = part_int(part_attr(n, NS_TABLE, "number-columns-repeated"), COLUMNS_MAX, 1);
	size_t before = r->list->count;

	r->house = false;
	read_story(r, n);
	if (r->list->count > before || !r->house)
		words_end_cell(r->list, before, LOC_NONE);
	if (r->list->count == before + 1 && words_is_empty_cell(&r->list->blocks[before]))
		for (int i = 1; i < times; i++)
			words_end_cell(r->list, r->list->count, LOC_NONE);
	r->house = false;
}

/* True unless the templates of the entries (8.3.3) leave the page number out. */
static bool has_pages(const xmlNode *index)
{
	const xmlNode *source = part_child(index, NS_TEXT, "table-of-content-source");
	bool any = false;

	for (const xmlNode *c = source != NULL ? source->children : NULL; c != NULL; c = c->next) {
		if (!part_is(c, NS_TEXT, "table-of-content-entry-template"))
			continue;
		if (part_child(c, NS_TEXT, "index-entry-page-number") != NULL)
			return true;
		any = true;
	}
	return !any;
}

static void read_contents(struct reading *r, const xmlNode *n)
{
	bool outer = r->contents;

	r->contents = true;
	r->pages = has_pages(n);
	read_children(r, n);
	r->contents = outer;
}

static void add_note(struct reading *r, const xmlNode *n)
{
	r->notes = mem_resize(r->notes, (size_t)r->note_count + 1, sizeof(xmlNode *));
	r->notes[r->note_count++].element = n;
}

/* The footnotes (6.3), each after its number: Writer counts them in the order of
 * their marks. */
static void read_notes(struct reading *r)
{
	char number[16];

	for (int i = 0; i < r->note_count; i++) {
		size_t first = r->list->count;
		const xmlNode *body = part_child(r->notes[i].element, NS_TEXT, "note-body");

		if (body != NULL)
			read_story(r, body);
		snprintf(number, sizeof(number), "%d", i + 1);
		words_set_number(r->list, first, number);
	}
}

static void add_annotation(struct reading *r, const xmlNode *n)
{
	const char *name = part_attr(n, NS_OFFICE, "name");

	r->annotations = mem_resize(r->annotations, r->annotation_count + 1, sizeof(*r->annotations));
	r->annotations[r->annotation_count].element = n;
	r->annotations[r->annotation_count++].place = ++r->places;
	if (name == NULL)
		return;
	if (r->named == NULL)
		r->named = mem_check(xmlHashCreate(16));
	xmlHashAddEntry(r->named, (const xmlChar *)name, (void *)(uintptr_t)r->annotation_count);
}

/* Whoever asks about two passages, one in the other, asks first about what ends first. */
static void end_annotation(struct reading *r, const xmlNode *n)
{
	const char *name = part_attr(n, NS_OFFICE, "name");
	uintptr_t at = r->named != NULL && name != NULL
	                       ? (uintptr_t)xmlHashLookup(r->named, (const xmlChar *)name) : 0;

	if (at > 0)
		r->annotations[at - 1].place = ++r->places;
}

static int by_place(const void *a, const void *b)
{
	const struct annotation *one = a;
	const struct annotation *other = b;

	return (one->place > other->place) - (one->place < other->place);
}

/* The annotations (14.1), each after who wrote it. */
static void read_annotations(struct reading *r)
{
	if (r->annotation_count > 0)
		qsort(r->annotations, r->annotation_count, sizeof(*r->annotations), by_place);
	for (size_t i = 0; i < r->annotation_count; i++) {
		const xmlNode *n = r->annotations[i].element;
		const xmlNode *creator = part_child(n, NS_DC, "creator");
		char *author = creator != NULL ? node_text(creator) : NULL;

		if (author != NULL)
			words_add(r->list, "", author, LOC_NONE);
		free(author);
		read_story(r, n);
	}
	xmlHashFree(r->named, NULL);
	free(r->annotations);
}

/* 7.7.2 to 7.7.4: what a condition hides says so, and Writer may find otherwise when it opens the file. A paragraph that is hidden says nothing, what
 * stands before the field included. */
static bool hides_itself(struct reading *r, const xmlNode *n, enum odt_meaning meaning)
{
	bool hidden = str_eq(part_attr(n, NS_TEXT, "is-hidden"), "true") || part_attr(n, NS_TEXT, "condition") != NULL ||
	              str_eq(part_attr(n, NS_TEXT, "display"), "none");

	if (hidden && meaning == ODT_HIDER && r->text != NULL) {
		buf_clear(r->text);
		r->hidden[HIDING_UNSEEN] = true;
	}
	return hidden;
}

/* True for a row or a section that says nothing of it, or that it is shown: no other is without
 * a doubt, since Writer may find otherwise of a condition (19.822). */
static bool is_visible(const xmlNode *n)
{
	const char *row = part_attr(n, NS_TABLE, "visibility");
	const char *section = part_attr(n, NS_TEXT, "display");

	return (row == NULL || str_eq(row, "visible")) && (section == NULL || str_eq(section, "true"));
}

static void read_element(struct reading *r, const xmlNode *n)
{
	enum odt_meaning meaning = odt_meaning(n);

	if (hides_itself(r, n, meaning))
		return;
	switch (meaning) {
	case ODT_NOTHING:
	case ODT_HIDER:
		break;
	case ODT_SPAN:
		read_span(r, n);
		break;
	case ODT_CONTENT:
		read_children(r, n);
		break;
	case ODT_PARAGRAPH:
		read_paragraph(r, n);
		break;
	case ODT_LIST:
		read_list(r, n);
		break;
	case ODT_NUMBERED:
		read_numbered(r, n);
		break;
	case ODT_CELL:
		read_cell(r, n);
		break;
	case ODT_STORY:
		read_story(r, n);
		break;
	case ODT_CONTENTS:
		read_contents(r, n);
		break;
	case ODT_ROW:
	case ODT_SECTION:
		if (is_visible(n))
			read_children(r, n);
		break;
	case ODT_SPACE:
		add(r, ' ');
		break;
	case ODT_TAB:
		add(r, '\t');
		break;
	case ODT_NOTE:
		add_note(r, n);
		break;
	case ODT_ANNOTATION:
		add_annotation(r, n);
		break;
	case ODT_ANNOTATION_END:
		end_annotation(r, n);
		break;
	case ODT_REFERENCE:
		if (str_eq(part_attr(n, NS_TEXT, "reference-format"), "page"))
			r->live = true;
		else
			read_children(r, n);
		break;
	}
}

static void read_children(struct reading *r, const xmlNode *n)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (c->type == XML_ELEMENT_NODE)
			read_element(r, c);
		else if ((c->type == XML_TEXT_NODE || c->type == XML_CDATA_SECTION_NODE) &&
		         c->content != NULL)
			add_text(r, (const char *)c->content);
	}
}

int words_of_odt(struct xml *x, const struct buf *file, struct words *list)
{
	xmlDoc *content = part_open(file, "content.xml");
	xmlDoc *styles = NULL;
	const xmlNode *body = NULL;
	struct reading r = { .list = list };
	size_t comments;
	int rc = -1;

	(void)x;
	if (content != NULL)
		body = part_child(xmlDocGetRootElement(content), NS_OFFICE, "body");
	body = part_child(body, NS_OFFICE, "text");
	if (body == NULL)
		goto out;
	styles = part_open(file, "styles.xml");
	odt_numbering_init(&r.numbering, content, styles);
	hiding_of_odt(&r.hiding, content, styles);
	read_children(&r, body);
	read_notes(&r);
	comments = list->count;
	read_annotations(&r);
	words_set_comments(list, comments);
	free(r.notes);
	odt_numbering_release(&r.numbering);
	hiding_release(&r.hiding);
	rc = 0;
out:
	xmlFreeDoc(content);
	xmlFreeDoc(styles);
	return rc;
}
