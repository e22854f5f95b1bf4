/* SPDX-License-Identifier: MIT */
#include "element_docx_private.h"

#include <string.h>

#include "macros.h"
#include "part.h"

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
	{ "bdo", MEANS_CONTENT, NULL },
	{ "ruby", MEANS_CONTENT, NULL },
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
