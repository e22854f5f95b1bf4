/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "stage_private.h"
#include "str.h"

/* Tables that authors write point by point: the particulars of a group, and forms. */

/* An empty table in the place of n, with n's id, language and caption. */
static xmlNode *begin_table(struct work *w, xmlNode *n, const char *role, const int *widths,
                            const char *const *heads)
{
	xmlNode *table = table_new(n->parent, role, "", widths);
	xmlNode *caption = node_child(n, "caption");

	node_set_origin(table, n);
	node_copy_lang(table, n);
	if (node_attr(n, "id") != NULL)
		node_set(table, "id", node_attr(n, "id"));
	node_drop(node_child(table, "caption"));
	node_move_before(caption, node_child(table, "columns"));
	node_move_before(table, n);
	table_add_head(w, table, heads);
	return table;
}

/* Adds a row for n, and the cell that names it: old number and label. */
static xmlNode *add_named_row(xmlNode *body, xmlNode *n)
{
	xmlNode *row = node_add(body, "row");
	xmlNode *p = node_add(table_add_cell(row, "row", NULL), "p");
	xmlNode *label = node_child(n, "label");
	const char *keep = node_attr(n, "keep");

	node_set_origin(row, n);
	node_copy_lang(row, n);
	if (node_attr(n, "id") != NULL)
		node_set(row, "id", node_attr(n, "id"));
	node_set_origin(p, label);
	node_copy_lang(p, label);
	if (keep != NULL) {
		node_add_text(p, keep);
		node_add_text(p, " ");
	}
	node_move_children(label, p);
	node_drop(label);
	return row;
}

int make_particulars(struct work *w, xmlNode *n)
{
	static const int widths[] = { 30, 70, 0 };
	static const char *const heads[] = { "particular", "particular-words", NULL };
	xmlNode *table = begin_table(w, n, "particulars", widths, heads);
	xmlNode *body = node_add(table, "body");

	for (xmlNode *point = node_child(n, "particular"); point != NULL;
	     point = node_next(point, "particular")) {
		xmlNode *row = add_named_row(body, point);

		node_move_children(point, table_add_cell(row, NULL, NULL));
	}
	node_drop(n);
	return 0;
}

/* Adds a paragraph with a blank to be filled in, and words after it or NULL. */
static void add_blank(xmlNode *cell, const char *kind, const char *name, const char *words)
{
	/* As long as a name. */
	static const char dots[] = "…………………………………………";
	bool box = str_eq(kind, "tick") || str_eq(kind, "choice");
	xmlNode *p = node_add(cell, "p");
	xmlNode *blank = node_add_element(p, "blank", box ? "\xE2\x98\x90" : dots);

	node_set(blank, "kind", kind);
	node_set(blank, "label", name);
	if (words != NULL) {
		node_add_text(p, " ");
		node_add_text(p, words);
	}
}

/* The answer's cell: one blank, or one for each answer that there is to choose from. */
static int fill_answer(struct work *w, xmlNode *cell, const xmlNode *field, const char *name)
{
	const char *kind = node_attr(field, "kind");
	const xmlNode *choice = node_child(field, "choice");

	if (str_eq(kind, "choice") != (choice != NULL))
		return diag(w->d, MSG_FORM_CHOICE, work_loc(w, field), "'%s'", name);
	if (choice == NULL)
		add_blank(cell, kind, name, NULL);
	for (; choice != NULL; choice = node_next(choice, "choice")) {
		char *words = node_squeezed(choice);

		add_blank(cell, kind, words, words);
		free(words);
	}
	return 0;
}

int make_form(struct work *w, xmlNode *n)
{
	static const int widths[] = { 40, 60, 0 };
	static const char *const heads[] = { "field", "field-answer", NULL };
	xmlNode *table = begin_table(w, n, "form", widths, heads);
	xmlNode *body = node_add(table, "body");
	int rc = 0;

	for (xmlNode *field = node_child(n, "field"); field != NULL;
	     field = node_next(field, "field")) {
		xmlNode *row = add_named_row(body, field);
		xmlNode *cell = table_add_cell(row, NULL, NULL);
		char *name = node_squeezed(node_child(row, "cell"));

		if (fill_answer(w, cell, field, name) < 0)
			rc = -1;
		free(name);
	}
	node_drop(n);
	return rc;
}
