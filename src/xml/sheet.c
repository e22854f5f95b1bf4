/* SPDX-License-Identifier: MIT */
#include <libxml/HTMLtree.h>
#include <libxml/xmlsave.h>
#include <libxslt/transform.h>
#include <libxslt/variables.h>
#include <libxslt/xsltInternals.h>
#include <libxslt/xsltutils.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"
#include "str.h"

/* libxslt hands its errors out in pieces of printf; they are gathered here. */
static void gather(void *ctx, const char *fmt, ...) PRINTF_LIKE(2, 3);

static void gather(void *ctx, const char *fmt, ...)
{
	struct buf *said = ctx;
	va_list ap;

	va_start(ap, fmt);
	buf_vaddf(said, fmt, ap);
	va_end(ap);
}

/* As libxslt reports only through a process-wide hook while it compiles. */
static void gather_globally(struct buf *said)
{
	xsltSetGenericErrorFunc(said, gather);
	xmlSetGenericErrorFunc(said, gather);
}

static void ignore_globally(void)
{
	xsltSetGenericErrorFunc(NULL, xml_ignore_error);
	xmlSetGenericErrorFunc(NULL, xml_ignore_error);
}

/* Says where libxslt found a fault in a layer, and which. Its words are like "runtime
 * error: file X line 7 element value-of Variable 'a' has not been declared. runtime
 * error: …", where one fault brings others. */
static void layer_broken(struct xml *x, const struct xml_compiled *entry, const char *words)
{
	static const char *const ends[] = { " runtime error:", " compilation error:", " You can adjust",
		                            " Memory allocation failed" };
	struct loc loc = { entry->layer_path, 0 };
	const char *file = strstr(words, entry->layer_path);
	const char *line = file != NULL ? strstr(file, " line ") : NULL;
	const char *element = line != NULL ? strstr(line, " element ") : NULL;
	size_t name;
	size_t length;

	if (line != NULL)
		loc.line = strtol(line + strlen(" line "), NULL, 10);
	if (element != NULL)
		words = element + strlen(" element ");
	name = element != NULL ? strcspn(words, " ") : 0;
	length = strlen(words);
	for (size_t i = 0; i < ARRAY_LEN(ends); i++) {
		const char *end = strstr(words, ends[i]);

		if (end != NULL && (size_t)(end - words) < length)
			length = (size_t)(end - words);
	}
	if (name > 0 && name < length)
		diag(x->d, MSG_THEME_LAYER, loc, "'%.*s' fails: %.*s", (int)name, words,
		     (int)(length - name - 1), words + name + 1);
	else
		diag(x->d, MSG_THEME_LAYER, loc, "it fails: %.*s", (int)length, words);
}

