/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "format.h"
#include "house.h"
#include "io.h"
#include "look.h"
#include "mem.h"
#include "path.h"
#include "stage.h"
#include "str.h"

enum { MAX_FORMATS = 8 };

#define PREFIX_SIGNS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_"

/* A document on its way. */
struct making {
	struct work w;
	struct words meant;      /* the words of the document, which each format must have */
	struct page page;
	struct io_batch batch;
};

/* What one build makes; the same for all its documents. */
struct build {
	const struct format *formats[MAX_FORMATS];
	size_t format_count;
	struct look look;
	char *dir;
	int heading_level;   /* of a fragment */
};

/* Reads "html,docx" into the list, each once, in the order of format_table. */
static int choose_formats(struct app *a, struct build *b)
{
	const char *s = a->opt.to != NULL ? a->opt.to : a->opt.fragment ? "html" : "html,odt,docx";
	bool wanted[MAX_FORMATS] = { false };

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
	if (a->opt.fragment && !wanted[format_find("html") - format_table])
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "--fragment is a form of html, which --to does not name");
	for (size_t i = 0; format_table[i].name != NULL; i++)
		if (wanted[i] && a->opt.fragment && str_eq(format_table[i].name, "html"))
			for (const struct format *f = format_fragment; f->name != NULL; f++)
				b->formats[b->format_count++] = f;
		else if (wanted[i])
			b->formats[b->format_count++] = &format_table[i];
	if (b->format_count == 0)
		return diag(a->d, MSG_USAGE, LOC_NONE, "--to names no format");
	return 0;
}

/* The level and the prefix of a fragment. 0, or -1 reported. */
static int choose_fragment(struct app *a, struct build *b)
{
	const char *level = a->opt.heading_level;
	const char *prefix = a->opt.id_prefix;

	if (!a->opt.fragment && (level != NULL || prefix != NULL))
		return diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is for a fragment: say --fragment too",
		            level != NULL ? "--heading-level" : "--id-prefix");
	if (level != NULL && (level[0] < '1' || level[0] > '4' || level[1] != '\0'))
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "'%s' is no level for the heading of a fragment; there are 1 to 4", level);
	if (prefix != NULL && (prefix[0] == '\0' || strchr("0123456789-_", prefix[0]) != NULL ||
	                       prefix[strspn(prefix, PREFIX_SIGNS)] != '\0'))
		return diag(a->d, MSG_USAGE, LOC_NONE,
		            "'%s' is no prefix for ids; write letters first, then letters, digits, - or _",
		            prefix);
	b->heading_level = level != NULL ? level[0] - '0' : 2;
	return 0;
}

/* Makes one format of a document and adds it to what is to be written; what is no page is
 * noted for the page to offer. */
static int make_one(struct app *a, struct build *b, struct making *m, const struct format *f)
{
	struct page *page = &m->page;
	struct work *w = &m->w;
	struct buf bytes;
	struct buf name;
	char *path = NULL;
	int rc = -1;

	buf_init(&bytes, BUF_FILE);
	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s%s", w->id, f->suffix);
	path = path_join(b->dir, name.data);
	if (f->make != NULL ? f->make(w, look_theme(&b->look, f->name), &bytes) < 0
	                    : f->make_page(w, &b->look.theme, page, &bytes) < 0)
		goto out;
	if (!buf_ok(&bytes)) {
		diag(a->d, MSG_INTERNAL, LOC_NONE, "'%s' is larger than can be made", path);
		goto out;
	}
	if (f->read != NULL && format_prove(w, f, &b->look.theme, &m->meant, &bytes) < 0)
		goto out;
	if (f->make != NULL && page->file_count < PAGE_FILES)
		page->files[page->file_count++] = (struct page_file){ f, bytes.len };
	rc = io_batch_add(&m->batch, a->d, path, bytes.data, bytes.len);
out:
	free(path);
	buf_release(&bytes);
	buf_release(&name);
	return rc;
}

static void print_written(struct app *a, const struct build *b, const char *id)
{
	for (size_t i = 0; i < b->format_count && !a->opt.quiet; i++) {
		char *dir = path_join(b->dir, id);

		app_print(a, dir);
		fprintf(a->out, "%s\n", b->formats[i]->suffix);
		free(dir);
	}
}

