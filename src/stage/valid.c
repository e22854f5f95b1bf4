/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "stage_private.h"
#include "str.h"

/* The folder is how people find a document, the id how it refers to itself. */
static int check_id(struct work *w)
{
	const char *id = node_attr(work_root(w), "id");

	if (str_eq(id, w->id))
		return 0;
	return diag(w->d, MSG_DOCUMENT_ID, work_loc(w, work_root(w)),
	            "is '%s', but its folder is '%s'", id, w->id);
}

/* The document's date, that the facts of the register hang on. */
static void read_date(struct work *w)
{
	char *date = work_meta_text(w, "date");

	w->dated = date != NULL && when_parse(date, &w->date);
	free(date);
}

/* Takes the waivers out of the document: they are not part of its text. */
static void take_waivers(struct work *w)
{
	xmlNode *waivers = node_child(work_root(w), "waivers");

	if (waivers == NULL)
		return;
	w->waivers = xml_new_doc("waivers");
	node_copy_children(waivers, xmlDocGetRootElement(w->waivers));
	node_drop(waivers);
}

/* Takes out what editors add for themselves, such as xsi:schemaLocation. The
 * schema has let nothing else pass that has a prefix, but xml:lang. */
static void drop_foreign(xmlNode *n)
{
	xmlAttr *next;

	for (xmlAttr *a = n->properties; a != NULL; a = next) {
		next = a->next;
		if (a->ns != NULL && !xmlStrEqual(a->ns->href, XML_XML_NAMESPACE))
			xmlRemoveProp(a);
	}
}

/* The schema for documents with that root: a kind's own, which is smaller and so
 * compiled sooner, or that of all kinds, which says what kinds there are. */
static const char *schema_for(const xmlNode *root)
{
	static const char *const kinds[][2] = {
		{ "mou", "schemas/mou.xsd" },
		{ "arrangements", "schemas/arrangements.xsd" },
		{ "annual-report", "schemas/annual-report.xsd" },
		{ "board-paper", "schemas/board-paper.xsd" },
	};

	for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
		if (node_is(root, kinds[i][0]))
			return kinds[i][1];
	return "schemas/content.xsd";
}

int stage_valid(struct work *w)
{
	xmlNode *root = work_root(w);

	if (xml_validate(w->x, schema_for(root), w->doc) < 0)
		return -1;
	if (check_id(w) < 0)
		return -1;
	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		drop_foreign(n);
	node_trim_attributes(root);
	read_date(w);
	take_waivers(w);
	return 0;
}
