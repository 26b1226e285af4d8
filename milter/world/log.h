/* log.h - one line per mail and per change of state, to stderr or syslog.
 *
 * Only programs log. A line is a list of fields that is written as logfmt
 * (key=value) or as JSON; values are quoted and control characters escaped, so
 * that nobody can forge a line. Bounded at 2 KiB: the value that does not fit
 * is cut and the fields behind it are left out. Threads may log at once.
 *
 * Nobody waits for a reader of stderr: what would block is lost, and the next
 * line that gets through is preceded by one that says how many. syslog(3) gives
 * no such choice: it waits while syslogd is stopped.
 */
#ifndef TM_WORLD_LOG_H
#define TM_WORLD_LOG_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

enum log_level { LOG_LEVEL_ERROR, LOG_LEVEL_WARNING, LOG_LEVEL_INFO };

/* Before the first thread. Without it: logfmt to stderr. Lines to stderr carry
 * the time, unless systemd's journal reads them, which has its own. */
void log_start(const char *program, bool to_syslog, bool as_json);

struct log_line {
	enum log_level level;
	bool json;
	bool full;	/* a value was cut; nothing more goes in */
	unsigned len;
	char text[2048];
};

/* log_begin(&l, LOG_LEVEL_INFO, "judged"); log_text(&l, "queue_id", id); log_end(&l);
 * Keys are words of our own. */
void log_begin(struct log_line *l, enum log_level level, const char *event);
void log_text(struct log_line *l, const char *key, struct span value);
void log_number(struct log_line *l, const char *key, int64_t value);
void log_end(struct log_line *l);

/* A line with one sentence: level, event and "message". */
void log_say(enum log_level level, const char *event, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
