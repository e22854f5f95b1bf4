/* SPDX-License-Identifier: MIT */
#include <stdint.h>
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

/* Adds the words of a condition to those that the modules wait for: at each word, a bit
 * for each module. */
static void add_condition(struct xml_driver *d, const char *condition)
{
	uintptr_t module = (uintptr_t)1 << d->count++;

	for (const char *s = condition; *s != '\0'; s += strspn(s, " ")) {
		size_t length = strcspn(s, " ");
		char *word = mem_strndup(s, length);
		uintptr_t mask = (uintptr_t)xmlHashLookup(d->modules, (const xmlChar *)word);

		if (xmlHashUpdateEntry(d->modules, (const xmlChar *)word, (void *)(mask | module), NULL) != 0)
			mem_check(NULL);
		free(word);
		s += length;
	}
}

/* Reads the conditions of a driver, in their order. */
static void read_conditions(struct xml_driver *d)
{
	for (const xmlNode *n = node_child(xmlDocGetRootElement(d->tree), NULL);
	     n != NULL && d->count < XML_MAX_MODULES; n = node_next(n, NULL)) {
		const char *condition = condition_of(n);

		if (condition != NULL)
			add_condition(d, condition);
	}
}

/* NULL, reported, for one that cannot be read. */
static struct xml_driver *driver_of(struct xml *x, const char *path)
{
	struct xml_driver *d;
	xmlDoc *tree;

	for (size_t i = 0; i < x->driver_count; i++)
		if (str_eq(x->drivers[i].path, path))
			return &x->drivers[i];
	tree = xml_read_resource(x, path, NULL);
	if (tree == NULL)
		return NULL;
	x->drivers = mem_resize(x->drivers, x->driver_count + 1, sizeof(*x->drivers));
	d = &x->drivers[x->driver_count++];
	d->path = mem_strdup(path);
	d->tree = tree;
	d->modules = mem_check(xmlHashCreate(32));
	d->count = 0;
	read_conditions(d);
	return d;
}

xmlDoc *driver_take_tree(struct xml *x, const char *path)
{
	struct xml_driver *d = driver_of(x, path);
	xmlDoc *tree = d != NULL ? d->tree : NULL;

	if (tree == NULL)
		return d != NULL ? xml_read_resource(x, path, NULL) : NULL;
	d->tree = NULL;
	return tree;
}

void drivers_release(struct xml *x)
{
	for (size_t i = 0; i < x->driver_count; i++) {
		xmlHashFree(x->drivers[i].modules, NULL);
		xmlFreeDoc(x->drivers[i].tree);
		free(x->drivers[i].path);
	}
	free(x->drivers);
}

/* The modules that wait for an element of that name. */
static uintptr_t modules_for(const struct xml_driver *d, const char *name)
{
	return (uintptr_t)xmlHashLookup(d->modules, (const xmlChar *)name);
}

int driver_add_variant(struct xml *x, const char *path, const xmlDoc *doc, struct buf *variant)
{
	const struct xml_driver *d = driver_of(x, path);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	uintptr_t needed = root != NULL ? 0 : UINTPTR_MAX;
	uintptr_t for_lang;

	if (d == NULL)
		return -1;
	for_lang = modules_for(d, "@lang");
	for (const xmlNode *n = d->count > 0 ? root : NULL; n != NULL; n = node_walk(root, n, false)) {
		needed |= modules_for(d, node_name(n));
		if ((needed & for_lang) != for_lang && n != root && node_lang(n) != NULL)
			needed |= for_lang;
	}
	for (size_t i = 0; i < d->count; i++)
		buf_add_char(variant, (needed >> i & 1) != 0 ? '1' : '0');
	return 0;
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
