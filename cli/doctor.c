/* doctor.c - what will go wrong between the mail server, this host and the
 * daemon, and the line that mends it.
 *
 * "fail" is for mail that is not judged, or can be lost or stuck, and for
 * counts that get lost; "warn" for what works, but not as one would wish.
 */
#include "cli/doctor.h"

#include <stdarg.h>
#include <string.h>

#include "cli/terminal.h"
#include "record/json.h"
#include "world/file.h"

enum level { OK, WARN, FAIL };

static const char *const levels[] = { "ok", "warn", "fail" };

static const struct { const char *name; enum level level; } ailments[AILMENTS] = {
	[FINE] = { "", OK },
	[MTA_UNREAD] = { "mta-unread", FAIL },
	[MILTER_MISSING] = { "milter-missing", FAIL },
	[MILTER_BYPASSED] = { "milter-bypassed", WARN },
	[MILTER_LOCAL] = { "milter-local", WARN },
	[MILTER_SYNTAX] = { "milter-syntax", FAIL },
	[MILTER_OFF] = { "milter-off", FAIL },
	[SOCKET_NAME] = { "socket-name", FAIL },
	[SOCKET_CHROOT] = { "socket-chroot", FAIL },
	[SOCKET_RIGHTS] = { "socket-rights", FAIL },
	[SOCKET_UNSAFE] = { "socket-unsafe", FAIL },
	[SOCKET_UNSEEN] = { "socket-unseen", WARN },
	[DAEMON_AWAY] = { "daemon-away", FAIL },
	[MACROS_MISSING] = { "macros-missing", FAIL },
	[DAEMON_NAME] = { "daemon-name", WARN },
	[AUTH_NEVER] = { "auth-never", WARN },
	[ACTION_STOPS] = { "action-stops", FAIL },
	[ACTION_HOLDS] = { "action-holds", FAIL },
	[ACTION_OF_SERVICE] = { "action-of-service", WARN },
	[TIMEOUT_SHORT] = { "timeout-short", FAIL },
	[TIMEOUT_LONG] = { "timeout-long", WARN },
	[FILTER_BEHIND] = { "filter-behind", FAIL },
	[QUEUE_IDS] = { "queue-ids", FAIL },
	[QUEUE_LIFETIME] = { "queue-lifetime", FAIL },
	[KEEPER_AWAY] = { "keeper-away", FAIL },
	[KEEPER_ELSEWHERE] = { "keeper-elsewhere", FAIL },
	[POLICY_STRANGERS] = { "policy-strangers", FAIL },
	[RECORD_STALE] = { "record-stale", WARN },
	[RECORD_UNREAD] = { "record-unread", WARN },
	[TAGS_LEAVE] = { "tags-leave", FAIL },
	[TAGS_NOTHING] = { "tags-nothing", WARN },
	[SIGNER_UNREAD] = { "signer-unread", WARN },
	[SIGNER_TAGS] = { "signer-tags", FAIL },
	[SIGNATURE_SHORT] = { "signature-short", FAIL },
	[REDIS_AWAY] = { "redis-away", FAIL },
	[REDIS_RIGHTS] = { "redis-rights", FAIL },
	[REDIS_EVICTS] = { "redis-evicts", FAIL },
	[REDIS_UNTOLD] = { "redis-untold", WARN },
	[REDIS_FULL] = { "redis-full", FAIL },
	[CLOCK_FREE] = { "clock-free", WARN },
	[CLOCK_BACK] = { "clock-back", WARN },
	[DISK_FULL] = { "disk-full", FAIL },
	[DISK_SHORT] = { "disk-short", WARN },
	[STATE_READONLY] = { "state-readonly", FAIL },
	[STATE_RIGHTS] = { "state-rights", FAIL },
	[HOST_NAME] = { "host-name", WARN },
};

