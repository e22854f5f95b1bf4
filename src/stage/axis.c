/* SPDX-License-Identifier: MIT */
#include "axis_private.h"

#include "str.h"

enum { MAX_STEPS = 6 };

/* How many steps from zero reach as far as value, a magnitude. */
static int64_t steps_to(int64_t value, int64_t step)
{
	return value / step + (value % step != 0);
}

bool axis_choose(struct axis *a, struct figure low, struct figure high, bool counts)
{
	static const int64_t factors[] = { 1, 2, 5 };
	int places = low.places > high.places ? low.places : high.places;
	int64_t above;
	int64_t below;
	int64_t power = 1;

	/* Sums of money and percentages may need half and fifth units. */
	if (!counts)
		places++;
	if (!figure_widen(&low, places) || !figure_widen(&high, places))
		return false;
	above = high.units > 0 ? high.units : 0;
	below = low.units < 0 ? -low.units : 0;
	if (above > INT64_MAX / 4 || below > INT64_MAX / 4)
		return false;
	/* Counts with decimal places are still whole on the axis. */
	for (int i = 0; counts && i < places; i++)
		power *= 10;
	for (size_t i = 0;; i++) {
		int64_t step = power * factors[i % 3];
		int64_t up = steps_to(above, step);
		int64_t down = steps_to(below, step);

		if (up + down <= (below == 0 ? MAX_STEPS - 1 : MAX_STEPS)) {
			up = up + down > 0 ? up : 1;
			*a = (struct axis){ -down * step, up * step, step, places };
			return true;
		}
		if (i % 3 == 2)
			power *= 10;
	}
}

/* The number without places that are zero in every mark. */
static struct figure trimmed(const struct axis *a, int64_t units)
{
	int64_t step = a->step;
	int places = a->places;

	while (places > 0 && step % 10 == 0) {
		step /= 10;
		units /= 10;
		places--;
	}
	return (struct figure){ units, places };
}

void axis_set_figure(xmlNode *n, const char *name, struct figure f)
{
	struct buf b;

	buf_init(&b, BUF_LINE);
	figure_add_plain(&b, f);
	node_set(n, name, b.data);
	buf_release(&b);
}

void axis_add(xmlNode *chart, const struct axis *a, const char *type, int places)
{
	xmlNode *axis = node_add(chart, "axis");

	axis_set_figure(axis, "min", trimmed(a, a->min));
	axis_set_figure(axis, "max", trimmed(a, a->max));
	axis_set_figure(axis, "step", trimmed(a, a->step));
	node_set(axis, "type", type);
	node_setf(axis, "places", "%d", places);
	for (int64_t at = a->min; at <= a->max; at += a->step) {
		struct figure f = trimmed(a, at);
		xmlNode *tick = node_add(axis, "tick");
		struct buf words;

		axis_set_figure(tick, "value", f);
		buf_init(&words, BUF_LINE);
		figure_add_shown(&words, f);
		if (str_eq(type, "percent"))
			buf_add_char(&words, '%');
		node_set(tick, "label", words.data);
		buf_release(&words);
	}
}
