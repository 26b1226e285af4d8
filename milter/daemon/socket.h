/* socket.h - whose socket it is: claimed before it is opened, given back after.
 *
 * libmilter takes odd specifications without a word, removes the socket of a
 * living instance, and leaves its own behind. So we check the words, lock a
 * file beside the socket for as long as we live, ask by connecting whether
 * somebody answers, and remove what nobody answers on.
 */
#ifndef TM_DAEMON_SOCKET_H
#define TM_DAEMON_SOCKET_H

#include "base/fault.h"

struct socket_claim;

/* "unix:/path", "inet:port@host" or "inet6:port@host". */
int socket_check(const char *spec, struct fault *f);

/* Of a spec as above; one by network is claimed by nobody until it is bound. */
int socket_claim(const char *spec, struct socket_claim **out, struct fault *f);

/* After it is bound and before anybody may connect: group ("" as it is), mode. */
int socket_settle(struct socket_claim *c, unsigned mode, const char *group, struct fault *f);

/* Removes the socket that was settled, if it still stands there: whoever comes
 * now is told at once that nobody is here. The claim stays. */
void socket_withdraw(const struct socket_claim *c);

/* The same, and the claim ends. NULL is fine. */
void socket_release(struct socket_claim *c);

/* A listening socket for our own HTTP: "unix:/path", "127.0.0.1:port" or
 * "[::1]:port", nothing that other hosts can reach. *claim may become NULL. */
int socket_listen(const char *where, struct socket_claim **claim, int *fd, struct fault *f);

/* A connected socket to a spec of socket_check(), all waits at most
 * `seconds`; -1 when nobody answers. */
int socket_connect(const char *spec, unsigned seconds);

#endif
