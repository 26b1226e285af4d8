/* test_redis.c - a real Redis has what this host counted, whatever happened to it.
 *
 * Each test starts a server of its own on a Unix socket in its scratch
 * directory, without persistence, and ends it by its process id.
 */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "tests/world/events.inc.h"

#include "world/redis.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>

static char where[160], socket_path[128], password_path[128];
static pid_t server;

/* ---- the server and a client that is not ours ---- */

static pid_t run(char *const words[], const char *output)
{
	pid_t pid = fork();

	assert_true(pid >= 0);
	if (pid == 0) {
		int fd = open(output, O_WRONLY | O_CREAT | O_TRUNC, 0600);

		(void)dup2(fd, STDOUT_FILENO);
		(void)dup2(fd, STDERR_FILENO);
		(void)execvp(words[0], words);
		_exit(127);
	}
	return pid;
}

static int finish(pid_t pid)
{
	int status;

	assert_int_equal(waitpid(pid, &status, 0), pid);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static char answer[65536];

/* redis-cli's answer to at most six words. */
static const char *cli(const char *a, const char *b, const char *c, const char *d, const char *e)
{
	const char *words[] = { "redis-cli", "--raw", "-s", socket_path, a, b, c, d, e, NULL };
	int fd;
	ssize_t n;

	(void)finish(run((char *const *)(uintptr_t)words, scratch_path("answer")));
	fd = open(scratch_path("answer"), O_RDONLY);
	n = read(fd, answer, sizeof answer - 1);
	(void)close(fd);
	n = n < 0 ? 0 : n;
	while (n > 0 && answer[n - 1] == '\n')
		n--;
	answer[n] = '\0';
	return answer;
}

static const char *field(const char *key, const char *name)
{
	return cli("HGET", key, name, NULL, NULL);
}

static void server_start(const char *option, const char *value)
{
	const char *words[] = { "redis-server", "--port", "0", "--unixsocket", socket_path, "--save", "",
				"--appendonly", "no", "--dir", scratch, option, value, NULL };

	server = run((char *const *)(uintptr_t)words, scratch_path("server.log"));
	wait_until(strstr(cli("PING", NULL, NULL, NULL, NULL), "PONG")
			   || strstr(answer, "NOAUTH"));
}

static void server_stop(void)
{
	if (server <= 0)
		return;
	(void)kill(server, SIGCONT);
	(void)kill(server, SIGKILL);
	(void)finish(server);
	server = 0;
	(void)unlink(socket_path);
}

static int setup(void **state)
{
	if (scratch_make(state) != 0)
		return -1;
	(void)snprintf(socket_path, sizeof socket_path, "%s/redis.sock", scratch);
	(void)snprintf(where, sizeof where, "unix:%s", socket_path);
	(void)snprintf(password_path, sizeof password_path, "%s/password", scratch);
	return 0;
}

static int teardown(void **state)
{
	server_stop();
	return scratch_drop(state);
}

/* ---- this host ---- */

struct host {
	struct redis *redis;
	struct journal *journal;
};

/* What the last batch came to. */
static struct {
	pthread_mutex_t lock;
	struct fault fault;
	unsigned refused;	/* batches that did not come through, but for a slow server */
} last = { .lock = PTHREAD_MUTEX_INITIALIZER };

static enum journal_answer ship(const struct journal_batch *b, void *redis, uint64_t *has, struct fault *f)
{
	const enum journal_answer came = redis_ship(b, redis, has, f);

	(void)pthread_mutex_lock(&last.lock);
	last.fault = *f;
	last.refused += came == JOURNAL_LATER && !strstr(f->text, "no answer in time");
	(void)pthread_mutex_unlock(&last.lock);
	return came;
}

static struct host host_with(const struct redis_options *r)
{
	struct host h;
	struct journal_options o = { .directory = scratch, .ship = ship,
				     .stream = r->instance };
	struct fault f = { .text = "" };

	if (redis_new(r, &h.redis, &f) != 0)
		fail_msg("%s", f.text);
	o.context = h.redis;
	(void)pthread_mutex_lock(&last.lock);
	last.fault = (struct fault){ .text = "" };
	last.refused = 0;
	(void)pthread_mutex_unlock(&last.lock);
	if (journal_open(&o, &h.journal, &f) != 0)
		fail_msg("%s", f.text);
	return h;
}

static struct host host_start(void)
{
	const struct redis_options r = { .where = where, .instance = "mx1" };

	return host_with(&r);
}

static void host_stop(struct host *h)
{
	journal_close(h->journal);
	redis_free(h->redis);
}

static void put(struct host *h, unsigned count)
{
	static const char *const teams[] = { "billing", "returns", "" };

	for (unsigned i = 0; i < count; i++) {
		struct event e = some_event(teams[i % 3]);

		e.score = (int8_t)(i % 101);
		assert_true(journal_put(h->journal, &e));
	}
}

static bool all_shipped(const struct host *h)
{
	struct journal_state s = state_of(h->journal);

	return s.shipped == s.put;
}

struct comparison {
	const struct figures *redis;
	unsigned compared, different;
};

static void compare_one(const char *key, const char *name, int64_t value, void *context)
{
	struct comparison *c = context;

	c->compared++;
	if (figures_get(c->redis, key, name) != value) {
		c->different++;
		print_error("%s %s: %lld here, %lld in Redis\n", key, name, (long long)value,
			    (long long)figures_get(c->redis, key, name));
	}
}

static void count_one(const char *key, const char *name, int64_t value, void *context)
{
	(void)key;
	(void)name;
	(void)value;
	++*(unsigned *)context;
}

static void compare_all(const struct figures *g, void *context)
{
	struct comparison *c = context;
	unsigned in_redis = 0;

	figures_each(g, compare_one, c);
	figures_each(c->redis, count_one, &in_redis);
	assert_int_equal(c->compared, in_redis);
}

/* Every counter of Redis is the one of this host. */
static void check_same(struct host *h)
{
	const struct redis_options o = { .where = where, .instance = "reader" };
	struct comparison c = { 0 };
	struct redis *reader;
	struct figures *g;
	struct fault f = { .text = "" };

	wait_until(all_shipped(h));
	assert_int_equal(redis_new(&o, &reader, &f), 0);
	if (redis_read(reader, &g, &f) != 0)
		fail_msg("%s", f.text);
	c.redis = g;
	journal_figures(h->journal, compare_all, &c);
	assert_true(c.compared > 20);
	assert_int_equal(c.different, 0);
	figures_free(g);
	redis_free(reader);
}

static struct fault last_fault(void)
{
	struct fault f;

	(void)pthread_mutex_lock(&last.lock);
	f = last.fault;
	(void)pthread_mutex_unlock(&last.lock);
	return f;
}

static unsigned refused(void)
{
	unsigned n;

	(void)pthread_mutex_lock(&last.lock);
	n = last.refused;
	(void)pthread_mutex_unlock(&last.lock);
	return n;
}

/* Nothing is shipped before its checkpoint is on the disk, which may be busy. */
static void wait_for_fault(const char *want)
{
	for (int i = 0; i < PATIENCE * 100; i++) {
		if (strstr(last_fault().text, want))
			return;
		pause_ms(10);
	}
	fail_msg("wanted a fault with \"%s\", found \"%s\"", want, last_fault().text);
}

/* ---- the tests ---- */

static void counters_equal_the_figures(void **state)
{
	struct host h;

	(void)state;
	server_start(NULL, NULL);
	h = host_start();
	put(&h, 1000);
	check_same(&h);
	assert_string_equal(field("{tone}:total", "messages"), "1000");
	assert_string_equal(cli("GET", "{tone}:schema", NULL, NULL, NULL), "1");
	assert_string_equal(cli("XLEN", "{tone}:events", NULL, NULL, NULL), "1000");
	assert_string_equal(cli("SMISMEMBER", "{tone}:teams", "billing", "returns", "none"), "1\n1\n0");
	assert_string_equal(cli("SMEMBERS", "{tone}:policies", NULL, NULL, NULL), "support");
	assert_string_equal(cli("SMEMBERS", "{tone}:instances", NULL, NULL, NULL), "mx1");
	assert_string_equal(field("{tone}:instance:mx1", "last"), "1000");
	assert_string_equal(last_fault().text, "");
	put(&h, 1);
	host_stop(&h);
	/* The last one went out while closing. */
	assert_string_equal(field("{tone}:total", "messages"), "1001");
}

static void keys_with_a_life_get_it_once(void **state)
{
	struct host h;
	char key[64];
	time_t now = time(NULL);
	struct tm day;
	long life;

	(void)state;
	server_start(NULL, NULL);
	h = host_start();
	put(&h, 10);
	check_same(&h);
	assert_non_null(gmtime_r(&now, &day));
	(void)strftime(key, sizeof key, "{tone}:d:%Y%m%d:all", &day);
	life = strtol(cli("TTL", key, NULL, NULL, NULL), NULL, 10);
	assert_in_range(life, COUNTS_LIFE_DAY - PATIENCE, COUNTS_LIFE_DAY);
	assert_string_equal(cli("TTL", "{tone}:total", NULL, NULL, NULL), "-1");
	(void)cli("EXPIRE", key, "1000", NULL, NULL);
	put(&h, 1);
	check_same(&h);
	life = strtol(cli("TTL", key, NULL, NULL, NULL), NULL, 10);
	assert_in_range(life, 1, 1000);
	host_stop(&h);
}

/* An hour and a day that have ended come as entries whose fields are all numbers. */
static void what_has_ended_is_rolled_up(void **state)
{
	const int64_t day = 86400, today = clock_wall_s() / day * day;
	char id[32];
	struct host h;

	(void)state;
	h = host_start();
	for (int i = 0; i < 30; i++) {
		struct event e = some_event("billing");

		e.time_ms = (today - (i % 3 + 1) * day + 3600) * 1000;
		assert_true(journal_put(h.journal, &e));
	}
	wait_until(state_of(h.journal).durable == 30);
	/* Later: what comes after a first roll-up, such as the rest of a batch that was made
	 * before all of them were there, waits a minute for the next. */
	server_start(NULL, NULL);
	(void)snprintf(id, sizeof id, "%lld-0", (long long)(today - day) * 1000);
	wait_until(strstr(cli("XRANGE", "{tone}:series:day", id, id, NULL), "messages\n10\n"));
	assert_ptr_equal(strstr(answer, id), answer);
	assert_non_null(strstr(answer, "outcome_missed\n10\n"));
	assert_non_null(strstr(answer, "action_held\n0\n"));
	assert_string_equal(cli("XLEN", "{tone}:series:day", NULL, NULL, NULL), "3");
	assert_string_equal(cli("XLEN", "{tone}:series:hour", NULL, NULL, NULL), "3");
	host_stop(&h);
}

static void a_change_of_settings_or_lexicon_is_noted_once(void **state)
{
	static const uint32_t versions[] = { 7, 7, 9 };
	struct host h;

	(void)state;
	server_start(NULL, NULL);
	h = host_start();
	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
		struct event e = some_event("billing");

		e.settings_version = versions[i];
		e.lexicon_version = 3;
		assert_true(journal_put(h.journal, &e));
		check_same(&h);
	}
	assert_string_equal(cli("XLEN", "{tone}:changes", NULL, NULL, NULL), "2");
	assert_non_null(strstr(cli("XREVRANGE", "{tone}:changes", "+", "-", NULL), "settings_version\n9\n"));
	host_stop(&h);
}

