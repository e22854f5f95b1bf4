/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "format_private.h"
#include "layer.h"
#include "str.h"

/* Parts as the stylesheet hands them out, until the package takes them. */
struct taking {
	struct diag *d;
	struct pack *pack;
	const struct package_part *each;
	const struct package_part *due;      /* the row that comes next */
	const struct package_part *inner;    /* the row inside due's package that comes next */
	struct pack *inside;                 /* that package, as far as it has come */
	int round;                           /* through each; 0 in the parts that come once */
	const struct theme_layer *layer;     /* that it was made with; NULL: none */
	bool refused;                        /* the layer put something into a part that may not be there */
	bool failed;                         /* a part came that is not due, or one could not be packed */
};

/* The path of a row, with the number of the round for its #. */
static void add_path(struct buf *b, const char *path, int round)
{
	const char *sign = strchr(path, '#');

	if (sign == NULL)
		buf_add_str(b, path);
	else
		buf_addf(b, "%.*s%d%s", (int)(sign - path), path, round, sign + 1);
}

static void step(struct taking *t)
{
	t->due++;
	if (t->due->path == NULL && t->each != NULL) {
		t->due = t->each;
		t->round++;
	}
}

/* Goes past rows that need not come, up to the part of that name (NULL: past all). */
static void skip_optional(struct taking *t, const char *name)
{
	while (t->due->path != NULL && t->due->optional &&
	       (name == NULL || !str_eq(t->due->part, name)))
		step(t);
}

/* True when all that must come has come: every round that began has ended. */
static bool is_whole(const struct taking *t)
{
	return !t->failed && t->inside == NULL &&
	       (t->each != NULL ? t->due == t->each && t->round > 0 : t->due->path == NULL);
}

/* Puts the package that is complete into the outer one; it is compressed already. */
static void close_inside(struct taking *t)
{
	struct buf bytes;
	struct buf path;

	buf_init(&bytes, BUF_FILE);
	buf_init(&path, BUF_LINE);
	add_path(&path, t->due->path, t->round);
	if (pack_finish(t->inside, &bytes) < 0)
		t->failed = true;
	pack_add(t->pack, path.data, PACK_STORED, bytes.data, bytes.len);
	pack_free(t->inside);
	t->inside = NULL;
	buf_release(&bytes);
	buf_release(&path);
	step(t);
}

static void take_inside(struct taking *t, const char *inside, const char *name,
                        const struct buf *bytes)
{
	if (t->due->inside == NULL || !str_eq(t->due->part, inside)) {
		t->failed = true;
		return;
	}
	if (t->inside == NULL) {
		t->inside = pack_new(t->d);
		t->inner = t->due->inside;
	}
	if (!str_eq(t->inner->part, name)) {
		t->failed = true;
		return;
	}
	pack_add(t->inside, t->inner->path, PACK_DEFLATED, bytes->data, bytes->len);
	t->inner++;
	if (t->inner->path == NULL)
		close_inside(t);
}

static void take_part(void *arg, const char *inside, const char *name, const struct buf *bytes)
{
	struct taking *t = arg;
	struct buf path;

	if (t->layer != NULL && !t->refused && layer_check_part(t->d, t->layer, bytes) < 0)
		t->refused = true;
	skip_optional(t, inside != NULL ? inside : name);
	if (t->failed || t->due->path == NULL) {
		t->failed = true;
	} else if (inside != NULL) {
		take_inside(t, inside, name, bytes);
	} else if (t->due->inside != NULL || !str_eq(t->due->part, name)) {
		t->failed = true;
	} else {
		buf_init(&path, BUF_LINE);
		add_path(&path, t->due->path, t->round);
		pack_add(t->pack, path.data, PACK_DEFLATED, bytes->data, bytes->len);
		buf_release(&path);
		step(t);
	}
}

int package_add_parts(struct work *w, const struct theme *theme, const char *format,
                      const char *driver, const struct package_part *parts,
                      const struct package_part *each, struct pack *pack)
{
	struct taking t = { .d = w->d, .pack = pack, .each = each, .due = parts,
		            .layer = theme_layer(theme, format) };
	const char *sheet = theme_sheet(theme, w->x, format, driver);
	int rc = xml_transform_parts(w->x, sheet, w->doc, theme_params(theme, format), take_part, &t);

	skip_optional(&t, NULL);
	if (t.refused)
		rc = -1;
	if (rc == 0 && !is_whole(&t))
		rc = diag(w->d, MSG_RESOURCE_BROKEN, LOC_NONE,
		          "'%s' (its parts are not those of the package)", sheet);
	pack_free(t.inside);
	return rc;
}

static void add_picture(const struct picture *pic, const char *folder, struct pack *pack)
{
	struct buf path;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "%s/%s", folder, pic->name);
	/* PNG and JPEG are compressed already. */
	pack_add(pack, path.data, PACK_STORED, pic->bytes.data, pic->bytes.len);
	buf_release(&path);
}

void package_add_pictures(const struct work *w, const struct theme *theme, const char *folder,
                          struct pack *pack)
{
	if (theme->logo.name != NULL)
		add_picture(&theme->logo, folder, pack);
	for (size_t i = 0; i < w->picture_count; i++)
		add_picture(&w->pictures[i], folder, pack);
}
