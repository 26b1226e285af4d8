/* test_pages.c - every page and form, without a socket and without Redis. */
#include "tests/cmocka.inc.h"

#include "tests/review/fake.inc.h"

#include <sodium.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/utf8.h"
#include "review/service.h"

static struct review_settings settings;
static struct service service;
static struct arena *arena;
static char users[64], cookie[200], token[80];
static struct response answer;

/* One user of each role, with the password "correct horse". */
static int make_people(void **state)
{
	char hash[130];
	struct fault f;
	FILE *file;
	int fd;

	(void)state;
	(void)snprintf(users, sizeof users, "/tmp/tone-users-XXXXXX");
	fd = mkstemp(users);
	file = fd < 0 ? NULL : fdopen(fd, "w");
	if (!file || sodium_init() < 0 || password_hash("correct horse", 1, hash, &f))
		return -1;
	for (unsigned i = 0; i < ROLE_USER_COUNT; i++)
		(void)fprintf(file, "%s:%s:%s:%s:\n", role_user_name((enum role)i), hash, role_user_name((enum role)i),
			      i == ROLE_USER_REVIEWER ? "billing" : "*");
	if (fclose(file))
		return -1;
	review_settings_default(&settings);
	(void)snprintf(settings.public_url, sizeof settings.public_url, "https://review.example.com");
	(void)snprintf(settings.lexicon_directory, sizeof settings.lexicon_directory, "conf/lexicon");
	settings.milter_settings[0] = '\0';
	service = (struct service){ .settings = &settings };
	arena = arena_new(32 << 20);
	return people_new(users, &service.people, &f);
}

static int end_people(void **state)
{
	(void)state;
	people_free(service.people);
	arena_free(arena);
	return unlink(users);
}

static int fresh(void **state)
{
	(void)state;
	memset(&fake, 0, sizeof fake);
	cookie[0] = token[0] = '\0';
	service.front = false;
	return 0;
}

static const char *ask_as(const struct request *r)
{
	arena_reset(arena);
	service_answer(&service, NULL, r, FAKE_NOW, arena, &answer);
	return buffer_string(&answer.body);
}

static struct request request_of(const char *method, const char *path, const char *query, const char *body)
{
	return (struct request){ .method = span_of(method), .path = span_of(path), .query = span_of(query), .body = span_of(body),
				 .cookies = span_of(cookie), .type = SPAN("application/x-www-form-urlencoded"),
				 .origin = SPAN("https://review.example.com"), .site = SPAN("same-origin"), .client = SPAN("192.0.2.1") };
}

static const char *get(const char *path)
{
	const struct request r = request_of("GET", path, "", "");

	return ask_as(&r);
}

static const char *post(const char *path, const char *fields)
{
	char body[4096];
	struct request r;

	(void)snprintf(body, sizeof body, "%s%s%s%s", *token ? "csrf=" : "", token, *token ? "&" : "", fields);
	r = request_of("POST", path, "", body);
	return ask_as(&r);
}

/* Signs in; then `cookie` and `token` are those of the session. */
static void sign_in(const char *name)
{
	char fields[200];
	const char *page, *csrf;

	(void)snprintf(fields, sizeof fields, "name=%s&password=correct+horse", name);
	(void)post("/sign-in", fields);
	assert_int_equal(answer.status, 303);
	assert_memory_equal(answer.cookie, "__Host-tone=", 12);
	assert_non_null(strstr(answer.cookie, "; Path=/; HttpOnly; SameSite=Lax; Secure"));
	(void)snprintf(cookie, sizeof cookie, "a=b; %.76s; c", answer.cookie);
	page = get("/check");
	csrf = strstr(page, "name=\"csrf\" value=\"");
	assert_non_null(csrf);
	(void)snprintf(token, sizeof token, "%.64s", csrf + 19);
}

/* ---- who may what, row by row ---- */

#define FOR_ALL "agent reviewer lead tuner admin auditor"

