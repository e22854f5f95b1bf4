/* SPDX-License-Identifier: MIT */
#include "theme.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "resource.h"
#include "str.h"
#include "theme_private.h"

#define GENERATOR "engross " ENGROSS_VERSION
#define BUILT_IN "stylesheets/themes/"

enum { MAX_EXTENDS = 8 };

/* One theme of those that lead to the first. */
struct link {
	const char *name;
	bool own;                   /* of the workspace, not of the program */
	const struct link *from;    /* the theme that extends it, NULL for the first */
	unsigned depth;
	bool shipped;               /* it is the default that is built in */
};

static char *join(const char *a, const char *b, const char *c)
{
	struct buf name;
	char *joined;

	buf_init(&name, BUF_LINE);
	buf_addf(&name, "%s%s%s", a, b, c);
	joined = buf_take(&name);
	buf_release(&name);
	return joined;
}

static struct theme_value *find(const struct theme_values *values, const char *name)
{
	for (size_t i = 0; i < values->count; i++)
		if (str_eq(values->list[i].name, name))
			return &values->list[i];
	return NULL;
}

const struct theme_value *theme_find(const struct theme_values *values, const char *name)
{
	return find(values, name);
}

void theme_set(struct theme_reading *r, const char *name, const char *value, struct loc loc)
{
	struct theme_values *values = r->values;
	struct theme_value *v = find(values, name);

	if (value == NULL)
		return;
	if (v == NULL) {
		values->list = mem_resize(values->list, values->count + 1, sizeof(*values->list));
		v = &values->list[values->count++];
		v->name = mem_strdup(name);
	} else {
		free(v->value);
	}
	v->value = mem_strdup(value);
	v->loc = loc;
	v->turn = ++r->turn;
	v->shipped = r->shipping;
}

void theme_values_copy(struct theme_values *to, const struct theme_values *from)
{
	to->list = mem_zalloc(from->count, sizeof(*to->list));
	to->count = from->count;
	to->params = NULL;
	for (size_t i = 0; i < from->count; i++) {
		to->list[i] = from->list[i];
		to->list[i].name = mem_strdup(from->list[i].name);
		to->list[i].value = mem_strdup(from->list[i].value);
	}
}

/* The stylesheets have the values of the default theme of themselves: handing them
 * out would only take time. */
void theme_values_finish(struct theme_values *values)
{
	size_t n = 0;

	values->params = mem_zalloc(values->count + 1, sizeof(*values->params));
	for (size_t i = 0; i < values->count; i++)
		if (!values->list[i].shipped)
			values->params[n++] = (struct xml_param){ values->list[i].name,
			                                          values->list[i].value };
}

void theme_values_release(struct theme_values *values)
{
	for (size_t i = 0; i < values->count; i++) {
		free(values->list[i].name);
		free(values->list[i].value);
	}
	free(values->list);
	free(values->params);
	memset(values, 0, sizeof(*values));
}

/* Replaces values by a copy that has others for some names. */
static void dress(struct theme_values *to, const struct xml_param *values, size_t count)
{
	struct theme_values copy;
	struct theme_reading r = { .values = &copy };

	theme_values_copy(&copy, to);
	for (size_t i = 0; i < count; i++)
		theme_set(&r, values[i].name, values[i].value, LOC_NONE);
	theme_values_finish(&copy);
	*to = copy;
}

void theme_dress(struct theme *dressed, const struct theme *t, const struct xml_param *values,
                 size_t count)
{
	*dressed = *t;
	dress(&dressed->values, values, count);
	for (size_t i = 0; i < THEME_LAYERS; i++)
		if (dressed->layers[i].values.list != NULL)
			dress(&dressed->layers[i].values, values, count);
}

void theme_undress(struct theme *dressed)
{
	theme_values_release(&dressed->values);
	for (size_t i = 0; i < THEME_LAYERS; i++)
		if (dressed->layers[i].values.list != NULL)
			theme_values_release(&dressed->layers[i].values);
	memset(dressed, 0, sizeof(*dressed));
}

/* theme-<kind>-<role>, where the role is of the element or is given. */
static void set_role(struct theme_reading *r, const xmlNode *n, const char *kind, const char *role,
                     const char *tail, const char *value)
{
	char *start = join("theme-", kind, "-");
	char *name = join(start, role, tail);

	theme_set(r, name, value, xml_loc(r->x, n));
	free(name);
	free(start);
}

/* The family of the same widths, for those that office programs come with; any
 * other stands in for itself. */
static const char *substitute_of(const char *family)
{
	static const char *const known[][2] = {
		{ "Arial", "Liberation Sans" },     { "Calibri", "Carlito" },
		{ "Cambria", "Caladea" },           { "Courier New", "Liberation Mono" },
		{ "Georgia", "Gelasio" },           { "Helvetica", "Liberation Sans" },
		{ "Times New Roman", "Liberation Serif" },
	};

	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq(known[i][0], family))
			return known[i][1];
	return family;
}

