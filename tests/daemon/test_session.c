/* test_session.c - a message from its first call to its answer, without an MTA. */
#include "tests/cmocka.inc.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/stat.h>

#include "daemon/session.h"
#include "tests/daemon/place.inc.h"
#include "world/file.h"
#include "world/log.h"

static const char observing[] = "";
static const char tagging[] = "mode = tag\ntag_external = full";
static const char holding[] =
	"policy \"support\" {\n\tmode = hold\n\tsenders = agent@example.com\n"
	"\tcontact = lead@example.com\n\tdeadline = 1h\n\topen_holds_max = 2\n}";

static const char hurtful[] =
	"You entered the wrong password. Read the manual.\r\n\r\n"
	"On Mon, 5 Jan 2026 at 10:00, Pat <pat@example.org> wrote:\r\n"
	"> I am really upset, I have been locked out for three days and nobody helps me!\r\n"
	"> This is unacceptable and I am furious.\r\n";
static const char kind[] =
	"Dear Pat,\r\n\r\nI am truly sorry that you were locked out for three days; I understand how\r\n"
	"frustrating that must be. I have reset your password.\r\n\r\n"
	"On Mon, 5 Jan 2026 at 10:00, Pat <pat@example.org> wrote:\r\n"
	"> I am really upset, I have been locked out for three days and nobody helps me!\r\n";

/* An MTA that writes down what it is told. */
struct shown {
	bool refuses_quarantine, record_was_there;
	size_t added, deleted, quarantined;
	char names[16][64];
	int nths[16];
	const struct place *place;
};

static bool show_add(void *context, const char *name, const char *value)
{
	struct shown *s = context;

	assert_true(strlen(value) > 0);
	snprintf(s->names[s->added++], sizeof s->names[0], "%s", name);
	return true;
}

static bool show_delete(void *context, const char *name, int nth)
{
	struct shown *s = context;

	(void)name;
	s->nths[s->deleted++] = nth;
	return true;
}

static bool show_quarantine(void *context, const char *reason)
{
	struct shown *s = context;

	assert_true(strlen(reason) > 0);
	s->record_was_there = place_records(s->place) > 0;
	s->quarantined++;
	return !s->refuses_quarantine;
}

static struct mta mta_of(struct shown *s, const struct place *p)
{
	s->place = p;
	return (struct mta){ s, true, true, true, show_add, show_delete, show_quarantine };
}

static const struct macros macros = {
	.daemon_name = "smtpd", .auth_user = "agent", .queue_id = "4CDFGH1234z2M5X" };

static struct session *session_open(struct place *p)
{
	const struct sockaddr_in client = { .sin_family = AF_INET, .sin_addr = { htonl(0x7f000001) } };
	struct session *s = session_new(&p->service);

	assert_non_null(s);
	session_connect(s, (const struct sockaddr *)&client);
	return s;
}

static void begin_message(struct session *s)
{
	session_mail(s, "<agent@example.com>");
	session_recipient(s, "<pat@example.org>");
	session_header(s, "From", "Agent <agent@example.com>");
	session_header(s, "To", "Pat <pat@example.org>");
	session_header(s, "Subject", "Re: login");
	session_header(s, "Message-ID", "<1@example.com>");
}

static void send_body(struct session *s, const char *body, const struct macros *known,
		      const struct mta *mta)
{
	if (session_headers_end(s, known) == WANTED_NOTHING)
		return;
	(void)session_body(s, span_of(body));
	session_end(s, known, mta);
}

static void send_message(struct session *s, const char *body, const struct mta *mta)
{
	begin_message(s);
	send_body(s, body, &macros, mta);
}

static void observing_changes_nothing_and_counts(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, observing);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	session_mail(s, "<agent@example.com>");
	session_recipient(s, "<pat@example.org>");
	session_header(s, "X-Tone-Status", "met");
	send_body(s, hurtful, &macros, &mta);
	assert_int_equal(shown.added + shown.deleted + shown.quarantined, 0);
	assert_int_equal(place_count(&p, "total", "messages"), 1);
	assert_int_equal(place_count(&p, "total", "action:observed"), 1);
	session_free(s);
	place_close(&p);
}

