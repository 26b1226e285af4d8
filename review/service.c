/* service.c - see service.h. The table below is the whole map of the pages. */
#include "review/service.h"

#include <stdio.h>

#include "record/lines.h"
#include "review/pages.h"
#include "review/session.h"

static const struct route {
	const char *method, *pattern;	/* "*" is the id of a message */
	enum right right;
	void (*page)(struct visit *v);
} routes[] = {
	{ "GET", "/", RIGHT_SIGNED, page_home },
	{ "GET", "/s/style.css", RIGHT_NONE, page_style },
	{ "GET", "/s/review.js", RIGHT_NONE, page_script },
	{ "GET", "/s/icon.svg", RIGHT_NONE, page_icon },
	{ "GET", "/health", RIGHT_NONE, page_health },
	{ "GET", "/sign-in", RIGHT_NONE, page_sign_in },
	{ "POST", "/sign-in", RIGHT_NONE, page_sign_in_now },
	{ "POST", "/sign-out", RIGHT_SIGNED, page_sign_out },
	{ "GET", "/held", RIGHT_READ, page_held },
	{ "POST", "/held", RIGHT_DROP, page_held_many },
	{ "GET", "/held/count", RIGHT_READ, page_held_count },
	{ "GET", "/held/*", RIGHT_READ, page_message },
	{ "POST", "/held/*/decide", RIGHT_DECIDE, page_decide },
	{ "POST", "/held/*/undo", RIGHT_DECIDE, page_undo },
	{ "POST", "/held/*/wrong", RIGHT_REPORT, page_wrong },
	{ "POST", "/held/*/ask", RIGHT_DECIDE, page_ask },
	{ "GET", "/held/*/drop", RIGHT_DROP, page_drop },
	{ "POST", "/held/*/drop", RIGHT_DROP, page_drop_now },
	{ "GET", "/decided", RIGHT_READ, page_decided },
	{ "GET", "/decided.csv", RIGHT_READ, page_decided_csv },
	{ "GET", "/coaching", RIGHT_FIGURES, page_coaching },
	{ "GET", "/statistics", RIGHT_FIGURES, page_statistics },
	{ "GET", "/statistics.csv", RIGHT_FIGURES, page_statistics_csv },
	{ "GET", "/audit", RIGHT_AUDIT, page_audit },
	{ "GET", "/check", RIGHT_CHECK, page_check },
	{ "POST", "/check", RIGHT_CHECK, page_check_now },
};

bool service_route(size_t i, const char **method, const char **pattern, enum right *right)
{
	if (i >= sizeof routes / sizeof *routes)
		return false;
	*method = routes[i].method;
	*pattern = routes[i].pattern;
	*right = routes[i].right;
	return true;
}

/* Piece by piece between the strokes; an id goes to `id`. */
static bool fits(struct span pattern, struct span path, char id[static 33])
{
	id[0] = '\0';
	while (pattern.at && path.at) {
		const struct span wanted = span_until(&pattern, '/'), piece = span_until(&path, '/');

		if (span_eq(wanted, SPAN("*")) && id_sound(piece))
			(void)snprintf(id, 33, "%.*s", SPAN_ARG(piece));
		else if (!span_eq(wanted, piece))
			return false;
	}
	return !pattern.at && !path.at;
}

static bool asks(const struct route *r, struct span method)
{
	return span_eq(method, span_of(r->method)) || (span_eq(method, SPAN("HEAD")) && r->method[0] == 'G');
}

/* NULL with `allow` set: the path is ours, by another method. */
static const struct route *route_of(struct visit *v)
{
	for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
		if (!fits(span_of(routes[i].pattern), v->request->path, v->id))
			continue;
		if (asks(&routes[i], v->request->method))
			return &routes[i];
		v->response->allow = routes[i].method;
	}
	return NULL;
}

static bool is_post(const struct visit *v)
{
	return span_eq(v->request->method, SPAN("POST"));
}

/* A form of another kind or from elsewhere is not read. */
static bool form_welcome(struct visit *v)
{
	struct span rest = v->request->type;
	struct fault f;

	if (!session_same_site(v))
		visit_say(v, 403, "This form came from another site", "Nothing was done. Open the page here and send it again.");
	else if (!span_eq_nocase(span_trim(span_until(&rest, ';')), SPAN("application/x-www-form-urlencoded")))
		visit_say(v, 415, "A form of another kind", "");
	else if (form_read(v->request->body, v->arena, &v->form, &f))
		visit_say(v, 400, "This form cannot be read", f.text);
	else
		return true;
	return false;
}

static void ask_in(struct visit *v)
{
	struct buffer to;

	if (v->service->front) {
		visit_say(v, 403, "You are not a user of these pages",
			  "Whoever runs them adds you: tonectl user add. Your sign-in itself has worked or is not asked for here.");
		return;
	}
	buffer_init(&to, v->arena, 200);
	if (!is_post(v) && v->request->path.len > 1) {
		buffer_add(&to, SPAN("?to="));
		html_part(&to, v->request->path);
	}
	visit_redirect(v, "/sign-in%s", to.spoiled || !to.len ? "" : buffer_string(&to));
}

static void not_allowed(struct visit *v, const struct route *r)
{
	/* Whoever follows "/" with such a role begins where it may. */
	visit_say(v, 403, "This page is not for your role", r->right == RIGHT_READ
		  ? "Held messages are read by reviewers of their teams." : "");
}

/* True when the page may be shown. */
static bool pass(struct visit *v, const struct route *r)
{
	struct fault f;
	const enum data_answer who = session_find(v, &f);

	if (is_post(v) && !form_welcome(v))
		return false;
	if (r->right == RIGHT_NONE)
		return true;
	if (who == DATA_AWAY)
		visit_away(v, &f);
	else if (who == DATA_NONE)
		ask_in(v);
	else if (!visit_may(v, r->right))
		not_allowed(v, r);
	else if (is_post(v) && !session_token_right(v))
		visit_say(v, 403, "This form is out of date", "Nothing was done. Open the page again, and send it from there.");
	else
		return true;
	return false;
}

void service_answer(const struct service *s, struct data *d, const struct request *r, int64_t now, struct arena *a,
		    struct response *out)
{
	struct visit *v = arena_take(a, 1, sizeof *v);
	const struct route *route;

	*out = (struct response){ .status = 500, .type = "text/html; charset=utf-8" };
	buffer_init(&out->body, a, PAGE_MAX);
	if (!v)
		return;
	*v = (struct visit){ .service = s, .data = d, .arena = a, .now = now, .request = r, .response = out };
	route = route_of(v);
	if (form_read(r->query, a, &v->query, NULL))
		visit_say(v, 400, "This address cannot be read", "");
	else if (!route && out->allow)
		visit_say(v, 405, "Not by this method", "");
	else if (!route)
		visit_say(v, 404, "There is no such page", "");
	else if (pass(v, route))
		route->page(v);
	if (out->body.spoiled) {
		out->body.len = 0;
		out->status = 500;
	}
}
