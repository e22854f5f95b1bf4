/* SPDX-License-Identifier: MIT */
#include "xml.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxslt/documents.h>
#include <libxslt/security.h>
#include <libxslt/transform.h>
#include <libxslt/xslt.h>
#include <libxslt/xsltutils.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "io.h"
#include "mem.h"
#include "path.h"
#include "pool.h"
#include "resource.h"
#include "str.h"

struct xml *xml_current;

/* libxml2 reports through structured handlers that each use sets; what comes
 * here is a stray that has no place to be reported at. */
void xml_ignore_error(void *ctx, const char *msg, ...)
{
	(void)ctx;
	(void)msg;
}

const char *xml_resource_path(const char *url)
{
	if (url == NULL || !str_starts(url, RESOURCE_SCHEME))
		return NULL;
	return url + strlen(RESOURCE_SCHEME);
}

void xml_drop_annotations(struct buf *b)
{
	static const char start[] = "<xs:annotation>";
	static const char end[] = "</xs:annotation>";
	char *to = b->data;
	char *from = b->data;
	char *a;
	char *z;

	while ((a = strstr(from, start)) != NULL && (z = strstr(a, end)) != NULL) {
		memmove(to, from, (size_t)(a - from));
		to += a - from;
		for (; a < z; a++)
			if (*a == '\n')
				*to++ = '\n';
		from = z + strlen(end);
	}
	memmove(to, from, strlen(from) + 1);
	b->len = (size_t)(to - b->data) + strlen(to);
}

/* The only door through which libxml2 itself may open anything: schemas that
 * include each other. Everything else, and any network, is refused. */
static xmlParserInput *load_entity(const char *url, const char *id, xmlParserCtxt *ctxt)
{
	const char *path = xml_resource_path(url);
	xmlParserInputBuffer *bytes = NULL;
	xmlParserInput *input = NULL;
	struct buf b;

	(void)id;
	if (path == NULL || xml_current == NULL)
		return NULL;
	buf_init(&b, BUF_FILE);
	if (xml_resource(xml_current, path, &b) == 0) {
		xml_drop_annotations(&b);
		bytes = xmlParserInputBufferCreateMem(b.data, (int)b.len,
		                                      XML_CHAR_ENCODING_NONE);
	}
	if (bytes != NULL)
		input = xmlNewIOInputStream(ctxt, bytes, XML_CHAR_ENCODING_NONE);
	if (input != NULL) {
		input->filename = (char *)xmlStrdup((const xmlChar *)url);
		xml_read_bare(ctxt);
	} else {
		xmlFreeParserInputBuffer(bytes);
	}
	buf_release(&b);
	return input;
}

/* Likewise for libxslt: xsl:import and xsl:include find resources alone, and
 * document() finds nothing. */
static xmlDoc *load_for_xslt(const xmlChar *uri, xmlDict *dict, int options, void *ctxt,
                             xsltLoadType type)
{
	const char *path = xml_resource_path((const char *)uri);
	xmlDoc *doc;

	(void)options;
	(void)ctxt;
	if (type != XSLT_LOAD_STYLESHEET || path == NULL || xml_current == NULL)
		return NULL;
	doc = xml_read_resource(xml_current, path, dict);
	if (xml_current->trimmed != NULL && str_eq(path, xml_current->trimmed))
		driver_trim(xml_current->variant, doc);
	return doc;
}

/* To libxslt every address that is no file is a network; ours is the resources. */
static int may_read(xsltSecurityPrefs *prefs, xsltTransformContext *ctxt, const char *url)
{
	(void)prefs;
	(void)ctxt;
	return xml_resource_path(url) != NULL;
}

/* XSLT may write nothing, and read only through load_for_xslt(). */
static void forbid_everything(void)
{
	xsltSecurityPrefs *prefs = mem_check(xsltNewSecurityPrefs());

	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_WRITE_FILE, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_CREATE_DIRECTORY, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_WRITE_NETWORK, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_READ_FILE, xsltSecurityForbid);
	xsltSetSecurityPrefs(prefs, XSLT_SECPREF_READ_NETWORK, may_read);
	xsltSetDefaultSecurityPrefs(prefs);
}

struct xml *xml_new(struct diag *d, const char *resources)
{
	struct xml *x = mem_zalloc(1, sizeof(*x));

	/* Before anything else of libxml2 is called. */
	xmlMemSetup(pool_free, pool_alloc, pool_resize, pool_strdup);
	LIBXML_TEST_VERSION
	x->d = d;
	x->resources = resources;
	x->numbers = mem_check(xmlHashCreate(0));
	x->names = mem_check(xmlDictCreate());
	xmlSetGenericErrorFunc(NULL, xml_ignore_error);
	xmlSetStructuredErrorFunc(NULL, NULL);
	xsltSetGenericErrorFunc(NULL, xml_ignore_error);
	xmlSetExternalEntityLoader(load_entity);
	xsltSetLoaderFunc(load_for_xslt);
	forbid_everything();
	xml_current = x;
	return x;
}

