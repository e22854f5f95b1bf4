/* SPDX-License-Identifier: MIT */
#include <string.h>

#include "sarif_private.h"
#include "str.h"

/* Words as they read in Markdown without any of it. */
static void add_escaped(struct buf *b, const char *words)
{
	struct buf shown;

	buf_init(&shown, BUF_FILE);
	str_add_shown(&shown, words);
	for (const char *s = shown.data; *s != '\0'; s++) {
		if (strchr("\\`*_[]<>#&|~", *s) != NULL)
			buf_add_char(b, '\\');
		buf_add_char(b, *s);
	}
	buf_release(&shown);
}

static void end_block(struct sarif_help *h)
{
	buf_add_str(&h->text, "\n\n");
	buf_add_str(&h->markdown, "\n\n");
}

void sarif_help_init(struct sarif_help *h)
{
	buf_init(&h->text, BUF_FILE);
	buf_init(&h->markdown, BUF_FILE);
}

void sarif_help_add(struct sarif_help *h, const char *before, const char *words)
{
	if (before != NULL) {
		buf_addf(&h->text, "%s:%s", before, words[0] != '\0' ? " " : "");
		buf_addf(&h->markdown, "**%s:**%s", before, words[0] != '\0' ? " " : "");
	}
	str_add_shown(&h->text, words);
	add_escaped(&h->markdown, words);
	end_block(h);
}

void sarif_help_add_item(struct sarif_help *h, const char *words, const char *address)
{
	buf_add_str(&h->text, "- ");
	str_add_shown(&h->text, words);
	buf_add_str(&h->markdown, address != NULL ? "- [" : "- ");
	add_escaped(&h->markdown, words);
	if (address != NULL) {
		buf_add_str(&h->text, ", ");
		str_add_shown(&h->text, address);
		buf_add_str(&h->markdown, "](<");
		str_add_shown(&h->markdown, address);
		buf_add_str(&h->markdown, ">)");
	}
	buf_add_char(&h->text, '\n');
	buf_add_char(&h->markdown, '\n');
}

void sarif_help_add_code(struct sarif_help *h, const char *before, const char *words)
{
	buf_addf(&h->text, "%s:\n", before);
	str_add_shown(&h->text, words);
	buf_addf(&h->markdown, "**%s:**\n\n~~~~~~\n", before);
	str_add_shown(&h->markdown, words);
	buf_add_str(&h->markdown, "\n~~~~~~");
	end_block(h);
}

/* Takes the empty lines off the end. */
static void trim(struct buf *b)
{
	while (b->len > 0 && b->data[b->len - 1] == '\n')
		b->data[--b->len] = '\0';
}

void sarif_help_finish(struct sarif_help *h, json_t *rule)
{
	json_t *help = json_put_object(rule, "help");

	trim(&h->text);
	trim(&h->markdown);
	json_put_lines(help, "text", h->text.data);
	json_put_lines(help, "markdown", h->markdown.data);
	buf_release(&h->text);
	buf_release(&h->markdown);
}

char *sarif_sentence(const char *words)
{
	struct buf b;
	char *taken;

	buf_init(&b, BUF_FILE);
	str_add_squeezed(&b, words);
	if (b.len > 0 && b.data[0] >= 'a' && b.data[0] <= 'z')
		b.data[0] = (char)(b.data[0] - 'a' + 'A');
	if (b.len > 0 && strchr(".?!", b.data[b.len - 1]) == NULL && !str_ends(b.data, "…"))
		buf_add_char(&b, '.');
	taken = buf_take(&b);
	buf_release(&b);
	return taken;
}
