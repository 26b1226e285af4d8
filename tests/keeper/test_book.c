/* test_book.c - which decisions are believed: each refusal, and what comes first. */
#include "tests/keeper/town.inc.h"

enum { LONGEST = 108000 };

static unsigned made;

static struct decision release(void)
{
	struct decision d = { .record = RECORD, .action = "release", .by = "Quinn", .decided = now(),
			      .not_before = now(), .expires = now() + 3600, .key = "desk" };

	(void)snprintf(d.id, sizeof d.id, "%032x", ++made);
	return d;
}

static struct span signed_with(const struct decision *d, const unsigned char *key, struct buffer *b)
{
	struct fault f = { .text = "" };

	buffer_init(b, NULL, DECISION_MAX);
	if (decision_write(d, key, b, &f))
		fail_msg("%s", f.text);
	return buffer_span(b);
}

static const char *take(const struct decision *d)
{
	struct decision read;
	struct buffer b;
	const char *refused = book_take(&place, &records, LONGEST, signed_with(d, secret, &b), &read);

	buffer_done(&b);
	return refused ? refused : "";
}

/* As if it had been carried out, or taken back. */
static void withdraw(const char *key)
{
	place_remove(&place, DECISIONS, key);
	for (size_t i = 0; i < records.count; i++)
		pending_read(&records.all[i], &place);
}

static void set(char *field, size_t size, const char *value)
{
	(void)snprintf(field, size, "%s", value);
}

#define SET(field, value) set(d->field, sizeof d->field, value)

static void nothing(struct decision *d) { (void)d; }
static void stranger(struct decision *d) { SET(key, "nobody"); }
static void path(struct decision *d) { SET(key, "../keys/desk"); }
static void longer(struct decision *d) { SET(key, "desk.pub"); }
static void old(struct decision *d) { d->decided = d->not_before = now() - 7200; d->expires = now() - 1; }
static void future(struct decision *d) { d->decided = d->not_before = now() + 3600; }
static void lives_long(struct decision *d) { d->expires = d->decided + EXPIRES_MAX + 1; }
static void undoes_long(struct decision *d) { d->not_before = d->decided + UNDO_MAX + 1; }
static void elsewhere(struct decision *d) { SET(record, "ffffffffffffffffffffffffffffffff"); }
static void drop(struct decision *d) { SET(action, "drop"); SET(reason, "wrong customer"); }
static void give_back(struct decision *d) { SET(action, "return"); SET(note, "one\ntwo"); }
static void extend(struct decision *d) { SET(action, "extend"); d->until = now() + 7200; }
static void far(struct decision *d) { SET(action, "extend"); d->until = now() + LONGEST + 3600; }
static void past(struct decision *d) { SET(action, "extend"); d->until = now() - 1; }
static void undo_none(struct decision *d) { SET(action, "undo"); SET(of, "eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee"); }

static const struct row {
	const char *says;
	void (*change)(struct decision *d);
	const char *want;
} rows[] = {
	{ "a release is believed", nothing, "" },
	{ "a drop with its reason is believed", drop, "" },
	{ "a return to an agent whose address is known is believed", give_back, "" },
	{ "an extension within the limit is believed", extend, "" },
	{ "a key that is not there signs nothing", stranger, "unknown-key" },
	{ "a key's name is no path", path, "unknown-key" },
	{ "a key's name has no dot", longer, "unknown-key" },
	{ "what has expired is not obeyed", old, "expired" },
	{ "what was decided tomorrow is not obeyed", future, "from-the-future" },
	{ "a decision does not live for ever", lives_long, "too-long" },
	{ "nor can it be taken back for ever", undoes_long, "too-long" },
	{ "a message of others is not touched", elsewhere, "no-record" },
	{ "no deadline beyond the limit", far, "beyond-the-limit" },
	{ "no deadline in the past", past, "beyond-the-limit" },
	{ "nothing to undo", undo_none, "too-late" },
};

static void each_decision_is_believed_or_refused_with_its_word(void **unused)
{
	(void)unused;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct decision d = release();

		rows[i].change(&d);
		if (strcmp(take(&d), rows[i].want) != 0)
			fail_msg("row %zu: %s", i, rows[i].says);
		withdraw(RECORD);
	}
}

static void one_changed_byte_makes_it_garbled_or_forged(void **unused)
{
	struct decision d = release(), read;
	struct buffer b;
	struct span good = signed_with(&d, secret, &b);

	(void)unused;
	for (size_t i = 0; i < good.len; i++) {
		const char *refused;

		b.at[i] ^= 1;
		refused = book_take(&place, &records, LONGEST, good, &read);
		if (!refused)
			fail_msg("byte %zu", i);
		b.at[i] ^= 1;
	}
	assert_null(pending_of(&one));
	buffer_done(&b);
	(void)signed_with(&d, other_secret, &b);
	assert_string_equal(book_take(&place, &records, LONGEST, buffer_span(&b), &read), "forged");
	buffer_done(&b);
}

