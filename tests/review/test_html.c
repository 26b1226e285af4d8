/* test_html.c - values into a page. */
#include "tests/cmocka.inc.h"

#include "review/html.h"

static const struct row {
	const char *says, *in, *text, *address;
} rows[] = {
	{ "words", "Dana, 7", "Dana, 7", "Dana%2C%207" },
	{ "what HTML is made of", "<b a=\"1\">'&'", "&lt;b a=&#34;1&#34;&gt;&#39;&amp;&#39;", "%3Cb%20a%3D%221%22%3E%27%26%27" },
	{ "letters of any script", "\xc3\xa9\xe6\x9d\x8e\xf0\x9f\x98\x80", "\xc3\xa9\xe6\x9d\x8e\xf0\x9f\x98\x80", "%C3%A9%E6%9D%8E%F0%9F%98%80" },
	{ "bytes that are no UTF-8", "a\xff\xc3", "a\xef\xbf\xbd\xef\xbf\xbd", "a%FF%C3" },
	{ "controls of both sets", "a\x1b\x7f\xc2\x9b", "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd", "a%1B%7F%C2%9B" },
	{ "marks that turn the order, and what draws nothing", "a\xe2\x80\xae" "b\xe2\x80\x8b" "c\xc2\xad", "abc", "a%E2%80%AEb%E2%80%8Bc%C2%AD" },
	{ "ends of lines stay, in one form", "a\r\nb\tc", "a\nb\tc", "a%0D%0Ab%09c" },
	{ "what stays as it is in an address", "a-b.c_d~e", "a-b.c_d~e", "a-b.c_d~e" },
};

static void a_value_is_text_whatever_it_is(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct buffer text, address;

		buffer_init(&text, NULL, 4096);
		buffer_init(&address, NULL, 4096);
		html_value(&text, rows[i].in);
		html_address(&address, span_of(rows[i].in));
		if (!span_eq(buffer_span(&text), span_of(rows[i].text)) || !span_eq(buffer_span(&address), span_of(rows[i].address)))
			fail_msg("row %zu: %s: %s, %s", i, rows[i].says, buffer_string(&text), buffer_string(&address));
		buffer_done(&text);
		buffer_done(&address);
	}
}

static void a_number_is_its_digits(void **state)
{
	struct buffer out;

	(void)state;
	buffer_init(&out, NULL, 4096);
	html_value(&out, -7);
	html_value(&out, (size_t)8);
	html_value(&out, INT64_MIN);
	html_value(&out, (const char *)NULL);
	assert_string_equal(buffer_string(&out), "-78-9223372036854775808");
	buffer_done(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_value_is_text_whatever_it_is), cmocka_unit_test(a_number_is_its_digits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
