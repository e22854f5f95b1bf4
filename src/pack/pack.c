/* SPDX-License-Identifier: MIT */
#include "pack.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "pack_private.h"

enum {
	/* zlib's default level: 1 % larger than level 9 and twice as fast. */
	LEVEL = 6,
	/* 1 January 1980, 00:00, the zero of MS-DOS time (APPNOTE 4.4.6). */
	DOS_TIME = 0,
	DOS_DATE = (0 << 9) | (1 << 5) | 1
};

struct part {
	char *name;
	char *bytes;
	size_t size;
	enum pack_method method;
};

struct pack {
	struct diag *d;
	struct part *parts;
	size_t count;
};

struct pack *pack_new(struct diag *d)
{
	struct pack *p = mem_zalloc(1, sizeof(*p));

	p->d = d;
	return p;
}

void pack_free(struct pack *p)
{
	if (p == NULL)
		return;
	for (size_t i = 0; i < p->count; i++) {
		free(p->parts[i].name);
		free(p->parts[i].bytes);
	}
	free(p->parts);
	free(p);
}

void pack_add(struct pack *p, const char *name, enum pack_method method,
              const void *bytes, size_t n)
{
	struct part *part;

	p->parts = mem_resize(p->parts, p->count + 1, sizeof(*p->parts));
	part = &p->parts[p->count++];
	part->name = mem_strdup(name);
	part->bytes = mem_strndup(bytes, n);
	part->size = n;
	part->method = method;
}

static struct part *find_part(const struct pack *p, const char *name)
{
	for (size_t i = 0; i < p->count; i++)
		if (strcmp(p->parts[i].name, name) == 0)
			return &p->parts[i];
	return NULL;
}

bool pack_get(const struct pack *p, const char *name, struct buf *out)
{
	const struct part *part = find_part(p, name);

	if (part != NULL)
		buf_add(out, part->bytes, part->size);
	return part != NULL;
}

void pack_put(struct pack *p, const char *name, enum pack_method method,
              const void *bytes, size_t n)
{
	struct part *part = find_part(p, name);

	if (part == NULL) {
		pack_add(p, name, method, bytes, n);
		return;
	}
	free(part->bytes);
	part->bytes = mem_strndup(bytes, n);
	part->size = n;
	part->method = method;
}

void pack_drop(struct pack *p, const char *prefix)
{
	size_t kept = 0;

	for (size_t i = 0; i < p->count; i++) {
		if (strncmp(p->parts[i].name, prefix, strlen(prefix)) != 0) {
			p->parts[kept++] = p->parts[i];
			continue;
		}
		free(p->parts[i].name);
		free(p->parts[i].bytes);
	}
	p->count = kept;
}

/* Hands one part to libzip, which reads its bytes at zip_close(). */
static int add_part(zip_t *z, const struct part *part)
{
	zip_source_t *source = zip_source_buffer(z, part->bytes, part->size, 0);
	zip_int64_t added;
	zip_uint64_t i;

	if (source == NULL)
		return -1;
	added = zip_file_add(z, part->name, source, ZIP_FL_ENC_UTF_8);
	if (added < 0) {
		zip_source_free(source);
		return -1;
	}
	i = (zip_uint64_t)added;
	if (zip_set_file_compression(z, i,
	                             part->method == PACK_STORED ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
	                             LEVEL) < 0 ||
	    zip_file_set_dostime(z, i, DOS_TIME, DOS_DATE, 0) < 0 ||
	    zip_file_set_external_attributes(z, i, 0, ZIP_OPSYS_DOS, 0) < 0)
		return -1;
	return 0;
}

/* Adds what libzip wrote into its memory source to out. */
static int copy_source(zip_source_t *source, struct buf *out)
{
	char chunk[16384];
	zip_int64_t n;

	if (zip_source_open(source) < 0)
		return -1;
	while ((n = zip_source_read(source, chunk, sizeof(chunk))) > 0)
		buf_add(out, chunk, (size_t)n);
	zip_source_close(source);
	return n == 0 && buf_ok(out) ? 0 : -1;
}

int pack_finish(struct pack *p, struct buf *out)
{
	zip_error_t error;
	zip_source_t *source = NULL;
	zip_t *z = NULL;
	const char *why = NULL;
	int rc = -1;

	zip_error_init(&error);
	source = zip_source_buffer_create(NULL, 0, 0, &error);
	if (source != NULL)
		z = zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error);
	if (z == NULL) {
		why = zip_error_strerror(&error);
		goto out;
	}
	/* zip_close() gives up its hold on the source; we still read it. */
	zip_source_keep(source);
	for (size_t i = 0; i < p->count; i++)
		if (add_part(z, &p->parts[i]) < 0)
			why = zip_strerror(z);
	if (why == NULL && zip_close(z) < 0)
		why = zip_strerror(z);
	else if (why == NULL)
		z = NULL;
	if (why == NULL && copy_source(source, out) < 0)
		why = "the package is too large";
	rc = why == NULL ? 0 : -1;
out:
	if (rc < 0)
		diag(p->d, MSG_INTERNAL, LOC_NONE, "%s", why);
	if (z != NULL)
		zip_discard(z);
	zip_source_free(source);
	zip_error_fini(&error);
	return rc;
}

zip_t *pack_open(const void *bytes, size_t n)
{
	zip_error_t error;
	zip_source_t *source;
	zip_t *z = NULL;

	zip_error_init(&error);
	source = zip_source_buffer_create(bytes, n, 0, &error);
	if (source != NULL)
		z = zip_open_from_source(source, ZIP_RDONLY, &error);
	if (z == NULL)
		zip_source_free(source);
	zip_error_fini(&error);
	return z;
}

int pack_read(const void *bytes, size_t n, const char *name, struct buf *out)
{
	zip_t *z = pack_open(bytes, n);
	zip_file_t *file = z != NULL ? zip_fopen(z, name, 0) : NULL;
	char chunk[16384];
	zip_int64_t got = -1;

	if (file != NULL) {
		while ((got = zip_fread(file, chunk, sizeof(chunk))) > 0 && buf_ok(out))
			buf_add(out, chunk, (size_t)got);
		zip_fclose(file);
	}
	if (z != NULL)
		zip_discard(z);
	return got == 0 && buf_ok(out) ? 0 : -1;
}

const char *pack_version(void)
{
	return zip_libzip_version();
}