static const struct permission {
	const char *method, *path;
	const char *roles;	/* who may */
} permissions[] = {
	{ "GET", "/held", "reviewer lead tuner auditor" },
	{ "GET", "/held/count", "reviewer lead tuner auditor" },
	{ "GET", "/held/" FAKE_A, "reviewer lead tuner auditor" },
	{ "POST", "/held", "lead" },
	{ "POST", "/held/" FAKE_A "/decide", "reviewer lead" },
	{ "POST", "/held/" FAKE_A "/undo", "reviewer lead" },
	{ "POST", "/held/" FAKE_A "/wrong", "reviewer lead tuner" },
	{ "POST", "/held/" FAKE_A "/ask", "reviewer lead" },
	{ "GET", "/held/" FAKE_A "/drop", "lead" },
	{ "POST", "/held/" FAKE_A "/drop", "lead" },
	{ "GET", "/decided", "reviewer lead tuner auditor" },
	{ "GET", "/decided.csv", "reviewer lead tuner auditor" },
	{ "GET", "/coaching", FOR_ALL },
	{ "GET", "/statistics.csv", FOR_ALL },
	{ "GET", "/statistics", FOR_ALL },
	{ "GET", "/audit", "lead admin auditor" },
	{ "GET", "/check", FOR_ALL },
	{ "POST", "/check", FOR_ALL },
	{ "GET", "/", FOR_ALL },
	{ "POST", "/sign-out", FOR_ALL },
};

static void a_role_may_what_its_row_says(void **state)
{
	for (unsigned role = 0; role < ROLE_USER_COUNT; role++)
		for (size_t i = 0; i < sizeof permissions / sizeof *permissions; i++) {
			const struct permission *p = &permissions[i];
			const bool may = strstr(p->roles, role_user_name((enum role)role)) != NULL;

			(void)fresh(state);
			sign_in(role_user_name((enum role)role));
			(void)(p->method[0] == 'G' ? get(p->path) : post(p->path, ""));
			if ((answer.status != 403) != may)
				fail_msg("%s %s as %s: %u", p->method, p->path, role_user_name((enum role)role), answer.status);
		}
}

/* A page that is added without a row here is noticed. */
static void every_page_has_its_row(void **state)
{
	const char *method, *pattern;
	enum right right;
	size_t pages = 0;

	(void)state;
	for (size_t i = 0; service_route(i, &method, &pattern, &right); i++)
		pages += right != RIGHT_NONE;
	assert_int_equal(pages, sizeof permissions / sizeof *permissions);
}

static void without_a_session_there_is_only_the_way_in(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof permissions / sizeof *permissions; i++) {
		if (permissions[i].method[0] == 'G')
			(void)get(permissions[i].path);
		else
			(void)post(permissions[i].path, "do=release");
		assert_int_equal(answer.status, 303);
		assert_memory_equal(answer.location, "/sign-in", 8);
	}
	assert_string_equal(fake.done, "");
	(void)get("/held/" FAKE_A);
	assert_string_equal(answer.location, "/sign-in?to=%2Fheld%2F" FAKE_A);
}

static void who_sees_one_team_does_not_learn_of_another(void **state)
{
	const char *page;

	(void)state;
	sign_in("reviewer");
	page = get("/held");
	assert_non_null(strstr(page, "/held/" FAKE_A));
	assert_null(strstr(page, FAKE_B));
	(void)get("/held/" FAKE_B);
	assert_int_equal(answer.status, 404);
	(void)post("/held/" FAKE_B "/decide", "do=release");
	assert_int_equal(answer.status, 404);
	assert_string_equal(fake.done, "");
}

/* ---- sign-in ---- */

static void a_wrong_password_signs_nobody_in_and_many_wait(void **state)
{
	(void)state;
	for (int i = 0; i < 5; i++) {
		(void)post("/sign-in", i % 2 ? "name=nobody&password=correct+horse" : "name=lead&password=wrong+horse");
		assert_int_equal(answer.status, 401);
		assert_string_equal(answer.cookie, "");
	}
	fake.strikes.name = 60;
	(void)post("/sign-in", "name=lead&password=correct+horse");
	assert_int_equal(answer.status, 429);
}

