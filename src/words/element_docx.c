/* SPDX-License-Identifier: MIT */
#include "element_docx_private.h"

#include <stdlib.h>
#include <string.h>

#include "macros.h"
#include "mem.h"
#include "part.h"
#include "str.h"
#include "xml.h"

static const struct word_element word_elements[] = {
	{ "r", MEANS_RUN, NULL },
	{ "t", MEANS_TEXT, NULL },
	{ "p", MEANS_PARAGRAPH, NULL },
	{ "hyperlink", MEANS_CONTENT, NULL },
	{ "fldChar", MEANS_FIELD_MARK, NULL },
	{ "instrText", MEANS_FIELD_CODE, NULL },
	{ "tc", MEANS_CELL, NULL },
	{ "tr", MEANS_ROW, NULL },
	{ "tbl", MEANS_CONTENT, NULL },
	{ "tab", MEANS_TAB, NULL },
	{ "ptab", MEANS_TAB, NULL },
	{ "br", MEANS_SPACE, NULL },
	{ "cr", MEANS_SPACE, NULL },
	{ "noBreakHyphen", MEANS_SIGN, "\xE2\x80\x91" },
	{ "softHyphen", MEANS_SIGN, "\xC2\xAD" },
	{ "sym", MEANS_SYMBOL, NULL },
	{ "fldSimple", MEANS_FIELD, NULL },
	{ "sdt", MEANS_CONTENT, NULL },
	{ "sdtContent", MEANS_CONTENT, NULL },
	{ "customXml", MEANS_CONTENT, NULL },
	{ "smartTag", MEANS_CONTENT, NULL },
	{ "ins", MEANS_CONTENT, NULL },
	{ "moveTo", MEANS_CONTENT, NULL },
	{ "dir", MEANS_CONTENT, NULL },
	{ "bdo", MEANS_TURNED, NULL },
	{ "altChunk", MEANS_ELSEWHERE, NULL },
	{ "subDoc", MEANS_ELSEWHERE, NULL },
	{ "ruby", MEANS_CONTENT, NULL },
	{ "rt", MEANS_CONTENT, NULL },
	{ "rubyBase", MEANS_CONTENT, NULL },
	{ "footnoteReference", MEANS_NOTE, NULL },
	{ "endnoteReference", MEANS_ENDNOTE, NULL },
	{ "commentReference", MEANS_COMMENT, NULL },
	{ "drawing", MEANS_PICTURE, NULL },
	{ "pict", MEANS_PICTURE, NULL },
	{ "object", MEANS_PICTURE, NULL },
	{ "txbxContent", MEANS_BOX, NULL },
	{ "body", MEANS_CONTENT, NULL }
};

struct word_element docx_element(const xmlNode *n)
{
	static const struct word_element nothing = { "", MEANS_NOTHING, NULL };
	static const struct word_element content = { "", MEANS_CONTENT, NULL };
	static const struct word_element text = { "t", MEANS_TEXT, NULL };
	static const struct word_element drawn = { "", MEANS_DRAWN, NULL };
	static const struct word_element choice = { "", MEANS_CHOICE, NULL };
	enum part_ns ns = n->type == XML_ELEMENT_NODE ? part_ns(n->ns) : NS_OTHER;

	if (ns == NS_M)
		return part_is(n, NS_M, "t") ? text : content;
	if (ns == NS_SYMBOL)
		return part_is(n, NS_SYMBOL, "symEx") ? drawn : nothing;
	if (ns == NS_MC)
		return part_is(n, NS_MC, "AlternateContent") ? choice : nothing;
	for (size_t i = 0; ns == NS_W && i < ARRAY_LEN(word_elements); i++)
		if (strcmp((const char *)n->name, word_elements[i].name) == 0)
			return word_elements[i];
	return nothing;
}

bool docx_symbol(const xmlNode *n, char out[DOCX_SIGN])
{
	const char *code = part_attr(n, NS_W, "char");
	unsigned long c = code != NULL ? strtoul(code, NULL, 16) : 0;

	out[0] = (char)(0xE0 | (c >> 12 & 0x0F));
	out[1] = (char)(0x80 | (c >> 6 & 0x3F));
	out[2] = (char)(0x80 | (c & 0x3F));
	out[3] = '\0';
	return c >= 0x800 && c <= 0xFFFF;
}

bool docx_drawn(const xmlNode *n, char out[DOCX_SIGN])
{
	const char *code = part_attr(n, NS_SYMBOL, "char");
	unsigned long c = code != NULL ? strtoul(code, NULL, 16) : 0;
	size_t i = 0;

	if (c > 0xFFFF) {
		out[i++] = (char)(0xF0 | (c >> 18 & 0x07));
		out[i++] = (char)(0x80 | (c >> 12 & 0x3F));
	} else {
		out[i++] = (char)(0xE0 | (c >> 12 & 0x0F));
	}
	out[i++] = (char)(0x80 | (c >> 6 & 0x3F));
	out[i++] = (char)(0x80 | (c & 0x3F));
	out[i] = '\0';
	return c >= 0x800 && c <= 0x10FFFF;
}

/* Whether Word knows what a branch asks for: all prefixes that it names are of the makers of the
 * format. */
static bool is_known(const xmlNode *choice)
{
	static const char *const makers[] = {
		"http://schemas.microsoft.com/", "http://schemas.openxmlformats.org/", "http://purl.oclc.org/ooxml/",
		"urn:schemas-microsoft-com:"
	};
	const char *prefix = part_attr(choice, NS_NONE, "Requires");

	for (; prefix != NULL && *prefix != '\0'; prefix += strspn(prefix, " ")) {
		size_t length = strcspn(prefix, " ");
		char *one = mem_strndup(prefix, length);
		const xmlNs *ns = xmlSearchNs(choice->doc, (xmlNode *)(uintptr_t)choice, (const xmlChar *)one);
		bool known = false;

		for (size_t i = 0; ns != NULL && i < ARRAY_LEN(makers); i++)
			known = known || str_starts((const char *)ns->href, makers[i]);
		free(one);
		if (!known)
			return false;
		prefix += length;
	}
	return true;
}

const xmlNode *docx_branch(const xmlNode *n)
{
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		if (part_is(c, NS_MC, "Choice") && is_known(c))
			return c;
	return part_child(n, NS_MC, "Fallback");
}

static bool is_of(const xmlNode *n, const char *ending)
{
	return n->ns != NULL && n->ns->href != NULL && str_ends((const char *)n->ns->href, ending);
}

bool docx_is_lettering(const xmlNode *n)
{
	if (n->type != XML_ELEMENT_NODE)
		return false;
	return (str_eq((const char *)n->name, "textpath") && node_attr(n, "string") != NULL) ||
	       (str_eq((const char *)n->name, "t") && (is_of(n, "/drawingml/2006/main") || is_of(n, "/drawingml/main")));
}

char *docx_lettering(const xmlNode *n)
{
	return str_eq((const char *)n->name, "t") ? node_text(n) : mem_strdup(node_attr(n, "string"));
}
