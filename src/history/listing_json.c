/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "listing.h"
#include "str.h"

/* The listing for programs, as schemas/history.schema.json describes it. */

static void put_day(json_t *object, const char *key, struct when day)
{
	struct buf iso;

	buf_init(&iso, BUF_LINE);
	when_add_iso(&iso, day);
	json_put_exact(object, key, iso.data);
	buf_release(&iso);
}

/* The words of a child of an event, or null. */
static void put_child(json_t *object, const char *key, const xmlNode *event, const char *name)
{
	const xmlNode *n = node_child(event, name);
	char *words = n != NULL ? node_squeezed(n) : NULL;

	json_put_exact(object, key, words);
	free(words);
}

static void put_evidence(json_t *object, const xmlNode *event)
{
	const xmlNode *n = node_child(event, "evidence");
	json_t *evidence;

	if (n == NULL) {
		json_put_exact(object, "evidence", NULL);
		return;
	}
	evidence = json_put_object(object, "evidence");
	json_put_exact(evidence, "name", node_attr(n, "name"));
	json_put_exact(evidence, "path", node_attr(n, "path"));
	json_put_exact(evidence, "digest", node_attr(n, "digest"));
	json_put_number(evidence, "size", (size_t)strtoull(node_attr(n, "size"), NULL, 10));
}

/* What all events have. */
static json_t *put_event(json_t *object, const char *key, const struct listing *l, const struct ledger_entry *e)
{
	json_t *event;

	if (e == NULL) {
		json_put_exact(object, key, NULL);
		return NULL;
	}
	event = json_put_object(object, key);
	json_put_number(event, "entry", (size_t)(e - l->ledger->entries) + 1);
	json_put_exact(event, "on", node_attr(e->node, "on"));
	return event;
}

static void put_signing(json_t *place, const struct listing *l, const struct ledger_entry *e)
{
	json_t *signing = put_event(place, "signature", l, e);

	if (signing == NULL)
		return;
	json_put_exact(signing, "method", node_attr(e->node, "method"));
	put_child(signing, "name", e->node, "name");
	put_child(signing, "role", e->node, "role");
	put_child(signing, "authority", e->node, "authority");
	put_child(signing, "minute", e->node, "minute");
	put_evidence(signing, e->node);
}

/* A body that left, or a version that was withdrawn. */
static void put_ending(json_t *object, const char *key, const struct listing *l, const struct ledger_entry *e)
{
	json_t *ending = put_event(object, key, l, e);

	if (ending == NULL)
		return;
	put_child(ending, "reason", e->node, "reason");
	put_child(ending, "minute", e->node, "minute");
	put_evidence(ending, e->node);
}

static void add_place(json_t *places, const struct listing *l, const struct version *v, const struct sign_off *o)
{
	json_t *place = json_add_object(places);

	json_put_exact(place, "kind", o->approval ? "approval" : "signature");
	json_put_text(place, "decision", o->decision);
	json_put_exact(place, "organisation", o->org);
	json_put_exact(place, "body", o->body);
	json_put_exact(place, "post", o->post);
	json_put_exact(place, "role", o->joined ? NULL : o->role);
	json_put_bool(place, "vacant", o->vacant);
	json_put_bool(place, "joined", o->joined);
	json_put_bool(place, "awaited", version_awaits(v, o));
	put_signing(place, l, o->signing);
	put_ending(place, "left", l, o->leaving);
}

static void add_version(json_t *versions, const struct listing *l, const struct version *v)
{
	json_t *version = json_add_object(versions);
	json_t *places;

	json_put_exact(version, "version", v->number);
	json_put_exact(version, "state", version_state_word(v->state));
	json_put_number(version, "entry", (size_t)(v->agreed - l->ledger->entries) + 1);
	put_day(version, "on", v->agreed->on);
	json_put_exact(version, "effective", node_attr(v->agreed->node, "effective"));
	if (v->complete)
		put_day(version, "inForce", v->in_force);
	else
		json_put_exact(version, "inForce", NULL);
	json_put_exact(version, "supersededBy", v->superseded_by != NULL ? v->superseded_by->number : NULL);
	put_child(version, "note", v->agreed->node, "note");
	json_put_exact(version, "seal", v->seal);
	json_put_number(version, "awaited", v->waiting);
	places = json_put_array(version, "places");
	for (size_t i = 0; i < v->off_count; i++)
		add_place(places, l, v, &v->offs[i]);
	put_ending(version, "withdrawn", l, v->withdrawn);
}

static void put_parties(json_t *document, const struct listing *l)
{
	json_t *parties = json_put_array(document, "parties");
	size_t count;
	struct listing_party *list = listing_parties(l, &count);

	for (size_t i = 0; i < count; i++) {
		const struct listing_party *p = &list[i];
		json_t *party = json_add_object(parties);

		json_put_exact(party, "organisation", p->org);
		json_put_exact(party, "body", p->body);
		json_put_exact(party, "lastSigned", p->version != NULL ? p->version->number : NULL);
		json_put_exact(party, "on", p->signing != NULL ? node_attr(p->signing->node, "on") : NULL);
		json_put_bool(party, "left", p->leaving != NULL);
	}
	free(list);
}

void listing_write_json(const struct listing *l, json_t *array)
{
	static const char *const states[] = { "none", "faulty", "same", "changed", "draft" };
	json_t *document = json_add_object(array);
	const struct version *last = version_last(&l->versions);
	json_t *part;

	json_put_exact(document, "id", l->id);
	put_day(document, "day", l->day);
	json_put_number(document, "entries", l->ledger->count);
	part = json_put_array(document, "versions");
	for (size_t i = 0; i < l->versions.count; i++)
		add_version(part, l, &l->versions.list[i]);
	put_parties(document, l);
	part = json_put_object(document, "text");
	json_put_exact(part, "state", states[l->text]);
	json_put_exact(part, "version", l->text_version);
	json_put_exact(part, "after", last->number);
}
