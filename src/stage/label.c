/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "resource.h"
#include "str.h"

/* Reads the words of the document's language; English stands in for a
 * language that has none. */
static void load(struct work *w)
{
	const char *own = node_lang(work_root(w));
	const char *lang = own != NULL ? own : w->ws->lang;
	const xmlNode *n;
	struct buf path;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "stylesheets/labels/%.*s.xml", (int)strcspn(lang, "-"), lang);
	if (resource_find(path.data) == NULL) {
		buf_clear(&path);
		buf_add_str(&path, "stylesheets/labels/en.xml");
	}
	w->labels = xml_parse_resource(w->x, path.data);
	w->label_words = mem_check(xmlHashCreate(256));
	for (n = w->labels != NULL ? xmlDocGetRootElement(w->labels)->children : NULL; n != NULL; n = n->next)
		if (node_is(n, "label") && n->children != NULL)
			xmlHashAddEntry(w->label_words, (const xmlChar *)node_attr(n, "key"), n->children->content);
	buf_release(&path);
}

const char *label_if(const struct work *w, const char *key)
{
	return w->label_words != NULL ? xmlHashLookup(w->label_words, (const xmlChar *)key) : NULL;
}

const char *label_by_kind(struct work *w, const char *prefix, const char *code)
{
	const char *words;
	struct buf key;

	label(w, "contents");   /* loads them */
	buf_init(&key, BUF_LINE);
	buf_addf(&key, "%s-%s-%s", prefix, code, node_name(work_root(w)));
	words = label_if(w, key.data);
	if (words == NULL) {
		buf_clear(&key);
		buf_addf(&key, "%s-%s", prefix, code);
		words = label_if(w, key.data);
	}
	buf_release(&key);
	return words;
}

const char *label(struct work *w, const char *key)
{
	const char *words;

	if (w->labels == NULL)
		load(w);
	words = label_if(w, key);
	if (words == NULL) {
		diag(w->d, MSG_INTERNAL, LOC_NONE, "there are no words for '%s'", key);
		return "";
	}
	return words;
}