static void every_prefix_is_refused(void **unused)
{
	struct decision d = release(), read;
	struct buffer b;
	struct span good = signed_with(&d, secret, &b);

	(void)unused;
	for (size_t n = 0; n < good.len; n++) {
		char *exact = malloc(n + 1);

		assert_non_null(exact);
		memcpy(exact, good.at, n);
		assert_string_equal(book_take(&place, &records, LONGEST, (struct span){ exact, n }, &read), "garbled");
		free(exact);
	}
	buffer_done(&b);
}

static void the_first_one_wins_and_none_is_obeyed_twice(void **unused)
{
	struct decision first = release(), second = release();

	(void)unused;
	assert_string_equal(take(&first), "");
	assert_string_equal(take(&second), "decided-already");
	assert_string_equal(take(&first), "seen-before");
	withdraw(RECORD);
	assert_string_equal(take(&first), "seen-before");
	assert_string_equal(take(&second), "");
}

static void undone_is_undone_though_its_mark_was_lost(void **unused)
{
	struct decision first = release(), back = release();

	(void)unused;
	assert_string_equal(take(&first), "");
	/* Killed before the mark was written, and asked again. */
	place_remove(&place, SEEN, first.id);
	set(back.action, sizeof back.action, "undo");
	set(back.of, sizeof back.of, first.id);
	assert_string_equal(take(&back), "");
	assert_null(pending_of(&one));
	assert_string_equal(take(&first), "seen-before");
}

static void what_has_begun_is_not_taken_back(void **unused)
{
	struct kept copies[2] = { message(RECORD), message("1123456789abcdef0123456789abcdef") };
	struct decision first = release(), back = release(), late = release();

	(void)unused;
	for (int i = 0; i < 2; i++)
		set(copies[i].hold.group, sizeof copies[i].hold.group, "abcdefabcdefabcdefabcdefabcdefab");
	records = (struct records){ .all = copies, .count = 2 };
	assert_string_equal(take(&first), "");
	assert_non_null(pending_of(&copies[1]));
	set(copies[1].at.phase, sizeof copies[1].at.phase, "releasing");
	set(back.action, sizeof back.action, "undo");
	set(back.of, sizeof back.of, first.id);
	assert_string_equal(take(&back), "too-late");
	withdraw(copies[0].hold.group);
	assert_string_equal(take(&late), "decided-already");
}

static void a_reply_nobody_can_be_given_back_is_not_returned(void **unused)
{
	struct decision d = release();

	(void)unused;
	give_back(&d);
	one.hold.return_to[0] = '\0';
	assert_string_equal(take(&d), "no-return-address");
}

static void an_extension_moves_both_clocks_of_all_copies(void **unused)
{
	struct kept copies[2] = { message(RECORD), message("1123456789abcdef0123456789abcdef") };
	const int64_t began = clock_boot_s();
	struct decision d = release();

	(void)unused;
	for (int i = 0; i < 2; i++)
		set(copies[i].hold.group, sizeof copies[i].hold.group, "abcdefabcdefabcdefabcdefabcdefab");
	records = (struct records){ .all = copies, .count = 2 };
	extend(&d);
	assert_string_equal(take(&d), "");
	for (int i = 0; i < 2; i++) {
		assert_int_equal(copies[i].at.deadline, d.until);
		assert_in_range(copies[i].at.boot_deadline, began + 7199, began + 7202);
	}
}

static void a_new_keeper_knows_what_the_old_one_believed(void **unused)
{
	const int64_t began = clock_boot_s();
	struct decision d = release();

	(void)unused;
	d.not_before += 300;
	assert_string_equal(take(&d), "");
	one = message(RECORD);
	pending_read(&one, &place);
	assert_non_null(pending_of(&one));
	assert_string_equal(one.pending.id, d.id);
	assert_string_equal(one.pending.by, "Quinn");
	assert_in_range(one.pending.act_at, began + 299, began + 302);
}

static void a_key_or_directory_that_others_may_write_is_not_believed(void **unused)
{
	struct decision d = release();
	char file[160];

	(void)unused;
	(void)snprintf(file, sizeof file, "%s/desk.pub", keys);
	assert_int_equal(chmod(file, 0664), 0);
	assert_string_equal(take(&d), "unknown-key");
	assert_int_equal(chmod(file, 0644), 0);
	assert_int_equal(chmod(keys, 0777), 0);
	assert_string_equal(take(&d), "unknown-key");
	assert_int_equal(chmod(keys, 0755), 0);
	assert_string_equal(take(&d), "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, town_make, town_drop)
		T(each_decision_is_believed_or_refused_with_its_word), T(one_changed_byte_makes_it_garbled_or_forged),
		T(every_prefix_is_refused), T(the_first_one_wins_and_none_is_obeyed_twice),
		T(undone_is_undone_though_its_mark_was_lost), T(what_has_begun_is_not_taken_back),
		T(a_reply_nobody_can_be_given_back_is_not_returned), T(an_extension_moves_both_clocks_of_all_copies),
		T(a_new_keeper_knows_what_the_old_one_believed), T(a_key_or_directory_that_others_may_write_is_not_believed),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
