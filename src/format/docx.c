/* SPDX-License-Identifier: MIT */
#include "format_private.h"

/* ECMA-376 part 2 asks for no order, but readers that stream want the content
 * types first and relationships before what they lead to. */
static const struct package_part parts[] = {
	{ "[Content_Types].xml", "content-types" },
	{ "_rels/.rels", "rels" },
	{ "word/document.xml", "document" },
	{ "word/_rels/document.xml.rels", "document-rels" },
	{ "word/styles.xml", "styles" },
	{ "word/numbering.xml", "numbering" },
	{ "word/settings.xml", "settings" },
	{ "word/fontTable.xml", "font-table" },
	{ "word/header1.xml", "header" },
	{ "word/footer1.xml", "footer" },
	{ "docProps/core.xml", "core" },
	{ "docProps/app.xml", "app" },
	{ "docProps/custom.xml", "custom" },
	{ NULL, NULL }
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
