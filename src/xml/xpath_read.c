/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "xpath_private.h"
#include "mem.h"
#include "str.h"

/*
 * What an expression is made of. libxml2 says nothing of an unknown function, a name without
 * its prefix or a wrong number of arguments before it comes to evaluate them, and then not
 * to an author; and what would take for ever is refused here.
 */

enum { MAX_NESTED = 64 };

/* Brackets that are open. */
struct nest {
	const struct function *function;   /* whose arguments they hold, or NULL */
	int commas;
	bool empty;
	bool deep;                /* of the path before them */
};

struct reader {
	const char *s;
	struct schema *names;
	struct buf *why;
	bool operand;             /* a name or * that comes now is an operator */
	bool attribute;           /* a name that comes now is that of an attribute */
	bool inside;              /* what comes now goes on with a path */
	bool deep;                /* the path has gone down by // already */
	bool looks;
	unsigned brackets;        /* square ones that are open */
	struct nest open[MAX_NESTED];
	int depth;
};

/* The functions of XPath 1.0, section 4, with how many arguments they take. id() needs a
 * DTD, which no document has. */
static const struct function {
	const char *name;
	int least;
	int most;
	bool looks;               /* without an argument it is about the document */
} functions[] = {
	{ "boolean", 1, 1, false },      { "ceiling", 1, 1, false },
	{ "concat", 2, 99, false },      { "contains", 2, 2, false },
	{ "count", 1, 1, false },        { "false", 0, 0, false },
	{ "floor", 1, 1, false },        { "lang", 1, 1, true },
	{ "last", 0, 0, true },          { "local-name", 0, 1, true },
	{ "name", 0, 1, true },          { "namespace-uri", 0, 1, true },
	{ "normalize-space", 0, 1, true }, { "not", 1, 1, false },
	{ "number", 0, 1, true },        { "position", 0, 0, true },
	{ "round", 1, 1, false },        { "starts-with", 2, 2, false },
	{ "string", 0, 1, true },        { "string-length", 0, 1, true },
	{ "substring", 2, 3, false },    { "substring-after", 2, 2, false },
	{ "substring-before", 2, 2, false }, { "sum", 1, 1, false },
	{ "translate", 3, 3, false },    { "true", 0, 0, false },
};

static const char *skip_space(const char *s)
{
	return s + strspn(s, " \t\r\n");
}

static bool is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

/* How many bytes of s are a name without a colon. */
static size_t name_length(const char *s)
{
	size_t n = 0;

	if (!is_name_start(*s))
		return 0;
	while (is_name_start(s[n]) || (s[n] >= '0' && s[n] <= '9') || s[n] == '-' || s[n] == '.')
		n++;
	return n;
}

static bool same(const char *s, size_t n, const char *name)
{
	return strlen(name) == n && memcmp(s, name, n) == 0;
}

/* A new path starts, or one goes on. */
static void start_step(struct reader *r)
{
	if (!r->inside)
		r->deep = false;
	r->inside = true;
}

static void end_step(struct reader *r)
{
	r->looks = r->operand = true;
	r->attribute = r->inside = false;
}

/* An opening bracket; function: whose arguments it holds, or NULL. */
static bool open_bracket(struct reader *r, const struct function *function)
{
	if (r->depth == MAX_NESTED) {
		buf_add_str(r->why, "it has too many brackets in each other");
		return false;
	}
	r->brackets += *r->s == '[';
	r->s++;
	r->open[r->depth++] = (struct nest){ function, 0, *skip_space(r->s) == ')', r->deep };
	r->operand = r->inside = false;
	return true;
}

/* The path has gone down to any depth: once it may. A second time it comes to the
 * same places on many ways. */
static bool go_deep(struct reader *r)
{
	if (r->deep)
		buf_add_str(r->why, "a path can have // once; write //e:section[.//e:p]");
	if (r->deep)
		return false;
	r->deep = true;
	return true;
}

/* A function that there is, with its arguments to come. */
static bool read_function(struct reader *r, size_t n)
{
	static const char *const types[] = { "node", "text", "comment", "processing-instruction" };

	for (size_t i = 0; i < ARRAY_LEN(types); i++)
		if (same(r->s, n, types[i])) {
			r->s = strchr(r->s, ')') != NULL ? strchr(r->s, ')') + 1 : r->s + strlen(r->s);
			end_step(r);
			return true;
		}
	for (size_t i = 0; i < ARRAY_LEN(functions); i++) {
		if (!same(r->s, n, functions[i].name))
			continue;
		start_step(r);
		r->s = skip_space(r->s + n);
		return open_bracket(r, &functions[i]);
	}
	buf_addf(r->why, "there is no function '%.*s' here; those of XPath 1.0 but id() are", (int)n, r->s);
	return false;
}

/* An axis. Those that go up or sideways come to the same places again and again, which
 * takes for ever; but one place has its siblings once. */
static bool read_axis(struct reader *r, size_t n)
{
	static const char *const axes[] = { "attribute", "child", "self", "descendant", "descendant-or-self",
		                                "following-sibling", "preceding-sibling" };
	bool goes_on = r->inside;
	size_t i = 0;

	while (i < ARRAY_LEN(axes) && !same(r->s, n, axes[i]))
		i++;
	if (i == ARRAY_LEN(axes) || (i > 4 && (goes_on || r->brackets == 0))) {
		buf_addf(r->why, "%.*s:: %s", (int)n, r->s,
		         i > 4 && i < ARRAY_LEN(axes) ? "can stand at the start inside [ ] alone"
		                                      : "is not offered; it can only look down, as in e:section[e:p]");
		return false;
	}
	start_step(r);
	r->attribute = i == 0;
	r->s = skip_space(r->s + n) + 2;
	r->operand = false;
	return i < 3 || i > 4 || go_deep(r);
}

