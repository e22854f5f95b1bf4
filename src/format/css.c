/* SPDX-License-Identifier: MIT */
#include "css.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "macros.h"

/*
 * The page's style sheet for use inside a page that is not ours (CSS Syntax 3). Nearly
 * all of it is our own, so this reads well-formed rules; what it does not know it
 * leaves out.
 *
 *   h2.long, .text > p { … }        .engross:not(#_) .engross-h2.engross-long, …
 *   :root, html                     .engross:not(#_)
 *   body                            .engross:not(#_) > .engross-document
 *   var(--gutter)                   var(--engross-gutter)
 *   1.5rem, 100vw                   calc(1.5 * var(--engross-rem)), 100cqi
 *   @media (min-width: 48rem)       @container (min-width: 48em): the width that the host gives
 *   @media (… dark)                 only where the host says so
 *   @counter-style alpha            @counter-style engross-alpha
 *   @page, @import, @font-face      nothing
 */

/* An id that nothing has: more than any selector of the host without one. */
#define SCOPE ".engross:not(#_)"
#define DARK  SCOPE ":is([data-engross-scheme=\"dark\"], [data-engross-scheme=\"dark\"] *)"
#define AUTO  SCOPE ":is([data-engross-scheme=\"auto\"], [data-engross-scheme=\"auto\"] *)"

enum { MAX_NESTED = 16 };   /* at-rules inside each other */

struct scope {
	struct buf *out;
	int nested;
	const char *root;   /* what stands for the page: one of the three above */
};

static bool starts(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

static bool is_name(char c)
{
	return isalnum((unsigned char)c) != 0 || c == '-' || c == '_' || (c & 0x80) != 0;
}

/* After the string, the comment or the escape that begins at s; s where none does. A
 * string ends with its line (CSS Syntax 3, 4.3.5). */
static const char *pass_over(const char *s)
{
	const char *end;

	if (starts(s, "/*")) {
		end = strstr(s + 2, "*/");
		return end != NULL ? end + 2 : s + strlen(s);
	}
	if (s[0] == '\\' && s[1] != '\0')
		return s + 2;
	if (*s != '"' && *s != '\'')
		return s;
	end = s + 1;
	while (*end != '\0' && *end != *s && *end != '\n')
		end += end[0] == '\\' && end[1] != '\0' ? 2 : 1;
	return *end != '\0' ? end + 1 : end;
}

/* The first of `stops` outside strings, comments and brackets, or the end. */
static const char *find(const char *s, const char *end, const char *stops)
{
	int depth = 0;

	while (s < end) {
		const char *past = pass_over(s);

		if (past > s) {
			s = past;
			continue;
		}
		if (depth == 0 && strchr(stops, *s) != NULL)
			return s;
		depth += (*s == '(' || *s == '[') - ((*s == ')' || *s == ']') && depth > 0);
		s++;
	}
	return end;
}

/* The } that closes the { at s, or the end. */
static const char *closing(const char *s, const char *end)
{
	int depth = 0;

	while (s < end) {
		const char *past = pass_over(s);

		depth += past == s ? (*s == '{') - (*s == '}') : 0;
		if (past == s && depth == 0)
			return s;
		s = past > s ? past : s + 1;
	}
	return end;
}

static const char *skip_space(const char *s, const char *end)
{
	while (s < end && (isspace((unsigned char)*s) != 0 || starts(s, "/*")))
		s = starts(s, "/*") ? pass_over(s) : s + 1;
	return s;
}

static bool is_word(const char *s, size_t n, const char *word)
{
	return strlen(word) == n && strncmp(s, word, n) == 0;
}

/* A number with the unit rem as a share of the fragment's own, one with vw as a share of
 * its room; any other, nothing. How long it is. */
static size_t add_length(struct buf *out, const char *s, const char *unit)
{
	size_t sign = *s == '-';
	size_t n = sign + strspn(s + sign, "0123456789.");

	if (n > sign && starts(s + n, "vw") && !is_name(s[n + 2])) {
		buf_addf(out, "%.*scqi", (int)n, s);
		return n + 2;
	}
	if (n == sign || !starts(s + n, "rem") || is_name(s[n + 3]))
		return 0;
	if (unit != NULL)
		buf_addf(out, "%.*s%s", (int)n, s, unit);
	else
		buf_addf(out, "calc(%.*s * var(--engross-rem))", (int)n, s);
	return n + 3;
}

/* Declarations: lengths, custom properties and counter styles get names of ours. */
static void add_declarations(struct scope *c, const char *s, const char *end)
{
	bool counter = false;   /* in the value of list-style-type */
	bool fresh = true;      /* no name or number goes on here */

	while (s < end) {
		const char *past = pass_over(s);
		size_t n;

		if (past > s) {
			past = past < end ? past : end;
			buf_add(c->out, s, starts(s, "/*") ? 0 : (size_t)(past - s));
			s = past;
			continue;
		}
		n = fresh ? add_length(c->out, s, NULL) : 0;
		if (n == 0 && fresh && starts(s, "--")) {
			buf_add_str(c->out, starts(s, "--engross-") ? "--" : "--engross-");
			n = 2;
		} else if (n == 0 && fresh && isalpha((unsigned char)*s) != 0) {
			while (is_name(s[n]))
				n++;
			if (counter && n > 8 && strncmp(s + n - 8, "-bracket", 8) == 0)
				buf_add_str(c->out, "engross-");
			counter = counter || is_word(s, n, "list-style-type");
			buf_add(c->out, s, n);
		}
		if (n == 0) {
			counter = counter && *s != ';';
			buf_add_char(c->out, *s);
			n = 1;
		}
		s += n;
		fresh = !is_name(s[-1]);
	}
}

/* One selector without what stands before it: classes and headings get names of ours. */
static void add_compound(struct scope *c, const char *s, const char *end)
{
	bool is_class = false;

	while (s < end) {
		const char *past = pass_over(s);
		size_t n = 0;

		if (past > s || *s == '[') {
			past = *s == '[' ? find(s + 1, end, "]") + 1 : past;
			past = past < end ? past : end;
			buf_add(c->out, s, starts(s, "/*") ? 0 : (size_t)(past - s));
			s = past;
			continue;
		}
		is_class = *s == '.';
		if (is_class) {
			buf_add_str(c->out, ".engross-");
			s++;
		}
		while (s + n < end && is_name(s[n]))
			n++;
		if (n == 2 && s[0] == 'h' && s[1] >= '1' && s[1] <= '6' && !is_class)
			buf_add_str(c->out, ".engross-");
		else if (n == 0)
			n = 1;
		buf_add(c->out, s, n);
		s += n;
	}
}

/* The page itself at the beginning of a selector: its length, and what it is here. */
static size_t page_itself(const char *s, const char *end, const char **here)
{
	static const char *const names[][2] = {
		{ ":root", "" }, { "html", "" }, { "body", " > .engross-document" }
	};

	*here = " ";
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		size_t n = strlen(names[i][0]);

		if ((size_t)(end - s) < n || strncmp(s, names[i][0], n) != 0 || is_name(s[n]))
			continue;
		*here = names[i][1];
		return n;
	}
	return 0;
}

