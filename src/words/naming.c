/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "diff_private.h"
#include "mem.h"

enum { BAG_MAX = 256 };

void naming_init(struct naming *n)
{
	n->known = mem_check(xmlHashCreate(256));
	n->count = 0;
}

void naming_release(struct naming *n)
{
	xmlHashFree(n->known, NULL);
}

long naming_of(struct naming *n, const char *text)
{
	void *known = xmlHashLookup(n->known, (const xmlChar *)text);

	if (known != NULL)
		return (long)(uintptr_t)known;
	n->count++;
	if (xmlHashAddEntry(n->known, (const xmlChar *)text, (void *)n->count) < 0)
		mem_check(NULL);
	return (long)n->count;
}

static int by_value(const void *a, const void *b)
{
	const uint32_t *x = a;
	const uint32_t *y = b;

	return (*x > *y) - (*x < *y);
}

/* FNV-1a. */
static uint32_t hash_of(const char *s, size_t n)
{
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * 16777619u;
	return h;
}

void bag_init(struct bag *b, const char *text)
{
	size_t room = 0;

	b->hashes = NULL;
	b->count = 0;
	for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
		size_t n = strcspn(text, " ");

		if (b->count == room) {
			room = room > 0 ? 2 * room : 16;
			b->hashes = mem_resize(b->hashes, room, sizeof(*b->hashes));
		}
		b->hashes[b->count++] = hash_of(text, n);
		text += n;
	}
	if (b->count > 1)
		qsort(b->hashes, b->count, sizeof(*b->hashes), by_value);
	if (b->count > BAG_MAX)
		b->count = BAG_MAX;
}

void bag_release(struct bag *b)
{
	free(b->hashes);
}

int bag_likeness(const struct bag *a, const struct bag *b)
{
	size_t common = 0;
	size_t i = 0;
	size_t j = 0;

	while (i < a->count && j < b->count) {
		if (a->hashes[i] == b->hashes[j]) {
			common++;
			i++;
			j++;
		} else if (a->hashes[i] < b->hashes[j]) {
			i++;
		} else {
			j++;
		}
	}
	return a->count + b->count > 0 ? (int)(2000 * common / (a->count + b->count)) : 1000;
}
