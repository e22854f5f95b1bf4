/* SPDX-License-Identifier: MIT */
#include "figure.h"

#include <stdlib.h>

#include "mem.h"

bool figure_read(const char *text, struct figure *out)
{
	struct figure f = { 0, 0 };
	bool negative = *text == '-';
	bool point = false;
	int digits = 0;

	for (text += negative; *text != '\0'; text++) {
		if (*text == '.' && !point && digits > 0) {
			point = true;
			continue;
		}
		if (*text < '0' || *text > '9' || ++digits > FIGURE_DIGITS)
			return false;
		f.units = f.units * 10 + (*text - '0');
		f.places += point;
	}
	if (digits == 0 || f.places > FIGURE_PLACES || (point && f.places == 0))
		return false;
	if (negative)
		f.units = -f.units;
	*out = f;
	return true;
}

bool figure_widen(struct figure *f, int places)
{
	for (; f->places < places; f->places++) {
		if (f->units > INT64_MAX / 10 || f->units < INT64_MIN / 10)
			return false;
		f->units *= 10;
	}
	return true;
}

bool figure_add(struct figure *sum, struct figure f)
{
	if (!figure_widen(sum, f.places) || !figure_widen(&f, sum->places))
		return false;
	/* INT64_MIN is left out: it has no opposite. */
	if ((f.units > 0 && sum->units > INT64_MAX - f.units) ||
	    (f.units < 0 && sum->units < -INT64_MAX - f.units))
		return false;
	sum->units += f.units;
	return true;
}

bool figure_subtract(struct figure *from, struct figure f)
{
	if (f.units == INT64_MIN)
		return false;
	f.units = -f.units;
	return figure_add(from, f);
}

int figure_compare(struct figure a, struct figure b)
{
	/* What cannot be widened is further from zero than what can have those places. */
	if (!figure_widen(&a, b.places))
		return a.units < 0 ? -1 : 1;
	if (!figure_widen(&b, a.places))
		return b.units < 0 ? 1 : -1;
	return (a.units > b.units) - (a.units < b.units);
}

static uint64_t magnitude(int64_t units)
{
	return units < 0 ? (uint64_t)0 - (uint64_t)units : (uint64_t)units;
}

/* Brings on `places` more digits of a division: *quotient is what is there, *rest
 * is less than by. False when there is no room. */
static bool divide_on(uint64_t *quotient, uint64_t *rest, uint64_t by, int places)
{
	if (by > UINT64_MAX / 10)
		return false;
	for (int i = 0; i < places; i++) {
		if (*quotient > (uint64_t)INT64_MAX / 10 - 1)
			return false;
		*rest *= 10;
		*quotient = *quotient * 10 + *rest / by;
		*rest %= by;
	}
	return true;
}

bool figure_ratio(struct figure of, struct figure by, uint64_t times, int places,
                  struct figure *out)
{
	bool negative = (of.units < 0) != (by.units < 0);
	uint64_t dividend;
	uint64_t divisor;
	uint64_t quotient;
	uint64_t rest;

	if (!figure_widen(&of, by.places) || !figure_widen(&by, of.places) || by.units == 0)
		return false;
	dividend = magnitude(of.units);
	divisor = magnitude(by.units);
	if (times > 0 && dividend > UINT64_MAX / times)
		return false;
	dividend *= times;
	quotient = dividend / divisor;
	rest = dividend % divisor;
	if (!divide_on(&quotient, &rest, divisor, places))
		return false;
	if (rest >= divisor - rest)
		quotient++;
	if (quotient > (uint64_t)INT64_MAX)
		return false;
	out->units = negative ? -(int64_t)quotient : (int64_t)quotient;
	out->places = places;
	return true;
}

/* What a share lost when it was rounded down. */
struct loss {
	uint64_t rest;
	size_t at;
};

static int by_loss(const void *a, const void *b)
{
	const struct loss *x = a;
	const struct loss *y = b;

	if (x->rest != y->rest)
		return x->rest > y->rest ? -1 : 1;
	return x->at < y->at ? -1 : 1;
}

/* The sum of the parts, all with the same places; false as figure_shares(). */
static bool sum_parts(const struct figure *parts, size_t n, struct figure *sum)
{
	*sum = (struct figure){ 0, 0 };
	for (size_t i = 0; i < n; i++)
		if (parts[i].units < 0 || !figure_add(sum, parts[i]))
			return false;
	return sum->units > 0;
}

bool figure_shares(const struct figure *parts, size_t n, int places, struct figure *shares)
{
	struct loss *losses = NULL;
	struct figure sum;
	uint64_t missing = 1;
	bool done = false;

	if (!sum_parts(parts, n, &sum))
		return false;
	losses = mem_zalloc(n, sizeof(*losses));
	for (int i = 0; i < 2 + places; i++)
		missing *= 10;
	for (size_t i = 0; i < n; i++) {
		struct figure part = parts[i];
		uint64_t quotient;
		uint64_t rest;

		if (!figure_widen(&part, sum.places))
			goto out;
		quotient = (uint64_t)part.units / (uint64_t)sum.units;
		rest = (uint64_t)part.units % (uint64_t)sum.units;
		if (!divide_on(&quotient, &rest, (uint64_t)sum.units, 2 + places))
			goto out;
		shares[i] = (struct figure){ (int64_t)quotient, places };
		losses[i] = (struct loss){ rest, i };
		missing -= quotient;
	}
	qsort(losses, n, sizeof(*losses), by_loss);
	/* Fewer are missing than there are parts that lost something. */
	for (size_t i = 0; i < n && missing > 0; i++, missing--)
		shares[losses[i].at].units++;
	done = true;
out:
	free(losses);
	return done;
}

/* The digits of f, last first, at least one before the point. */
static int digits_of(struct figure f, char digits[32])
{
	uint64_t value = magnitude(f.units);
	int n = 0;

	do {
		digits[n++] = (char)('0' + value % 10);
		value /= 10;
	} while (value > 0 || n <= f.places);
	return n;
}

void figure_add_shown(struct buf *b, struct figure f)
{
	char digits[32];
	int n = digits_of(f, digits);

	if (f.units < 0)
		buf_add_str(b, "\xE2\x88\x92");   /* U+2212 MINUS SIGN */
	while (n-- > 0) {
		buf_add_char(b, digits[n]);
		if (n == f.places && n > 0)
			buf_add_char(b, '.');
		else if (n > f.places && (n - f.places) % 3 == 0)
			buf_add_char(b, ',');
	}
}

void figure_add_plain(struct buf *b, struct figure f)
{
	char digits[32];
	int n = digits_of(f, digits);

	if (f.units < 0)
		buf_add_char(b, '-');
	while (n-- > 0) {
		buf_add_char(b, digits[n]);
		if (n == f.places && n > 0)
			buf_add_char(b, '.');
	}
}
