/* SPDX-License-Identifier: MIT */
#include "format_private.h"

/* ECMA-376 part 2 asks for no order, but readers that stream want the content
 * types first and relationships before what they lead to. */
static const struct package_part parts[] = {
	{ "[Content_Types].xml", "content-types", NULL },
	{ "_rels/.rels", "rels", NULL },
	{ "word/document.xml", "document", NULL },
	{ "word/_rels/document.xml.rels", "document-rels", NULL },
	{ "word/styles.xml", "styles", NULL },
	{ "word/numbering.xml", "numbering", NULL },
	{ "word/settings.xml", "settings", NULL },
	{ "word/fontTable.xml", "font-table", NULL },
	{ "word/header1.xml", "header", NULL },
	{ "word/footer1.xml", "footer", NULL },
	{ "docProps/core.xml", "core", NULL },
	{ "docProps/app.xml", "app", NULL },
	{ "docProps/custom.xml", "custom", NULL },
	{ NULL, NULL, NULL }
};

/* The workbook that Word opens when the figures of a chart are edited. */
static const struct package_part workbook_parts[] = {
	{ "[Content_Types].xml", "content-types", NULL },
	{ "_rels/.rels", "rels", NULL },
	{ "xl/workbook.xml", "workbook", NULL },
	{ "xl/_rels/workbook.xml.rels", "workbook-rels", NULL },
	{ "xl/worksheets/sheet1.xml", "sheet", NULL },
	{ "xl/styles.xml", "styles", NULL },
	{ NULL, NULL, NULL }
};

static const struct package_part chart_parts[] = {
	{ "word/charts/chart#.xml", "chart", NULL },
	{ "word/charts/_rels/chart#.xml.rels", "chart-rels", NULL },
	{ "word/embeddings/chart#.xlsx", "workbook", workbook_parts },
	{ NULL, NULL, NULL }
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
