/* SPDX-License-Identifier: MIT */
#include "place.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "io.h"
#include "io_private.h"
#include "mem.h"
#include "path.h"
#include "place_private.h"
#include "pool.h"

enum {   /* in thousandths of a second */
	LOCK_STEP = 10,
	LOCK_PATIENCE = 10000
};

int place_sync(int fd)
{
	if (fsync(fd) == 0)
		return 0;
	/* Some file systems have nothing to do for a folder, and say so. */
	return errno == EINVAL || errno == ENOTSUP || errno == ENOSYS ? 0 : -1;
}

int place_sync_dir(const char *path)
{
	int fd = open(path[0] != '\0' ? path : ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	int rc;
	int saved;

	if (fd < 0)
		return -1;
	rc = place_sync(fd);
	saved = errno;
	close(fd);
	errno = saved;
	return rc;
}

/* The same for the folder that holds path. */
static int sync_above(const char *path)
{
	char *dir = path_dir(path);
	int rc = place_sync_dir(dir);
	int saved = errno;

	free(dir);
	errno = saved;
	return rc;
}

int place_close(int fd, bool well)
{
	int rc = well ? place_sync(fd) : -1;
	int saved = errno;

	if (close(fd) < 0 && rc == 0)
		return -1;
	errno = saved;
	return rc;
}

/* True when a file has got a second name although link() said that it did not: the answer of a
 * network drive may be lost, and the question asked again. */
static bool is_linked(const char *temporary)
{
	struct stat st;

	return lstat(temporary, &st) == 0 && st.st_nlink == 2;
}

/* Waits for the lock, but not for ever: who holds it may be stopped. 0, or -1 with errno; *holder
 * is the process that holds it then, 0 when that is on another machine. */
static int wait_for_lock(int fd, pid_t *holder)
{
	const struct timespec moment = { 0, LOCK_STEP * 1000000L };
	struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };

	for (int waited = 0; fcntl(fd, F_SETLK, &all) < 0; waited += LOCK_STEP) {
		if (errno == EINTR)
			continue;
		if (errno != EACCES && errno != EAGAIN)
			return -1;
		if (waited >= LOCK_PATIENCE) {
			*holder = fcntl(fd, F_GETLK, &all) == 0 && all.l_type != F_UNLCK ? all.l_pid : 0;
			errno = EAGAIN;
			return -1;
		}
		(void)nanosleep(&moment, NULL);
	}
	return 0;
}

/* Gives the file its name where nothing of that name is, while nobody else does. Of those who
 * ask for the lock one has it, and it ends with the process. */
static enum placed rename_locked(struct diag *d, const char *temporary, const char *path, const char *lock)
{
	struct stat st;
	pid_t holder = 0;
	enum placed result = PLACE_FAILED;
	int fd = open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);

	if (fd < 0) {
		io_write_failed(d, lock);
		return PLACE_FAILED;
	}
	if (wait_for_lock(fd, &holder) < 0) {
		if (errno == EAGAIN)
			diag(d, MSG_CANNOT_WRITE, LOC_NONE,
			     "'%s' (process %ld, which may run on another machine, holds the lock '%s' and does not let go of it)",
			     path, (long)holder, lock);
		else
			io_write_failed(d, lock);
	} else if (lstat(path, &st) == 0) {
		result = PLACE_TAKEN;
	} else if (errno != ENOENT || rename(temporary, path) < 0) {
		io_write_failed(d, path);
	} else {
		result = PLACED;
	}
	close(fd);
	return result;
}

/* PLACED, taken, or a failure that is reported. */
static enum placed give_name(struct diag *d, const char *temporary, const char *path, const char *lock)
{
	int saved;

	if (link(temporary, path) == 0)
		return PLACED;
	saved = errno;
	if (is_linked(temporary))
		return PLACED;
	if (saved == EEXIST)
		return PLACE_TAKEN;
	if (saved == EPERM || saved == ENOTSUP || saved == ENOSYS || saved == EMLINK)
		return rename_locked(d, temporary, path, lock);
	errno = saved;
	io_write_failed(d, path);
	return PLACE_FAILED;
}

