/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "stage_private.h"
#include "path.h"
#include "str.h"

/*
 * XInclude 1.1 as far as a workspace needs it: xi:include with href to a whole
 * XML file inside the workspace. libxml2's own XInclude is not used because
 * it reads the DTDs of what it includes whatever it is told, and because its
 * copies forget which file they came from.
 */

enum { MAX_INCLUDES = 16 };

/* The files that are being included, from the document inwards. */
struct chain {
	const struct chain *outer;
	const char *path;
};

static int include_below(struct work *w, xmlNode *root, const struct chain *chain);

static bool is_xinclude(const xmlNode *n)
{
	return n->ns != NULL && xmlStrEqual(n->ns->href, (const xmlChar *)XINCLUDE_NS);
}

/* About how much memory a tree takes. */
static size_t weight_of(const xmlNode *root)
{
	enum { ELEMENT_WEIGHT = 64 };
	char *text = node_text(root);
	size_t weight = strlen(text);

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		weight += ELEMENT_WEIGHT;
	free(text);
	return weight;
}

static size_t chain_length(const struct chain *chain)
{
	size_t n = 0;

	for (; chain != NULL; chain = chain->outer)
		n++;
	return n;
}

static bool in_chain(const struct chain *chain, const char *path)
{
	for (; chain != NULL; chain = chain->outer)
		if (str_eq(chain->path, path))
			return true;
	return false;
}

/* The workspace path that an include names, from the folder of the file it
 * stands in; NULL, reported. Caller frees. */
static char *target_of(struct work *w, const xmlNode *n, const struct chain *chain)
{
	static const char *const foreign[] = { "parse", "xpointer", "fragid", "encoding" };
	const char *href = node_attr(n, "href");
	struct loc loc = work_loc(w, n);
	char *dir = NULL;
	char *path = NULL;
	char *inside = NULL;

	for (size_t i = 0; i < ARRAY_LEN(foreign); i++)
		if (node_attr(n, foreign[i]) != NULL &&
		    !(i == 0 && str_eq(node_attr(n, "parse"), "xml"))) {
			diag(w->d, MSG_INCLUDE_FORM, loc, "it has the attribute '%s'", foreign[i]);
			return NULL;
		}
	if (href == NULL || href[0] == '\0' || strchr(href, '#') != NULL ||
	    strstr(href, "://") != NULL) {
		diag(w->d, MSG_INCLUDE_FORM, loc, "href is '%s'", href != NULL ? href : "");
		return NULL;
	}
	dir = path_dir(loc.path);
	path = path_join(dir, href);
	inside = path_inside(path);
	if (str_ends(href, ".md")) {
		diag(w->d, MSG_INCLUDE_KIND, loc, "'%s'", href);
		free(inside);
		inside = NULL;
	} else if (inside == NULL) {
		work_report_outside(w, loc, href);
	} else if (in_chain(chain, inside)) {
		diag(w->d, MSG_INCLUDE_LOOP, loc, "'%s'", href);
		free(inside);
		inside = NULL;
	}
	free(dir);
	free(path);
	return inside;
}

/* Puts what an include names in its place. */
static int include_one(struct work *w, xmlNode *n, const struct chain *chain)
{
	struct chain here = { chain, NULL };
	char *inside = NULL;
	xmlDoc *doc = NULL;
	xmlNode *root;
	struct buf bytes;
	int rc = -1;

	if (chain_length(chain) > MAX_INCLUDES) {
		diag(w->d, MSG_INCLUDE_DEPTH, work_loc(w, n), "%d", MAX_INCLUDES);
		return -1;
	}
	inside = target_of(w, n, chain);
	if (inside == NULL)
		return -1;
	buf_init(&bytes, BUF_FILE);
	/* Once there is too much, nothing more is read. */
	if (work_add_weight(w, work_loc(w, n), 0) < 0 ||
	    workspace_read(w->ws, w->d, inside, work_loc(w, n), IO_LIMIT_SOURCE,
	                   &bytes) < 0 ||
	    work_add_weight(w, work_loc(w, n), bytes.len) < 0)
		goto out;
	doc = xml_parse(w->x, inside, bytes.data, bytes.len);
	if (doc == NULL)
		goto out;
	root = xmlDocGetRootElement(doc);
	if (root->ns == NULL || !xmlStrEqual(root->ns->href, (const xmlChar *)ENGROSS_NS)) {
		diag(w->d, MSG_INCLUDE_KIND, work_loc(w, n), "'%s' (its first element is '%s')",
		     inside, node_name(root));
		goto out;
	}
	if (work_add_weight(w, work_loc(w, n), weight_of(root)) < 0)
		goto out;
	here.path = inside;
	node_adopt_before(root, n);
	rc = include_below(w, root, &here);
out:
	buf_release(&bytes);
	xmlFreeDoc(doc);
	free(inside);
	return rc;
}

/* Follows the includes below root, and root itself where it is none. */
static int include_below(struct work *w, xmlNode *root, const struct chain *chain)
{
	xmlNode *n = node_child(root, NULL);
	int rc = 0;

	while (n != NULL) {
		xmlNode *next = node_next(n, NULL);

		if (is_xinclude(n) && !str_eq(node_name(n), "include")) {
			rc = diag(w->d, MSG_INCLUDE_FORM, work_loc(w, n), "'%s' is no include",
			          node_name(n));
			node_drop(n);
		} else if (is_xinclude(n)) {
			if (include_one(w, n, chain) < 0)
				rc = -1;
			node_drop(n);
		} else if (include_below(w, n, chain) < 0) {
			rc = -1;
		}
		n = next;
	}
	return rc;
}

int stage_include(struct work *w)
{
	struct chain document = { NULL, w->path };

	return include_below(w, work_root(w), &document);
}
