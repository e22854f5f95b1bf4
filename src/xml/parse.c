/* SPDX-License-Identifier: MIT */
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <string.h>

#include "xml_private.h"
#include "mem.h"
#include "str.h"

/*
 * Parsing with three things that libxml2 does not do of itself: each element
 * learns its line, whatever its size (libxml2's own line numbers end at
 * 65,535); a DOCTYPE is refused when its name is read, before any entity can be
 * declared; and limits end the parse with a finding.
 */

struct parse {
	struct xml *x;
	const char *path;
	uintptr_t file;        /* origin of line 0 */
	unsigned elements;
	unsigned faults;
	bool stopped;          /* by us: what libxml2 says afterwards is noise */
};

static struct parse *parse_of(void *ctx)
{
	const xmlParserCtxt *ctxt = ctx;

	return ctxt->_private;
}

static long line_of(const xmlParserCtxt *ctxt)
{
	return ctxt->input != NULL ? ctxt->input->line : 0;
}

/* The line in which the start tag begins that libxml2 has just read up to its
 * '>': none of its values has a '<', and the whole of it is in memory, because
 * the attributes point into it. Of an <md> it is the line in which the tag ends,
 * from which the lines of its text are counted. */
static long line_of_tag(const xmlParserCtxt *ctxt, const xmlChar *name)
{
	long line = line_of(ctxt);
	const xmlChar *s = ctxt->input->cur;

	if (xmlStrEqual(name, (const xmlChar *)"md"))
		return line;
	for (; s > ctxt->input->base && *s != '<'; s--)
		line -= s[-1] == '\n';
	return line;
}

static void stop(xmlParserCtxt *ctxt, enum msg id, const char *particulars)
{
	struct parse *p = ctxt->_private;

	if (!p->stopped)
		diag(p->x->d, id, (struct loc){ p->path, line_of(ctxt) }, "%s", particulars);
	p->faults++;
	p->stopped = true;
	xmlStopParser(ctxt);
}

static void on_doctype(void *ctx, const xmlChar *name, const xmlChar *id, const xmlChar *uri)
{
	(void)name;
	(void)id;
	(void)uri;
	stop(ctx, MSG_XML_DOCTYPE, "");
}

static void on_start(void *ctx, const xmlChar *name, const xmlChar *prefix,
                     const xmlChar *uri, int ns_count, const xmlChar **ns,
                     int attr_count, int defaulted, const xmlChar **attrs)
{
	xmlParserCtxt *ctxt = ctx;
	struct parse *p = parse_of(ctx);

	if (ctxt->nodeNr >= XML_MAX_DEPTH) {
		stop(ctxt, MSG_XML_DEPTH, "200");
		return;
	}
	if (++p->elements > XML_MAX_ELEMENTS) {
		stop(ctxt, MSG_XML_SIZE, "250,000 elements");
		return;
	}
	xmlSAX2StartElementNs(ctx, name, prefix, uri, ns_count, ns, attr_count, defaulted,
	                      attrs);
	if (ctxt->node != NULL)
		ctxt->node->_private = (void *)(p->file | (uintptr_t)line_of_tag(ctxt, name));
}

/* libxml2's code of a fault and what an officer is told instead of its words. */
static const struct {
	int code;
	const char *words;
} fault_words[] = {
	{ XML_ERR_ENTITYREF_SEMICOL_MISSING, "there is a bare & or <; write &amp; or &lt;" },
	{ XML_ERR_NAME_REQUIRED, "there is a bare & or <; write &amp; or &lt;" },
	{ XML_ERR_DOCUMENT_EMPTY, "the file is empty or does not start with an element" },
	{ XML_ERR_DOCUMENT_END, "there is something after the last element" },
	{ XML_ERR_INVALID_CHAR, "there is a control character, which cannot be seen; delete it" },
	{ XML_ERR_INVALID_CHARREF, "the &#…; stands for no character" },
	{ XML_ERR_INVALID_HEX_CHARREF, "the &#x…; stands for no character" },
	{ XML_ERR_INVALID_DEC_CHARREF, "the &#…; stands for no character" },
	{ XML_ERR_LT_IN_ATTRIBUTE, "there is a '<' in an attribute; is the closing quote of the attribute missing?" },
	{ XML_ERR_ATTRIBUTE_NOT_STARTED, "the value of an attribute stands in quotes, as in id=\"aims\"" },
	{ XML_ERR_ATTRIBUTE_NOT_FINISHED, "the closing quote of an attribute is missing" },
	{ XML_ERR_SPACE_REQUIRED, "a space is missing between two attributes" },
	{ XML_ERR_GT_REQUIRED, "the '>' at the end of a tag is missing" },
	{ XML_ERR_LTSLASH_REQUIRED, "a closing tag such as </md> is missing" },
	{ XML_ERR_COMMENT_NOT_FINISHED, "the comment that starts with <!-- has no end -->" },
	{ XML_ERR_HYPHEN_IN_COMMENT, "there is '--' inside a comment; a comment ends with --> and holds no other '--'" },
	{ XML_ERR_CDATA_NOT_FINISHED, "the <![CDATA[ has no end ]]>" },
	{ XML_ERR_MISPLACED_CDATA_END, "there is ']]>' in the text; write ]]&gt;" },
	{ XML_ERR_RESERVED_XML_NAME, "<?xml …?> must be the very first thing in the file; take out what stands before it" },
	{ XML_ERR_UNKNOWN_VERSION, "the version in <?xml …?> is not 1.0" },
	{ XML_ERR_UNSUPPORTED_ENCODING, "the encoding in <?xml …?> is not known; write encoding=\"UTF-8\"" },
	{ XML_ERR_PI_NOT_FINISHED, "the <?…?> has no end ?>" },
};

