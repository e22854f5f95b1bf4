/* SPDX-License-Identifier: MIT */
#include "format_private.h"
#include "house_private.h"

/* ECMA-376 part 2 asks for no order, but readers that stream want the content
 * types first and relationships before what they lead to. */
static const struct package_part parts[] = {
	{ "[Content_Types].xml", "content-types", false, NULL },
	{ "_rels/.rels", "rels", false, NULL },
	{ "word/document.xml", "document", false, NULL },
	{ "word/_rels/document.xml.rels", "document-rels", false, NULL },
	{ "word/footnotes.xml", "footnotes", true, NULL },
	{ "word/_rels/footnotes.xml.rels", "footnotes-rels", true, NULL },
	{ "word/comments.xml", "comments", true, NULL },
	{ "word/_rels/comments.xml.rels", "comments-rels", true, NULL },
	{ "word/styles.xml", "styles", false, NULL },
	{ "word/numbering.xml", "numbering", false, NULL },
	{ "word/settings.xml", "settings", false, NULL },
	{ "word/fontTable.xml", "font-table", false, NULL },
	{ "word/theme/theme1.xml", "theme", false, NULL },
	{ "word/header1.xml", "header", false, NULL },
	{ "word/footer1.xml", "footer", false, NULL },
	{ "word/header2.xml", "header-first", false, NULL },
	{ "word/_rels/header2.xml.rels", "header-first-rels", true, NULL },
	{ "word/footer2.xml", "footer-wide", true, NULL },
	{ "docProps/core.xml", "core", false, NULL },
	{ "docProps/app.xml", "app", false, NULL },
	{ "docProps/custom.xml", "custom", false, NULL },
	{ NULL, NULL, false, NULL }
};

/* The workbook that Word opens when the figures of a chart are edited. */
static const struct package_part workbook_parts[] = {
	{ "[Content_Types].xml", "content-types", false, NULL },
	{ "_rels/.rels", "rels", false, NULL },
	{ "xl/workbook.xml", "workbook", false, NULL },
	{ "xl/_rels/workbook.xml.rels", "workbook-rels", false, NULL },
	{ "xl/worksheets/sheet1.xml", "sheet", false, NULL },
	{ "xl/styles.xml", "styles", false, NULL },
	{ NULL, NULL, false, NULL }
};

static const struct package_part chart_parts[] = {
	{ "word/charts/chart#.xml", "chart", false, NULL },
	{ "word/charts/_rels/chart#.xml.rels", "chart-rels", false, NULL },
	{ "word/embeddings/chart#.xlsx", "workbook", false, workbook_parts },
	{ NULL, NULL, false, NULL }
};

int docx_make(struct work *w, const struct theme *theme, struct buf *out)
{
	struct pack *pack = pack_new(w->d);
	int rc = -1;

	if (package_add_parts(w, theme, "docx", "stylesheets/docx/docx.xsl", parts, chart_parts, pack) == 0) {
		package_add_pictures(w, theme, "word/media", pack);
		rc = theme->house != NULL ? house_dress(theme->house, w, pack) : 0;
	}
	if (rc == 0)
		rc = pack_finish(pack, out);
	pack_free(pack);
	return rc;
}
