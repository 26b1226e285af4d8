/* session.h - who is signed in, and that a form came from our own page.
 *
 * A token of 256 random bits stands in a cookie, its hash in Redis: what leaks there
 * signs nobody in. A session ends after 8 hours without a visit, after 24 in any
 * case, and when its user is gone or has another password. The token that forms
 * carry is made of the session's, so another site cannot know it.
 */
#ifndef TM_REVIEW_SESSION_H
#define TM_REVIEW_SESSION_H

#include "review/visit.h"

enum { SESSION_IDLE = 8 * 3600, SESSION_LIFE = 24 * 3600 };

/* Fills in user, csrf and session of the visit. DATA_NONE: nobody is signed in. */
enum data_answer session_find(struct visit *v, struct fault *f);

/* Signs in: a new token in the answer's cookie. */
enum data_answer session_begin(struct visit *v, const struct user *u, struct fault *f);
enum data_answer session_end(struct visit *v, struct fault *f);

/* A POST is from a page of ours: by what browsers say of it, and by its token. */
bool session_same_site(const struct visit *v);
bool session_token_right(const struct visit *v);

#endif
