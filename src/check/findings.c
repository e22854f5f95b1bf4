/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "check_private.h"
#include "mem.h"
#include "str.h"

static char *copy(const char *s)
{
	return s != NULL ? mem_strdup(s) : NULL;
}

void findings_add(struct findings *f, enum msg id, enum diag_level level, struct loc loc,
                  const char *particulars, const char *about, const char *part)
{
	if (f->count == f->cap) {
		f->cap = f->cap > 0 ? f->cap * 2 : 32;
		f->list = mem_resize(f->list, f->cap, sizeof(*f->list));
	}
	f->list[f->count++] = (struct finding){
		.id = id, .level = level, .path = copy(loc.path), .line = loc.line,
		.particulars = mem_strdup(particulars), .about = copy(about), .part = copy(part)
	};
}

/* A finding with its place in the order in which all were made. */
struct placed {
	struct finding finding;
	size_t at;
	const char *first_path;
};

/* The document's own file comes first, then the others by name; what is about no file comes
 * before them all. */
static int compare_paths(const struct placed *a, const struct placed *b)
{
	const char *p = a->finding.path;
	const char *q = b->finding.path;

	if (str_eq(p, q))
		return 0;
	if (p == NULL || q == NULL)
		return p == NULL ? -1 : 1;
	if (str_eq(p, a->first_path) || str_eq(q, a->first_path))
		return str_eq(p, a->first_path) ? -1 : 1;
	return strcmp(p, q);
}

static int compare(const void *left, const void *right)
{
	const struct placed *a = left;
	const struct placed *b = right;
	int paths = compare_paths(a, b);

	if (paths != 0)
		return paths;
	if (a->finding.line != b->finding.line)
		return a->finding.line < b->finding.line ? -1 : 1;
	return a->at < b->at ? -1 : 1;
}

void findings_sort(struct findings *f, const char *first_path)
{
	struct placed *all;

	if (f->count < 2)
		return;
	all = mem_zalloc(f->count, sizeof(*all));
	for (size_t i = 0; i < f->count; i++)
		all[i] = (struct placed){ f->list[i], i, first_path };
	qsort(all, f->count, sizeof(*all), compare);
	for (size_t i = 0; i < f->count; i++)
		f->list[i] = all[i].finding;
	free(all);
}

void findings_release(struct findings *f)
{
	for (size_t i = 0; i < f->count; i++) {
		free(f->list[i].path);
		free(f->list[i].particulars);
		free(f->list[i].about);
		free(f->list[i].part);
	}
	free(f->list);
	memset(f, 0, sizeof(*f));
}
