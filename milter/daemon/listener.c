/* listener.c - see listener.h. */
#include "daemon/listener.h"

#include <microhttpd.h>
#include <stdlib.h>
#include <unistd.h>

#include "daemon/probe.h"
#include "record/metrics.h"
#include "world/clock.h"
#include "world/keeper.h"

enum { CONNECTIONS_MAX = 16, SECONDS_MAX = 5, PROBE_SECONDS = 2, PAGE_MAX = 8 * 1024 * 1024 };

struct listener {
	struct socket_claim *claim;	/* NULL: not by path */
	int fd;				/* -1: MHD has it */
	struct MHD_Daemon *http;
	struct service *service;
	const char *spec;
};

/* A figure of this process: its counters begin at its start. */
static void figure(struct buffer *out, const char *name, const char *type, const char *says,
		   uint64_t value)
{
	metrics_help(name, type, says, out);
	metrics_value(name, NULL, NULL, (int64_t)value, out);
}

static void figures_of_process(struct service *v, struct buffer *out)
{
	const struct tally *t = &v->tally;
	const unsigned long closed = atomic_load(&t->closed);
	const unsigned long connections = atomic_load(&t->connections);
	const struct { const char *name, *type, *says; uint64_t value; } rows[] = {
		{ "tone_milter_connections_open", "gauge", "Connections of the MTA.",
		  connections - closed },
		{ "tone_milter_connections_total", "counter", "Connections since the start, health checks among them.", connections },
		{ "tone_milter_answered_total", "counter", "Messages answered since the start.",
		  atomic_load(&t->answered) },
		{ "tone_milter_aborted_total", "counter", "Messages that never came to their end.",
		  atomic_load(&t->aborted) },
		{ "tone_milter_without_memory_total", "counter",
		  "Messages passed uncounted for want of memory.", atomic_load(&t->without_memory) },
		{ "tone_milter_too_late_total", "counter",
		  "Messages passed uncounted while the program ended.", atomic_load(&t->too_late) },
		{ "tone_milter_reloads_total", "counter", "Reloads that took effect.",
		  atomic_load(&t->reloads) },
		{ "tone_milter_reload_faults_total", "counter", "Reloads that changed nothing.",
		  atomic_load(&t->reload_faults) },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		figure(out, rows[i].name, rows[i].type, rows[i].says, rows[i].value);
}

static void figures_of_holds(struct service *v, struct buffer *out)
{
	const int64_t now = clock_wall_s();
	struct holds_state s;

	if (!holds_state(v->holds, now, &s))
		return;
	figure(out, "tone_holds_open", "gauge", "Held messages of this host with a record.", s.open);
	figure(out, "tone_holds_oldest_seconds", "gauge", "How long the oldest of them has been held.",
	       s.oldest && s.oldest < now ? (uint64_t)(now - s.oldest) : 0);
	figure(out, "tone_holds_overdue", "gauge", "Records whose deadline is past.", s.overdue);
	figure(out, "tone_holds_copies_lost_total", "counter",
	       "Messages held since the start without their review copy.", atomic_load(&v->tally.copies_lost));
	figure(out, "tone_holds_unreadable", "gauge", "Records that cannot be read.", s.unreadable);
}

/* Whether mail can be held at all, where somebody wants it held. */
static void figures_of_holding(struct service *v, struct buffer *out)
{
	struct kit kit;

	if (!engine_take(v->engine, &kit))
		return;
	if (settings_hold(kit.settings)) {
		const struct brake_state brake = brake_state(v->brake, kit.settings);

		figure(out, "tone_holds_agent_up", "gauge", "1 while the heartbeat of tone-hold is fresh.",
		       keeper_alive(kit.settings->keeper_directory));
		figure(out, "tone_holds_breaker_tripped", "gauge", "1 while the breaker lets nothing be held.",
		       brake.on);
		figure(out, "tone_holds_breaker_trips_total", "counter", "Times that it tripped since the start.",
		       brake.trips);
	}
	engine_give(v->engine, &kit);
}

static void figures_of_journal(struct service *v, struct buffer *out)
{
	struct journal_state s;

	journal_state(v->journal, &s);
	figure(out, "tone_journal_events_total", "counter", "Events that were kept.", s.put);
	figure(out, "tone_journal_counted_total", "counter", "Events counted on this host.", s.counted);
	figure(out, "tone_journal_durable_total", "counter", "Events that are on the disk.",
	       s.durable);
	figure(out, "tone_journal_bytes", "gauge", "Size of the journal on the disk.", s.bytes);
	figure(out, "tone_journal_dropped_total", "counter", "Events that a full ring refused.", s.dropped);
	figure(out, "tone_journal_crowded_out_total", "counter",
	       "Days that left this host's figures to make room.", s.crowded);
	figure(out, "tone_journal_checkpoint_faults_total", "counter", "Tries to write to the disk that failed.",
	       s.checkpoint_faults);
	if (!v->redis)
		return;
	figure(out, "tone_redis_shipped_total", "counter", "Events that Redis has taken.", s.shipped);
	figure(out, "tone_redis_lost_total", "counter", "Events that Redis can no longer be given.", s.lost);
	figure(out, "tone_redis_faults_total", "counter", "Tries to ship that failed.", s.ship_faults);
	figure(out, "tone_redis_refused_total", "counter", "Counters that Redis refused to add to.", s.refused);
	figure(out, "tone_redis_up", "gauge", "1 when the last try to ship succeeded.", s.shipping);
}

static int64_t figure_get(void *figures, const char *key, const char *field)
{
	return figures_get(figures, key, field);
}

static void figure_each(void *figures,
			void (*see)(const char *key, const char *field, int64_t value, void *),
			void *context)
{
	figures_each(figures, see, context);
}

/* Called with the figures locked. */
static void figures_of_host(const struct figures *g, void *out)
{
	union { const struct figures *in; void *out; } figures = { .in = g };
	const struct metrics_source source = { figure_get, figure_each, figures.out };

	metrics_write(&source, out);
}

/* The page of /metrics; spoiled when it did not fit. */
static void listener_metrics(struct service *v, struct buffer *out)
{
	metrics_help("tone_milter_info", "gauge", "The program and its version.", out);
	metrics_value("tone_milter_info", "version", TONE_VERSION, 1, out);
	figure(out, "tone_figures_by_person", "gauge", "1 while agents who asked for it get their own figures.",
	       feedbacks_on(v->feedbacks));
	figure(out, "tone_figures_by_agent", "gauge", "1 while agents are counted under pseudonyms.", v->by_agent);
	figures_of_process(v, out);
	figures_of_holds(v, out);
	figures_of_holding(v, out);
	figures_of_journal(v, out);
	journal_figures(v->journal, figures_of_host, out);
}

static enum MHD_Result send_page(struct MHD_Connection *c, unsigned status, const char *type,
				 struct span page)
{
	union { const char *in; void *out; } bytes = { .in = page.at };
	struct MHD_Response *r =
		MHD_create_response_from_buffer(page.len, bytes.out, MHD_RESPMEM_MUST_COPY);
	enum MHD_Result rc;

	if (!r)
		return MHD_NO;
	(void)MHD_add_response_header(r, "Content-Type", type);
	(void)MHD_add_response_header(r, "Cache-Control", "no-store");
	if (status == MHD_HTTP_METHOD_NOT_ALLOWED)
		(void)MHD_add_response_header(r, "Allow", "GET, HEAD");
	rc = MHD_queue_response(c, status, r);
	MHD_destroy_response(r);
	return rc;
}

static enum MHD_Result send_text(struct MHD_Connection *c, unsigned status, const char *text)
{
	return send_page(c, status, "text/plain; charset=utf-8", span_of(text));
}

static enum MHD_Result send_metrics(struct listener *l, struct MHD_Connection *c)
{
	enum MHD_Result rc;
	struct buffer page;

	buffer_init(&page, NULL, PAGE_MAX);
	listener_metrics(l->service, &page);
	rc = page.spoiled ? send_text(c, MHD_HTTP_INTERNAL_SERVER_ERROR, "more figures than fit\n")
			  : send_page(c, MHD_HTTP_OK, "text/plain; version=0.0.4; charset=utf-8",
				      buffer_span(&page));
	buffer_done(&page);
	return rc;
}

static enum MHD_Result send_health(struct listener *l, struct MHD_Connection *c)
{
	if (atomic_load(&l->service->stopping))
		return send_text(c, MHD_HTTP_SERVICE_UNAVAILABLE, "stopping\n");
	if (!probe_milter(l->spec, PROBE_SECONDS))
		return send_text(c, MHD_HTTP_SERVICE_UNAVAILABLE, "the milter does not answer\n");
	return send_text(c, MHD_HTTP_OK, "ok\n");
}

static const struct {
	const char *path;
	enum MHD_Result (*send)(struct listener *l, struct MHD_Connection *c);
} pages[] = {
	{ "/metrics", send_metrics },
	{ "/healthz", send_health },
};

static enum MHD_Result on_request(void *context, struct MHD_Connection *c, const char *path,
				  const char *method, const char *version, const char *upload,
				  size_t *upload_size, void **request)
{
	(void)version;
	(void)upload;
	(void)request;
	if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0) {
		*upload_size = 0;
		return send_text(c, MHD_HTTP_METHOD_NOT_ALLOWED, "only GET and HEAD\n");
	}
	for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
		if (strcmp(path, pages[i].path) == 0)
			return pages[i].send(context, c);
	return send_text(c, MHD_HTTP_NOT_FOUND, "only /metrics and /healthz\n");
}