/* Makes one document whole or not at all; pages last, because they offer the other files. */
static int build_document(struct app *a, const char *id, void *arg)
{
	struct build *b = arg;
	struct making m = {
		.page = { .id_prefix = a->opt.id_prefix, .heading_level = b->heading_level }
	};
	int rc = -1;

	io_batch_init(&m.batch);
	words_init(&m.meant);
	work_init(&m.w, a->x, a->d, &a->ws, a->reg, id);
	if (work_run(&m.w, NULL) < 0 || io_make_dir(a->d, b->dir) < 0)
		goto out;
	words_of_resolved(a->x, xmlDocGetRootElement(m.w.doc), &m.meant);
	for (size_t i = 0; i < b->format_count; i++)
		if (b->formats[i]->make != NULL && make_one(a, b, &m, b->formats[i]) < 0)
			goto out;
	for (size_t i = 0; i < b->format_count; i++)
		if (b->formats[i]->make == NULL && make_one(a, b, &m, b->formats[i]) < 0)
			goto out;
	if (io_batch_commit(&m.batch, a->d) < 0)
		goto out;
	print_written(a, b, id);
	rc = 0;
out:
	io_batch_release(&m.batch);
	words_release(&m.meant);
	work_release(&m.w);
	return rc;
}

static bool is_stage(const char *name)
{
	for (const struct stage *s = stage_table; s->name != NULL; s++)
		if (str_eq(s->name, name))
			return true;
	return false;
}

/* Prints one document as a stage leaves it. */
static int print_stage(struct app *a)
{
	struct work w;
	struct buf text;
	int rc = -1;

	if (!is_stage(a->opt.stage)) {
		struct buf names;

		buf_init(&names, BUF_LINE);
		for (const struct stage *s = stage_table; s->name != NULL; s++)
			buf_addf(&names, "%s%s", s == stage_table ? "" : ", ", s->name);
		diag(a->d, MSG_USAGE, LOC_NONE, "there is no stage '%s'; the stages are %s",
		     a->opt.stage, names.data);
		buf_release(&names);
		return -1;
	}
	if (a->operand_count != 1)
		return diag(a->d, MSG_USAGE, LOC_NONE, "--stage prints one document: name it");
	buf_init(&text, BUF_FILE);
	work_init(&w, a->x, a->d, &a->ws, a->reg, a->operands[0]);
	rc = work_run(&w, a->opt.stage);
	if (w.doc != NULL) {
		xml_print(a->x, w.doc, &text);
		if (buf_ok(&text))
			fwrite(text.data, 1, text.len, a->out);
		else
			rc = diag(a->d, MSG_XML_SIZE, ((struct loc){ w.path, 0 }), "64 MB of text to print");
	}
	work_release(&w);
	buf_release(&text);
	return rc;
}

static bool makes(const struct build *b, const char *format)
{
	for (size_t i = 0; i < b->format_count; i++)
		if (str_eq(b->formats[i]->name, format))
			return true;
	return false;
}

/* A template that is named for this run is for something that the run makes. */
static int check_templates(struct app *a, const struct build *b)
{
	for (size_t i = 0; i < ARRAY_LEN(b->look.houses) && a->opt.templates[i] != NULL; i++) {
		const char *format = house_format(b->look.houses[i]);

		if (!makes(b, format))
			return diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is a template for %s, which --to leaves out",
			            a->opt.templates[i], format);
	}
	return 0;
}

int cmd_build(struct app *a)
{
	struct build b = { .format_count = 0, .dir = NULL };
	int rc = -1;

	if (a->opt.stage != NULL)
		return print_stage(a);
	if (choose_formats(a, &b) < 0 || choose_fragment(a, &b) < 0)
		return -1;
	b.dir = a->opt.output != NULL ? mem_strdup(a->opt.output)
	                              : workspace_path(&a->ws, a->ws.output);
	if (a->opt.output == NULL &&
	    !io_is_within(workspace_root(&a->ws), b.dir)) {
		diag(a->d, MSG_OUTPUT_OUTSIDE, a->ws.output_at, "'%s'", a->ws.output);
		goto out;
	}
	if (look_open(&b.look, a) < 0 || check_templates(a, &b) < 0)
		goto out;
	rc = app_each_document(a, build_document, &b);
out:
	look_release(&b.look);
	free(b.dir);
	return rc;
}
