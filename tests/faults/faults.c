/* SPDX-License-Identifier: MIT */
#define _GNU_SOURCE   /* RTLD_NEXT, renameat2(), open64() … */
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <malloc.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/*
 * A library for LD_PRELOAD that counts what a program asks of the system, and at the Nth time
 * of a kind lets it fail, or ends the program. README.md says how it is told what to do.
 *
 *   FAULTS_PAGE  a file of FAULTS_PAGE_SIZE bytes in which the counts are kept, as struct page
 *                below; it also tells which call was hit, after a SIGKILL too
 *   FAULTS_KIND  open, read, write, sync, name, lock, close, look, memory, or all but memory: all
 *   FAULTS_AT    the Nth of that kind; 0 counts only
 *   FAULTS_HOW   EIO and other names of errors, short, kill-before, kill-after, pause
 *   FAULTS_ON    1: from the Nth on, each
 *   FAULTS_LINK  1: there are no hard links on this file system
 *
 * Nothing is synchronised to disk: what a process that is killed has written stays, and it is
 * only the answers of fsync() that are played with.
 */

enum kind { OPEN, READ, WRITE, SYNC, NAME, LOCK, CLOSE, LOOK, MEMORY, ALL, KINDS };

static const char *const kind_names[KINDS] = {
	"open", "read", "write", "sync", "name", "lock", "close", "look", "memory", "all"
};

/* The driver reads it: 8 bytes for each count, then the rest. */
struct page {
	_Atomic uint64_t counts[KINDS];
	_Atomic uint64_t hits;
	char call[40];
	char path[4096 - 40 - 8 * (KINDS + 1)];
};

/* What to do with a call. */
struct fate {
	int error;       /* it fails with that; 0: it is done */
	bool half;       /* a write or read of half of it */
	bool kill;       /* the process ends after it */
};

static struct {
	struct page *page;
	enum kind kind;
	uint64_t at;
	int error;
	bool half;
	bool kill_before;
	bool kill_after;
	bool pause;
	bool on;
	bool no_links;
} faults;

static const struct {
	const char *name;
	int error;
} errors[] = {
	{ "EIO", EIO }, { "ENOSPC", ENOSPC }, { "EACCES", EACCES }, { "EPERM", EPERM }, { "EINTR", EINTR },
	{ "ENOMEM", ENOMEM }, { "EOPNOTSUPP", EOPNOTSUPP }, { "EMFILE", EMFILE }, { "EROFS", EROFS },
	{ "EDQUOT", EDQUOT }, { "ENOENT", ENOENT }, { "EEXIST", EEXIST }
};

/* The memory of the C library, without a way through this library. */
void *__libc_malloc(size_t n);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t n);
void *__libc_memalign(size_t alignment, size_t n);

/* A wish that makes no sense is no wish for a quiet test. */
static void refuse(const char *what)
{
	static const char words[] = "faults: cannot make sense of ";

	(void)!syscall(SYS_write, 2, words, sizeof(words) - 1);
	(void)!syscall(SYS_write, 2, what, strlen(what));
	(void)!syscall(SYS_write, 2, "\n", (size_t)1);
	_exit(99);
}

static void read_how(const char *how)
{
	faults.half = strcmp(how, "short") == 0;
	faults.kill_before = strcmp(how, "kill-before") == 0;
	faults.kill_after = strcmp(how, "kill-after") == 0;
	faults.pause = strcmp(how, "pause") == 0;
	if (faults.half || faults.kill_before || faults.kill_after || faults.pause)
		return;
	for (size_t i = 0; i < sizeof(errors) / sizeof(errors[0]); i++)
		if (strcmp(how, errors[i].name) == 0)
			faults.error = errors[i].error;
	if (faults.error == 0)
		refuse("FAULTS_HOW");
}

static void read_kind(const char *kind)
{
	faults.kind = KINDS;
	for (size_t i = 0; i < KINDS; i++)
		if (strcmp(kind, kind_names[i]) == 0)
			faults.kind = (enum kind)i;
	if (faults.kind == KINDS)
		refuse("FAULTS_KIND");
}

