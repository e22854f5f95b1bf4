/* SPDX-License-Identifier: MIT */
#include "stage_private.h"

void table_add_column(xmlNode *columns, const char *type, int width)
{
	xmlNode *column = node_add(columns, "column");

	node_set(column, "type", type);
	node_set(column, "align", "start");
	node_setf(column, "width", "%d", width);
}

xmlNode *table_add_cell(xmlNode *row, const char *header, const char *text)
{
	xmlNode *cell = node_add(row, "cell");

	if (header != NULL)
		node_set(cell, "header", header);
	if (text != NULL)
		node_add_element(cell, "p", text);
	return cell;
}

xmlNode *table_new(xmlNode *parent, const char *role, const char *caption, const int *widths)
{
	xmlNode *table = node_add(parent, "table");
	xmlNode *columns;

	node_set(table, "role", role);
	node_add_element(table, "caption", caption);
	columns = node_add(table, "columns");
	for (; *widths > 0; widths++)
		table_add_column(columns, "text", *widths);
	return table;
}

void table_add_head(struct work *w, xmlNode *table, const char *const *keys)
{
	xmlNode *row = node_add(node_add(table, "head"), "row");

	for (; *keys != NULL; keys++)
		table_add_cell(row, "column", label(w, *keys));
}
