/* session.c - see session.h. */
#include "review/session.h"

#include <inttypes.h>
#include <sodium.h>
#include <stdio.h>

#include "review/service.h"

enum { STAMP = 16 };

static struct span cookie_name(const struct visit *v)
{
	/* Browsers take a name with this head only with Secure, and for this host. */
	return v->service->plain ? SPAN("tone") : SPAN("__Host-tone");
}

static void set_cookie(struct visit *v, const char *token)
{
	(void)snprintf(v->response->cookie, sizeof v->response->cookie, "%.*s=%s; Path=/; HttpOnly; SameSite=Lax%s%s",
		       SPAN_ARG(cookie_name(v)), token, v->service->plain ? "" : "; Secure", *token ? "" : "; Max-Age=0");
}

/* Hexadecimal, by a key that only this use has. */
static void hash_of(struct span what, const char *purpose, char *out, size_t digits)
{
	unsigned char bytes[32];
	crypto_generichash_state state;

	(void)crypto_generichash_init(&state, (const unsigned char *)purpose, strlen(purpose), sizeof bytes);
	(void)crypto_generichash_update(&state, (const unsigned char *)what.at, what.len);
	(void)crypto_generichash_final(&state, bytes, sizeof bytes);
	(void)sodium_bin2hex(out, digits + 1, bytes, digits / 2);
}

static void tokens_of(struct visit *v, struct span token)
{
	hash_of(token, "tone-review session", v->session, TOKEN_SIZE - 1);
	hash_of(token, "tone-review form..", v->csrf, TOKEN_SIZE - 1);
}

/* Changes with the password. */
static void stamp_of(const struct user *u, char out[static STAMP + 1])
{
	hash_of(span_of(u->hash), "tone-review stamp.", out, STAMP);
}

static bool sound_token(struct span s)
{
	for (size_t i = 0; i < s.len; i++)
		if (ascii_hex(s.at[i]) < 0)
			return false;
	return s.len == TOKEN_SIZE - 1;
}

/* "NAME SINCE STAMP" */
static bool value_holds(struct visit *v, struct span value)
{
	const struct span name = span_until(&value, ' '), since = span_until(&value, ' ');
	char stamp[STAMP + 1];
	uint64_t began;

	if (!value.at || !span_number(since, INT64_MAX, &began) || v->now - (int64_t)began > SESSION_LIFE
	    || !people_find(v->service->people, name, &v->user))
		return false;
	stamp_of(&v->user, stamp);
	return span_eq(value, span_of(stamp));
}

static void nobody(struct visit *v)
{
	v->user = (struct user){ .name = "" };
	v->csrf[0] = v->session[0] = '\0';
}

/* The front server says who it is; the form's token is made of that and our secret. */
static enum data_answer find_front(struct visit *v)
{
	const struct span name = v->request->front_user;
	char whole[sizeof v->service->secret + sizeof v->user.name];

	if (!name.len || !people_find(v->service->people, name, &v->user))
		return DATA_NONE;
	memcpy(whole, v->service->secret, sizeof v->service->secret);
	memcpy(whole + sizeof v->service->secret, v->user.name, sizeof v->user.name);
	hash_of((struct span){ whole, sizeof whole }, "tone-review form..", v->csrf, TOKEN_SIZE - 1);
	return DATA_OK;
}

enum data_answer session_find(struct visit *v, struct fault *f)
{
	const struct span token = cookie_value(v->request->cookies, cookie_name(v));
	struct span value;
	enum data_answer answer;

	if (v->service->front)
		return find_front(v);
	if (!sound_token(token))
		return DATA_NONE;
	tokens_of(v, token);
	answer = data_session_get(v->data, v->session, v->arena, &value, f);
	if (answer == DATA_OK && !value_holds(v, value))
		answer = DATA_NONE;
	if (answer == DATA_OK)
		answer = data_session_touch(v->data, v->session, SESSION_IDLE, f);
	if (answer != DATA_OK)
		nobody(v);
	return answer;
}

enum data_answer session_begin(struct visit *v, const struct user *u, struct fault *f)
{
	unsigned char bytes[32];
	char token[TOKEN_SIZE], stamp[STAMP + 1], value[128];
	enum data_answer answer;

	randombytes_buf(bytes, sizeof bytes);
	(void)sodium_bin2hex(token, sizeof token, bytes, sizeof bytes);
	tokens_of(v, span_of(token));
	stamp_of(u, stamp);
	(void)snprintf(value, sizeof value, "%s %" PRId64 " %s", u->name, v->now, stamp);
	answer = data_session_put(v->data, v->session, u->name, span_of(value), SESSION_IDLE, f);
	if (answer == DATA_OK) {
		v->user = *u;
		set_cookie(v, token);
	}
	return answer;
}

enum data_answer session_end(struct visit *v, struct fault *f)
{
	enum data_answer answer = v->session[0] ? data_session_end(v->data, v->session, f) : DATA_OK;

	set_cookie(v, "");
	return answer == DATA_NONE ? DATA_OK : answer;
}

bool session_same_site(const struct visit *v)
{
	const struct request *r = v->request;

	return (!r->site.len || span_eq(r->site, SPAN("same-origin")))
	       && (!r->origin.len || span_eq(r->origin, span_of(v->service->settings->public_url)));
}

bool session_token_right(const struct visit *v)
{
	const struct span token = form_value(&v->form, "csrf");

	return v->csrf[0] && token.len == TOKEN_SIZE - 1 && sodium_memcmp(token.at, v->csrf, TOKEN_SIZE - 1) == 0;
}