static void a_forgotten_script_is_sent_again(void **state)
{
	struct host h;

	(void)state;
	server_start(NULL, NULL);
	h = host_start();
	put(&h, 10);
	check_same(&h);
	assert_string_equal(cli("SCRIPT", "FLUSH", NULL, NULL, NULL), "OK");
	put(&h, 10);
	check_same(&h);
	assert_int_equal(refused(), 0);
	host_stop(&h);
}

static void a_redis_that_lost_everything_is_filled_again(void **state)
{
	struct host h;

	(void)state;
	server_start(NULL, NULL);
	h = host_start();
	put(&h, 3000);
	check_same(&h);
	server_stop();
	put(&h, 500);
	server_start(NULL, NULL);
	check_same(&h);
	assert_string_equal(field("{tone}:total", "messages"), "3500");
	assert_string_equal(cli("FLUSHALL", NULL, NULL, NULL, NULL), "OK");
	put(&h, 1);
	check_same(&h);
	assert_int_equal(state_of(h.journal).lost, 0);
	host_stop(&h);
}

static void a_restarted_host_goes_on(void **state)
{
	struct host h;

	(void)state;
	server_start(NULL, NULL);
	for (int i = 0; i < 5; i++) {
		h = host_start();
		put(&h, 100);
		host_stop(&h);
	}
	h = host_start();
	check_same(&h);
	assert_string_equal(field("{tone}:total", "messages"), "500");
	host_stop(&h);
}

