/* SPDX-License-Identifier: MIT */
#include "look.h"

#include <string.h>

#include "house.h"
#include "io.h"
#include "str.h"

/* Opens a template, which an option or else engross.xml names. 0, or -1 reported. */
static int open_house(struct look *look, struct app *a, const char *path, bool inside, struct loc loc)
{
	struct house *h = NULL;
	struct buf bytes;
	size_t i = look->houses[0] != NULL;
	int rc;

	buf_init(&bytes, BUF_FILE);
	if (inside)
		rc = workspace_read(&a->ws, a->d, path, loc, IO_LIMIT_IMAGE, &bytes);
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
	look->houses[i] = h;
	house_theme(h, &look->theme, &look->dressed[i]);
	if (i == 0 || !str_eq(house_format(h), house_format(look->houses[0])))
		return 0;
	if (inside)
		return diag(a->d, MSG_SCHEMA_VALUE, loc, "'%s' in 'template'; it is the second template for %s",
		            path, house_format(h));
	return diag(a->d, MSG_USAGE, loc, "there are two templates for %s: keep one", house_format(h));
}

static int open_houses(struct look *look, struct app *a)
{
	bool named = a->opt.templates[0] != NULL;
	int rc = 0;

	if (a->opt.many_templates)
		return diag(a->d, MSG_USAGE, LOC_NONE, "there can be two templates, one for docx and one for odt");
	if (!named && a->opt.theme != NULL)
		return 0;
	for (size_t i = 0; i < ARRAY_LEN(look->houses) && rc == 0; i++) {
		const char *path = named ? a->opt.templates[i] : a->ws.templates[i];

		if (path != NULL)
			rc = open_house(look, a, path, !named, named ? LOC_NONE : a->ws.templates_at[i]);
	}
	return rc;
}

int look_open(struct look *look, struct app *a)
{
	bool named = a->opt.theme != NULL;

	memset(look, 0, sizeof(*look));
	if (theme_open(&look->theme, a->x, a->d, &a->ws, named ? a->opt.theme : a->ws.theme,
	               named ? LOC_NONE : a->ws.theme_at) < 0)
		return -1;
	return open_houses(look, a);
}

void look_release(struct look *look)
{
	for (size_t i = 0; i < ARRAY_LEN(look->houses); i++) {
		house_theme_release(&look->dressed[i]);
		house_free(look->houses[i]);
	}
	theme_release(&look->theme);
}

const struct theme *look_theme(const struct look *look, const char *format)
{
	for (size_t i = 0; i < ARRAY_LEN(look->houses); i++)
		if (look->houses[i] != NULL && str_eq(house_format(look->houses[i]), format))
			return &look->dressed[i];
	return &look->theme;
}
