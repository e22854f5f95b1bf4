/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "format_private.h"
#include "house_private.h"

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

int odt_make(struct work *w, const struct theme *theme, struct buf *out)
{
	struct pack *pack = pack_new(w->d);
	int rc = -1;

	pack_add(pack, "mimetype", PACK_STORED, mimetype, strlen(mimetype));
	if (package_add_parts(w, theme, "odt", "stylesheets/odt/odt.xsl", parts, chart_parts, pack) == 0) {
		package_add_pictures(w, theme, "Pictures", pack);
		rc = theme->house != NULL ? house_dress(theme->house, w, pack) : 0;
	}
	if (rc == 0)
		rc = pack_finish(pack, out);
	pack_free(pack);
	return rc;
}
