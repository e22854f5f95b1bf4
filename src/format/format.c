/* SPDX-License-Identifier: MIT */
#include "format.h"

#include <string.h>

#include "format_private.h"
#include "str.h"

const struct format format_table[] = {
	{ "html", ".html", html_make, words_of_html },
	{ "odt", ".odt", odt_make, words_of_odt },
	{ "docx", ".docx", docx_make, words_of_docx },
	{ "resolved", ".resolved.xml", resolved_make, NULL },
	{ NULL, NULL, NULL, NULL }
};

const struct format *format_find(const char *name)
{
	for (const struct format *f = format_table; f->name != NULL; f++)
		if (str_eq(f->name, name))
			return f;
	return NULL;
}

int resolved_make(struct work *w, const struct theme *theme, struct buf *out)
{
	(void)theme;
	xml_print(w->x, w->doc, out);
	return 0;
}

/* "number text" of a block, of a long text the beginning. */
static void add_block(struct buf *b, const struct words_block *block)
{
	enum { SHOWN = 120 };
	bool both = block->number[0] != '\0' && block->text[0] != '\0';

	buf_addf(b, "'%s%s%.*s%s'", block->number, both ? " " : "",
	         (int)str_cut(block->text, SHOWN), block->text,
	         strlen(block->text) > SHOWN ? "…" : "");
}

/* Says how block i differs. */
static int report_difference(struct work *w, const struct format *f, const struct words *meant,
                             const struct words *found, size_t i)
{
	const struct words_block *a = i < meant->count ? &meant->blocks[i] : NULL;
	const struct words_block *b = i < found->count ? &found->blocks[i] : NULL;
	struct buf words;

	buf_init(&words, BUF_LINE);
	buf_add_str(&words, b != NULL ? "has " : "ends before ");
	if (b != NULL)
		add_block(&words, b);
	if (a == NULL)
		buf_add_str(&words, " after the end");
	else if (b != NULL)
		buf_add_str(&words, " where ");
	if (a != NULL)
		add_block(&words, a);
	if (a != NULL && b != NULL)
		buf_add_str(&words, " belongs");
	diag(w->d, MSG_SAME_WORDS, a != NULL ? a->loc : LOC_NONE, "%s %s", f->name, words.data);
	buf_release(&words);
	return -1;
}

int format_prove(struct work *w, const struct format *f, const struct buf *file)
{
	struct words meant;
	struct words found;
	long at;
	int rc = -1;

	words_init(&meant);
	words_init(&found);
	words_of_resolved(w->x, xmlDocGetRootElement(w->doc), &meant);
	if (f->read(w->x, file, &found) < 0) {
		diag(w->d, MSG_SAME_WORDS, LOC_NONE, "the %s of '%s' cannot be read back", f->name,
		     w->id);
		goto out;
	}
	at = words_difference(&meant, &found);
	rc = at < 0 ? 0 : report_difference(w, f, &meant, &found, (size_t)at);
out:
	words_release(&meant);
	words_release(&found);
	return rc;
}
