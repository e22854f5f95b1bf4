/* SPDX-License-Identifier: MIT */
#include "waiver_private.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

/* In which section or clause a finding lies: by its id where that is known, else by its line. */

/* A part with an id, and where it begins. */
struct place {
	const char *path;
	long line;
	size_t at;               /* among the parts of the text */
	const struct part *part;
};

static int compare(const void *left, const void *right)
{
	const struct place *a = left;
	const struct place *b = right;
	int paths = strcmp(a->path, b->path);

	if (paths != 0)
		return paths;
	if (a->line != b->line)
		return a->line < b->line ? -1 : 1;
	return a->at < b->at ? -1 : 1;
}

void places_init(struct places *p, const struct check *c)
{
	*p = (struct places){ .by_id = mem_check(xmlHashCreate(64)) };
	if (c == NULL)
		return;
	p->list = mem_zalloc(c->part_count + 1, sizeof(*p->list));
	for (size_t i = 0; i < c->part_count; i++) {
		const struct part *part = c->parts[i];
		struct loc loc = xml_loc(c->run->x, part->node);

		if (part->id == NULL)
			continue;
		/* Of two with one id, which is told, the first counts. */
		(void)xmlHashAddEntry(p->by_id, (const xmlChar *)part->id, c->parts[i]);
		if (loc.path != NULL)
			p->list[p->count++] = (struct place){ loc.path, loc.line, i, part };
	}
	qsort(p->list, p->count, sizeof(*p->list), compare);
}

void places_release(struct places *p)
{
	xmlHashFree(p->by_id, NULL);
	free(p->list);
}

const struct part *places_named(const struct places *p, const char *id)
{
	return xmlHashLookup(p->by_id, (const xmlChar *)id);
}

/* The innermost section or clause that begins at that line of the file or before it. */
static const struct part *part_at(const struct places *p, const char *path, long line)
{
	const struct place key = { .path = path, .line = line, .at = SIZE_MAX };
	size_t low = 0;
	size_t high = p->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare(&p->list[middle], &key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low > 0 && str_eq(p->list[low - 1].path, path) ? p->list[low - 1].part : NULL;
}

const struct part *places_of(const struct places *p, const struct finding *f)
{
	if (f->part != NULL)
		return places_named(p, f->part);
	return f->path != NULL ? part_at(p, f->path, f->line) : NULL;
}
