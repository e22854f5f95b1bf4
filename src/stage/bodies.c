/* SPDX-License-Identifier: MIT */
#include "stage_private.h"

/*
 * Who takes part: partners with their representatives, and relevant agencies. Names
 * are left as facts, for the stage that asks the register.
 */

/* A cell with a post and its holder; empty where there is no such post. */
static void add_person(xmlNode *row, const char *post)
{
	xmlNode *cell = table_add_cell(row, NULL, NULL);

	if (post != NULL)
		node_set(fact_add(node_add(cell, "p"), "post", post), "form", "holder and title");
}

static void add_partner(xmlNode *body, const xmlNode *partner, bool delegates)
{
	xmlNode *row = node_add(body, "row");

	node_set_origin(row, partner);
	fact_add(node_add(table_add_cell(row, "row", NULL), "p"), "org",
	         node_attr(partner, "organisation"));
	add_person(row, node_attr(partner, "lead"));
	if (delegates)
		add_person(row, node_attr(partner, "delegate"));
	/* What a fact of the row finds wrong was written where the partner was. */
	for (xmlNode *n = row; n != NULL; n = node_walk(row, n, false))
		node_set_origin(n, partner);
}

/* Partner | Lead representative | Delegated to; the last where any delegates. */
int make_partners(struct work *w, xmlNode *n)
{
	static const int widths[2][4] = { { 44, 56, 0, 0 }, { 34, 33, 33, 0 } };
	static const char *const heads[2][4] = {
		{ "partner", "lead-representative", NULL, NULL },
		{ "partner", "lead-representative", "delegated-to", NULL },
	};
	xmlNode *old = node_new(n, "partners");
	bool delegates = false;
	xmlNode *columns;
	xmlNode *body;

	node_move_children(n, old);
	xmlNodeSetName(n, (const xmlChar *)"table");
	node_set(n, "role", "data");
	for (const xmlNode *p = node_child(old, "partner"); p != NULL; p = node_next(p, "partner"))
		delegates = delegates || node_attr(p, "delegate") != NULL;
	node_move_into(node_child(old, "caption"), n);
	columns = node_add(n, "columns");
	for (const int *width = widths[delegates]; *width > 0; width++)
		table_add_column(columns, "text", *width);
	table_add_head(w, n, heads[delegates]);
	body = node_add(n, "body");
	for (const xmlNode *p = node_child(old, "partner"); p != NULL; p = node_next(p, "partner"))
		add_partner(body, p, delegates);
	xmlFreeNode(old);
	return 0;
}

/* A list item of an agency's words, or of its name in the register. */
static int add_agency(struct work *w, xmlNode *list, xmlNode *agency)
{
	const char *org = node_attr(agency, "organisation");
	const char *id = node_attr(agency, "id");
	xmlNode *item = node_add(list, "item");
	xmlNode *p = node_add(item, "p");

	node_set_origin(item, agency);
	node_set_origin(p, agency);
	node_copy_lang(item, agency);
	if (id != NULL)
		node_set(item, "id", id);
	if (org != NULL)
		fact_add(p, "org", org);
	if (agency->children == NULL && org == NULL)
		return diag(w->d, MSG_MD_EMPTY, work_loc(w, agency), "'agency'");
	if (agency->children != NULL && org != NULL)
		node_add_text(p, " ");
	node_move_children(agency, p);
	return 0;
}

/* A bulleted list under a paragraph that says what it is. */
int make_agencies(struct work *w, xmlNode *n)
{
	xmlNode *old = node_new(n, "agencies");
	xmlNode *caption;
	int rc = 0;

	node_move_children(n, old);
	caption = node_child(old, "caption");
	if (caption != NULL) {
		xmlNodeSetName(caption, (const xmlChar *)"p");
		node_move_before(caption, n);
	}
	xmlNodeSetName(n, (const xmlChar *)"list");
	node_set(n, "type", "bullet");
	for (xmlNode *a = node_child(old, "agency"); a != NULL; a = node_next(a, "agency"))
		if (add_agency(w, n, a) < 0)
			rc = -1;
	xmlFreeNode(old);
	return rc;
}
