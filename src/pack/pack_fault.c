/* SPDX-License-Identifier: MIT */
#include "pack.h"

#include <string.h>

#include "pack_private.h"

enum {
	MOST_ENTRIES = 4000,
	MOST_BYTES = 128 * 1024 * 1024,     /* of all parts, unpacked */
	MOST_OF_ONE = 32 * 1024 * 1024,
	/* XML is packed 30 to 1 at most; a megabyte of one letter 1000 to 1. */
	MOST_RATIO = 200,
	RATIO_FROM = 1024 * 1024
};

/* True for "a/../b", "/a", "C:a" and "a\\b". */
static bool leads_out(const char *name)
{
	if (name[0] == '/' || strchr(name, '\\') != NULL || strchr(name, ':') != NULL)
		return true;
	for (const char *s = name; s != NULL; s = strchr(s, '/')) {
		s += *s == '/';
		if (strncmp(s, "..", 2) == 0 && (s[2] == '/' || s[2] == '\0'))
			return true;
	}
	return false;
}

static const char *entry_fault(const zip_stat_t *entry)
{
	const zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;

	if ((entry->valid & needed) != needed)
		return "cannot be unpacked";
	if (leads_out(entry->name))
		return "has a part whose name leads out of it";
	if (entry->size > MOST_OF_ONE)
		return "has a part of more than 32 MB";
	if (entry->size > RATIO_FROM && entry->size / MOST_RATIO > entry->comp_size)
		return "has a part that is packed more tightly than any text";
	if ((entry->valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && entry->encryption_method != ZIP_EM_NONE)
		return "is protected by a password";
	return NULL;
}

const char *pack_fault(const void *bytes, size_t n)
{
	zip_t *z = pack_open(bytes, n);
	zip_int64_t count = z != NULL ? zip_get_num_entries(z, 0) : 0;
	zip_uint64_t all = 0;
	const char *fault = NULL;

	if (z == NULL)
		return "is no package of parts";
	if (count > MOST_ENTRIES)
		fault = "has more than 4000 parts";
	for (zip_int64_t i = 0; i < count && fault == NULL; i++) {
		zip_stat_t entry;

		zip_stat_init(&entry);
		if (zip_stat_index(z, (zip_uint64_t)i, 0, &entry) < 0)
			fault = "cannot be unpacked";
		else
			fault = entry_fault(&entry);
		all += fault == NULL ? entry.size : 0;
		if (all > MOST_BYTES)
			fault = "unpacks to more than 128 MB";
	}
	zip_discard(z);
	return fault;
}

bool pack_has(const void *bytes, size_t n, const char *prefix)
{
	zip_t *z = pack_open(bytes, n);
	zip_int64_t count = z != NULL ? zip_get_num_entries(z, 0) : 0;
	bool has = false;

	for (zip_int64_t i = 0; i < count && !has; i++) {
		const char *name = zip_get_name(z, (zip_uint64_t)i, 0);

		has = name != NULL && strncmp(name, prefix, strlen(prefix)) == 0;
	}
	if (z != NULL)
		zip_discard(z);
	return has;
}
