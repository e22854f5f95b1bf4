/* SPDX-License-Identifier: MIT */
#include "parts_docx_private.h"

#include "part.h"

/* The tree of the part that the main part has that relationship to, or NULL. */
static xmlDoc *open_related(const struct buf *file, const char *main_part, const char *kind)
{
	xmlDoc *doc = NULL;
	struct buf path;

	buf_init(&path, BUF_FILE);
	if (part_target(file, main_part, PART_OF_TYPE, kind, &path))
		doc = part_open(file, path.data);
	buf_release(&path);
	return doc;
}

int docx_parts_open(struct docx_parts *parts, const struct buf *file)
{
	*parts = (struct docx_parts){ .document = NULL };
	buf_init(&parts->path, BUF_LINE);
	if (part_target(file, "", PART_OF_TYPE, "/officeDocument", &parts->path))
		parts->document = part_open(file, parts->path.data);
	if (parts->document == NULL || !part_is(xmlDocGetRootElement(parts->document), NS_W, "document"))
		return -1;
	parts->styles = open_related(file, parts->path.data, "/styles");
	parts->numbering = open_related(file, parts->path.data, "/numbering");
	parts->footnotes = open_related(file, parts->path.data, "/footnotes");
	parts->endnotes = open_related(file, parts->path.data, "/endnotes");
	parts->comments = open_related(file, parts->path.data, "/comments");
	return 0;
}

void docx_parts_release(struct docx_parts *parts)
{
	xmlFreeDoc(parts->document);
	xmlFreeDoc(parts->styles);
	xmlFreeDoc(parts->numbering);
	xmlFreeDoc(parts->footnotes);
	xmlFreeDoc(parts->endnotes);
	xmlFreeDoc(parts->comments);
	buf_release(&parts->path);
}
