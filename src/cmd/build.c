/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "app.h"
#include "format.h"
#include "house.h"
#include "io.h"
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
	struct theme theme;
	struct house *houses[2];       /* templates; NULL: none */
	struct theme dressed[2];       /* the theme as each of them has it */
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

/* The theme of a format: that of the house, when there is a template for it. */
static const struct theme *theme_for(const struct build *b, const struct format *f)
{
	for (size_t i = 0; i < ARRAY_LEN(b->houses); i++)
		if (b->houses[i] != NULL && str_eq(house_format(b->houses[i]), f->name))
			return &b->dressed[i];
	return &b->theme;
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
	if (f->make != NULL ? f->make(w, theme_for(b, f), &bytes) < 0
	                    : f->make_page(w, &b->theme, page, &bytes) < 0)
		goto out;
	if (!buf_ok(&bytes)) {
		diag(a->d, MSG_INTERNAL, LOC_NONE, "'%s' is larger than can be made", path);
		goto out;
	}
	if (f->read != NULL && format_prove(w, f, &b->theme, &m->meant, &bytes) < 0)
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

/* Opens a template, which an option or else engross.xml names. 0, or -1 reported. */
static int open_house(struct app *a, struct build *b, const char *path, bool inside)
{
	struct loc loc = { inside ? "engross.xml" : NULL, 0 };
	struct house *h = NULL;
	struct buf bytes;
	size_t i = b->houses[0] != NULL;
	int rc;

	buf_init(&bytes, BUF_FILE);
	if (inside)
		rc = io_read_within(a->d, workspace_root(&a->ws), path, loc, IO_LIMIT_IMAGE, &bytes);
	else
		rc = io_read(a->d, path, loc, IO_LIMIT_IMAGE, &bytes);
	/* A path of the command line is told as it was given. */
	if (!inside)
		diag_set_prefix(a->d, "");
	if (rc == 0)
		h = house_open(a->x, a->d, path, &bytes);
	diag_set_prefix(a->d, a->prefix != NULL ? a->prefix : "");
	buf_release(&bytes);
	if (h == NULL)
		return -1;
	b->houses[i] = h;
	house_theme(h, &b->theme, &b->dressed[i]);
	if (i == 1 && str_eq(house_format(h), house_format(b->houses[0])))
		return diag(a->d, MSG_USAGE, loc, "there are two templates for %s: keep one", house_format(h));
	if (!inside && !makes(b, house_format(h)))
		return diag(a->d, MSG_USAGE, loc, "'%s' is a template for %s, which --to leaves out", path,
		            house_format(h));
	return 0;
}

/* Those of the command line stand in place of those that engross.xml names. */
static int open_houses(struct app *a, struct build *b)
{
	bool inside = a->opt.templates[0] == NULL;
	int rc = 0;

	if (a->opt.many_templates)
		return diag(a->d, MSG_USAGE, LOC_NONE, "there can be two templates, one for docx and one for odt");
	for (size_t i = 0; i < ARRAY_LEN(b->houses) && rc == 0; i++) {
		const char *path = inside ? a->ws.templates[i] : a->opt.templates[i];

		if (path != NULL)
			rc = open_house(a, b, path, inside);
	}
	return rc;
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
		diag(a->d, MSG_OUTPUT_OUTSIDE, (struct loc){ "engross.xml", 0 }, "'%s'", a->ws.output);
		goto out;
	}
	if (app_open_theme(a, &b.theme) < 0 || open_houses(a, &b) < 0)
		goto out;
	rc = app_each_document(a, build_document, &b);
out:
	for (size_t i = 0; i < ARRAY_LEN(b.houses); i++) {
		house_theme_release(&b.dressed[i]);
		house_free(b.houses[i]);
	}
	theme_release(&b.theme);
	free(b.dir);
	return rc;
}
