/* visit.c - see visit.h. */
#include "review/visit.h"

#include <sodium.h>
#include <stdarg.h>
#include <stdio.h>

#include "review/frame.h"
#include "review/pages.h"
#include "review/service.h"
#include "review/template.h"

/* Digits of a pseudonym of an address in the trail. */
enum { ADDRESS = 12 };

struct sight visit_sight(struct visit *v)
{
	const char **teams = arena_take(v->arena, TEAMS_MAX, sizeof *teams);

	if (!teams)
		return (struct sight){ .count = 0 };
	for (size_t i = 0; i < v->user.team_count; i++)
		teams[i] = v->user.teams[i];
	return (struct sight){ .teams = teams, .count = v->user.team_count, .all = v->user.all_teams };
}

bool visit_may(const struct visit *v, enum right right)
{
	return right == RIGHT_NONE || (v->user.name[0] && role_may(v->user.role, right));
}

const char *visit_copy(struct visit *v, struct span s)
{
	const struct span copy = arena_copy(v->arena, s);

	return copy.at ? copy.at : "";
}

const char *visit_words(struct visit *v, const char *format, ...)
{
	struct buffer b;
	va_list ap;
	char line[1024];
	int n;

	va_start(ap, format);
	n = vsnprintf(line, sizeof line, format, ap);
	va_end(ap);
	buffer_init(&b, v->arena, sizeof line);
	buffer_add(&b, (struct span){ line, n < 0 ? 0 : n < (int)sizeof line ? (size_t)n : sizeof line - 1 });
	return b.spoiled ? "" : buffer_string(&b) ? buffer_string(&b) : "";
}

/* What was typed is not lost with the answer to it. */
static const char *kept(struct visit *v)
{
	const struct span note = form_value(&v->form, "note");

	return note.len ? visit_copy(v, note) : "";
}

void visit_say(struct visit *v, unsigned status, const char *title, const char *says)
{
	const struct said_view view = { .frame = frame_of(v, title, HERE_NOWHERE), .says = says, .kept = kept(v) };

	v->response->status = status;
	v->response->body.len = 0;
	template_said(&v->response->body, &view);
}

void visit_away(struct visit *v, const struct fault *f)
{
	visit_say(v, 503, "Redis does not answer",
		  visit_words(v, "Mail is not affected: what is held stays on hold on its mail host and is sent at its deadline, and "
				 "nothing is lost. These pages come back with Redis; until then whoever runs the mail host decides with "
				 "tonectl held. (%s)", f->text));
}

void visit_redirect(struct visit *v, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	(void)vsnprintf(v->response->location, sizeof v->response->location, format, ap);
	va_end(ap);
	v->response->status = 303;
}

void visit_pseudonym(const struct visit *v, struct span of, size_t digits, char out[static 33])
{
	const unsigned char *key = v->service->secret;
	unsigned char bytes[16];

	(void)crypto_generichash(bytes, sizeof bytes, (const unsigned char *)of.at, of.len, key, sizeof v->service->secret);
	(void)sodium_bin2hex(out, 33, bytes, sizeof bytes);
	out[digits] = '\0';
}

bool visit_note_down(struct visit *v, const char *what, const char *record, const char *text)
{
	struct trail_entry e = { .who = v->user.name, .what = what, .record = record, .text = text, .address = "", .at = v->now };
	char address[33];
	struct fault f;

	e.role = e.who[0] ? role_user_name(v->user.role) : "";
	if (v->request->client.len) {
		visit_pseudonym(v, v->request->client, ADDRESS, address);
		e.address = address;
	}
	if (data_note_down(v->data, &e, &f) == DATA_OK)
		return true;
	visit_away(v, &f);
	return false;
}
