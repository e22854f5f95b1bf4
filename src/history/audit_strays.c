/* SPDX-License-Identifier: MIT */
#include "audit_private.h"

#include <stdlib.h>
#include <string.h>

#include "path.h"
#include "str.h"

/* Files of the folder history that no entry names. */

bool audit_is_litter(const char *path)
{
	const char *name = path_base(path);

	return str_eq(name, ".DS_Store") || str_eq(name, "Thumbs.db") || str_eq(name, "desktop.ini");
}

/* What the program itself puts there and nothing depends on. */
static bool is_help(const char *path)
{
	return str_eq(path, ".gitattributes") || str_eq(path, ".lock");
}

/* True for what may hold an entry that the ledger lacks: "0003 (conflicted copy).xml",
 * "0003.xml.orig". */
static bool is_second_copy(const char *path)
{
	const char *name = path_base(path);

	if (!str_starts(path, "ledger/") || name[0] == '.')
		return false;
	return str_ends(name, ".xml") || strspn(name, "0123456789") == 4;
}

/* How much of a path is told: a frozen folder that no entry names is one thing. */
static size_t told_length(const char *path)
{
	size_t n = strlen("versions/");

	if (!str_starts(path, "versions/") || strchr(path + n, '/') == NULL)
		return strlen(path);
	return n + strcspn(path + n, "/");
}

void audit_strays(struct audit *a)
{
	const char *last = "";

	for (size_t i = 0; i < a->tree.count; i++) {
		const struct kept_file *f = &a->tree.list[i];
		size_t n = told_length(f->path);
		struct buf told;

		if (f->named || audit_is_litter(f->path) || is_help(f->path))
			continue;
		/* The same folder as that of the file before. */
		if (strlen(last) > n && strncmp(last, f->path, n) == 0 && last[n] == '/')
			continue;
		last = f->path;
		buf_init(&told, BUF_LINE);
		buf_add(&told, f->path, n);
		audit_say(a, is_second_copy(f->path) ? MSG_HISTORY_COPY : MSG_HISTORY_STRAY, told.data, "");
		buf_release(&told);
	}
}
