/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"
#include "str.h"

/*
 * A driver says which modules only some documents need:
 *
 *   <xsl:include href="chart.xsl" t:for="chart"/>
 *   <xsl:include href="languages.xsl" t:for="@lang"/>
 *
 * The first is left out for a document without an element <chart>, the second for
 * one without an xml:lang below its root: to compile a module takes longer than to
 * write a memorandum. A driver with some of its modules is a variant of it.
 */

#define FOR_NS "urn:engross:template"

static const char *condition_of(const xmlNode *include)
{
	for (const xmlAttr *a = include->properties; a != NULL; a = a->next)
		if (a->ns != NULL && str_eq((const char *)a->name, "for") &&
		    str_eq((const char *)a->ns->href, FOR_NS) && a->children != NULL)
			return (const char *)a->children->content;
	return NULL;
}

/* Reads the conditions of a driver, in their order. One that cannot be read is broken,
 * reported. */
static void read_conditions(struct xml *x, struct xml_driver *d)
{
	xmlDoc *sheet = xml_read_resource(x, d->path, NULL);
	const xmlNode *root = sheet != NULL ? xmlDocGetRootElement(sheet) : NULL;

	d->broken = sheet == NULL;
	for (const xmlNode *n = root != NULL ? node_child(root, NULL) : NULL; n != NULL;
	     n = node_next(n, NULL)) {
		const char *condition = condition_of(n);

		if (condition == NULL)
			continue;
		d->conditions = mem_resize(d->conditions, d->count + 1, sizeof(*d->conditions));
		d->conditions[d->count++] = mem_strdup(condition);
	}
	xmlFreeDoc(sheet);
}

static const struct xml_driver *driver_of(struct xml *x, const char *path)
{
	struct xml_driver *d;

	for (size_t i = 0; i < x->driver_count; i++)
		if (str_eq(x->drivers[i].path, path))
			return &x->drivers[i];
	x->drivers = mem_resize(x->drivers, x->driver_count + 1, sizeof(*x->drivers));
	d = &x->drivers[x->driver_count++];
	d->path = mem_strdup(path);
	d->conditions = NULL;
	d->count = 0;
	read_conditions(x, d);
	return d;
}

void drivers_release(struct xml *x)
{
	for (size_t i = 0; i < x->driver_count; i++) {
		for (size_t j = 0; j < x->drivers[i].count; j++)
			free(x->drivers[i].conditions[j]);
		free(x->drivers[i].conditions);
		free(x->drivers[i].path);
	}
	free(x->drivers);
}

/* True when name is one of the words of the condition. */
static bool names(const char *condition, const char *name)
{
	size_t n = strlen(name);

	for (const char *s = strstr(condition, name); s != NULL; s = strstr(s + 1, name))
		if ((s == condition || s[-1] == ' ') && (s[n] == '\0' || s[n] == ' '))
			return true;
	return false;
}

/* Sets the sign of each condition that the element fulfils. */
static void try_element(const struct xml_driver *d, const xmlNode *n, bool below_root, char *variant)
{
	bool language = below_root && n->properties != NULL &&
	                xmlHasNsProp(n, (const xmlChar *)"lang", XML_XML_NAMESPACE) != NULL;

	for (size_t i = 0; i < d->count; i++)
		if (variant[i] == '0' && (names(d->conditions[i], (const char *)n->name) ||
		                          (language && names(d->conditions[i], "@lang"))))
			variant[i] = '1';
}

int driver_add_variant(struct xml *x, const char *path, const xmlDoc *doc, struct buf *variant)
{
	const struct xml_driver *d = driver_of(x, path);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	size_t from = variant->len;

	for (size_t i = 0; i < d->count; i++)
		buf_add_char(variant, root != NULL ? '0' : '1');
	for (const xmlNode *n = d->count > 0 ? root : NULL; n != NULL; n = node_walk(root, n, false))
		if (n->type == XML_ELEMENT_NODE)
			try_element(d, n, n != root, variant->data + from);
	return d->broken ? -1 : 0;
}

void driver_trim(const char *variant, xmlDoc *sheet)
{
	xmlNode *root = sheet != NULL ? xmlDocGetRootElement(sheet) : NULL;
	xmlNode *next;

	for (xmlNode *n = root != NULL ? node_child(root, NULL) : NULL; n != NULL; n = next) {
		next = node_next(n, NULL);
		if (condition_of(n) == NULL)
			continue;
		if (*variant == '0') {
			xmlUnlinkNode(n);
			xmlFreeNode(n);
		}
		variant += *variant != '\0';
	}
}
