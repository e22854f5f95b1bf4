/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "figures_private.h"
#include "mem.h"
#include "str.h"

/*
 * Last year's figures: another document of the workspace is read as far as it can be
 * relied on, and its dataset compared. That document's own last year is not
 * followed.
 */

/* A document that was read for its figures, once for all that ask. */
struct earlier {
	struct earlier *next;
	char *id;
	struct work work;
	bool usable;
};

static struct earlier *read_document(struct figures *f, char *id, struct loc from)
{
	struct earlier *e = mem_zalloc(1, sizeof(*e));

	e->id = id;
	e->next = f->earlier;
	f->earlier = e;
	e->usable = work_open_other(&e->work, f->w, e->id, from) == 0;
	return e;
}

static struct earlier *find_document(struct figures *f, const char *id, struct loc from)
{
	struct earlier *e = f->earlier;

	while (e != NULL && !str_eq(e->id, id))
		e = e->next;
	return e != NULL ? e : read_document(f, mem_strdup(id), from);
}

/* The element of a dataset in the document's <data>; NULL. */
static const xmlNode *find_dataset(const struct work *w, const char *id)
{
	const xmlNode *data = node_child(work_root(w), "data");
	const xmlNode *n = data != NULL ? node_child(data, "dataset") : NULL;

	while (n != NULL && !str_eq(node_attr(n, "id"), id))
		n = node_next(n, "dataset");
	return n;
}

/* Finds for each row the one of the same name last year. */
static void match_rows(struct dataset *ds)
{
	ds->last_rows = mem_zalloc(ds->row_count, sizeof(*ds->last_rows));
	for (size_t i = 0; i < ds->row_count; i++)
		ds->last_rows[i] = dataset_row(ds->last, dataset_key(ds, i));
}

int figures_find_last(struct figures *f, struct dataset *ds)
{
	const char *previous = node_attr(ds->node, "previous");
	struct loc loc = work_loc(f->w, ds->node);
	const char *hash = previous != NULL ? strchr(previous, '#') : NULL;
	char *id = NULL;
	struct earlier *e = NULL;
	const xmlNode *n = NULL;
	struct dataset *last = NULL;
	int rc = -1;

	if (hash == NULL)
		return 0;
	id = mem_strndup(previous, (size_t)(hash - previous));
	if (str_eq(id, f->w->id)) {
		diag(f->w->d, MSG_DATA_PREVIOUS, loc, "'%s' is this document itself", previous);
		goto out;
	}
	e = find_document(f, id, loc);
	if (!e->usable)
		goto out;
	n = find_dataset(&e->work, hash + 1);
	if (n == NULL) {
		diag(f->w->d, MSG_DATA_PREVIOUS, loc, "the document '%s' has no dataset '%s'", id,
		     hash + 1);
		goto out;
	}
	last = dataset_read(&e->work, n);
	if (last->broken || ds->broken)
		goto out;
	ds->last = last;
	last = NULL;
	match_rows(ds);
	rc = 0;
out:
	dataset_free(last);
	free(id);
	return rc;
}

void figures_release_earlier(struct figures *f)
{
	while (f->earlier != NULL) {
		struct earlier *next = f->earlier->next;

		work_release(&f->earlier->work);
		free(f->earlier->id);
		free(f->earlier);
		f->earlier = next;
	}
}
