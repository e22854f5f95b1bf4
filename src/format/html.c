/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "format_private.h"
#include "str.h"

/* RFC 4648 section 4. */
static void add_base64(struct buf *b, const struct buf *bytes)
{
	static const char digits[] =
		"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const unsigned char *p = (const unsigned char *)bytes->data;

	for (size_t i = 0; i < bytes->len; i += 3) {
		size_t left = bytes->len - i;
		unsigned group = (unsigned)p[i] << 16;

		group |= left > 1 ? (unsigned)p[i + 1] << 8 : 0;
		group |= left > 2 ? (unsigned)p[i + 2] : 0;
		buf_add_char(b, digits[group >> 18]);
		buf_add_char(b, digits[group >> 12 & 63]);
		buf_add_char(b, left > 1 ? digits[group >> 6 & 63] : '=');
		buf_add_char(b, left > 2 ? digits[group & 63] : '=');
	}
}

void add_data_uri(struct buf *b, const struct picture *pic)
{
	buf_addf(b, "data:%s;base64,", pic->type);
	add_base64(b, &pic->bytes);
}

/* A page that stands alone carries its pictures as data: addresses (RFC 2397). */
static void set_data(struct work *w, xmlNode *image)
{
	struct buf uri;

	buf_init(&uri, BUF_FILE);
	for (size_t i = 0; i < w->picture_count; i++) {
		if (!str_eq(w->pictures[i].name, node_attr(image, "name")))
			continue;
		add_data_uri(&uri, &w->pictures[i]);
		node_set(image, "data", uri.data);
	}
	buf_release(&uri);
}

static void each_image(struct work *w, bool set)
{
	xmlNode *root = xmlDocGetRootElement(w->doc);

	for (xmlNode *n = root; n != NULL && w->picture_count > 0; n = node_walk(root, n, false)) {
		if (node_is(n, "image") && set)
			set_data(w, n);
		else if (node_is(n, "image"))
			node_unset(n, "data");
	}
}

int html_make(struct work *w, const struct theme *theme, struct buf *out)
{
	const char *sheet = has_charts(w) ? "stylesheets/html/html-charts.xsl" : "stylesheets/html/html.xsl";
	int rc;

	each_image(w, true);
	buf_add_str(out, "<!DOCTYPE html>\n");
	rc = xml_transform(w->x, sheet, w->doc, theme->params, out);
	buf_add_str(out, "\n");
	each_image(w, false);
	return rc;
}