/* The fault in words; libxml2's own for those that the table does not have. */
static void add_fault(struct buf *b, const xmlError *e)
{
	const char *name1 = e->str1 != NULL ? e->str1 : "";
	const char *name2 = e->str2 != NULL ? e->str2 : "";

	for (size_t i = 0; i < ARRAY_LEN(fault_words); i++)
		if (fault_words[i].code == e->code) {
			buf_add_str(b, fault_words[i].words);
			return;
		}
	switch (e->code) {
	case XML_ERR_TAG_NAME_MISMATCH:
		buf_addf(b, "<%s> of line %d is closed by </%s>", name1, e->int1, name2);
		break;
	case XML_ERR_TAG_NOT_FINISHED:
		buf_addf(b, "the file ends before <%s> is closed", name1);
		break;
	case XML_ERR_UNDECLARED_ENTITY:
	case XML_WAR_UNDECLARED_ENTITY:
		buf_addf(b, "&%s; is not known here; write the character itself", name1);
		break;
	case XML_ERR_ATTRIBUTE_REDEFINED:
		buf_addf(b, "the attribute '%s' stands twice in one element", name1);
		break;
	case XML_ERR_ATTRIBUTE_WITHOUT_VALUE:
		buf_addf(b, "'%s' is followed by no value; is a '>' missing, or =\"…\"?", name1);
		break;
	case XML_NS_ERR_UNDEFINED_NAMESPACE:
		buf_addf(b, "the prefix '%s:' is not declared%s", name1,
		         str_eq(name1, "xi") ? "; add xmlns:xi=\"" XINCLUDE_NS "\"" : "");
		break;
	case XML_NS_ERR_QNAME:
		if (str_starts(name1, "http"))
			buf_addf(b, "an address in angle brackets is taken for a tag; write [words](%s://…)", name1);
		else
			buf_addf(b, "'%s:' is no name; is it text, with '<' for &lt;?", name1);
		break;
	default:
		str_add_squeezed(b, e->message != NULL ? e->message : "not well-formed");
	}
}

static void on_error(void *ctx, xmlError *e)
{
	struct parse *p = parse_of(ctx);
	struct buf words;

	if (p->stopped || e->level < XML_ERR_ERROR)
		return;
	/* One fault brings others after it; the first one is the one to mend. */
	if (p->faults++ > 0)
		return;
	buf_init(&words, BUF_LINE);
	add_fault(&words, e);
	diag(p->x->d, MSG_XML_SYNTAX, (struct loc){ p->path, e->line }, "%s", words.data);
	buf_release(&words);
}

/* The number of the line in which s stands. */
static long line_at(const char *bytes, const char *s)
{
	long line = 1;

	for (; bytes < s; bytes++)
		line += *bytes == '\n';
	return line;
}

/* True when the bytes are UTF-8, with or without a byte-order mark. */
static bool check_encoding(struct xml *x, const char *path, const char *bytes, size_t n)
{
	struct loc loc = { path, 1 };
	size_t fault;

	if (n >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0 ||
	               memcmp(bytes, "<\0", 2) == 0 || memcmp(bytes, "\0<", 2) == 0)) {
		diag(x->d, MSG_XML_ENCODING, loc, "it is UTF-16");
		return false;
	}
	fault = str_utf8_fault(bytes, n);
	if (fault == n)
		return true;
	loc.line = line_at(bytes, bytes + fault);
	diag(x->d, MSG_XML_ENCODING, loc, "the byte 0x%02x is not part of a character",
	     (unsigned)(unsigned char)bytes[fault]);
	return false;
}

/* Where `what` begins from s on, or end. */
static const char *find(const char *s, const char *end, const char *what)
{
	size_t n = strlen(what);

	while (s < end && (s = memchr(s, what[0], (size_t)(end - s))) != NULL) {
		if ((size_t)(end - s) < n)
			break;
		if (memcmp(s, what, n) == 0)
			return s;
		s++;
	}
	return end;
}

