/* SPDX-License-Identifier: MIT */
#include "workspace.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "path.h"
#include "str.h"

#define SETTINGS "engross.xml"

enum { MAX_CLIMB = 64 };

/* The nearest folder from here upward with settings: "", "..", "../.."; NULL. */
static char *find_upward(void)
{
	struct buf dir;
	char *found = NULL;

	buf_init(&dir, BUF_LINE);
	for (int i = 0; i < MAX_CLIMB && found == NULL; i++) {
		char *settings = path_join(dir.data, SETTINGS);

		if (io_exists(settings))
			found = mem_strdup(dir.data);
		free(settings);
		buf_add_str(&dir, dir.len > 0 ? "/.." : "..");
	}
	buf_release(&dir);
	return found;
}

bool workspace_is_near(void)
{
	return workspace_is_at(NULL);
}

bool workspace_is_at(const char *dir)
{
	char *found = dir != NULL ? mem_strdup(dir) : find_upward();
	char *settings = found != NULL ? path_join(found, SETTINGS) : NULL;
	bool is = settings != NULL && io_exists(settings);

	free(settings);
	free(found);
	return is;
}

/* Where in the settings an element stands; NULL: nowhere. */
static struct loc place(const struct xml *x, const xmlNode *n)
{
	return (struct loc){ SETTINGS, n != NULL ? xml_loc(x, n).line : 0 };
}

/* The text of a setting, or what stands for it. Caller frees. */
static char *setting(const xmlNode *root, const char *name, const char *otherwise)
{
	const xmlNode *n = node_child(root, name);

	if (n == NULL)
		return otherwise != NULL ? mem_strdup(otherwise) : NULL;
	return node_squeezed(n);
}

static int read_settings(struct workspace *ws, struct xml *x, struct diag *d)
{
	xmlDoc *doc = workspace_parse(ws, x, d, SETTINGS, (struct loc){ SETTINGS, 0 });
	const xmlNode *root;
	size_t i = 0;
	int rc = -1;

	if (doc == NULL || xml_validate(x, "schemas/workspace.xsd", doc) < 0)
		goto out;
	root = xmlDocGetRootElement(doc);
	ws->area = setting(root, "area", NULL);
	ws->lang = setting(root, "language", "en-GB");
	ws->theme = setting(root, "theme", "default");
	ws->theme_at = place(x, node_child(root, "theme"));
	ws->output = setting(root, "output", "out");
	ws->output_at = place(x, node_child(root, "output"));
	for (const xmlNode *n = node_child(root, "template"); n != NULL && i < ARRAY_LEN(ws->templates);
	     n = node_next(n, "template")) {
		ws->templates_at[i] = place(x, n);
		ws->templates[i++] = node_squeezed(n);
	}
	if (node_child(root, "waivers") != NULL) {
		ws->waivers = xml_new_doc("waivers");
		node_copy_children(node_child(root, "waivers"), xmlDocGetRootElement(ws->waivers));
	}
	rc = 0;
out:
	xmlFreeDoc(doc);
	return rc;
}

int workspace_open(struct workspace *ws, struct xml *x, struct diag *d, const char *dir)
{
	return workspace_open_noting(ws, x, d, dir, NULL);
}

int workspace_open_noting(struct workspace *ws, struct xml *x, struct diag *d, const char *dir,
                          struct sources *sources)
{
	char *settings = NULL;
	int rc = -1;

	memset(ws, 0, sizeof(*ws));
	ws->sources = sources;
	if (dir == NULL)
		ws->dir = find_upward();
	else
		ws->dir = mem_strdup(str_eq(dir, ".") ? "" : dir);
	if (ws->dir != NULL)
		settings = path_join(ws->dir, SETTINGS);
	if (settings == NULL || !io_exists(settings)) {
		diag(d, MSG_WORKSPACE_NONE, LOC_NONE, "'%s'", dir != NULL ? dir : ".");
		goto out;
	}
	rc = read_settings(ws, x, d);
out:
	free(settings);
	return rc;
}

void workspace_release(struct workspace *ws)
{
	free(ws->dir);
	free(ws->area);
	free(ws->lang);
	free(ws->theme);
	free(ws->output);
	xmlFreeDoc(ws->waivers);
	for (size_t i = 0; i < ARRAY_LEN(ws->templates); i++)
		free(ws->templates[i]);
	memset(ws, 0, sizeof(*ws));
}

char *workspace_path(const struct workspace *ws, const char *inside)
{
	return path_join(ws->dir, inside);
}

const char *workspace_root(const struct workspace *ws)
{
	return ws->dir[0] != '\0' ? ws->dir : ".";
}

char *workspace_document(const char *id)
{
	struct buf b;
	char *path;

	buf_init(&b, BUF_LINE);
	buf_addf(&b, "documents/%s/document.xml", id);
	path = buf_take(&b);
	buf_release(&b);
	return path;
}

bool workspace_has_document(const struct workspace *ws, const char *id)
{
	char *inside = workspace_document(id);
	char *path = workspace_path(ws, inside);
	bool has = io_exists(path);

	free(inside);
	free(path);
	return has;
}

char **workspace_documents(const struct workspace *ws, struct diag *d)
{
	char *path = workspace_path(ws, "documents");
	char **names = io_is_dir(path) ? io_list_dir(d, path) : NULL;
	size_t kept = 0;

	/* A folder that cannot be read is reported as such, not as empty. */
	if (names == NULL && io_is_dir(path)) {
		free(path);
		return NULL;
	}
	for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
		if (workspace_has_document(ws, names[i]))
			names[kept++] = names[i];
		else
			free(names[i]);
	}
	if (names != NULL)
		names[kept] = NULL;
	if (kept == 0) {
		diag(d, MSG_DOCUMENTS_EMPTY, LOC_NONE, "%s", "");
		free(names);
		names = NULL;
	}
	free(path);
	return names;
}

int workspace_read(const struct workspace *ws, struct diag *d, const char *inside, struct loc from,
                   size_t limit, struct buf *out)
{
	const struct source *known = ws->sources != NULL ? sources_find(ws->sources, inside) : NULL;

	if (known != NULL) {
		buf_add(out, known->bytes.data, known->bytes.len);
		return 0;
	}
	if (io_read_within(d, workspace_root(ws), inside, from, limit, out) < 0)
		return -1;
	if (ws->sources != NULL)
		sources_add(ws->sources, inside, out);
	return 0;
}

xmlDoc *workspace_parse(const struct workspace *ws, struct xml *x, struct diag *d,
                        const char *inside, struct loc from)
{
	xmlDoc *doc = NULL;
	struct buf bytes;

	buf_init(&bytes, BUF_FILE);
	if (workspace_read(ws, d, inside, from, IO_LIMIT_SOURCE, &bytes) == 0)
		doc = xml_parse(x, inside, bytes.data, bytes.len);
	buf_release(&bytes);
	return doc;
}
