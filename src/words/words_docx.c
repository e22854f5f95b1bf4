/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "field_docx_private.h"
#include "macros.h"
#include "mem.h"
#include "numbering_docx_private.h"
#include "part.h"
#include "str.h"
#include "words.h"

/*
 * The words of a DOCX as a reader in Word meets them, with all tracked changes
 * accepted: deleted text, field codes, hidden text and page numbers are not
 * there, field results are.
 */

struct reading {
	struct words *list;
	struct docx_numbering numbering;
	struct buf *text;               /* of the open paragraph; NULL between paragraphs */
	struct buf carried;             /* words of paragraphs whose end was deleted */
	struct docx_fields fields;
	bool hidden;                    /* in a run that is not shown */
	bool house;                     /* what the open cell has is not all of the document */
	const char **notes;             /* the ids of the footnotes, in the order of their marks */
	int note_count;
	const char **comments;          /* those of the comments */
	int comment_count;
};

/* What an element means here. One that is not in the table, a property or a thing
 * to come, says nothing. */
enum meaning {
	MEANS_NOTHING,
	MEANS_CONTENT,      /* what is in it counts: w:hyperlink */
	MEANS_PARAGRAPH,
	MEANS_ROW,
	MEANS_CELL,
	MEANS_RUN,
	MEANS_TEXT,
	MEANS_SPACE,        /* a break: w:br */
	MEANS_TAB,
	MEANS_SIGN,         /* a character by name: w:noBreakHyphen */
	MEANS_SYMBOL,       /* a character by code: w:sym */
	MEANS_FIELD_MARK,   /* w:fldChar */
	MEANS_FIELD_CODE,   /* w:instrText */
	MEANS_FIELD,        /* w:fldSimple */
	MEANS_CHOICE,       /* mc:AlternateContent */
	MEANS_NOTE,         /* w:footnoteReference: its words are read at the end */
	MEANS_COMMENT,      /* w:commentReference: the same, after the footnotes */
	MEANS_PICTURE,      /* words only where it holds a text box */
	MEANS_BOX           /* w:txbxContent */
};

struct word_element {
	const char *name;
	enum meaning meaning;
	const char *sign;
};

static const struct word_element word_elements[] = {
	{ "r", MEANS_RUN, NULL },
	{ "t", MEANS_TEXT, NULL },
	{ "p", MEANS_PARAGRAPH, NULL },
	{ "hyperlink", MEANS_CONTENT, NULL },
	{ "fldChar", MEANS_FIELD_MARK, NULL },
	{ "instrText", MEANS_FIELD_CODE, NULL },
	{ "tc", MEANS_CELL, NULL },
	{ "tr", MEANS_ROW, NULL },
	{ "tbl", MEANS_CONTENT, NULL },
	{ "tab", MEANS_TAB, NULL },
	{ "ptab", MEANS_TAB, NULL },
	{ "br", MEANS_SPACE, NULL },
	{ "cr", MEANS_SPACE, NULL },
	{ "noBreakHyphen", MEANS_SIGN, "\xE2\x80\x91" },
	{ "softHyphen", MEANS_SIGN, "\xC2\xAD" },
	{ "sym", MEANS_SYMBOL, NULL },
	{ "fldSimple", MEANS_FIELD, NULL },
	{ "sdt", MEANS_CONTENT, NULL },
	{ "sdtContent", MEANS_CONTENT, NULL },
	{ "customXml", MEANS_CONTENT, NULL },
	{ "smartTag", MEANS_CONTENT, NULL },
	{ "ins", MEANS_CONTENT, NULL },
	{ "moveTo", MEANS_CONTENT, NULL },
	{ "dir", MEANS_CONTENT, NULL },
	{ "bdo", MEANS_CONTENT, NULL },
	{ "ruby", MEANS_CONTENT, NULL },
	{ "rubyBase", MEANS_CONTENT, NULL },
	{ "footnoteReference", MEANS_NOTE, NULL },
	{ "commentReference", MEANS_COMMENT, NULL },
	{ "drawing", MEANS_PICTURE, NULL },
	{ "pict", MEANS_PICTURE, NULL },
	{ "object", MEANS_PICTURE, NULL },
	{ "txbxContent", MEANS_BOX, NULL },
	{ "body", MEANS_CONTENT, NULL }
};

static struct word_element element_of(const xmlNode *n)
{
	static const struct word_element nothing = { "", MEANS_NOTHING, NULL };
	static const struct word_element content = { "", MEANS_CONTENT, NULL };
	static const struct word_element text = { "t", MEANS_TEXT, NULL };
	static const struct word_element choice = { "", MEANS_CHOICE, NULL };
	enum part_ns ns = n->type == XML_ELEMENT_NODE ? part_ns(n->ns) : NS_OTHER;

