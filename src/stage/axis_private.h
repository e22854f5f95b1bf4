/* SPDX-License-Identifier: MIT */
#ifndef ENGROSS_AXIS_PRIVATE_H
#define ENGROSS_AXIS_PRIVATE_H

#include <stdint.h>

#include "figure.h"
#include "stage_private.h"

/* The axis of a chart: from min to max by step, all units * 10^-places. */
struct axis {
	int64_t min;
	int64_t max;
	int64_t step;
	int places;
};

/* The axis on which figures from low to high are drawn: it has zero in it, its
 * step is 1, 2 or 5 times a power of ten, and it has seven marks at most; counts are
 * not divided. False when the figures are too large. */
bool axis_choose(struct axis *a, struct figure low, struct figure high, bool counts);

/* Sets an attribute to a figure as programs write it. */
void axis_set_figure(xmlNode *n, const char *name, struct figure f);

/* Adds the element to a chart. places are those of the figures. */
void axis_add(xmlNode *chart, const struct axis *a, const char *type, int places);

#endif
