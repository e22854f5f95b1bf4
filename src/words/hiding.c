/* SPDX-License-Identifier: MIT */
#include "hiding_private.h"

#include <stdlib.h>

#include "mem.h"
#include "part.h"
#include "str.h"

const char hiding_turned[] = { '\xE2', '\x80', '\xAE', '\0' };

struct style {
	const char *parent;
	enum hides says[HIDING_WAYS];
};

static void add(struct hiding *h, const char *family, const char *name, struct style is)
{
	struct style *style;

	if (name == NULL)
		return;
	style = mem_zalloc(1, sizeof(*style));
	*style = is;
	h->any = h->any || is.says[HIDING_UNSEEN] == HIDES || is.says[HIDING_STRUCK] == HIDES;
	if (xmlHashAddEntry2(h->styles, (const xmlChar *)name, (const xmlChar *)family, style) != 0)
		free(style);
}

/* What a property that is on or off says (17.17.4). */
static enum hides toggle(const xmlNode *rpr, const char *name)
{
	const xmlNode *property = part_child(rpr, NS_W, name);
	const char *val = part_attr(property, NS_W, "val");

	if (property == NULL)
		return HIDES_UNSAID;
	return str_eq(val, "0") || str_eq(val, "false") || str_eq(val, "off") ? HIDES_NOT : HIDES;
}

enum hides hiding_run(const xmlNode *rpr, enum hiding_way way)
{
	enum hides says = toggle(rpr, way == HIDING_UNSEEN ? "vanish" : "strike");

	return way == HIDING_STRUCK && says != HIDES && toggle(rpr, "dstrike") == HIDES ? HIDES : says;
}

static void init(struct hiding *h)
{
	*h = (struct hiding){ .styles = mem_check(xmlHashCreate(0)) };
}

/* What paragraphs are of which nothing else is said. */
static void set_usual(struct hiding *h, const struct style *is)
{
	for (enum hiding_way way = 0; way < HIDING_WAYS; way++) {
		h->all[way] = is->says[way] == HIDES;
		h->any = h->any || h->all[way];
	}
}

void hiding_of_docx(struct hiding *h, const xmlDoc *styles)
{
	const xmlNode *root = styles != NULL ? xmlDocGetRootElement(styles) : NULL;

	const xmlNode *defaults = part_child(part_child(root, NS_W, "docDefaults"), NS_W, "rPrDefault");

	init(h);
	set_usual(h, &(struct style){ NULL, { hiding_run(part_child(defaults, NS_W, "rPr"), HIDING_UNSEEN),
	                                      hiding_run(part_child(defaults, NS_W, "rPr"), HIDING_STRUCK) } });
	for (const xmlNode *n = root != NULL ? root->children : NULL; n != NULL; n = n->next) {
		const char *id = part_is(n, NS_W, "style") ? part_attr(n, NS_W, "styleId") : NULL;
		const xmlNode *rpr = part_child(n, NS_W, "rPr");

		if (id != NULL && str_eq(part_attr(n, NS_W, "type"), "paragraph") &&
		    part_attr(n, NS_W, "default") != NULL)
			h->usual = id;
		add(h, "", id,
		    (struct style){ part_attr(part_child(n, NS_W, "basedOn"), NS_W, "val"),
		                    { hiding_run(rpr, HIDING_UNSEEN), hiding_run(rpr, HIDING_STRUCK) } });
	}
}

/* What a property of that value says; NULL: there is none. */
static enum hides said(const char *value, bool hides)
{
	return value == NULL ? HIDES_UNSAID : hides ? HIDES : HIDES_NOT;
}

/* ODF 1.3 part 3, 20.427, 20.389. */
static void add_odt_styles(struct hiding *h, const xmlDoc *part, const char *group)
{
	const xmlNode *root = part != NULL ? xmlDocGetRootElement(part) : NULL;
	const xmlNode *styles = part_child(root, NS_OFFICE, group);

	for (const xmlNode *n = styles != NULL ? styles->children : NULL; n != NULL; n = n->next) {
		const char *family = part_attr(n, NS_STYLE, "family");
		const xmlNode *properties = part_child(n, NS_STYLE, "text-properties");
		const char *display = part_attr(properties, NS_TEXT, "display");
		const char *style = part_attr(properties, NS_STYLE, "text-line-through-style");
		const char *line = style != NULL ? style : part_attr(properties, NS_STYLE, "text-line-through-type");
		struct style is = { part_attr(n, NS_STYLE, "parent-style-name"),
		                    { said(display, !str_eq(display, "true")), said(line, !str_eq(line, "none")) } };

		if (part_is(n, NS_STYLE, "default-style") && str_eq(family, "paragraph"))
			set_usual(h, &is);
		else if (part_is(n, NS_STYLE, "style") && (str_eq(family, "paragraph") || str_eq(family, "text")))
			add(h, family, part_attr(n, NS_STYLE, "name"), is);
	}
}

void hiding_of_odt(struct hiding *h, const xmlDoc *content, const xmlDoc *styles)
{
	init(h);
	add_odt_styles(h, content, "automatic-styles");
	add_odt_styles(h, styles, "styles");
}

void hiding_release(struct hiding *h)
{
	xmlHashFree(h->styles, part_free_entry);
}

enum hides hiding_style(const struct hiding *h, enum hiding_way way, const char *family, const char *name)
{
	for (int i = 0; h->any && name != NULL && i < CHAIN_MAX; i++) {
		const struct style *style = xmlHashLookup2(h->styles, (const xmlChar *)name,
		                                           (const xmlChar *)family);

		if (style != NULL && style->says[way] != HIDES_UNSAID)
			return style->says[way];
		name = style != NULL ? style->parent : NULL;
	}
	return HIDES_UNSAID;
}
