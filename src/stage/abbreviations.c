/* SPDX-License-Identifier: MIT */
#include <libxml/hash.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "stage_private.h"
#include "mem.h"
#include "str.h"

/* Abbreviations: spelt out where the text uses them first, and listed. */

struct abbreviations {
	xmlHashTable *used;        /* by id */
	const xmlNode **entries;   /* in the order of use, borrowed from the register */
	size_t count;
	size_t room;
};

struct abbreviations *abbreviations_new(void)
{
	struct abbreviations *a = mem_zalloc(1, sizeof(*a));

	a->used = mem_check(xmlHashCreate(32));
	return a;
}

void abbreviations_free(struct abbreviations *a)
{
	if (a == NULL)
		return;
	xmlHashFree(a->used, NULL);
	free(a->entries);
	free(a);
}

bool in_title(const xmlNode *n)
{
	for (; n != NULL; n = n->parent)
		if (node_is(n, "title") || node_is(n, "subtitle") || node_is(n, "caption"))
			return true;
	return false;
}

/* True outside the run of the text: in titles, in what the document says of itself, and
 * in notes that a later version does not have. */
static bool stands_apart(const xmlNode *n)
{
	if (in_title(n))
		return true;
	for (; n != NULL; n = n->parent)
		if (node_is(n, "meta") || node_is(n, "drafting-note"))
			return true;
	return false;
}

/* Remembers an abbreviation; true the first time. */
static bool enter(struct abbreviations *a, const xmlNode *entry)
{
	static char yes[] = "yes";

	if (xmlHashAddEntry(a->used, (const xmlChar *)node_attr(entry, "id"), yes) < 0)
		return false;
	if (a->count == a->room) {
		a->room = a->room * 2 + 16;
		a->entries = mem_resize(a->entries, a->room, sizeof(const xmlNode *));
	}
	a->entries[a->count++] = entry;
	return true;
}

/* The abbreviation where there are several: as given, or with an s. Caller frees. */
static char *short_plural(const xmlNode *entry)
{
	const char *given = node_attr(entry, "short-plural");
	struct buf b;
	char *words;

	if (given != NULL)
		return mem_strdup(given);
	buf_init(&b, BUF_LINE);
	buf_addf(&b, "%ss", node_attr(entry, "short"));
	words = buf_take(&b);
	buf_release(&b);
	return words;
}

int put_abbreviation(struct work *w, struct abbreviations *a, xmlNode *fact,
                     const xmlNode *entry, const char *form)
{
	bool several = str_eq(form, "plural");
	char *full = NULL;
	char *abbr = NULL;

	if (several && node_attr(entry, "plural") == NULL)
		return diag(w->d, MSG_REGISTER_NO_PLURAL, work_loc(w, fact), "'%s'",
		            node_attr(entry, "id"));
	full = several ? mem_strdup(node_attr(entry, "plural")) : reg_name(entry);
	abbr = several ? short_plural(entry) : reg_short(entry);
	if (stands_apart(fact)) {
		node_add_text(fact, full);
	} else if (enter(a, entry)) {
		node_add_text(fact, full);
		node_add_text(fact, " (");
		node_add_text(fact, abbr);
		node_add_text(fact, ")");
	} else {
		node_add_text(fact, abbr);
		node_set(fact, "title", full);
	}
	free(full);
	free(abbr);
	return 0;
}

/* Capitals and small letters count the same, unless all else is equal. */
static int by_letters(const void *a, const void *b)
{
	const xmlNode *const *m = a;
	const xmlNode *const *n = b;
	int order = strcasecmp(node_attr(*m, "short"), node_attr(*n, "short"));

	if (order == 0)
		order = strcmp(node_attr(*m, "short"), node_attr(*n, "short"));
	return order != 0 ? order : strcmp(node_attr(*m, "id"), node_attr(*n, "id"));
}

int put_abbreviations_list(struct work *w, struct abbreviations *a, xmlNode *block)
{
	static const int widths[] = { 22, 78, 0 };
	static const char *const heads[] = { "abbreviation", "full-words", NULL };
	xmlNode *table;
	xmlNode *body;

	if (a->count == 0)
		return diag(w->d, MSG_ABBREVIATIONS_NONE, work_loc(w, block), "%s", "");
	qsort(a->entries, a->count, sizeof(const xmlNode *), by_letters);
	table = table_new(block, "data", label(w, "abbreviations"), widths);
	if (node_attr(block, "id") != NULL)
		node_set(table, "id", node_attr(block, "id"));
	/* The program's own list: nobody cites it by a number. */
	if (captions_are_numbered(w))
		node_set(table, "numbered", "no");
	table_add_head(w, table, heads);
	body = node_add(table, "body");
	for (size_t i = 0; i < a->count; i++) {
		xmlNode *row = node_add(body, "row");
		char *full = reg_name(a->entries[i]);
		char *abbr = reg_short(a->entries[i]);

		node_set(row, "abbr", node_attr(a->entries[i], "id"));
		table_add_cell(row, "row", abbr);
		table_add_cell(row, NULL, full);
		free(full);
		free(abbr);
	}
	node_move_before(table, block);
	node_drop(block);
	return 0;
}
