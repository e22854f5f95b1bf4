/* SPDX-License-Identifier: MIT */
#include "listing.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

/* What the working text says that it is. Caller frees. */
static char *own_version(const struct work *w)
{
	const xmlNode *root = w->doc != NULL ? xmlDocGetRootElement(w->doc) : NULL;
	const xmlNode *meta = root != NULL ? node_child(root, "meta") : NULL;
	const xmlNode *version = meta != NULL ? node_child(meta, "version") : NULL;

	return version != NULL ? node_squeezed(version) : NULL;
}

/* Finds out which version the working text is; what is wrong with it is for a check to say. */
static void look_at_text(struct listing *l, struct xml *x, struct diag *d, const struct workspace *ws,
                         const struct reg *reg, const struct when *day)
{
	struct work w;
	bool hushed;

	l->text = LISTING_FAULTY;
	if (reg == NULL)
		return;
	hushed = diag_hush(d, true);
	work_init(&w, x, d, ws, reg, l->id);
	w.as_of = day;
	if (work_run(&w, "version") == 0) {
		l->text = w.as != NULL ? LISTING_SAME : w.changed ? LISTING_CHANGED : LISTING_DRAFT;
		l->text_version = own_version(&w);
	}
	work_release(&w);
	diag_hush(d, hushed);
}

int listing_open(struct listing *l, struct xml *x, struct diag *d, const struct workspace *ws,
                 const struct reg *reg, const char *id, const struct when *day)
{
	memset(l, 0, sizeof(*l));
	l->id = id;
	l->ledger = ledger_open(ws, x, d, id);
	if (l->ledger == NULL)
		return -1;
	versions_of(l->ledger, l->ledger->count, day, &l->versions);
	l->day = l->versions.day;
	if (workspace_has_document(ws, id) && l->versions.count > 0)
		look_at_text(l, x, d, ws, reg, day);
	return 0;
}

void listing_release(struct listing *l)
{
	versions_release(&l->versions);
	ledger_free(l->ledger);
	free(l->text_version);
	memset(l, 0, sizeof(*l));
}

static struct listing_party *find_party(struct listing_party *list, size_t count, const char *org)
{
	for (size_t i = 0; i < count; i++)
		if (str_eq(list[i].org, org))
			return &list[i];
	return NULL;
}

/* From the last version to the first: what is found first counts. */
struct listing_party *listing_parties(const struct listing *l, size_t *count)
{
	struct listing_party *list = NULL;

	*count = 0;
	for (size_t i = l->versions.count; i-- > 0;) {
		const struct version *v = &l->versions.list[i];

		for (size_t k = 0; k < v->off_count; k++) {
			const struct sign_off *o = &v->offs[k];
			struct listing_party *p = find_party(list, *count, o->org);

			if (p == NULL) {
				list = mem_resize(list, *count + 1, sizeof(*list));
				p = &list[(*count)++];
				*p = (struct listing_party){ o->org, o->body, NULL, NULL, o->leaving };
			}
			if (p->version == NULL && o->signing != NULL) {
				p->version = v;
				p->signing = o->signing;
			}
		}
	}
	return list;
}
