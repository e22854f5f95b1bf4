/* SPDX-License-Identifier: MIT */
#include "field_docx_private.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "part.h"
#include "str.h"
#include "xml.h"

/* The first word of a field's code is its kind (17.16.5). */
static bool is_field(const char *code, const char *kind)
{
	size_t n = strlen(kind);

	code += strspn(code, " \t");
	return strncasecmp(code, kind, n) == 0 && (code[n] == '\0' || code[n] == ' ');
}

bool docx_field_is_layout(const char *code)
{
	return code != NULL && (is_field(code, "PAGEREF") || is_field(code, "PAGE") ||
	                        is_field(code, "NUMPAGES") || is_field(code, "SECTIONPAGES"));
}

void docx_field_mark(struct docx_fields *f, const xmlNode *n)
{
	const char *type = part_attr(n, NS_W, "fldCharType");
	bool room = f->count > 0 && f->count <= FIELDS_MAX;

	if (str_eq(type, "begin")) {
		if (f->count < FIELDS_MAX)
			memset(&f->open[f->count], 0, sizeof(f->open[0]));
		f->count++;
	} else if (str_eq(type, "separate") && room) {
		f->open[f->count - 1].result = true;
		f->open[f->count - 1].silent = docx_field_is_layout(f->open[f->count - 1].code);
	} else if (str_eq(type, "end") && f->count > 0) {
		f->count--;
	}
}

void docx_field_code(struct docx_fields *f, const xmlNode *n)
{
	size_t top = f->count - 1;

	if (f->count == 0 || f->count > FIELDS_MAX || f->open[top].result)
		return;
	for (const xmlNode *c = n->children; c != NULL; c = c->next) {
		const char *s = c->content != NULL ? (const char *)c->content : "";

		while (*s != '\0' && f->open[top].length < sizeof(f->open[top].code) - 1)
			f->open[top].code[f->open[top].length++] = *s++;
	}
}

bool docx_fields_show(const struct docx_fields *f)
{
	for (size_t i = 0; i < f->count && i < FIELDS_MAX; i++)
		if (!f->open[i].result || f->open[i].silent)
			return false;
	return true;
}

/* True for the number of a page, in any of the ways in which such is written. */
static bool is_page(const char *s)
{
	return s[strspn(s, "0123456789ivxlcdmIVXLCDM -.\t\r\n")] == '\0';
}

bool docx_is_page(const xmlNode *n)
{
	char *text = node_text(n);
	bool page = is_page(text);

	free(text);
	return page;
}

bool docx_fields_misuse(const struct docx_fields *f, const xmlNode *text)
{
	bool silent = false;

	for (size_t i = 0; i < f->count && i < FIELDS_MAX; i++) {
		if (!f->open[i].result)
			return false;
		silent = silent || f->open[i].silent;
	}
	return silent && !docx_is_page(text);
}

/* The code of the table of contents that is open, or NULL. */
static const char *contents_code(const struct docx_fields *f)
{
	for (size_t i = 0; i < f->count && i < FIELDS_MAX; i++)
		if (is_field(f->open[i].code, "TOC"))
			return f->open[i].code;
	return NULL;
}

bool docx_fields_in_contents(const struct docx_fields *f)
{
	return contents_code(f) != NULL;
}

bool docx_fields_have_pages(const struct docx_fields *f)
{
	const char *code = contents_code(f);

	/* 17.16.5.68: \n leaves the page numbers out. */
	return code == NULL || strstr(code, "\\n") == NULL;
}
