/* test_queue.c - a message is where its file lies; and which programs do what to it. */
#include "tests/keeper/town.inc.h"

#include "keeper/queue.h"

#define ID "4FxYwW1bqDz1Kqp"

static struct queues queues;

static void below(const char *name, char path[static 192])
{
	(void)snprintf(path, 192, "%.63s/queue/%s", town, name);
}

static void make_directory(const char *name)
{
	char path[192];

	below(name, path);
	assert_int_equal(mkdir(path, 0700), 0);
}

static void queue_with(const struct mta *m, const char *program)
{
	queues = (struct queues){ .count = 1 };
	queues.all[0].mta = m;
	(void)snprintf(queues.all[0].directory, QUEUE_PATH, "%s/queue", town);
	(void)snprintf(queues.all[0].configuration, QUEUE_PATH, "%s", program);
}

static int queue_make(void **unused)
{
	static const char *const directories[] = {
		"", "hold", "hold/4", "hold/F", "hold/F/0", "deferred", "deferred/F", "deferred/F/0", "active",
	};

	if (town_make(unused))
		return -1;
	for (size_t i = 0; i < sizeof directories / sizeof *directories; i++)
		make_directory(directories[i]);
	return 0;
}

static const struct row {
	const char *says;
	const struct mta *mta;
	const char *file;	/* NULL: none */
	enum where want;
} rows[] = {
	{ "no file, no message", &mta_postfix, NULL, NOWHERE },
	{ "on hold", &mta_postfix, "hold/" ID, ON_HOLD },
	{ "on hold in a queue that is split once", &mta_postfix, "hold/F/" ID, ON_HOLD },
	{ "on hold in a queue that is split twice", &mta_postfix, "hold/F/0/" ID, ON_HOLD },
	{ "released and not sent yet", &mta_postfix, "deferred/F/" ID, ON_ITS_WAY },
	{ "the same in a queue that is not split", &mta_postfix, "deferred/" ID, ON_ITS_WAY },
	{ "being sent", &mta_postfix, "active/" ID, ON_ITS_WAY },
	{ "another one", &mta_postfix, "hold/4FxYwW1bqDz1Kqq", NOWHERE },
	{ "one that has more in its name", &mta_postfix, "hold/" ID "1", NOWHERE },
	{ "Sendmail's quarantine", &mta_sendmail, "hf" ID, ON_HOLD },
	{ "out of it", &mta_sendmail, "qf" ID, ON_ITS_WAY },
	{ "a body alone is no message", &mta_sendmail, "df" ID, NOWHERE },
};

static void a_message_is_where_its_file_lies(void **unused)
{
	const struct queue *in;
	char path[192];

	(void)unused;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		queue_with(rows[i].mta, "");
		if (rows[i].file) {
			below(rows[i].file, path);
			write_file(town, path + strlen(town) + 1, "", 0600);
		}
		if (queue_of(&queues, ID, &in) != rows[i].want)
			fail_msg("row %zu: %s", i, rows[i].says);
		if (rows[i].file)
			assert_int_equal(unlink(path), 0);
	}
}

static void what_cannot_be_seen_is_not_gone(void **unused)
{
	const struct queue *in;

	(void)unused;
	queue_with(&mta_postfix, "");
	write_file(town, "queue/file", "", 0600);
	(void)snprintf(queues.all[0].directory, QUEUE_PATH, "%s/queue/file", town);
	assert_int_equal(queue_of(&queues, ID, &in), UNSEEN);
	queues.count = 0;
	assert_int_equal(queue_of(&queues, ID, &in), UNSEEN);
}

static void a_queue_that_is_not_there_is_a_fault(void **unused)
{
	struct fault f;

	(void)unused;
	queue_with(&mta_sendmail, "");
	assert_int_equal(queues_look(&queues, &f), 0);
	(void)snprintf(queues.all[0].directory, QUEUE_PATH, "%s/nowhere", town);
	assert_int_equal(queues_look(&queues, &f), -1);
	queue_with(&mta_postfix, "/nowhere/at/all");
	assert_int_equal(queues_look(&queues, &f), -1);
}

