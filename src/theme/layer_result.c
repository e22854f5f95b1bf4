/* SPDX-License-Identifier: MIT */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "layer.h"
#include "mem.h"
#include "str.h"

/*
 * Pages and parts that were made with a layer: nothing in them runs, and nothing is
 * fetched when they are opened. Links that a reader follows are no fetching. A layer can
 * put names together as it likes, so it is the result that is looked at.
 */

static int told(struct diag *d, const struct theme_layer *layer, const char *what, const char *name)
{
	return diag(d, MSG_THEME_LAYER, ((struct loc){ layer->path, 0 }),
	            "it puts '%s' into what is made, %s", name, what);
}

static bool one_of(const char *name, const char *const *names, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (str_eq(names[i], name))
			return true;
	return false;
}

/* Adds the character of the escape whose digits begin at s; what comes after it, a white
 * space included. */
static const char *add_escape(struct buf *b, const char *s)
{
	char digits[7] = "";
	unsigned long c;

	for (size_t n = 0; n < 6 && isxdigit((unsigned char)*s); n++)
		digits[n] = *s++;
	c = strtoul(digits, NULL, 16);
	buf_add_char(b, c > 0 && c < 0x80 ? (char)tolower((int)c) : '?');
	s += s[0] == '\r' && s[1] == '\n';
	return s + (*s != '\0' && strchr(" \t\r\n\f", *s) != NULL);
}

/* The text in small letters and with CSS escapes undone: as a browser reads names in it
 * (CSS Syntax 4.3.7). Comments stay: what looks like one may stand in a string, and a
 * comment inside a name ends it. Caller releases. */
static void add_plain_css(struct buf *b, const char *s)
{
	while (*s != '\0') {
		if (s[0] == '\\' && isxdigit((unsigned char)s[1]))
			s = add_escape(b, s + 1);
		else if (s[0] == '\\')
			s++;
		else
			buf_add_char(b, (char)tolower((unsigned char)*s++));
	}
}

/* True for style rules that fetch: @import, and addresses that are not in the page. */
static bool css_fetches(const char *css)
{
	static const char *const fetching[] = { "@import", "image-set(", "src(", "behavior:", "-moz-binding" };
	struct buf plain;
	bool fetches = false;

	buf_init(&plain, BUF_FILE);
	add_plain_css(&plain, css);
	for (size_t i = 0; i < ARRAY_LEN(fetching) && !fetches; i++)
		fetches = strstr(plain.data, fetching[i]) != NULL;
	for (const char *s = plain.data; !fetches && (s = strstr(s, "url(")) != NULL;) {
		s += strlen("url(");
		s += strspn(s, " \t\r\n\"'");
		fetches = !str_starts(s, "data:") && s[0] != '#';
	}
	buf_release(&plain);
	return fetches;
}

/* The address without what browsers pass over, in small letters. Caller frees. */
static char *address(const char *value)
{
	struct buf b;
	char *taken;

	buf_init(&b, BUF_FILE);
	for (; *value != '\0'; value++)
		if ((unsigned char)*value > ' ')
			buf_add_char(&b, (char)tolower((unsigned char)*value));
	taken = buf_take(&b);
	buf_release(&b);
	return taken;
}

/* True for an address that a reader may follow: of the page, relative, or of a
 * scheme that runs nothing. */
static bool may_follow(const char *value)
{
	static const char *const schemes[] = { "http:", "https:", "mailto:", "tel:" };
	char *plain = address(value);
	size_t scheme = strcspn(plain, ":/?#");
	bool may = plain[scheme] != ':';

	for (size_t i = 0; i < ARRAY_LEN(schemes) && !may; i++)
		may = str_starts(plain, schemes[i]);
	free(plain);
	return may;
}

/* True for an address that is in the page itself. */
static bool is_inside(const char *value)
{
	char *plain = address(value);
	bool inside = plain[0] == '#' || str_starts(plain, "data:image/") || plain[0] == '\0';

	free(plain);
	return inside;
}

/* True for a link of the head that is a reference and not a thing to load: all its
 * relations are. */
