/* SPDX-License-Identifier: MIT */
/*
 * words_print FILE…: for each file FILE.words beside it, or with - before the files
 * all of them to stdout, what the readers find in it: a line for each block, its
 * number in brackets and its words, then a line for each figure behind a chart. Status 0; 1 when
 * a file could not be read, which has no lines then.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "diag.h"
#include "figures.h"
#include "str.h"
#include "words.h"
#include "xml.h"

static int read_file(const char *path, struct buf *out)
{
	char chunk[65536];
	size_t n;
	FILE *f = fopen(path, "rb");

	if (f == NULL)
		return -1;
	while ((n = fread(chunk, 1, sizeof(chunk), f)) > 0)
		buf_add(out, chunk, n);
	fclose(f);
	return 0;
}

static int read_words(struct xml *x, const char *path, const struct buf *file,
                      struct words *blocks, struct words *figures)
{
	if (str_ends(path, ".odt")) {
		figures_of_odt_charts(file, figures);
		return words_of_odt(x, file, blocks);
	}
	if (str_ends(path, ".docx")) {
		figures_of_docx_charts(file, figures);
		return words_of_docx(x, file, blocks);
	}
	return words_of_html(x, file, blocks);
}

static void print(FILE *f, const char *what, const struct words *list)
{
	for (size_t i = 0; i < list->count; i++)
		fprintf(f, "%s[%s] %s\n", what, list->blocks[i].number, list->blocks[i].text);
}

/* Where what is found in that file goes; NULL when it cannot be written. */
static FILE *open_out(const char *path, bool together)
{
	struct buf name;
	FILE *f;

	if (together)
		return stdout;
	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s.words", path);
	f = fopen(name.data, "w");
	buf_release(&name);
	return f;
}

static int print_file(struct xml *x, const char *path, bool together)
{
	FILE *f = NULL;
	int rc = -1;
	struct buf file;
	struct words blocks;
	struct words figures;

	buf_init(&file, BUF_FILE);
	words_init(&blocks);
	words_init(&figures);
	if (read_file(path, &file) < 0 || read_words(x, path, &file, &blocks, &figures) < 0) {
		fprintf(stderr, "%s: cannot be read\n", path);
		goto out;
	}
	f = open_out(path, together);
	if (f == NULL)
		goto out;
	print(f, "", &blocks);
	print(f, "chart ", &figures);
	rc = 0;
out:
	if (f != NULL && !together)
		fclose(f);
	words_release(&blocks);
	words_release(&figures);
	buf_release(&file);
	return rc;
}

int main(int argc, char **argv)
{
	struct diag *d = diag_new(stderr);
	struct xml *x = xml_new(d, NULL);
	bool together = argc > 1 && str_eq(argv[1], "-");
	int rc = 0;

	for (int i = together ? 2 : 1; i < argc; i++)
		if (print_file(x, argv[i], together) < 0)
			rc = 1;
	xml_free(x);
	diag_free(d);
	return rc;
}