static void servers_are_named_by_words(void **unused)
{
	struct queues q = { .count = 0 };
	char longer[QUEUE_PATH + 1];

	(void)unused;
	assert_int_equal(queues_add_sendmail(&q, "/var/spool/mqueue"), 0);
	assert_string_equal(q.all[0].configuration, "sendmail");
	assert_int_equal(queues_add_sendmail(&q, "/srv/mqueue:/srv/sendmail"), 0);
	assert_string_equal(q.all[1].directory, "/srv/mqueue");
	assert_string_equal(q.all[1].configuration, "/srv/sendmail");
	memset(longer, 'x', QUEUE_PATH);
	longer[QUEUE_PATH] = '\0';
	assert_int_equal(queues_add_postfix(&q, longer), -1);
	while (q.count < QUEUES_MAX)
		assert_int_equal(queues_add_postfix(&q, "/etc/postfix"), 0);
	assert_int_equal(queues_add_postfix(&q, "/etc/postfix"), -1);
}

static void each_step_is_one_program_and_the_first_failure_the_last(void **unused)
{
	static const struct mta toy = {
		.name = "toy",
		.steps = {
			[RELEASE] = { { "touch", "%d/hold/%i" }, { "touch", "%d/active/%i" } },
			[DROP] = { { "rm", "%d/hold/%i" }, { "rm", "%d/active/%i" } },
			[COPY] = { { "cat", "%c" } },
		},
	};
	char program[160], path[192];
	struct fault f;
	int to;

	(void)unused;
	write_file(town, "mail", "one line\n", 0600);
	(void)snprintf(program, sizeof program, "%s/mail", town);
	queue_with(&toy, program);
	assert_int_equal(queue_do(&queues.all[0], RELEASE, ID, -1, -1, &f), 0);
	assert_int_equal(queue_do(&queues.all[0], DROP, ID, -1, -1, &f), 0);
	write_file(town, "queue/active/" ID, "", 0600);
	assert_int_equal(queue_do(&queues.all[0], DROP, ID, -1, -1, &f), -1);
	assert_non_null(strstr(f.text, "rm: status 1: "));
	below("active/" ID, path);
	assert_int_equal(access(path, F_OK), 0);	/* the second step was not tried */
	below("copy", path);
	to = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	assert_int_equal(queue_do(&queues.all[0], COPY, ID, -1, to, &f), 0);
	assert_int_equal(lseek(to, 0, SEEK_END), 9);
	assert_int_equal(close(to), 0);
}

/* Warnings of a program that did its work are none of its answer. */
static void what_a_program_says_is_its_answer(void **unused)
{
	static const char script[] = "echo 'sh: warning: /etc/main.cf, line 3' >&2; echo /var/spool/queue;"
				     "echo 'sh: and more' >&2; echo /etc/two";
	const char *const good[] = { "sh", "-c", script, NULL };
	const char *const bad[] = { "sh", "-c", "echo 'sh: no such thing' >&2; exit 3", NULL };
	struct fault f = { .text = "" };
	char said[SAID_MAX];

	(void)unused;
	assert_int_equal(queue_run(good, -1, -1, said, &f), 0);
	assert_string_equal(said, "/var/spool/queue\n/etc/two\n");
	assert_int_equal(queue_run(bad, -1, -1, said, &f), -1);
	assert_string_equal(f.text, "sh: status 3: sh: no such thing");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
#define T(name) cmocka_unit_test_setup_teardown(name, queue_make, town_drop)
		T(a_message_is_where_its_file_lies), T(what_cannot_be_seen_is_not_gone),
		T(a_queue_that_is_not_there_is_a_fault), T(servers_are_named_by_words),
		T(each_step_is_one_program_and_the_first_failure_the_last), T(what_a_program_says_is_its_answer),
#undef T
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