/* Renamed, or its state directory copied. */
static void a_host_under_another_name_sends_nothing_again(void **state)
{
	static const char *const names[] = { "mx1", "mx2", "mx1" };
	struct redis_options o = { .where = where };

	(void)state;
	server_start(NULL, NULL);
	for (unsigned i = 0; i < sizeof names / sizeof *names; i++) {
		struct host h;

		o.instance = names[i];
		h = host_with(&o);
		put(&h, 20);
		check_same(&h);
		assert_int_equal(strtol(field("{tone}:total", "messages"), NULL, 10), 20 * (i + 1));
		host_stop(&h);
	}
}

static void a_repeated_batch_counts_once(void **state)
{
	const struct redis_options o = { .where = where, .instance = "mx1" };
	struct event e[3] = { some_event("a"), some_event("a"), some_event("a") };
	struct journal_batch b = { .stream = 77, .events = e, .count = 3, .last = 3 };
	struct redis *r;
	struct fault f = { .text = "" };
	uint64_t has = 0;

	(void)state;
	server_start(NULL, NULL);
	for (unsigned i = 0; i < 3; i++)
		e[i].sequence = i + 1;
	assert_int_equal(redis_new(&o, &r, &f), 0);
	assert_int_equal(redis_ship(&b, r, &has, &f), JOURNAL_TAKEN);
	/* The answer was lost, say: the same again is told what is there. */
	for (int i = 0; i < 3; i++)
		assert_int_equal(redis_ship(&b, r, &has, &f), JOURNAL_ELSEWHERE);
	assert_int_equal(has, 3);
	assert_string_equal(field("{tone}:total", "messages"), "3");
	assert_string_equal(cli("XLEN", "{tone}:events", NULL, NULL, NULL), "3");
	b.stream = 78;
	assert_int_equal(redis_ship(&b, r, &has, &f), JOURNAL_TAKEN);
	assert_string_equal(field("{tone}:total", "messages"), "6");
	assert_string_equal(field("{tone}:last", "mx1/77"), "3");
	assert_string_equal(f.text, "");
	redis_free(r);
}