static void add_selectors(struct scope *c, const char *s, const char *end)
{
	while (s < end) {
		const char *stop = find(s, end, ",");
		const char *last = stop;
		const char *here;
		size_t itself;

		s = skip_space(s, stop);
		while (last > s && isspace((unsigned char)last[-1]) != 0)
			last--;
		itself = page_itself(s, last, &here);
		if (starts(s, ".engross")) {   /* written for fragments */
			buf_addf(c->out, "%s%.*s", c->root, (int)(last - s - 8), s + 8);
		} else {
			buf_addf(c->out, "%s%s", c->root, here);
			add_compound(c, s + itself, last);
		}
		if (stop < end)
			buf_add_str(c->out, ", ");
		s = stop + 1;
	}
}

static void add_rules(struct scope *c, const char *s, const char *end);

static void add_block(struct scope *c, const char *from, const char *to)
{
	buf_add_str(c->out, " {\n");
	add_rules(c, from, to);
	buf_add_str(c->out, "}\n");
}

/* A dark page is for hosts that have one: those who say "dark", or "auto" for what the
 * reader's own settings say. */
static void add_dark(struct scope *c, const char *from, const char *to)
{
	struct scope inner = { c->out, c->nested, AUTO };

	buf_add_str(c->out, "@media screen and (prefers-color-scheme: dark)");
	add_block(&inner, from, to);
	inner.root = DARK;
	buf_add_str(c->out, "@media screen");
	add_block(&inner, from, to);
}

/* A condition on the width of the page becomes one on the room that the host gives. */
static void add_media(struct scope *c, const char *s, const char *from, const char *to)
{
	const char *width = strstr(s, "-width:");
	const char *dark = strstr(s, "prefers-color-scheme: dark");

	if (dark != NULL && dark < from) {
		add_dark(c, from + 1, to);
		return;
	}
	if (width == NULL || width > from || strchr(s, '(') == NULL || strchr(s, '(') > width) {
		const char *last = from;

		while (last > s && last[-1] == ' ')
			last--;
		buf_add(c->out, s, (size_t)(last - s));
	} else {
		buf_add_str(c->out, "@container engross ");
		for (s = strchr(s, '('); s < from; ) {
			size_t n = add_length(c->out, s, "em");

			if (n == 0 && (s[0] != ' ' || s + 1 < from))
				buf_add_char(c->out, s[0]);
			s += n > 0 ? n : 1;
		}
	}
	add_block(c, from + 1, to);
}

/* A rule that begins with @, up to the { at `from` and the } at `to`. */
static void add_at_rule(struct scope *c, const char *s, const char *from, const char *to)
{
	if (starts(s, "@media")) {
		add_media(c, s, from, to);
	} else if (starts(s, "@supports")) {
		buf_add(c->out, s, (size_t)(from - s));
		add_block(c, from + 1, to);
	} else if (starts(s, "@counter-style ")) {
		buf_addf(c->out, "@counter-style engross-%.*s", (int)(to + 1 - s - 15), s + 15);
		buf_add_char(c->out, '\n');
	} else if (starts(s, "@property --engross-")) {
		buf_addf(c->out, "%.*s\n", (int)(to + 1 - s), s);
	}
}

static void add_rules(struct scope *c, const char *s, const char *end)
{
	if (++c->nested > MAX_NESTED)
		end = s;
	for (s = skip_space(s, end); s < end; s = skip_space(s, end)) {
		const char *from = find(s, end, "{;");
		const char *to = from < end && *from == '{' ? closing(from, end) : from;

		if (to == end)
			break;
		if (*s == '@' && *from == '{') {
			add_at_rule(c, s, from, to);
		} else if (*from == '{') {
			add_selectors(c, s, from);
			buf_add_str(c->out, " {");
			add_declarations(c, from + 1, to);
			buf_add_str(c->out, "}\n");
		}
		s = to + 1;
	}
	c->nested--;
}

void css_scope(const char *css, struct buf *out)
{
	struct scope c = { out, 0, SCOPE };

	add_rules(&c, css, css + strlen(css));
}
