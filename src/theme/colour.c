/* SPDX-License-Identifier: MIT */
#include "colour.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

static const struct colour black = { { 0, 0, 0 } };
static const struct colour white = { { 255, 255, 255 } };

static int digit(char c)
{
	static const char digits[] = "0123456789abcdefABCDEF";
	const char *at = c != '\0' ? strchr(digits, c) : NULL;

	if (at == NULL)
		return -1;
	return (int)(at - digits) < 16 ? (int)(at - digits) : (int)(at - digits) - 6;
}

bool colour_read(const char *s, struct colour *c)
{
	if (s == NULL || s[0] != '#' || strlen(s) != 7)
		return false;
	for (int i = 0; i < 3; i++) {
		int high = digit(s[1 + 2 * i]);
		int low = digit(s[2 + 2 * i]);

		if (high < 0 || low < 0)
			return false;
		c->channel[i] = (unsigned char)(16 * high + low);
	}
	return true;
}

void colour_write(struct colour c, char out[8])
{
	snprintf(out, 8, "#%02x%02x%02x", (unsigned)c.channel[0], (unsigned)c.channel[1],
	         (unsigned)c.channel[2]);
}

/* The number 0.04045 is that of sRGB (IEC 61966-2-1); WCAG's 0.03928 gives the
 * same for every value that a byte can have. */
double colour_luminance(struct colour c)
{
	static const double weight[3] = { 0.2126, 0.7152, 0.0722 };
	double sum = 0;

	for (int i = 0; i < 3; i++) {
		double v = c.channel[i] / 255.0;

		sum += weight[i] * (v <= 0.04045 ? v / 12.92 : pow((v + 0.055) / 1.055, 2.4));
	}
	return sum;
}

double colour_contrast(struct colour a, struct colour b)
{
	double x = colour_luminance(a);
	double y = colour_luminance(b);

	return ((x > y ? x : y) + 0.05) / ((x > y ? y : x) + 0.05);
}

struct colour colour_mix(struct colour from, struct colour towards, int percent)
{
	struct colour mixed;

	for (int i = 0; i < 3; i++) {
		int a = from.channel[i];
		int b = towards.channel[i];

		/* Rounded half up; the sum is never negative. */
		mixed.channel[i] = (unsigned char)((2 * (100 * a + (b - a) * percent) + 100) / 200);
	}
	return mixed;
}

bool colour_with_contrast(struct colour c, struct colour other, double least, struct colour *found)
{
	for (int percent = 0; percent <= 100; percent++) {
		struct colour darker = colour_mix(c, black, percent);
		struct colour lighter = colour_mix(c, white, percent);

		if (colour_contrast(darker, other) >= least) {
			*found = darker;
			return true;
		}
		if (colour_contrast(lighter, other) >= least) {
			*found = lighter;
			return true;
		}
	}
	return false;
}
