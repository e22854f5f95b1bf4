/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "history_private.h"
#include "io.h"
#include "mem.h"
#include "path.h"
#include "place.h"
#include "str.h"

/*
 * The way of an entry into the ledger. There is no lock that a dead process could leave: the entry gets
 * the next number by link(), which one of those who ask for it has; the others read the
 * ledger anew, and decide again.
 */

enum { MAX_ROUNDS = 1000 };   /* each is lost to somebody who wrote */

static const char *const folders[] = { "", "ledger", "versions", "evidence" };

static char *folder_of(const struct recording *r, const char *name)
{
	return name[0] != '\0' ? path_join(r->dir, name) : mem_strdup(r->dir);
}

/* Says why a folder of the history is not written: nobody may look into it, as `unknown` tells, or, when
 * that is 0, it is a link to somewhere else. */
static void refuse_folder(const struct recording *r, const char *name, int unknown)
{
	char *inside = ledger_path(r->h->id, name);

	if (unknown != 0)
		diag(r->h->d, MSG_FILE_UNREADABLE, ((struct loc){ inside, 0 }), "'%s' (%s)", inside, strerror(unknown));
	else
		diag(r->h->d, MSG_HISTORY_LINK, ((struct loc){ inside, 0 }), "%s", "");
	free(inside);
}

static bool is_link(const char *path)
{
	struct stat st;

	return lstat(path, &st) == 0 && S_ISLNK(st.st_mode);
}

/* No folder of the history may be a link, or lead out of the workspace. 0, or -1 reported. */
static int check_inside(const struct recording *r)
{
	for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
		char *path = folder_of(r, folders[i]);
		bool link = is_link(path);
		bool within = !link && io_is_within(workspace_root(r->h->ws), path);

		if (!within)
			refuse_folder(r, folders[i], link ? 0 : errno);
		free(path);
		if (!within)
			return -1;
	}
	return 0;
}

static void sweep(const struct recording *r)
{
	for (size_t i = 0; i < ARRAY_LEN(folders); i++) {
		char *path = folder_of(r, folders[i]);

		if (io_is_dir(path))
			place_sweep(path);
		free(path);
	}
}

/* Reads the ledger as it is now. */
static int read_ledger(struct recording *r)
{
	versions_release(&r->versions);
	ledger_free(r->ledger);
	r->ledger = ledger_open(r->h->ws, r->h->x, r->h->d, r->h->id);
	if (r->ledger == NULL || versions_check(r->ledger, r->h->d) < 0)
		return -1;
	versions_of(r->ledger, r->ledger->count, NULL, &r->versions);
	return 0;
}

int recording_open(struct recording *r, const struct history *h)
{
	char *inside = ledger_path(h->id, "");

	memset(r, 0, sizeof(*r));
	r->h = h;
	r->dir = workspace_path(h->ws, inside);
	free(inside);
	if (check_inside(r) < 0)
		return -1;
	return read_ledger(r);
}

void recording_release(struct recording *r)
{
	place_copy_drop(&r->temporary);
	versions_release(&r->versions);
	ledger_free(r->ledger);
	free(r->checked);
	free(r->evidence);
	frozen_free(r->frozen);
	free(r->dir);
	memset(r, 0, sizeof(*r));
}

int recording_dir(struct recording *r, const char *name)
{
	char *path = folder_of(r, name);
	int rc = name[0] != '\0' && recording_dir(r, "") < 0 ? -1 : place_dir(r->h->d, path);

	free(path);
	return rc;
}

/* Git never changes line endings here. A help: nothing depends on it. */
static int place_attributes(struct recording *r)
{
	static const char text[] = "* -text\n";
	char *path = path_join(r->dir, ".gitattributes");
	char *lock = path_join(r->dir, ".lock");
	int rc = 0;

	if (!io_exists(path) && place_new(r->h->d, path, lock, text, strlen(text)) == PLACE_FAILED)
		rc = -1;
	free(path);
	free(lock);
	return rc;
}

/* What reads the entry back will find what was meant: it is read here, and added to the ledger
 * that it follows. 0, or -1 reported. */