static bool begins(const char *s, const char *end, const char *what)
{
	return (size_t)(end - s) >= strlen(what) && memcmp(s, what, strlen(what)) == 0;
}

/* The end of a tag that starts at s, and how many attributes it seems to have. */
static const char *pass_tag(const char *s, const char *end, unsigned *attributes)
{
	char quote = '\0';

	*attributes = 0;
	for (; s < end && (quote != '\0' || *s != '>'); s++) {
		if (quote != '\0')
			quote = *s == quote ? '\0' : quote;
		else if (*s == '"' || *s == '\'')
			quote = *s;
		else if (*s == '=')
			(*attributes)++;
	}
	return s;
}

/* True when there are so few '=' in all that no element can have too many attributes. */
static bool has_few(const char *s, const char *end)
{
	unsigned count = 0;

	while (count <= XML_MAX_ATTRIBUTES && (s = memchr(s, '=', (size_t)(end - s))) != NULL) {
		count++;
		s++;
	}
	return count <= XML_MAX_ATTRIBUTES;
}

const char *xml_many_attributes(const char *bytes, size_t n)
{
	const char *end = bytes + n;
	const char *s = find(bytes, end, "<");
	unsigned attributes = 0;

	if (has_few(bytes, end))
		return NULL;
	while (s < end && attributes <= XML_MAX_ATTRIBUTES) {
		if (begins(s, end, "<!--"))
			s = find(s, end, "-->");
		else if (begins(s, end, "<![CDATA["))
			s = find(s, end, "]]>");
		else if (begins(s, end, "<?"))
			s = find(s, end, "?>");
		else
			s = pass_tag(s, end, &attributes);
		if (attributes <= XML_MAX_ATTRIBUTES)
			s = find(s, end, "<");
	}
	return attributes <= XML_MAX_ATTRIBUTES ? NULL : s;
}

static bool check_attributes(struct xml *x, const char *path, const char *bytes, size_t n)
{
	const char *s = xml_many_attributes(bytes, n);

	if (s == NULL)
		return true;
	diag(x->d, MSG_XML_SIZE, (struct loc){ path, line_at(bytes, s) },
	     "%d attributes in one element", XML_MAX_ATTRIBUTES);
	return false;
}

/* Takes out the white space that only lays out elements. Text holders have no
 * element children in the content form, so where there is an element beside
 * it, white space is layout. */
static void drop_layout(xmlNode *root)
{
	for (xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		if (node_child(n, NULL) == NULL)
			continue;
		for (xmlNode *c = n->children, *next; c != NULL; c = next) {
			next = c->next;
			if (c->type == XML_COMMENT_NODE || c->type == XML_PI_NODE ||
			    xmlIsBlankNode(c))
				node_drop(c);
		}
	}
}

/* Has the parser put its names into that dictionary, which many documents may share. */
static void use_dict(xmlParserCtxt *ctxt, xmlDict *dict)
{
	xmlDictFree(ctxt->dict);
	xmlDictReference(dict);
	ctxt->dict = dict;
}

static xmlParserCtxt *new_parser(struct parse *p)
{
	xmlParserCtxt *ctxt = mem_check(xmlNewParserCtxt());

	use_dict(ctxt, p->x->names);
	ctxt->_private = p;
	ctxt->sax->internalSubset = on_doctype;
	ctxt->sax->startElementNs = on_start;
	ctxt->sax->serror = on_error;
	return ctxt;
}

/* The declared encoding, when it is one that the bytes cannot be in. */
static bool wrong_declaration(struct xml *x, const xmlDoc *doc, const char *path)
{
	const char *said = (const char *)doc->encoding;

	if (said == NULL || xmlStrcasecmp(doc->encoding, (const xmlChar *)"UTF-8") == 0 ||
	    xmlStrcasecmp(doc->encoding, (const xmlChar *)"US-ASCII") == 0)
		return false;
	diag(x->d, MSG_XML_ENCODING, (struct loc){ path, 1 }, "its first line says %s", said);
	return true;
}

xmlDoc *xml_parse_whole(struct xml *x, const char *path, const char *bytes, size_t n)
{
	struct parse p = { x, path, 0, 0, 0, false };
	xmlParserCtxt *ctxt = NULL;
	xmlDoc *doc = NULL;

	if (!check_encoding(x, path, bytes, n) || !check_attributes(x, path, bytes, n))
		return NULL;
	p.file = (uintptr_t)xml_origin(x, path, 0);
	ctxt = new_parser(&p);
	/* The limits above stand in for libxml2's own, which it words badly. */
	doc = xmlCtxtReadMemory(ctxt, bytes, (int)n, path, NULL,
	                        XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA | XML_PARSE_HUGE);
	if (doc != NULL && p.faults == 0 && wrong_declaration(x, doc, path))
		p.faults++;
	if (p.faults > 0 || doc == NULL || !ctxt->wellFormed) {
		if (p.faults == 0)
			diag(x->d, MSG_XML_SYNTAX, (struct loc){ path, 0 }, "not well-formed");
		xmlFreeDoc(doc);
		doc = NULL;
	}
	xmlFreeParserCtxt(ctxt);
	return doc;
}

