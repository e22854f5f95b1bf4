/* SPDX-License-Identifier: MIT */
#include "charts.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pack.h"
#include "part.h"
#include "str.h"
#include "xml.h"

void charts_release(struct charts *all)
{
	for (size_t i = 0; i < all->count; i++)
		free(all->paths[i]);
	free(all->paths);
	all->paths = NULL;
	all->count = 0;
}

static void add(struct charts *all, const char *path)
{
	all->paths = mem_resize(all->paths, all->count + 1, sizeof(*all->paths));
	all->paths[all->count++] = mem_strdup(path);
}

/* ODF 1.3 part 3, 10.4.6.2: an object is a folder of the package, named from content.xml. */
static void add_object(struct charts *all, const char *href)
{
	struct buf path;

	if (strncmp(href, "./", 2) == 0)
		href += 2;
	buf_init(&path, BUF_FILE);
	buf_addf(&path, "%s/content.xml", href);
	add(all, path.data);
	buf_release(&path);
}

void charts_of_odt(const struct buf *file, struct charts *all)
{
	xmlDoc *doc = NULL;
	const xmlNode *root = NULL;

	memset(all, 0, sizeof(*all));
	if (pack_has(file->data, file->len, "Object"))
		doc = part_open(file, "content.xml");
	if (doc != NULL)
		root = xmlDocGetRootElement(doc);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false))
		if (part_is(n, NS_DRAW, "object") && part_attr(n, NS_XLINK, "href") != NULL)
			add_object(all, part_attr(n, NS_XLINK, "href"));
	xmlFreeDoc(doc);
}

/* ECMA-376 part 1, 21.2.2.27: a drawing names its chart by a relationship. */
void charts_of_docx(const struct buf *file, struct charts *all)
{
	xmlDoc *doc = NULL;
	const xmlNode *root = NULL;
	struct buf main_part;
	struct buf path;

	memset(all, 0, sizeof(*all));
	buf_init(&main_part, BUF_LINE);
	buf_init(&path, BUF_LINE);
	if (pack_has(file->data, file->len, "word/charts/") &&
	    part_target(file, "", PART_OF_TYPE, "/officeDocument", &main_part))
		doc = part_open(file, main_part.data);
	if (doc != NULL)
		root = xmlDocGetRootElement(doc);
	for (const xmlNode *n = root; n != NULL; n = node_walk(root, n, false)) {
		const char *id = part_is(n, NS_CHART, "chart") ? part_attr(n, NS_R, "id") : NULL;

		buf_clear(&path);
		if (id != NULL && part_target(file, main_part.data, PART_OF_ID, id, &path))
			add(all, path.data);
	}
	xmlFreeDoc(doc);
	buf_release(&main_part);
	buf_release(&path);
}