static bool is_reference(const xmlNode *n)
{
	static const char *const known[] = { "alternate", "author", "canonical", "help", "latest-version",
		                             "license", "next", "predecessor-version", "prev", "related",
		                             "successor-version", "up" };
	const char *s = node_attr(n, "rel");
	bool reference = s != NULL && s[0] != '\0';

	while (reference && *s != '\0') {
		size_t length = strcspn(s, " \t\r\n");
		char *relation = mem_strndup(s, length);
		char *plain = address(relation);

		reference = plain[0] == '\0' || one_of(plain, known, ARRAY_LEN(known));
		free(plain);
		free(relation);
		s += length + (s[length] != '\0');
	}
	return reference;
}

/* What is wrong with an attribute of a page; NULL when nothing is. */
static const char *attribute_fault(const xmlNode *n, const char *name, const char *value)
{
	static const char *const loading[] = { "src",  "srcset", "poster", "data",   "background", "href",
		                               "action", "formaction", "ping", "codebase", "archive",
		                               "lowsrc", "dynsrc", "longdesc", "profile",
		                               "imagesrcset", "attributionsrc", "manifest", "classid" };
	/* Where SVG takes url() (SVG 2, 6.6). */
	static const char *const styling[] = { "style",  "fill",         "stroke",     "filter",   "mask",
		                               "cursor", "marker",       "marker-start", "marker-mid",
		                               "marker-end", "clip-path", "color-profile" };
	bool link = str_eq(node_name(n), "a") || str_eq(node_name(n), "area");

	if (str_starts(name, "on"))
		return "which would run";
	if (one_of(name, styling, ARRAY_LEN(styling)))
		return css_fetches(value) ? "which would fetch something" : NULL;
	/* One address after another: we have none. */
	if (str_eq(name, "srcset") || str_eq(name, "imagesrcset"))
		return "which would fetch something";
	if (!one_of(name, loading, ARRAY_LEN(loading)))
		return NULL;
	if (str_eq(name, "href") && link)
		return may_follow(value) ? NULL : "which would run";
	if (str_eq(name, "href") && str_eq(node_name(n), "link") && is_reference(n))
		return NULL;
	return is_inside(value) ? NULL : "which would fetch something";
}

static int check_page_element(struct diag *d, const struct theme_layer *layer, const xmlNode *n)
{
	/* The last two lines: elements whose content browsers read in another way than we
	 * do, and those that change others. */
	static const char *const running[] = { "iframe", "frame",  "frameset", "object", "embed",
		                               "applet", "base",   "portal",   "form",
		                               "noscript", "noembed", "noframes", "template", "xmp",
		                               "plaintext", "listing", "textarea", "select", "math",
		                               "foreignobject", "animate", "animatetransform",
		                               "animatecolor", "animatemotion", "set", "use", "handler", "listener" };
	const char *name = node_name(n);
	char *text = NULL;
	int rc = 0;

	if (one_of(name, running, ARRAY_LEN(running)) ||
	    (str_eq(name, "script") && !str_eq(node_attr(n, "type"), "application/ld+json")) ||
	    (str_eq(name, "meta") && node_attr(n, "http-equiv") != NULL))
		return told(d, layer, "which would run or fetch something", name);
	/* In a drawing, character references count in its text. */
	for (const xmlNode *up = n; up != NULL && str_eq(name, "style"); up = up->parent)
		if (up->type == XML_ELEMENT_NODE && str_eq(node_name(up), "svg"))
			return told(d, layer, "inside a drawing", name);
	if (str_eq(name, "style")) {
		text = node_text(n);
		if (css_fetches(text))
			rc = told(d, layer, "with a rule that would fetch something", "style");
		free(text);
	}
	for (const xmlAttr *a = n->properties; a != NULL && rc == 0; a = a->next) {
		const char *attribute = strrchr((const char *)a->name, ':');
		xmlChar *value = xmlNodeListGetString(n->doc, a->children, 1);
		const char *what;

		attribute = attribute != NULL ? attribute + 1 : (const char *)a->name;
		what = attribute_fault(n, attribute, value != NULL ? (const char *)value : "");
		xmlFree(value);
		if (what != NULL)
			rc = told(d, layer, what, attribute);
	}
	return rc;
}