static void tagging_takes_forged_fields_from_the_last_to_the_first(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, tagging);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	session_mail(s, "<agent@example.com>");
	session_recipient(s, "<pat@example.org>");
	for (int i = 0; i < 3; i++)
		session_header(s, i == 1 ? "x-tone-status" : "X-Tone-Status", "met");
	send_body(s, kind, &macros, &mta);
	assert_int_equal(shown.deleted, 3);
	for (int i = 0; i < 3; i++)
		assert_int_equal(shown.nths[i], 3 - i);
	assert_true(shown.added >= 1);
	assert_string_equal(shown.names[0], "X-Tone-Id");
	assert_int_equal(place_count(&p, "total", "action:tagged"), 1);
	session_free(s);
	place_close(&p);
}

static void a_hold_has_its_record_before_the_mta_hears_of_it(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, holding);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	send_message(s, hurtful, &mta);
	assert_int_equal(shown.quarantined, 1);
	assert_true(shown.record_was_there);
	assert_int_equal(place_records(&p), 1);
	assert_int_equal(place_count(&p, "total", "action:held"), 1);
	session_free(s);
	place_close(&p);
}

/* The one record there is. */
static struct hold record_left(const struct place *p)
{
	char directory[96], **files;
	struct buffer bytes;
	struct hold hold;
	size_t count;

	snprintf(directory, sizeof directory, "%s/held", p->directory);
	assert_int_equal(file_list(directory, "", 10, &files, &count, NULL), 0);
	assert_int_equal(count, 1);
	buffer_init(&bytes, NULL, HOLD_RECORD_MAX);
	assert_int_equal(file_read(files[0], &bytes, NULL), 0);
	assert_int_equal(hold_read(buffer_span(&bytes), &hold, NULL), 0);
	assert_non_null(strstr(files[0], hold.id));
	buffer_done(&bytes);
	file_list_free(files, count);
	return hold;
}

static void a_record_says_when_and_for_whom(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct hold hold;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, holding);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	send_message(s, hurtful, &mta);
	hold = record_left(&p);
	assert_string_equal(hold.queue_id, macros.queue_id);
	assert_string_equal(hold.policy, "support");
	assert_string_equal(hold.contact, "lead@example.com");
	assert_string_equal(hold.instance, "here");
	assert_int_equal(hold.deadline - hold.decided, 3600);
	assert_true(hold.received <= hold.decided);
	assert_true(hold.boot_deadline > 3600);
	assert_int_equal(hold.recipients, 1);
	assert_int_equal(strlen(hold.group), 32);
	session_free(s);
	place_close(&p);
}

/* One decision covers a group: mail without an id would all be one. */
static void a_message_without_an_id_is_of_no_group(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct hold hold;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, holding);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	session_mail(s, "<agent@example.com>");
	session_recipient(s, "<pat@example.org>");
	session_header(s, "From", "Agent <agent@example.com>");
	send_body(s, hurtful, &macros, &mta);
	hold = record_left(&p);
	assert_string_equal(hold.group, "");
	session_free(s);
	place_close(&p);
}

