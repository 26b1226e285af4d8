/* test_form.c - what browsers send, read or refused. */
#include "tests/cmocka.inc.h"

#include "review/form.h"

#include <stdlib.h>

static const struct row {
	const char *says, *bytes;
	const char *a;		/* the field "a"; NULL: no form at all */
} rows[] = {
	{ "nothing is an empty form", "", "" },
	{ "one field", "a=b", "b" },
	{ "plus is a blank, per cent a byte", "a=b+c%2Bd%20e", "b c+d e" },
	{ "digits of either case", "a=%c3%A9", "\xc3\xa9" },
	{ "the first of two counts", "a=1&a=2", "1" },
	{ "a name is decoded, too", "%61=1", "1" },
	{ "without a value", "a", "" },
	{ "an equals sign in the value", "a=b=c", "b=c" },
	{ "empty fields between", "&&a=1&", "1" },
	{ "another field", "aa=1", "" },
	{ "an escape that ends too soon", "a=%4", NULL },
	{ "an escape that is none", "a=%4x", NULL },
	{ "a bare per cent", "a=100%", NULL },
	{ "a zero byte", "a=b%00c", NULL },
	{ "in a field that nobody asks for, too", "a=1&b=%zz", NULL },
};

static void a_form_is_read_or_refused(void **state)
{
	struct arena *a = arena_new(1 << 20);

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct form form;
		const int status = form_read(span_of(rows[i].bytes), a, &form, NULL);

		if ((status == 0) != (rows[i].a != NULL) || (!status && !span_eq(form_value(&form, "a"), span_of(rows[i].a))))
			fail_msg("row %zu: %s", i, rows[i].says);
	}
	arena_free(a);
}

static void a_form_has_so_many_fields_and_no_more(void **state)
{
	static char bytes[4 * FORM_FIELDS_MAX + 8];
	struct arena *a = arena_new(1 << 20);
	struct form form;
	size_t n = 0;

	(void)state;
	for (size_t i = 0; i < FORM_FIELDS_MAX; i++) {
		memcpy(bytes + n, "a=1&", 4);
		n += 4;
	}
	assert_int_equal(form_read((struct span){ bytes, n - 1 }, a, &form, NULL), 0);
	assert_int_equal(form.count, FORM_FIELDS_MAX);
	memcpy(bytes + n, "b", 1);
	assert_int_equal(form_read((struct span){ bytes, n + 1 }, a, &form, NULL), -1);
	arena_free(a);
}

static void every_head_of_it_and_every_budget_has_an_answer(void **state)
{
	const struct span whole = SPAN("csrf=abc%20d&do=return&note=%c3%a9+b&id=1&id=2");

	(void)state;
	for (size_t n = 0; n <= whole.len; n++) {
		char *bytes = malloc(n + !n);
		struct arena *a = arena_new(n * 16);
		struct form form;

		assert_non_null(bytes);
		memcpy(bytes, whole.at, n);
		if (a)
			(void)form_read((struct span){ bytes, n }, a, &form, NULL);
		arena_free(a);
		free(bytes);
	}
}

static void a_string_fits_or_is_none(void **state)
{
	struct form form = { .fields = { { { "a", 1 }, { "1234", 4 } } }, .count = 1 };
	char out[5] = "";

	(void)state;
	assert_true(form_string(&form, "a", out, 5));
	assert_string_equal(out, "1234");
	assert_false(form_string(&form, "a", out, 4));
	assert_true(form_string(&form, "b", out, 1));
}

static const struct { const char *says, *header, *value; } cookies[] = {
	{ "alone", "tone=1", "1" }, { "between others", "a=b; tone=1; c=d", "1" }, { "without blanks", "a=b;tone=1", "1" },
	{ "the first counts", "tone=1; tone=2", "1" }, { "a longer name is another", "xtone=1; tone2=3", "" },
	{ "letters of another case are another", "TONE=1", "" }, { "no value", "tone", "" }, { "nothing", "", "" },
	{ "an equals sign in it", "tone=a=b", "a=b" },
};

static void a_cookie_is_found_by_its_name(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof cookies / sizeof *cookies; i++)
		if (!span_eq(cookie_value(span_of(cookies[i].header), SPAN("tone")), span_of(cookies[i].value)))
			fail_msg("row %zu: %s", i, cookies[i].says);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_form_is_read_or_refused), cmocka_unit_test(a_form_has_so_many_fields_and_no_more),
		cmocka_unit_test(every_head_of_it_and_every_budget_has_an_answer), cmocka_unit_test(a_string_fits_or_is_none),
		cmocka_unit_test(a_cookie_is_found_by_its_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
