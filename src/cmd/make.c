/* SPDX-License-Identifier: MIT */
#include "make.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "path.h"
#include "str.h"

/* From a resolved document to its files. */

int make_choose(struct make *m, struct app *a, const char *list, const struct format *instead)
{
	bool wanted[MAKE_FORMATS] = { false };
	const char *s = list;

	while (*s != '\0') {
		size_t n = strcspn(s, ",");
		char *name = mem_strndup(s, n);
		const struct format *f = format_find(name);

		if (f == NULL)
			diag(a->d, MSG_USAGE, LOC_NONE, "there is no format '%s'; there are html, odt, docx and resolved",
			     name);
		free(name);
		if (f == NULL)
			return -1;
		wanted[f - format_table] = true;
		s += n + (s[n] == ',');
	}
	if (instead != NULL && !wanted[format_find("html") - format_table])
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "--fragment is a form of html, which --to does not name");
	for (size_t i = 0; format_table[i].name != NULL; i++)
		if (wanted[i] && instead != NULL && str_eq(format_table[i].name, "html"))
			for (const struct format *f = instead; f->name != NULL; f++)
				m->formats[m->format_count++] = f;
		else if (wanted[i])
			m->formats[m->format_count++] = &format_table[i];
	if (m->format_count == 0)
		return diag(a->d, MSG_USAGE, LOC_NONE, "--to names no format");
	return 0;
}

int make_open_dir(struct make *m, struct app *a)
{
	m->dir = a->opt.output != NULL ? mem_strdup(a->opt.output)
	                               : workspace_path(&a->ws, a->ws.output);
	if (a->opt.output == NULL && !io_is_within(workspace_root(&a->ws), m->dir))
		return diag(a->d, MSG_OUTPUT_OUTSIDE, a->ws.output_at, "'%s'", a->ws.output);
	return 0;
}

void make_open_below(struct make *m, const char *id, const char *version)
{
	struct buf name;
	char *dir;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s-%s", id, version);
	dir = path_join(m->dir, name.data);
	buf_release(&name);
	free(m->dir);
	m->dir = dir;
}

int make_one(const struct make *m, const struct format *f, struct work *w, const struct words *meant,
             struct page *page, struct buf *out)
{
	if (f->make != NULL ? f->make(w, look_theme(&m->look, f->name), out) < 0
	                    : f->make_page(w, &m->look.theme, page, out) < 0)
		return -1;
	if (!buf_ok(out))
		return diag(w->d, MSG_INTERNAL, LOC_NONE, "'%s%s' is larger than can be made", w->id, f->suffix);
	if (f->read != NULL && format_prove(w, f, &m->look.theme, meant, out) < 0)
		return -1;
	if (f->make != NULL && page->file_count < PAGE_FILES)
		page->files[page->file_count++] = (struct page_file){ f, out->len };
	return 0;
}

/* Makes one format and adds it to what is to be written. */
static int add_one(const struct make *m, const struct format *f, struct work *w,
                   const struct words *meant, struct page *page, struct io_batch *batch)
{
	struct buf bytes;
	struct buf name;
	char *path;
	int rc;

	buf_init(&bytes, BUF_FILE);
	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s%s", w->id, f->suffix);
	path = path_join(m->dir, name.data);
	rc = make_one(m, f, w, meant, page, &bytes);
	if (rc == 0)
		rc = io_batch_add(batch, w->d, path, bytes.data, bytes.len);
	free(path);
	buf_release(&bytes);
	buf_release(&name);
	return rc;
}

static void print_written(const struct make *m, struct app *a, const char *id)
{
	for (size_t i = 0; i < m->format_count && !a->opt.quiet; i++) {
		char *dir = path_join(m->dir, id);

		app_print(a, dir);
		fprintf(a->out, "%s\n", m->formats[i]->suffix);
		free(dir);
	}
}

/* Pages come last, because they offer the other files. */
int make_files(const struct make *m, struct app *a, struct work *w)
{
	struct page page = { .id_prefix = m->id_prefix, .heading_level = m->heading_level };
	struct io_batch batch;
	struct words meant;
	int rc = -1;

	io_batch_init(&batch);
	words_init(&meant);
	if (io_make_dir(a->d, m->dir) < 0)
		goto out;
	words_of_resolved(a->x, xmlDocGetRootElement(w->doc), &meant);
	for (int pages = 0; pages < 2; pages++)
		for (size_t i = 0; i < m->format_count; i++)
			if ((m->formats[i]->make == NULL) == (pages == 1) &&
			    add_one(m, m->formats[i], w, &meant, &page, &batch) < 0)
				goto out;
	if (io_batch_commit(&batch, a->d) < 0)
		goto out;
	print_written(m, a, w->id);
	rc = 0;
out:
	io_batch_release(&batch);
	words_release(&meant);
	return rc;
}

void make_release(struct make *m)
{
	look_release(&m->look);
	free(m->dir);
}