/* Neither a flood of tries fills the trail, nor does what was typed as a name stand in it. */
static void failed_tries_are_in_the_trail_and_a_flood_is_a_few_lines(void **state)
{
	(void)state;
	(void)post("/sign-in", "name=my+password&password=x");
	(void)post("/sign-in", "name=lead&password=x");
	assert_string_equal(fake.trail, " sign-in-failed ;lead sign-in-failed ;");
	fake.trail[0] = '\0';
	fake.strikes.name = 10;
	for (int i = 0; i < 200; i++)
		(void)post("/sign-in", "name=lead&password=x");
	assert_int_equal(answer.status, 429);
	assert_string_equal(fake.trail, "lead sign-in-stopped ;lead sign-in-stopped ;lead sign-in-stopped ;");
	fake.trail[0] = '\0';
	fake.strikes.all = 50;
	for (int i = 0; i < 60; i++) {
		fake.strikes.name = fake.strikes.address = 0;
		(void)post("/sign-in", "name=lead&password=x");
	}
	assert_string_equal(fake.trail, "lead sign-in-failed ;");
	assert_null(strstr(fake.trail, "192.0.2.1"));
}

static void one_goes_only_to_pages_of_ours_behind_it(void **state)
{
	static const struct { const char *to, *location; } rows[] = {
		{ "/held/" FAKE_A, "/held/" FAKE_A }, { "//example.org", "/" }, { "https://example.org", "/" }, { "/held%0d%0aX:1", "/" }, { "", "/" },
		{ "/%5cexample.org", "/" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char fields[200];

		(void)fresh(state);
		(void)snprintf(fields, sizeof fields, "name=lead&password=correct+horse&to=%s", rows[i].to);
		(void)post("/sign-in", fields);
		assert_string_equal(answer.location, rows[i].location);
	}
}

static void a_session_ends_by_hand_by_age_and_with_its_password(void **state)
{
	struct request r;

	(void)state;
	sign_in("lead");
	(void)get("/held");
	assert_int_equal(answer.status, 200);
	r = request_of("GET", "/held", "", "");
	arena_reset(arena);
	service_answer(&service, NULL, &r, FAKE_NOW + 86401, arena, &answer);
	assert_int_equal(answer.status, 303);
	fake.value[strlen(fake.value) - 1] ^= 1;	/* the stamp of another password */
	(void)get("/held");
	assert_int_equal(answer.status, 303);
	(void)fresh(state);
	sign_in("lead");
	(void)post("/sign-out", "");
	assert_int_equal(answer.status, 303);
	assert_non_null(strstr(answer.cookie, "Max-Age=0"));
	(void)get("/held");
	assert_int_equal(answer.status, 303);
}

static void a_front_server_says_who_it_is_only_where_it_may(void **state)
{
	struct request r = request_of("GET", "/held", "", "");

	(void)state;
	r.front_user = SPAN("lead");
	(void)ask_as(&r);
	assert_int_equal(answer.status, 303);
	service.front = true;
	(void)ask_as(&r);
	assert_int_equal(answer.status, 200);
	r.front_user = SPAN("stranger");
	(void)ask_as(&r);
	assert_int_equal(answer.status, 403);
	r.front_user = SPAN_NONE;
	(void)ask_as(&r);
	assert_int_equal(answer.status, 403);
}

/* ---- forms from elsewhere ---- */

static void a_form_from_elsewhere_does_nothing(void **state)
{
	char body[300];
	struct request r;

	(void)state;
	fake.ruling = DECIDED;
	sign_in("lead");
	(void)snprintf(body, sizeof body, "csrf=%s&do=release", token);
	for (int i = 0; i < 7; i++) {
		r = request_of("POST", "/held/" FAKE_A "/decide", "", body);
		switch (i) {
		case 0: r.origin = SPAN("https://example.org"); break;
		case 1: r.origin = SPAN("null"); break;
		case 2: r.site = SPAN("cross-site"); break;
		case 3: r.site = SPAN("same-site"); break;
		case 4: r.type = SPAN("text/plain"); break;
		case 5: r.body = SPAN("do=release"); break;
		default: r.body = SPAN("csrf=0000000000000000000000000000000000000000000000000000000000000000&do=release");
		}
		(void)ask_as(&r);
		if (answer.status != (i == 4 ? 415U : 403U))
			fail_msg("row %d: %u", i, answer.status);
		assert_string_equal(fake.done, "");
	}
	r = request_of("POST", "/held/" FAKE_A "/decide", "", body);
	r.origin = r.site = SPAN_NONE;		/* an older browser says neither */
	(void)ask_as(&r);
	assert_int_equal(answer.status, 303);
}

static void what_was_typed_is_not_lost_with_a_refused_form(void **state)
{
	struct request r = request_of("POST", "/held/" FAKE_A "/decide", "", "csrf=1&do=return&note=A+long+note");

	(void)state;
	sign_in("lead");
	r.cookies = span_of(cookie);
	assert_non_null(strstr(ask_as(&r), "A long note</textarea>"));
	assert_int_equal(answer.status, 403);
}

/* ---- decisions ---- */

static void a_decision_is_made_and_written_down(void **state)
{
	static const struct { const char *path, *fields, *done; } rows[] = {
		{ "/held/" FAKE_A "/decide", "do=return&note=Say+sorry", "return aaaa by lead: Say sorry" },
		{ "/held/" FAKE_A "/decide", "do=return&note=Hm&ready=date", "return aaaa by lead: Hm\nPlease say what you do about it yourself, and by when." },
		{ "/held/" FAKE_A "/decide", "do=release&note=Not+for+the+agent", "release aaaa by lead: " },
		{ "/held/" FAKE_A "/drop", "reason=spam", "drop aaaa by lead: spam" },
		{ "/held/" FAKE_A "/undo", "", "undo aaaa by lead" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		(void)fresh(state);
		fake.ruling = DECIDED;
		sign_in("lead");
		(void)post(rows[i].path, rows[i].fields);
		assert_int_equal(answer.status, 303);
		assert_string_equal(fake.done, rows[i].done);
		assert_non_null(strstr(fake.trail, "lead "));
	}
	assert_string_equal(answer.location, "/held/" FAKE_A "?done=undo");
}

static void what_was_just_decided_is_one_step_away(void **state)
{
	struct request r;

	(void)state;
	fake.ruling = DECIDED;
	sign_in("lead");
	(void)post("/held/" FAKE_A "/decide", "do=release");
	assert_string_equal(answer.location, "/held/" FAKE_B "?done=release&of=" FAKE_A);
	r = request_of("GET", "/held/" FAKE_B, "done=release&of=" FAKE_A, "");
	assert_non_null(strstr(ask_as(&r), "<a href=\"/held/" FAKE_A "\">Look again, or take it back</a>"));
	r = request_of("GET", "/held", "done=release&of=..%2Fsign-out", "");
	assert_null(strstr(ask_as(&r), "Look again"));
}

static void what_lacks_something_is_asked_for_again(void **state)
{
	static const struct { const char *path, *fields; unsigned status; } rows[] = {
		{ "/held/" FAKE_A "/decide", "do=return&note=++", 422 }, { "/held/" FAKE_A "/decide", "do=explode", 400 },
		{ "/held/" FAKE_A "/drop", "reason=", 422 }, { "/held", "do=return&id=" FAKE_A, 422 }, { "/held", "do=release", 422 },
		{ "/held/" FAKE_A "/decide", "do=release&x=%zz", 400 }, { "/held/" FAKE_A "/ask", "question=+", 422 },
	};

	(void)state;
	fake.ruling = DECIDED;
	sign_in("lead");
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		(void)post(rows[i].path, rows[i].fields);
		if (answer.status != rows[i].status)
			fail_msg("row %zu: %u", i, answer.status);
		assert_string_equal(fake.done, "");
	}
}

static void whoever_comes_second_is_told(void **state)
{
	(void)state;
	sign_in("lead");
	fake.ruling = DECIDED_ALREADY;
	assert_non_null(strstr(post("/held/" FAKE_A "/decide", "do=release"), "Sent by sven"));
	assert_int_equal(answer.status, 409);
	fake.ruling = DECIDED_ENDED;
	(void)post("/held/" FAKE_A "/decide", "do=release");
	assert_int_equal(answer.status, 410);
	fake.ruling = DECIDED_NO_ADDRESS;
	assert_non_null(strstr(post("/held/" FAKE_A "/decide", "do=return&note=keep+this"), "keep this</textarea>"));
	assert_int_equal(answer.status, 422);
}

static void a_second_opinion_is_asked_for_and_written_down(void **state)
{
	(void)state;
	sign_in("reviewer");
	(void)post("/held/" FAKE_A "/ask", "question=Is+the+delay+ours%3F");
	assert_string_equal(answer.location, "/held/" FAKE_A "?done=asked");
	assert_non_null(strstr(fake.trail, "reviewer asked aaaa;"));
	(void)post("/held/" FAKE_B "/ask", "question=Hm");
	assert_int_equal(answer.status, 404);
}

static void openings_by_one_person_are_one_line(void **state)
{
	const char *page;

	(void)state;
	sign_in("lead");
	page = get("/held/" FAKE_A);
	assert_non_null(strstr(page, "lea opened it, 3 times, last 24 Nov, 15:59"));
	assert_non_null(strstr(page, "mira opened it<"));
	assert_null(strstr(strstr(page, "lea opened it") + 1, "lea opened it"));
}

static void many_are_decided_at_once(void **state)
{
	(void)state;
	sign_in("lead");
	fake.ruling = DECIDED;
	(void)post("/held", "do=return&note=Please&id=" FAKE_A "&id=" FAKE_B);
	assert_int_equal(answer.status, 303);
	assert_string_equal(fake.done, "return bbbb by lead: Please");
	(void)post("/held", "do=release&id=" FAKE_A "&id=cccccccccccccccccccccccccccccccc");
	assert_int_equal(answer.status, 409);
	assert_non_null(strstr(buffer_string(&answer.body), "cccccccc"));
}

static void a_draft_is_judged_and_kept_nowhere(void **state)
{
	const char *page;

	(void)state;
	sign_in("agent");
	page = post("/check", "customer=I+was+charged+twice+and+I+am+furious.&reply=Please+check+your+%3Cstatement%3E.");
	assert_int_equal(answer.status, 200);
	assert_non_null(strstr(page, "Acknowledgement not found."));
	assert_non_null(strstr(page, "check your &lt;statement&gt;."));
	assert_non_null(strstr(page, "<mark class=\"need\">"));
	assert_null(strstr(fake.trail, "check"));
	assert_non_null(strstr(post("/check", "customer=Hello&reply=+"), "Write or paste your reply first."));
	(void)snprintf(settings.lexicon_directory, sizeof settings.lexicon_directory, "tests/data/none");
	assert_non_null(strstr(post("/check", "reply=Hello"), "Drafts cannot be checked here"));
	assert_int_equal(answer.status, 422);
	(void)snprintf(settings.lexicon_directory, sizeof settings.lexicon_directory, "conf/lexicon");
}

static void figures_are_taken_along_and_it_is_written_down(void **state)
{
	const char *page;

	(void)state;
	sign_in("reviewer");
	fake.hostile = "=cmd(\"x\"), -1\r\nb";
	page = get("/decided.csv");
	assert_string_equal(answer.type, "text/csv; charset=utf-8; header=present");
	assert_string_equal(answer.file, "decided.csv");
	assert_memory_equal(page, "id,held,decided,action,", 23);
	assert_non_null(strstr(page, "\r\n" FAKE_A ",2025-11-24 15:45:00,2025-11-24 15:59:00,return,mira,"));
	assert_non_null(strstr(page, ",\"'=cmd(\"\"x\"\"), -1  b\",0\r\n"));
	assert_non_null(strstr(get("/statistics.csv"), "\r\n2025-11-24,"));
	assert_non_null(strstr(fake.trail, "reviewer downloaded ;reviewer downloaded ;"));
}

static void opening_a_message_is_written_down(void **state)
{
	(void)state;
	sign_in("auditor");
	(void)get("/held/" FAKE_A);
	assert_non_null(strstr(fake.trail, "auditor opened aaaa;"));
}

/* ---- mail is text, whatever is in it ---- */

static void no_word_of_a_mail_becomes_a_tag(void **state)
{
	static const char *const pages[] = { "/held", "/held/" FAKE_A, "/held/" FAKE_A "/drop", "/decided", "/audit" };

	(void)state;
	fake.hostile = "\"'><script>x()</script><img src=x onerror=y>\xff\x1b[2J\xe2\x80\xae{{ }}&";
	sign_in("lead");
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
		const char *page = get(pages[i]);

		assert_int_equal(answer.status, 200);
		assert_null(strstr(page, "<script>x"));
		assert_null(strstr(page, "<img"));
		assert_null(strstr(page, "\x1b"));
		assert_null(strstr(page, "\xe2\x80\xae"));
		assert_non_null(strstr(page, "&lt;script&gt;"));
		assert_int_equal(utf8_valid(buffer_span(&answer.body)), answer.body.len);
	}
}