/* A font brings all three of its names: what stood in for another does not for it. */
static void read_font(struct theme_reading *r, const xmlNode *n)
{
	const char *role = node_attr(n, "role");
	const char *family = node_attr(n, "family");
	const char *substitute = node_attr(n, "substitute");
	const char *fallback = node_attr(n, "fallback");

	set_role(r, n, "font", role, "", family);
	set_role(r, n, "font", role, "-substitute", substitute != NULL ? substitute : substitute_of(family));
	if (fallback == NULL)
		fallback = str_eq(role, "code") ? "monospace" : "sans-serif";
	set_role(r, n, "font", role, "-fallback", fallback);
}

static void read_header(struct theme_reading *r, const xmlNode *n)
{
	char *words = node_squeezed(n);

	theme_set(r, "theme-header", words, xml_loc(r->x, n));
	free(words);
}

/* <colour role="accent" value="#1d4d70"/> is theme-colour-accent, and so on. */
static int read_entry(struct theme_reading *r, const xmlNode *n, const char *folder)
{
	const char *role = node_attr(n, "role");

	if (node_is(n, "colour")) {
		set_role(r, n, "colour", role, "", node_attr(n, "value"));
	} else if (node_is(n, "size")) {
		set_role(r, n, "size", role, "", node_attr(n, "points"));
	} else if (node_is(n, "font")) {
		read_font(r, n);
	} else if (node_is(n, "space")) {
		set_role(r, n, "space", "line", "", node_attr(n, "line"));
		set_role(r, n, "space", "paragraph", "", node_attr(n, "paragraph"));
	} else if (node_is(n, "page")) {
		set_role(r, n, "page", "side", "", node_attr(n, "side"));
		set_role(r, n, "page", "top", "", node_attr(n, "top"));
		set_role(r, n, "page", "bottom", "", node_attr(n, "bottom"));
	} else if (node_is(n, "emphasis")) {
		theme_set(r, "theme-emphasis", node_attr(n, "by"), xml_loc(r->x, n));
	} else if (node_is(n, "cover")) {
		theme_set(r, "theme-cover", node_attr(n, "style"), xml_loc(r->x, n));
	} else if (node_is(n, "header")) {
		read_header(r, n);
	} else if (node_is(n, "logo")) {
		return theme_read_logo(r, n, folder);
	}
	return 0;
}

/* True when the workspace has a theme of its own of that name. */
static bool is_own(const struct workspace *ws, const char *name)
{
	char *inside = join("themes/", name, "/theme.xml");
	char *path = workspace_path(ws, inside);
	bool own = str_is_id(name) && io_exists(path);

	free(path);
	free(inside);
	return own;
}

/* True when the program has a theme of that name. */
static bool is_ours(const struct xml *x, const char *name)
{
	char *path = join(BUILT_IN, name, "/theme.xml");
	bool ours = str_is_id(name) && xml_has_resource(x, path);

	free(path);
	return ours;
}

static void add_name(struct buf *names, const char *name, size_t n)
{
	buf_addf(names, "%s%.*s", names->len > 0 ? ", " : "", (int)n, name);
}

/* The names of all themes, those of the program first. */
static void list_themes(struct diag *d, const struct workspace *ws, struct buf *names)
{
	char *path = workspace_path(ws, "themes");
	char **own = io_is_dir(path) ? io_list_dir(d, path) : NULL;

	for (const struct resource *r = resource_table; r->path != NULL; r++)
		if (str_starts(r->path, BUILT_IN) && str_ends(r->path, "/theme.xml")) {
			const char *name = r->path + strlen(BUILT_IN);

			add_name(names, name, strcspn(name, "/"));
		}
	for (char **name = own; name != NULL && *name != NULL; name++)
		if (is_own(ws, *name))
			add_name(names, *name, strlen(*name));
	io_free_names(own);
	free(path);
}

/* Says that there is no theme of that name, and which there are. Always -1. */
static int report_unknown(struct theme_reading *r, const char *name, struct loc asked)
{
	struct buf names;
	int rc;

	buf_init(&names, BUF_LINE);
	list_themes(r->d, r->ws, &names);
	if (asked.path == NULL)
		rc = diag(r->d, MSG_USAGE, asked, "there is no theme '%s'; there are %s", name, names.data);
	else
		rc = diag(r->d, MSG_THEME_UNKNOWN, asked, "'%s'; there are %s", name, names.data);
	buf_release(&names);
	return rc;
}

/* The tree of a theme that is as the schema asks; NULL, reported. Caller frees. The
 * program's own themes are held against the schema by its tests: that takes longer
 * than to use them. */
