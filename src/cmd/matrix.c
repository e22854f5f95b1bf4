/* SPDX-License-Identifier: MIT */
#include "matrix.h"

#include <stdlib.h>

#include "io.h"
#include "report.h"

int matrix_open(struct make *m, struct app *a)
{
	return make_open_dir(m, a) < 0 ? -1 : look_open(&m->look, a);
}

/* 0, or -1 reported when the workspace has a document of that id. */
static int check_free(struct app *a, const char *id)
{
	char *inside = workspace_document(id);
	char *path = workspace_path(&a->ws, inside);
	int rc = 0;

	if (io_exists(path))
		rc = diag(a->d, MSG_OUTPUT_TAKEN, ((struct loc){ inside, 0 }), "'%s'", id);
	free(path);
	free(inside);
	return rc;
}

int matrix_make(const struct make *m, struct app *a, const struct check_run *run,
                const struct checked *c)
{
	struct work w;
	struct buf id;
	int rc;

	buf_init(&id, BUF_LINE);
	buf_addf(&id, "%s-compliance", c->id);
	rc = check_free(a, id.data);
	if (rc == 0) {
		rc = report_document(run, c, 1, NULL, id.data, &w);
		if (rc == 0)
			rc = make_files(m, a, &w);
		work_release(&w);
	}
	buf_release(&id);
	return rc;
}

int matrix_page(struct app *a, const struct report *r, struct buf *out)
{
	struct make m = { .format_count = 0 };
	struct page page = { .file_count = 0 };
	struct words meant;
	struct work w;
	int rc;

	/* Without settings there is no language and no look; why has been told. */
	if (a->ws.lang == NULL)
		return -1;
	words_init(&meant);
	diag_set_sink(a->d, NULL, NULL);   /* from here on what goes wrong is told, not kept */
	rc = report_document(r->run, r->documents, r->document_count, &r->others, "compliance", &w);
	if (rc == 0)
		rc = look_open(&m.look, a);
	if (rc == 0) {
		words_of_resolved(a->x, xmlDocGetRootElement(w.doc), &meant);
		rc = make_one(&m, format_find("html"), &w, &meant, &page, out);
	}
	make_release(&m);
	words_release(&meant);
	work_release(&w);
	return rc;
}
