/* visit.h - one request and its answer, free of transport.
 *
 * What comes from a browser is in `request`, read but not believed; a page fills
 * `response`. Everything that a page is made of lives in the visit's arena.
 */
#ifndef TM_REVIEW_VISIT_H
#define TM_REVIEW_VISIT_H

#include "desk/users.h"
#include "review/access.h"
#include "review/data/data.h"
#include "review/form.h"
#include "review/settings.h"

struct service;

struct request {			/* all borrowed; empty when it was not sent */
	struct span method, path, query, body;
	struct span cookies, type, origin, site;	/* Cookie, Content-Type, Origin, Sec-Fetch-Site */
	struct span front_user;			/* the front server's header, only from a Unix socket */
	struct span client;			/* the address that the front server names */
	struct span known;			/* If-None-Match */
};

struct response {
	unsigned status;
	const char *type;
	struct buffer body;		/* the arena's */
	char location[256];		/* of a redirect, "" */
	char cookie[192];		/* Set-Cookie, "" */
	char tag[24];			/* ETag, "" */
	const char *allow;		/* of 405 */
	const char *file;		/* it is to be kept under that name; NULL */
	bool keep;			/* browsers may keep it, and ask by its tag whether it is the same */
};

enum { TOKEN_SIZE = 65 };

struct visit {
	const struct service *service;
	struct data *data;
	struct arena *arena;
	int64_t now;			/* Unix seconds */
	const struct request *request;
	struct form query, form;	/* form: of a POST */
	struct user user;		/* "" when nobody is signed in */
	char csrf[TOKEN_SIZE];		/* that forms of this session carry; "" */
	char session[TOKEN_SIZE];	/* hash of the session's token; "" */
	char id[33];			/* of the message in the path, "" */
	struct response *response;
};

/* What the user may see. */
struct sight visit_sight(struct visit *v);
bool visit_may(const struct visit *v, enum right right);

/* An answer without a page of its own. `says` may be "". */
void visit_say(struct visit *v, unsigned status, const char *title, const char *says);

/* Redis does not answer: what that means. */
void visit_away(struct visit *v, const struct fault *f);

/* To a path of ours, by GET. */
void visit_redirect(struct visit *v, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* Who did what, into the trail; false after an answer that it cannot be written. */
bool visit_note_down(struct visit *v, const char *what, const char *record, const char *text);

/* Of a name or an address, by a key of this process: the same one has the same, and
 * nobody reads it back. `digits` is even, at most 32. */
void visit_pseudonym(const struct visit *v, struct span of, size_t digits, char out[static 33]);

/* The arena's; "" when that is spent. */
const char *visit_words(struct visit *v, const char *format, ...) __attribute__((format(printf, 2, 3)));
const char *visit_copy(struct visit *v, struct span s);

#endif
