/* SPDX-License-Identifier: MIT */
#include "format.h"

#include <string.h>

#include "figures.h"
#include "format_private.h"
#include "str.h"

static const struct figures_copy odt_copies[] = {
	{ "chart", figures_of_odt_charts },
	{ NULL, NULL }
};

static const struct figures_copy docx_copies[] = {
	{ "chart", figures_of_docx_charts },
	{ "workbook", figures_of_docx_workbooks },
	{ NULL, NULL }
};

const struct format format_table[] = {
	{ "html", ".html", NULL, words_of_html, NULL, html_make },
	{ "odt", ".odt", odt_make, words_of_odt, odt_copies, NULL },
	{ "docx", ".docx", docx_make, words_of_docx, docx_copies, NULL },
	{ "resolved", ".resolved.xml", resolved_make, NULL, NULL, NULL },
	{ NULL, NULL, NULL, NULL, NULL, NULL }
};

const struct format format_fragment[] = {
	{ "fragment", ".fragment.html", NULL, words_of_html, NULL, fragment_make },
	{ "style", ".fragment.css", NULL, NULL, NULL, fragment_style_make },
	{ NULL, NULL, NULL, NULL, NULL, NULL }
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
	bool both;

	if (words_is_empty_cell(block)) {
		buf_add_str(b, "an empty cell");
		return;
	}
	both = block->number[0] != '\0' && block->text[0] != '\0';
	buf_addf(b, "'%s%s%.*s%s'", block->number, both ? " " : "",
	         (int)str_cut(block->text, SHOWN), block->text,
	         strlen(block->text) > SHOWN ? "…" : "");
}

/* What is held against the document, and what it was made with. */
struct proof {
	struct work *w;
	const struct format *f;
	const struct theme_layer *layer;   /* NULL: nothing but stylesheets of the program */
	const struct words *meant;
	const struct buf *file;
};

/* A house's own stylesheet is its own affair; without one the fault is ours. Always -1. */
static int report(const struct proof *p, struct loc loc, const char *words)
{
	if (p->layer != NULL)
		return diag(p->w->d, MSG_THEME_LAYER, ((struct loc){ p->layer->path, 0 }),
		            "it changes the words of '%s': %s; words of the house %s", p->w->id, words,
		            str_eq(p->f->name, "docx") || str_eq(p->f->name, "odt")
		                    ? "stand in paragraphs of the style House"
		                    : "stand in an element with class=\"ui\"");
	return diag(p->w->d, MSG_SAME_WORDS, loc, "%s", words);
}

/* Says how block i differs in `what`: a format, or a copy in it. */
static int report_difference(const struct proof *p, const char *what, const struct words *meant,
                             const struct words *found, size_t i)
{
	const struct words_block *a = i < meant->count ? &meant->blocks[i] : NULL;
	const struct words_block *b = i < found->count ? &found->blocks[i] : NULL;
	struct buf words;

	buf_init(&words, BUF_LINE);
	buf_addf(&words, "%s %s", what, b != NULL ? "has " : "ends before ");
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
	report(p, a != NULL ? a->loc : LOC_NONE, words.data);
	buf_release(&words);
	return -1;
}

/* Compares one copy of the figures with those that are meant. */
static int prove_copy(const struct proof *p, const struct figures_copy *copy,
                      const struct words *meant)
{
	struct words found;
	struct buf what;
	long at;
	int rc = 0;

	words_init(&found);
	copy->read(p->file, &found);
	at = words_difference(meant, &found);
	if (at >= 0) {
		buf_init(&what, BUF_LINE);
		buf_addf(&what, "%s %s", p->f->name, copy->name);
		rc = report_difference(p, what.data, meant, &found, (size_t)at);
		buf_release(&what);
	}
	words_release(&found);
	return rc;
}

static int prove_figures(const struct proof *p)
{
	struct words meant;
	int rc = 0;

	words_init(&meant);
	figures_of_resolved(p->w->x, xmlDocGetRootElement(p->w->doc), &meant);
	for (const struct figures_copy *c = p->f->copies;
	     c != NULL && c->name != NULL && meant.count > 0 && rc == 0; c++)
		rc = prove_copy(p, c, &meant);
	words_release(&meant);
	return rc;
}

static int prove_words(const struct proof *p)
{
	struct words found;
	struct buf said;
	long at;
	int rc = -1;

	buf_init(&said, BUF_LINE);
	words_init(&found);
	if (p->f->read(p->w->x, p->file, &found) < 0) {
		buf_addf(&said, "the %s of '%s' cannot be read back", p->f->name, p->w->id);
		report(p, LOC_NONE, said.data);
		goto out;
	}
	at = words_difference(p->meant, &found);
	rc = at < 0 ? 0 : report_difference(p, p->f->name, p->meant, &found, (size_t)at);
out:
	words_release(&found);
	buf_release(&said);
	return rc;
}

int format_prove(struct work *w, const struct format *f, const struct theme *theme,
                 const struct words *meant, const struct buf *file)
{
	struct proof p = { w, f, theme_layer(theme, f->name), meant, file };

	if (prove_words(&p) < 0)
		return -1;
	return f->copies != NULL ? prove_figures(&p) : 0;
}