static void a_stopped_redis_is_not_felt(void **state)
{
	struct host h;
	int64_t until;
	unsigned count = 0, slow = 0;

	(void)state;
	server_start(NULL, NULL);
	h = host_start();
	put(&h, 100);
	check_same(&h);
	assert_int_equal(kill(server, SIGSTOP), 0);
	until = clock_monotonic_us() + 3000000;
	/* Those that take long do so because the machine is busy with others. */
	while (clock_monotonic_us() < until || count < 100) {
		struct event e = some_event("billing");
		int64_t began = clock_monotonic_us();

		assert_true(journal_put(h.journal, &e));
		slow += clock_monotonic_us() - began > 10000;
		count++;
		pause_ms(1);
	}
	assert_in_range(slow, 0, count / 2);
	wait_for_fault("no answer in time");
	assert_int_equal(kill(server, SIGCONT), 0);
	check_same(&h);
	/* Closing beside a stopped server takes its time, but not for ever. */
	assert_int_equal(kill(server, SIGSTOP), 0);
	put(&h, 1);
	pause_ms(100);
	host_stop(&h);
}

/* Each way in which a server can refuse says what it is, and is made good. */
static void faults_say_what_is_wrong(void **state)
{
	static const struct row {
		const char *says, *command[4], *want, *repair[4];
	} rows[] = {
		{ "a newer schema", { "SET", "{tone}:schema", "2" }, "holds schema 2, this program writes 1",
		  { "SET", "{tone}:schema", "1" } },
		{ "a full server", { "CONFIG", "SET", "maxmemory", "1" }, "it is full",
		  { "CONFIG", "SET", "maxmemory", "0" } },
		{ "a replica", { "REPLICAOF", "127.0.0.1", "1" }, "replica", { "REPLICAOF", "NO", "ONE" } },
		{ "too few replicas", { "CONFIG", "SET", "min-replicas-to-write", "1" }, "too few replicas",
		  { "CONFIG", "SET", "min-replicas-to-write", "0" } },
		{ "a counter key of another kind", { "RENAME", "{tone}:total", "kept" }, NULL, { "PING" } },
		{ "... that holds a string", { "SET", "{tone}:total", "mine" }, "holds something else",
		  { "RENAME", "kept", "{tone}:total" } },
		{ "a user without rights", { "ACL", "SETUSER", "default", "-hset" }, "has not the rights",
		  { "ACL", "SETUSER", "default", "+hset" } },
	};
	struct host h;

	(void)state;
	server_start(NULL, NULL);
	h = host_start();
	put(&h, 10);
	check_same(&h);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct row *r = &rows[i];

		(void)cli(r->command[0], r->command[1], r->command[2], r->command[3], NULL);
		if (r->want) {
			put(&h, 5);
			wait_for_fault(r->want);
		}
		(void)cli(r->repair[0], r->repair[1], r->repair[2], r->repair[3], NULL);
		if (r->want)
			check_same(&h);
	}
	host_stop(&h);
}