static xmlDoc *parse_theme(struct theme_reading *r, struct link *link, struct loc asked)
{
	char *path = join(link->own ? "themes/" : BUILT_IN, link->name, "/theme.xml");
	bool trusted = !link->own && xml_is_built_in(r->x, path);
	xmlDoc *doc = link->own ? workspace_parse(r->ws, r->x, r->d, path, asked)
	                        : xml_parse_resource(r->x, path);
	const xmlNode *root;

	link->shipped = trusted && str_eq(link->name, "default");
	if (doc != NULL && !trusted && xml_validate(r->x, "schemas/theme.xsd", doc) < 0)
		goto failed;
	root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	if (root != NULL && !str_eq(node_attr(root, "name"), link->name)) {
		diag(r->d, MSG_SCHEMA_VALUE, xml_loc(r->x, root),
		     "'%s' for 'name' of 'theme'; the folder of this theme is '%s'",
		     node_attr(root, "name"), link->name);
		goto failed;
	}
	free(path);
	return doc;
failed:
	free(path);
	xmlFreeDoc(doc);
	return NULL;
}

/* Reports a theme that extends itself, or too many others. 0, or -1. */
static int check_chain(struct theme_reading *r, const struct link *link, struct loc asked)
{
	for (const struct link *l = link->from; l != NULL; l = l->from)
		if (l->own == link->own && str_eq(l->name, link->name))
			return diag(r->d, MSG_THEME_EXTENDS, asked, "'%s' comes round to itself", link->name);
	if (link->depth >= MAX_EXTENDS)
		return diag(r->d, MSG_THEME_EXTENDS, asked, "'%s' is the %dth in a row", link->name,
		            MAX_EXTENDS + 1);
	return 0;
}

static int read_theme(struct theme_reading *r, struct link *link, struct loc asked);

/* Reads the theme that one extends: default, unless it says. A theme of the
 * workspace that has the name of one of the program's extends that one. */
static int read_base(struct theme_reading *r, const struct link *link, const xmlNode *root)
{
	const char *said = node_attr(root, "extends");
	struct loc loc = xml_loc(r->x, root);
	struct link base = { said != NULL ? said : "default", false, link, link->depth + 1, false };

	if (!link->own && said == NULL && str_eq(link->name, "default"))
		return 0;
	base.own = is_own(r->ws, base.name) && !(link->own && str_eq(base.name, link->name));
	/* What the program ships rests on what it ships. */
	base.own = base.own && link->own;
	if (!base.own && !is_ours(r->x, base.name))
		return report_unknown(r, base.name, loc);
	return read_theme(r, &base, loc);
}

/* Reads a theme after the one that it extends, so that its own entries count. */
static int read_theme(struct theme_reading *r, struct link *link, struct loc asked)
{
	char *folder = link->own ? join("themes/", link->name, "") : NULL;
	const xmlNode *root;
	xmlDoc *doc = NULL;
	int rc = -1;

	if (check_chain(r, link, asked) < 0)
		goto out;
	doc = parse_theme(r, link, asked);
	root = doc != NULL ? xmlDocGetRootElement(doc) : NULL;
	if (root == NULL || read_base(r, link, root) < 0)
		goto out;
	rc = 0;
	if (folder != NULL)
		theme_find_layers(r, folder);
	r->shipping = link->shipped;
	for (const xmlNode *n = node_child(root, NULL); n != NULL; n = node_next(n, NULL))
		if (read_entry(r, n, folder) < 0)
			rc = -1;
	r->shipping = false;
out:
	xmlFreeDoc(doc);
	free(folder);
	return rc;
}

int theme_open(struct theme *t, struct xml *x, struct diag *d, const struct workspace *ws,
               const char *name, struct loc asked)
{
	struct theme_reading r = { t, &t->values, x, d, ws, 0, false };
	struct link first = { name, is_own(ws, name), NULL, 0, false };

	memset(t, 0, sizeof(*t));
	t->name = mem_strdup(name);
	theme_set(&r, "generator", GENERATOR, LOC_NONE);
	if (!first.own && !is_ours(x, name))
		return report_unknown(&r, name, asked);
	if (read_theme(&r, &first, asked) < 0)
		return -1;
	theme_add_dark(&r);
	theme_values_finish(&t->values);
	if (theme_check_contrast(&r) < 0)
		return -1;
	return theme_read_layers(&r, asked);
}

void theme_release(struct theme *t)
{
	theme_values_release(&t->values);
	for (size_t i = 0; i < THEME_LAYERS; i++) {
		if (t->layers[i].path != NULL)
			buf_release(&t->layers[i].bytes);
		free(t->layers[i].path);
		theme_values_release(&t->layers[i].values);
	}
	free(t->name);
	if (t->logo.name != NULL)
		buf_release(&t->logo.bytes);
	free(t->logo.src);
	free(t->logo.name);
	memset(t, 0, sizeof(*t));
}
