/* SPDX-License-Identifier: MIT */
#include "report.h"

#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "mem.h"
#include "str.h"

const char *report_path(const char *path)
{
	const char *name = path != NULL && path[0] == '/' ? strrchr(path, '/') : NULL;

	return name != NULL ? name + 1 : path;
}

void report_add_other(struct report *r, enum msg id, struct loc loc, const char *particulars)
{
	findings_add(&r->others, id, diag_row(id)->level, (struct loc){ report_path(loc.path), loc.line },
	             particulars, NULL, NULL);
}

struct checked *report_add_document(struct report *r)
{
	r->documents = mem_resize(r->documents, r->document_count + 1, sizeof(*r->documents));
	memset(&r->documents[r->document_count], 0, sizeof(*r->documents));
	return &r->documents[r->document_count++];
}

void report_count(struct report *r)
{
	memset(r->counts, 0, sizeof(r->counts));
	r->waived = 0;
	for (size_t i = 0; i < r->others.count; i++)
		r->counts[r->others.list[i].level]++;
	for (size_t i = 0; i < r->document_count; i++) {
		r->waived += r->documents[i].waived;
		for (size_t k = 0; k < ARRAY_LEN(r->counts); k++)
			r->counts[k] += r->documents[i].counts[k];
	}
}

void report_release(struct report *r)
{
	for (size_t i = 0; i < r->document_count; i++)
		checked_release(&r->documents[i]);
	free(r->documents);
	findings_release(&r->others);
	memset(r, 0, sizeof(*r));
}

char *report_workspace(const struct report *r)
{
	const char *prefix = r->prefix != NULL ? r->prefix : "";
	size_t n = strlen(prefix);

	if (prefix[0] == '/')
		return NULL;
	while (n > 0 && prefix[n - 1] == '/')
		n--;
	return n > 0 ? mem_strndup(prefix, n) : mem_strdup(".");
}

void report_add_path(const struct report *r, struct buf *b, const char *path)
{
	/* An absolute one would say where on the machine it lies. */
	if (r->prefix != NULL && r->prefix[0] != '/' && path[0] != '/')
		buf_add_str(b, r->prefix);
	buf_add_str(b, report_path(path));
}
