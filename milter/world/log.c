/* log.c - see log.h. */
#include "world/log.h"

#include "base/utf8.h"
#include "record/counts.h"
#include "world/clock.h"

#include <inttypes.h>
#include <poll.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <syslog.h>
#include <unistd.h>

/* What closes a line: a cut mark, a quote, a brace, the line's end. */
enum { LINE_RESERVE = 8, SAY_MAX = 1024, KEY_MAX = 64 };

static struct {
	bool to_syslog, as_json, to_journal;
} log_to;

/* Whose turn it is to write, and what could not be written. */
static struct {
	pthread_mutex_t turn;
	unsigned long lost;
} writing = { PTHREAD_MUTEX_INITIALIZER, 0 };

static const struct {
	const char *name;
	int syslog;
	char digit;		/* the same for systemd's journal */
} levels[] = {
	[LOG_LEVEL_ERROR] = { "error", LOG_ERR, '0' + LOG_ERR },
	[LOG_LEVEL_WARNING] = { "warning", LOG_WARNING, '0' + LOG_WARNING },
	[LOG_LEVEL_INFO] = { "info", LOG_INFO, '0' + LOG_INFO },
};

void log_start(const char *program, bool to_syslog, bool as_json)
{
	log_to.to_syslog = to_syslog;
	log_to.as_json = as_json;
	log_to.to_journal = getenv("JOURNAL_STREAM") != NULL;
	if (to_syslog)
		openlog(program, LOG_PID | LOG_NDELAY, LOG_MAIL);
}

/* Past the reserve only log_close() writes. */
static bool line_add(struct log_line *l, const char *bytes, size_t len)
{
	if (l->full || len > sizeof l->text - LINE_RESERVE - l->len)
		return false;
	memcpy(l->text + l->len, bytes, len);
	l->len += (unsigned)len;
	return true;
}

static void line_close(struct log_line *l, const char *bytes)
{
	for (; *bytes; bytes++)
		l->text[l->len++] = *bytes;
}

/* A field for which there is no room leaves nothing behind. */
static void line_cut(struct log_line *l, unsigned len)
{
	l->len = len;
	l->full = true;
}

/* Key and what stands before the value; false when the line is full. No
 * snprintf() here: a line has twenty keys, and mail waits for it. */
static bool line_key(struct log_line *l, const char *key)
{
	const bool first = l->len == 0 || l->text[l->len - 1] == '{' || l->text[l->len - 1] == '>';
	const size_t len = strnlen(key, KEY_MAX);
	char head[KEY_MAX + 4];
	size_t n = 0;

	if (!first)
		head[n++] = l->json ? ',' : ' ';
	if (l->json)
		head[n++] = '"';
	memcpy(head + n, key, len);
	n += len;
	if (l->json)
		head[n++] = '"';
	head[n++] = l->json ? ':' : '=';
	return line_add(l, head, n);
}

/* Characters that a terminal or a reader of lines might act on. */
static bool must_escape(uint32_t c)
{
	return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || utf8_invisible(c);
}

/* The written form of the first character of `s`. */
static struct span written(struct span s, size_t *len, char room[static 8])
{
	uint32_t c = utf8_read(s, len);
	int n = 0;

	if (c == UTF8_REPLACEMENT)
		return SPAN("\xEF\xBF\xBD");
	if (c == '"' || c == '\\')
		n = snprintf(room, 8, "\\%c", (int)c);
	else if (must_escape(c))
		n = snprintf(room, 8, "\\u%04" PRIx32, c & 0xFFFF);
	return n ? (struct span){ room, (size_t)n } : span_cut(s, 0, *len);
}

static bool is_plain(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (!ascii_alpha(s.at[i]) && !ascii_digit(s.at[i])
		    && span_find_byte(SPAN("._:/@+,-"), s.at[i]) == sizeof "._:/@+,-" - 1)
			return false;
	return s.len > 0;
}

void log_text(struct log_line *l, const char *key, struct span value)
{
	char room[8];
	size_t at = 0, len;
	unsigned before = l->len;

	if (!line_key(l, key))
		return;
	if (!l->json && is_plain(value) && line_add(l, value.at, value.len))
		return;
	if (!line_add(l, "\"", 1)) {
		line_cut(l, before);
		return;
	}
	while (at < value.len && !l->full) {
		struct span out = written(span_skip(value, at), &len, room);

		l->full = !line_add(l, out.at, out.len);
		at += len;
	}
	line_close(l, l->full ? "\xE2\x80\xA6\"" : "\"");
}

