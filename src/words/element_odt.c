/* SPDX-License-Identifier: MIT */
#include "element_odt_private.h"

#include <string.h>

#include "macros.h"
#include "part.h"

struct odt_element {
	enum part_ns ns;
	const char *name;
	enum odt_meaning meaning;
};

/* Elements of the text namespace that are not here are fields, or marks and
 * settings that hold no text: inside a paragraph all their text counts. */
static const struct odt_element elements[] = {
	{ NS_TEXT, "p", ODT_PARAGRAPH },
	{ NS_TEXT, "h", ODT_PARAGRAPH },
	{ NS_TEXT, "s", ODT_SPACE },
	{ NS_TEXT, "tab", ODT_TAB },
	{ NS_TEXT, "line-break", ODT_SPACE },
	{ NS_TEXT, "list", ODT_LIST },
	{ NS_TEXT, "numbered-paragraph", ODT_NUMBERED },
	{ NS_TEXT, "section", ODT_SECTION },
	{ NS_TEXT, "table-of-content", ODT_CONTENTS },
	{ NS_TEXT, "bookmark-ref", ODT_REFERENCE },
	{ NS_TEXT, "reference-ref", ODT_REFERENCE },
	{ NS_TEXT, "sequence-ref", ODT_REFERENCE },
	{ NS_TEXT, "tracked-changes", ODT_NOTHING },
	{ NS_TEXT, "page-number", ODT_NOTHING },
	{ NS_TEXT, "page-count", ODT_NOTHING },
	{ NS_TEXT, "note", ODT_NOTE },
	{ NS_TEXT, "hidden-paragraph", ODT_HIDER },
	{ NS_TEXT, "span", ODT_SPAN },
	{ NS_TEXT, "script", ODT_NOTHING },
	{ NS_TEXT, "table-of-content-source", ODT_NOTHING },
	{ NS_TEXT, "illustration-index-source", ODT_NOTHING },
	{ NS_TEXT, "table-index-source", ODT_NOTHING },
	{ NS_TEXT, "object-index-source", ODT_NOTHING },
	{ NS_TEXT, "user-index-source", ODT_NOTHING },
	{ NS_TEXT, "alphabetical-index-source", ODT_NOTHING },
	{ NS_TEXT, "bibliography-source", ODT_NOTHING },
	{ NS_TABLE, "table", ODT_CONTENT },
	{ NS_TABLE, "table-header-rows", ODT_CONTENT },
	{ NS_TABLE, "table-rows", ODT_CONTENT },
	{ NS_TABLE, "table-row-group", ODT_CONTENT },
	{ NS_TABLE, "table-row", ODT_ROW },
	{ NS_TABLE, "table-cell", ODT_CELL },
	{ NS_DRAW, "frame", ODT_CONTENT },
	{ NS_DRAW, "a", ODT_CONTENT },
	{ NS_DRAW, "g", ODT_CONTENT },
	{ NS_DRAW, "text-box", ODT_STORY },
	{ NS_DRAW, "custom-shape", ODT_STORY },
	{ NS_DRAW, "rect", ODT_STORY },
	{ NS_DRAW, "circle", ODT_STORY },
	{ NS_DRAW, "ellipse", ODT_STORY },
	{ NS_DRAW, "line", ODT_STORY },
	{ NS_DRAW, "polyline", ODT_STORY },
	{ NS_DRAW, "polygon", ODT_STORY },
	{ NS_DRAW, "regular-polygon", ODT_STORY },
	{ NS_DRAW, "path", ODT_STORY },
	{ NS_DRAW, "connector", ODT_STORY },
	{ NS_DRAW, "measure", ODT_STORY },
	{ NS_DRAW, "caption", ODT_STORY },
	{ NS_LOEXT, "content-control", ODT_CONTENT },
	{ NS_OFFICE, "annotation", ODT_ANNOTATION },
	{ NS_OFFICE, "annotation-end", ODT_ANNOTATION_END },
	{ NS_OFFICE, "text", ODT_CONTENT }
};

enum odt_meaning odt_meaning(const xmlNode *n)
{
	enum part_ns ns = part_ns(n->ns);

	for (size_t i = 0; i < ARRAY_LEN(elements); i++)
		if (elements[i].ns == ns && strcmp((const char *)n->name, elements[i].name) == 0)
			return elements[i].meaning;
	return ns == NS_TEXT ? ODT_CONTENT : ODT_NOTHING;
}