xmlDoc *xml_parse(struct xml *x, const char *path, const char *bytes, size_t n)
{
	xmlDoc *doc = xml_parse_whole(x, path, bytes, n);

	if (doc != NULL) {
		drop_layout(xmlDocGetRootElement(doc));
		node_unify_ns(xmlDocGetRootElement(doc));
	}
	return doc;
}

xmlDoc *xml_parse_resource(struct xml *x, const char *path)
{
	xmlDoc *doc = NULL;
	struct buf b;

	buf_init(&b, BUF_FILE);
	if (xml_resource(x, path, &b) == 0)
		doc = xml_parse(x, path, b.data, b.len);
	buf_release(&b);
	return doc;
}

/* Stylesheets and schemas are reported as a whole: their author is us, or
 * somebody who was told to look into the folder given by --resources. */
void xml_resource_fault(struct xml *x, const xmlError *e, const char *path)
{
	const char *named = xml_resource_path(e->file);
	struct buf words;

	buf_init(&words, BUF_LINE);
	str_add_squeezed(&words, e->message != NULL ? e->message : "");
	diag(x->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (line %d: %s)",
	     named != NULL ? named : path, e->line, words.data);
	buf_release(&words);
}

static void on_resource_error(void *ctx, xmlError *e)
{
	xml_resource_fault(((xmlParserCtxt *)ctx)->_private, e, "?");
}

static void on_resource_doctype(void *ctx, const xmlChar *name, const xmlChar *id,
                                const xmlChar *uri)
{
	xmlParserCtxt *ctxt = ctx;
	const char *path = ctxt->input != NULL ? xml_resource_path(ctxt->input->filename) : NULL;

	(void)name;
	(void)id;
	(void)uri;
	diag(xml_current->d, MSG_RESOURCE_BROKEN, LOC_NONE, "'%s' (line %ld: a DOCTYPE is not accepted)",
	     path != NULL ? path : "?", line_of(ctxt));
	ctxt->wellFormed = 0;
	xmlStopParser(ctxt);
}

void xml_read_bare(xmlParserCtxt *ctxt)
{
	ctxt->sax->internalSubset = on_resource_doctype;
	/* Layout and comments are for readers of the source; neither a schema nor a
	 * stylesheet takes anything from them, and they are a third of the nodes. */
	ctxt->sax->comment = NULL;
	ctxt->sax->ignorableWhitespace = xmlSAX2IgnorableWhitespace;
}

xmlDoc *xml_read_bytes(struct xml *x, const char *url, const struct buf *bytes, xmlDict *dict)
{
	xmlParserCtxt *ctxt = mem_check(xmlNewParserCtxt());
	xmlDoc *doc;

	if (dict != NULL)
		use_dict(ctxt, dict);
	ctxt->_private = x;
	ctxt->sax->serror = on_resource_error;
	xml_read_bare(ctxt);
	doc = xmlCtxtReadMemory(ctxt, bytes->data, (int)bytes->len, url, NULL,
	                        XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_NOCDATA |
	                                XML_PARSE_NOBLANKS);
	if (doc != NULL && !ctxt->wellFormed) {
		xmlFreeDoc(doc);
		doc = NULL;
	}
	xmlFreeParserCtxt(ctxt);
	return doc;
}

/* The tree of a resource, or of a schema without its explanations. */
static xmlDoc *read_resource(struct xml *x, const char *path, xmlDict *dict, bool schema)
{
	xmlDoc *doc = NULL;
	struct buf bytes;
	struct buf url;

	buf_init(&bytes, BUF_FILE);
	buf_init(&url, BUF_LINE);
	buf_addf(&url, "%s%s", RESOURCE_SCHEME, path);
	if (xml_resource(x, path, &bytes) == 0) {
		if (schema)
			xml_drop_annotations(&bytes);
		doc = xml_read_bytes(x, url.data, &bytes, dict);
	}
	buf_release(&bytes);
	buf_release(&url);
	return doc;
}

xmlDoc *xml_read_resource(struct xml *x, const char *path, xmlDict *dict)
{
	return read_resource(x, path, dict, false);
}

xmlDoc *xml_read_schema(struct xml *x, const char *path)
{
	return read_resource(x, path, NULL, true);
}
