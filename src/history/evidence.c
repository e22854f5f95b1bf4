/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "history_private.h"
#include "mem.h"
#include "path.h"
#include "place.h"
#include "str.h"

/* Files that show that something happened: kept under their digest, whatever their size. */

/* The ending of a file's name in small letters, ".pdf"; "" for none, or for one that might
 * not be a name everywhere. Caller frees. */
static char *ending_of(const char *file)
{
	enum { LONG = 9 };   /* bytes, with the point */
	const char *dot = strrchr(path_base(file), '.');
	size_t n = dot != NULL ? strlen(dot) : 0;

	if (n < 2 || n > LONG)
		return mem_strdup("");
	for (size_t i = 1; i < n; i++)
		if (!isalnum((unsigned char)dot[i]) || (unsigned char)dot[i] > 0x7F)
			return mem_strdup("");
	return str_in_case(dot, false);
}

/* Copies the file and gives the copy its name, once for all rounds. */
static int place_evidence(struct recording *r, const char *file)
{
	char *folder = path_join(r->dir, "evidence");
	char *ending = ending_of(file);
	struct place_copy copy = { .size = 0 };
	struct buf name;
	char *path = NULL;
	int rc = -1;

	buf_init(&name, BUF_LINE);
	if (recording_dir(r, "evidence") < 0 || place_copy(r->h->d, file, folder, &r->temporary, &copy) < 0)
		goto out;
	buf_addf(&name, "evidence/%s%s", copy.digest, ending);
	path = path_join(r->dir, name.data);
	if (place_copy_end(r->h->d, &r->temporary, path) < 0)
		goto out;
	r->evidence = buf_take(&name);
	memcpy(r->evidence_digest, copy.digest, sizeof(copy.digest));
	r->evidence_size = copy.size;
	rc = 0;
out:
	buf_release(&name);
	free(path);
	free(ending);
	free(folder);
	return rc;
}

int keep_evidence(struct recording *r, xmlNode *event, const char *file)
{
	struct buf name;
	struct buf shown;
	xmlNode *n;

	if (file == NULL)
		return 0;
	if (r->evidence == NULL && place_evidence(r, file) < 0)
		return -1;
	n = node_add(event, "evidence");
	node_set(n, "path", r->evidence);
	node_set(n, "digest", r->evidence_digest);
	node_setf(n, "size", "%llu", r->evidence_size);
	/* A file may be called what no text can hold. */
	buf_init(&shown, BUF_LINE);
	buf_init(&name, BUF_LINE);
	str_add_shown(&shown, path_base(file));
	str_add_squeezed(&name, shown.data);
	node_set(n, "name", name.len > 0 ? name.data : "?");
	buf_release(&name);
	buf_release(&shown);
	return 0;
}
