/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <dirent.h>
#include <ftw.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mem.h"

static char folder[4096];

int help_folder_setup(void **state)
{
	const char *tmp = getenv("TMPDIR");

	(void)state;
	snprintf(folder, sizeof(folder), "%s/engross-unit-XXXXXX", tmp != NULL ? tmp : "/tmp");
	return mkdtemp(folder) != NULL && chdir(folder) == 0 ? 0 : -1;
}

static int remove_one(const char *path, const struct stat *st, int kind, struct FTW *ftw)
{
	(void)st;
	(void)kind;
	(void)ftw;
	return remove(path);
}

int help_folder_teardown(void **state)
{
	(void)state;
	if (chdir("/") < 0)
		return -1;
	return nftw(folder, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

static void make_folders(const char *path)
{
	char *copy = mem_strdup(path);

	for (char *slash = strchr(copy + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		mkdir(copy, 0777);
		*slash = '/';
	}
	free(copy);
}

void help_write_bytes(const char *path, const void *bytes, size_t n)
{
	FILE *f;

	make_folders(path);
	f = fopen(path, "wb");
	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
}

void help_write(const char *path, const char *text)
{
	help_write_bytes(path, text, strlen(text));
}

char *help_read(const char *path)
{
	FILE *f = fopen(path, "rb");
	struct buf b;
	char *text;
	int c;

	assert_non_null(f);
	buf_init(&b, BUF_FILE);
	while ((c = getc(f)) != EOF)
		buf_add_char(&b, (char)c);
	fclose(f);
	text = buf_take(&b);
	buf_release(&b);
	return text;
}

int help_count_names(const char *path)
{
	DIR *dir = opendir(path);
	int count = -2;   /* "." and ".." */

	assert_non_null(dir);
	while (readdir(dir) != NULL)
		count++;
	closedir(dir);
	return count;
}

void help_start(struct help *h)
{
	h->said = NULL;
	h->size = 0;
	h->err = open_memstream(&h->said, &h->size);
	assert_non_null(h->err);
	h->d = diag_new(h->err);
	h->x = xml_new(h->d, NULL);
}

void help_end(struct help *h)
{
	xml_free(h->x);
	diag_free(h->d);
	fclose(h->err);
	free(h->said);
}

const char *help_said(struct help *h)
{
	fflush(h->err);
	return h->said;
}

void help_assert_said(struct help *h, const char *words)
{
	if (strstr(help_said(h), words) == NULL)
		fail_msg("'%s' was not said, but: %s", words, help_said(h));
}

void help_assert_silent(struct help *h)
{
	assert_string_equal(help_said(h), "");
}

static void dump(struct buf *b, const xmlNode *n)
{
	if (n->type == XML_TEXT_NODE) {
		buf_add_str(b, (const char *)n->content);
		return;
	}
	buf_addf(b, "<%s", (const char *)n->name);
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next)
		buf_addf(b, " %s=\"%s\"", (const char *)a->name,
		         a->children != NULL ? (const char *)a->children->content : "");
	buf_add_str(b, n->children != NULL ? ">" : "/>");
	for (const xmlNode *c = n->children; c != NULL; c = c->next)
		dump(b, c);
	if (n->children != NULL)
		buf_addf(b, "</%s>", (const char *)n->name);
}

char *help_dump(const xmlNode *n)
{
	struct buf b;
	char *text;

	buf_init(&b, BUF_FILE);
	dump(&b, n);
	text = buf_take(&b);
	buf_release(&b);
	return text;
}
