/* SPDX-License-Identifier: MIT */
#include "format_private.h"

/* ECMA-376 part 2 asks for no order, but readers that stream want the content
 * types first and relationships before what they lead to. */
static const struct package_part parts[] = {
	{ "[Content_Types].xml", "content-types", NULL, false },
	{ "_rels/.rels", "rels", NULL, false },
	{ "word/document.xml", "document", NULL, false },
	{ "word/_rels/document.xml.rels", "document-rels", NULL, false },
	{ "word/footnotes.xml", "footnotes", NULL, true },
	{ "word/_rels/footnotes.xml.rels", "footnotes-rels", NULL, true },
	{ "word/styles.xml", "styles", NULL, false },
	{ "word/numbering.xml", "numbering", NULL, false },
	{ "word/settings.xml", "settings", NULL, false },
	{ "word/fontTable.xml", "font-table", NULL, false },
	{ "word/header1.xml", "header", NULL, false },
	{ "word/footer1.xml", "footer", NULL, false },
	{ "docProps/core.xml", "core", NULL, false },
	{ "docProps/app.xml", "app", NULL, false },
	{ "docProps/custom.xml", "custom", NULL, false },
	{ NULL, NULL, NULL, false }
};

/* The workbook that Word opens when the figures of a chart are edited. */
static const struct package_part workbook_parts[] = {
	{ "[Content_Types].xml", "content-types", NULL, false },
	{ "_rels/.rels", "rels", NULL, false },
	{ "xl/workbook.xml", "workbook", NULL, false },
	{ "xl/_rels/workbook.xml.rels", "workbook-rels", NULL, false },
	{ "xl/worksheets/sheet1.xml", "sheet", NULL, false },
	{ "xl/styles.xml", "styles", NULL, false },
	{ NULL, NULL, NULL, false }
};

static const struct package_part chart_parts[] = {
	{ "word/charts/chart#.xml", "chart", NULL, false },
	{ "word/charts/_rels/chart#.xml.rels", "chart-rels", NULL, false },
	{ "word/embeddings/chart#.xlsx", "workbook", workbook_parts, false },
	{ NULL, NULL, NULL, false }
};

int docx_make(struct work *w, const struct theme *theme, struct buf *out)
{
	struct pack *pack = pack_new(w->d);
	int rc = -1;

	if (package_add_parts(w, theme, "stylesheets/docx/docx.xsl", parts, chart_parts, pack) == 0) {
		package_add_pictures(w, "word/media", pack);
		rc = pack_finish(pack, out);
	}
	pack_free(pack);
	return rc;
}