static void __attribute__((constructor)) begin(void)
{
	const char *page = getenv("FAULTS_PAGE");
	const char *kind = getenv("FAULTS_KIND");
	const char *at = getenv("FAULTS_AT");
	const char *how = getenv("FAULTS_HOW");
	long fd;
	void *at_page;

	if (page == NULL)
		return;
	if (kind != NULL)
		read_kind(kind);
	if (how != NULL)
		read_how(how);
	faults.at = at != NULL ? strtoull(at, NULL, 10) : 0;
	faults.on = getenv("FAULTS_ON") != NULL;
	faults.no_links = getenv("FAULTS_LINK") != NULL;
	fd = syscall(SYS_openat, AT_FDCWD, page, O_RDWR | O_CLOEXEC, 0);
	at_page = fd >= 0 ? mmap(NULL, sizeof(struct page), PROT_READ | PROT_WRITE, MAP_SHARED, (int)fd, 0)
	                  : MAP_FAILED;
	if (at_page == MAP_FAILED)
		refuse("FAULTS_PAGE");
	(void)syscall(SYS_close, (int)fd);
	faults.page = at_page;
}

static void die(void)
{
	(void)kill(getpid(), SIGKILL);
	for (;;)
		(void)pause();
}

static void note(const char *call, const char *path)
{
	atomic_fetch_add(&faults.page->hits, 1);
	(void)snprintf(faults.page->call, sizeof(faults.page->call), "%s", call);
	(void)snprintf(faults.page->path, sizeof(faults.page->path), "%s", path != NULL ? path : "");
}

/* Counts a call and says what becomes of it. */
static struct fate count(enum kind kind, const char *call, const char *path)
{
	static const struct timespec moment = { 0, 1000000 };
	struct fate fate = { 0, false, false };
	uint64_t number;

	if (faults.page == NULL)
		return fate;
	number = atomic_fetch_add(&faults.page->counts[kind], 1) + 1;
	if (kind != MEMORY) {
		uint64_t of_all = atomic_fetch_add(&faults.page->counts[ALL], 1) + 1;

		if (faults.kind == ALL)
			number = of_all;
	}
	if (faults.at == 0 || (faults.kind != kind && (faults.kind != ALL || kind == MEMORY)))
		return fate;
	if (number != faults.at && !(faults.on && number > faults.at) && !(faults.half && number > faults.at))
		return fate;
	note(call, path);
	if (faults.kill_before)
		die();
	if (faults.pause)
		(void)nanosleep(&moment, NULL);
	fate.kill = faults.kill_after;
	/* What is cut short is so because the disk is full: the next writes find that. */
	fate.half = faults.half && number == faults.at;
	fate.error = faults.half && number > faults.at && kind == WRITE ? ENOSPC : faults.error;
	return fate;
}

/* How a call ends that was done. */
static void end(struct fate fate)
{
	if (fate.kill)
		die();
}

/* The next function of that name. */
static void find(void *function, const char *name)
{
	void *found = dlsym(RTLD_NEXT, name);

	if (found == NULL)
		refuse(name);
	memcpy(function, &found, sizeof(found));
}

