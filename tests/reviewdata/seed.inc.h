/* seed.inc.h - a real Redis with held mail in it, as the couriers put it there. */
#include "tests/cmocka.inc.h"

#include "tests/world/scratch.inc.h"

#include "desk/keyring.h"
#include "record/hex.h"
#include "record/sealed.h"
#include "review/data/data.h"
#include "world/clock.h"

#include <inttypes.h>
#include <signal.h>
#include <sys/wait.h>

static char where[160], socket_path[128], keys[192];
static pid_t server;
static struct redis *raw;	/* who may do everything */
static unsigned char box_public[SEALED_KEY];

static const struct sight everybody = { .all = true };

/* ---- the server ---- */

static inline pid_t run(const char *const words[])
{
	const pid_t pid = fork();

	assert_true(pid >= 0);
	if (pid == 0) {
		const int fd = open(scratch_path("server.log"), O_WRONLY | O_CREAT | O_APPEND, 0600);

		(void)dup2(fd, STDOUT_FILENO);
		(void)dup2(fd, STDERR_FILENO);
		(void)execvp(words[0], (char *const *)(uintptr_t)words);
		_exit(127);
	}
	return pid;
}

static struct arena *said;
static struct span *words_said;
static size_t said_count;

/* What Redis says to these words; the words of its answer stand in words_said until the
 * next call. */
static inline bool redis_says(const struct span *words, size_t count)
{
	struct fault f;

	arena_free(said);
	said = arena_new(64 << 20);
	return redis_command(raw, words, count, said, &words_said, &said_count, &f) == 0;
}

#define command(...)                                                                      \
	do {                                                                              \
		const char *const cs[] = { __VA_ARGS__ };                                 \
		struct span ss[sizeof cs / sizeof *cs];                                   \
		for (size_t ci = 0; ci < sizeof cs / sizeof *cs; ci++)                    \
			ss[ci] = span_of(cs[ci]);                                         \
		if (!redis_says(ss, sizeof cs / sizeof *cs))                              \
			fail_msg("%s: Redis refused", cs[0]);                             \
	} while (0)

/* The first word of the answer. */
static inline const char *first_said(void)
{
	return said_count ? words_said[0].at : "";
}

static inline void server_start(const char *option, const char *value)
{
	const char *const words[] = { "redis-server", "--port", "0", "--unixsocket", socket_path, "--save", "",
				      "--appendonly", "no", "--dir", scratch, option, value, NULL };
	const int64_t end = clock_monotonic_us() + PATIENCE * INT64_C(1000000);

	server = run(words);
	while (!redis_says((const struct span[]){ SPAN("PING") }, 1)) {
		assert_true(clock_monotonic_us() < end);
		(void)usleep(10000);
	}
}

static inline void server_stop(void)
{
	int status;

	if (server <= 0)
		return;
	(void)kill(server, SIGCONT);
	(void)kill(server, SIGKILL);
	(void)waitpid(server, &status, 0);
	server = 0;
	(void)unlink(socket_path);
}

static inline int seed_setup(void **state)
{
	struct redis_options o = { .where = where, .instance = "tests" };
	struct fault f;

	if (scratch_make(state))
		return -1;
	(void)snprintf(socket_path, sizeof socket_path, "%s/redis.sock", scratch);
	(void)snprintf(where, sizeof where, "unix:%s", socket_path);
	(void)snprintf(keys, sizeof keys, "%s/keys", scratch);
	if (redis_new(&o, &raw, &f) || key_make(keys, "team", false, &f) || key_make(keys, "review.box", false, &f)
	    || key_public(keys, "review.box", box_public, sizeof box_public, &f))
		return -1;
	return 0;
}

static inline int seed_teardown(void **state)
{
	server_stop();
	redis_free(raw);
	raw = NULL;
	arena_free(said);
	said = NULL;
	return scratch_drop(state);
}

/* ---- held mail ---- */

struct seed {
	unsigned number;	/* its id is made of it */
	const char *team, *need, *ground, *group, *subject, *quote, *reply, *missing;
	int64_t received, deadline, review_by;
	bool no_address, no_copy;
};

static inline const char *id_of(unsigned number)
{
	static char ids[8][33];
	static unsigned next;
	char *id = ids[next++ % 8];

	(void)snprintf(id, 33, "%08x000000000000000000000000", number);
	return id;
}

static inline const char *or_else(const char *s, const char *other)
{
	return s ? s : other;
}

