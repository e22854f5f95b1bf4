/* SPDX-License-Identifier: MIT */
#include "str.h"

#include <stdint.h>
#include <string.h>

#include "mem.h"

bool str_eq(const char *a, const char *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return strcmp(a, b) == 0;
}

bool str_starts(const char *s, const char *prefix)
{
	return strncmp(s, prefix, strlen(prefix)) == 0;
}

bool str_ends(const char *s, const char *suffix)
{
	size_t n = strlen(s);
	size_t m = strlen(suffix);

	return n >= m && strcmp(s + n - m, suffix) == 0;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool str_blank(const char *s)
{
	while (is_space(*s))
		s++;
	return *s == '\0';
}

/* Length of the well-formed sequence at s, 0 when there is none. */
static size_t utf8_len(const unsigned char *s, size_t n)
{
	unsigned char low = 0x80;
	unsigned char high = 0xBF;
	size_t len;

	if (s[0] < 0x80)
		return 1;
	if (s[0] < 0xC2 || s[0] > 0xF4)
		return 0;
	len = s[0] < 0xE0 ? 2 : s[0] < 0xF0 ? 3 : 4;
	if (len > n)
		return 0;

	/* RFC 3629 section 4: the second byte is what rules out overlong
	 * forms, surrogates and anything over U+10FFFF. */
	if (s[0] == 0xE0)
		low = 0xA0;
	else if (s[0] == 0xED)
		high = 0x9F;
	else if (s[0] == 0xF0)
		low = 0x90;
	else if (s[0] == 0xF4)
		high = 0x8F;
	if (s[1] < low || s[1] > high)
		return 0;
	for (size_t i = 2; i < len; i++)
		if (s[i] < 0x80 || s[i] > 0xBF)
			return 0;
	return len;
}

/* How many bytes of ASCII the n bytes at s begin with; eight at a time, as nearly all
 * of a text is. */
static size_t ascii_len(const unsigned char *s, size_t n)
{
	const uint64_t beyond = UINT64_C(0x8080808080808080);
	size_t i = 0;

	for (uint64_t eight; n - i >= sizeof(eight); i += sizeof(eight)) {
		memcpy(&eight, s + i, sizeof(eight));
		if ((eight & beyond) != 0)
			break;
	}
	while (i < n && s[i] < 0x80)
		i++;
	return i;
}

size_t str_utf8_fault(const char *s, size_t n)
{
	const unsigned char *u = (const unsigned char *)s;
	size_t i = ascii_len(u, n);

	while (i < n) {
		size_t len = utf8_len(u + i, n - i);

		if (len == 0)
			return i;
		i += len;
		i += ascii_len(u + i, n - i);
	}
	return n;
}

size_t str_cut(const char *s, size_t max)
{
	size_t n = strnlen(s, max);

	if (s[n] == '\0')
		return n;
	while (n > 0 && ((unsigned char)s[n] & 0xC0) == 0x80)
		n--;
	return n;
}

/* True for what drives a terminal or turns the order of a line round: C0, DEL,
 * C1 (U+0080 to U+009F), the bidirectional controls U+202A to U+202E and
 * U+2066 to U+2069, and what is no character. */
static bool is_unshowable(const unsigned char *s, size_t len)
{
	if (len == 0 || s[0] < 0x20 || s[0] == 0x7F)
		return true;
	if (s[0] == 0xC2 && s[1] < 0xA0)
		return true;
	if (s[0] != 0xE2 || s[1] < 0x80 || s[1] > 0x81)
		return false;
	return s[1] == 0x80 ? s[2] >= 0xAA && s[2] <= 0xAE : s[2] >= 0xA6 && s[2] <= 0xA9;
}

void str_add_shown(struct buf *b, const char *s)
{
	const unsigned char *u = (const unsigned char *)s;
	size_t n = strlen(s);

	for (size_t i = 0; i < n;) {
		size_t len = utf8_len(u + i, n - i);
		size_t end = i + (len > 0 ? len : 1);

		if (!is_unshowable(u + i, len)) {
			buf_add(b, s + i, len);
			i = end;
		}
		for (; i < end; i++)
			buf_addf(b, "\\x%02x", u[i]);
	}
}

void str_add_squeezed(struct buf *b, const char *s)
{
	static const char space[] = " \t\n\r";

	s += strspn(s, space);
	while (*s != '\0') {
		const char *from = s;

		/* As many words as have one space between them. */
		while (*s != '\0' && (!is_space(*s) || (*s == ' ' && s[1] != '\0' && !is_space(s[1]))))
			s++;
		buf_add(b, from, (size_t)(s - from));
		s += strspn(s, space);
		if (*s != '\0')
			buf_add_char(b, ' ');
	}
}

static int min3(int a, int b, int c)
{
	int m = a < b ? a : b;

	return m < c ? m : c;
}

int str_distance(const char *a, const char *b, int limit)
{
	int row[3][65];
	int n = (int)strnlen(a, 65);
	int m = (int)strnlen(b, 65);

	if (n > 64 || m > 64 || n - m > limit || m - n > limit)
		return limit + 1;
	for (int j = 0; j <= m; j++)
		row[0][j] = j;
	for (int i = 1; i <= n; i++) {
		int *now = row[i % 3];
		const int *last = row[(i + 2) % 3];
		const int *before = row[(i + 1) % 3];

		now[0] = i;
		for (int j = 1; j <= m; j++) {
			int swap = a[i - 1] != b[j - 1];

			now[j] = min3(last[j] + 1, now[j - 1] + 1,
			              last[j - 1] + swap);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] &&
			    a[i - 2] == b[j - 1] && before[j - 2] + 1 < now[j])
				now[j] = before[j - 2] + 1;
		}
	}
	return row[n % 3][m] > limit ? limit + 1 : row[n % 3][m];
}

char *str_in_case(const char *s, bool capitals)
{
	char *copy = mem_strdup(s);

	for (char *c = copy; *c != '\0'; c++)
		if (capitals && *c >= 'a' && *c <= 'z')
			*c = (char)(*c - 'a' + 'A');
		else if (!capitals && *c >= 'A' && *c <= 'Z')
			*c = (char)(*c - 'A' + 'a');
	return copy;
}

bool str_is_id(const char *s)
{
	bool word = false;
	size_t n = 0;

	if (*s < 'a' || *s > 'z')
		return false;
	for (; *s != '\0'; s++, n++) {
		bool letter = (*s >= 'a' && *s <= 'z') || (*s >= '0' && *s <= '9');

		if (!letter && (*s != '-' || !word))
			return false;
		word = letter;
	}
	return word && n <= 64;
}
