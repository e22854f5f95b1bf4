/* SPDX-License-Identifier: MIT */
#include "sources.h"

#include <stdlib.h>

#include "mem.h"
#include "str.h"

const struct source *sources_find(const struct sources *s, const char *path)
{
	for (size_t i = 0; i < s->count; i++)
		if (str_eq(s->list[i].path, path))
			return &s->list[i];
	return NULL;
}

void sources_add(struct sources *s, const char *path, const struct buf *bytes)
{
	struct source *one;

	if (sources_find(s, path) != NULL)
		return;
	s->list = mem_resize(s->list, s->count + 1, sizeof(*s->list));
	one = &s->list[s->count++];
	one->path = mem_strdup(path);
	buf_init(&one->bytes, BUF_FILE);
	buf_add(&one->bytes, bytes->data, bytes->len);
}

void sources_release(struct sources *s)
{
	for (size_t i = 0; i < s->count; i++) {
		free(s->list[i].path);
		buf_release(&s->list[i].bytes);
	}
	free(s->list);
	*s = (struct sources){ NULL, 0 };
}
