/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "element_docx_private.h"
#include "field_docx_private.h"
#include "hiding_private.h"
#include "macros.h"
#include "mem.h"
#include "numbering_docx_private.h"
#include "part.h"
#include "parts_docx_private.h"
#include "str.h"
#include "words.h"

/*
 * The words of a DOCX as a reader in Word meets them, with all tracked changes
 * accepted: deleted text, field codes, hidden text and page numbers are not
 * there, field results are.
 */

/* The ids of what is read at the end, in the order of their marks. */
struct marks {
	const char **ids;
	int count;
};

struct reading {
	struct words *list;
	struct docx_numbering numbering;
	struct buf *text;               /* of the open paragraph; NULL between paragraphs */
	struct buf carried;             /* words of paragraphs whose end was deleted */
	struct docx_fields fields;
	struct hiding hiding;
	bool hidden;                    /* in a run that is not shown */
	bool style_hides[HIDING_WAYS];  /* the open paragraph's style does */
	bool house;                     /* what the open cell has is not all of the document */
	struct marks notes;             /* of the footnotes */
	struct marks endnotes;
	struct marks comments;
};

static const xmlNode *child(const xmlNode *n, const char *name)
{
	return part_child(n, NS_W, name);
}

static bool shown(const struct reading *r)
{
	return r->text != NULL && !r->hidden && docx_fields_show(&r->fields);
}

static void add(struct reading *r, const char *s)
{
	if (shown(r))
		buf_add_str(r->text, s);
}

/* A tab or a line's end inside w:t is shown as a space. */
static void add_text(struct reading *r, const xmlNode *n)
{
	struct buf *text = r->text;
	size_t from;

	if (text == NULL || r->hidden || !(docx_fields_show(&r->fields) || docx_fields_misuse(&r->fields, n)))
		return;
	from = text->len;
	node_add_text_to(n, text);
	for (char *c = text->data + from; *c != '\0'; c++)
		if (*c == '\t' || *c == '\n' || *c == '\r')
			*c = ' ';
}

/* 17.3.3.30 */
static void add_symbol(struct reading *r, const xmlNode *n)
{
	char sign[DOCX_SIGN];

	if (docx_symbol(n, sign) && shown(r))
		bullet_add(r->text, sign);
	else
		add(r, "?");
}

static void add_drawn(struct reading *r, const xmlNode *n)
{
	char sign[DOCX_SIGN];

	add(r, docx_drawn(n, sign) ? sign : "?");
}

static void read_children(struct reading *r, const xmlNode *n);

static void add_block(struct reading *r, const char *number, const char *text)
{
	words_add(r->list, number, text, LOC_NONE);
}

/* A paragraph whose end was deleted is one with the next (17.13.5.15): that
 * one's properties are what is left of the two. */
static bool end_is_deleted(const xmlNode *ppr)
{
	const xmlNode *rpr = child(ppr, "rPr");

	return child(rpr, "del") != NULL || child(rpr, "moveFrom") != NULL;
}

/* A large first letter is a paragraph of its own in the file (17.3.1.11), not on the page. */
static bool is_initial(const xmlNode *ppr)
{
	const char *drop = part_attr(child(ppr, "framePr"), NS_W, "dropCap");

	return drop != NULL && !str_eq(drop, "none");
}

/* What a theme's layer adds is no part of the document (hooks.xsl), as on a page what
 * has the class "ui". */
static bool is_house(const xmlNode *ppr)
{
	return str_eq(part_attr(child(ppr, "pStyle"), NS_W, "val"), "House");
}

/* What the style of the open paragraph says. */
static void set_style(struct reading *r, const char *name)
{
	for (enum hiding_way way = 0; way < HIDING_WAYS; way++) {
		enum hides says = hiding_style(&r->hiding, way, "", name != NULL ? name : r->hiding.usual);

		r->style_hides[way] = says == HIDES_UNSAID ? r->hiding.all[way] : says == HIDES;
	}
}

static void read_paragraph(struct reading *r, const xmlNode *n)
{
	const xmlNode *ppr = child(n, "pPr");
	struct buf *outer = r->text;
	bool open = end_is_deleted(ppr) || is_initial(ppr);
	bool entry = docx_is_entry(&r->numbering, ppr) || docx_fields_in_contents(&r->fields);
	bool pages = docx_fields_have_pages(&r->fields);
	struct buf text;
	struct buf number;

	buf_init(&text, BUF_FILE);
	buf_init(&number, LABEL_MAX);
	set_style(r, part_attr(child(ppr, "pStyle"), NS_W, "val"));
	if (!open) {
		docx_number(&r->numbering, ppr, &number);
		buf_add(&text, r->carried.data, r->carried.len);
		buf_clear(&r->carried);
	}
	r->text = &text;
	read_children(r, n);
	r->text = outer;
	/* The field may begin in this very entry, or end in it. */
	entry = entry || docx_fields_in_contents(&r->fields);
	pages = pages && docx_fields_have_pages(&r->fields);
	if (entry && number.len == 0)
		contents_split(&text, pages, &number);
	if (open)
		buf_add(&r->carried, text.data, text.len);
	else if (is_house(ppr))
		r->house = true;
	else
		add_block(r, number.data, text.data);
	buf_release(&text);
	buf_release(&number);
}

