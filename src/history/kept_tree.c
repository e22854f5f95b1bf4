/* SPDX-License-Identifier: MIT */
#include "audit_private.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "ledger.h"
#include "mem.h"
#include "path.h"
#include "str.h"

/* What lies below the folder history, also what begins with a dot. */

static int compare_files(const void *a, const void *b)
{
	return strcmp(((const struct kept_file *)a)->path, ((const struct kept_file *)b)->path);
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* A finding about a path below history. Always -1. */
static int say(struct diag *d, const char *id, enum msg msg, const char *path, const char *why)
{
	char *inside = ledger_path(id, path);

	if (msg == MSG_HISTORY_LINK)
		diag(d, msg, ((struct loc){ inside, 0 }), "%s", why);
	else
		diag(d, msg, ((struct loc){ inside, 0 }), "'%s'%s", inside, why);
	free(inside);
	return -1;
}

static int say_unreadable(struct diag *d, const char *id, const char *path)
{
	struct buf why;

	buf_init(&why, BUF_LINE);
	buf_addf(&why, " (%s)", strerror(errno));
	say(d, id, MSG_FILE_UNREADABLE, path, why.data);
	buf_release(&why);
	return -1;
}

/* The names in a folder, sorted, ended by NULL; NULL when it cannot be read, and errno says why.
 * Caller frees each and all. */
static char **names_in(const char *folder)
{
	DIR *dir = opendir(folder);
	char **names;
	size_t count = 0;
	const struct dirent *entry;
	int saved;

	if (dir == NULL)
		return NULL;
	names = mem_alloc(sizeof(*names));
	for (errno = 0; (entry = readdir(dir)) != NULL; errno = 0) {
		if (str_eq(entry->d_name, ".") || str_eq(entry->d_name, ".."))
			continue;
		names = mem_resize(names, count + 2, sizeof(*names));
		names[count++] = mem_strdup(entry->d_name);
	}
	saved = errno;
	closedir(dir);
	names[count] = NULL;
	qsort(names, count, sizeof(*names), compare_names);
	if (saved == 0)
		return names;
	for (size_t i = 0; i < count; i++)
		free(names[i]);
	free(names);
	errno = saved;
	return NULL;
}

static void add_file(struct kept_tree *t, const char *path, unsigned long long size)
{
	t->list = mem_resize(t->list, t->count + 1, sizeof(*t->list));
	t->list[t->count++] = (struct kept_file){ mem_strdup(path), size, false };
}

static int read_folder(struct kept_tree *t, struct diag *d, const char *id, const char *top, const char *path);

/* One thing in a folder. */
static int read_one(struct kept_tree *t, struct diag *d, const char *id, const char *top, const char *path)
{
	char *full = path_join(top, path);
	struct stat st;
	int rc = 0;

	if (lstat(full, &st) < 0)
		rc = errno == ENOENT ? 0 : say_unreadable(d, id, path);
	else if (S_ISLNK(st.st_mode))
		rc = say(d, id, MSG_HISTORY_LINK, path, "");
	else if (S_ISDIR(st.st_mode))
		rc = read_folder(t, d, id, top, path);
	else if (S_ISREG(st.st_mode))
		add_file(t, path, (unsigned long long)st.st_size);
	else
		rc = say(d, id, MSG_FILE_NOT_REGULAR, path, "");
	free(full);
	return rc;
}

/* path: below top, "" for top itself. */
static int read_folder(struct kept_tree *t, struct diag *d, const char *id, const char *top, const char *path)
{
	char *full = path[0] != '\0' ? path_join(top, path) : mem_strdup(top);
	char **names = names_in(full);
	int rc = names != NULL ? 0 : say_unreadable(d, id, path);

	for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
		char *next = path_join(path, names[i]);

		if (read_one(t, d, id, top, next) < 0)
			rc = -1;
		free(next);
		free(names[i]);
	}
	free(names);
	free(full);
	return rc;
}

int kept_tree_read(struct kept_tree *t, const struct workspace *ws, struct diag *d, const char *id)
{
	char *inside = ledger_path(id, "");
	char *top = workspace_path(ws, inside);
	struct stat st;
	int rc;

	memset(t, 0, sizeof(*t));
	if (lstat(top, &st) == 0 && S_ISLNK(st.st_mode))
		rc = say(d, id, MSG_HISTORY_LINK, "", "");
	else
		rc = read_folder(t, d, id, top, "");
	if (t->count > 0)
		qsort(t->list, t->count, sizeof(*t->list), compare_files);
	free(top);
	free(inside);
	return rc;
}

void kept_tree_release(struct kept_tree *t)
{
	for (size_t i = 0; i < t->count; i++)
		free(t->list[i].path);
	free(t->list);
	memset(t, 0, sizeof(*t));
}

struct kept_file *kept_tree_find(const struct kept_tree *t, const char *path)
{
	struct kept_file key = { .size = 0 };
	char *own = mem_strdup(path);
	struct kept_file *found;

	key.path = own;
	found = t->count > 0 ? bsearch(&key, t->list, t->count, sizeof(*t->list), compare_files) : NULL;
	free(own);
	return found;
}