static int sheet_broken(struct xml *x, const char *path, const struct buf *said)
{
	const struct xml_compiled *entry = xml_compiled(x, path);
	struct buf words;

	buf_init(&words, BUF_LINE);
	str_add_squeezed(&words, said->data);
	if (entry->driver != NULL)
		layer_broken(x, entry, words.data);
	else
		diag(x->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (%s)", path, words.data);
	buf_release(&words);
	return -1;
}

const char *xml_add_layer(struct xml *x, const char *driver, const char *path, const char *bytes,
                          size_t n)
{
	struct xml_compiled *entry;
	struct buf name;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s with %s", driver, path);
	entry = xml_compiled(x, name.data);
	buf_release(&name);
	if (entry->driver == NULL) {
		entry->driver = mem_strdup(driver);
		entry->layer_path = mem_strdup(path);
		buf_init(&entry->layer, BUF_FILE);
		buf_add(&entry->layer, bytes, n);
	}
	return entry->path;
}

/* The tree of a layer that imports its driver. Caller frees. */
static xmlDoc *read_layer(struct xml *x, const struct xml_compiled *entry)
{
	xmlDoc *doc = xml_read_bytes(x, entry->layer_path, &entry->layer, NULL);
	xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	xmlNode *import;
	struct buf url;

	if (root == NULL)
		return doc;
	buf_init(&url, BUF_LINE);
	buf_addf(&url, "%s%s", RESOURCE_SCHEME, entry->driver);
	import = mem_check(xmlNewDocNode(doc, root->ns, (const xmlChar *)"import", NULL));
	mem_check(xmlNewProp(import, (const xmlChar *)"href", (const xmlChar *)url.data));
	if (root->children != NULL)
		xmlAddPrevSibling(root->children, import);
	else
		xmlAddChild(root, import);
	buf_release(&url);
	return doc;
}

/* The tree of a sheet without what the variant does not need; NULL, reported. */
static xmlDoc *read_sheet(struct xml *x, const char *path)
{
	const struct xml_compiled *entry = xml_compiled(x, path);
	xmlDoc *doc;

	if (entry->driver != NULL)
		return read_layer(x, entry);   /* its driver comes by load_for_xslt() */
	doc = driver_take_tree(x, path);
	driver_trim(x->variant, doc);
	return doc;
}

/* Compiles a sheet; NULL, reported. Caller frees. */
static xsltStylesheet *compile(struct xml *x, const char *path)
{
	xsltStylesheet *sheet = NULL;
	xmlDoc *doc;
	struct buf said;

	buf_init(&said, BUF_LINE);
	gather_globally(&said);
	doc = read_sheet(x, path);
	if (doc != NULL)
		sheet = xsltParseStylesheetDoc(doc);
	ignore_globally();
	if (sheet == NULL)
		xmlFreeDoc(doc);
	/* That there is no tree of it was reported where it was read. */
	if (doc != NULL && (sheet == NULL || sheet->errors > 0)) {
		sheet_broken(x, path, &said);
		/* A sheet with errors must not be used by a later part. */
		xsltFreeStylesheet(sheet);
		sheet = NULL;
	}
	buf_release(&said);
	return sheet;
}

/* The compiled sheet with what doc needs (NULL: everything), from the cache or made
 * now; NULL, reported. */
static xsltStylesheet *sheet_of(struct xml *x, const char *path, const xmlDoc *doc)
{
	const struct xml_compiled *given = xml_compiled(x, path);
	const char *driver = given->driver != NULL ? given->driver : given->path;
	xsltStylesheet *sheet = NULL;
	struct buf variant;
	struct buf name;

	buf_init(&variant, BUF_LINE);
	buf_init(&name, BUF_LINE);
	if (driver_add_variant(x, driver, doc, &variant) < 0)
		goto out;
	buf_addf(&name, "%s for %s", path, variant.data);
	sheet = xml_compiled(x, name.data)->sheet;
	if (sheet == NULL) {
		x->trimmed = driver;
		x->variant = variant.data;
		sheet = compile(x, path);
		x->trimmed = NULL;
		xml_compiled(x, name.data)->sheet = sheet;
	}
out:
	buf_release(&variant);
	buf_release(&name);
	return sheet;
}

int xml_compile(struct xml *x, const char *sheet)
{
	return sheet_of(x, sheet, NULL) != NULL ? 0 : -1;
}

void xml_print_html(xmlDoc *result, struct buf *out)
{
	xmlOutputBuffer *b = mem_check(xmlAllocOutputBuffer(NULL));

	for (xmlNode *n = result->children; n != NULL; n = n->next)
		if (n->type != XML_DTD_NODE)
			htmlNodeDumpFormatOutput(b, result, n, "UTF-8", 0);
	xmlOutputBufferFlush(b);
	buf_add(out, xmlOutputBufferGetContent(b), xmlOutputBufferGetSize(b));
	xmlOutputBufferClose(b);
}

static int serialise(xmlDoc *result, xsltStylesheet *sheet, struct buf *out)
{
	xmlChar *text = NULL;
	int n = 0;

	if (result->type == XML_HTML_DOCUMENT_NODE) {
		xml_print_html(result, out);
		return buf_ok(out) ? 0 : -1;
	}
	if (xsltSaveResultToString(&text, &n, result, sheet) < 0 || text == NULL)
		return -1;
	buf_add(out, text, (size_t)n);
	xmlFree(text);
	return buf_ok(out) ? 0 : -1;
}

/* 0, or -1 when libxslt does not take one of them. */
static int set_params(xsltTransformContext *ctxt, const struct xml_param *params)
{
	for (; params != NULL && params->value != NULL; params++)
		if (xsltQuoteOneUserParam(ctxt, (const xmlChar *)params->name,
		                          (const xmlChar *)params->value) != 0)
			return -1;
	return 0;
}

/* How many instructions a sheet may carry out over doc: ours need about ten for
 * each node. A sheet that calls itself for ever is stopped in a second or two. */
static unsigned long instructions_for(const xmlDoc *doc)
{
	enum { AT_LEAST = 1000000, PER_NODE = 200 };
	const xmlNode *n = xmlDocGetRootElement(doc);
	unsigned long count = AT_LEAST;

	while (n != NULL) {
		count += PER_NODE;
		if (n->type == XML_ELEMENT_NODE && n->children != NULL) {
			n = n->children;
			continue;
		}
		while (n != NULL && n->next == NULL)
			n = n->parent != (const xmlNode *)doc ? n->parent : NULL;
		n = n != NULL ? n->next : NULL;
	}
	return count;
}

/* The result tree; NULL, reported. Caller frees with xmlFreeDoc(). */
static xmlDoc *apply(struct xml *x, const char *sheet, xmlDoc *doc,
                     const struct xml_param *params)
{
	enum { STEPS = 100 };   /* of XPath for an instruction; ours need one in three */
	xsltStylesheet *compiled = sheet_of(x, sheet, doc);
	xsltTransformContext *ctxt = NULL;
	xmlDoc *result = NULL;
	struct buf said;

	if (compiled == NULL)
		return NULL;
	buf_init(&said, BUF_LINE);
	gather_globally(&said);
	ctxt = mem_check(xsltNewTransformContext(compiled, doc));
	xsltSetTransformErrorFunc(ctxt, &said, gather);
	ctxt->opLimit = instructions_for(doc);
	ctxt->xpathCtxt->opLimit = STEPS * ctxt->opLimit;
	if (set_params(ctxt, params) == 0)
		result = xsltApplyStylesheetUser(compiled, doc, NULL, NULL, NULL, ctxt);
	/* Whatever a sheet says, even short of a failure, is a fault of the sheet. */
	if (result == NULL || ctxt->state != XSLT_STATE_OK || said.len > 0) {
		sheet_broken(x, sheet, &said);
		xmlFreeDoc(result);
		result = NULL;
	}
	ignore_globally();
	xsltFreeTransformContext(ctxt);
	buf_release(&said);
	return result;
}

xmlDoc *xml_transform_tree(struct xml *x, const char *sheet, xmlDoc *doc,
                           const struct xml_param *params)
{
	return apply(x, sheet, doc, params);
}

int xml_transform(struct xml *x, const char *sheet, xmlDoc *doc,
                  const struct xml_param *params, struct buf *out)
{
	xmlDoc *result = apply(x, sheet, doc, params);
	int rc;

	if (result == NULL)
		return -1;
	rc = serialise(result, sheet_of(x, sheet, doc), out);
	if (rc < 0)
		diag(x->d, MSG_INTERNAL, LOC_NONE, "the result of '%s' is too large", sheet);
	xmlFreeDoc(result);
	return rc;
}

#define PACKAGE_NS "urn:engross:package"

static bool is_package(const xmlNode *n, const char *name)
{
	return n != NULL && n->type == XML_ELEMENT_NODE && n->ns != NULL &&
	       xmlStrEqual(n->ns->href, (const xmlChar *)PACKAGE_NS) &&
	       xmlStrEqual(n->name, (const xmlChar *)name);
}

/* Serialises the one element of a part as a document of its own. */
static int serialise_part(const xmlNode *part, struct buf *out)
{
	xmlNode *root = node_child(part, NULL);
	xmlDoc *doc;
	xmlChar *text = NULL;
	int n = 0;

	if (root == NULL || node_next(root, NULL) != NULL)
		return -1;
	doc = mem_check(xmlNewDoc((const xmlChar *)"1.0"));
	doc->standalone = 1;
	/* No copy: its namespaces are declared on it, as the sheet wrote them, and
	 * its names stay in the dictionary that they are in. */
	doc->dict = part->doc->dict;
	if (doc->dict != NULL)
		xmlDictReference(doc->dict);
	xmlUnlinkNode(root);
	xmlDocSetRootElement(doc, root);
	xmlDocDumpMemoryEnc(doc, &text, &n, "UTF-8");
	mem_check(text);
	buf_add(out, text, (size_t)n);
	xmlFree(text);
	xmlFreeDoc(doc);
	return buf_ok(out) ? 0 : -1;
}

/* Hands out the parts of a package, and those of a package among them; inside
 * is its name, NULL for the outer one. -1 when it is not made as it must be. */
static int hand_out(const xmlNode *package, const char *inside, struct buf *bytes,
                    xml_part_fn *fn, void *arg)
{
	const xmlNode *n = node_child(package, NULL);

	if (n == NULL)
		return -1;
	for (; n != NULL; n = node_next(n, NULL)) {
		const char *name = node_attr(n, "name");

		buf_clear(bytes);
		if (name == NULL)
			return -1;
		if (inside == NULL && is_package(n, "package")) {
			if (hand_out(n, name, bytes, fn, arg) < 0)
				return -1;
			continue;
		}
		if (!is_package(n, "part") || serialise_part(n, bytes) < 0)
			return -1;
		fn(arg, inside, name, bytes);
	}
	return 0;
}

int xml_transform_parts(struct xml *x, const char *sheet, xmlDoc *doc,
                        const struct xml_param *params, xml_part_fn *fn, void *arg)
{
	xmlDoc *result = apply(x, sheet, doc, params);
	const xmlNode *package = result != NULL ? xmlDocGetRootElement(result) : NULL;
	struct buf bytes;
	int rc = -1;

	buf_init(&bytes, BUF_FILE);
	if (is_package(package, "package"))
		rc = hand_out(package, NULL, &bytes, fn, arg);
	if (rc < 0 && result != NULL)
		diag(x->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (its result is not a package)", sheet);
	buf_release(&bytes);
	xmlFreeDoc(result);
	return rc;
}