static void print_text(enum ailment what, const char *says, const char *mend)
{
	(void)printf("%-4s  ", levels[ailments[what].level]);
	print_safe(span_of(says), stdout);
	if (what != FINE)
		(void)printf(" [%s]", ailments[what].name);
	(void)printf("\n%s", *mend ? "      " : "");
	print_safe(span_of(mend), stdout);
	(void)fputs(*mend ? "\n" : "", stdout);
}

static void print_json(enum ailment what, const char *says, const char *mend)
{
	const struct { const char *name, *value; } all[] = {
		{ "level", levels[ailments[what].level] }, { "finding", ailments[what].name },
		{ "says", says }, { "mend", mend },
	};
	struct buffer json;

	buffer_init(&json, NULL, 64 * 1024);
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		buffer_addf(&json, "%s\"%s\":", i ? "," : "{", all[i].name);
		json_quote(span_of(all[i].value), &json);
	}
	buffer_add(&json, SPAN("}\n"));
	(void)print_buffer(&json, "doctor");
}

void finds(struct visit *v, enum ailment what, const char *mend, const char *format, ...)
{
	char says[4096];
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(says, sizeof says, format, ap);
	va_end(ap);
	(v->o->json ? print_json : print_text)(what, says, mend);
	v->failed |= ailments[what].level == FAIL;
}

bool mta_seconds(struct span text, char unit, uint64_t *out)
{
	static const struct { char unit; uint64_t seconds; } units[] = {
		{ 's', 1 }, { 'm', 60 }, { 'h', 3600 }, { 'd', 86400 }, { 'w', 7 * 86400 },
	};
	uint64_t sum = 0, n;

	do {
		size_t digits = 0, u = 0;
		char own;

		while (digits < text.len && ascii_digit(text.at[digits]))
			digits++;
		if (!span_number(span_cut(text, 0, digits), UINT32_MAX, &n))
			return false;
		own = digits < text.len ? ascii_lower(text.at[digits]) : unit;
		while (u < sizeof units / sizeof *units && units[u].unit != own)
			u++;
		if (u == sizeof units / sizeof *units)
			return false;
		sum += n * units[u].seconds;
		text = span_skip(text, digits + (digits < text.len));
	} while (text.len && sum < UINT32_MAX);
	*out = sum;
	return true;
}

void visit_timeout(struct visit *v, struct span given, char unit, const char *mend)
{
	enum { LONG = 60 };	/* a help desk's own patience ends about then */
	const unsigned ours = v->settings->message_deadline_ms;
	uint64_t seconds;

	if (!mta_seconds(given, unit, &seconds))
		return;
	if (seconds * 1000 <= ours)
		finds(v, TIMEOUT_SHORT, mend, "one message may take %u ms (message_deadline), but the mail server waits "
		      "%llu s: what takes longer passes unjudged", ours, (unsigned long long)seconds);
	else if (seconds > LONG)
		finds(v, TIMEOUT_LONG, mend, "a filter that hangs costs each message %llu s: whoever sends gives up "
		      "earlier, and sends it twice", (unsigned long long)seconds);
	else
		finds(v, FINE, "", "a filter that hangs costs a message %llu s at most", (unsigned long long)seconds);
}

/* Whoever is not told which one looks where tone-hold does. */
static bool wants_sendmail(const struct options *o)
{
	return o->sendmail_config || (!o->postfix && !file_there("/usr/sbin/postconf"));
}

int command_doctor(const struct options *o)
{
	struct settings *settings = NULL;
	struct visit v = { .o = o };

	if (!no_arguments(o, "doctor"))
		return USAGE;
	if (o->postfix && o->sendmail_config) {
		(void)complain("doctor: one mail server at a time");
		return USAGE;
	}
	if (open_settings(o, &settings))
		return FAILED;
	v.settings = settings;
	(wants_sendmail(o) ? visit_sendmail : visit_postfix)(&v);
	visit_signer(&v);
	visit_redis(&v);
	visit_host(&v);
	settings_free(settings);
	return v.failed ? FAILED : DONE;
}
