/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "mem.h"
#include "str.h"

/* Prints the text of an element's children as paragraphs, indented. */
static void print_page(FILE *out, const xmlNode *page)
{
	for (const xmlNode *n = node_child(page, NULL); n != NULL; n = node_next(n, NULL)) {
		const char *text = n->children != NULL ? (const char *)n->children->content : "";

		if (node_is(n, "example")) {
			fprintf(out, "\nExample:\n\n%s\n", text);
		} else {
			struct buf words;

			buf_init(&words, BUF_LINE);
			str_add_squeezed(&words, text);
			fprintf(out, "\n%s\n", words.data);
			buf_release(&words);
		}
	}
}

static const xmlNode *find_page(const xmlDoc *doc, const char *code)
{
	const xmlNode *n = node_child(xmlDocGetRootElement(doc), "page");

	while (n != NULL && !str_eq(node_attr(n, "code"), code))
		n = node_next(n, "page");
	return n;
}

static const struct diag_row *find_row(const char *code)
{
	for (const struct diag_row *row = diag_row(0); row->code != NULL; row++)
		if (str_eq(row->code, code))
			return row;
	return NULL;
}

/* The row of a code, as it is or in the brackets that it stands in. */
static const struct diag_row *row_named(const char *code)
{
	size_t n = strlen(code);
	char *bare;
	const struct diag_row *row;

	if (n < 2 || code[0] != '[' || code[n - 1] != ']')
		return find_row(code);
	bare = mem_strndup(code + 1, n - 2);
	row = find_row(bare);
	free(bare);
	return row;
}

static int explain(struct app *a, const char *code)
{
	const struct diag_row *row = row_named(code);
	const xmlNode *page;
	xmlDoc *doc;

	if (row == NULL)
		return diag(a->d, MSG_USAGE, LOC_NONE, "there is no code '%s'; 'engross explain' lists all",
		            code);
	doc = xml_parse_resource(a->x, "schemas/explain.xml");
	if (doc == NULL)
		return -1;
	fprintf(a->out, "%s\n", row->code);
	page = find_page(doc, row->code);
	if (page != NULL)
		print_page(a->out, page);
	if (row->fix[0] != '\0')
		fprintf(a->out, "\nTo put it right: %s.\n", row->fix);
	xmlFreeDoc(doc);
	return 0;
}

int cmd_explain(struct app *a)
{
	int rc = 0;

	if (a->operand_count == 0)
		for (const struct diag_row *row = diag_row(0); row->code != NULL; row++)
			fprintf(a->out, "%s\n", row->code);
	for (int i = 0; i < a->operand_count; i++)
		if (explain(a, a->operands[i]) < 0)
			rc = -1;
	return rc;
}
