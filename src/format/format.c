/* SPDX-License-Identifier: MIT */
#include "format.h"

#include <stdlib.h>
#include <string.h>

#include "format_private.h"
#include "mem.h"
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

/* Parts as the stylesheet hands them out, until the package takes them. */
struct taking {
	const struct package_part *parts;
	struct pack *pack;
	size_t next;        /* the row of parts that is due */
	bool stray;         /* a part came that is not due */
};

static void take_part(void *arg, const char *name, const struct buf *bytes)
{
	struct taking *t = arg;
	const struct package_part *due = &t->parts[t->next];

	while (due->path != NULL && due->optional && !str_eq(due->part, name))
		due = &t->parts[++t->next];
	if (due->path == NULL || !str_eq(due->part, name)) {
		t->stray = true;
		return;
	}
	pack_add(t->pack, due->path, PACK_DEFLATED, bytes->data, bytes->len);
	t->next++;
}

int package_add_parts(struct work *w, const struct theme *theme, const char *sheet,
                      const struct package_part *parts, struct pack *pack)
{
	struct taking t = { parts, pack, 0, false };

	if (xml_transform_parts(w->x, sheet, w->doc, theme->params, take_part, &t) < 0)
		return -1;
	while (parts[t.next].path != NULL && parts[t.next].optional)
		t.next++;
	if (t.stray || parts[t.next].path != NULL)
		return diag(w->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (its parts are not those of the package)",
		            sheet);
	return 0;
}

void package_add_pictures(const struct work *w, const char *folder, struct pack *pack)
{
	for (size_t i = 0; i < w->picture_count; i++) {
		const struct picture *pic = &w->pictures[i];
		struct buf path;

		buf_init(&path, BUF_LINE);
		buf_addf(&path, "%s/%s", folder, pic->name);
		/* PNG and JPEG are compressed already. */
		pack_add(pack, path.data, PACK_STORED, pic->bytes.data, pic->bytes.len);
		buf_release(&path);
	}
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