static void a_counter_that_refuses_is_said_and_the_rest_counts(void **state)
{
	struct host h;

	(void)state;
	server_start(NULL, NULL);
	(void)cli("HSET", "{tone}:total", "messages", "many", NULL);
	h = host_start();
	put(&h, 5);
	wait_for_fault("refused 1 counters");
	wait_until(all_shipped(&h));
	assert_string_equal(field("{tone}:total", "judged"), "5");
	/* Once for each batch: the five may have gone in two. */
	assert_true(state_of(h.journal).refused >= 1);
	assert_int_equal(strtoull(field("{tone}:instance:mx1", "refused"), NULL, 10), state_of(h.journal).refused);
	host_stop(&h);
}

static void an_absent_server_is_waited_for(void **state)
{
	struct host h;

	(void)state;
	h = host_start();
	put(&h, 10);
	wait_for_fault("cannot connect");
	assert_false(state_of(h.journal).shipping);
	server_start(NULL, NULL);
	check_same(&h);
	assert_true(state_of(h.journal).shipping);
	host_stop(&h);
}

static void passwords_come_from_a_file_of_ones_own(void **state)
{
	struct redis_options o = { .where = where, .instance = "mx1", .password_file = password_path };
	struct host h;

	(void)state;
	server_start("--requirepass", "sesame");
	scratch_text("password", "wrong\n");
	h = host_with(&o);
	put(&h, 3);
	wait_for_fault("wrong user or password");
	assert_int_equal(chmod(password_path, 0644), 0);
	wait_for_fault("may be read by others");
	assert_int_equal(chmod(password_path, 0660), 0);
	wait_for_fault("may be read by others");
	/* Root's, and for the daemon's group to read: the way of packages. */
	assert_int_equal(chmod(password_path, 0640), 0);
	wait_for_fault("wrong user or password");
	assert_int_equal(unlink(password_path), 0);
	wait_for_fault("No such file");
	scratch_text("password", "sesame\n");
	wait_until(all_shipped(&h));
	host_stop(&h);
	o.password_file = "";
	h = host_with(&o);
	wait_for_fault("asks for a password");
	host_stop(&h);
}

