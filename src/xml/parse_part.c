/* SPDX-License-Identifier: MIT */
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "xml_private.h"
#include "mem.h"
#include "str.h"

/*
 * Parsing what packages and pages are made of. Nothing of it has a line that an author
 * knows: the caller says what is wrong.
 */

/* Refuses a DOCTYPE: no package part has one (ECMA-376 part 2, 6.2.5; ODF 1.3
 * part 2, 3.16), and entities would be a way in. */
static void on_part_doctype(void *ctx, const xmlChar *name, const xmlChar *id,
                            const xmlChar *uri)
{
	xmlParserCtxt *ctxt = ctx;

	(void)name;
	(void)id;
	(void)uri;
	/* xmlStopParser() alone would leave an empty tree that counts as well-formed. */
	ctxt->wellFormed = 0;
	xmlStopParser(ctxt);
}

/* The depth that libxml2 allows of itself, when its limits on texts hold too; and as many
 * elements as _private says, where it says so. */
static void on_part_start(void *ctx, const xmlChar *name, const xmlChar *prefix,
                          const xmlChar *uri, int ns_count, const xmlChar **ns,
                          int attr_count, int defaulted, const xmlChar **attrs)
{
	xmlParserCtxt *ctxt = ctx;
	unsigned *left = ctxt->_private;

	if (ctxt->nodeNr < XML_MAX_PART_DEPTH && (left == NULL || *left > 0)) {
		if (left != NULL)
			--*left;
		xmlSAX2StartElementNs(ctx, name, prefix, uri, ns_count, ns, attr_count,
		                      defaulted, attrs);
		return;
	}
	ctxt->wellFormed = 0;
	xmlStopParser(ctxt);
}

/* left: how many elements there may be; NULL: any number. */
static xmlDoc *parse_part(const char *bytes, size_t n, const char *encoding, unsigned *left)
{
	xmlParserCtxt *ctxt = mem_check(xmlNewParserCtxt());
	xmlDoc *doc;

	ctxt->_private = left;
	ctxt->sax->internalSubset = on_part_doctype;
	ctxt->sax->startElementNs = on_part_start;
	doc = xmlCtxtReadMemory(ctxt, bytes, (int)n, NULL, encoding,
	                        XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA | XML_PARSE_NOERROR |
	                                XML_PARSE_NOWARNING | XML_PARSE_HUGE);
	if (doc != NULL && !ctxt->wellFormed) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	xmlFreeParserCtxt(ctxt);
	return doc;
}

xmlDoc *xml_parse_part(const char *bytes, size_t n)
{
	return parse_part(bytes, n, NULL, NULL);
}

xmlDoc *xml_parse_foreign_part(const char *bytes, size_t n)
{
	unsigned left = XML_MAX_ELEMENTS;

	/* Word and Writer write UTF-8, and what a declaration says otherwise could hide
	 * attributes from us. */
	if (str_utf8_fault(bytes, n) != n || xml_many_attributes(bytes, n) != NULL)
		return NULL;
	return parse_part(bytes, n, "UTF-8", &left);
}

/* The HTML parser itself lets elements be nested without end; those who walk over the tree
 * cannot. */
static void on_html_start(void *ctx, const xmlChar *name, const xmlChar **attrs)
{
	htmlParserCtxt *ctxt = ctx;
	bool *too_deep = ctxt->_private;

	if (ctxt->nodeNr < XML_MAX_HTML_DEPTH) {
		xmlSAX2StartElement(ctx, name, attrs);
		return;
	}
	*too_deep = true;
	xmlStopParser(ctxt);
}

xmlDoc *xml_parse_html(const char *bytes, size_t n)
{
	htmlParserCtxt *ctxt = mem_check(htmlNewParserCtxt());
	bool too_deep = false;
	xmlDoc *doc;

	ctxt->_private = &too_deep;
	ctxt->sax->startElement = on_html_start;

	/* The HTML parser heeds this, but has no name of its own for it: without it,
	 * a text ends at 10 MB, and a source may have 16. */
	ctxt->options |= XML_PARSE_HUGE;
	doc = htmlCtxtReadMemory(ctxt, bytes, (int)n, NULL, "UTF-8",
	                         HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
	                                 HTML_PARSE_RECOVER);
	htmlFreeParserCtxt(ctxt);
	if (too_deep) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	return doc;
}
