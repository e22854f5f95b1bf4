/* SPDX-License-Identifier: MIT */
#include "help.h"

#include <math.h>
#include <string.h>

#include "colour.h"

static struct colour colour(const char *s)
{
	struct colour c;

	assert_true(colour_read(s, &c));
	return c;
}

static void assert_ratio(const char *a, const char *b, double expected)
{
	double ratio = colour_contrast(colour(a), colour(b));

	if (fabs(ratio - expected) > 0.005)
		fail_msg("%s on %s: %f, not %f", a, b, ratio, expected);
}

static void known_ratios(void **state)
{
	(void)state;
	assert_ratio("#000000", "#ffffff", 21.0);
	assert_ratio("#ffffff", "#000000", 21.0);
	assert_ratio("#123456", "#123456", 1.0);
	assert_ratio("#767676", "#ffffff", 4.54);
	assert_ratio("#777777", "#ffffff", 4.48);
	assert_ratio("#949494", "#ffffff", 3.03);
	assert_ratio("#ff0000", "#ffffff", 4.00);
	assert_ratio("#0000FF", "#ffffff", 8.59);
	assert_ratio("#00ff00", "#ffffff", 1.37);
}

static void only_six_digits_are_a_colour(void **state)
{
	static const char *const bad[] = { "", "#", "#12345", "#1234567", "123456", "#12345g", "#12 456",
		                           "red", "#\xC3\xA9\xC3\xA9\xC3\xA9" };
	struct colour c;
	char text[8];

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++)
		assert_false(colour_read(bad[i], &c));
	assert_false(colour_read(NULL, &c));
	colour_write(colour("#AbCdEf"), text);
	assert_string_equal(text, "#abcdef");
}

static void colours_are_mixed(void **state)
{
	char text[8];

	(void)state;
	colour_write(colour_mix(colour("#000000"), colour("#ffffff"), 50), text);
	assert_string_equal(text, "#808080");
	colour_write(colour_mix(colour("#ffffff"), colour("#000000"), 100), text);
	assert_string_equal(text, "#000000");
	colour_write(colour_mix(colour("#123456"), colour("#ffffff"), 0), text);
	assert_string_equal(text, "#123456");
}

static void a_near_colour_is_found(void **state)
{
	struct colour found;

	(void)state;
	assert_true(colour_with_contrast(colour("#999999"), colour("#ffffff"), 4.5, &found));
	assert_true(colour_contrast(found, colour("#ffffff")) >= 4.5);
	assert_true(colour_contrast(found, colour("#ffffff")) < 4.8);
	assert_true(colour_with_contrast(colour("#333333"), colour("#000000"), 4.5, &found));
	assert_true(colour_luminance(found) > colour_luminance(colour("#333333")));
	assert_false(colour_with_contrast(colour("#777777"), colour("#777777"), 7, &found));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(known_ratios),
		cmocka_unit_test(only_six_digits_are_a_colour),
		cmocka_unit_test(colours_are_mixed),
		cmocka_unit_test(a_near_colour_is_found),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