/* As record/copy.h writes it, but with two signals. */
static inline void seed_copy(const struct seed *s, struct buffer *out)
{
	const unsigned char seed[SEALED_SEED] = { (unsigned char)s->number, (unsigned char)(s->number >> 8), 7 };
	const char *quote = or_else(s->quote, "The refund is still missing. I am upset!");
	struct buffer text;
	struct fault f;

	buffer_init(&text, NULL, SEALED_TEXT_MAX);
	buffer_addf(&text, "{\"copy\":1,\"cut\":false,\"subject\":\"%s\",\"from\":\"\\\"Ann Agent\\\" <ann@example.com>\","
		    "\"to\":\"Chris <chris@example.net>\",\"judgement\":{\"id\":\"%s\",\"acknowledgement\":\"none\",",
		    or_else(s->subject, "Your refund"), id_of(s->number));
	buffer_addf(&text, "\"harm\":\"none\",\"why\":\"Nothing answers the customer.\",\"signals\":["
		    "{\"signal\":\"need.upset\",\"label\":\"upset\",\"start\":29,\"end\":39,\"text\":\"I am upset\",\"weight\":0,\"in\":\"quote\"},"
		    "{\"signal\":\"bare-refusal\",\"label\":\"refusal\",\"start\":0,\"end\":2,\"text\":\"No\",\"weight\":-200}],");
	buffer_addf(&text, "\"missing\":[\"acknowledgement\"],\"help\":[\"Name what happened.\"],\"reply\":\"%s\",\"quote\":\"%s\","
		    "\"signature\":\"Ann\"}}\n", or_else(s->reply, "No.\\n\\nWe cannot do that."), quote);
	assert_false(text.spoiled);
	assert_int_equal(sealed_write(buffer_span(&text), box_public, seed, out, &f), 0);
	buffer_done(&text);
}

/* Written as the courier writes it. */
static inline void seed_add(const struct seed *s)
{
	char key[64], numbers[4][24];
	const int64_t now = clock_wall_s();
	const int64_t deadline = s->deadline ? s->deadline : now + 3600;
	struct buffer copy;
	struct span words[64];
	size_t n = 0;

	(void)snprintf(key, sizeof key, "{tone}:held:%s", id_of(s->number));
	(void)snprintf(numbers[0], sizeof numbers[0], "%" PRId64, s->received ? s->received : now - 60);
	(void)snprintf(numbers[1], sizeof numbers[1], "%" PRId64, deadline);
	(void)snprintf(numbers[2], sizeof numbers[2], "%" PRId64, s->review_by);
	{
		const char *const texts[] = {
			"HSET", key, "instance", "mx1", "queue_id", "4ZbQ2k1x2YzAbc", "policy", "support",
			"team", or_else(s->team, "billing"), "outcome", "missed", "ground", or_else(s->ground, "missed"),
			"need", or_else(s->need, "upset"), "reason", "missed", "group", or_else(s->group, ""), "language", "en",
			"missing", or_else(s->missing, "acknowledgement"), "state", "held", "received", numbers[0],
			"decided", numbers[0], "deadline", numbers[1], "review_by", numbers[2], "later_left", "0",
			"recipients", "1", "returnable", s->no_address ? "0" : "1",
		};

		for (; n < sizeof texts / sizeof *texts; n++)
			words[n] = span_of(texts[n]);
	}
	buffer_init(&copy, NULL, SEALED_MAX);
	if (!s->no_copy) {
		seed_copy(s, &copy);
		words[n++] = SPAN("copy");
		words[n++] = buffer_span(&copy);
	}
	assert_true(redis_says(words, n));
	buffer_done(&copy);
	command("ZADD", "{tone}:holds", numbers[1], id_of(s->number));
	command("SADD", "{tone}:holds:mx1", id_of(s->number));
}

/* ---- what a host's audit file says, told as the courier tells it ---- */

static inline void audit_says(const char *format, ...) __attribute__((format(printf, 1, 2)));
static inline void audit_says(const char *format, ...)
{
	char line[1024] = "time=2026-01-31T12:00:00Z ";
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(line + strlen(line), sizeof line - strlen(line), format, ap);
	va_end(ap);
	command("XADD", "{tone}:audit", "*", "instance", "mx1", "line", line);
}

/* The record's state, and its end. */
static inline void state_becomes(unsigned number, const char *state, bool ends)
{
	char key[64];

	(void)snprintf(key, sizeof key, "{tone}:held:%s", id_of(number));
	command("HSET", key, "state", state);
	if (!ends)
		return;
	command("HDEL", key, "copy");
	command("EXPIRE", key, "604800");
	command("ZREM", "{tone}:holds", id_of(number));
	command("SREM", "{tone}:holds:mx1", id_of(number));
}

static inline struct data *data_for(struct data_shared *shared)
{
	const struct data_options o = { .redis = { .where = where, .instance = "review" }, .keys = keys, .key = "",
					.undo_window = 10, .shared = shared };
	struct data *d = NULL;
	struct fault f;

	if (data_new(&o, &d, &f))
		fail_msg("%s", f.text);
	return d;
}
