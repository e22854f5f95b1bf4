/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/*
 * The resolved form (schemas/resolved.xsd): what a reader sees at the front
 * (front.c) is put together with the body; everything that writers would have to
 * count is counted.
 */

/* True when the text has an element of that name. */
static bool has_any(const xmlNode *body, const char *name)
{
	const xmlNode *n = body;

	while (n != NULL && !node_is(n, name))
		n = node_walk(body, n, false);
	return n != NULL;
}

/* The words that writers need around the text. */
static void add_labels(struct work *w, xmlNode *root, const xmlNode *body)
{
	/* What a label is for, where it is not for every document. */
	static const char *const keys[][2] = {
		{ "contents", NULL }, { "page", NULL }, { "of", NULL }, { "skip", NULL },
		{ "link-to", NULL }, { "contents-back", NULL }, { "table-hint", NULL },
		{ "downloads", NULL }, { "download-docx", NULL }, { "download-odt", NULL },
		{ "kilobytes", NULL }, { "megabytes", NULL }, { "notes", "footnote" }, { "note", "footnote" },
		{ "note-back", "footnote" }, { "blank", "blank" },
		{ "drafting-note", "drafting-note" }
	};
	xmlNode *labels = node_add(root, "labels");

	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		if (keys[i][1] == NULL || has_any(body, keys[i][1]))
			node_set(node_add_element(labels, "label", label(w, keys[i][0])), "key",
			         keys[i][0]);
	if (w->agreeing != NULL)
		labels_keep(w, labels);
}

enum { CONTENTS_LEVELS = 3 };

/* The words of a title as a line of contents: plain, squeezed. */
static void add_entry(xmlNode *contents, const xmlNode *section)
{
	xmlNode *entry = node_add(contents, "entry");
	char *words = node_squeezed(node_child(section, "title"));

	node_set_origin(entry, section);
	node_copy_lang(entry, node_child(section, "title"));
	node_set(entry, "to", node_attr(section, "id"));
	node_set(entry, "mark", node_attr(section, "mark"));
	node_set(entry, "level", node_attr(section, "level"));
	if (node_attr(section, "number") != NULL)
		node_add_element(entry, "number", node_attr(section, "number"));
	node_add_element(entry, "words", words);
	free(words);
}

static void add_contents(struct work *w, xmlNode *root, const xmlNode *body)
{
	xmlNode *contents = node_add(root, "contents");

	node_add_element(contents, "title", label(w, "contents"));
	for (const xmlNode *n = body; n != NULL; n = node_walk(body, n, false)) {
		const char *level = node_is(n, "section") ? node_attr(n, "level") : NULL;

		if (level != NULL && level[0] - '0' <= CONTENTS_LEVELS)
			add_entry(contents, n);
	}
}

/* A list names the list that it goes on with by id: from here on by its place. */
static void place_list(xmlNode *list, xmlHashTable *places)
{
	const char *id = node_attr(list, "id");
	const char *continues = node_attr(list, "continues");
	const xmlNode *first = continues != NULL
	                               ? xmlHashLookup(places, (const xmlChar *)continues) : NULL;

	if (id != NULL)
		xmlHashAddEntry(places, (const xmlChar *)id, list);
	if (first != NULL)
		node_set(list, "continues", node_attr(first, "seq"));
}

/* Gives a blank the name that its row begins with, once the register has put its words
 * there; a blank to choose has one of its own. */
static void name_blank(xmlNode *blank)
{
	const xmlNode *row = blank->parent;
	char *words;

	while (row != NULL && !node_is(row, "row"))
		row = row->parent;
	if (row == NULL || str_eq(node_attr(blank, "kind"), "choice"))
		return;
	words = words_quoted(node_child(row, "cell"));
	node_set(blank, "label", words);
	free(words);
}

/* Counts what writers name by number, in document order. */
static void count_all(xmlNode *root)
{
	static const char *const counted[] = {
		"list", "table", "link", "image", "blank", "chart"
	};
	xmlHashTable *lists = mem_check(xmlHashCreate(16));
	int counts[ARRAY_LEN(counted)] = { 0 };
	int marks = 0;

	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		for (size_t i = 0; i < ARRAY_LEN(counted); i++)
			if (node_is(n, counted[i]))
				node_setf(n, "seq", "%d", ++counts[i]);
		if (node_is(n, "chart"))
			chart_finish(n);
		else if (node_is(n, "blank"))
			name_blank(n);
		if (node_attr(n, "mark") != NULL && node_attr(n, "id") != NULL && n != root)
			node_setf(n, "mark-seq", "%d", ++marks);
		if (node_is(n, "list"))
			place_list(n, lists);
	}
	xmlHashFree(lists, NULL);
}

int stage_resolve(struct work *w)
{
	xmlDoc *doc = xml_new_doc("resolved");
	xmlNode *root = xmlDocGetRootElement(doc);
	xmlNode *old = work_root(w);
	xmlNode *body = node_child(old, "body");
	const char *lang = node_lang(old);
	const char *numbering = node_attr(old, "numbering");
	size_t errors = diag_count(w->d, DIAG_ERROR);

	drafting_notes_place(w, body);
	node_set_origin(root, old);
	node_set(root, "form", "1");
	node_set(root, "kind", node_name(old));
	node_set(root, "id", w->id);
	if (node_attr(old, "profiles") != NULL)
		node_set(root, "profiles", node_attr(old, "profiles"));
	node_set(root, "numbering", numbering != NULL ? numbering : "section");
	xmlNodeSetLang(root, (const xmlChar *)(lang != NULL ? lang : w->ws->lang));
	if (label(w, "contents")[0] == '\0' || check_record(w) < 0)
		goto failed;
	add_metadata(w, root);
	add_labels(w, root, body);
	node_adopt_before(node_child(old, "schemes"), node_add(root, "schemes"));
	node_drop(root->last);
	add_running(w, root);
	add_front(w, root);
	/* Where there is a ledger, the stage "standing" makes the table. */
	changes_keep(w, root);
	if (!work_keeps_history(w))
		changes_show(w, root);
	add_contents(w, root, body);
	node_adopt_before(body, node_add(root, "body"));
	node_drop(root->last);
	count_all(root);
	/* A version is made again from this form as it was printed: it must be the same. */
	node_join_texts(root);
	xmlFreeDoc(w->doc);
	w->doc = doc;
	return diag_count(w->d, DIAG_ERROR) > errors ? -1 : 0;
failed:
	xmlFreeDoc(doc);
	return -1;
}
