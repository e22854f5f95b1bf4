/* SPDX-License-Identifier: MIT */
#include "explain_private.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

enum { PAGE_WIDTH = 78 };

void explain_paragraph(FILE *out, const char *lead, const char *text)
{
	size_t margin = strlen(lead);
	struct buf words;
	size_t column = margin;

	buf_init(&words, BUF_LINE);
	str_add_squeezed(&words, text);
	fputs(lead, out);
	for (const char *s = words.data; *s != '\0';) {
		size_t n = strcspn(s, " ");

		if (column > margin && column + 1 + n > PAGE_WIDTH) {
			fprintf(out, "\n%*s", (int)margin, "");
			column = margin;
		} else if (column > margin) {
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
			explain_paragraph(out, "", text);
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

/* What stands in the brackets at the end of a finding: [CODE], or [CODE: REQUIREMENT], which
 * is about the requirement; other words as they are. Caller frees. */
static char *bare_name(const char *name)
{
	size_t n = strlen(name);
	const char *about = strstr(name, ": ");

	if (n < 2 || name[0] != '[' || name[n - 1] != ']')
		return mem_strdup(name);
	if (about == NULL)
		return mem_strndup(name + 1, n - 2);
	return mem_strndup(about + 2, n - 1 - (size_t)(about + 2 - name));
}

static int explain_code(struct app *a, const struct diag_row *row)
{
	const xmlNode *page;
	xmlDoc *doc = xml_parse_resource(a->x, "schemas/explain.xml");
	struct buf fix;

	if (doc == NULL)
		return -1;
	fprintf(a->out, "%s\n", row->code);
	page = find_page(doc, row->code);
	if (page != NULL)
		print_page(a->out, page);
	if (row->fix[0] != '\0') {
		buf_init(&fix, BUF_LINE);
		diag_add_fix(&fix, (enum msg)(row - diag_row(0)), NULL);
		fputs("\nTo put it right:\n", a->out);
		explain_paragraph(a->out, "", fix.data);
		buf_release(&fix);
	}
	xmlFreeDoc(doc);
	return 0;
}

/* Explains a code or else what the profiles have. *ps is made when it is needed. */
static int explain(struct app *a, struct profiles **ps, const char *words)
{
	char *name = bare_name(words);
	const struct diag_row *row = find_row(name);
	const char *near = NULL;
	int rc = 0;

	if (row != NULL) {
		rc = explain_code(a, row);
		goto out;
	}
	if (*ps == NULL)
		*ps = explain_profiles(a);
	if (explain_from(a, *ps, name))
		goto out;
	near = profiles_nearest_requirement(*ps, name);
	if (near != NULL)
		rc = diag(a->d, MSG_USAGE, LOC_NONE, "there is no code, requirement or profile '%s' (did you mean '%s'?)",
		          name, near);
	else
		rc = diag(a->d, MSG_USAGE, LOC_NONE,
		          "there is no code, requirement or profile '%s'; 'engross explain' lists the codes, "
		          "'engross explain profiles' the profiles", name);
out:
	free(name);
	return rc;
}

int cmd_explain(struct app *a)
{
	struct profiles *ps = NULL;
	int rc = 0;

	if (a->operand_count == 0)
		for (const struct diag_row *row = diag_row(0); row->code != NULL; row++)
			fprintf(a->out, "%s\n", row->code);
	for (int i = 0; i < a->operand_count; i++) {
		if (i > 0)
			fputc('\n', a->out);
		if (explain(a, &ps, a->operands[i]) < 0)
			rc = -1;
	}
	profiles_free(ps);
	return rc;
}
