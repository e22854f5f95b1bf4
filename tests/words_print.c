/* SPDX-License-Identifier: MIT */
/*
 * words_print - FILE…: what the readers find in each file: a line for each block, its number in
 * brackets and its words, then a line for each figure behind a chart.
 *
 * words_print RESOLVED FILE…: how each file differs from the document that is meant, a line for
 * each difference; comments do not count. A page is settled first (alike.h). Status 1
 * when one differs, 2 when one cannot be read.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "alike.h"
#include "diag.h"
#include "diff.h"
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

static void print(const char *what, const struct words *list)
{
	for (size_t i = 0; i < list->count; i++)
		printf("%s[%s] %s\n", what, list->blocks[i].number, list->blocks[i].text);
}

/* Comments come last. */
static void drop_comments(struct words *list)
{
	while (list->count > 0 && list->blocks[list->count - 1].comment) {
		free(list->blocks[--list->count].number);
		free(list->blocks[list->count].text);
	}
}

/* What is meant; root NULL: nothing is. */
struct meant {
	const xmlNode *root;
	struct words blocks;
	struct words figures;
};

static int compare(const char *path, const char *what, const struct words *meant,
                   const struct words *found)
{
	struct diff d;
	struct buf line;
	int rc;

	buf_init(&line, BUF_FILE);
	diff_words(meant, found, &d);
	for (size_t i = 0; i < d.count; i++) {
		buf_clear(&line);
		diff_add_item(&line, &d, i);
		printf("%s: %s%s\n", path, what, line.data);
	}
	rc = d.count > 0 || words_difference(meant, found) >= 0;
	if (rc > 0 && d.count == 0)
		printf("%s: %sdiffers\n", path, what);
	diff_release(&d);
	buf_release(&line);
	return rc;
}

/* 0; 1 where the file differs from what is meant; 2 where it cannot be read. */
static int tell_file(struct xml *x, const char *path, const struct meant *meant)
{
	struct words blocks;
	struct words figures;
	struct buf file;
	int rc = 2;

	buf_init(&file, BUF_FILE);
	words_init(&blocks);
	words_init(&figures);
	if (read_file(path, &file) < 0 || read_words(x, path, &file, &blocks, &figures) < 0) {
		fprintf(stderr, "%s: cannot be read\n", path);
	} else if (meant->root == NULL) {
		print("", &blocks);
		print("chart ", &figures);
		rc = 0;
	} else {
		drop_comments(&blocks);
		if (str_ends(path, ".html"))
			alike_settle(meant->root, &meant->blocks, &blocks);
		rc = compare(path, "", &meant->blocks, &blocks);
		/* The figures of a page are those of its tables. */
		if (!str_ends(path, ".html"))
			rc |= compare(path, "chart ", &meant->figures, &figures);
	}
	words_release(&blocks);
	words_release(&figures);
	buf_release(&file);
	return rc;
}

static xmlDoc *read_meant(struct xml *x, const char *path, struct meant *meant)
{
	struct buf text;
	xmlDoc *doc = NULL;

	buf_init(&text, BUF_FILE);
	if (read_file(path, &text) == 0)
		doc = xml_parse_printed(x, path, text.data, text.len);
	buf_release(&text);
	if (doc == NULL)
		return NULL;
	meant->root = xmlDocGetRootElement(doc);
	words_of_resolved(x, meant->root, &meant->blocks);
	drop_comments(&meant->blocks);
	figures_of_resolved(x, meant->root, &meant->figures);
	return doc;
}

int main(int argc, char **argv)
{
	struct diag *d = diag_new(stderr);
	struct xml *x = xml_new(d, NULL);
	struct meant meant = { .root = NULL };
	xmlDoc *doc = NULL;
	int rc = argc < 3 ? 2 : 0;

	words_init(&meant.blocks);
	words_init(&meant.figures);
	if (rc == 0 && !str_eq(argv[1], "-"))
		rc = (doc = read_meant(x, argv[1], &meant)) == NULL ? 2 : 0;
	for (int i = 2; rc != 2 && i < argc; i++)
		rc |= tell_file(x, argv[i], &meant);
	words_release(&meant.blocks);
	words_release(&meant.figures);
	xmlFreeDoc(doc);
	xml_free(x);
	diag_free(d);
	return rc;
}