void place_sure(void)
{
	if (pool_refused())
		mem_check(NULL);
}

enum placed place_new(struct diag *d, const char *path, const char *lock, const void *bytes, size_t n)
{
	char *temporary = NULL;
	int fd;
	enum placed result = PLACE_FAILED;

	place_sure();
	fd = io_open_temporary(path, &temporary);
	if (fd < 0) {
		io_write_failed(d, path);
		return PLACE_FAILED;
	}
	if (place_close(fd, io_write_all(fd, bytes, n) == 0) < 0)
		io_write_failed(d, path);
	else
		result = give_name(d, temporary, path, lock);
	unlink(temporary);
	if (result == PLACED && sync_above(path) < 0)
		result = PLACED_UNSURE;
	free(temporary);
	return result;
}

/* Copies all of `from` to `to`. 0; -1, reported, when one of the two cannot. */
static int copy_bytes(struct diag *d, int from, const char *source, int to, const char *folder,
                      struct hash *h, unsigned long long *size)
{
	char chunk[65536];
	ssize_t n;

	*size = 0;
	while ((n = read(from, chunk, sizeof(chunk))) != 0) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return diag(d, MSG_FILE_UNREADABLE, LOC_NONE, "'%s' (%s)", source, strerror(errno));
		hash_add(h, chunk, (size_t)n);
		*size += (unsigned long long)n;
		if (io_write_all(to, chunk, (size_t)n) < 0)
			return io_write_failed(d, folder);
	}
	return 0;
}

/* Opens a regular file to be read. The descriptor, or -1 reported. */
static int open_source(struct diag *d, const char *source)
{
	struct stat st;
	/* O_NONBLOCK: a pipe must not hang us. */
	int fd = open(source, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);

	if (fd < 0)
		return diag(d, errno == ENOENT || errno == ENOTDIR ? MSG_FILE_MISSING : MSG_FILE_UNREADABLE,
		            LOC_NONE, errno == ENOENT || errno == ENOTDIR ? "'%s'" : "'%s' (%s)", source,
		            strerror(errno));
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		return fd;
	close(fd);
	return diag(d, MSG_FILE_NOT_REGULAR, LOC_NONE, "'%s'", source);
}

int place_copy(struct diag *d, const char *source, const char *folder, char **temporary,
               struct place_copy *out)
{
	char *target = path_join(folder, "copy");
	struct hash *h = hash_new();
	int from = open_source(d, source);
	int to = -1;
	int rc = -1;

	*temporary = NULL;
	if (from < 0)
		goto out;
	to = io_open_temporary(target, temporary);
	if (to < 0) {
		io_write_failed(d, folder);
		goto out;
	}
	rc = copy_bytes(d, from, source, to, folder, h, &out->size);
	if (place_close(to, rc == 0) < 0 && rc == 0)
		rc = io_write_failed(d, folder);
	if (rc == 0) {
		hash_end(h, out->digest);
		h = NULL;
	}
out:
	if (from >= 0)
		close(from);
	if (rc < 0)
		place_copy_drop(temporary);
	hash_free(h);
	free(target);
	return rc;
}

/* What stands there under that name has the same bytes, or ought to have. */
int place_copy_end(struct diag *d, char **temporary, const char *path)
{
	if (rename(*temporary, path) < 0)
		return io_write_failed(d, path);
	free(*temporary);
	*temporary = NULL;
	return sync_above(path) < 0 ? io_write_failed(d, path) : 0;
}

void place_copy_drop(char **temporary)
{
	if (*temporary != NULL)
		unlink(*temporary);
	free(*temporary);
	*temporary = NULL;
}

int place_dir(struct diag *d, const char *path)
{
	if (mkdir(path, 0777) == 0)
		return sync_above(path) < 0 ? io_write_failed(d, path) : 0;
	if (errno == EEXIST && io_is_dir(path))
		return 0;
	if (errno == EEXIST)
		return diag(d, MSG_CANNOT_WRITE, LOC_NONE,
		            "'%s' (a folder is needed, but there is a file of that name)", path);
	return io_write_failed(d, path);
}