/* Reads what is a story of its own: a cell, a text box. */
static void read_story(struct reading *r, const xmlNode *n)
{
	struct buf *outer = r->text;
	bool hidden = r->hidden;

	r->text = NULL;
	r->hidden = false;
	read_children(r, n);
	add_block(r, "", r->carried.data);
	buf_clear(&r->carried);
	r->text = outer;
	r->hidden = hidden;
}

/* True when a cell is one with that before it. */
static bool goes_on(const xmlNode *merge)
{
	return merge != NULL && !str_eq(part_attr(merge, NS_W, "val"), "restart");
}

/* Cells that continue a merged one above (17.4.84) or beside them (17.4.22) are not shown,
 * nor those whose deletion is tracked. */
static void read_cell(struct reading *r, const xmlNode *n)
{
	const xmlNode *tcpr = child(n, "tcPr");
	size_t before = r->list->count;

	if (goes_on(child(tcpr, "vMerge")) || goes_on(child(tcpr, "hMerge")) ||
	    child(tcpr, "cellDel") != NULL)
		return;
	r->house = false;
	read_story(r, n);
	if (r->list->count > before || !r->house)
		words_end_cell(r->list, before, LOC_NONE);
	r->house = false;
}

/* 17.7.3: of two styles that both hide their text, one takes back what the other does. */
static bool run_is_hidden(const struct reading *r, const xmlNode *rpr, enum hiding_way way)
{
	enum hides own = hiding_run(rpr, way);

	if (own != HIDES_UNSAID || !r->hiding.any)
		return own == HIDES;
	own = hiding_style(&r->hiding, way, "", part_attr(child(rpr, "rStyle"), NS_W, "val"));
	return (own == HIDES) != r->style_hides[way];
}

static void read_run(struct reading *r, const xmlNode *n)
{
	const xmlNode *rpr = child(n, "rPr");
	bool outer = r->hidden;

	r->hidden = outer || run_is_hidden(r, rpr, HIDING_UNSEEN) || run_is_hidden(r, rpr, HIDING_STRUCK);
	read_children(r, n);
	r->hidden = outer;
}

/* ECMA-376 part 3, 10.2.1: one branch is shown. */
static void read_choice(struct reading *r, const xmlNode *n)
{
	const xmlNode *branch = docx_branch(n);

	if (branch != NULL)
		read_children(r, branch);
}

static void add_lettering(struct reading *r, const xmlNode *n)
{
	char *words = docx_lettering(n);

	add_block(r, "", words);
	free(words);
}

/* Looks for text boxes in a drawing, whatever it is made of, and for letters that are drawn. */
static void read_picture(struct reading *r, const xmlNode *n)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (part_is(c, NS_W, "txbxContent"))
			read_story(r, c);
		else if (part_is(c, NS_MC, "AlternateContent"))
			read_choice(r, c);
		else if (docx_is_lettering(c))
			add_lettering(r, c);
		else if (c->type == XML_ELEMENT_NODE)
			read_picture(r, c);
	}
}

static void add_mark(const struct reading *r, struct marks *marks, const xmlNode *n)
{
	const char *id = part_attr(n, NS_W, "id");

	if (id == NULL || !shown(r))
		return;
	marks->ids = mem_resize(marks->ids, (size_t)marks->count + 1, sizeof(*marks->ids));
	marks->ids[marks->count++] = id;
}

/* A sign of its own, or part of a field. */
static void read_mark(struct reading *r, const xmlNode *n, struct word_element e)
{
	switch (e.meaning) {
	case MEANS_SPACE:
		add(r, " ");
		break;
	case MEANS_TAB:
		add(r, "\t");
		break;
	case MEANS_SIGN:
		add(r, e.sign);
		break;
	case MEANS_SYMBOL:
		add_symbol(r, n);
		break;
	case MEANS_DRAWN:
		add_drawn(r, n);
		break;
	case MEANS_NOTE:
		add_mark(r, &r->notes, n);
		break;
	case MEANS_ENDNOTE:
		add_mark(r, &r->endnotes, n);
		break;
	case MEANS_COMMENT:
		add_mark(r, &r->comments, n);
		break;
	case MEANS_FIELD_MARK:
		docx_field_mark(&r->fields, n);
		break;
	case MEANS_FIELD_CODE:
		docx_field_code(&r->fields, n);
		break;
	default:
		break;
	}
}

static void read_turned(struct reading *r, const xmlNode *n)
{
	if (str_eq(part_attr(n, NS_W, "val"), "rtl"))
		add(r, hiding_turned);
	read_children(r, n);
}

/* What another document has to say stands there, whatever it is. */
static void add_elsewhere(struct reading *r)
{
	if (r->text != NULL)
		add(r, "[\xE2\x80\xA6]");
	else
		add_block(r, "", "[\xE2\x80\xA6]");
}

