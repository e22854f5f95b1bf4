/* SPDX-License-Identifier: MIT */
#include "copy_private.h"

#include <stdlib.h>
#include <string.h>

#include "io.h"
#include "mem.h"
#include "str.h"

/* Of 1000: documents that have less in common with a copy are not what it is of; one that has
 * this much is, and no other is looked at. */
enum { LIKE = 250, ALIKE = 900 };

/* The document that is most like a copy so far. */
struct best {
	char *id;
	int likeness;
};

static void take(const char *id, const struct expected *e, struct best *best)
{
	int likeness = diff_likeness(&e->words, e->diff.found);

	if (likeness < LIKE || likeness <= best->likeness)
		return;
	free(best->id);
	best->id = mem_strdup(id);
	best->likeness = likeness;
}

/* Holds a document's versions, the last first, or else its text of today against the copy. What is
 * wrong with them is not what was asked. */
static void try_document(const struct copy *c, const char *id, struct best *best)
{
	const struct ledger *l = expected_ledger(c, id);
	struct versions all = { .count = 0 };
	struct expected e;

	if (l != NULL)
		versions_of(l, l->count, NULL, &all);
	for (size_t i = all.count; i-- > 0 && best->likeness < ALIKE; ) {
		if (expected_open(c, all.list[i].number, l->count, NULL, &e) == 0)
			take(id, &e, best);
		expected_release(&e);
	}
	if (all.count == 0) {
		if (expected_open_working(c, id, &e) == 0)
			take(id, &e, best);
		expected_release(&e);
	}
	versions_release(&all);
}

/* The id of the document whose words are most like those of the copy; NULL for none. Caller
 * frees. */
static char *find_by_words(const struct copy *c)
{
	bool hushed = diag_hush(c->q->d, true);
	char **ids = workspace_documents(c->q->ws, c->q->d);
	struct best best = { NULL, 0 };

	for (size_t i = 0; ids != NULL && ids[i] != NULL && best.likeness < ALIKE; i++)
		try_document(c, ids[i], &best);
	io_free_names(ids);
	diag_hush(c->q->d, hushed);
	return best.id;
}

/* True when the copy has next to nothing of the document that it says it is of. */
static bool is_another(const struct copy *c, const char *id)
{
	bool hushed = diag_hush(c->q->d, true);
	struct best best = { NULL, 0 };

	try_document(c, id, &best);
	free(best.id);
	diag_hush(c->q->d, hushed);
	return best.id == NULL;
}

int copy_find(struct copy *c)
{
	const char *said = c->claims.document;
	bool there = said != NULL && str_is_id(said) && workspace_has_document(c->q->ws, said);

	if (there && !is_another(c, said)) {
		c->id = mem_strdup(said);
		return 0;
	}
	c->id = find_by_words(c);
	if (c->id == NULL && there) {
		c->id = mem_strdup(said);
	} else if (c->id == NULL && said != NULL) {
		copy_say(c, MSG_COPY_UNKNOWN, "it says that it is '%s', and no document has words like its own", said);
	} else if (c->id == NULL) {
		copy_say(c, MSG_COPY_UNKNOWN, "no document has words like its own");
	} else if (said != NULL && !str_eq(c->id, said)) {
		copy_say(c, MSG_COPY_VERSION, "it says that it is '%s' and has the words of '%s'", said, c->id);
	}
	return 0;
}
