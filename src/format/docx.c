/* SPDX-License-Identifier: MIT */
#include "format_private.h"

/* ECMA-376 part 2 asks for no order, but readers that stream want the content
 * types first and relationships before what they lead to. */
static const struct package_part parts[] = {
	{ "[Content_Types].xml", "content-types", false },
	{ "_rels/.rels", "rels", false },
	{ "word/document.xml", "document", false },
	{ "word/_rels/document.xml.rels", "document-rels", false },
	{ "word/footnotes.xml", "footnotes", true },
	{ "word/_rels/footnotes.xml.rels", "footnotes-rels", true },
	{ "word/styles.xml", "styles", false },
	{ "word/numbering.xml", "numbering", false },
	{ "word/settings.xml", "settings", false },
	{ "word/fontTable.xml", "font-table", false },
	{ "word/header1.xml", "header", false },
	{ "word/footer1.xml", "footer", false },
	{ "docProps/core.xml", "core", false },
	{ "docProps/app.xml", "app", false },
	{ "docProps/custom.xml", "custom", false },
	{ NULL, NULL, false }
};

int docx_make(struct work *w, const struct theme *theme, struct buf *out)
{
	struct pack *pack = pack_new(w->d);
	int rc = -1;

	if (package_add_parts(w, theme, "stylesheets/docx/docx.xsl", parts, pack) == 0) {
		package_add_pictures(w, "word/media", pack);
		rc = pack_finish(pack, out);
	}
	pack_free(pack);
	return rc;
}
