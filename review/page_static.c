/* page_static.c - files that change with the program alone. */
#include "review/pages.h"

#include <inttypes.h>
#include <stdio.h>

#include "review/template.h"

static void send_file(struct visit *v, struct span file, const char *type)
{
	struct response *r = v->response;

	(void)snprintf(r->tag, sizeof r->tag, "\"%016" PRIx64 "\"", span_hash(file));
	r->type = type;
	r->keep = true;
	r->status = span_eq(v->request->known, span_of(r->tag)) ? 304 : 200;
	if (r->status == 200)
		buffer_add(&r->body, file);
}

void page_style(struct visit *v)
{
	send_file(v, static_style, "text/css; charset=utf-8");
}

void page_script(struct visit *v)
{
	send_file(v, static_script, "text/javascript; charset=utf-8");
}

void page_icon(struct visit *v)
{
	send_file(v, static_icon, "image/svg+xml");
}

/* For whoever watches: not one word of what is in here. */
void page_health(struct visit *v)
{
	v->response->status = 200;
	v->response->type = "text/plain; charset=utf-8";
	buffer_add(&v->response->body, SPAN("ok\n"));
}