/* After the tag whose name begins at s. */
static const char *pass_tag(const char *s)
{
	while (*s != '\0' && *s != '>') {
		const char *end = *s == '"' || *s == '\'' ? strchr(s + 1, *s) : s;

		s = end != NULL ? end + 1 : s + strlen(s);
	}
	return s + (*s == '>');
}

/* The name, of n bytes, when browsers take the content of such an element as text up to
 * its end tag (HTML 13.2.5.2, 13.2.5.3, 13.2.5.4); else NULL. */
static const char *text_element(const char *s, size_t n)
{
	static const char *const names[] = { "title", "style", "script" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (strlen(names[i]) == n && strncasecmp(names[i], s, n) == 0)
			return names[i];
	return NULL;
}

/* True when markup stands between the tag before s and the end tag of that name. */
static bool has_markup(const char *s, const char *name)
{
	size_t n = strlen(name);

	while ((s = strchr(s, '<')) != NULL) {
		if (s[1] == '/' && strncasecmp(s + 2, name, n) == 0)
			return false;
		if (isalpha((unsigned char)s[1]) || strchr("/!?", s[1]) != NULL)
			return true;
		s++;
	}
	return true;
}

/* What stands in a page that browsers may read in another way than our parser does;
 * NULL for nothing. Attributes are in quotes, as our serialiser writes them. */
static const char *ambiguous(const char *s)
{
	while ((s = strchr(s, '<')) != NULL) {
		const char *name = ++s;
		const char *element;
		size_t n = 0;

		if (s[0] == '?' || str_starts(s, "!--"))
			return "a comment";
		while (isalnum((unsigned char)s[n]))
			n++;
		s = pass_tag(s);
		element = text_element(name, n);
		if (element != NULL && has_markup(s, element))
			return element;
	}
	return NULL;
}

int layer_check_page(struct diag *d, const struct theme_layer *layer, const struct buf *page)
{
	const char *twofold = ambiguous(page->data);
	xmlDoc *doc = NULL;
	const xmlNode *root;
	int rc = 0;

	if (twofold != NULL)
		return told(d, layer, "with markup in it that browsers read in more than one way", twofold);
	doc = xml_parse_html(page->data, page->len);
	root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	if (root == NULL)
		rc = told(d, layer, "which no program can open", "depth");
	for (const xmlNode *n = root; n != NULL && rc == 0; n = node_walk(root, n, false))
		rc = check_page_element(d, layer, n);
	xmlFreeDoc(doc);
	return rc;
}

int layer_check_css(struct diag *d, const struct theme_layer *layer, const struct buf *css)
{
	return css_fetches(css->data) ? told(d, layer, "with a rule that would fetch something", "style") : 0;
}

/* True for a field of Word that says something of the document itself (ECMA-376 part 1,
 * 17.16.5). All others are refused: too many of them read files, or make a code of words. */
static bool is_known_field(const char *code)
{
	static const char *const known[] = {
		"AUTHOR",  "CREATEDATE", "DATE",    "DOCPROPERTY", "FILENAME", "HYPERLINK", "KEYWORDS",
		"NOTEREF", "NUMPAGES",   "PAGE",    "PAGEREF",     "REF",      "SAVEDATE",  "SECTION",
		"SECTIONPAGES", "SEQ",   "STYLEREF", "SUBJECT",    "TIME",     "TITLE",     "TOC"
	};
	size_t n;

	code += strspn(code, " \t\r\n");
	n = strcspn(code, " \t\r\n\\\"");
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (strlen(known[i]) == n && strncasecmp(known[i], code, n) == 0)
			return true;
	return false;
}

/* True for a field with an address that a link may not have, or with one that Word
 * would reach for by itself, such as \\server\file. */
static bool leads_astray(const char *code)
{
	static const char between[] = " \t\r\n\"";
	bool astray = strstr(code, "\\\\") != NULL;

	while (*code != '\0' && !astray) {
		size_t n = strcspn(code, between);
		char *word = mem_strndup(code, n);

		astray = strchr(word, ':') != NULL && !may_follow(word);
		free(word);
		code += n;
		code += strspn(code, between);
	}
	return astray;
}

/* What a part's fields say, up to now. */
struct fields {
	struct buf code;   /* of the field that is open */
	bool open;         /* between its beginning and its result */
};

static int check_code(struct diag *d, const struct theme_layer *layer, const char *code)
{
	return !is_known_field(code) || leads_astray(code)
	               ? told(d, layer, "a field that would fetch something", code) : 0;
}

/* Reports a field of several runs, whose code may stand in several pieces. */
static int check_field(struct diag *d, const struct theme_layer *layer, const xmlNode *n, struct fields *f)
{
	const char *name = node_name(n);
	char *text = NULL;
	int rc = 0;

	if (str_eq(name, "fldSimple") || str_eq(name, "t") || str_eq(name, "fldChar")) {
		const xmlAttr *type = xmlHasProp((xmlNode *)(uintptr_t)n, (const xmlChar *)"fldCharType");
		bool begins = type != NULL && type->children != NULL &&
		              str_eq((const char *)type->children->content, "begin");

		if (f->open && (begins || !str_eq(name, "fldChar")))
			return told(d, layer, "in the code of a field", name);
		if (str_eq(name, "fldChar")) {
			if (f->open || f->code.len > 0)
				rc = check_code(d, layer, f->code.data);
			f->open = begins;
			buf_clear(&f->code);
		}
	} else if (str_eq(name, "instrText")) {
		text = node_text(n);
		buf_add_str(&f->code, text);
		free(text);
	}
	return rc;
}

/* True for an address that leads out of the package. */
static bool leads_out(const char *value)
{
	return strpbrk(value, ":%\\") != NULL || value[0] == '/' || str_starts(value, "../") ||
	       strstr(value, "/../") != NULL || str_ends(value, "/..");
}

static int check_part_element(struct diag *d, const struct theme_layer *layer, const xmlNode *n)
{
	static const char *const running[] = { "script", "event-listener", "plugin",      "applet",
		                               "floating-frame", "dde-connection", "dde-source",
		                               "database-display", "altChunk", "control",
		                               "subDoc", "section-source", "movie", "execute-macro",
		                               "submission", "instance" };
	const char *name = node_name(n);
	int rc = 0;

	if (one_of(name, running, ARRAY_LEN(running)))
		return told(d, layer, "which would run or fetch something", name);
	for (const xmlAttr *a = n->properties; a != NULL && rc == 0; a = a->next) {
		const char *attribute = (const char *)a->name;
		const char *value = a->children != NULL ? (const char *)a->children->content : "";

		/* A link is followed by its reader; everything else is fetched. */
		if ((str_eq(attribute, "href") || str_eq(attribute, "src")) && !str_eq(name, "a") &&
		    leads_out(value))
			rc = told(d, layer, "with an address that would be fetched", name);
		else if (str_eq(attribute, "href") && str_eq(name, "a") && !may_follow(value))
			rc = told(d, layer, "a link that would run", value);
		else if (str_eq(attribute, "instr"))
			rc = check_code(d, layer, value);
	}
	return rc;
}

int layer_check_part(struct diag *d, const struct theme_layer *layer, const struct buf *part)
{
	xmlDoc *doc = xml_parse_part(part->data, part->len);
	const xmlNode *root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	struct fields fields = { .open = false };
	int rc = 0;

	buf_init(&fields.code, BUF_FILE);
	if (root == NULL)
		rc = told(d, layer, "which no program can open", "depth");
	for (const xmlNode *n = root; n != NULL && rc == 0; n = node_walk(root, n, false)) {
		rc = check_part_element(d, layer, n);
		if (rc == 0)
			rc = check_field(d, layer, n, &fields);
	}
	if (rc == 0 && fields.code.len > 0)
		rc = check_code(d, layer, fields.code.data);
	buf_release(&fields.code);
	xmlFreeDoc(doc);
	return rc;
}
