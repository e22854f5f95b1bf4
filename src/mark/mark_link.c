/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "mark_private.h"
#include "mem.h"
#include "str.h"

/* Links, references and pictures: what stands behind the brackets. */

/* Adds url with what RFC 3986 does not allow in an address percent-encoded. */
static void add_address(struct buf *b, const char *url)
{
	for (; *url != '\0'; url++) {
		unsigned char u = (unsigned char)*url;

		if (u <= 0x20 || u >= 0x7F || strchr("\"<>\\^`{|}", u) != NULL)
			buf_addf(b, "%%%02X", u);
		else
			buf_add_char(b, *url);
	}
}

static bool has_scheme(const char *url, const char *scheme)
{
	return strncasecmp(url, scheme, strlen(scheme)) == 0;
}

static bool is_outward(const char *url)
{
	return (has_scheme(url, "http://") && url[7] != '\0') ||
	       (has_scheme(url, "https://") && url[8] != '\0') ||
	       (has_scheme(url, "mailto:") && url[7] != '\0') ||
	       (has_scheme(url, "tel:") && url[4] != '\0');
}

static bool is_fact(const char *url)
{
	return str_starts(url, "org:") || str_starts(url, "post:") || str_starts(url, "abbr:") ||
	       str_starts(url, "work:") || str_starts(url, "place:") ||
	       str_starts(url, "value:");
}

/* fact: [](org:ID), its form in the title: [](org:ID "short"). */
static void open_fact(struct conversion *c, cmark_node *n, const char *url)
{
	const char *colon = strchr(url, ':');
	const char *form = cmark_node_get_title(n);
	char *kind = mem_strndup(url, (size_t)(colon - url));
	xmlNode *fact = mark_open(c, n, "fact");
	struct buf squeezed;

	/* A line may break in it. */
	buf_init(&squeezed, BUF_FILE);
	if (form != NULL)
		str_add_squeezed(&squeezed, form);
	node_set(fact, "kind", kind);
	node_set(fact, "key", colon + 1);
	if (squeezed.len > 0 && mark_check(c, n, squeezed.data))
		node_set(fact, "form", squeezed.data);
	buf_release(&squeezed);
	if (cmark_node_first_child(n) != NULL)
		mark_fault(c, MSG_MD_FACT_WORDS, n, url);
	free(kind);
}

/* note: [](note:ID), where that footnote's mark is to stand. */
static void open_note(struct conversion *c, cmark_node *n, const char *url)
{
	node_set(mark_open(c, n, "note-mark"), "to", url + strlen("note:"));
	if (cmark_node_first_child(n) != NULL)
		mark_fault(c, MSG_MD_FACT_WORDS, n, url);
}

/* True when nobody could click on the words of a link: there are none. */
static bool is_wordless(cmark_node *n)
{
	struct buf words;
	bool wordless;

	buf_init(&words, BUF_LINE);
	mark_add_plain(n, &words);
	wordless = str_blank(words.data);
	buf_release(&words);
	return wordless;
}

/* A title shows in a browser while the mouse rests, and nowhere else. */
static void refuse_title(struct conversion *c, cmark_node *n)
{
	const char *title = cmark_node_get_title(n);

	if (title != NULL && title[0] != '\0')
		mark_fault(c, MSG_MD_TITLE, n, title);
}

void mark_open_link(struct conversion *c, cmark_node *n)
{
	const char *url = cmark_node_get_url(n);
	struct buf address;

	/* Bytes beyond ASCII are put right by add_address(), controls by nobody. */
	(void)mark_check(c, n, url);
	if (!is_fact(url))
		refuse_title(c, n);

	if (url[0] == '#' && url[1] != '\0') {
		/* [](#id) asks for the words; [ ](#id) is a slip. */
		if (cmark_node_first_child(n) != NULL && is_wordless(n))
			mark_fault(c, MSG_MD_LINK_EMPTY, n, url);
		node_set(mark_open(c, n, "ref"), "to", url + 1);
		return;
	}
	if (is_fact(url)) {
		open_fact(c, n, url);
		return;
	}
	if (str_starts(url, "note:") && url[5] != '\0') {
		open_note(c, n, url);
		return;
	}
	if (!is_outward(url))
		mark_fault(c, MSG_MD_LINK, n, url);
	else if (is_wordless(n))
		mark_fault(c, MSG_MD_LINK_EMPTY, n, url);
	buf_init(&address, BUF_FILE);
	add_address(&address, url);
	node_set(mark_open(c, n, "link"), "href", address.data);
	buf_release(&address);
}

static int hex_digit(char c)
{
	const char *digits = "0123456789abcdef";
	const char *found = c != '\0' ? strchr(digits, c | 0x20) : NULL;

	return found != NULL ? (int)(found - digits) : -1;
}

/* Adds the file name that an address stands for: editors write %20 for a space. */
static void add_name(struct buf *b, const char *url)
{
	for (; *url != '\0'; url++) {
		int high = *url == '%' ? hex_digit(url[1]) : -1;
		int low = high >= 0 ? hex_digit(url[2]) : -1;

		if (low < 0 || (high | low) == 0) {
			buf_add_char(b, *url);
			continue;
		}
		buf_add_char(b, (char)(high << 4 | low));
		url += 2;
	}
}

/* The title of a picture that is a figure stands under it. */
static void add_caption(struct conversion *c, cmark_node *n)
{
	const char *title = cmark_node_get_title(n);

	if (title == NULL || str_blank(title) || !mark_check(c, n, title))
		return;
	mark_open(c, n, "caption");
	mark_add_text(c, title);
	mark_close(c);
}

void mark_add_image(struct conversion *c, cmark_node *n)
{
	xmlNode *image = mark_open(c, n, "image");
	struct buf alt;
	struct buf src;

	buf_init(&alt, BUF_FILE);
	buf_init(&src, BUF_FILE);
	mark_add_plain(n, &alt);
	add_name(&src, cmark_node_get_url(n));
	if (mark_check(c, n, alt.data) && mark_check(c, n, src.data)) {
		node_set(image, "src", src.data);
		node_set(image, "alt", alt.data);
	}
	if (str_blank(alt.data))
		mark_fault(c, MSG_MD_IMAGE_ALT, n, src.data);
	buf_release(&alt);
	buf_release(&src);
	mark_close(c);
	if (node_is(c->parent, "figure"))
		add_caption(c, n);
	else
		refuse_title(c, n);
}
