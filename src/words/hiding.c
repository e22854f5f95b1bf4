/* SPDX-License-Identifier: MIT */
#include "hiding_private.h"

#include <stdlib.h>

#include "mem.h"
#include "part.h"
#include "str.h"

struct style {
	const char *parent;
	enum hides says;
};

static void add(struct hiding *h, const char *family, const char *name, struct style is)
{
	struct style *style;

	if (name == NULL)
		return;
	style = mem_zalloc(1, sizeof(*style));
	*style = is;
	h->any = h->any || is.says == HIDES;
	if (xmlHashAddEntry2(h->styles, (const xmlChar *)name, (const xmlChar *)family, style) != 0)
		free(style);
}

enum hides hiding_run(const xmlNode *rpr)
{
	const xmlNode *vanish = part_child(rpr, NS_W, "vanish");
	const char *val = part_attr(vanish, NS_W, "val");

	if (vanish == NULL)
		return HIDES_UNSAID;
	return str_eq(val, "0") || str_eq(val, "false") || str_eq(val, "off") ? HIDES_NOT : HIDES;
}

void hiding_of_docx(struct hiding *h, const xmlDoc *styles)
{
	const xmlNode *root = styles != NULL ? xmlDocGetRootElement(styles) : NULL;

	h->styles = mem_check(xmlHashCreate(0));
	h->any = false;
	for (const xmlNode *n = root != NULL ? root->children : NULL; n != NULL; n = n->next)
		if (part_is(n, NS_W, "style"))
			add(h, "", part_attr(n, NS_W, "styleId"),
			    (struct style){ part_attr(part_child(n, NS_W, "basedOn"), NS_W, "val"),
			                    hiding_run(part_child(n, NS_W, "rPr")) });
}

/* ODF 1.3 part 3, 20.427. */
static void add_odt_styles(struct hiding *h, const xmlDoc *part, const char *group)
{
	const xmlNode *root = part != NULL ? xmlDocGetRootElement(part) : NULL;
	const xmlNode *styles = part_child(root, NS_OFFICE, group);

	for (const xmlNode *n = styles != NULL ? styles->children : NULL; n != NULL; n = n->next) {
		const char *family = part_is(n, NS_STYLE, "style") ? part_attr(n, NS_STYLE, "family") : NULL;
		const char *display = part_attr(part_child(n, NS_STYLE, "text-properties"), NS_TEXT, "display");

		if (str_eq(family, "paragraph") || str_eq(family, "text"))
			add(h, family, part_attr(n, NS_STYLE, "name"),
			    (struct style){ part_attr(n, NS_STYLE, "parent-style-name"),
			                    display == NULL ? HIDES_UNSAID
			                    : str_eq(display, "none") ? HIDES : HIDES_NOT });
	}
}

void hiding_of_odt(struct hiding *h, const xmlDoc *content, const xmlDoc *styles)
{
	h->styles = mem_check(xmlHashCreate(0));
	h->any = false;
	add_odt_styles(h, content, "automatic-styles");
	add_odt_styles(h, styles, "styles");
}

void hiding_release(struct hiding *h)
{
	xmlHashFree(h->styles, part_free_entry);
}

enum hides hiding_style(const struct hiding *h, const char *family, const char *name)
{
	for (int i = 0; h->any && name != NULL && i < CHAIN_MAX; i++) {
		const struct style *style = xmlHashLookup2(h->styles, (const xmlChar *)name,
		                                           (const xmlChar *)family);

		if (style != NULL && style->says != HIDES_UNSAID)
			return style->says;
		name = style != NULL ? style->parent : NULL;
	}
	return HIDES_UNSAID;
}
