/* SPDX-License-Identifier: MIT */
#include "said.h"

static void add_day(struct buf *b, const char *before, struct when day)
{
	buf_add_str(b, before);
	when_add_words(b, day);
}

static void add_number(struct buf *b, size_t n, const char *what)
{
	buf_addf(b, "%zu %s%s", n, what, n == 1 ? "" : "s");
}

void said_awaited(struct buf *b, const struct version *v)
{
	size_t decisions = 0;

	for (size_t i = 0; i < v->off_count; i++)
		decisions += version_awaits(v, &v->offs[i]) && v->offs[i].approval;
	if (v->waiting > decisions)
		add_number(b, v->waiting - decisions, "signature");
	if (v->waiting > decisions && decisions > 0)
		buf_add_str(b, " and ");
	if (decisions > 0)
		add_number(b, decisions, "decision");
}

void said_state(struct buf *b, const struct version *v)
{
	switch (v->state) {
	case VERSION_AGREED:
		add_day(b, "agreed on ", v->agreed->on);
		buf_add_str(b, ", awaiting ");
		said_awaited(b, v);
		break;
	case VERSION_SIGNED:
		buf_add_str(b, v->off_count > 0 ? "signed, " : "agreed, ");
		add_day(b, "in force from ", v->in_force);
		break;
	case VERSION_IN_FORCE:
		add_day(b, "in force since ", v->in_force);
		break;
	case VERSION_SUPERSEDED:
		buf_addf(b, "superseded by %s", v->superseded_by->number);
		add_day(b, v->superseded_by->in_force.day != WHEN_NO_DAY ? " on " : " in ", v->superseded_by->in_force);
		break;
	case VERSION_WITHDRAWN:
		add_day(b, "withdrawn on ", v->withdrawn->on);
		break;
	}
}

void said_standing(struct buf *b, const struct versions *all)
{
	const struct version *last = version_last(all);
	const char *between = "";

	if (last == NULL) {
		add_day(b, "no version was agreed by ", all->day);
		return;
	}
	for (size_t i = 0; i < all->count; i++) {
		const struct version *v = &all->list[i];

		if (v != last && (v->state == VERSION_SUPERSEDED || v->state == VERSION_WITHDRAWN))
			continue;
		buf_addf(b, "%s%s ", between, v->number);
		said_state(b, v);
		between = "; ";
	}
}

void said_seal(struct buf *b, const char *seal)
{
	buf_add_str(b, "Seal");
	for (size_t i = 0; i < 16; i += 4)
		buf_addf(b, " %.4s", seal + i);
}
