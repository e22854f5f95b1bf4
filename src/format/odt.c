/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "format_private.h"
#include "macros.h"
#include "node.h"

/* ODF 1.3 part 2, 3.3: mimetype is the first entry, stored, with no extra
 * field, so that file(1) and others find it at a fixed offset. */
static const char mimetype[] = "application/vnd.oasis.opendocument.text";

static const struct package_part parts[] = {
	{ "META-INF/manifest.xml", "manifest", false, NULL },
	{ "content.xml", "content", false, NULL },
	{ "styles.xml", "styles", false, NULL },
	{ "meta.xml", "meta", false, NULL },
	{ "settings.xml", "settings", false, NULL },
	{ NULL, NULL, false, NULL }
};

/* A chart is a document in the document (ODF 1.3 part 2, 3.16). */
static const struct package_part chart_parts[] = {
	{ "Object #/content.xml", "chart-content", false, NULL },
	{ "Object #/styles.xml", "chart-styles", false, NULL },
	{ NULL, NULL, false, NULL }
};

/* The driver that knows all that the resolved document has, and little more: what
 * is compiled takes time, whether it is used or not. */
static const char *sheet_of(const struct work *w)
{
	static const char *const names[] = { "chart", "box", "tiles", "terms", "attribution" };
	const xmlNode *root = xmlDocGetRootElement(w->doc);
	const char *sheet = "stylesheets/odt/odt.xsl";

	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (n != root && xmlHasNsProp(n, BAD_CAST "lang", XML_XML_NAMESPACE) != NULL)
			return "stylesheets/odt/odt-languages.xsl";
		for (size_t i = 0; i < ARRAY_LEN(names); i++)
			if (node_is(n, names[i]))
				sheet = "stylesheets/odt/odt-full.xsl";
	}
	return sheet;
}

int odt_make(struct work *w, const struct theme *theme, struct buf *out)
{
	const char *sheet = sheet_of(w);
	struct pack *pack = pack_new(w->d);
	int rc = -1;

	pack_add(pack, "mimetype", PACK_STORED, mimetype, strlen(mimetype));
	if (package_add_parts(w, theme, "odt", sheet, parts, chart_parts, pack) == 0) {
		package_add_pictures(w, theme, "Pictures", pack);
		rc = pack_finish(pack, out);
	}
	pack_free(pack);
	return rc;
}