/* A function that gives `bad` when it is to fail. */
#define PASS(type, bad, kind, name, path, parameters, arguments)   \
	type name parameters                                       \
	{                                                          \
		static type(*next) parameters;                     \
		struct fate fate = count(kind, #name, path);       \
		type result;                                       \
                                                                   \
		if (next == NULL)                                  \
			find(&next, #name);                        \
		if (fate.error != 0) {                             \
			errno = fate.error;                        \
			return bad;                                \
		}                                                  \
		result = next arguments;                           \
		end(fate);                                         \
		return result;                                     \
	}

/* Opening with a mode that may be there. */
#define PASS_OPEN(name, parameters, arguments)                                     \
	int name parameters                                                        \
	{                                                                          \
		static int(*next) parameters;                                      \
		struct fate fate = count(OPEN, #name, path);                       \
		mode_t mode = 0;                                                   \
		int result;                                                        \
                                                                                   \
		if ((flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE) {  \
			va_list rest;                                              \
                                                                                   \
			va_start(rest, flags);                                     \
			mode = va_arg(rest, mode_t);                               \
			va_end(rest);                                              \
		}                                                                  \
		if (next == NULL)                                                  \
			find(&next, #name);                                        \
		if (fate.error != 0) {                                             \
			errno = fate.error;                                        \
			return -1;                                                 \
		}                                                                  \
		result = next arguments;                                           \
		end(fate);                                                         \
		return result;                                                     \
	}

PASS_OPEN(open, (const char *path, int flags, ...), (path, flags, mode))
PASS_OPEN(open64, (const char *path, int flags, ...), (path, flags, mode))
PASS_OPEN(openat, (int at, const char *path, int flags, ...), (at, path, flags, mode))
PASS_OPEN(openat64, (int at, const char *path, int flags, ...), (at, path, flags, mode))
PASS(int, -1, OPEN, creat, path, (const char *path, mode_t mode), (path, mode))
PASS(FILE *, NULL, OPEN, fopen, path, (const char *path, const char *mode), (path, mode))
PASS(FILE *, NULL, OPEN, fopen64, path, (const char *path, const char *mode), (path, mode))
PASS(int, -1, OPEN, mkstemp, path, (char *path), (path))
PASS(DIR *, NULL, OPEN, opendir, path, (const char *path), (path))
PASS(DIR *, NULL, OPEN, fdopendir, NULL, (int fd), (fd))

PASS(int, -1, NAME, rename, to, (const char *from, const char *to), (from, to))
PASS(int, -1, NAME, renameat, to, (int at, const char *from, int there, const char *to), (at, from, there, to))
PASS(int, -1, NAME, renameat2, to,
     (int at, const char *from, int there, const char *to, unsigned flags), (at, from, there, to, flags))
PASS(int, -1, NAME, unlink, path, (const char *path), (path))
PASS(int, -1, NAME, unlinkat, path, (int at, const char *path, int flags), (at, path, flags))
PASS(int, -1, NAME, remove, path, (const char *path), (path))
PASS(int, -1, NAME, mkdir, path, (const char *path, mode_t mode), (path, mode))
PASS(int, -1, NAME, mkdirat, path, (int at, const char *path, mode_t mode), (at, path, mode))
PASS(char *, NULL, NAME, mkdtemp, path, (char *path), (path))
PASS(int, -1, NAME, rmdir, path, (const char *path), (path))
PASS(int, -1, NAME, symlink, path, (const char *to, const char *path), (to, path))
PASS(int, -1, NAME, ftruncate, NULL, (int fd, off_t length), (fd, length))
PASS(int, -1, NAME, chmod, path, (const char *path, mode_t mode), (path, mode))
PASS(int, -1, NAME, fchmod, NULL, (int fd, mode_t mode), (fd, mode))

PASS(int, -1, LOOK, stat, path, (const char *path, struct stat *st), (path, st))
PASS(int, -1, LOOK, lstat, path, (const char *path, struct stat *st), (path, st))
PASS(int, -1, LOOK, fstat, NULL, (int fd, struct stat *st), (fd, st))
PASS(int, -1, LOOK, fstatat, path, (int at, const char *path, struct stat *st, int flags), (at, path, st, flags))
PASS(int, -1, LOOK, access, path, (const char *path, int mode), (path, mode))
PASS(int, -1, LOOK, faccessat, path, (int at, const char *path, int mode, int flags), (at, path, mode, flags))
PASS(char *, NULL, LOOK, realpath, path, (const char *path, char *real), (path, real))
PASS(char *, NULL, LOOK, getcwd, NULL, (char *path, size_t size), (path, size))
PASS(ssize_t, -1, LOOK, readlink, path, (const char *path, char *to, size_t size), (path, to, size))
PASS(struct dirent *, NULL, LOOK, readdir, NULL, (DIR *dir), (dir))
PASS(struct dirent64 *, NULL, LOOK, readdir64, NULL, (DIR *dir), (dir))

/* Links are names too, and there may be none. */
static int no_link(void)
{
	errno = EOPNOTSUPP;
	return -1;
}

int link(const char *from, const char *to)
{
	static int (*next)(const char *, const char *);
	struct fate fate = count(NAME, "link", to);
	int result;

	if (next == NULL)
		find(&next, "link");
	if (fate.error != 0) {
		errno = fate.error;
		return -1;
	}
	result = faults.no_links ? no_link() : next(from, to);
	end(fate);
	return result;
}

int linkat(int at, const char *from, int there, const char *to, int flags)
{
	static int (*next)(int, const char *, int, const char *, int);
	struct fate fate = count(NAME, "linkat", to);
	int result;

	if (next == NULL)
		find(&next, "linkat");
	if (fate.error != 0) {
		errno = fate.error;
		return -1;
	}
	result = faults.no_links ? no_link() : next(at, from, there, to, flags);
	end(fate);
	return result;
}

/* Bytes in and out: all, half of them, or none. */
#define PASS_BYTES(name, kind, parameters, arguments)            \
	ssize_t name parameters                                  \
	{                                                        \
		static ssize_t(*next) parameters;                \
		struct fate fate = count(kind, #name, NULL);     \
		ssize_t result;                                  \
                                                                 \
		if (next == NULL)                                \
			find(&next, #name);                      \
		if (fate.error != 0) {                           \
			errno = fate.error;                      \
			return -1;                               \
		}                                                \
		if (fate.half && n > 1)                          \
			n /= 2;                                  \
		result = next arguments;                         \
		end(fate);                                       \
		return result;                                   \
	}

PASS_BYTES(read, READ, (int fd, void *bytes, size_t n), (fd, bytes, n))
PASS_BYTES(pread, READ, (int fd, void *bytes, size_t n, off_t at), (fd, bytes, n, at))
PASS_BYTES(write, WRITE, (int fd, const void *bytes, size_t n), (fd, bytes, n))
PASS_BYTES(pwrite, WRITE, (int fd, const void *bytes, size_t n, off_t at), (fd, bytes, n, at))
PASS_BYTES(copy_file_range, WRITE,
           (int from, off_t *from_at, int to, off_t *to_at, size_t n, unsigned flags),
           (from, from_at, to, to_at, n, flags))

/* Says that all is on the disk. */
static int synced(const char *call)
{
	struct fate fate = count(SYNC, call, NULL);

	if (fate.error != 0) {
		errno = fate.error;
		return -1;
	}
	end(fate);
	return 0;
}

int fsync(int fd)
{
	(void)fd;
	return synced("fsync");
}

int fdatasync(int fd)
{
	(void)fd;
	return synced("fdatasync");
}

/* A file that cannot be closed is closed all the same. */
int close(int fd)
{
	struct fate fate = count(CLOSE, "close", NULL);
	int result = (int)syscall(SYS_close, fd);

	end(fate);
	if (fate.error != 0) {
		errno = fate.error;
		return -1;
	}
	return result;
}

/* fcntl() is a call of interest where it locks. */
static int control(int fd, int command, void *argument)
{
	struct fate fate = { 0, false, false };
	int result;

	if (command == F_SETLK || command == F_SETLKW || command == F_GETLK)
		fate = count(LOCK, "fcntl", NULL);
	if (fate.error != 0) {
		errno = fate.error;
		return -1;
	}
	result = (int)syscall(SYS_fcntl, fd, command, argument);
	end(fate);
	return result;
}

int fcntl(int fd, int command, ...)
{
	va_list rest;
	void *argument;

	va_start(rest, command);
	argument = va_arg(rest, void *);
	va_end(rest);
	return control(fd, command, argument);
}

int fcntl64(int fd, int command, ...)
{
	va_list rest;
	void *argument;

	va_start(rest, command);
	argument = va_arg(rest, void *);
	va_end(rest);
	return control(fd, command, argument);
}

/* Whether there is memory for one more. */
static bool has_memory(const char *call)
{
	struct fate fate = count(MEMORY, call, NULL);

	if (fate.error != 0)
		errno = ENOMEM;
	return fate.error == 0;
}

void *malloc(size_t n)
{
	return has_memory("malloc") ? __libc_malloc(n) : NULL;
}

void *calloc(size_t n, size_t size)
{
	return has_memory("calloc") ? __libc_calloc(n, size) : NULL;
}

void *realloc(void *p, size_t n)
{
	return has_memory("realloc") ? __libc_realloc(p, n) : NULL;
}

void *aligned_alloc(size_t alignment, size_t n)
{
	return has_memory("aligned_alloc") ? __libc_memalign(alignment, n) : NULL;
}

void *memalign(size_t alignment, size_t n)
{
	return has_memory("memalign") ? __libc_memalign(alignment, n) : NULL;
}

int posix_memalign(void **out, size_t alignment, size_t n)
{
	void *p = has_memory("posix_memalign") ? __libc_memalign(alignment, n) : NULL;

	if (p == NULL)
		return ENOMEM;
	*out = p;
	return 0;
}