/* A reply that refers to the same first message is of the same thread. */
static void a_thread_is_the_first_message_that_it_refers_to(void **state)
{
	static const struct {
		const char *says, *references, *reply_to;
		bool same;
	} rows[] = {
		{ "the first of References", "<a@example.org> <b@example.com>", NULL, true },
		{ "over lines", "\n\t<a@example.org>\n\t<c@example.org>", "<c@example.org>", true },
		{ "else In-Reply-To", NULL, "<a@example.org>", true },
		{ "an empty References is none", "", "<a@example.org> (of Monday)", true },
		{ "without brackets, the first word", " a@example.org b@example.org", NULL, true },
		{ "another one", "<b@example.com> <a@example.org>", NULL, false },
		{ "none", NULL, NULL, false },
	};
	char first[33] = "";

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct shown shown = { 0 };
		struct session *s;
		struct hold hold;
		struct place p;
		struct mta mta;

		place_open(&p, holding);
		mta = mta_of(&shown, &p);
		s = session_open(&p);
		begin_message(s);
		if (rows[i].references)
			session_header(s, "References", rows[i].references);
		if (rows[i].reply_to)
			session_header(s, "In-Reply-To", rows[i].reply_to);
		send_body(s, hurtful, &macros, &mta);
		hold = record_left(&p);
		if (i == 0)
			memcpy(first, hold.thread, sizeof first);
		if ((strcmp(hold.thread, first) == 0) != rows[i].same)
			fail_msg("row %zu: %s: %s", i, rows[i].says, hold.thread);
		if (!rows[i].references && !rows[i].reply_to)
			assert_string_equal(hold.thread, "");
		session_free(s);
		place_close(&p);
	}
}

static void a_reply_in_a_thread_that_was_returned_is_not_held_again(void **state)
{
	struct shown shown = { 0 };
	char directory[128], mark[256];
	struct session *s;
	struct hold hold;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, holding);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	begin_message(s);
	session_header(s, "References", "<question@example.org>");
	send_body(s, hurtful, &macros, &mta);
	hold = record_left(&p);
	snprintf(directory, sizeof directory, "%s/returned", p.directory);
	assert_int_equal(mkdir(directory, 0700), 0);
	snprintf(mark, sizeof mark, "%s/%s", directory, hold.thread);
	fclose(fopen(mark, "w"));
	holds_forget(p.service.holds, hold.id);
	place_beat(&p, 0);
	begin_message(s);
	session_header(s, "References", "<question@example.org> <again@example.com>");
	send_body(s, hurtful, &macros, &mta);
	assert_int_equal(place_records(&p), 0);
	assert_int_equal(place_count(&p, "total", "not_held:returned-before"), 1);
	begin_message(s);
	session_header(s, "References", "<another@example.org>");
	send_body(s, hurtful, &macros, &mta);
	assert_int_equal(place_records(&p), 1);
	session_free(s);
	place_close(&p);
}

static void where_a_return_would_go_comes_from_the_map(void **state)
{
	struct shown shown = { 0 };
	char settings[1024], map[96];
	struct session *s;
	struct place p;
	struct mta mta;
	FILE *out;

	(void)state;
	assert_int_equal(tidy_make("tone-map", map, sizeof map), 0);
	snprintf(map + strlen(map), sizeof map - strlen(map), "/map");
	out = fopen(map, "w");
	fprintf(out, "sender agent@example.com team=help return_to=agent.smith@example.com\n");
	fclose(out);
	snprintf(settings, sizeof settings, "identity_map = \"%s\"\n%s", map, holding);
	place_open(&p, settings);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	send_message(s, hurtful, &mta);
	assert_string_equal(record_left(&p).return_to, "agent.smith@example.com");
	session_free(s);
	place_close(&p);
}

