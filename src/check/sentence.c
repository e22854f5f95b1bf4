/* SPDX-License-Identifier: MIT */
#include "sentence_private.h"

#include <string.h>

#include "str.h"

/* True when a sentence ends after the sign at s: a space and a capital follow, or nothing. */
static bool ends_sentence(const char *s)
{
	const char *after = s + 1;

	if (strchr(".!?", *s) == NULL || *s == '\0')
		return false;
	while (*after == ')' || *after == '"' || str_starts(after, "”") || str_starts(after, "’"))
		after += *after == ')' || *after == '"' ? 1 : 3;
	return *after == '\0' || (*after == ' ' && !(after[1] >= 'a' && after[1] <= 'z'));
}

struct piece sentence_at(const char *s, size_t at)
{
	enum { SENTENCE = 4000 };   /* bytes to either side: nobody reads longer ones */
	size_t from = at;
	size_t end = at;

	while (from > 0 && at - from < SENTENCE && !(from < at && ends_sentence(s + from)))
		from--;
	if (ends_sentence(s + from) && from < at)
		from++;
	while (s[end] != '\0' && end - at < SENTENCE && !ends_sentence(s + end))
		end++;
	if (s[end] != '\0')
		end++;
	return (struct piece){ from, end > from ? end - from : 0 };
}

bool piece_in(struct piece piece, struct piece other)
{
	return piece.at >= other.at && piece.at + piece.length <= other.at + other.length;
}
