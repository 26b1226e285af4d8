/* show.c - see show.h. */
#include "cli/show.h"

#include <inttypes.h>

#include "cli/terminal.h"
#include "record/json.h"
#include "world/clock.h"

enum { LINE_MAX_JSON = 16384 };

/* What both forms show, in their order. */
struct facts {
	struct { const char *name, *value; } words[16];
	struct { const char *name; int64_t value; } numbers[8];
};

static struct facts facts_of(const struct hold *h)
{
	return (struct facts){
		.words = { { "id", h->id }, { "instance", h->instance }, { "queue_id", h->queue_id },
			   { "policy", h->policy }, { "team", h->team }, { "outcome", h->outcome },
			   { "ground", h->ground }, { "need", h->need }, { "reason", h->reason },
			   { "contact", h->contact }, { "return_to", h->return_to }, { "group", h->group },
			   { "thread", h->thread } },
		.numbers = { { "received", h->received }, { "decided", h->decided }, { "deadline", h->deadline },
			     { "recipients", h->recipients } },
	};
}

int held_print_json(const struct hold *h, const char *queue)
{
	const struct facts facts = facts_of(h);
	struct buffer line;

	buffer_init(&line, NULL, LINE_MAX_JSON);
	for (size_t i = 0; facts.words[i].name; i++) {
		buffer_addf(&line, "%c\"%s\":", i ? ',' : '{', facts.words[i].name);
		json_quote(span_of(facts.words[i].value), &line);
	}
	for (size_t i = 0; facts.numbers[i].name; i++)
		buffer_addf(&line, ",\"%s\":%" PRId64, facts.numbers[i].name, facts.numbers[i].value);
	buffer_add(&line, SPAN(",\"queue\":"));
	json_quote(span_of(queue), &line);
	buffer_add(&line, SPAN("}\n"));
	return print_buffer(&line, h->id);
}

int held_show_one(const struct options *o, const struct hold *h, const char *file)
{
	const struct facts facts = facts_of(h);
	const int64_t now = clock_wall_ms() / 1000;

	(void)o;
	(void)file;
	for (size_t i = 0; facts.words[i].name; i++) {
		(void)printf("%-10s  ", facts.words[i].name);
		print_safe(span_of(facts.words[i].value), stdout);
		(void)fputc('\n', stdout);
	}
	(void)printf("%-10s  %u\n%-10s  %" PRId64 " s ago\n", "recipients", h->recipients, "held", now - h->decided);
	if (h->deadline >= now)
		(void)printf("%-10s  in %" PRId64 " s\n", "released", h->deadline - now);
	else
		(void)printf("%-10s  %" PRId64 " s overdue\n", "released", now - h->deadline);
	return DONE;
}
