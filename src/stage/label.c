/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "resource.h"
#include "str.h"

/* The labels below root by their keys. The hash borrows their words. */
static xmlHashTable *by_key(xmlDoc *labels)
{
	xmlHashTable *words = mem_check(xmlHashCreate(256));
	const xmlNode *n = labels != NULL ? xmlDocGetRootElement(labels)->children : NULL;

	for (; n != NULL; n = n->next)
		if (node_is(n, "label") && n->children != NULL)
			xmlHashAddEntry(words, (const xmlChar *)node_attr(n, "key"), n->children->content);
	return words;
}

/* Reads the words of the document's language; English stands in for a
 * language that has none. */
static void load(struct work *w)
{
	const char *own = node_lang(work_root(w));
	const char *lang = own != NULL ? own : w->ws->lang;
	struct buf path;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "stylesheets/labels/%.*s.xml", (int)strcspn(lang, "-"), lang);
	if (resource_find(path.data) == NULL) {
		buf_clear(&path);
		buf_add_str(&path, "stylesheets/labels/en.xml");
	}
	w->labels = xml_parse_resource(w->x, path.data);
	w->label_words = by_key(w->labels);
	buf_release(&path);
}

void labels_take_frozen(struct work *w)
{
	w->frozen_labels = xml_new_doc("labels");
	node_copy_children(node_child(work_root(w), "labels"), xmlDocGetRootElement(w->frozen_labels));
	w->frozen_words = by_key(w->frozen_labels);
}

/* Whether the stage "standing" may need the label. */
static bool is_of_standing(const char *key)
{
	static const char *const prefixes[] = { "standing-", "status-", "signed-", "decision-", "awaiting-" };
	static const char *const keys[] = {
		"seal", "history", "version", "date", "status", "what-changed", "change-by", "approved-by", "minute",
		"date-and-status", "by-whom", "minute-number", "control", "control-item", "control-entry", "post-vacant"
	};

	for (size_t i = 0; i < ARRAY_LEN(prefixes); i++)
		if (str_starts(key, prefixes[i]))
			return true;
	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		if (str_eq(key, keys[i]))
			return true;
	return false;
}

void labels_keep(struct work *w, xmlNode *labels)
{
	const xmlNode *n;

	label(w, "contents");   /* loads them */
	n = w->labels != NULL ? node_child(xmlDocGetRootElement(w->labels), "label") : NULL;
	for (; n != NULL; n = node_next(n, "label")) {
		const char *key = node_attr(n, "key");

		if (!is_of_standing(key) || n->children == NULL)
			continue;
		node_set(node_add_element(labels, "label", (const char *)n->children->content), "key", key);
		node_set(labels->last, "standing", "yes");
	}
}

static const char *words_in(xmlHashTable *words, const char *key)
{
	return words != NULL ? xmlHashLookup(words, (const xmlChar *)key) : NULL;
}

bool label_is_its_own(const struct work *w, const char *key)
{
	return w->frozen_words == NULL || words_in(w->frozen_words, key) != NULL;
}

const char *label_if(const struct work *w, const char *key)
{
	const char *words = words_in(w->frozen_words, key);

	return words != NULL ? words : words_in(w->label_words, key);
}

/* The words of a key for the document's kind, or else of the key alone; NULL. A frozen version
 * has both from its own labels, where it has either. */
static const char *words_by_kind(struct work *w, const char *key)
{
	const char *words = NULL;
	struct buf own;

	if (w->labels == NULL)
		load(w);
	buf_init(&own, BUF_LINE);
	buf_addf(&own, "%s-%s", key, work_kind(w));
	for (int today = 0; today < 2 && words == NULL; today++) {
		xmlHashTable *of = today ? w->label_words : w->frozen_words;

		words = words_in(of, own.data);
		if (words == NULL)
			words = words_in(of, key);
	}
	buf_release(&own);
	return words;
}

const char *label_by_kind(struct work *w, const char *prefix, const char *code)
{
	const char *words;
	struct buf key;

	buf_init(&key, BUF_LINE);
	buf_addf(&key, "%s-%s", prefix, code);
	words = words_by_kind(w, key.data);
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

/* Adds words with what stands in { } put in. */
static void add_filled(struct buf *b, const char *words, const struct label_place *places)
{
	while (*words != '\0') {
		const char *end = *words == '{' ? strchr(words, '}') : NULL;
		const struct label_place *p = places;

		while (end != NULL && p->name != NULL &&
		       (strlen(p->name) != (size_t)(end - words) - 1 || strncmp(words + 1, p->name, strlen(p->name)) != 0))
			p++;
		if (end == NULL || p->name == NULL) {
			buf_add_char(b, *words++);
			continue;
		}
		buf_add_str(b, p->words);
		words = end + 1;
	}
}

void label_fill(struct work *w, struct buf *b, const char *key, const struct label_place *places)
{
	add_filled(b, label(w, key), places);
}

void label_fill_by_kind(struct work *w, struct buf *b, const char *key, const struct label_place *places)
{
	const char *words = words_by_kind(w, key);

	add_filled(b, words != NULL ? words : label(w, key), places);
}
