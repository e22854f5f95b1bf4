/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "io.h"
#include "mark.h"
#include "ordinal.h"
#include "path.h"
#include "str.h"

/*
 * What a board paper asks for and what goes with it: recommendations,
 * attachments matched to what is there, background papers.
 */

/* A new list at the end of n. */
static xmlNode *add_list(xmlNode *n, const char *type)
{
	xmlNode *list = node_add(n, "list");

	node_set(list, "type", type);
	return list;
}

/* The item that stands for `from`, with its id, and a paragraph in it. */
static xmlNode *add_item(xmlNode *list, const xmlNode *from)
{
	xmlNode *item = node_add(list, "item");
	xmlNode *p;

	node_set_origin(item, from);
	if (node_attr(from, "id") != NULL)
		node_set(item, "id", node_attr(from, "id"));
	p = node_add(item, "p");
	node_copy_lang(p, from);
	return p;
}

void board_make_recommendations(xmlNode *n)
{
	xmlNode *lead = node_child(n, "lead");
	/* After words that they all follow on they go on as (a), (b); alone as 1., 2. */
	xmlNode *list = add_list(n, lead != NULL ? "alpha" : "decimal");
	xmlNode *next;

	if (lead != NULL)
		xmlNodeSetName(lead, (const xmlChar *)"p");
	for (xmlNode *r = node_child(n, "recommendation"); r != NULL; r = next) {
		next = node_next(r, "recommendation");
		node_move_children(r, add_item(list, r));
		node_drop(r);
	}
}

/* True when something below n is a link or reference already. */
static bool has_links(const xmlNode *n)
{
	for (const xmlNode *c = n; c != NULL; c = node_walk(n, c, false))
		if (node_is(c, "link") || node_is(c, "ref"))
			return true;
	return false;
}

void board_make_papers(struct work *w, xmlNode *n)
{
	xmlNode *list = NULL;
	xmlNode *next;

	if (node_child(n, "paper") == NULL)
		node_add_element(n, "p", label(w, "none"));
	for (xmlNode *paper = node_child(n, "paper"); paper != NULL; paper = next) {
		const char *href = node_attr(paper, "href");
		const char *work = node_attr(paper, "work");
		xmlNode *p;

		next = node_next(paper, "paper");
		if (list == NULL)
			list = add_list(n, "bullet");
		p = add_item(list, paper);
		if (href != NULL && !has_links(paper)) {
			p = node_add(p, "link");
			node_set(p, "href", href);
		}
		node_move_children(paper, p);
		if (work != NULL) {
			node_add_text(p, " (");
			fact_add(p, "work", work);
			node_add_text(p, ")");
		}
		node_drop(paper);
	}
}

/* The appendix of this paper with that id, outermost in body; NULL. */
static xmlNode *find_appendix(const xmlNode *body, const char *id)
{
	xmlNode *a = node_child(body, "appendix");

	while (a != NULL && !str_eq(node_attr(a, "id"), id))
		a = node_next(a, "appendix");
	return a;
}

/* Whether the file beside the paper is there. 0, or -1 reported. */
static int check_file(struct work *w, const xmlNode *n, const char *href)
{
	struct loc loc = work_loc(w, n);
	char *dir = path_dir(loc.path);
	char *path = path_join(dir, href);
	char *inside = path_inside(path);
	char *full = inside != NULL ? workspace_path(w->ws, inside) : NULL;
	int rc = -1;

	if (inside == NULL)
		work_report_outside(w, loc, href);
	else if (!io_is_within(workspace_root(w->ws), full))
		diag(w->d, MSG_FILE_OUTSIDE, loc, "'%s'", href);
	else if (!io_exists(full))
		diag(w->d, MSG_FILE_MISSING, loc, "'%s'", inside);
	else if (io_is_dir(full))
		diag(w->d, MSG_ATTACHMENT, loc, "'%s' is a folder", inside);
	else
		rc = 0;
	free(full);
	free(inside);
	free(path);
	free(dir);
	return rc;
}

/* Adds the title of another document of the workspace where no words are given. 0,
 * or -1 reported when there is no such document. */
static int add_title_of(struct work *w, xmlNode *p, const xmlNode *n, const char *id)
{
	struct work other;
	xmlNode *words;
	int rc = -1;

	if (str_eq(id, w->id))
		return diag(w->d, MSG_ATTACHMENT, work_loc(w, n), "'%s' is this paper itself", id);
	if (work_open_other(&other, w, id, work_loc(w, n)) == 0) {
		rc = 0;
		words = node_new(p, "title");
		node_copy_children(node_child(work_meta(&other), "title"), words);
		if (n->children == NULL) {
			rc = mark_inline(w->x, w->d, words);
			if (facts_settle(&other, words) < 0)
				rc = -1;
			words_unlink(words);
			node_copy_lang(p, node_child(work_meta(&other), "title"));
			node_move_children(words, p);
		}
		xmlFreeNode(words);
	}
	work_release(&other);
	return rc;
}