static void an_address_and_what_was_searched_are_text(void **state)
{
	struct request r;

	(void)state;
	sign_in("lead");
	r = request_of("GET", "/held", "q=%22%3E%3Cscript%3Ex&team=%22%3E%3Cb%3E&sort=%3Cb%3E", "");
	assert_null(strstr(ask_as(&r), "><script>x"));
	assert_int_equal(answer.status, 200);
	r = request_of("GET", "/held", "q=%2", "");
	(void)ask_as(&r);
	assert_int_equal(answer.status, 400);
}

/* ---- what goes wrong ---- */

static void without_redis_every_page_says_so_and_what_it_means(void **state)
{
	(void)state;
	sign_in("lead");
	fake.away = true;
	for (size_t i = 0; i < sizeof permissions / sizeof *permissions; i++) {
		if (permissions[i].method[0] != 'G')
			continue;
		assert_non_null(strstr(get(permissions[i].path), "nothing is lost"));
		assert_int_equal(answer.status, 503);
	}
	(void)post("/sign-in", "name=lead&password=correct+horse");
	assert_int_equal(answer.status, 503);
}

static void what_is_no_page_says_so(void **state)
{
	static const struct { const char *method, *path; unsigned status; } rows[] = {
		{ "GET", "/nothing", 404 }, { "GET", "/held/", 404 }, { "GET", "/held/x", 404 }, { "GET", "//held", 404 },
		{ "GET", "/held/" FAKE_A "/x", 404 }, { "DELETE", "/held", 405 }, { "GET", "/sign-out", 405 }, { "GET", "", 404 },
		{ "HEAD", "/sign-in", 200 }, { "GET", "/held/" FAKE_A "/decide", 405 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct request r = request_of(rows[i].method, rows[i].path, "", "");

		(void)ask_as(&r);
		if (answer.status != rows[i].status)
			fail_msg("row %zu: %u", i, answer.status);
	}
}

static void without_memory_there_is_an_answer(void **state)
{
	(void)state;
	sign_in("lead");
	for (size_t budget = 0; budget < 160 * 1024; budget += 1024) {
		struct arena *a = arena_new(budget);
		const struct request r = request_of("GET", "/held/" FAKE_A, "", "");

		if (!a)
			continue;
		service_answer(&service, NULL, &r, FAKE_NOW, a, &answer);
		assert_in_range(answer.status, 200, 599);
		arena_free(a);
	}
}

static void files_are_sent_once(void **state)
{
	struct request r = request_of("GET", "/s/style.css", "", "");
	char tag[32];

	(void)state;
	(void)ask_as(&r);
	assert_int_equal(answer.status, 200);
	assert_true(answer.keep && answer.body.len > 1000);
	(void)snprintf(tag, sizeof tag, "%s", answer.tag);
	r.known = span_of(tag);
	(void)ask_as(&r);
	assert_int_equal(answer.status, 304);
	assert_int_equal(answer.body.len, 0);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup(f, fresh)
	const struct CMUnitTest tests[] = {
		T(a_role_may_what_its_row_says), T(every_page_has_its_row), T(without_a_session_there_is_only_the_way_in),
		T(who_sees_one_team_does_not_learn_of_another), T(a_wrong_password_signs_nobody_in_and_many_wait),
		T(failed_tries_are_in_the_trail_and_a_flood_is_a_few_lines), T(one_goes_only_to_pages_of_ours_behind_it), T(a_session_ends_by_hand_by_age_and_with_its_password),
		T(a_front_server_says_who_it_is_only_where_it_may), T(a_form_from_elsewhere_does_nothing),
		T(what_was_typed_is_not_lost_with_a_refused_form), T(a_decision_is_made_and_written_down),
		T(what_was_just_decided_is_one_step_away), T(what_lacks_something_is_asked_for_again), T(whoever_comes_second_is_told), T(many_are_decided_at_once), T(a_second_opinion_is_asked_for_and_written_down), T(openings_by_one_person_are_one_line),
		T(a_draft_is_judged_and_kept_nowhere), T(figures_are_taken_along_and_it_is_written_down), T(opening_a_message_is_written_down), T(no_word_of_a_mail_becomes_a_tag), T(an_address_and_what_was_searched_are_text),
		T(without_redis_every_page_says_so_and_what_it_means), T(what_is_no_page_says_so), T(without_memory_there_is_an_answer),
		T(files_are_sent_once),
	};

	return cmocka_run_group_tests(tests, make_people, end_people);
}