/* The rules of conf/redis/tone.acl, word by word. */
static void the_least_rights_are_enough(void **state)
{
	struct redis_options o = { .where = where, .instance = "mx1", .user = "tone-milter",
				   .password_file = password_path };
	struct host h;
	struct figures *g;
	struct redis *reader;
	struct fault f = { .text = "" };
	uint64_t has;
	char line[1024], acl[4096] = "user default on nopass ~* &* +@all\n";
	FILE *shipped = fopen("conf/redis/tone.acl", "r");

	(void)state;
	assert_non_null(shipped);
	while (fgets(line, sizeof line, shipped)) {
		char *secret = strstr(line, ">CHANGE-ME");

		if (line[0] == '#' || line[0] == '\n')
			continue;
		if (secret)
			memcpy(secret, ">sesame-se", 10);
		(void)snprintf(acl + strlen(acl), sizeof acl - strlen(acl), "%s", line);
	}
	(void)fclose(shipped);
	scratch_text("users.acl", acl);
	scratch_text("password", "sesame-se");
	server_start("--aclfile", scratch_path("users.acl"));
	h = host_with(&o);
	put(&h, 20);
	wait_until(all_shipped(&h));
	assert_string_equal(last_fault().text, "");
	assert_string_equal(field("{tone}:instance:mx1", "refused"), "");
	assert_string_equal(field("{tone}:total", "messages"), "20");
	assert_string_equal(cli("SCRIPT", "FLUSH", NULL, NULL, NULL), "OK");
	put(&h, 1);
	wait_until(all_shipped(&h));
	host_stop(&h);
	/* The dashboards' user reads and cannot write. */
	o.user = "tone-reader";
	assert_int_equal(redis_new(&o, &reader, &f), 0);
	if (redis_read(reader, &g, &f) != 0)
		fail_msg("%s", f.text);
	assert_int_equal(figures_get(g, "total", "messages"), 21);
	figures_free(g);
	assert_int_equal(redis_ship(&(struct journal_batch){ .stream = 1 }, reader, &has, &f), JOURNAL_LATER);
	assert_non_null(strstr(f.text, "rights"));
	redis_free(reader);
}

static void places_and_names_are_checked(void **state)
{
	static const struct row {
		const char *says, *where, *instance;
		int want;
	} rows[] = {
		{ "a socket", "unix:/run/redis.sock", "mx1", 0 },
		{ "a host", "redis.example.com:6379", "mx1", 0 },
		{ "an address in brackets", "[::1]:6379", "mx1", 0 },
		{ "no port", "redis.example.com", "mx1", -1 },
		{ "an empty host", ":6379", "mx1", -1 },
		{ "port 0", "localhost:0", "mx1", -1 },
		{ "a port beyond 65535", "localhost:65536", "mx1", -1 },
		{ "a relative socket", "unix:redis.sock", "mx1", -1 },
		{ "an empty place", "", "mx1", -1 },
		{ "an empty instance", "localhost:6379", "", -1 },
		{ "an instance with capitals", "localhost:6379", "MX1", -1 },
		{ "an instance with a colon", "localhost:6379", "mx:1", -1 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const struct redis_options o = { .where = rows[i].where, .instance = rows[i].instance };
		struct redis *r = NULL;
		struct fault f = { .text = "" };

		if (redis_new(&o, &r, &f) != rows[i].want)
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		redis_free(r);
	}
}

/* ---- servers that are none ---- */

/* Whether a server there is given up in time, with that fault. A machine that was
 * busy is asked again. */
static bool given_up(const char *at, const struct journal_batch *b, const char *want, struct fault *f)
{
	const struct redis_options o = { .where = at, .instance = "mx1" };
	bool well = false;

	for (int round = 0; round < 20 && !well; round++) {
		int64_t began = clock_monotonic_us();
		struct redis *r;
		uint64_t has;

		assert_int_equal(redis_new(&o, &r, f), 0);
		well = redis_ship(b, r, &has, f) == JOURNAL_LATER && strstr(f->text, want)
		       && clock_monotonic_us() - began < 6000000;
		redis_free(r);
	}
	return well;
}

struct pretender {
	int listening;
	const char *answer;
	bool drip;
	atomic_bool stop;
};

static void answer_client(struct pretender *p, int fd)
{
	char in[4096];

	while (!p->stop && read(fd, in, sizeof in) > 0 && p->answer[0]) {
		const char *at = p->answer;

		while (p->drip && !p->stop && send(fd, at, 1, MSG_NOSIGNAL) == 1)
			pause_ms(50);
		if (send(fd, at, strlen(at), MSG_NOSIGNAL) < 0)
			return;
	}
}

static void *pretend(void *context)
{
	struct pretender *p = context;

	while (!p->stop) {
		int fd = accept(p->listening, NULL, NULL);

		if (fd < 0)
			break;
		answer_client(p, fd);
		(void)close(fd);
	}
	return NULL;
}

static int listen_here(void)
{
	struct sockaddr_un here = { .sun_family = AF_UNIX };
	int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);

	(void)snprintf(here.sun_path, sizeof here.sun_path, "%.100s", socket_path);
	(void)unlink(socket_path);
	assert_int_equal(bind(fd, (const struct sockaddr *)&here, sizeof here), 0);
	assert_int_equal(listen(fd, 5), 0);
	return fd;
}