static void what_keeps_a_message_from_being_held_has_a_name(void **state)
{
	static const struct {
		const char *says, *queue_id;
		bool may_quarantine, refuses, no_directory;
		const char *counter;
		int silence;	/* of the release agent */
	} rows[] = {
		{ "the MTA did not offer it", "4CDFGH1234z2M5X", false, false, false,
		  "not_held:quarantine-refused", 0 },
		{ "the MTA did not do it", "4CDFGH1234z2M5X", true, true, false,
		  "not_held:quarantine-refused", 0 },
		{ "the release agent is dead", "4CDFGH1234z2M5X", true, false, false,
		  "not_held:no-release-agent", 31 },
		{ "a short queue id", "3F2A91B0C4", true, false, false, "not_held:short-queue-id", 0 },
		{ "no queue id", NULL, true, false, false, "not_held:short-queue-id", 0 },
		{ "a queue id with a path in it", "../../../etc/z1", true, false, false,
		  "not_held:short-queue-id", 0 },
		{ "no place for the record", "4CDFGH1234z2M5X", true, false, true, "not_held:no-record", 0 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct macros known = { .auth_user = "agent", .queue_id = rows[i].queue_id };
		struct shown shown = { .refuses_quarantine = rows[i].refuses };
		char held[96];
		struct session *s;
		struct place p;
		struct mta mta;

		place_open(&p, holding);
		place_beat(&p, rows[i].silence);
		snprintf(held, sizeof held, "%s/held", p.directory);
		if (rows[i].no_directory)
			assert_int_equal(rmdir(held), 0);
		mta = mta_of(&shown, &p);
		mta.may_quarantine = rows[i].may_quarantine;
		s = session_open(&p);
		begin_message(s);
		send_body(s, hurtful, &known, &mta);
		if (place_count(&p, "total", rows[i].counter) != 1)
			fail_msg("row %zu: %s", i, rows[i].says);
		if (place_records(&p) != 0 || place_count(&p, "total", "action:held") != 0)
			fail_msg("row %zu: left a record: %s", i, rows[i].says);
		session_free(s);
		place_close(&p);
	}
}

static void never_more_are_held_than_people_can_read(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, holding);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	for (int i = 0; i < 5; i++) {
		place_beat(&p, 0);
		send_message(s, hurtful, &mta);
	}
	assert_int_equal(shown.quarantined, 2);
	assert_int_equal(place_records(&p), 2);
	assert_int_equal(place_count(&p, "total", "action:held"), 2);
	assert_int_equal(place_count(&p, "total", "not_held:over-capacity"), 3);
	session_free(s);
	place_close(&p);
}

static void an_abort_counts_nothing_at_any_stage(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, tagging);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	session_abort(s);
	for (int stage = 0; stage < 5; stage++) {
		session_mail(s, "<agent@example.com>");
		if (stage > 0)
			session_recipient(s, "<pat@example.org>");
		if (stage > 1)
			session_header(s, "Subject", "x");
		if (stage > 2)
			assert_int_equal(session_headers_end(s, &macros), WANTED_MORE);
		if (stage > 3)
			assert_int_equal(session_body(s, SPAN("x")), WANTED_MORE);
		session_abort(s);
		session_abort(s);
	}
	session_mail(s, "<agent@example.com>");
	session_mail(s, "<agent@example.com>");	/* a MAIL inside of a message begins anew */
	session_free(s);
	assert_int_equal(place_count(&p, "total", "messages"), 0);
	assert_int_equal(atomic_load(&p.service.tally.aborted), 7);
	assert_int_equal(atomic_load(&p.service.tally.answered), 0);
	(void)mta;
	place_close(&p);
}

static void calls_out_of_order_are_harmless(void **state)
{
	const struct macros none = { 0 };
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, tagging);
	mta = mta_of(&shown, &p);
	s = session_new(&p.service);
	session_recipient(s, "<pat@example.org>");
	session_header(s, "Subject", "x");
	assert_int_equal(session_headers_end(s, &none), WANTED_NOTHING);
	assert_int_equal(session_body(s, SPAN("x")), WANTED_NOTHING);
	session_end(s, &none, &mta);
	session_connect(s, NULL);
	session_mail(s, NULL);
	session_recipient(s, NULL);
	session_header(s, "X", NULL);
	(void)session_headers_end(s, &none);
	session_end(s, &none, &mta);
	session_end(s, &none, &mta);
	session_free(s);
	session_free(NULL);
	assert_int_equal(place_count(&p, "total", "messages"), 1);
	place_close(&p);
}

static void mail_that_nobody_asked_about_is_let_go_at_its_headers(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, tagging);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	session_mail(s, "<>");
	session_recipient(s, "<pat@example.org>");
	session_header(s, "Subject", "Undelivered");
	if (session_headers_end(s, &macros) == WANTED_MORE)
		fail_msg("a bounce was kept");
	session_end(s, &macros, &mta);
	assert_int_equal(place_count(&p, "total", "messages"), 1);
	assert_int_equal(place_count(&p, "total", "action:exempt"), 1);
	assert_int_equal(place_count(&p, "total", "exempt:null-sender"), 1);
	session_free(s);
	place_close(&p);
}

