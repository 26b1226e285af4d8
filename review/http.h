/* http.h - the pages behind a front server: nginx or Apache speak with browsers, we
 * with them, on a Unix socket or on loopback.
 *
 * The only file that includes libmicrohttpd. A request whose length could be read in
 * two ways, that comes in pieces or names not exactly one host is refused before its
 * body is read: what stands behind it would be taken for somebody else's.
 */
#ifndef TM_REVIEW_HTTP_H
#define TM_REVIEW_HTTP_H

#include "review/service.h"

enum { BODY_MAX = 64 * 1024 };

struct http;

/* `all` has one data for each thread; both are borrowed. */
int http_start(const struct service *s, struct data *const *all, size_t count, struct http **out, struct fault *f);

/* Lets requests that run come to their end. NULL is fine. */
void http_stop(struct http *h);

#endif
