/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "io.h"
#include "path.h"
#include "resource.h"
#include "str.h"

/* Templates are resources; @ID@ in them stands for the new document's id. */
#define TEMPLATES "schemas/new/"

/* Adds a template to out with its ids put in. */
static int fill(struct app *a, const char *template, const char *id, struct buf *out)
{
	struct buf text;
	const char *s;
	const char *slot;
	int rc;

	buf_init(&text, BUF_FILE);
	rc = xml_resource(a->x, template, &text);
	for (s = text.data; (slot = strstr(s, "@ID@")) != NULL; s = slot + 4) {
		buf_add(out, s, (size_t)(slot - s));
		buf_add_str(out, id);
	}
	buf_add_str(out, s);
	buf_release(&text);
	return rc;
}

/* Puts a filled template into a new file; one that is there stays. */
static int add_file(struct app *a, struct io_batch *batch, const char *dir, const char *name,
                    const char *template, const char *id)
{
	char *path = path_join(dir, name);
	struct buf text;
	int rc = -1;

	buf_init(&text, BUF_FILE);
	if (io_exists(path))
		diag(a->d, MSG_DOCUMENT_EXISTS, LOC_NONE, "'%s'", path);
	else if (fill(a, template, id, &text) == 0)
		rc = io_batch_add(batch, a->d, path, text.data, text.len);
	buf_release(&text);
	free(path);
	return rc;
}

static void print_file(struct app *a, const char *dir, const char *name)
{
	char *path = path_join(dir, name);

	if (!a->opt.quiet) {
		app_print(a, path);
		fputc('\n', a->out);
	}
	free(path);
}

static int new_workspace(struct app *a, const char *dir)
{
	char *documents = path_join(dir, "documents");
	struct io_batch batch;
	int rc = -1;

	io_batch_init(&batch);
	batch.fresh = true;
	if (io_make_dir(a->d, dir) == 0 &&
	    add_file(a, &batch, dir, "engross.xml", TEMPLATES "workspace.xml", "") == 0 &&
	    add_file(a, &batch, dir, "register.xml", TEMPLATES "register.xml", "") == 0 &&
	    io_make_dir(a->d, documents) == 0)
		rc = io_batch_commit(&batch, a->d);
	if (rc == 0) {
		print_file(a, dir, "engross.xml");
		print_file(a, dir, "register.xml");
	}
	io_batch_release(&batch);
	free(documents);
	return rc;
}

static int new_document(struct app *a, const char *template, const char *id)
{
	struct io_batch batch;
	char *inside = workspace_document(id);
	char *inside_dir = path_dir(inside);
	char *dir = NULL;
	int rc = -1;

	io_batch_init(&batch);
	batch.fresh = true;
	if (!str_is_id(id)) {
		diag(a->d, MSG_USAGE, LOC_NONE,
		     "'%s' is no id: use lower-case letters, digits and single hyphens", id);
		goto out;
	}
	if (workspace_open(&a->ws, a->x, a->d, a->opt.workspace) < 0)
		goto out;
	dir = workspace_path(&a->ws, inside_dir);
	if (io_make_dir(a->d, dir) == 0 &&
	    add_file(a, &batch, dir, "document.xml", template, id) == 0)
		rc = io_batch_commit(&batch, a->d);
	if (rc == 0)
		print_file(a, dir, "document.xml");
out:
	io_batch_release(&batch);
	free(dir);
	free(inside_dir);
	free(inside);
	return rc;
}

int cmd_new(struct app *a)
{
	struct buf template;
	int rc = -1;

	if (a->operand_count != 2)
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "'new' needs a kind and an id, as in 'engross new mou parking-mou'");
	if (str_eq(a->operands[0], "workspace"))
		return new_workspace(a, a->operands[1]);
	buf_init(&template, BUF_LINE);
	buf_addf(&template, TEMPLATES "document-%s.xml", a->operands[0]);
	if (!buf_ok(&template) || resource_find(template.data) == NULL)
		diag(a->d, MSG_USAGE, LOC_NONE,
		     "there is no kind of document '%s'; there are mou, arrangements, annual-report and board-paper",
		     a->operands[0]);
	else
		rc = new_document(a, template.data, a->operands[1]);
	buf_release(&template);
	return rc;
}