void xml_free(struct xml *x)
{
	if (x == NULL)
		return;
	for (size_t i = 0; i < x->compiled_count; i++) {
		free(x->compiled[i].path);
		xmlSchemaFree(x->compiled[i].schema);
		xsltFreeStylesheet(x->compiled[i].sheet);
		if (x->compiled[i].driver != NULL)
			buf_release(&x->compiled[i].layer);
		free(x->compiled[i].driver);
		free(x->compiled[i].layer_path);
	}
	free(x->compiled);
	for (size_t i = 0; i < x->file_count; i++)
		free(x->files[i]);
	free(x->files);
	drivers_release(x);
	xmlHashFree(x->numbers, NULL);
	xmlDictFree(x->names);
	xsltFreeSecurityPrefs(xsltGetDefaultSecurityPrefs());
	xsltSetDefaultSecurityPrefs(NULL);
	xsltSetLoaderFunc(NULL);
	xml_current = NULL;
	free(x);
	xsltCleanupGlobals();
	xmlCleanupParser();
	pool_release();
}

struct xml_compiled *xml_compiled(struct xml *x, const char *path)
{
	struct xml_compiled *entry;

	for (size_t i = 0; i < x->compiled_count; i++)
		if (str_eq(x->compiled[i].path, path))
			return &x->compiled[i];
	x->compiled = mem_resize(x->compiled, x->compiled_count + 1, sizeof(*x->compiled));
	entry = &x->compiled[x->compiled_count++];
	entry->path = mem_strdup(path);
	entry->schema = NULL;
	entry->sheet = NULL;
	entry->driver = NULL;
	entry->layer_path = NULL;
	return entry;
}

/* The file that stands in for a resource: NULL when there is none, or when path
 * is not one inside the folder. Caller frees. */
static char *stand_in(const struct xml *x, const char *path)
{
	char *inside = x->resources != NULL ? path_inside(path) : NULL;
	char *other = inside != NULL ? path_join(x->resources, inside) : NULL;

	if (other != NULL && !io_exists(other)) {
		free(other);
		other = NULL;
	}
	free(inside);
	return other;
}

int xml_resource(struct xml *x, const char *path, struct buf *out)
{
	const struct resource *r = resource_find(path);
	char *other = stand_in(x, path);
	int rc = -1;

	if (other != NULL) {
		rc = io_read_within(x->d, x->resources, path, (struct loc){ other, 0 },
		                    IO_LIMIT_SOURCE, out);
	} else if (r == NULL) {
		diag(x->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (there is none)", path);
	} else {
		buf_add(out, r->bytes, r->size);
		rc = 0;
	}
	free(other);
	return rc;
}

bool xml_has_resource(const struct xml *x, const char *path)
{
	char *other = stand_in(x, path);
	bool has = other != NULL || resource_find(path) != NULL;

	free(other);
	return has;
}

bool xml_is_built_in(const struct xml *x, const char *path)
{
	char *other = stand_in(x, path);
	bool is = other == NULL && resource_find(path) != NULL;

	free(other);
	return is;
}

void *xml_origin(struct xml *x, const char *path, long line)
{
	/* File numbers start at 1, so that an origin is never NULL. */
	uintptr_t number = (uintptr_t)xmlHashLookup(x->numbers, (const xmlChar *)path);

	if (number == 0) {
		x->files = mem_resize(x->files, x->file_count + 1, sizeof(*x->files));
		x->files[x->file_count++] = mem_strdup(path);
		number = x->file_count;
		if (xmlHashAddEntry(x->numbers, (const xmlChar *)path, (void *)number) != 0)
			mem_check(NULL);
	}
	return (void *)((number << ORIGIN_LINE_BITS) | (uintptr_t)line);
}

void xml_set_loc(struct xml *x, xmlNode *n, const char *path, long line)
{
	n->_private = xml_origin(x, path, line);
}

struct loc xml_loc(const struct xml *x, const xmlNode *n)
{
	uintptr_t origin = 0;

	while (n != NULL && origin == 0) {
		if (n->type == XML_ELEMENT_NODE)
			origin = (uintptr_t)n->_private;
		n = n->parent;
	}
	if (origin == 0)
		return LOC_NONE;
	return (struct loc){ x->files[(origin >> ORIGIN_LINE_BITS) - 1],
		             (long)(origin & (((uintptr_t)1 << ORIGIN_LINE_BITS) - 1)) };
}

xmlDoc *xml_new_doc(const char *root)
{
	xmlDoc *doc = mem_check(xmlNewDoc((const xmlChar *)"1.0"));
	xmlNode *n;

	if (xml_current != NULL) {
		doc->dict = xml_current->names;
		xmlDictReference(doc->dict);
	}
	n = mem_check(xmlNewDocNode(doc, NULL, (const xmlChar *)root, NULL));
	xmlDocSetRootElement(doc, n);
	xmlSetNs(n, mem_check(xmlNewNs(n, (const xmlChar *)ENGROSS_NS, NULL)));
	return doc;
}

const char *xml_version(void)
{
	return LIBXML_DOTTED_VERSION;
}

const char *xslt_version(void)
{
	return LIBXSLT_DOTTED_VERSION;
}
