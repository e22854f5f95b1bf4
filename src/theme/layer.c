/* SPDX-License-Identifier: MIT */
#include "layer_private.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "colour.h"
#include "mem.h"
#include "str.h"

#define XSL "http://www.w3.org/1999/XSL/Transform"
#define PUBLIC "urn:engross:template"
#define OURS "urn:engross:"

/* What a layer is checked with. */
struct check {
	struct theme_reading *r;
	const char *format;
	char *hooks;     /* ", "-separated names, with one before the first and after the last */
	char *params;    /* likewise */
	bool failed;
};

static bool is_in(const xmlNode *n, const char *uri)
{
	return n->ns != NULL && str_eq((const char *)n->ns->href, uri);
}

static bool is_xsl(const xmlNode *n, const char *name)
{
	return is_in(n, XSL) && str_eq(node_name(n), name);
}

static void fault(struct check *c, const xmlNode *n, const char *fmt, ...) PRINTF_LIKE(3, 4);

static void fault(struct check *c, const xmlNode *n, const char *fmt, ...)
{
	struct buf said;
	va_list ap;

	buf_init(&said, BUF_LINE);
	va_start(ap, fmt);
	buf_vaddf(&said, fmt, ap);
	va_end(ap);
	diag(c->r->d, MSG_THEME_LAYER, xml_loc(c->r->x, n), "%s", said.data);
	buf_release(&said);
	c->failed = true;
}

/* The names that a stylesheet of ours gives in this way, ", a, b, ". NULL, reported.
 * Caller frees. */
static char *names_in(struct xml *x, const char *path, const char *start)
{
	struct buf bytes;
	struct buf names;
	char *taken = NULL;

	buf_init(&bytes, BUF_FILE);
	buf_init(&names, BUF_LINE);
	if (xml_resource(x, path, &bytes) == 0) {
		buf_add_str(&names, ", ");
		for (const char *s = bytes.data; (s = strstr(s, start)) != NULL;) {
			s += strlen(start);
			buf_addf(&names, "%.*s, ", (int)strcspn(s, "\""), s);
		}
		taken = buf_take(&names);
	}
	buf_release(&names);
	buf_release(&bytes);
	return taken;
}

static bool has_name(const char *names, const char *name)
{
	struct buf sought;
	bool has;

	buf_init(&sought, BUF_LINE);
	buf_addf(&sought, ", %s, ", name);
	has = strstr(names, sought.data) != NULL;
	buf_release(&sought);
	return has;
}

/* The names without the commas around them. Caller frees. */
static char *listed(const char *names)
{
	size_t n = strlen(names);

	return n > 4 ? mem_strndup(names + 2, n - 4) : mem_strdup("");
}

/* The namespace of a name with a prefix; NULL without one. */
static const char *ns_of_name(const xmlNode *n, const char *name)
{
	const char *colon = strchr(name, ':');
	char *prefix = colon != NULL ? mem_strndup(name, (size_t)(colon - name)) : NULL;
	const xmlNs *ns = NULL;

	if (prefix != NULL)
		ns = xmlSearchNs(n->doc, (xmlNode *)(uintptr_t)n, (const xmlChar *)prefix);
	free(prefix);
	return ns != NULL ? (const char *)ns->href : NULL;
}

static const char *local(const char *name)
{
	const char *colon = strchr(name, ':');

	return colon != NULL ? colon + 1 : name;
}

/* True where words call the function: document( with any space. */
static bool calls(const char *s, const char *function)
{
	while ((s = strstr(s, function)) != NULL) {
		s += strlen(function);
		if (s[strspn(s, " \t\r\n")] == '(')
			return true;
	}
	return false;
}

/* Attributes of any element of a layer. */
static void check_attributes(struct check *c, const xmlNode *n)
{
	for (const xmlAttr *a = n->properties; a != NULL; a = a->next) {
		const char *value = a->children != NULL ? (const char *)a->children->content : "";
		const char *name = (const char *)a->name;
		bool xsl = a->ns != NULL && str_eq((const char *)a->ns->href, XSL);

		if (calls(value, "document"))
			fault(c, n, "it may read no file, and 'document()' would");
		else if (calls(value, "generate-id"))
			fault(c, n, "'generate-id()' gives something else each time, and a document is always the same");
		else if (is_xsl(n, "sort") && str_eq(name, "lang"))
			fault(c, n, "'lang' sorts in another way on each computer");
		else if (str_eq(name, "disable-output-escaping") && is_in(n, XSL))
			fault(c, n, "'%s' would let it write markup that nobody can check", name);
		else if (str_eq(name, "extension-element-prefixes") && (xsl || is_in(n, XSL)))
			fault(c, n, "it may use no elements but those of XSLT 1.0 itself, and '%s' asks for more",
			      name);
		else if (xsl && !str_eq(name, "exclude-result-prefixes"))
			fault(c, n, "the attribute 'xsl:%s' cannot stand here", name);
	}
}

