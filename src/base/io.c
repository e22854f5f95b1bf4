/* SPDX-License-Identifier: MIT */
#include "io.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "io_private.h"
#include "mem.h"
#include "path.h"
#include "str.h"

struct io_pending {
	char *target;
	char *temporary;   /* NULL once it stands as the target */
	char *former;      /* second name of what stood there before, or NULL */
};

static int read_failed(struct diag *d, struct loc shown, const char *name)
{
	enum msg id = errno == ENOENT || errno == ENOTDIR ? MSG_FILE_MISSING
	                                                  : MSG_FILE_UNREADABLE;

	if (id == MSG_FILE_MISSING)
		return diag(d, id, shown, "'%s'", name);
	return diag(d, id, shown, "'%s' (%s)", name, strerror(errno));
}

/* Reads fd to its end; errno tells why not. */
static int read_all(int fd, size_t limit, struct buf *out)
{
	char chunk[65536];
	ssize_t n;
	size_t total = 0;

	while ((n = read(fd, chunk, sizeof(chunk))) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return -1;
		total += (size_t)n;
		if (total > limit) {
			errno = EFBIG;
			return -1;
		}
		buf_add(out, chunk, (size_t)n);
	}
	return 0;
}

static int read_named(struct diag *d, const char *path, int flags, struct loc shown,
                      const char *name, size_t limit, struct buf *out)
{
	struct stat st;
	int rc = -1;
	/* O_NONBLOCK: a FIFO left in a folder must not hang us. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | flags);

	if (fd < 0 || fstat(fd, &st) < 0) {
		read_failed(d, shown, name);
	} else if (!S_ISREG(st.st_mode)) {
		diag(d, MSG_FILE_NOT_REGULAR, shown, "'%s'", name);
	} else if (read_all(fd, limit, out) == 0) {
		rc = 0;
	} else if (errno == EFBIG) {
		diag(d, MSG_FILE_TOO_LARGE, shown, "'%s' is over %zu MB", name,
		     limit / (1024 * 1024));
	} else {
		read_failed(d, shown, name);
	}
	if (fd >= 0)
		close(fd);
	return rc;
}

int io_read(struct diag *d, const char *path, struct loc shown, size_t limit,
            struct buf *out)
{
	return read_named(d, path, 0, shown, path, limit, out);
}

/* True when a real path is that of a real folder, or below it. */
static bool is_below(const char *real_root, const char *real)
{
	size_t n = strlen(real_root);

	if (str_eq(real_root, "/"))
		return true;
	return strncmp(real, real_root, n) == 0 && (real[n] == '/' || real[n] == '\0');
}

bool io_is_within(const char *root, const char *path)
{
	char real_root[PATH_MAX];
	char real[PATH_MAX];
	char *upper = mem_strdup(path);
	bool within = false;
	int failed = 0;

	/* What is not there yet is where the nearest folder above it is. */
	while (realpath(upper[0] != '\0' ? upper : ".", real) == NULL) {
		char *next;

		failed = errno;
		next = path_dir(upper);
		if (str_eq(next, upper) || failed != ENOENT) {
			free(next);
			goto out;
		}
		free(upper);
		upper = next;
	}
	failed = realpath(root, real_root) == NULL ? errno : 0;
	if (failed == 0)
		within = is_below(real_root, real);
out:
	free(upper);
	errno = failed;
	return within;
}

int io_read_within(struct diag *d, const char *root, const char *rel, struct loc from,
                   size_t limit, struct buf *out)
{
	char real_root[PATH_MAX];
	char real[PATH_MAX];
	char *inside = path_inside(rel);
	char *path = NULL;
	int rc = -1;

	if (inside == NULL) {
		diag(d, MSG_FILE_OUTSIDE, from, "'%s'", rel);
		goto out;
	}
	path = path_join(root, inside);
	if (realpath(root, real_root) == NULL || realpath(path, real) == NULL) {
		read_failed(d, from, inside);
		goto out;
	}
	if (!is_below(real_root, real)) {
		diag(d, MSG_FILE_OUTSIDE, from, "'%s'", rel);
		goto out;
	}
	/* The real name has no link in it; one that has come since is not followed. */
	rc = read_named(d, real, O_NOFOLLOW, from, inside, limit, out);
out:
	free(inside);
	free(path);
	return rc;
}

bool io_exists(const char *path)
{
	return access(path, F_OK) == 0;
}

bool io_is_missing(const char *path)
{
	struct stat st;

	return lstat(path, &st) < 0 && (errno == ENOENT || errno == ENOTDIR);
}

bool io_is_dir(const char *path)
{
	struct stat st;

	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

int io_write_failed(struct diag *d, const char *path)
{
	return diag(d, MSG_CANNOT_WRITE, LOC_NONE, "'%s' (%s)", path, strerror(errno));
}

int io_make_dir(struct diag *d, const char *path)
{
	char *upper = NULL;
	int rc = -1;

	if (io_is_dir(path))
		return 0;
	upper = path_dir(path);
	if (upper[0] != '\0' && !str_eq(upper, path) && io_make_dir(d, upper) < 0)
		goto out;
	if (mkdir(path, 0777) < 0 && !(errno == EEXIST && io_is_dir(path))) {
		if (errno == EEXIST)
			diag(d, MSG_CANNOT_WRITE, LOC_NONE,
			     "'%s' (a folder is needed, but there is a file of that name)", path);
		else
			io_write_failed(d, path);
		goto out;
	}
	rc = 0;
out:
	free(upper);
	return rc;
}

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void io_free_names(char **names)
{
	if (names == NULL)
		return;
	for (size_t i = 0; names[i] != NULL; i++)
		free(names[i]);
	free(names);
}

char **io_list_dir(struct diag *d, const char *path)
{
	DIR *dir = opendir(path);
	char **names = NULL;
	size_t count = 0;
	const struct dirent *entry;
	int failed;

	if (dir == NULL) {
		read_failed(d, LOC_NONE, path);
		return NULL;
	}
	names = mem_alloc(sizeof(*names));
	while (errno = 0, (entry = readdir(dir)) != NULL) {
		if (entry->d_name[0] == '.')
			continue;
		names = mem_resize(names, count + 2, sizeof(*names));
		names[count++] = mem_strdup(entry->d_name);
	}
	/* A list that breaks off is no list. */
	failed = errno;
	closedir(dir);
	names[count] = NULL;
	if (failed != 0) {
		errno = failed;
		read_failed(d, LOC_NONE, path);
		io_free_names(names);
		return NULL;
	}
	qsort(names, count, sizeof(*names), compare_names);
	return names;
}

void io_batch_init(struct io_batch *batch)
{
	batch->files = NULL;
	batch->count = 0;
	batch->fresh = false;
}

char *io_private_name(const char *target, unsigned number)
{
	char *dir = path_dir(target);
	struct buf name;
	char *path;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, ".engross-%ld-%u.tmp", (long)getpid(), number);
	path = path_join(dir, name.data);
	buf_release(&name);
	free(dir);
	return path;
}

int io_open_temporary(const char *target, char **temporary)
{
	int fd = -1;

	for (unsigned i = 0; i < IO_MAX_NAMES && fd < 0; i++) {
		char *path = io_private_name(target, i);

		fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (fd >= 0)
			*temporary = path;
		else
			free(path);
		if (fd < 0 && errno != EEXIST)
			break;
	}
	return fd;
}

/* A file that takes another's place keeps who may read it. */
static void keep_mode(int fd, const char *target)
{
	struct stat st;

	if (stat(target, &st) == 0 && S_ISREG(st.st_mode))
		(void)fchmod(fd, st.st_mode & 0777);
}

int io_write_all(int fd, const char *bytes, size_t n)
{
	while (n > 0) {
		ssize_t done = write(fd, bytes, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return -1;
		bytes += done;
		n -= (size_t)done;
	}
	return 0;
}

/* True for what a rename would put a file in the place of although it is none: a device, a
 * pipe, a link to one; and any link in /dev, such as /dev/stdout, whatever it leads to. */
static bool is_special(const char *path)
{
	struct stat st;

	if (stat(path, &st) == 0 && !S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode))
		return true;
	return str_starts(path, "/dev/") && lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

int io_batch_add(struct io_batch *batch, struct diag *d, const char *path,
                 const void *bytes, size_t n)
{
	struct io_pending *file;
	char *temporary = NULL;
	int saved;
	int fd;

	if (is_special(path))
		return diag(d, MSG_CANNOT_WRITE, LOC_NONE, "'%s' (it is a device or a pipe, no file)", path);
	fd = io_open_temporary(path, &temporary);
	if (fd < 0)
		return io_write_failed(d, path);
	batch->files = mem_resize(batch->files, batch->count + 1, sizeof(*batch->files));
	file = &batch->files[batch->count++];
	file->target = mem_strdup(path);
	file->temporary = temporary;
	file->former = NULL;
	keep_mode(fd, path);
	if (io_write_all(fd, bytes, n) < 0) {
		saved = errno;
		close(fd);
		errno = saved;
		return io_write_failed(d, path);
	}
	/* Some file systems report a full disk only at close. */
	if (close(fd) < 0)
		return io_write_failed(d, path);
	return 0;
}

/* Gives what stands at the target a second name, so that it can come back; on a
 * file system without hard links there is none, and a rename that fails after
 * another leaves both as they are. */
static void keep_former(struct io_pending *file)
{
	for (unsigned i = 0; i < IO_MAX_NAMES; i++) {
		char *name = io_private_name(file->target, i);

		if (link(file->target, name) == 0) {
			file->former = name;
			return;
		}
		free(name);
		if (errno != EEXIST)
			return;
	}
}

/* Puts a new file where there must be none yet. */
static int place_fresh(struct io_pending *file)
{
	if (link(file->temporary, file->target) == 0)
		return unlink(file->temporary);
	if (errno != EPERM && errno != ENOTSUP && errno != EMLINK)
		return -1;
	/* No hard links here: the look before the rename is the best there is. */
	return io_exists(file->target) ? (errno = EEXIST, -1)
	                               : rename(file->temporary, file->target);
}

/* Takes back what was committed: the former files stand again. */
static void roll_back(struct io_batch *batch)
{
	for (size_t i = 0; i < batch->count; i++) {
		struct io_pending *file = &batch->files[i];

		if (file->temporary != NULL)
			continue;
		if (file->former == NULL)
			unlink(file->target);
		else if (rename(file->former, file->target) == 0) {
			free(file->former);
			file->former = NULL;
		}
	}
}

int io_batch_commit(struct io_batch *batch, struct diag *d)
{
	for (size_t i = 0; i < batch->count; i++) {
		struct io_pending *file = &batch->files[i];
		int saved;

		if (!batch->fresh)
			keep_former(file);
		if ((batch->fresh ? place_fresh(file) : rename(file->temporary, file->target)) == 0) {
			free(file->temporary);
			file->temporary = NULL;
			continue;
		}
		saved = errno;
		roll_back(batch);
		if (saved == EEXIST && batch->fresh)
			return diag(d, MSG_DOCUMENT_EXISTS, LOC_NONE, "'%s'", file->target);
		errno = saved;
		return io_write_failed(d, file->target);
	}
	return 0;
}

static void drop_name(char *name)
{
	if (name != NULL)
		unlink(name);
	free(name);
}

void io_batch_release(struct io_batch *batch)
{
	for (size_t i = 0; i < batch->count; i++) {
		drop_name(batch->files[i].temporary);
		drop_name(batch->files[i].former);
		free(batch->files[i].target);
	}
	free(batch->files);
	io_batch_init(batch);
}