static struct span digits_of(int64_t value, char room[static 20])
{
	uint64_t left = value < 0 ? -(uint64_t)value : (uint64_t)value;
	size_t at = 20;

	do {
		room[--at] = (char)('0' + left % 10);
		left /= 10;
	} while (left);
	if (value < 0)
		room[--at] = '-';
	return (struct span){ room + at, 20 - at };
}

void log_number(struct log_line *l, const char *key, int64_t value)
{
	const unsigned before = l->len;
	char room[20];
	const struct span digits = digits_of(value, room);

	/* Half a number would be another number. */
	if (line_key(l, key) && !line_add(l, digits.at, digits.len))
		line_cut(l, before);
}

/* Over the last byte of each place in "0000-00-00T00:00:00.000Z". */
static void write_over(char *last, unsigned number)
{
	for (; number; number /= 10)
		*last-- = (char)('0' + number % 10);
}

static void log_time(struct log_line *l)
{
	char text[] = "0000-00-00T00:00:00.000Z";
	const int64_t now = clock_wall_ms();
	const struct civil c = civil_of(now / 1000);
	const unsigned second = (unsigned)(now / 1000 % 3600);

	write_over(text + 3, (unsigned)c.year % 10000);
	write_over(text + 6, c.month);
	write_over(text + 9, c.day);
	write_over(text + 12, c.hour);
	write_over(text + 15, second / 60);
	write_over(text + 18, second % 60);
	write_over(text + 22, (unsigned)(now % 1000));
	log_text(l, "time", SPAN(text));
}

void log_begin(struct log_line *l, enum log_level level, const char *event)
{
	/* Not all of it: its two kilobytes are written before they are read. */
	l->level = level;
	l->json = log_to.as_json;
	l->full = false;
	l->len = 0;
	if (!log_to.to_syslog && log_to.to_journal) {
		(void)line_add(l, "<", 1);
		(void)line_add(l, &levels[level].digit, 1);
		(void)line_add(l, ">", 1);
	}
	if (l->json)
		(void)line_add(l, "{", 1);
	if (!log_to.to_syslog && !log_to.to_journal)
		log_time(l);
	log_text(l, "level", span_of(levels[level].name));
	log_text(l, "event", span_of(event));
}

/* A pipe that says so takes a line of ours whole and at once. */
static bool would_block(void)
{
	struct pollfd to = { .fd = STDERR_FILENO, .events = POLLOUT };

	return poll(&to, 1, 0) == 0;
}

/* One write for one line: lines of several threads do not mix. */
static bool write_line(const struct log_line *l)
{
	return write(STDERR_FILENO, l->text, l->len) >= 0;
}

static void close_line(struct log_line *l)
{
	line_close(l, l->json ? "}\n" : "\n");
}

/* That lines are missing is said as soon as somebody reads again. */
static void say_lost(void)
{
	struct log_line l;

	log_begin(&l, LOG_LEVEL_WARNING, "log");
	log_number(&l, "lost", (int64_t)writing.lost);
	close_line(&l);
	if (write_line(&l))
		writing.lost = 0;
}

/* Mail never waits for a reader of the log: a line is rather lost, and counted. */
static void put_line(const struct log_line *l)
{
	pthread_mutex_lock(&writing.turn);
	if (writing.lost && !would_block())
		say_lost();
	if (would_block() || !write_line(l))
		writing.lost++;
	pthread_mutex_unlock(&writing.turn);
}

void log_end(struct log_line *l)
{
	if (log_to.to_syslog) {
		if (l->json)
			line_close(l, "}");
		syslog(levels[l->level].syslog, "%.*s", (int)l->len, l->text);
		return;
	}
	close_line(l);
	put_line(l);
}

void log_say(enum log_level level, const char *event, const char *format, ...)
{
	struct log_line l;
	char message[SAY_MAX];
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(message, sizeof message, format, ap);
	va_end(ap);
	log_begin(&l, level, event);
	log_text(&l, "message", span_of(message));
	log_end(&l);
}
