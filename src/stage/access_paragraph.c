/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "access_private.h"
#include "str.h"

/* Rules on whole paragraphs: what looks like something that it is not. */

/* Whether nothing but white space and no-break spaces is in the text. */
static bool is_space(const char *s)
{
	while (*s != '\0') {
		if (strchr(" \t\r\n", *s) != NULL)
			s++;
		else if (str_starts(s, "\xC2\xA0"))
			s += 2;
		else if (str_starts(s, "\xE2\x80\x8B") || str_starts(s, "\xE2\x80\x83") ||
		         str_starts(s, "\xE2\x80\x82") || str_starts(s, "\xE2\x81\xA0"))
			s += 3;
		else
			return false;
	}
	return true;
}

/* True when Markdown made something else beside p: a text of nothing at all is told as
 * md-empty. */
static bool has_company(const xmlNode *p)
{
	const xmlNode *before = p->prev;

	while (before != NULL && before->type != XML_ELEMENT_NODE)
		before = before->prev;
	return node_next(p, NULL) != NULL || (before != NULL && !node_is(before, "title"));
}

/* True when the first thing in a paragraph is a letter of ASCII: most are looked at no
 * further. */
static bool starts_with_letter(const xmlNode *p)
{
	const xmlNode *n = p->children;

	return n != NULL && n->type == XML_TEXT_NODE &&
	       ((n->content[0] >= 'A' && n->content[0] <= 'Z') ||
	        (n->content[0] >= 'a' && n->content[0] <= 'z'));
}

void access_paragraph_empty(struct access *a, const xmlNode *p)
{
	char *words;

	if (starts_with_letter(p))
		return;
	words = access_words(p);
	/* A link without words, and what has no text at all, Markdown has told of. */
	if (words[0] != '\0' && is_space(words) && has_company(p) &&
	    node_child(p, "link") == NULL && !node_is(p->parent, "cell"))
		access_report(a, MSG_PARAGRAPH_EMPTY, p, "");
	free(words);
}

/* The only thing in a paragraph, when it is an element of that name; or NULL. */
static const xmlNode *sole(const xmlNode *p, const char *name)
{
	const xmlNode *n = p->children;

	return n != NULL && n->next == NULL && node_is(n, name) ? n : NULL;
}

/* Slanted letters are hard on many readers: a few words stand out, a paragraph tires. */
void access_paragraph_italic(struct access *a, const xmlNode *p)
{
	enum { LONG = 80 };   /* characters, more than a line */
	const xmlNode *em = sole(p, "em");
	char *words = em != NULL ? node_squeezed(em) : NULL;

	if (words != NULL && access_length(words) > LONG)
		access_report(a, MSG_PARAGRAPH_ITALIC, p, words);
	free(words);
}

/* WCAG 2.2, 1.3.1, failure F2: a line in bold that stands as a heading over what follows. */
void access_paragraph_heading(struct access *a, const xmlNode *p)
{
	enum { SHORT = 80 };   /* characters */
	const xmlNode *strong = sole(p, "strong");
	const xmlNode *after = node_next(p, NULL);
	char *words = strong != NULL && after != NULL ? node_squeezed(strong) : NULL;
	size_t length = words != NULL ? strlen(words) : 0;

	if (length > 0 && access_length(words) <= SHORT && strchr(".!?,;", words[length - 1]) == NULL &&
	    !node_is(after, "section") && !node_is(after, "clause") &&
	    !node_is(p->parent, "cell") && !node_is(p->parent, "quote"))
		access_report(a, MSG_PARAGRAPH_HEADING, p, words);
	free(words);
}

/* How many bytes of s are a typed mark of a list with the space after it: • or -, 1. 1) a)
 * (a) (iv); 0 for none. */
static size_t mark_length(const char *s)
{
	static const char *const bullets[] = { "•", "●", "▪", "■", "◦", "‣", "–", "—", "-", "*" };
	size_t n = 0;

	/* Nearly every text starts with a capital. */
	if (s[0] >= 'A' && s[0] <= 'Z')
		return 0;
	for (size_t i = 0; i < ARRAY_LEN(bullets); i++)
		if (str_starts(s, bullets[i]) && s[strlen(bullets[i])] == ' ')
			return strlen(bullets[i]);
	if (s[n] == '(')
		n++;
	if (strspn(s + n, "0123456789") > 0 && strspn(s + n, "0123456789") <= 2)
		n += strspn(s + n, "0123456789");
	else if (strspn(s + n, "ivx") > 0 && strspn(s + n, "ivx") <= 4)
		n += strspn(s + n, "ivx");
	else if (s[n] >= 'a' && s[n] <= 'z')
		n++;
	else
		return 0;
	if (s[n] != ')' && (s[n] != '.' || s[0] == '('))
		return 0;
	return s[n + 1] == ' ' || str_starts(s + n + 1, "\xC2\xA0") ? n + 1 : 0;
}

/* True when n is a paragraph that starts with such a mark. */
static bool is_marked(const xmlNode *n)
{
	char *words = n != NULL && node_is(n, "p") ? access_words(n) : NULL;
	bool marked = words != NULL && mark_length(words) > 0;

	free(words);
	return marked;
}

/* WCAG 2.2, 1.3.1: paragraphs, or lines of one, that are a list by their marks alone. One
 * alone may be a reference; two after each other are a list, told at the first. */
void access_typed_list(struct access *a, const xmlNode *p)
{
	char *words = access_words(p);
	const xmlNode *before = p->prev;
	const char *line = strchr(words, '\n');
	bool list;

	while (before != NULL && before->type != XML_ELEMENT_NODE)
		before = before->prev;
	list = mark_length(words) > 0 && is_marked(node_next(p, NULL)) && !is_marked(before);
	for (; line != NULL && !list; line = strchr(line + 1, '\n')) {
		const char *second = strchr(line + 1, '\n');

		list = mark_length(line + 1) > 0 &&
		       (mark_length(words) > 0 || (second != NULL && mark_length(second + 1) > 0));
	}
	if (list)
		access_report(a, MSG_TYPED_LIST, p, words);
	free(words);
}