	if (ns == NS_M)
		return part_is(n, NS_M, "t") ? text : content;
	if (ns == NS_MC)
		return part_is(n, NS_MC, "AlternateContent") ? choice : nothing;
	for (size_t i = 0; ns == NS_W && i < ARRAY_LEN(word_elements); i++)
		if (strcmp((const char *)n->name, word_elements[i].name) == 0)
			return word_elements[i];
	return nothing;
}

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

	if (text == NULL || !shown(r))
		return;
	from = text->len;
	node_add_text_to(n, text);
	for (char *c = text->data + from; *c != '\0'; c++)
		if (*c == '\t' || *c == '\n' || *c == '\r')
			*c = ' ';
}

/* 17.3.3.30; the codes from F000 are those of a symbol font. */
static void add_symbol(struct reading *r, const xmlNode *n)
{
	const char *code = part_attr(n, NS_W, "char");
	unsigned long c = code != NULL ? strtoul(code, NULL, 16) : 0;
	char utf8[4] = { (char)(0xE0 | (c >> 12 & 0x0F)), (char)(0x80 | (c >> 6 & 0x3F)),
	                 (char)(0x80 | (c & 0x3F)), '\0' };

	/* Symbol fonts have no sign below U+0800 that is a letter of its own. */
	if (c >= 0x800 && c <= 0xFFFF && shown(r))
		bullet_add(r->text, utf8);
	else
		add(r, "?");
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

/* What a theme's layer adds is no part of the document (hooks.xsl), as on a page what
 * has the class "ui". */
static bool is_house(const xmlNode *ppr)
{
	return str_eq(part_attr(child(ppr, "pStyle"), NS_W, "val"), "House");
}

static void read_paragraph(struct reading *r, const xmlNode *n)
{
	const xmlNode *ppr = child(n, "pPr");
	struct buf *outer = r->text;
	bool entry = docx_is_entry(&r->numbering, ppr) || docx_fields_in_contents(&r->fields);
	bool pages = docx_fields_have_pages(&r->fields);
	struct buf text;
	struct buf number;

	buf_init(&text, BUF_FILE);
	buf_init(&number, LABEL_MAX);
	if (!end_is_deleted(ppr)) {
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
	if (end_is_deleted(ppr))
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

static void read_run(struct reading *r, const xmlNode *n)
{
	const xmlNode *vanish = child(child(n, "rPr"), "vanish");
	const char *val = part_attr(vanish, NS_W, "val");
	bool outer = r->hidden;

	r->hidden = outer || (vanish != NULL && !str_eq(val, "0") && !str_eq(val, "false") &&
	                      !str_eq(val, "off"));
	read_children(r, n);
	r->hidden = outer;
}

/* ECMA-376 part 3, 10.2.1: one branch is shown. Word knows what is in the first. */
static void read_choice(struct reading *r, const xmlNode *n)
{
	const xmlNode *branch = part_child(n, NS_MC, "Choice");

	if (branch == NULL)
		branch = part_child(n, NS_MC, "Fallback");
	if (branch != NULL)
		read_children(r, branch);
}

/* Looks for text boxes in a drawing, whatever it is made of. */
static void read_picture(struct reading *r, const xmlNode *n)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		if (part_is(c, NS_W, "txbxContent"))
			read_story(r, c);
		else if (part_is(c, NS_MC, "AlternateContent"))
			read_choice(r, c);
		else if (c->type == XML_ELEMENT_NODE)
			read_picture(r, c);
	}
}

/* Word numbers footnotes in the order of their marks. */
static void add_note(struct reading *r, const xmlNode *n)
{
	const char *id = part_attr(n, NS_W, "id");

	if (id == NULL || !shown(r))
		return;
	r->notes = mem_resize(r->notes, (size_t)r->note_count + 1, sizeof(*r->notes));
	r->notes[r->note_count++] = id;
}

static void add_comment(struct reading *r, const xmlNode *n)
{
	const char *id = part_attr(n, NS_W, "id");

	if (id == NULL || !shown(r))
		return;
	r->comments = mem_resize(r->comments, (size_t)r->comment_count + 1, sizeof(*r->comments));
	r->comments[r->comment_count++] = id;
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

static void read_element(struct reading *r, const xmlNode *n)
{
	struct word_element e = element_of(n);

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
		if (child(child(n, "trPr"), "del") == NULL)
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
	case MEANS_FIELD_MARK:
	case MEANS_FIELD_CODE:
		read_mark(r, n, e);
		break;
	case MEANS_FIELD:
		if (!docx_field_is_layout(part_attr(n, NS_W, "instr")))
			read_children(r, n);
		break;
	case MEANS_CHOICE:
		read_choice(r, n);
		break;
	case MEANS_NOTE:
		add_note(r, n);
		break;
	case MEANS_COMMENT:
		add_comment(r, n);
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

/* The tree of the part that the main part has that relationship to, or NULL. */
static xmlDoc *open_related(const struct buf *file, const char *main_part, const char *kind)
{
	xmlDoc *doc = NULL;
	struct buf path;

	buf_init(&path, BUF_FILE);
	if (part_target(file, main_part, PART_OF_TYPE, kind, &path))
		doc = part_open(file, path.data);
	buf_release(&path);
	return doc;
}

/* The footnote or comment of that id among n and what follows it, or NULL. */
static const xmlNode *find_note(const xmlNode *n, const char *name, const char *id)
{
	while (n != NULL && !(part_is(n, NS_W, name) &&
	                      str_eq(part_attr(n, NS_W, "id"), id)))
		n = n->next;
	return n;
}

/* The footnotes (17.11.10), each after its number, in the order of their marks. */
static void read_notes(struct reading *r, const xmlDoc *footnotes)
{
	const xmlNode *root = footnotes != NULL ? xmlDocGetRootElement(footnotes) : NULL;
	const xmlNode *last = NULL;
	char number[16];

	for (int i = 0; i < r->note_count && root != NULL; i++) {
		size_t first = r->list->count;
		const xmlNode *n = NULL;

		/* They stand in this order as a rule. */
		if (last != NULL)
			n = find_note(last->next, "footnote", r->notes[i]);
		if (n == NULL)
			n = find_note(root->children, "footnote", r->notes[i]);
		if (n != NULL) {
			read_story(r, n);
			last = n;
		}
		snprintf(number, sizeof(number), "%d", i + 1);
		words_set_number(r->list, first, number);
	}
}

/* The comments (17.13.4.2), each after who wrote it, in the order of their marks. */
static void read_comments(struct reading *r, const xmlDoc *comments)
{
	const xmlNode *root = comments != NULL ? xmlDocGetRootElement(comments) : NULL;
	const xmlNode *last = NULL;

	for (int i = 0; i < r->comment_count && root != NULL; i++) {
		const xmlNode *n = NULL;
		const char *author;

		if (last != NULL)
			n = find_note(last->next, "comment", r->comments[i]);
		if (n == NULL)
			n = find_note(root->children, "comment", r->comments[i]);
		if (n == NULL)
			continue;
		author = part_attr(n, NS_W, "author");
		add_block(r, "", author != NULL ? author : "");
		read_story(r, n);
		last = n;
	}
}

static void read_document(const xmlDoc *document, const xmlDoc *styles, const xmlDoc *numbering,
                          const xmlDoc *footnotes, const xmlDoc *comments, struct words *list)
{
	struct reading r = { .list = list };
	size_t first;

	buf_init(&r.carried, BUF_FILE);
	docx_numbering_init(&r.numbering, styles, numbering);
	read_children(&r, xmlDocGetRootElement(document));
	add_block(&r, "", r.carried.data);
	read_notes(&r, footnotes);
	first = list->count;
	read_comments(&r, comments);
	words_set_comments(list, first);
	free(r.notes);
	free(r.comments);
	docx_numbering_release(&r.numbering);
	buf_release(&r.carried);
}

int words_of_docx(struct xml *x, const struct buf *file, struct words *list)
{
	xmlDoc *document = NULL;
	xmlDoc *styles = NULL;
	xmlDoc *numbering = NULL;
	xmlDoc *footnotes = NULL;
	xmlDoc *comments = NULL;
	struct buf main_part;
	int rc = -1;

	(void)x;
	buf_init(&main_part, BUF_LINE);
	if (part_target(file, "", PART_OF_TYPE, "/officeDocument", &main_part))
		document = part_open(file, main_part.data);
	if (document == NULL || !part_is(xmlDocGetRootElement(document), NS_W, "document"))
		goto out;
	styles = open_related(file, main_part.data, "/styles");
	numbering = open_related(file, main_part.data, "/numbering");
	footnotes = open_related(file, main_part.data, "/footnotes");
	comments = open_related(file, main_part.data, "/comments");
	read_document(document, styles, numbering, footnotes, comments, list);
	rc = 0;
out:
	xmlFreeDoc(document);
	xmlFreeDoc(styles);
	xmlFreeDoc(numbering);
	xmlFreeDoc(footnotes);
	xmlFreeDoc(comments);
	buf_release(&main_part);
	return rc;
}
