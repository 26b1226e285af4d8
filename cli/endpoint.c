/* endpoint.c - see endpoint.h. */
#include "cli/endpoint.h"

#include <stdio.h>

static struct span after(struct span s, struct span head)
{
	return span_starts(s, head) ? span_skip(s, head.len) : (struct span){ NULL, 0 };
}

static struct span path_of(struct span ours)
{
	struct span path = after(ours, SPAN("unix:"));

	return path.at ? path : after(ours, SPAN("local:"));
}

struct span endpoint_path(const char *ours)
{
	return path_of(span_of(ours));
}

struct span endpoint_in_queue(const char *ours, const char *queue)
{
	struct span path = endpoint_path(ours);

	if (!path.at)
		return path;
	path = after(path, span_of(queue));
	return path.at ? after(path, SPAN("/")) : path;
}

/* Host and port of inet:PORT@HOST and inet6:PORT@HOST. */
static bool inet_of(struct span ours, struct span *host, struct span *port)
{
	struct span rest = after(ours, SPAN("inet:"));

	if (!rest.at)
		rest = after(ours, SPAN("inet6:"));
	if (!rest.at)
		return false;
	*port = span_until(&rest, '@');
	*host = rest.at ? rest : SPAN("127.0.0.1");
	if (span_starts(*host, SPAN("[")) && span_ends(*host, SPAN("]")))
		*host = span_cut(*host, 1, host->len - 1);
	return true;
}

static bool is_local(struct span host)
{
	return span_eq(host, SPAN("127.0.0.1")) || span_eq(host, SPAN("::1"))
	       || span_eq_nocase(host, SPAN("localhost"));
}

static bool same_host(struct span ours, struct span theirs)
{
	if (span_eq_nocase(ours, theirs))
		return true;
	if (is_local(ours))		/* localhost is either of the two */
		return is_local(theirs) && (span_eq_nocase(ours, SPAN("localhost"))
					    || span_eq_nocase(theirs, SPAN("localhost")));
	/* Ours listens everywhere. */
	return (span_eq(ours, SPAN("0.0.0.0")) || span_eq(ours, SPAN("::"))) && is_local(theirs);
}

/* inet:HOST:PORT or inet:[HOST]:PORT. */
static bool same_port(const char *ours, struct span theirs)
{
	struct span host, port, other = after(theirs, SPAN("inet:"));
	size_t colon = other.len;

	while (colon > 0 && other.at[colon - 1] != ':')
		colon--;
	if (!colon || !inet_of(span_of(ours), &host, &port) || !span_eq(span_skip(other, colon), port))
		return false;
	other = span_cut(other, 0, colon - 1);
	if (span_starts(other, SPAN("[")) && span_ends(other, SPAN("]")))
		other = span_cut(other, 1, other.len - 1);
	return same_host(host, other);
}

bool endpoint_same(const char *ours, struct span theirs)
{
	struct span path = endpoint_path(ours), other = path_of(theirs), host, port, their_host, their_port;

	if (path.at || other.at)
		return path.at && other.at && span_eq(path, other);
	return inet_of(span_of(ours), &host, &port) && inet_of(theirs, &their_host, &their_port)
	       && span_eq(port, their_port) && same_host(host, their_host);
}

enum naming endpoint_named(const char *ours, struct span theirs, const char *queue, struct readers by)
{
	struct span path = endpoint_path(ours), in_queue = endpoint_in_queue(ours, queue);
	struct span name = after(theirs, SPAN("unix:"));

	if (!path.at || !name.at)
		return same_port(ours, theirs) ? NAMES_OURS : NAMES_OTHER;
	if (in_queue.at && span_eq(name, in_queue))
		return NAMES_OURS;
	if (span_eq(name, path))
		return by.chrooted ? NAMES_OUTSIDE : NAMES_OURS;
	if (in_queue.at && span_starts(name, SPAN("/")) && span_eq(span_skip(name, 1), in_queue))
		return by.free ? NAMES_INSIDE : NAMES_OURS;
	return NAMES_OTHER;
}

void endpoint_for_postfix(const char *ours, const char *queue, char out[static ENDPOINT_MAX])
{
	struct span path = endpoint_path(ours), in_queue = endpoint_in_queue(ours, queue), host, port;

	if (path.at)
		(void)snprintf(out, ENDPOINT_MAX, "unix:%.*s", SPAN_ARG(in_queue.at ? in_queue : path));
	else if (inet_of(span_of(ours), &host, &port))
		(void)snprintf(out, ENDPOINT_MAX, span_find_byte(host, ':') < host.len ? "inet:[%.*s]:%.*s"
			       : "inet:%.*s:%.*s", SPAN_ARG(host), SPAN_ARG(port));
	else
		(void)snprintf(out, ENDPOINT_MAX, "%s", ours);
}

void endpoint_for_dial(const char *ours, char out[static ENDPOINT_MAX])
{
	struct span path = endpoint_path(ours), host, port;

	if (path.at)
		(void)snprintf(out, ENDPOINT_MAX, "unix:%.*s", SPAN_ARG(path));
	else if (inet_of(span_of(ours), &host, &port))
		(void)snprintf(out, ENDPOINT_MAX, span_find_byte(host, ':') < host.len ? "[%.*s]:%.*s" : "%.*s:%.*s",
			       SPAN_ARG(host), SPAN_ARG(port));
	else
		(void)snprintf(out, ENDPOINT_MAX, "%s", ours);
}
