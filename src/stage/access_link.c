/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "access_private.h"
#include "mem.h"
#include "str.h"

/* Rules on the words of links: they are read out in a list of their own, without the
 * sentence around them. */

/* The words of a link in small letters, without punctuation at their ends. Caller frees. */
static char *spoken(const xmlNode *link)
{
	static const char *const ends = " .,:;!?()[]\"'>";
	char *words = node_squeezed(link);
	size_t from = strspn(words, ends);
	size_t length = strlen(words);

	while (length > from && strchr(ends, words[length - 1]) != NULL)
		length--;
	memmove(words, words + from, length - from);
	words[length - from] = '\0';
	for (char *s = words; *s != '\0'; s++)
		if (*s >= 'A' && *s <= 'Z')
			*s = (char)(*s - 'A' + 'a');
	return words;
}

/* True for words that say nothing of where a link leads. */
static bool is_vague(const struct access *a, const xmlNode *link, const char *words)
{
	const struct plain *plain = access_plain(a, link);
	struct plain_text *t = plain_text_new(words);
	bool vague = plain != NULL && plain_find(plain, "link-vague", t).length > 0;

	plain_text_free(t);
	return vague;
}

void access_link_vague(struct access *a, const xmlNode *link)
{
	char *words = access_words(link);

	if (is_vague(a, link, words))
		access_report(a, MSG_LINK_VAGUE, link, words);
	free(words);
}

/* A page's address as words. An address of mail is what people know it by, and so is the
 * name of a site alone: www.example.org. */
void access_link_address(struct access *a, const xmlNode *link)
{
	char *words = spoken(link);
	const char *href = node_attr(link, "href");
	const char *path = strstr(words, "://");

	path = path != NULL ? path + 3 : words;
	path = strchr(path, '/');
	if (href != NULL && !str_starts(href, "mailto:") && strchr(words, ' ') == NULL &&
	    (str_starts(words, "http://") || str_starts(words, "https://") ||
	     (str_starts(words, "www.") && path != NULL && path[1] != '\0')))
		access_report(a, MSG_LINK_ADDRESS, link, words);
	free(words);
}

/* Words that led elsewhere before. What is vague anyway is told as that. */
void access_link_same(struct access *a, const xmlNode *link)
{
	const char *href = node_attr(link, "href");
	char *words = spoken(link);
	const char *before = xmlHashLookup(a->links, (const xmlChar *)words);

	if (href == NULL || words[0] == '\0' || is_vague(a, link, words))
		goto out;
	if (before == NULL)
		xmlHashAddEntry(a->links, (const xmlChar *)words, mem_strdup(href));
	else if (!str_eq(before, href))
		access_report(a, MSG_LINK_SAME, link, words);
out:
	free(words);
}
