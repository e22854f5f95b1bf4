/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "mem.h"
#include "str.h"

enum { PAGE_WIDTH = 78 };

/* Prints words with line breaks between them; white space is one space. */
static void print_paragraph(FILE *out, const char *text)
{
	struct buf words;
	size_t column = 0;

	buf_init(&words, BUF_LINE);
	str_add_squeezed(&words, text);
	for (const char *s = words.data; *s != '\0';) {
		size_t n = strcspn(s, " ");

		if (column > 0 && column + 1 + n > PAGE_WIDTH) {
			fputc('\n', out);
			column = 0;
		} else if (column > 0) {
			fputc(' ', out);
			column++;
		}
		fwrite(s, 1, n, out);
		column += n;
		s += n + (s[n] == ' ');
	}
	fputc('\n', out);
	buf_release(&words);
}

/* Prints the children of a page: its paragraphs and its example. */
static void print_page(FILE *out, const xmlNode *page)
{
	for (const xmlNode *n = node_child(page, NULL); n != NULL; n = node_next(n, NULL)) {
		const char *text = n->children != NULL ? (const char *)n->children->content : "";

		if (node_is(n, "example")) {
			fprintf(out, "\nRight, for example:\n\n  %s\n", text);
		} else {
			fputc('\n', out);
			print_paragraph(out, text);
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
	if (row->fix[0] != '\0') {
		fputs("\nTo put it right:\n", a->out);
		print_paragraph(a->out, row->fix);
	}
	xmlFreeDoc(doc);
	return 0;
}

int cmd_explain(struct app *a)
{
	int rc = 0;

	if (a->operand_count == 0)
		for (const struct diag_row *row = diag_row(0); row->code != NULL; row++)
			fprintf(a->out, "%s\n", row->code);
	for (int i = 0; i < a->operand_count; i++) {
		if (i > 0)
			fputc('\n', a->out);
		if (explain(a, a->operands[i]) < 0)
			rc = -1;
	}
	return rc;
}
