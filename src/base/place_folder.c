/* SPDX-License-Identifier: MIT */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io_private.h"
#include "mem.h"
#include "path.h"
#include "place.h"
#include "place_private.h"
#include "str.h"

/* Folders that appear as a whole, and what is left of those that did not. */

enum { MAX_DEPTH = 64 };   /* of folders in folders: of what is written, and taken away */

static void empty(int dir, int depth);

/* Takes away what has that name in an open folder: no link is followed. */
static void drop(int dir, const char *name, int depth)
{
	int fd;

	if (unlinkat(dir, name, 0) == 0 || depth == MAX_DEPTH)
		return;
	fd = openat(dir, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd < 0)
		return;
	empty(fd, depth + 1);
	unlinkat(dir, name, AT_REMOVEDIR);
}

/* Takes away what is in an open folder, and closes it. */
static void empty(int dir, int depth)
{
	DIR *list = fdopendir(dir);
	const struct dirent *entry;

	if (list == NULL) {
		close(dir);
		return;
	}
	while ((entry = readdir(list)) != NULL)
		if (!str_eq(entry->d_name, ".") && !str_eq(entry->d_name, ".."))
			drop(dir, entry->d_name, depth);
	closedir(list);
}

int place_folder_begin(struct place_folder *f, struct diag *d, const char *beside)
{
	f->dir = NULL;
	for (unsigned i = 0; i < IO_MAX_NAMES; i++) {
		char *path = io_private_name(beside, i);

		if (mkdir(path, 0777) == 0) {
			f->dir = path;
			return 0;
		}
		free(path);
		if (errno != EEXIST)
			break;
	}
	return io_write_failed(d, beside);
}

/* Makes the folders that a file in the folder needs. 0, or -1 with errno. */
static int make_above(const char *root, const char *path)
{
	char *dir = path_dir(path);
	int rc = 0;

	if (strlen(dir) > strlen(root)) {
		rc = make_above(root, dir);
		if (rc == 0 && mkdir(dir, 0777) < 0 && errno != EEXIST)
			rc = -1;
	}
	free(dir);
	return rc;
}

int place_folder_add(struct place_folder *f, struct diag *d, const char *inside, const void *bytes, size_t n)
{
	char *path = path_join(f->dir, inside);
	int rc = make_above(f->dir, path);
	int fd = rc == 0 ? open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666) : -1;

	rc = fd >= 0 ? place_close(fd, io_write_all(fd, bytes, n) == 0) : -1;
	if (rc < 0)
		io_write_failed(d, path);
	free(path);
	return rc;
}

/* Has a folder and those in it on the disk; their files are. 0, or -1 with errno. */
static int sync_tree(const char *path, int depth)
{
	DIR *list = depth < MAX_DEPTH ? opendir(path) : NULL;
	const struct dirent *entry;
	struct stat st;
	int rc = list != NULL ? 0 : -1;

	while (rc == 0 && (entry = readdir(list)) != NULL) {
		char *inside = path_join(path, entry->d_name);

		if (!str_eq(entry->d_name, ".") && !str_eq(entry->d_name, "..") &&
		    lstat(inside, &st) == 0 && S_ISDIR(st.st_mode))
			rc = sync_tree(inside, depth + 1);
		free(inside);
	}
	if (list != NULL)
		closedir(list);
	return rc == 0 ? place_sync_dir(path) : -1;
}

enum placed place_folder_commit(struct place_folder *f, struct diag *d, const char *path)
{
	char *above = path_dir(path);
	enum placed result = PLACE_FAILED;

	place_sure();
	if (sync_tree(f->dir, 0) < 0) {
		io_write_failed(d, path);
	} else if (rename(f->dir, path) == 0) {
		free(f->dir);
		f->dir = NULL;
		result = place_sync_dir(above) == 0 ? PLACED : PLACED_UNSURE;
	} else if (errno == EEXIST || errno == ENOTEMPTY) {
		result = PLACE_TAKEN;
	} else {
		io_write_failed(d, path);
	}
	free(above);
	return result;
}

void place_folder_release(struct place_folder *f)
{
	if (f->dir != NULL)
		drop(AT_FDCWD, f->dir, 0);
	free(f->dir);
	f->dir = NULL;
}

/* The process that a name .engross-PID-N.tmp is of; 0 for any other name. */
static pid_t owner(const char *name)
{
	char *end;
	long pid;

	if (!str_starts(name, ".engross-"))
		return 0;
	name += strlen(".engross-");
	if (*name < '1' || *name > '9')
		return 0;
	errno = 0;
	pid = strtol(name, &end, 10);
	if (errno != 0 || *end != '-' || pid > INT_MAX)
		return 0;
	end++;
	end += strspn(end, "0123456789");
	return str_eq(end, ".tmp") ? (pid_t)pid : 0;
}

/* Takes away what somebody else has left, or is writing at this moment on another machine that
 * shares the drive, where its process has a number that is nobody's here. So it gets a name of
 * our own first: what is still being written then has lost its place, and its command says
 * so, where it would else give a folder its name out of which files had gone. */
static void drop_claimed(int dir, const char *name)
{
	char ours[sizeof(".engross-") + 2 * 20 + sizeof("-.tmp")];

	for (unsigned i = IO_MAX_NAMES; i < 2 * IO_MAX_NAMES; i++) {
		(void)snprintf(ours, sizeof(ours), ".engross-%ld-%u.tmp", (long)getpid(), i);
		if (faccessat(dir, ours, F_OK, AT_SYMLINK_NOFOLLOW) == 0)
			continue;
		if (renameat(dir, name, dir, ours) == 0)
			drop(dir, ours, 0);
		return;
	}
}

void place_sweep(const char *folder)
{
	int dir = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	DIR *list = dir >= 0 ? fdopendir(dir) : NULL;
	const struct dirent *entry;

	while (list != NULL && (entry = readdir(list)) != NULL) {
		pid_t pid = owner(entry->d_name);

		if (pid > 0 && kill(pid, 0) < 0 && errno == ESRCH)
			drop_claimed(dir, entry->d_name);
	}
	if (list != NULL)
		closedir(list);
	else if (dir >= 0)
		close(dir);
}
