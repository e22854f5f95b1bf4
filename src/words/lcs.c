/* SPDX-License-Identifier: MIT */
#include "lcs_private.h"

#include <limits.h>
#include <stdlib.h>

#include "mem.h"

/* A search. x is a place in a, y one in b; a diagonal is all places with one x - y. */
struct lcs {
	const long *a;
	const long *b;
	bool *gone_a;
	bool *gone_b;
	long *forward;     /* by diagonal: how far in a a way from the start has come */
	long *backward;    /* the same for a way from the end */
	long limit;        /* of differences that are searched for in one go */
};

/* A part of both lists: from x0 to before x1 in a, from y0 to before y1 in b. */
struct range {
	long x0;
	long x1;
	long y0;
	long y1;
};

/* The diagonals that one of the two ways has reached. */
struct reach {
	long least;
	long most;
};

/* Widens a reach by one on both sides; `none` stands beyond its ends. */
static void widen(struct reach *r, long least, long most, long *way, long none)
{
	if (r->least > least)
		way[--r->least - 1] = none;
	else
		r->least++;
	if (r->most < most)
		way[++r->most + 1] = none;
	else
		r->most--;
}

/* One difference more from the start. True when the two ways meet, at *x, *y. */
static bool step_forward(const struct lcs *l, const struct range *r, const struct reach *here,
                         const struct reach *there, bool may_meet, long *x, long *y)
{
	for (long d = here->most; d >= here->least; d -= 2) {
		long below = l->forward[d - 1];
		long above = l->forward[d + 1];

		*x = below < above ? above : below + 1;
		*y = *x - d;
		while (*x < r->x1 && *y < r->y1 && l->a[*x] == l->b[*y]) {
			++*x;
			++*y;
		}
		l->forward[d] = *x;
		if (may_meet && there->least <= d && d <= there->most && l->backward[d] <= *x)
			return true;
	}
	return false;
}

/* The same from the end. */
static bool step_backward(const struct lcs *l, const struct range *r, const struct reach *here,
                          const struct reach *there, bool may_meet, long *x, long *y)
{
	for (long d = here->most; d >= here->least; d -= 2) {
		long below = l->backward[d - 1];
		long above = l->backward[d + 1];

		*x = below < above ? below : above - 1;
		*y = *x - d;
		while (r->x0 < *x && r->y0 < *y && l->a[*x - 1] == l->b[*y - 1]) {
			--*x;
			--*y;
		}
		l->backward[d] = *x;
		if (may_meet && there->least <= d && d <= there->most && *x <= l->forward[d])
			return true;
	}
	return false;
}

/* Where the way from the start has come furthest. */
static void furthest(const struct lcs *l, const struct range *r, const struct reach *f, long *x,
                     long *y)
{
	long best = -1;

	for (long d = f->most; d >= f->least; d -= 2) {
		long at = l->forward[d] < r->x1 ? l->forward[d] : r->x1;

		if (at - d > r->y1)
			at = r->y1 + d;
		if (best < at + at - d) {
			best = at + at - d;
			*x = at;
			*y = at - d;
		}
	}
}

/* Finds a place through which a good way leads: neither of its halves is the whole. */
static void split(const struct lcs *l, const struct range *r, long *x, long *y)
{
	const long least = r->x0 - r->y1;
	const long most = r->x1 - r->y0;
	const long start = r->x0 - r->y0;
	const long end = r->x1 - r->y1;
	const bool odd = ((start - end) & 1) != 0;
	struct reach f = { start, start };
	struct reach b = { end, end };

	l->forward[start] = r->x0;
	l->backward[end] = r->x1;
	for (long cost = 1; ; cost++) {
		widen(&f, least, most, l->forward, -1);
		if (step_forward(l, r, &f, &b, odd, x, y))
			return;
		widen(&b, least, most, l->backward, LONG_MAX);
		if (step_backward(l, r, &b, &f, !odd, x, y))
			return;
		if (cost >= l->limit) {
			furthest(l, r, &f, x, y);
			return;
		}
	}
}

static void mark(const struct lcs *l, struct range r)
{
	for (;;) {
		struct range first;

		while (r.x0 < r.x1 && r.y0 < r.y1 && l->a[r.x0] == l->b[r.y0]) {
			r.x0++;
			r.y0++;
		}
		while (r.x0 < r.x1 && r.y0 < r.y1 && l->a[r.x1 - 1] == l->b[r.y1 - 1]) {
			r.x1--;
			r.y1--;
		}
		if (r.x0 == r.x1 || r.y0 == r.y1)
			break;
		first = r;
		split(l, &r, &first.x1, &first.y1);
		mark(l, first);
		r.x0 = first.x1;
		r.y0 = first.y1;
	}
	while (r.x0 < r.x1)
		l->gone_a[r.x0++] = true;
	while (r.y0 < r.y1)
		l->gone_b[r.y0++] = true;
}

void lcs_mark(const long *a, size_t n, bool *gone_a, const long *b, size_t m, bool *gone_b)
{
	enum { MANY = 100000, LIMIT = 256, LIMIT_OF_MANY = 32 };
	size_t diagonals = n + m + 3;
	long *ways = mem_alloc(2 * diagonals * sizeof(*ways));
	struct lcs l = {
		.a = a, .b = b, .gone_a = gone_a, .gone_b = gone_b,
		.forward = ways + m + 1, .backward = ways + diagonals + m + 1,
		.limit = n + m < MANY ? LIMIT : LIMIT_OF_MANY
	};

	mark(&l, (struct range){ 0, (long)n, 0, (long)m });
	free(ways);
}
