/* page_sign.c - in and out. */
#include "review/pages.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>

#include "review/frame.h"
#include "review/service.h"
#include "review/session.h"
#include "review/template.h"

/* Wrong passwords for a name, and from an address, until they wait; of all of them so
 * many have a line in the trail. */
enum { STRIKES_NAME = 10, STRIKES_ADDRESS = 50, STRIKES_S = 900, FAILED_LINES = 50 };

void page_home(struct visit *v)
{
	visit_redirect(v, "%s", visit_may(v, RIGHT_READ) ? "/held" : visit_may(v, RIGHT_FIGURES) ? "/coaching" : "/check");
}

/* A path of ours and nothing else. */
static const char *wanted(struct visit *v, const struct form *form)
{
	const struct span to = form_value(form, "to");

	for (size_t i = 0; i < to.len; i++)
		if (!ascii_alpha(to.at[i]) && !ascii_digit(to.at[i]) && to.at[i] != '/')
			return "";
	if (to.len < 2 || to.len > 100 || to.at[0] != '/' || to.at[1] == '/')
		return "";
	return visit_copy(v, to);
}

static void show(struct visit *v, unsigned status, const char *to, const char *name, const char *wrong)
{
	const struct sign_in_view view = { .frame = frame_of(v, "Sign in", HERE_NOWHERE), .to = to, .name = name, .wrong = wrong };

	v->response->status = status;
	template_sign_in(&v->response->body, &view);
}

void page_sign_in(struct visit *v)
{
	const char *to = wanted(v, &v->query);

	if (v->user.name[0] || v->service->front)
		visit_redirect(v, "%s", *to ? to : "/");
	else
		show(v, 200, to, "", "");
}

/* Counted by a pseudonym: neither names nor addresses stand in Redis for it. */
static enum data_answer strike(struct visit *v, const char *kind, struct span of, int64_t *count, char key[static 80], struct fault *f)
{
	char digits[33];

	visit_pseudonym(v, of, 32, digits);
	(void)snprintf(key, 80, "%s:%s", kind, digits);
	return data_strike(v->data, key, STRIKES_S, count, f);
}

/* ---- what the trail has of those who do not come in ---- */

/* Of a flood only the beginning, and then how far it has grown: it must not push
 * everything else out of the trail. */
static bool worth_a_line(int64_t n, int64_t first)
{
	if (n <= first)
		return true;
	while (n % 10 == 0)
		n /= 10;
	return n == 1;
}

/* `who` only where it is the name of a user: what else is typed there may be a password. */
static bool note_failure(struct visit *v, const char *what, const char *who, int64_t n, int64_t first)
{
	bool noted;

	if (!worth_a_line(n, first))
		return true;
	(void)snprintf(v->user.name, sizeof v->user.name, "%s", who);
	noted = visit_note_down(v, what, "", n > first ? visit_words(v, "%" PRId64 " within a quarter of an hour", n) : "");
	v->user.name[0] = '\0';
	return noted;
}

static bool failed(struct visit *v, const char *who)
{
	int64_t n = 0;
	struct fault f;

	if (data_strike(v->data, "all", STRIKES_S, &n, &f) == DATA_OK)
		return note_failure(v, "sign-in-failed", who, n, FAILED_LINES);
	visit_away(v, &f);
	return false;
}

/* The first one that waits is said, then the 100th, the 1000th. */
static bool stopped(struct visit *v, const char *who, int64_t by_name, int64_t by_address)
{
	const int64_t n = by_name > STRIKES_NAME ? by_name - STRIKES_NAME : by_address - STRIKES_ADDRESS;

	return note_failure(v, "sign-in-stopped", who, n, 1);
}

static void sign_in(struct visit *v, const struct user *u, const char *to)
{
	struct fault f;

	if (session_begin(v, u, &f) != DATA_OK)
		visit_away(v, &f);
	else if (visit_note_down(v, "signed-in", "", ""))
		visit_redirect(v, "%s", *to ? to : "/");
}

void page_sign_in_now(struct visit *v)
{
	static const char slow[] = "Too many wrong passwords: wait a quarter of an hour.";
	char name[65] = "", password[PASSWORD_MAX + 1] = "", key[80], other[80];
	const char *to = wanted(v, &v->form), *who;
	const bool whole = form_string(&v->form, "name", name, sizeof name)
			   && form_string(&v->form, "password", password, sizeof password);
	int64_t by_name = 0, by_address = 0;
	enum people_answer answer;
	struct user u;
	struct fault f;
	bool known;

	if (v->service->front) {
		visit_say(v, 404, "There is no such page", "");
		return;
	}
	if (strike(v, "name", span_of(name), &by_name, key, &f) == DATA_AWAY
	    || strike(v, "address", v->request->client, &by_address, other, &f) == DATA_AWAY) {
		visit_away(v, &f);
		return;
	}
	known = whole && people_find(v->service->people, span_of(name), &u);
	who = known ? name : "";
	if (by_name > STRIKES_NAME || by_address > STRIKES_ADDRESS) {
		if (stopped(v, who, by_name, by_address))
			show(v, 429, to, name, slow);
		return;
	}
	answer = people_password(v->service->people, known ? &u : NULL, password);
	sodium_memzero(password, sizeof password);
	if (answer == PEOPLE_BUSY) {
		show(v, 503, to, name, "Many sign in at this moment: try again in a few seconds.");
	} else if (answer == PEOPLE_WRONG) {
		if (failed(v, who))
			show(v, 401, to, name, "Name or password is not right.");
	} else {
		(void)data_strikes_forget(v->data, key, NULL);
		(void)data_strikes_forget(v->data, other, NULL);
		sign_in(v, &u, to);
	}
}

void page_sign_out(struct visit *v)
{
	struct fault f;

	if (session_end(v, &f) != DATA_OK)
		visit_away(v, &f);
	else if (visit_note_down(v, "signed-out", "", ""))
		visit_redirect(v, "/sign-in?done=out");
}
