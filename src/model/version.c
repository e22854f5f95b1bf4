/* SPDX-License-Identifier: MIT */
#include "version.h"

#include <stdlib.h>
#include <string.h>

#include "mem.h"
#include "str.h"

const char *version_state_word(enum version_state state)
{
	static const char *const words[] = { "agreed", "signed", "in-force", "superseded", "withdrawn" };

	return words[state];
}

const struct version *version_find(const struct versions *v, const char *number)
{
	for (size_t i = 0; i < v->count && number != NULL; i++)
		if (version_compare(v->list[i].number, number) == 0)
			return &v->list[i];
	return NULL;
}

const struct version *version_last(const struct versions *v)
{
	return v->count > 0 ? &v->list[v->count - 1] : NULL;
}

struct sign_off *version_place(const struct version *v, bool approval, const char *org, const char *post)
{
	struct sign_off *free_one = NULL;
	struct sign_off *any = NULL;

	for (size_t i = 0; i < v->off_count; i++) {
		struct sign_off *o = &v->offs[i];

		if (o->approval != approval || !str_eq(o->org, org))
			continue;
		if (post != NULL && str_eq(o->post, post))
			return o;
		if (free_one == NULL && o->signing == NULL)
			free_one = o;
		if (any == NULL)
			any = o;
	}
	return free_one != NULL ? free_one : any;
}

/* The text of a child of an event, borrowed; NULL for none. */
static const char *text_of(const xmlNode *event, const char *name)
{
	const xmlNode *n = node_child(event, name);

	return n != NULL && n->children != NULL ? (const char *)n->children->content : NULL;
}

static struct sign_off *add_place(struct version *v)
{
	v->offs = mem_resize(v->offs, v->off_count + 1, sizeof(*v->offs));
	memset(&v->offs[v->off_count], 0, sizeof(*v->offs));
	return &v->offs[v->off_count++];
}

/* What an element says that a body does at its meeting; NULL for a signature. */
static const char *decision_of(bool approval, const xmlNode *n)
{
	const char *said = node_attr(n, "decision");

	return !approval ? NULL : said != NULL ? said : "approved";
}

static void agree(struct versions *all, const struct ledger_entry *e)
{
	struct version *v;

	all->list = mem_resize(all->list, all->count + 1, sizeof(*all->list));
	v = &all->list[all->count++];
	memset(v, 0, sizeof(*v));
	v->number = e->version;
	v->seal = node_attr(e->node, "seal");
	v->agreed = e;
	for (const xmlNode *n = node_child(e->node, "sign-off"); n != NULL; n = node_next(n, "sign-off")) {
		struct sign_off *o = add_place(v);

		o->approval = str_eq(node_attr(n, "kind"), "approval");
		o->decision = decision_of(o->approval, n);
		o->org = node_attr(n, "organisation");
		o->post = node_attr(n, "post");
		o->vacant = str_eq(node_attr(n, "vacant"), "yes");
		o->body = text_of(n, "body");
		o->role = text_of(n, "role");
	}
}

static bool joins(const struct ledger_entry *e)
{
	return str_eq(node_attr(e->node, "joins"), "yes");
}

static void sign(struct version *v, const struct ledger_entry *e)
{
	bool approval = str_eq(node_attr(e->node, "kind"), "approval");
	struct sign_off *o;

	if (joins(e)) {
		o = add_place(v);
		o->approval = approval;
		o->decision = decision_of(approval, e->node);
		o->joined = true;
		o->org = node_attr(e->node, "organisation");
		o->body = text_of(e->node, "body");
		o->role = text_of(e->node, "role");
	} else {
		o = version_place(v, approval, node_attr(e->node, "organisation"), node_attr(e->node, "post"));
	}
	if (o != NULL)
		o->signing = e;
}

static void leave(struct version *v, const struct ledger_entry *e)
{
	for (size_t i = 0; i < v->off_count; i++)
		if (str_eq(v->offs[i].org, node_attr(e->node, "organisation")))
			v->offs[i].leaving = e;
}

static struct version *find(const struct versions *all, const char *number)
{
	for (size_t i = 0; i < all->count; i++)
		if (version_compare(all->list[i].number, number) == 0)
			return &all->list[i];
	return NULL;
}

static void apply(struct versions *all, const struct ledger_entry *e)
{
	struct version *v = find(all, e->version);

	if (e->event == LEDGER_AGREED)
		agree(all, e);
	else if (v != NULL && e->event == LEDGER_SIGNED)
		sign(v, e);
	else if (v != NULL && e->event == LEDGER_LEFT)
		leave(v, e);
	else if (v != NULL)
		v->withdrawn = e;
}

/* True when the body has signed by another of its places, or can. */
static bool has_another(const struct version *v, const struct sign_off *o)
{
	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *other = &v->offs[i];

		if (other != o && str_eq(other->org, o->org) && (other->signing != NULL || !other->vacant))
			return true;
	}
	return false;
}

const struct sign_off *version_signed_at(const struct version *v, const struct ledger_entry *e)
{
	for (size_t i = 0; i < v->off_count; i++)
		if (v->offs[i].signing == e)
			return &v->offs[i];
	return NULL;
}

bool version_awaits(const struct version *v, const struct sign_off *o)
{
	if (o->signing != NULL || o->leaving != NULL)
		return false;
	return !o->vacant || !has_another(v, o);
}

