/* SPDX-License-Identifier: MIT */
#include "path.h"

#include <stdlib.h>
#include <string.h>

#include "buf.h"
#include "mem.h"
#include "str.h"

char *path_join(const char *dir, const char *name)
{
	struct buf b;
	char *joined;

	if (dir == NULL || dir[0] == '\0' || str_eq(dir, ".") || name[0] == '/')
		return mem_strdup(name);
	buf_init(&b, BUF_LINE);
	buf_addf(&b, "%s%s%s", dir, str_ends(dir, "/") ? "" : "/", name);
	joined = buf_take(&b);
	buf_release(&b);
	return joined;
}

char *path_dir(const char *path)
{
	const char *slash = strrchr(path, '/');

	if (slash == NULL)
		return mem_strdup("");
	return mem_strndup(path, slash == path ? 1 : (size_t)(slash - path));
}

const char *path_base(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? path : slash + 1;
}

/* Takes the last name off b; false when there is none. */
static bool climb(struct buf *b)
{
	const char *slash = strrchr(b->data, '/');

	if (b->len == 0)
		return false;
	b->len = slash == NULL ? 0 : (size_t)(slash - b->data);
	b->data[b->len] = '\0';
	return true;
}

char *path_inside(const char *path)
{
	struct buf b;
	char *clean = NULL;
	const char *name = path;

	if (path[0] == '/' || path[0] == '\0' || strchr(path, '\\') != NULL)
		return NULL;
	buf_init(&b, BUF_LINE);
	while (*name != '\0') {
		size_t n = strcspn(name, "/");

		if (n == 2 && memcmp(name, "..", 2) == 0) {
			if (!climb(&b))
				goto out;
		} else if (n > 0 && !(n == 1 && name[0] == '.')) {
			if (b.len > 0)
				buf_add_char(&b, '/');
			buf_add(&b, name, n);
		}
		name += n;
		if (*name == '/')
			name++;
	}
	if (b.len > 0 && buf_ok(&b))
		clean = buf_take(&b);
out:
	buf_release(&b);
	return clean;
}