int listener_open(const char *where, const struct socket_rights *r, struct listener **out,
		  struct fault *f)
{
	struct listener *l = calloc(1, sizeof *l);

	if (!l)
		return fault_memory(f);
	l->fd = -1;
	if (socket_listen(where, &l->claim, &l->fd, f)
	    || (l->claim && socket_settle(l->claim, r, f))) {
		listener_stop(l);
		return -1;
	}
	*out = l;
	return 0;
}

/* libmicrohttpd complains to stderr by itself otherwise. */
static void say_nothing(void *context, const char *format, va_list args)
{
	(void)context;
	(void)format;
	(void)args;
}

int listener_start(struct listener *l, struct service *v, const char *spec, struct fault *f)
{
	l->service = v;
	l->spec = spec;
	l->http = MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_POLL | MHD_USE_ERROR_LOG,
				   0, NULL, NULL, on_request, l,
				   MHD_OPTION_EXTERNAL_LOGGER, say_nothing, NULL,
				   MHD_OPTION_LISTEN_SOCKET, l->fd,
				   MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS_MAX,
				   MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SECONDS_MAX,
				   MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)16 * 1024,
				   MHD_OPTION_END);
	if (!l->http)
		return fault(f, FAULT_SYSTEM, "the metrics listener cannot start");
	l->fd = -1;
	return 0;
}

void listener_stop(struct listener *l)
{
	if (!l)
		return;
	if (l->http)
		MHD_stop_daemon(l->http);
	if (l->fd >= 0)
		close(l->fd);
	socket_release(l->claim);
	free(l);
}