/* What is inside a hook. */
static void check_inside(struct check *c, const xmlNode *root)
{
	static const char *const allowed[] = {
		"apply-templates", "attribute", "call-template", "choose",    "copy",  "copy-of",
		"element",         "for-each",  "if",            "number",    "otherwise", "param",
		"sort",            "text",      "value-of",      "variable",  "when",  "with-param",
	};

	for (const xmlNode *n = node_walk(root, root, false); n != NULL; n = node_walk(root, n, false)) {
		bool known = !is_in(n, XSL);

		for (size_t i = 0; i < ARRAY_LEN(allowed) && !known; i++)
			known = str_eq(node_name(n), allowed[i]);
		if (!known)
			fault(c, n, "'xsl:%s' cannot stand in a hook", node_name(n));
		check_attributes(c, n);
	}
}

static void check_template(struct check *c, const xmlNode *n)
{
	const char *name = node_attr(n, "name");
	const char *uri = name != NULL ? ns_of_name(n, name) : NULL;
	struct buf hook;
	char *all;

	if (node_attr(n, "match") != NULL) {
		fault(c, n, "a template with 'match' would replace a rule of the program");
		return;
	}
	if (name == NULL)
		return;
	buf_init(&hook, BUF_LINE);
	buf_addf(&hook, "t:%s", local(name));
	if (!str_eq(uri, PUBLIC) || !has_name(c->hooks, hook.data)) {
		all = listed(c->hooks);
		fault(c, n, "there is no hook '%s' in %s%s; there are %s", name, c->format,
		      !str_eq(uri, PUBLIC) && has_name(c->hooks, hook.data)
		              ? " (is xmlns:t=\"" PUBLIC "\" missing?)" : "", all);
		free(all);
	}
	buf_release(&hook);
	check_inside(c, n);
}

/* The plain value of a parameter: a string in quotes, or text. NULL for anything
 * that is worked out. Caller frees. */
static char *plain_value(const xmlNode *n)
{
	const char *select = node_attr(n, "select");
	size_t length = select != NULL ? strlen(select) : 0;

	if (node_child(n, NULL) != NULL)
		return NULL;
	if (select == NULL)
		return node_squeezed(n);
	if (length < 2 || (select[0] != '\'' && select[0] != '"') || select[length - 1] != select[0] ||
	    memchr(select + 1, select[0], length - 2) != NULL)
		return NULL;
	return mem_strndup(select + 1, length - 2);
}

/* True for a number without unit that lies between two. */
static bool is_number(const char *value, double least, double most)
{
	char *end = NULL;
	double v;

	if (value[0] == '\0' || strspn(value, "0123456789.") != strlen(value))
		return false;
	v = strtod(value, &end);
	return *end == '\0' && v >= least && v <= most;
}

/* True for words that can stand in a style sheet as they are. */
static bool is_plain(const char *value, const char *signs)
{
	if (value[0] == '\0' || strlen(value) > 200)
		return false;
	for (; *value != '\0'; value++)
		if (!isalnum((unsigned char)*value) && (unsigned char)*value < 0x80 &&
		    strchr(signs, *value) == NULL)
			return false;
	return true;
}

/* The values that theme.xsd would take. What else a parameter is for, NULL where it is
 * none that a layer sets. */
