/* SPDX-License-Identifier: MIT */
#include "picture.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "stage_private.h"
#include "base64.h"
#include "io.h"
#include "kept.h"
#include "mem.h"
#include "path.h"
#include "str.h"

/* Pictures are packed as they are; only their kind and size are read, in the
 * first bytes of the file. */

static uint32_t big_endian(const unsigned char *p, int n)
{
	uint32_t value = 0;

	for (int i = 0; i < n; i++)
		value = value << 8 | p[i];
	return value;
}

/* PNG (ISO/IEC 15948) 5.2 and 11.2.2: signature, then the IHDR chunk. */
static bool png_size(const unsigned char *p, size_t n, uint32_t size[2])
{
	if (n < 24 || memcmp(p, "\x89PNG\r\n\x1A\n", 8) != 0 || memcmp(p + 12, "IHDR", 4) != 0)
		return false;
	size[0] = big_endian(p + 16, 4);
	size[1] = big_endian(p + 20, 4);
	return true;
}

/* JPEG (ITU-T T.81) B.2.2: the frame header, any SOFn but DHT, JPG and DAC. */
static bool jpeg_size(const unsigned char *p, size_t n, uint32_t size[2])
{
	size_t i = 2;

	if (n < 4 || p[0] != 0xFF || p[1] != 0xD8)
		return false;
	while (i + 9 < n && p[i] == 0xFF) {
		unsigned char marker = p[i + 1];

		/* Any number of FF may fill up before a marker (B.1.1.2). */
		if (marker == 0xFF) {
			i++;
			continue;
		}
		if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 &&
		    marker != 0xCC) {
			size[1] = big_endian(p + i + 5, 2);
			size[0] = big_endian(p + i + 7, 2);
			return true;
		}
		i += 2 + big_endian(p + i + 2, 2);
	}
	return false;
}

/* GIF 87a and 89a, 17 and 18: the logical screen descriptor. */
static bool gif_size(const unsigned char *p, size_t n, uint32_t size[2])
{
	if (n < 10 || (memcmp(p, "GIF87a", 6) != 0 && memcmp(p, "GIF89a", 6) != 0))
		return false;
	size[0] = (uint32_t)p[6] | (uint32_t)p[7] << 8;
	size[1] = (uint32_t)p[8] | (uint32_t)p[9] << 8;
	return true;
}

const char *picture_type(const struct buf *b, uint32_t size[2])
{
	const unsigned char *p = (const unsigned char *)b->data;
	const char *type = NULL;

	if (png_size(p, b->len, size))
		type = "image/png";
	else if (jpeg_size(p, b->len, size))
		type = "image/jpeg";
	else if (gif_size(p, b->len, size))
		type = "image/gif";
	if (type != NULL && (size[0] == 0 || size[1] == 0 || size[0] > 65535 || size[1] > 65535))
		type = NULL;
	return type;
}

/* A new picture without a name, which takes the bytes over. */
static struct picture *add_picture(struct work *w, const char *src, const char *type, struct buf bytes)
{
	struct picture *pic;

	w->pictures = mem_resize(w->pictures, w->picture_count + 1, sizeof(*w->pictures));
	pic = &w->pictures[w->picture_count++];
	*pic = (struct picture){ .src = mem_strdup(src), .type = type, .bytes = bytes };
	return pic;
}

/* The picture of that path, read when it is new; NULL, reported. */
static struct picture *picture_of(struct work *w, const char *src, struct loc loc)
{
	struct picture *pic;
	uint32_t size[2];
	struct buf bytes;
	const char *type;

	for (size_t i = 0; i < w->picture_count; i++)
		if (str_eq(w->pictures[i].src, src))
			return &w->pictures[i];
	buf_init(&bytes, BUF_FILE);
	if (workspace_read(w->ws, w->d, src, loc,
	                   IO_LIMIT_IMAGE, &bytes) < 0)
		goto failed;
	type = picture_type(&bytes, size);
	if (type == NULL) {
		diag(w->d, MSG_MD_IMAGE_TYPE, loc, "'%s'", src);
		goto failed;
	}
	pic = add_picture(w, src, type, bytes);
	/* It takes longer than all else that is done with a picture. */
	if (w->digests || work_seals(w))
		hash_hex(bytes.data, bytes.len, pic->digest);
	buf_init(&bytes, BUF_LINE);
	buf_addf(&bytes, "image%zu.%s", w->picture_count, type + strlen("image/"));
	pic->name = buf_take(&bytes);
	buf_release(&bytes);
	return pic;
failed:
	buf_release(&bytes);
	return NULL;
}