static void whatever_answers_is_borne_for_two_seconds(void **state)
{
	static const struct row {
		const char *says, *answer, *want;
		bool drip;
	} rows[] = {
		{ "one that hangs up", "", "closed", false },
		{ "one that drips", "+", "no answer in time", true },
		{ "one that still loads", "-LOADING Redis is loading the dataset in memory\r\n", "it is loading", false },
		{ "one that cannot save", "-MISCONF Redis is configured to save RDB snapshots\r\n", "cannot save", false },
		{ "one of a cluster, whose other node is gone", "-MOVED 3999 127.0.0.1:1\r\n", "127.0.0.1 port 1", false },
		{ "one that speaks SMTP", "220 mx.example.com ESMTP\r\n", "Protocol error", false },
		{ "one that answers with a number", ":1\r\n", "another kind", false },
		{ "one that answers with half a list", "*2\r\n:1\r\n:1\r\n", "another kind", false },
		{ "one that answers with a wrong sequence", "*2\r\n:0\r\n$2\r\n-7\r\n", "another kind", false },
		{ "one that answers with a sequence beyond all", "*2\r\n:0\r\n$20\r\n18446744073709551615\r\n", "another kind", false },
	};
	struct event e = some_event("a");
	struct journal_batch b = { .stream = 77, .events = &e, .count = 1, .last = 1 };

	(void)state;
	e.sequence = 1;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct pretender p = { .listening = listen_here(), .answer = rows[i].answer,
				       .drip = rows[i].drip };
		struct fault f = { .text = "" };
		pthread_t thread;

		assert_int_equal(pthread_create(&thread, NULL, pretend, &p), 0);
		if (!given_up(where, &b, rows[i].want, &f))
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
		p.stop = true;
		(void)shutdown(p.listening, SHUT_RDWR);
		(void)pthread_join(thread, NULL);
		(void)close(p.listening);
	}
	(void)unlink(socket_path);
}

/* Host names go another way than sockets do. */
static void by_network_it_is_the_same(void **state)
{
	static const struct row {
		const char *says, *where, *want;
	} rows[] = {
		{ "nobody listens", "127.0.0.1:1", "cannot connect to 127.0.0.1 port 1" },
		{ "... at the other address", "[::1]:1", "port 1" },
		{ "a name that cannot be", "redis.invalid:6379", "redis.invalid" },
	};
	const struct journal_batch b = { .stream = 77 };

	(void)state;
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct fault f = { .text = "" };

		if (!given_up(rows[i].where, &b, rows[i].want, &f))
			fail_msg("row %zu: %s: %s", i, rows[i].says, f.text);
	}
}

/* A free port of the loopback, as text. */
static void find_port(char out[static 8])
{
	struct sockaddr_in here = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	socklen_t size = sizeof here;
	int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);

	assert_int_equal(bind(fd, (const struct sockaddr *)&here, sizeof here), 0);
	assert_int_equal(getsockname(fd, (struct sockaddr *)&here, &size), 0);
	(void)snprintf(out, 8, "%u", (unsigned)ntohs(here.sin_port));
	(void)close(fd);
}

