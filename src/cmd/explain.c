/* SPDX-License-Identifier: MIT */
#include "explain_private.h"

#include <stdlib.h>
#include <string.h>

#include "check.h"
#include "mem.h"
#include "str.h"

enum { PAGE_WIDTH = 78, NAME_SLIP = 2 };

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

/* Prints the paragraphs of a page, or its example. */
static void print_page(FILE *out, const xmlNode *page, bool example)
{
	for (const xmlNode *n = node_child(page, NULL); n != NULL; n = node_next(n, NULL)) {
		const char *text = n->children != NULL ? (const char *)n->children->content : "";

		if (node_is(n, "example") != example)
			continue;
		if (example) {
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

static const char *level_phrase(enum diag_level level)
{
	static const char *const words[] = { "a note", "advice", "a warning", "an error" };

	return words[level];
}

/* How much a finding counts, where that does not depend on more than the stage. */
static void print_level(FILE *out, enum msg id)
{
	enum diag_level draft;
	enum diag_level consultation;
	enum diag_level final;
	struct buf b;

	if (diag_row(id)->level == DIAG_NOTE || !check_level(id, CHECK_DRAFT, &draft) ||
	    !check_level(id, CHECK_CONSULTATION, &consultation) || !check_level(id, CHECK_FINAL, &final))
		return;
	buf_init(&b, BUF_LINE);
	if (draft == consultation && draft == final)
		buf_addf(&b, "How much it counts: %s.", level_phrase(draft));
	else if (draft == consultation)
		buf_addf(&b, "How much it counts: %s in a draft and a consultation, %s in a final text.", level_phrase(draft),
		         level_phrase(final));
	else if (consultation == final)
		buf_addf(&b, "How much it counts: %s in a draft, %s from the consultation on.", level_phrase(draft),
		         level_phrase(final));
	else
		buf_addf(&b, "How much it counts: %s in a draft, %s in a consultation, %s in a final text.", level_phrase(draft),
		         level_phrase(consultation), level_phrase(final));
	fputc('\n', out);
	explain_paragraph(out, "", b.data);
	buf_release(&b);
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
		print_page(a->out, page, false);
	print_level(a->out, (enum msg)(row - diag_row(0)));
	if (page != NULL)
		print_page(a->out, page, true);
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

/* Explains what has that very name. *ps is made when it is needed. 1, or 0 in silence when
 * there is none, or -1 reported. */
static int explain_named(struct app *a, struct profiles **ps, const char *name)
{
	const struct diag_row *row = find_row(name);

	if (row != NULL)
		return explain_code(a, row) < 0 ? -1 : 1;
	if (*ps == NULL)
		*ps = explain_profiles(a);
	return explain_from(a, *ps, name) ? 1 : 0;
}

/* The code, profile or requirement that is nearest to a wrong name; NULL. */
static const char *nearest(struct profiles *ps, const char *small, const char *capitals)
{
	const char *requirement = profiles_nearest_requirement(ps, capitals);
	const char *profile = profiles_nearest(ps, small);
	const char *code = diag_nearest(small);
	const char *best = requirement;
	int distance = best != NULL ? str_distance(best, capitals, NAME_SLIP) : NAME_SLIP + 1;

	if (profile != NULL && str_distance(profile, small, NAME_SLIP) < distance) {
		best = profile;
		distance = str_distance(best, small, NAME_SLIP);
	}
	return code != NULL && str_distance(code, small, NAME_SLIP) < distance ? code : best;
}

/* Explains a code or else what the profiles have, however it is capitalised. */
static int explain(struct app *a, struct profiles **ps, const char *words)
{
	char *name = bare_name(words);
	/* Codes and profiles are written in small letters, requirements in capitals. */
	char *small = str_in_case(name, false);
	char *capitals = str_in_case(name, true);
	int rc = explain_named(a, ps, name);
	const char *near;

	if (rc == 0)
		rc = explain_named(a, ps, small);
	if (rc == 0)
		rc = explain_named(a, ps, capitals);
	if (rc == 0) {
		near = nearest(*ps, small, capitals);
		rc = diag(a->d, MSG_USAGE, LOC_NONE, "there is no code, requirement or profile '%s'%s%s%s", name,
		          near != NULL ? " (did you mean '" : "", near != NULL ? near : "",
		          near != NULL ? "'?)" : "; 'engross explain' lists the codes, 'engross explain profiles' the profiles");
	}
	free(capitals);
	free(small);
	free(name);
	return rc < 0 ? -1 : 0;
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
