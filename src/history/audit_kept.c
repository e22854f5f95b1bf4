/* SPDX-License-Identifier: MIT */
#include "audit_private.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "hash.h"
#include "io.h"
#include "kept.h"
#include "path.h"
#include "str.h"

/* Files that entries name, by their digests. */

int audit_say(const struct audit *a, enum msg id, const char *path, const char *particulars)
{
	char *inside = ledger_path(a->id, path);
	int rc = diag(a->d, id, ((struct loc){ inside, 0 }), "%s", particulars);

	free(inside);
	return rc;
}

/* The digest of a file of any size. 0, or -1 with errno. */
static int digest_of(const char *path, char out[HASH_HEX])
{
	char chunk[65536];
	struct hash *h;
	ssize_t n;
	int saved = 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);

	if (fd < 0)
		return -1;
	h = hash_new();
	while ((n = read(fd, chunk, sizeof(chunk))) != 0) {
		if (n > 0) {
			hash_add(h, chunk, (size_t)n);
		} else if (errno != EINTR) {
			saved = errno;
			break;
		}
	}
	hash_end(h, out);
	close(fd);
	errno = saved;
	return saved == 0 ? 0 : -1;
}

enum likeness { SAME, OTHER, UNREADABLE /* reported */ };

/* A large file: by its bytes alone, since what has line endings to change is small. */
static enum likeness compare_large(const struct audit *a, const char *inside, const char *digest)
{
	char *path = workspace_path(a->ws, inside);
	char own[HASH_HEX];
	enum likeness like = UNREADABLE;

	if (digest_of(path, own) == 0)
		like = str_eq(own, digest) ? SAME : OTHER;
	else
		diag(a->d, MSG_FILE_UNREADABLE, ((struct loc){ inside, 0 }), "'%s' (%s)", inside, strerror(errno));
	free(path);
	return like;
}

/* Sets *as_it_was when the bytes are the same too. */
static enum likeness compare_small(const struct audit *a, const char *inside, const char *digest,
                                   bool *as_it_was)
{
	enum likeness like = UNREADABLE;
	char own[HASH_HEX];
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (workspace_read(a->ws, a->d, inside, ((struct loc){ inside, 0 }), IO_LIMIT_IMAGE, &bytes) == 0) {
		like = kept_is_same(bytes.data, bytes.len, digest) ? SAME : OTHER;
		hash_hex(bytes.data, bytes.len, own);
		*as_it_was = str_eq(own, digest);
	}
	buf_release(&bytes);
	return like;
}

static enum likeness compare(const struct audit *a, const struct kept_file *f, const char *digest,
                             bool *as_it_was)
{
	char *inside = ledger_path(a->id, f->path);
	enum likeness like;

	*as_it_was = true;
	like = f->size <= IO_LIMIT_IMAGE ? compare_small(a, inside, digest, as_it_was)
	                                 : compare_large(a, inside, digest);
	free(inside);
	return like;
}

int audit_kept(struct audit *a, const xmlNode *file)
{
	const char *path = node_attr(file, "path");
	struct kept_file *f = kept_tree_find(&a->tree, path);
	bool as_it_was;

	if (f == NULL)
		return audit_say(a, MSG_HISTORY_LOST, path, "");
	f->named = true;
	switch (compare(a, f, node_attr(file, "digest"), &as_it_was)) {
	case OTHER:
		return audit_say(a, MSG_HISTORY_CHANGED, path, "");
	case UNREADABLE:
		return -1;
	default:
		break;
	}
	if (as_it_was && strtoull(node_attr(file, "size"), NULL, 10) != f->size)
		return audit_say(a, MSG_HISTORY_FROZEN, path, "the file is what was kept, but not of the size that its entry says");
	return 0;
}