static int prove(struct recording *r, const char *inside, const struct buf *text)
{
	xmlDoc *entry = xml_parse(r->h->x, inside, text->data, text->len);

	if (entry == NULL)
		return -1;
	if (ledger_add(r->ledger, r->h->x, r->h->d, entry, inside) < 0) {
		xmlFreeDoc(entry);
		return -1;
	}
	return versions_check(r->ledger, r->h->d);
}

/* Writes an entry whose event is decided. */
static enum placed place_entry(struct recording *r, xmlDoc *entry)
{
	char *name = ledger_entry_name(r->ledger->count + 1);
	char *inside = ledger_path(r->h->id, name);
	char *path = path_join(r->dir, name);
	char *lock = path_join(r->dir, ".lock");
	enum placed result = PLACE_FAILED;
	struct buf text;

	buf_init(&text, BUF_FILE);
	entry_seal(entry);
	xml_print(r->h->x, entry, &text);
	if (recording_dir(r, "ledger") == 0 && place_attributes(r) == 0 && prove(r, inside, &text) == 0)
		result = place_new(r->h->d, path, lock, text.data, text.len);
	if (result == PLACED_UNSURE)
		diag(r->h->d, MSG_LEDGER_UNSURE, ((struct loc){ inside, 0 }), "its folder cannot be written through");
	buf_release(&text);
	free(lock);
	free(path);
	free(inside);
	free(name);
	return result;
}

/* Which versions it takes the place of, where what was recorded last has brought it into force. */
static void add_superseded(struct buf *told, const struct recording *r, const struct version *v)
{
	struct versions before;
	const struct version *was;
	size_t said = 0;

	versions_of(r->ledger, r->ledger->count - 1, NULL, &before);
	was = version_find(&before, v->number);
	if (was == NULL || was->state != VERSION_IN_FORCE)
		for (size_t i = 0; i < r->versions.count; i++)
			if (r->versions.list[i].superseded_by == v)
				buf_addf(told, "%s %s", said++ == 0 ? "; it supersedes" : ",", r->versions.list[i].number);
	versions_release(&before);
}

/* "parking-mou 1.0: agreed on 31 March 2026; awaiting …", from the ledger with the new entry. */
static void tell(struct recording *r, struct buf *told)
{
	const struct ledger_entry *last = &r->ledger->entries[r->ledger->count - 1];
	const struct version *v;

	versions_release(&r->versions);
	versions_of(r->ledger, r->ledger->count, NULL, &r->versions);
	v = version_find(&r->versions, last->version);
	str_add_shown(told, r->h->id);
	buf_addf(told, " %s: ", v->number);
	add_event(told, v, last);
	buf_add_str(told, "; ");
	add_standing(told, v);
	add_superseded(told, r, v);
	buf_add_char(told, '\n');
}

/* One attempt. */
static enum placed attempt(struct recording *r, event_fn *fn, void *arg)
{
	xmlDoc *entry = NULL;
	enum placed result = PLACE_FAILED;

	if (r->ledger->count >= LEDGER_MAX) {
		diag(r->h->d, MSG_CANNOT_WRITE, LOC_NONE, "the history of '%s' (it has %d entries, and room for no more)",
		     r->h->id, LEDGER_MAX);
		return PLACE_FAILED;
	}
	entry = entry_new(r->ledger);
	if (fn(r, xmlDocGetRootElement(entry), arg) == 0)
		result = place_entry(r, entry);
	xmlFreeDoc(entry);
	return result;
}

int history_record(const struct history *h, event_fn *fn, void *arg, struct buf *told)
{
	struct recording r;
	enum placed result = PLACE_FAILED;
	int rc = recording_open(&r, h);

	if (rc == 0)
		sweep(&r);
	for (int round = 0; rc == 0; round++) {
		r.again = round > 0;
		result = attempt(&r, fn, arg);
		if (result != PLACE_TAKEN)
			break;
		rc = round < MAX_ROUNDS ? read_ledger(&r)
		                        : diag(h->d, MSG_CANNOT_WRITE, LOC_NONE,
		                               "the history of '%s' (others write in it without an end)", h->id);
	}
	if (rc == 0 && (result == PLACED || result == PLACED_UNSURE))
		tell(&r, told);
	recording_release(&r);
	return rc == 0 && result == PLACED ? 0 : -1;
}