static const char *wanted(const char *name, const char *value)
{
	struct colour colour;

	if (str_starts(name, "theme-colour-"))
		return colour_read(value, &colour) ? "" : "a colour such as #1a4a66";
	if (str_starts(name, "theme-font-") && str_ends(name, "-fallback"))
		return is_plain(value, " -,\"") ? "" : "names of fonts with commas between";
	if (str_starts(name, "theme-font-"))
		return is_plain(value, " -") ? "" : "the name of one font";
	if (str_starts(name, "theme-size-"))
		return is_number(value, 6, 72) ? "" : "points from 6 to 72";
	if (str_eq(name, "theme-space-line"))
		return is_number(value, 100, 250) ? "" : "percent from 100 to 250";
	if (str_eq(name, "theme-space-paragraph"))
		return is_number(value, 0, 36) ? "" : "points from 0 to 36";
	if (str_eq(name, "theme-page-width") || str_eq(name, "theme-page-height"))
		return is_number(value, 100, 420) ? "" : "millimetres from 100 to 420";
	if (str_starts(name, "theme-page-"))
		return is_number(value, 10, 60) ? "" : "millimetres from 10 to 60";
	if (str_eq(name, "theme-emphasis"))
		return str_eq(value, "italic") || str_eq(value, "bold") ? "" : "italic or bold";
	if (str_eq(name, "theme-cover"))
		return str_eq(value, "plain") || str_eq(value, "band") || str_eq(value, "page")
		               ? "" : "plain, band or page";
	if (str_eq(name, "theme-header"))
		return strlen(value) <= 200 ? "" : "a few words";
	return NULL;
}

static void check_param(struct check *c, const xmlNode *n)
{
	const char *name = node_attr(n, "name");
	char *value = plain_value(n);
	const char *what = name != NULL && value != NULL ? wanted(name, value) : "";

	if (name == NULL || !has_name(c->params, name))
		fault(c, n, "there is no parameter '%s'; stylesheets/common/theme.xsl has them all",
		      name != NULL ? name : "");
	else if (value == NULL)
		fault(c, n, "the parameter '%s' needs a plain value, such as select=\"'#1a4a66'\"", name);
	else if (what == NULL)
		fault(c, n, "the parameter '%s' is worked out by the program", name);
	else if (what[0] != '\0')
		fault(c, n, "the parameter '%s' is '%s' and must be %s", name, value, what);
	free(value);
}

/* A variable of the house has a prefix of the house: one of ours would replace ours. */
static void check_variable(struct check *c, const xmlNode *n)
{
	const char *name = node_attr(n, "name");
	const char *uri = name != NULL ? ns_of_name(n, name) : NULL;

	if (uri == NULL || str_starts(uri, OURS) || str_eq(uri, XSL))
		fault(c, n, "the variable '%s' needs a prefix of your own, such as xmlns:my=\"urn:my-house\"",
		      name != NULL ? name : "");
	check_inside(c, n);
}

static void check_top(struct check *c, const xmlNode *root)
{
	for (const xmlNode *n = node_child(root, NULL); n != NULL; n = node_next(n, NULL)) {
		check_attributes(c, n);
		if (is_xsl(n, "template"))
			check_template(c, n);
		else if (is_xsl(n, "param"))
			check_param(c, n);
		else if (is_xsl(n, "variable"))
			check_variable(c, n);
		else
			fault(c, n, "'%s%s' cannot stand here; a layer has xsl:param, xsl:variable and xsl:template",
			      is_in(n, XSL) ? "xsl:" : "", node_name(n));
	}
}

int layer_check(struct theme_reading *r, const xmlDoc *doc, const char *format)
{
	const xmlNode *root = xmlDocGetRootElement(doc);
	struct check c = { r, format, NULL, NULL, false };
	struct buf path;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, "stylesheets/%s/hooks.xsl", format);
	c.hooks = names_in(r->x, path.data, "<xsl:template name=\"");
	c.params = names_in(r->x, "stylesheets/common/theme.xsl", "<xsl:param name=\"");
	if (c.hooks == NULL || c.params == NULL) {
		c.failed = true;
	} else if (!is_xsl(root, "stylesheet") || !str_eq(node_attr(root, "version"), "1.0")) {
		fault(&c, root, "it must be <xsl:stylesheet version=\"1.0\" xmlns:xsl=\"%s\">", XSL);
	} else {
		check_attributes(&c, root);
		check_top(&c, root);
	}
	buf_release(&path);
	free(c.hooks);
	free(c.params);
	return c.failed ? -1 : 0;
}

bool layer_has_params(const xmlDoc *doc)
{
	for (const xmlNode *n = node_child(xmlDocGetRootElement(doc), NULL); n != NULL;
	     n = node_next(n, NULL))
		if (is_xsl(n, "param"))
			return true;
	return false;
}

void layer_set_params(struct theme_reading *r, const xmlDoc *doc)
{
	for (const xmlNode *n = node_child(xmlDocGetRootElement(doc), NULL); n != NULL;
	     n = node_next(n, NULL)) {
		char *value = is_xsl(n, "param") ? plain_value(n) : NULL;

		theme_set(r, node_attr(n, "name"), value, xml_loc(r->x, n));
		free(value);
	}
}
