/* test_route.c - which servers a setting names, and what is none. */
#include "tests/cmocka.inc.h"

#include "world/route.h"

#include <string.h>

static void a_setting_names_its_servers(void **state)
{
	static const struct row {
		const char *says, *where;
		size_t places;
		const char *master;
	} rows[] = {
		{ "a socket", "unix:/run/redis/redis.sock", 1, NULL },
		{ "a path may hold a comma", "unix:/run/a,b", 1, NULL },
		{ "one server", "redis.example.com:6379", 1, NULL },
		{ "nodes of a cluster", "192.0.2.1:7000,192.0.2.2:7000, [2001:db8::3]:7000", 3, NULL },
		{ "sentinels", "sentinel:tone@192.0.2.1:26379,192.0.2.2:26379", 2, "tone" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct route *r;
		struct fault f = { .text = "" };

		if (route_new(rows[i].where, &r, &f) != 0)
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		if (!route_at(r, rows[i].places - 1) || route_at(r, rows[i].places))
			fail_msg("row %zu: %s", i, rows[i].says);
		if (rows[i].master)
			assert_string_equal(route_master(r), rows[i].master);
		assert_int_equal(route_known(r), !rows[i].master);
		assert_int_equal(route_to(r, SPAN("192.0.2.9:6379"), &f), 0);
		assert_true(route_known(r));
		assert_int_equal(route_to(r, SPAN("nowhere"), &f), -1);
		route_back(r);
		assert_int_equal(route_known(r), !rows[i].master);
		route_free(r);
	}
}

static void what_is_none_is_said(void **state)
{
	static const struct row {
		const char *says, *where, *want;
	} rows[] = {
		{ "nothing", "", "wanted unix:/path or host:port" },
		{ "no port", "redis.example.com", "wanted unix:/path or host:port" },
		{ "a comma too many", "192.0.2.1:7000,", "wanted unix:/path or host:port" },
		{ "more than eight", "a:1,b:1,c:1,d:1,e:1,f:1,g:1,h:1,i:1", "more than 8 servers" },
		{ "sentinels of nobody", "sentinel:@192.0.2.1:26379", "wanted sentinel:NAME@host:port" },
		{ "a name without sentinels", "sentinel:tone", "wanted sentinel:NAME@host:port" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct route *r;
		struct fault f = { .text = "" };

		if (route_new(rows[i].where, &r, &f) == 0 || !strstr(f.text, rows[i].want))
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_setting_names_its_servers),
		cmocka_unit_test(what_is_none_is_said),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