static void read_element(struct reading *r, const xmlNode *n)
{
	struct word_element e = docx_element(n);

	switch (e.meaning) {
	case MEANS_NOTHING:
		break;
	case MEANS_CONTENT:
		read_children(r, n);
		break;
	case MEANS_PARAGRAPH:
		read_paragraph(r, n);
		break;
	case MEANS_ROW:
		if (child(child(n, "trPr"), "del") == NULL && child(child(n, "trPr"), "hidden") == NULL)
			read_children(r, n);
		break;
	case MEANS_CELL:
		read_cell(r, n);
		break;
	case MEANS_RUN:
		read_run(r, n);
		break;
	case MEANS_TEXT:
		add_text(r, n);
		break;
	case MEANS_SPACE:
	case MEANS_TAB:
	case MEANS_SIGN:
	case MEANS_SYMBOL:
	case MEANS_DRAWN:
	case MEANS_FIELD_MARK:
	case MEANS_FIELD_CODE:
	case MEANS_NOTE:
	case MEANS_ENDNOTE:
	case MEANS_COMMENT:
		read_mark(r, n, e);
		break;
	case MEANS_FIELD:
		if (!docx_field_is_layout(part_attr(n, NS_W, "instr")) || !docx_is_page(n))
			read_children(r, n);
		break;
	case MEANS_TURNED:
		read_turned(r, n);
		break;
	case MEANS_ELSEWHERE:
		add_elsewhere(r);
		break;
	case MEANS_CHOICE:
		read_choice(r, n);
		break;
	case MEANS_PICTURE:
		read_picture(r, n);
		break;
	case MEANS_BOX:
		read_story(r, n);
		break;
	}
}

static void read_children(struct reading *r, const xmlNode *n)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (c->type == XML_ELEMENT_NODE)
			read_element(r, c);
}

/* The footnote or comment of that id among n and what follows it, or NULL. */
static const xmlNode *find_note(const xmlNode *n, const char *name, const char *id)
{
	while (n != NULL && !(part_is(n, NS_W, name) &&
	                      str_eq(part_attr(n, NS_W, "id"), id)))
		n = n->next;
	return n;
}

/* Finds the notes or comments of that name one after the other; they stand in this order as
 * a rule. */
static const xmlNode *next_note(const xmlDoc *part, const char *name, const char *id,
                                const xmlNode *last)
{
	const xmlNode *root = part != NULL ? xmlDocGetRootElement(part) : NULL;
	const xmlNode *n = last != NULL ? find_note(last->next, name, id) : NULL;

	return n == NULL && root != NULL ? find_note(root->children, name, id) : n;
}

/* The footnotes (17.11.10) or the endnotes (17.11.2), each after its number, in the order of
 * their marks. */
static void read_notes(struct reading *r, const struct marks *marks, const xmlDoc *part,
                       const char *name, enum numeral how)
{
	const xmlNode *last = NULL;
	struct buf number;

	buf_init(&number, LABEL_MAX);
	for (int i = 0; i < marks->count && part != NULL; i++) {
		size_t first = r->list->count;
		const xmlNode *n = next_note(part, name, marks->ids[i], last);

		if (n != NULL) {
			read_story(r, n);
			last = n;
		}
		buf_clear(&number);
		numeral_add(&number, how, i + 1);
		words_set_number(r->list, first, number.data);
	}
	buf_release(&number);
}

/* The comments (17.13.4.2), each after who wrote it, in the order of their marks. */
static void read_comments(struct reading *r, const xmlDoc *comments)
{
	const xmlNode *last = NULL;
	size_t first = r->list->count;

	for (int i = 0; i < r->comments.count; i++) {
		const xmlNode *n = next_note(comments, "comment", r->comments.ids[i], last);
		const char *author = n != NULL ? part_attr(n, NS_W, "author") : NULL;

		if (n == NULL)
			continue;
		add_block(r, "", author != NULL ? author : "");
		read_story(r, n);
		last = n;
	}
	words_set_comments(r->list, first);
}

static void read_document(const struct docx_parts *parts, struct words *list)
{
	struct reading r = { .list = list };

	buf_init(&r.carried, BUF_FILE);
	docx_numbering_init(&r.numbering, parts->styles, parts->numbering);
	hiding_of_docx(&r.hiding, parts->styles);
	read_children(&r, xmlDocGetRootElement(parts->document));
	add_block(&r, "", r.carried.data);
	buf_clear(&r.carried);
	read_notes(&r, &r.notes, parts->footnotes, "footnote", NUMERAL_DECIMAL);
	read_notes(&r, &r.endnotes, parts->endnotes, "endnote", NUMERAL_ROMAN);
	read_comments(&r, parts->comments);
	free(r.notes.ids);
	free(r.endnotes.ids);
	free(r.comments.ids);
	hiding_release(&r.hiding);
	docx_numbering_release(&r.numbering);
	buf_release(&r.carried);
}

int words_of_docx(struct xml *x, const struct buf *file, struct words *list)
{
	struct docx_parts parts;
	int rc = docx_parts_open(&parts, file);

	(void)x;
	if (rc == 0)
		read_document(&parts, list);
	docx_parts_release(&parts);
	return rc;
}