static void a_host_name_and_a_database_of_ones_own_serve(void **state)
{
	struct redis_options o = { .where = where, .instance = "mx1", .database = 3 };
	struct host h;
	char port[8];

	(void)state;
	find_port(port);
	server_start("--port", port);
	(void)snprintf(where, sizeof where, "localhost:%s", port);
	h = host_with(&o);
	put(&h, 100);
	wait_until(all_shipped(&h));
	assert_string_equal(cli("EXISTS", "{tone}:total", NULL, NULL, NULL), "0");
	host_stop(&h);
	o.database = 99;
	h = host_with(&o);
	wait_for_fault("SELECT");
	host_stop(&h);
}

/* ---- kill -9 of the host, with a Redis that stays ---- */

static void child_runs(atomic_uint *taken)
{
	struct host h = host_start();

	for (unsigned i = 0;; i++) {
		struct event e = some_event("billing");

		if (journal_put(h.journal, &e))
			(*taken)++;
		if (i % 4 == 3)
			pause_ms(3);
	}
}

static void a_killed_host_ships_nothing_twice(void **state)
{
	enum { KILLS = 25 };
	atomic_uint *taken = mmap(NULL, sizeof *taken, PROT_READ | PROT_WRITE,
				  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	unsigned seed = (unsigned)time(NULL);
	struct host h;
	long count;

	(void)state;
	assert_true(taken != MAP_FAILED);
	server_start(NULL, NULL);
	for (unsigned i = 0; i < KILLS; i++) {
		pid_t pid = fork();

		assert_true(pid >= 0);
		if (pid == 0)
			child_runs(taken);
		pause_ms(20 + rand_r(&seed) % 180);
		assert_int_equal(kill(pid, SIGKILL), 0);
		assert_int_equal(finish(pid), -1);
		if (i % 8 == 7) {
			server_stop();
			server_start(NULL, NULL);
		}
	}
	h = host_start();
	put(&h, 1);
	check_same(&h);
	count = strtol(field("{tone}:total", "messages"), NULL, 10);
	print_message("%d kills: taken %u, Redis counts %ld\n", (int)KILLS, *taken, count);
	assert_int_equal(counted(h.journal, "total", "messages"), count);
	assert_int_equal(state_of(h.journal).lost, 0);
	assert_in_range(count, *taken + 1, *taken + 1 + KILLS);
	host_stop(&h);
	(void)munmap(taken, sizeof *taken);
}

static bool installed(const char *program)
{
	const char *words[] = { program, "--version", NULL };

	return finish(run((char *const *)(uintptr_t)words, "/dev/null")) == 0;
}

int main(void)
{
#define ROW(test) cmocka_unit_test_setup_teardown(test, setup, teardown)
	const struct CMUnitTest tests[] = {
		ROW(counters_equal_the_figures),
		ROW(keys_with_a_life_get_it_once),
		ROW(what_has_ended_is_rolled_up),
		ROW(a_change_of_settings_or_lexicon_is_noted_once),
		ROW(a_forgotten_script_is_sent_again),
		ROW(a_redis_that_lost_everything_is_filled_again),
		ROW(a_restarted_host_goes_on),
		ROW(a_host_under_another_name_sends_nothing_again),
		ROW(a_repeated_batch_counts_once),
		ROW(a_stopped_redis_is_not_felt),
		ROW(faults_say_what_is_wrong),
		ROW(a_counter_that_refuses_is_said_and_the_rest_counts),
		ROW(an_absent_server_is_waited_for),
		ROW(passwords_come_from_a_file_of_ones_own),
		ROW(the_least_rights_are_enough),
		ROW(places_and_names_are_checked),
		ROW(whatever_answers_is_borne_for_two_seconds),
		ROW(by_network_it_is_the_same),
		ROW(a_host_name_and_a_database_of_ones_own_serve),
		ROW(a_killed_host_ships_nothing_twice),
	};

	if (!installed("redis-server") || !installed("redis-cli")) {
		print_message("skipped: redis-server and redis-cli are not installed\n");
		return 0;
	}
	return cmocka_run_group_tests(tests, NULL, NULL);
}