/* "Appendix 2: ", counted or lettered as the document's appendices are. */
static void add_place(struct work *w, xmlNode *p, int place)
{
	struct buf words;

	buf_init(&words, BUF_LINE);
	buf_addf(&words, "%s ", label(w, "attachment"));
	if (str_eq(node_attr(work_root(w), "appendices"), "letter")) {
		size_t from = words.len;

		ordinal_add_letter(&words, place);
		for (size_t i = from; i < words.len; i++)
			words.data[i] = (char)(words.data[i] - 'a' + 'A');
	} else {
		buf_addf(&words, "%d", place);
	}
	buf_add_str(&words, ": ");
	node_add_text(p, words.data);
	buf_release(&words);
}

/* An appendix of the paper: it takes the number that its place in the list gives it,
 * and its place among the appendices. */
static int attach_appendix(struct work *w, xmlNode *body, xmlNode *p, const xmlNode *n, int place)
{
	const char *id = node_attr(n, "appendix");
	xmlNode *appendix = find_appendix(body, id);

	if (appendix == NULL)
		return diag(w->d, MSG_ATTACHMENT, work_loc(w, n),
		            "this paper has no appendix '%s'", id);
	if (node_attr(appendix, "attached") != NULL)
		return diag(w->d, MSG_ATTACHMENT, work_loc(w, n),
		            "the appendix '%s' is listed already", id);
	node_set(appendix, "attached", "yes");
	node_move_into(appendix, body);
	if (node_attr(appendix, "number") == NULL && node_attr(appendix, "keep") == NULL &&
	    place > 1)
		node_setf(appendix, "number", "%d", place);
	ref_add(p, id, NULL);
	node_add_text(p, ": ");
	if (n->children == NULL) {
		xmlNode *words = node_new(p, "title");

		node_copy_children(node_child(appendix, "title"), words);
		words_unlink(words);
		node_move_children(words, p);
		xmlFreeNode(words);
	}
	return 0;
}

/* One attachment becomes an item. 0, or -1 reported. */
static int attach(struct work *w, xmlNode *body, xmlNode *list, xmlNode *n, int place)
{
	const char *document = node_attr(n, "document");
	const char *href = node_attr(n, "href");
	const char *appendix = node_attr(n, "appendix");
	int given = (document != NULL) + (href != NULL) + (appendix != NULL);
	xmlNode *p = add_item(list, n);
	int rc = 0;

	if (given != 1)
		return diag(w->d, MSG_ATTACHMENT, work_loc(w, n), "'%s' names %s",
		            node_attr(n, "id"), given == 0 ? "nothing" : "more than one thing");
	if (appendix != NULL) {
		rc = attach_appendix(w, body, p, n, place);
	} else {
		add_place(w, p, place);
		rc = document != NULL ? add_title_of(w, p, n, document) : check_file(w, n, href);
		if (href != NULL && n->children == NULL)
			node_add_text(p, href);
	}
	node_move_children(n, p);
	return rc;
}

/* Every appendix is in the list. 0, or -1 reported. */
static int check_listed(struct work *w, xmlNode *body)
{
	int rc = 0;

	for (xmlNode *a = node_child(body, "appendix"); a != NULL; a = node_next(a, "appendix")) {
		if (node_attr(a, "attached") == NULL)
			rc = diag(w->d, MSG_ATTACHMENT, work_loc(w, a),
			          "no attachment names the appendix '%s'", node_attr(a, "id"));
		node_unset(a, "attached");
	}
	return rc;
}

int board_make_attachments(struct work *w, xmlNode *body)
{
	int place = 0;
	int rc = 0;

	for (xmlNode *s = body; s != NULL; s = node_walk(body, s, false)) {
		xmlNode *list = NULL;
		xmlNode *next;

		if (!str_eq(node_attr(s, "kind"), "attachments"))
			continue;
		for (xmlNode *n = node_child(s, "attachment"); n != NULL; n = next) {
			next = node_next(n, "attachment");
			if (list == NULL)
				list = add_list(s, "bullet");
			if (attach(w, body, list, n, ++place) < 0)
				rc = -1;
			node_drop(n);
		}
	}
	return check_listed(w, body) < 0 ? -1 : rc;
}
