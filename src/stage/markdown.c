/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "mark.h"
#include "mem.h"
#include "path.h"
#include "str.h"

/* Elements that hold one paragraph of Markdown. */
static bool is_inline(const xmlNode *n)
{
	static const char *const names[] = {
		"action", "agency", "attachment", "attribution", "caption", "cell", "change",
		"distribution", "exemption", "footnote", "hours", "label", "lead", "note",
		"notice", "outcome", "paper", "purpose", "recommendation", "source", "subtitle",
		"summary", "supersedes", "term", "title", "urgency", "value"
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(n, names[i]))
			return true;
	return false;
}

/* Text whose line breaks are LF alone and that has no byte-order mark. */
static char *normal_text(const struct buf *bytes)
{
	const char *s = bytes->data;
	struct buf out;
	char *text;

	if (str_starts(s, "\xEF\xBB\xBF"))
		s += 3;
	buf_init(&out, BUF_FILE);
	for (; *s != '\0'; s++) {
		if (*s != '\r')
			buf_add_char(&out, *s);
		else if (s[1] != '\n')
			buf_add_char(&out, '\n');
	}
	text = buf_take(&out);
	buf_release(&out);
	return text;
}

/* True when the bytes are text that XML can hold; otherwise reported. */
static bool check_text(struct work *w, const char *path, const struct buf *bytes)
{
	size_t fault = str_utf8_fault(bytes->data, bytes->len);
	struct loc loc = { path, 1 };

	if (fault == bytes->len)
		fault = strlen(bytes->data);
	if (fault == bytes->len)
		return true;
	for (size_t i = 0; i < fault; i++)
		loc.line += bytes->data[i] == '\n';
	diag(w->d, MSG_XML_ENCODING, loc, "the byte 0x%02x is not part of a character",
	     (unsigned)(unsigned char)bytes->data[fault]);
	return false;
}

/* A heading begins a section where sections may stand. */
static enum mark_headings headings_in(const xmlNode *md)
{
	return heading_may_stand(md->parent) ? MARK_HEADINGS : MARK_NO_HEADINGS;
}

/* The file behind <md href="…"/>, from the folder of the file that names it. */
static int convert_file(struct work *w, xmlNode *md, const char *href)
{
	struct loc loc = work_loc(w, md);
	char *dir = path_dir(loc.path);
	char *path = path_join(dir, href);
	char *inside = path_inside(path);
	char *text = NULL;
	struct buf bytes;
	int rc = -1;

	buf_init(&bytes, BUF_FILE);
	if (inside == NULL) {
		work_report_outside(w, loc, href);
		goto out;
	}
	if (workspace_read(w->ws, w->d, inside, loc,
	                   IO_LIMIT_SOURCE, &bytes) < 0 ||
	    work_add_weight(w, loc, bytes.len) < 0 || !check_text(w, inside, &bytes))
		goto out;
	text = normal_text(&bytes);
	if (str_blank(text))
		diag(w->d, MSG_MD_EMPTY, loc, "'%s'", href);
	else
		rc = mark_blocks(w->x, w->d, text, (struct loc){ inside, 1 }, headings_in(md),
		                 md);
out:
	buf_release(&bytes);
	free(text);
	free(inside);
	free(path);
	free(dir);
	return rc;
}

/* What came in before md, after `before` (NULL: from the start), has md's language. */
static void set_language(const xmlNode *md, xmlNode *before)
{
	xmlNode *n = before != NULL ? before->next : md->parent->children;

	for (; n != md; n = n->next)
		if (n->type == XML_ELEMENT_NODE)
			node_copy_lang(n, md);
}

/* Elements that hold blocks of Markdown as <md> does, under a name of their own. */
static bool is_like_md(const xmlNode *n)
{
	static const char *const names[] = {
		"changed", "done", "learned", "mitigation", "said", "what"
	};

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (node_is(n, names[i]))
			return true;
	return false;
}

/* Puts the blocks of an <md> in its place. */
static int convert_md(struct work *w, xmlNode *md)
{
	const char *href = node_attr(md, "href");
	xmlNode *before = md->prev;
	char *raw = node_text(md);
	char *text = mark_dedent(raw);
	int rc = -1;

	if (href != NULL && !str_blank(text))
		diag(w->d, MSG_MD_BOTH, work_loc(w, md), "'%s'", href);
	else if (href != NULL)
		rc = convert_file(w, md, href);
	else if (str_blank(text))
		diag(w->d, MSG_MD_EMPTY, work_loc(w, md), "'%s'",
		     is_like_md(md->parent) ? node_name(md->parent) : "md");
	else
		rc = mark_blocks(w->x, w->d, text, work_loc(w, md), headings_in(md), md);
	access_headings(w, before != NULL ? before->next : md->parent->children, md);
	headings_fold(before != NULL ? before->next : md->parent->children, md);
	set_language(md, before);
	free(raw);
	free(text);
	node_drop(md);
	return rc;
}

/* What the register or another document has the words for. */
static bool may_be_empty(const xmlNode *n)
{
	return node_is(n, "agency") || node_is(n, "attachment");
}

static int convert_inline(struct work *w, xmlNode *n)
{
	if (mark_inline(w->x, w->d, n) < 0)
		return -1;
	if (node_is(n, "cell")) {
		xmlNode *old = node_new(n, "cell");

		/* An empty cell stays empty; any other holds a paragraph. */
		node_move_children(n, old);
		if (old->children != NULL)
			node_move_children(old, node_add(n, "p"));
		xmlFreeNode(old);
	} else if (mark_says_nothing(n, false) && !may_be_empty(n)) {
		return diag(w->d, MSG_MD_EMPTY, work_loc(w, n), "'%s'", node_name(n));
	}
	return 0;
}

/* Lists as officers write them (marker) and as Markdown makes them (type) are
 * the same from here on. */
static void unify_list(xmlNode *list)
{
	const char *marker = node_attr(list, "marker");

	if (node_attr(list, "type") == NULL)
		node_set(list, "type", marker != NULL ? marker : "bullet");
	node_unset(list, "marker");
}

static int attach_pictures(struct work *w)
{
	xmlNode *root = work_root(w);
	int rc = 0;

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (node_is(n, "list"))
			unify_list(n);
		if (node_is(n, "image") && picture_attach(w, n) < 0)
			rc = -1;
	}
	return rc;
}

/* Puts an <md> into such an element, with its text or the name of its file. */
static void put_md_inside(xmlNode *n)
{
	xmlNode *md = node_new(n, "md");

	node_move_children(n, md);
	if (node_attr(n, "href") != NULL)
		node_set(md, "href", node_attr(n, "href"));
	node_unset(n, "href");
	node_move_into(md, n);
}

int stage_markdown(struct work *w)
{
	xmlNode *root = work_root(w);
	xmlNode *n = root;
	int rc = 0;

	while (n != NULL) {
		xmlNode *next;
		int converted = 0;

		if (is_like_md(n))
			put_md_inside(n);
		next = node_walk(root, n, node_is(n, "md") || is_inline(n));
		if (node_is(n, "md"))
			converted = convert_md(w, n);   /* n is gone afterwards */
		else if (is_inline(n))
			converted = convert_inline(w, n);
		if (converted < 0)
			rc = -1;
		n = next;
	}
	if (headings_name(w) < 0)
		rc = -1;
	return attach_pictures(w) < 0 ? -1 : rc;
}
