/* SPDX-License-Identifier: MIT */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "css.h"
#include "format_private.h"
#include "layer.h"
#include "mem.h"
#include "str.h"

/* A page that stands alone carries its pictures as data: addresses (RFC 2397). */
static void set_data(struct work *w, xmlNode *image)
{
	struct buf uri;

	buf_init(&uri, BUF_FILE);
	for (size_t i = 0; i < w->picture_count; i++) {
		if (!str_eq(w->pictures[i].name, node_attr(image, "name")))
			continue;
		picture_add_uri(&uri, &w->pictures[i]);
		node_set(image, "data", uri.data);
	}
	buf_release(&uri);
}

static void each_image(struct work *w, bool set)
{
	xmlNode *root = xmlDocGetRootElement(w->doc);

	for (xmlNode *n = root; n != NULL && w->picture_count > 0; n = node_walk(root, n, false)) {
		if (node_is(n, "image") && set)
			set_data(w, n);
		else if (node_is(n, "image"))
			node_unset(n, "data");
	}
}

/* The parameters of the theme, and after them those of the page. Caller frees the list
 * and what it has from *own on. */
struct params {
	struct xml_param *list;
	size_t count;
	size_t own;
};

static void add(struct params *p, const char *name, const char *value)
{
	p->list = mem_resize(p->list, p->count + 1, sizeof(*p->list));
	p->list[p->count].name = name;
	p->list[p->count++].value = value != NULL ? mem_strdup(value) : NULL;
}

static void params_init(struct params *p, const struct theme *theme)
{
	const struct xml_param *given = theme_params(theme, "html");

	p->list = NULL;
	p->count = 0;
	while (given[p->count].value != NULL) {
		p->list = mem_resize(p->list, p->count + 1, sizeof(*p->list));
		p->list[p->count] = given[p->count];
		p->count++;
	}
	p->own = p->count;
}

static void params_release(struct params *p)
{
	for (size_t i = p->own; i < p->count; i++)
		free((char *)(uintptr_t)p->list[i].value);
	free(p->list);
}

/* The sizes of the files beside the page; their names follow from the document's id. */
static void add_files(struct params *p, const struct page *page)
{
	char size[32];

	for (size_t i = 0; i < page->file_count; i++) {
		snprintf(size, sizeof(size), "%zu", page->files[i].size);
		if (str_eq(page->files[i].format->name, "odt"))
			add(p, "download-odt", size);
		else if (str_eq(page->files[i].format->name, "docx"))
			add(p, "download-docx", size);
	}
}

static bool is_page(const xmlDoc *tree)
{
	const xmlNode *root = xmlDocGetRootElement(tree);

	return root != NULL && xmlStrEqual(root->name, (const xmlChar *)"html");
}

/* The page as a tree; NULL, reported. Caller frees with xmlFreeDoc(). */
static xmlDoc *make_tree(struct work *w, const struct theme *theme, const struct page *page)
{
	static const char driver[] = "stylesheets/html/html.xsl";
	struct params p;
	xmlDoc *tree;

	params_init(&p, theme);
	add_files(&p, page);
	add(&p, "", NULL);
	each_image(w, true);
	tree = xml_transform_tree(w->x, theme_sheet(theme, w->x, "html", driver), w->doc, p.list);
	each_image(w, false);
	params_release(&p);
	if (tree != NULL && !is_page(tree)) {
		diag(w->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (its result is not a page)", driver);
		xmlFreeDoc(tree);
		tree = NULL;
	}
	return tree;
}

/* What the theme's layer put into the page may not run nor fetch. 0, or -1 reported. */
static int check_layer(struct work *w, const struct theme *theme, const struct buf *page)
{
	const struct theme_layer *layer = theme_layer(theme, "html");

	return layer != NULL ? layer_check_page(w->d, layer, page) : 0;
}

int html_make(struct work *w, const struct theme *theme, const struct page *page,
              struct buf *out)
{
	xmlDoc *tree = make_tree(w, theme, page);

	if (tree == NULL)
		return -1;
	buf_add_str(out, "<!DOCTYPE html>\n");
	xml_print_html(tree, out);
	buf_add_str(out, "\n");
	xmlFreeDoc(tree);
	return check_layer(w, theme, out);
}

/* The result of a sheet over the page's tree. */
static int pass(struct work *w, const struct theme *theme, const struct page *page,
                const char *sheet, struct buf *out)
{
	xmlDoc *tree = make_tree(w, theme, page);
	struct params p = { NULL, 0, 0 };
	struct buf prefix;
	char level[16];
	int rc = -1;

	buf_init(&prefix, BUF_LINE);
	if (tree == NULL)
		goto out;
	buf_addf(&prefix, "%s%s", page->id_prefix != NULL ? page->id_prefix : w->id,
	         page->id_prefix != NULL ? "" : "-");
	snprintf(level, sizeof(level), "%d", page->heading_level);
	add(&p, "id-prefix", prefix.data);
	add(&p, "heading-level", level);
	add(&p, "", NULL);
	rc = xml_transform(w->x, sheet, tree, p.list, out);
out:
	params_release(&p);
	buf_release(&prefix);
	xmlFreeDoc(tree);
	return rc;
}

int fragment_make(struct work *w, const struct theme *theme, const struct page *page,
                  struct buf *out)
{
	if (pass(w, theme, page, "stylesheets/html/fragment.xsl", out) < 0)
		return -1;
	buf_add_str(out, "\n");
	return check_layer(w, theme, out);
}

int fragment_style_make(struct work *w, const struct theme *theme, const struct page *page,
                        struct buf *out)
{
	struct buf css;
	int rc;

	buf_init(&css, BUF_FILE);
	rc = pass(w, theme, page, "stylesheets/html/fragment-css.xsl", &css);
	if (rc == 0 && theme_layer(theme, "html") != NULL)
		rc = layer_check_css(w->d, theme_layer(theme, "html"), &css);
	if (rc == 0)
		css_scope(css.data, out);
	buf_release(&css);
	return rc;
}