/* True for what a browser would fetch: no file of that name is meant. */
static bool is_address(const char *src)
{
	return strstr(src, "://") != NULL || str_starts(src, "data:");
}

enum { MAX_SHOWN = 30 * 1000 * 1000 };   /* of pictures in one page, 4/3 of it as text */

/* Counts one more showing; what is too much for a page is told at the picture. */
static int show(struct work *w, struct picture *pic, struct loc loc)
{
	size_t shown = 0;

	pic->uses++;
	for (size_t i = 0; i < w->picture_count; i++)
		shown += w->pictures[i].bytes.len * w->pictures[i].uses;
	if (shown <= MAX_SHOWN)
		return 0;
	/* Nothing is made now: what was read is let go. */
	pic->uses = 0;
	buf_release(&pic->bytes);
	buf_init(&pic->bytes, BUF_FILE);
	return diag(w->d, MSG_PICTURE_SIZE, loc, "'%s' (%zu MB)", pic->src, shown / 1000000);
}

int picture_attach(struct work *w, xmlNode *image)
{
	struct loc loc = work_loc(w, image);
	const char *src = node_attr(image, "src");
	char *dir = path_dir(loc.path);
	char *path = path_join(dir, src != NULL ? src : "");
	char *inside = path_inside(path);
	struct picture *pic = NULL;
	uint32_t size[2];
	int rc = -1;

	/* Without src, Markdown has reported why. */
	if (src != NULL && (inside == NULL || src[0] == '\0' || is_address(src)))
		work_report_outside(w, loc, src);
	else if (src != NULL)
		pic = picture_of(w, inside, loc);
	if (pic != NULL)
		rc = show(w, pic, loc);
	if (pic != NULL && picture_type(&pic->bytes, size) != NULL) {
		node_set(image, "src", pic->src);
		node_set(image, "name", pic->name);
		node_set(image, "type", pic->type);
		if (pic->digest[0] != '\0')
			node_set(image, "digest", pic->digest);
		node_setf(image, "width", "%u", (unsigned)size[0]);
		node_setf(image, "height", "%u", (unsigned)size[1]);
	}
	free(inside);
	free(path);
	free(dir);
	return rc;
}

/* Their order is that of their numbers, image1.png before image10.png, and so that of the parts of
 * a package. */
static int compare_pictures(const void *a, const void *b)
{
	const struct picture *x = a;
	const struct picture *y = b;
	size_t before = strlen("image");

	return (int)(strtol(x->name + before, NULL, 10) - strtol(y->name + before, NULL, 10));
}

/* Whether a name is one that pictures are given: nothing else goes into a package. */
static bool is_name(const char *name, const char *type)
{
	const char *number = str_starts(name, "image") ? name + strlen("image") : "";
	size_t digits = strspn(number, "0123456789");

	return digits > 0 && digits < 7 && number[digits] == '.' &&
	       str_eq(number + digits + 1, type + strlen("image/"));
}

int picture_thaw(struct work *w, const xmlNode *image, const char *kept, const char *digest)
{
	const char *src = node_attr(image, "src");
	struct loc loc = { kept, 0 };
	const char *type;
	uint32_t size[2];
	struct buf bytes;

	for (size_t i = 0; i < w->picture_count; i++)
		if (str_eq(w->pictures[i].src, src)) {
			w->pictures[i].uses++;
			return 0;
		}
	buf_init(&bytes, BUF_FILE);
	if (workspace_read(w->ws, w->d, kept, loc, IO_LIMIT_IMAGE, &bytes) < 0) {
		buf_release(&bytes);
		return -1;
	}
	type = kept_is_same(bytes.data, bytes.len, digest) ? picture_type(&bytes, size) : NULL;
	if (type == NULL || !is_name(node_attr(image, "name"), type)) {
		buf_release(&bytes);
		return diag(w->d, MSG_HISTORY_CHANGED, loc, "%s", "");
	}
	add_picture(w, src, type, bytes)->name = mem_strdup(node_attr(image, "name"));
	w->pictures[w->picture_count - 1].uses = 1;
	qsort(w->pictures, w->picture_count, sizeof(*w->pictures), compare_pictures);
	return 0;
}

void picture_add_uri(struct buf *b, const struct picture *pic)
{
	buf_addf(b, "data:%s;base64,", pic->type);
	base64_add(b, pic->bytes.data, pic->bytes.len);
}
