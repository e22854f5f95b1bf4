/* SPDX-License-Identifier: MIT */
#include "audit_private.h"

#include <stdlib.h>

#include "str.h"

/* Whom a frozen text asks for a signature or a decision is whom its entry says it asks. */

/* Whether n is a row of a table of that kind, "signatures" or "approvals". */
static bool is_row_of(const xmlNode *n, const char *role)
{
	const xmlNode *body = n->parent;

	return node_is(n, "row") && node_is(body, "body") && node_is(body->parent, "table") &&
	       str_eq(node_attr(body->parent, "role"), role);
}

/* The next row after n that asks a body; n may be the root. NULL: there is none. */
static const xmlNode *next_row(const xmlNode *root, const xmlNode *n)
{
	do
		n = node_walk(root, n, false);
	while (n != NULL && !is_row_of(n, "signatures") && !is_row_of(n, "approvals"));
	return n;
}

static bool is_vacant(const xmlNode *row)
{
	return str_eq(node_attr(row, "vacant"), "yes") || str_eq(node_attr(row, "state"), "vacant");
}

/* What a row or an entry asks a body to do at its meeting. */
static const char *decision_of(const xmlNode *n)
{
	const char *said = node_attr(n, "decision");

	return said != NULL ? said : "approved";
}

static bool asks_the_same(const xmlNode *row, const xmlNode *asked)
{
	const char *kind = is_row_of(row, "approvals") ? "approval" : "signature";
	const xmlNode *role = node_child(asked, "role");
	char *words = role != NULL ? node_text(role) : NULL;
	bool same = str_eq(kind, node_attr(asked, "kind")) &&
	            str_eq(node_attr(row, "org"), node_attr(asked, "organisation")) &&
	            str_eq(node_attr(row, "post"), node_attr(asked, "post")) &&
	            str_eq(node_attr(row, "role"), words) && str_eq(decision_of(row), decision_of(asked)) &&
	            is_vacant(row) == str_eq(node_attr(asked, "vacant"), "yes");

	free(words);
	return same;
}

bool audit_asks_the_same(const xmlNode *root, const xmlNode *agreed)
{
	const xmlNode *asked = node_child(agreed, "sign-off");
	const xmlNode *row = next_row(root, root);

	while (row != NULL && asked != NULL && asks_the_same(row, asked)) {
		row = next_row(root, row);
		asked = node_next(asked, "sign-off");
	}
	return row == NULL && asked == NULL;
}
