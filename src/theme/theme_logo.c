/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "path.h"
#include "str.h"
#include "theme_private.h"

enum {
	MAX_BYTES = 1024 * 1024,   /* every document carries it */
	MAX_HEIGHT = 60            /* millimetres, a fifth of the page */
};

/* Puts the picture in the place of one that a theme before had. */
static void keep(struct theme *t, const char *src, const char *type, struct buf *bytes)
{
	struct buf name;

	if (t->logo.name != NULL)
		buf_release(&t->logo.bytes);
	free(t->logo.src);
	free(t->logo.name);
	buf_init(&name, BUF_LINE);
	/* No name that a picture of the document could have (picture.c). */
	buf_addf(&name, "theme-logo.%s", type + strlen("image/"));
	t->logo.src = mem_strdup(src);
	t->logo.name = buf_take(&name);
	t->logo.type = type;
	t->logo.bytes = *bytes;
	buf_init(bytes, BUF_FILE);
	buf_release(&name);
}

/* Hands the stylesheets the logo: its size on paper, and itself for a page. */
static void set_params(struct theme_reading *r, const xmlNode *n, const char *height)
{
	struct loc loc = xml_loc(r->x, n);
	struct buf data;

	buf_init(&data, BUF_FILE);
	picture_add_uri(&data, &r->t->logo);
	theme_set(r, "theme-logo", r->t->logo.name, loc);
	theme_set(r, "theme-logo-alt", node_attr(n, "alt"), loc);
	theme_set(r, "theme-logo-width", node_attr(n, "width"), loc);
	theme_set(r, "theme-logo-height", height, loc);
	theme_set(r, "theme-logo-data", data.data, loc);
	buf_release(&data);
}

int theme_read_logo(struct theme_reading *r, const xmlNode *n, const char *folder)
{
	struct loc loc = xml_loc(r->x, n);
	const char *src = node_attr(n, "src");
	double width = strtod(node_attr(n, "width"), NULL);
	char *path = folder != NULL ? path_join(folder, src) : NULL;
	const char *type = NULL;
	double height = 0;
	uint32_t size[2];
	struct buf bytes;
	struct buf text;
	int rc = -1;

	buf_init(&bytes, BUF_FILE);
	buf_init(&text, BUF_LINE);
	if (path == NULL) {
		diag(r->d, MSG_THEME_LOGO, loc, "'%s' (a theme of the program has no folder for one)", src);
		goto out;
	}
	if (workspace_read(r->ws, r->d, path, loc, MAX_BYTES, &bytes) < 0)
		goto out;
	type = picture_type(&bytes, size);
	if (type == NULL) {
		diag(r->d, MSG_MD_IMAGE_TYPE, loc, "'%s'", path);
		goto out;
	}
	height = width * size[1] / size[0];
	if (height > MAX_HEIGHT || height < 1) {
		diag(r->d, MSG_THEME_LOGO, loc, "'%s' (it would be %.0f mm high; from 1 to %d mm fit on a page)",
		     path, height, MAX_HEIGHT);
		goto out;
	}
	buf_addf(&text, "%.1f", height);
	keep(r->t, path, type, &bytes);
	set_params(r, n, text.data);
	rc = 0;
out:
	buf_release(&bytes);
	buf_release(&text);
	free(path);
	return rc;
}
