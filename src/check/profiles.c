/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "profile_private.h"
#include "resource.h"
#include "str.h"

/* All profiles together: which there are, and what is found in any of them. */

#define SHIPPED "schemas/profiles/"
#define OWN "profiles"

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

struct names {
	char **list;
	size_t count;
};

/* Adds the id in the name of a file, "mou.xml". */
static void add_file(struct names *names, const char *file)
{
	size_t n = strlen(file);

	if (!str_ends(file, ".xml"))
		return;
	names->list = mem_resize(names->list, names->count + 2, sizeof(char *));
	names->list[names->count++] = mem_strndup(file, n - strlen(".xml"));
	names->list[names->count] = NULL;
}

/* The names in the workspace's folder of profiles, NULL where there is none. Free with
 * io_free_names(). */
static char **own_files(struct profiles *ps)
{
	char *folder = ps->ws != NULL ? workspace_path(ps->ws, OWN) : NULL;
	char **files = folder != NULL && io_is_dir(folder) ? io_list_dir(ps->d, folder) : NULL;

	free(folder);
	return files;
}

char **profiles_all(struct profiles *ps)
{
	struct names names = { mem_zalloc(1, sizeof(char *)), 0 };
	char **files;
	size_t kept = 0;

	if (ps->all != NULL) {
		free(names.list);
		return ps->all;
	}
	for (const struct resource *r = resource_table; r->path != NULL; r++)
		if (str_starts(r->path, SHIPPED))
			add_file(&names, r->path + strlen(SHIPPED));
	files = own_files(ps);
	for (size_t i = 0; files != NULL && files[i] != NULL; i++)
		add_file(&names, files[i]);
	io_free_names(files);
	qsort(names.list, names.count, sizeof(char *), compare_names);
	for (size_t i = 0; i < names.count; i++) {
		if (!str_is_id(names.list[i]) || (kept > 0 && str_eq(names.list[i], names.list[kept - 1])))
			free(names.list[i]);
		else
			names.list[kept++] = names.list[i];
	}
	names.list[kept] = NULL;
	ps->all = names.list;
	return ps->all;
}

const char *profiles_nearest(struct profiles *ps, const char *id)
{
	char **all = profiles_all(ps);
	char *small = str_in_case(id, false);
	const char *best = NULL;
	int distance = 3;

	for (size_t i = 0; all[i] != NULL; i++) {
		int far = str_distance(all[i], small, 2);

		if (far < distance) {
			distance = far;
			best = all[i];
		}
	}
	free(small);
	return best;
}

/* Reads the files of all profiles. */
static void read_all(struct profiles *ps)
{
	char **all = profiles_all(ps);

	for (size_t i = 0; all[i] != NULL && !ps->all_read; i++)
		(void)profiles_read(ps, all[i]);
	ps->all_read = true;
}

const struct requirement *profiles_requirement(struct profiles *ps, const char *id)
{
	const struct entry *e = xmlHashLookup(ps->definers, (const xmlChar *)id);
	const struct profile *p;

	if (e == NULL) {
		read_all(ps);
		e = xmlHashLookup(ps->definers, (const xmlChar *)id);
	}
	p = e != NULL ? profiles_find(ps, e->profile.id) : NULL;
	return p != NULL ? profile_requirement(p, id) : NULL;
}

struct search {
	const char *id;
	const char *best;
	int distance;
};

static void compare_id(void *payload, void *arg, const xmlChar *name)
{
	struct search *s = arg;
	int far = str_distance((const char *)name, s->id, 2);

	(void)payload;
	if (far < s->distance || (far == s->distance && s->best != NULL && strcmp((const char *)name, s->best) < 0)) {
		s->distance = far;
		s->best = (const char *)name;
	}
}

const char *profiles_nearest_requirement(struct profiles *ps, const char *id)
{
	struct search s = { id, NULL, 3 };

	read_all(ps);
	xmlHashScan(ps->definers, compare_id, &s);
	return s.best;
}

int profiles_check(struct profiles *ps, const char *id)
{
	struct entry *e = profiles_read(ps, id);

	if (e == NULL)
		return diag(ps->d, MSG_PROFILE_UNKNOWN, LOC_NONE, "'%s'", id);
	if (!e->profile.own && xml_validate(ps->x, "schemas/profile.xsd", e->profile.doc) < 0)
		return -1;
	if (profiles_find(ps, id) == NULL)
		return -1;
	return e->profile.own ? 0 : profile_faults(ps, e);
}

/* A file of the workspace that is one of a profile. 0, or -1 reported. */
static int check_file(struct profiles *ps, const char *file)
{
	size_t n = strlen(file) - strlen(".xml");
	char *id = mem_strndup(file, n);
	struct buf path;
	int rc = -1;

	buf_init(&path, BUF_LINE);
	buf_addf(&path, SHIPPED "%s", file);
	if (!str_is_id(id) || xml_has_resource(ps->x, path.data)) {
		bool taken = str_is_id(id);

		buf_clear(&path);
		buf_addf(&path, OWN "/%s", file);
		diag(ps->d, MSG_PROFILE_NAME, (struct loc){ path.data, 0 },
		     taken ? "'%s' is that of a profile that comes with the program"
		           : "'%s' is not made of small letters, digits and hyphens", id);
	} else {
		rc = profiles_find(ps, id) != NULL ? 0 : -1;
	}
	buf_release(&path);
	free(id);
	return rc;
}

int profiles_check_own(struct profiles *ps)
{
	char **files = own_files(ps);
	int rc = 0;

	for (size_t i = 0; files != NULL && files[i] != NULL; i++)
		if (str_ends(files[i], ".xml") && check_file(ps, files[i]) < 0)
			rc = -1;
	io_free_names(files);
	return rc;
}

const struct xpath *profiles_test(struct profiles *ps, const xmlNode *n)
{
	const char *expression = node_attr(n, "test");
	struct xpath *p = xmlHashLookup(ps->tests, (const xmlChar *)expression);
	struct buf why;

	if (p != NULL)
		return p;
	buf_init(&why, BUF_LINE);
	p = xpath_new(expression, &why);
	buf_release(&why);
	if (p != NULL && xmlHashAddEntry(ps->tests, (const xmlChar *)expression, p) != 0)
		mem_check(NULL);
	return p;
}
