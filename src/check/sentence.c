/* SPDX-License-Identifier: MIT */
#include "sentence_private.h"

#include <string.h>

/* True when a sentence ends at s: a stop, a space, and no small letter after it. */
static bool ends_at(const char *s)
{
	return strchr(".?!", *s) != NULL && s[1] == ' ' && !(s[2] >= 'a' && s[2] <= 'z');
}

struct piece sentence_at(const char *words, size_t at)
{
	size_t from = at;
	size_t to = at;

	while (from > 0 && !(from > 1 && words[from - 1] == ' ' && ends_at(words + from - 2)))
		from--;
	while (words[to] != '\0' && !ends_at(words + to))
		to++;
	return (struct piece){ from, to - from };
}

bool piece_in(struct piece piece, struct piece other)
{
	return piece.at >= other.at && piece.at + piece.length <= other.at + other.length;
}
