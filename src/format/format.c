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

int resolved_make(struct work *w, struct theme *theme, struct buf *out)
{
	(void)theme;
	xml_print(w->x, w->doc, out);
	return 0;
}

int package_add_parts(struct work *w, struct theme *theme, const char *sheet,
                      const struct package_part *parts, struct pack *pack)
{
	struct buf bytes;
	int rc = 0;

	buf_init(&bytes, BUF_FILE);
	for (const struct package_part *p = parts; p->path != NULL && rc == 0; p++) {
		buf_clear(&bytes);
		rc = xml_transform(w->x, sheet, w->doc, theme_params(theme, p->part), &bytes);
		if (rc == 0)
			pack_add(pack, p->path, PACK_DEFLATED, bytes.data, bytes.len);
	}
	buf_release(&bytes);
	return rc;
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

/* Says how block i differs. */
static int report_difference(struct work *w, const struct format *f, const struct words *meant,
                             const struct words *found, size_t i)
{
	const struct words_block *a = i < meant->count ? &meant->blocks[i] : NULL;
	const struct words_block *b = i < found->count ? &found->blocks[i] : NULL;
	struct loc loc = a != NULL ? a->loc : LOC_NONE;

	if (a == NULL)
		return diag(w->d, MSG_SAME_WORDS, loc, "%s has '%s %.120s' after the end", f->name,
		            b->number, b->text);
	if (b == NULL)
		return diag(w->d, MSG_SAME_WORDS, loc, "%s ends before '%s %.120s'", f->name,
		            a->number, a->text);
	return diag(w->d, MSG_SAME_WORDS, loc, "%s has '%s %.120s' where '%s %.120s' belongs", f->name,
	            b->number, b->text, a->number, a->text);
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