static void a_forged_field_goes_from_such_mail_too(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, tagging);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	session_mail(s, "<>");
	session_recipient(s, "<pat@example.org>");
	session_header(s, "X-Tone-Status", "met");
	assert_int_equal(session_headers_end(s, &macros), WANTED_NO_BODY);
	assert_int_equal(session_body(s, SPAN("x")), WANTED_NO_BODY);
	session_end(s, &macros, &mta);
	assert_int_equal(shown.deleted, 1);
	assert_int_equal(place_count(&p, "total", "messages"), 1);
	session_free(s);
	place_close(&p);
}

static void spent_memory_lets_the_message_pass_counted(void **state)
{
	static char large[65536];
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	memset(large, 'x', sizeof large);
	place_open(&p, "mode = tag\nmessage_memory = 1M\nmax_message_kept = 16M");
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	begin_message(s);
	assert_int_equal(session_headers_end(s, &macros), WANTED_MORE);
	for (int i = 0; i < 64; i++)
		(void)session_body(s, (struct span){ large, sizeof large });
	session_end(s, &macros, &mta);
	assert_int_equal(shown.added + shown.deleted + shown.quarantined, 0);
	assert_int_equal(place_count(&p, "total", "action:failed"), 1);
	assert_int_equal(place_count(&p, "total", "fault:memory"), 1);
	send_message(s, kind, &mta);
	assert_int_equal(place_count(&p, "total", "messages"), 2);
	assert_int_equal(place_count(&p, "total", "action:failed"), 1);
	session_free(s);
	place_close(&p);
}

/* Thousands of small fields, with one of ours behind them. */
static void forge_and_fill(struct session *s, unsigned fields)
{
	begin_message(s);
	for (unsigned i = 0; i < fields; i++)
		session_header(s, "a", "b");
	session_header(s, "X-Tone-Status", "met");
	session_header(s, "x-tone-id", "0");
	session_header(s, "X-Tone-Status", "met");
}

static void a_forged_field_goes_also_when_a_fault_of_ours_spares_the_rest(void **state)
{
	static const struct {
		const char *says, *settings;
		unsigned fields;
		size_t deleted;
	} rows[] = {
		{ "memory spent by the body, tag", "mode = tag\ntag_external = full", 0, 3 },
		{ "memory spent by the headers, tag", "mode = tag\ntag_external = full", 40000, 3 },
		{ "a policy that tags", "policy \"p\" {\n\tmode = tag\n\tsenders = agent@example.com\n}", 0, 3 },
		{ "observe", "", 0, 0 },
		{ "a trusted host", "mode = tag\ntrusted_hosts = 127.0.0.1", 0, 0 },
	};
	static char large[65536];

	(void)state;
	memset(large, 'x', sizeof large);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		char settings[256];
		struct shown shown = { 0 };
		struct session *s;
		struct place p;
		struct mta mta;

		snprintf(settings, sizeof settings, "message_memory = 1M\nmax_message_kept = 16M\n%s",
			 rows[i].settings);
		place_open(&p, settings);
		mta = mta_of(&shown, &p);
		s = session_open(&p);
		forge_and_fill(s, rows[i].fields);
		if (session_headers_end(s, &macros) == WANTED_NOTHING)
			fail_msg("row %zu: let go too early: %s", i, rows[i].says);
		for (int n = 0; n < 32; n++)
			(void)session_body(s, (struct span){ large, sizeof large });
		session_end(s, &macros, &mta);
		if (shown.deleted != rows[i].deleted || shown.added + shown.quarantined != 0)
			fail_msg("row %zu: %zu deleted: %s", i, shown.deleted, rows[i].says);
		if (place_count(&p, "total", "fault:memory") != 1
		    || place_count(&p, "total", "messages") != 1)
			fail_msg("row %zu: not counted once: %s", i, rows[i].says);
		session_free(s);
		place_close(&p);
	}
}