/* The later of two days; of a month and a day in it, the month, since nobody knows which was later. */
static struct when later_of(struct when a, struct when b)
{
	if (a.year == b.year && a.month == b.month && (a.day == WHEN_NO_DAY || b.day == WHEN_NO_DAY))
		a.day = WHEN_NO_DAY;
	else if (when_compare(a, b) < 0)
		return b;
	return a;
}

/* Whose signature is to come, and when the last of them came. */
static void complete(struct version *v)
{
	const char *effective = node_attr(v->agreed->node, "effective");
	struct when day;

	v->completed = v->agreed->on;
	for (size_t i = 0; i < v->off_count; i++) {
		const struct sign_off *o = &v->offs[i];
		/* Where a body left without having signed, the others waited for it until then. */
		const struct ledger_entry *settled = o->signing != NULL ? o->signing : o->leaving;

		v->waiting += version_awaits(v, o);
		if (settled != NULL && !o->joined)
			v->completed = later_of(v->completed, settled->on);
	}
	v->complete = v->waiting == 0;
	v->in_force = v->completed;
	if (effective != NULL && when_parse(effective, &day) && when_compare(v->completed, day) < 0)
		v->in_force = day;
}

/* Whether it came into force on that day or before, and not only after it was withdrawn. */
static bool came_into_force(const struct version *v, struct when day)
{
	return v->complete && when_compare(v->in_force, day) <= 0 &&
	       (v->withdrawn == NULL || when_compare(v->in_force, v->withdrawn->on) <= 0);
}

/* The first later version that came into force takes the place of this one, and keeps it when
 * it is withdrawn itself: what it took the place of does not come back. */
static const struct version *successor(const struct versions *all, size_t i)
{
	for (size_t k = i + 1; k < all->count; k++) {
		const struct version *v = &all->list[k];

		if (came_into_force(v, all->day))
			return v;
	}
	return NULL;
}

static void settle(struct versions *all, size_t i)
{
	struct version *v = &all->list[i];

	v->superseded_by = successor(all, i);
	if (v->withdrawn != NULL)
		v->state = VERSION_WITHDRAWN;
	else if (v->superseded_by != NULL)
		v->state = VERSION_SUPERSEDED;
	else if (!v->complete)
		v->state = VERSION_AGREED;
	else
		v->state = when_compare(v->in_force, all->day) <= 0 ? VERSION_IN_FORCE : VERSION_SIGNED;
}

void versions_of(const struct ledger *l, size_t upto, const struct when *day, struct versions *out)
{
	memset(out, 0, sizeof(*out));
	for (size_t i = 0; i < upto && i < l->count; i++) {
		if (day != NULL && when_compare(l->entries[i].on, *day) > 0)
			continue;
		apply(out, &l->entries[i]);
		if (i == 0 || when_compare(out->day, l->entries[i].on) < 0)
			out->day = l->entries[i].on;
	}
	if (day != NULL)
		out->day = *day;
	for (size_t i = 0; i < out->count; i++)
		complete(&out->list[i]);
	for (size_t i = 0; i < out->count; i++)
		settle(out, i);
}

void versions_release(struct versions *v)
{
	for (size_t i = 0; i < v->count; i++)
		free(v->list[i].offs);
	free(v->list);
	memset(v, 0, sizeof(*v));
}

/* Whether a body has a place in a version, and has not left. */
static bool is_party(const struct version *v, const char *org)
{
	for (size_t i = 0; i < v->off_count; i++)
		if (str_eq(v->offs[i].org, org) && v->offs[i].leaving == NULL)
			return true;
	return false;
}

/* What is wrong with an entry after those before it, as words; NULL: nothing. */
static const char *fault(const struct versions *before, const struct ledger_entry *e)
{
	const struct version *last = version_last(before);
	const struct version *v = version_find(before, e->version);
	const struct sign_off *o = NULL;

	if (e->event == LEDGER_AGREED)
		return last == NULL || version_compare(last->number, e->version) < 0
		               ? NULL : "it agrees a version that does not come after the last";
	if (v == NULL)
		return "no version of that number was agreed";
	if (v->withdrawn != NULL)
		return "the version was withdrawn before";
	if (e->event != LEDGER_WITHDRAWN)
		o = version_place(v, str_eq(node_attr(e->node, "kind"), "approval"),
		                  node_attr(e->node, "organisation"), node_attr(e->node, "post"));
	if (e->event == LEDGER_SIGNED) {
		if (o == NULL && !joins(e))
			return "the version does not ask that body for it";
		if (o != NULL && (o->signing != NULL || joins(e)))
			return "that body has signed before, or is asked already";
		if (o != NULL && o->leaving != NULL)
			return "that body had left before";
	}
	if (e->event == LEDGER_LEFT && !is_party(v, node_attr(e->node, "organisation")))
		return "that body was no party, or had left before";
	return when_before(e->on, v->agreed->on) ? "its day is before that of agreement" : NULL;
}

int versions_check(const struct ledger *l, struct diag *d)
{
	struct versions before = { .count = 0 };
	int rc = 0;

	/* Entry by entry, and not anew for each: how a version stands as of a day is not asked. */
	for (size_t i = 0; i < l->count; i++) {
		const char *wrong = fault(&before, &l->entries[i]);

		if (wrong != NULL) {
			char *name = ledger_entry_name(i + 1);
			char *path = ledger_path(l->id, name);

			rc = diag(d, MSG_LEDGER_SENSE, ((struct loc){ path, 1 }), "%s", wrong);
			free(path);
			free(name);
		}
		apply(&before, &l->entries[i]);
	}
	versions_release(&before);
	return rc;
}
