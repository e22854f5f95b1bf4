/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "access_private.h"
#include "str.h"

/* Rules on the words that stand for a picture. That there are any is asked elsewhere:
 * md-image-alt, figure-alt. */

/* What the picture is said to show, borrowed; NULL where nothing is said. */
static const char *alt_of(const xmlNode *n)
{
	const char *alt = node_attr(n, "alt");

	return alt != NULL && !str_blank(alt) ? alt : NULL;
}

static bool ends_as_file(const char *alt)
{
	static const char *const ends[] = {
		".png", ".jpg", ".jpeg", ".gif", ".svg", ".tif", ".tiff", ".bmp", ".webp", ".pdf"
	};
	struct buf small;
	bool is = false;

	buf_init(&small, BUF_FILE);
	for (const char *s = alt; *s != '\0'; s++)
		buf_add_char(&small, *s >= 'A' && *s <= 'Z' ? (char)(*s - 'A' + 'a') : *s);
	for (size_t i = 0; i < ARRAY_LEN(ends) && !is; i++)
		is = str_ends(small.data, ends[i]);
	buf_release(&small);
	return is && strchr(alt, ' ') == NULL;
}

/* A name that a camera or a program gave: IMG_2034, image1. One word with a figure or an
 * underscore in it, that no writer would call a description. */
static bool is_machine_name(const char *alt)
{
	static const char *const starts[] = { "img", "image", "picture", "dsc", "screenshot", "chart" };
	struct buf small;
	bool is = false;

	if (strpbrk(alt, " ") != NULL || strpbrk(alt, "0123456789_") == NULL)
		return false;
	buf_init(&small, BUF_FILE);
	for (const char *s = alt; *s != '\0'; s++)
		buf_add_char(&small, *s >= 'A' && *s <= 'Z' ? (char)(*s - 'A' + 'a') : *s);
	for (size_t i = 0; i < ARRAY_LEN(starts) && !is; i++)
		is = str_starts(small.data, starts[i]) &&
		     strspn(small.data + strlen(starts[i]), "0123456789_-") ==
		     strlen(small.data + strlen(starts[i]));
	buf_release(&small);
	return is;
}

/* True when the phrases of that list have something to say about the words. */
static bool has_phrase(const struct access *a, const xmlNode *image, const char *list,
                       const char *words)
{
	const struct plain *plain = access_plain(a, image);
	struct plain_text *t;
	bool has;

	if (plain == NULL)
		return false;
	t = plain_text_new(words);
	has = plain_find(plain, list, t).length > 0;
	plain_text_free(t);
	return has;
}

/* WCAG 2.2, 1.1.1, failure F30: a file name or a word that stands for any picture. */
void access_alt_name(struct access *a, const xmlNode *image)
{
	const char *alt = alt_of(image);

	if (alt != NULL &&
	    (ends_as_file(alt) || is_machine_name(alt) || has_phrase(a, image, "alt-name", alt)))
		access_report(a, MSG_ALT_NAME, image, alt);
}

void access_alt_opening(struct access *a, const xmlNode *image)
{
	const char *alt = alt_of(image);

	if (alt != NULL && has_phrase(a, image, "alt-opening", alt))
		access_report(a, MSG_ALT_OPENING, image, alt);
}

/* The caption under or beside the picture is read out as well. */
void access_alt_caption(struct access *a, const xmlNode *image)
{
	const char *alt = alt_of(image);
	const xmlNode *figure = node_is(image, "figure") ? image : image->parent;
	const xmlNode *caption = node_child(figure, "caption");
	char *words;
	struct buf said;

	if (alt == NULL || caption == NULL || !node_is(figure, "figure"))
		return;
	words = node_squeezed(caption);
	buf_init(&said, BUF_FILE);
	str_add_squeezed(&said, alt);
	/* With or without its full stop. */
	while (said.len > 0 && said.data[said.len - 1] == '.')
		said.data[--said.len] = '\0';
	if (said.len > 0 && strncmp(words, said.data, said.len) == 0 &&
	    strspn(words + said.len, ".") == strlen(words + said.len))
		access_report(a, MSG_ALT_CAPTION, image, alt);
	buf_release(&said);
	free(words);
}

void access_alt_long(struct access *a, const xmlNode *image)
{
	enum { LONG = 250 };   /* characters: about 20 seconds of speech, not to be paused */
	const char *alt = alt_of(image);

	if (alt != NULL && access_length(alt) > LONG)
		access_report(a, MSG_ALT_LONG, image, alt);
}