static void what_is_cut_is_a_finding_that_counts(void **state)
{
	static char large[20000];
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	memset(large, 'x', sizeof large);
	place_open(&p, "max_message_kept = 16K");
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	begin_message(s);
	assert_int_equal(session_headers_end(s, &macros), WANTED_MORE);
	assert_int_equal(session_body(s, (struct span){ kind, sizeof kind - 1 }), WANTED_MORE);
	assert_int_equal(session_body(s, (struct span){ large, sizeof large }), WANTED_NO_BODY);
	session_end(s, &macros, &mta);
	assert_int_equal(place_count(&p, "total", "messages"), 1);
	assert_int_equal(place_count(&p, "total", "finding:truncated"), 1);
	assert_int_equal(place_count(&p, "total", "action:observed"), 1);
	session_free(s);
	place_close(&p);
}

static void a_message_travels_from_its_first_field_to_its_answer(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, observing);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	session_mail(s, "<agent@example.com>");
	session_recipient(s, "<pat@example.org>");	/* the next may take minutes */
	assert_int_equal(atomic_load(&p.service.travelling), 0);
	session_header(s, "Subject", "Re: login");
	session_header(s, "To", "pat@example.org");
	assert_int_equal(atomic_load(&p.service.travelling), 1);
	service_calm(&p.service, 5);
	send_body(s, kind, &macros, &mta);
	assert_int_equal(atomic_load(&p.service.travelling), 0);
	begin_message(s);
	session_abort(s);
	begin_message(s);
	session_free(s);
	assert_int_equal(atomic_load(&p.service.travelling), 0);
	place_close(&p);
}

static void an_ending_program_lets_mail_pass(void **state)
{
	struct shown shown = { 0 };
	struct session *s;
	struct place p;
	struct mta mta;

	(void)state;
	place_open(&p, holding);
	mta = mta_of(&shown, &p);
	s = session_open(&p);
	begin_message(s);
	service_shut(&p.service);
	assert_int_equal(session_headers_end(s, &macros), WANTED_NOTHING);
	session_end(s, &macros, &mta);
	assert_int_equal(shown.quarantined, 0);
	assert_int_equal(place_count(&p, "total", "messages"), 0);
	assert_int_equal(atomic_load(&p.service.tally.too_late), 1);
	session_free(s);
	place_close(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(observing_changes_nothing_and_counts),
		cmocka_unit_test(tagging_takes_forged_fields_from_the_last_to_the_first),
		cmocka_unit_test(a_hold_has_its_record_before_the_mta_hears_of_it),
		cmocka_unit_test(a_record_says_when_and_for_whom),
		cmocka_unit_test(a_message_without_an_id_is_of_no_group),
		cmocka_unit_test(a_thread_is_the_first_message_that_it_refers_to),
		cmocka_unit_test(a_reply_in_a_thread_that_was_returned_is_not_held_again),
		cmocka_unit_test(where_a_return_would_go_comes_from_the_map),
		cmocka_unit_test(what_keeps_a_message_from_being_held_has_a_name),
		cmocka_unit_test(never_more_are_held_than_people_can_read),
		cmocka_unit_test(an_abort_counts_nothing_at_any_stage),
		cmocka_unit_test(calls_out_of_order_are_harmless),
		cmocka_unit_test(mail_that_nobody_asked_about_is_let_go_at_its_headers),
		cmocka_unit_test(a_forged_field_goes_from_such_mail_too),
		cmocka_unit_test(spent_memory_lets_the_message_pass_counted),
		cmocka_unit_test(a_forged_field_goes_also_when_a_fault_of_ours_spares_the_rest),
		cmocka_unit_test(what_is_cut_is_a_finding_that_counts),
		cmocka_unit_test(a_message_travels_from_its_first_field_to_its_answer),
		cmocka_unit_test(an_ending_program_lets_mail_pass),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