/* Sees that the schema has an element or attribute of that name. */
static bool is_known(struct reader *r, const char *kind, const char *s, size_t n)
{
	char *name = mem_strndup(s, n);
	const char *near = r->names != NULL ? schema_nearest(r->names, kind, name) : name;
	bool known = str_eq(near, name);

	if (!known && near != NULL)
		buf_addf(r->why, "the resolved form has no %s '%s' (did you mean '%s'?)", kind, name, near);
	else if (!known)
		buf_addf(r->why, "the resolved form has no %s '%s'", kind, name);
	free(name);
	return known;
}

/* The name of an element or attribute, with its prefix: n bytes before a colon, or all. */
static bool read_name(struct reader *r, size_t n)
{
	const char *local = r->s + n + 1;
	bool prefixed = r->s[n] == ':' && r->s[n + 1] != ':' && (*local == '*' || name_length(local) > 0);
	size_t more = prefixed ? *local == '*' ? 1 : name_length(local) : 0;
	bool ours = prefixed ? same(r->s, n, r->attribute ? "xml" : "e") : r->attribute;

	if (!ours && !prefixed)
		buf_addf(r->why, "'%.*s' lacks its prefix; write e:%.*s", (int)n, r->s, (int)n, r->s);
	else if (!ours)
		buf_addf(r->why, "nothing has the prefix '%.*s:'; elements have e:, attributes none but xml:lang",
		         (int)n, r->s);
	if (!ours)
		return false;
	if (prefixed && *local != '*' && !r->attribute && !is_known(r, "element", local, more))
		return false;
	if (!prefixed && !is_known(r, "attribute", r->s, n))
		return false;
	r->s += n + (prefixed ? 1 + more : 0);
	start_step(r);
	end_step(r);
	return true;
}

/* What starts with a letter: an operator such as and, a function, an axis or a name. */
static bool read_word(struct reader *r)
{
	size_t n = name_length(r->s);
	const char *after = skip_space(r->s + n);

	if (r->operand) {
		r->s += n;
		r->operand = r->inside = false;
		return true;
	}
	if (*after == '(')
		return read_function(r, n);
	if (after[0] == ':' && after[1] == ':')
		return read_axis(r, n);
	return read_name(r, n);
}

/* A closing bracket: the arguments of a function are all there. */
static bool close_bracket(struct reader *r)
{
	struct nest nest = { .empty = true };
	int count;

	if (r->depth > 0)
		nest = r->open[--r->depth];
	count = nest.empty ? 0 : nest.commas + 1;
	r->brackets -= *r->s == ']' && r->brackets > 0;
	r->deep = nest.deep || (*r->s == ')' && r->deep);
	r->s++;
	r->operand = true;
	r->inside = false;
	if (nest.function == NULL)
		return true;
	if (count < nest.function->least || count > nest.function->most) {
		buf_addf(r->why, "%s() does not take %d argument%s", nest.function->name, count,
		         count == 1 ? "" : "s");
		return false;
	}
	r->looks = r->looks || (nest.function->looks && count < 1);
	return true;
}

/* A slash: at the start of a path it is the document, in square brackets the whole of it
 * anew for each place. */
static bool read_slash(struct reader *r)
{
	if (!r->operand && r->brackets > 0) {
		buf_add_str(r->why, "inside [ ] it cannot start at the root again");
		return false;
	}
	if (!r->operand)
		r->deep = false;
	r->looks = r->inside = true;
	r->operand = false;
	r->s++;
	if (*r->s != '/')
		return true;
	r->s++;
	return go_deep(r);
}

static bool read_dot(struct reader *r)
{
	if (r->s[1] == '.') {
		buf_add_str(r->why, "'..' is not offered; it can only look down, as in e:section[e:p]");
		return false;
	}
	r->s++;
	start_step(r);
	end_step(r);
	return true;
}

/* A star: any element, or a multiplication. */
static void read_star(struct reader *r)
{
	r->s++;
	if (r->operand) {
		r->operand = r->inside = false;
		return;
	}
	start_step(r);
	end_step(r);
}

/* One word or sign. */
static bool read_token(struct reader *r)
{
	char c = *r->s;

	if (c == '"' || c == '\'') {
		const char *end = strchr(r->s + 1, c);

		r->s = end != NULL ? end + 1 : r->s + strlen(r->s);
		r->operand = true;
		return true;
	}
	if ((c >= '0' && c <= '9') || (c == '.' && r->s[1] >= '0' && r->s[1] <= '9')) {
		r->s += strspn(r->s, "0123456789.");
		r->operand = true;
		return true;
	}
	if (is_name_start(c))
		return read_word(r);
	switch (c) {
	case '$':
		buf_add_str(r->why, "it has a variable, and there are none");
		return false;
	case '|':
		buf_add_str(r->why, "there is no | here; write or");
		return false;
	case '.':
		return read_dot(r);
	case '/':
		return read_slash(r);
	case '(':
	case '[':
		return open_bracket(r, NULL);
	case ')':
	case ']':
		return close_bracket(r);
	case '*':
		read_star(r);
		return true;
	default:
		if (c == ',' && r->depth > 0)
			r->open[r->depth - 1].commas++;
		if (c == '@')
			start_step(r);
		r->attribute = r->inside = c == '@';
		r->operand = false;
		r->s++;
		return true;
	}
}

bool xpath_read(const char *expression, struct schema *names, bool *looks, struct buf *why)
{
	struct reader r = { .s = skip_space(expression), .names = names, .why = why };

	while (*r.s != '\0') {
		if (!read_token(&r))
			return false;
		r.s = skip_space(r.s);
	}
	if (looks != NULL)
		*looks = r.looks;
	return true;
}
