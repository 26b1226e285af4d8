/* socket.h - whose socket it is: claimed before it is opened, given back after.
 *
 * libmilter takes odd specifications without a word, removes the socket of a
 * living instance, and leaves its own behind. So we check the words, lock a
 * file beside the socket for as long as we live, ask by connecting whether
 * somebody answers, and remove what nobody answers on.
 */
#ifndef TM_DAEMON_SOCKET_H
#define TM_DAEMON_SOCKET_H

#include <stdbool.h>

#include "base/fault.h"

struct socket_claim;

/* "unix:/path", "inet:port@host" or "inet6:port@host". */
int socket_check(const char *spec, struct fault *f);

/* Of a spec as above; one by network is claimed by nobody until it is bound. */
int socket_claim(const char *spec, struct socket_claim **out, struct fault *f);

/* Who may connect. "": as it is. */
struct socket_rights {
	unsigned mode;
	const char *user;	/* heeded as root: who we are about to become */
	const char *group;
};

/* What can be known before it is claimed and settled: whether the directory, the
 * user and the group are there. One below /run is made by who starts us. */
int socket_check_place(const char *spec, const struct socket_rights *r, struct fault *f);

/* After it is bound and before anybody may connect. */
int socket_settle(struct socket_claim *c, const struct socket_rights *r, struct fault *f);

/* Removes the socket that was settled, if it still stands there: whoever comes
 * now is told at once that nobody is here. The claim stays, and keeps others
 * of us from opening it again. */
void socket_withdraw(const struct socket_claim *c);

/* The same, and the claim ends. NULL is fine. */
void socket_release(struct socket_claim *c);

/* Of our own HTTP: "unix:/path", "127.0.0.1:port", "[::1]:port" or another
 * address in digits, which other hosts may reach. */
int socket_listen_check(const char *where, bool *open_to_others, struct fault *f);

/* A listening socket there. *claim becomes NULL when it is not by path. */
int socket_listen(const char *where, struct socket_claim **claim, int *fd, struct fault *f);

/* A connected socket to a spec of socket_check(), all waits at most
 * `seconds`; -1 when nobody answers. */
int socket_connect(const char *spec, unsigned seconds);

/* What an administrator may do when a socket cannot be opened: "; ...", or "". */
const char *socket_mend(int error);

#endif
