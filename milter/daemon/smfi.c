/* smfi.c - see smfi.h. */
#include "daemon/smfi.h"

#include <errno.h>
#include <libmilter/mfapi.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "daemon/session.h"
#include "daemon/socket.h"

static struct service *service;		/* callbacks are given nothing else */
static atomic_bool given_up;

/* One per connection, from the negotiation on. */
struct line_to_mta {
	struct session *session;
	unsigned long actions, steps;	/* as agreed */
};

/* No answer will ever be wanted for these. The body is not among them: "skip
 * the rest" is an answer; nor is the end of the headers, where mail that is
 * not to be judged is let go. */
static const unsigned long steps_wanted =
	SMFIP_NR_CONN | SMFIP_NR_MAIL | SMFIP_NR_RCPT | SMFIP_NR_HDR | SMFIP_NOHELO
	| SMFIP_NOUNKNOWN | SMFIP_NODATA | SMFIP_SKIP;
static const unsigned long actions_wanted =
	SMFIF_ADDHDRS | SMFIF_CHGHDRS | SMFIF_QUARANTINE | SMFIF_SETSYMLIST;

static struct line_to_mta *line_new(void)
{
	struct line_to_mta *l = calloc(1, sizeof *l);

	if (!l)
		return NULL;
	l->session = session_new(service);
	if (l->session)
		return l;
	free(l);
	return NULL;
}

/* Any callback may be the first: an old MTA does not negotiate, a new one may
 * leave out the connect. NULL: no memory, let everything pass. */
static struct line_to_mta *line_of(SMFICTX *ctx)
{
	struct line_to_mta *l = smfi_getpriv(ctx);

	if (l)
		return l;
	l = line_new();
	if (l) {
		l->actions = actions_wanted;
		(void)smfi_setpriv(ctx, l);
	}
	return l;
}

static sfsistat no_reply(const struct line_to_mta *l, unsigned long step)
{
	return l && l->steps & step ? SMFIS_NOREPLY : SMFIS_CONTINUE;
}

/* The address of the client is not in anybody's default list, and what we do
 * not read need not be sent. libmilter's prototype takes `char *`. */
static void ask_for_macros(SMFICTX *ctx)
{
	static char connect[] = "{daemon_name}", mail[] = "i {auth_authen}", recipient[] = "i";
	static char headers_end[] = "i {client_addr} {daemon_name} {auth_authen}", end[] = "i";

	(void)smfi_setsymlist(ctx, SMFIM_CONNECT, connect);
	(void)smfi_setsymlist(ctx, SMFIM_ENVFROM, mail);
	(void)smfi_setsymlist(ctx, SMFIM_ENVRCPT, recipient);
	(void)smfi_setsymlist(ctx, SMFIM_EOH, headers_end);
	(void)smfi_setsymlist(ctx, SMFIM_EOM, end);
}

static sfsistat on_negotiate(SMFICTX *ctx, unsigned long actions, unsigned long steps,
			     unsigned long unused2, unsigned long unused3, unsigned long *actions_out,
			     unsigned long *steps_out, unsigned long *out2, unsigned long *out3)
{
	struct line_to_mta *l = line_of(ctx);

	(void)unused2;
	(void)unused3;
	/* This is how libmilter puts it when the MTA offered nothing at all. */
	if (actions == SMFI_V1_ACTS)
		actions = 0;
	*actions_out = actions & actions_wanted;
	*steps_out = steps & steps_wanted;
	*out2 = *out3 = 0;
	if (l) {
		l->actions = *actions_out;
		l->steps = *steps_out;
	}
	if (*actions_out & SMFIF_SETSYMLIST)
		ask_for_macros(ctx);
	return SMFIS_CONTINUE;
}

static sfsistat on_connect(SMFICTX *ctx, char *host, _SOCK_ADDR *address)
{
	struct line_to_mta *l = line_of(ctx);

	(void)host;
	if (l)
		session_connect(l->session, address);
	return no_reply(l, SMFIP_NR_CONN);
}

static sfsistat on_mail(SMFICTX *ctx, char **argv)
{
	struct line_to_mta *l = line_of(ctx);

	if (l)
		session_mail(l->session, argv ? argv[0] : NULL);
	return no_reply(l, SMFIP_NR_MAIL);
}

static sfsistat on_recipient(SMFICTX *ctx, char **argv)
{
	struct line_to_mta *l = line_of(ctx);

	if (l)
		session_recipient(l->session, argv ? argv[0] : NULL);
	return no_reply(l, SMFIP_NR_RCPT);
}

static sfsistat on_header(SMFICTX *ctx, char *name, char *value)
{
	struct line_to_mta *l = line_of(ctx);

	if (l)
		session_header(l->session, name, value);
	return no_reply(l, SMFIP_NR_HDR);
}

static const char *macro(SMFICTX *ctx, const char *name)
{
	char copy[32];

	if (strlen(name) >= sizeof copy)
		return NULL;
	memcpy(copy, name, strlen(name) + 1);
	return smfi_getsymval(ctx, copy);
}

static struct macros macros_of(SMFICTX *ctx)
{
	return (struct macros){
		.daemon_name = macro(ctx, "{daemon_name}"), .auth_user = macro(ctx, "{auth_authen}"),
		.client_address = macro(ctx, "{client_addr}"), .queue_id = macro(ctx, "i"),
	};
}

static sfsistat on_headers_end(SMFICTX *ctx)
{
	struct line_to_mta *l = line_of(ctx);
	const struct macros macros = macros_of(ctx);

	if (!l || session_headers_end(l->session, &macros) == WANTED_NOTHING)
		return SMFIS_ACCEPT;
	return SMFIS_CONTINUE;
}

static sfsistat on_body(SMFICTX *ctx, unsigned char *bytes, size_t len)
{
	struct line_to_mta *l = line_of(ctx);
	enum wanted wanted;

	if (!l)
		return SMFIS_ACCEPT;
	wanted = session_body(l->session, (struct span){ (const char *)bytes, len });
	if (wanted == WANTED_NOTHING)
		return SMFIS_ACCEPT;
	return wanted == WANTED_NO_BODY && l->steps & SMFIP_SKIP ? SMFIS_SKIP : SMFIS_CONTINUE;
}

/* libmilter copies what it is given into a packet; its prototypes predate
 * `const`, so the strings go through a pointer that has none. */
static char *mutable(const char *string)
{
	union { const char *in; char *out; } u = { .in = string };

	return u.out;
}

static bool add_header(void *ctx, const char *name, const char *value)
{
	return smfi_addheader(ctx, mutable(name), mutable(value)) == MI_SUCCESS;
}

static bool delete_header(void *ctx, const char *name, int nth)
{
	return smfi_chgheader(ctx, mutable(name), nth, NULL) == MI_SUCCESS;
}

static bool quarantine(void *ctx, const char *reason)
{
	return smfi_quarantine(ctx, mutable(reason)) == MI_SUCCESS;
}

static sfsistat on_end(SMFICTX *ctx)
{
	struct line_to_mta *l = line_of(ctx);
	const struct macros macros = macros_of(ctx);
	struct mta mta = {
		.context = ctx, .add_header = add_header, .delete_header = delete_header,
		.quarantine = quarantine,
	};

	if (!l)
		return SMFIS_ACCEPT;
	mta.may_add = l->actions & SMFIF_ADDHDRS;
	mta.may_change = l->actions & SMFIF_CHGHDRS;
	mta.may_quarantine = l->actions & SMFIF_QUARANTINE;
	session_end(l->session, &macros, &mta);
	return SMFIS_CONTINUE;
}

static sfsistat on_abort(SMFICTX *ctx)
{
	struct line_to_mta *l = smfi_getpriv(ctx);

	if (l)
		session_abort(l->session);
	return SMFIS_CONTINUE;
}

static sfsistat on_close(SMFICTX *ctx)
{
	struct line_to_mta *l = smfi_getpriv(ctx);

	if (!l)
		return SMFIS_CONTINUE;
	(void)smfi_setpriv(ctx, NULL);
	session_free(l->session);
	free(l);
	return SMFIS_CONTINUE;
}

/* libmilter starts a thread that waits for SIGHUP, SIGTERM and SIGINT and ends
 * the program at each of them, SIGHUP included. Two threads that wait for one
 * signal share it by chance, so libmilter's must not wait at all: its call of
 * sigwait() is bound to this one. Our first thread uses sigwaitinfo(). */
__attribute__((visibility("default"))) int sigwait(const sigset_t *restrict set, int *restrict sig);
int sigwait(const sigset_t *restrict set, int *restrict sig)
{
	sigset_t none;

	(void)set;
	(void)sig;
	sigemptyset(&none);
	for (;;)
		(void)sigwaitinfo(&none, NULL);
}

int filter_open(struct service *v, const char *spec, struct fault *f)
{
	static char name[] = "tone-milter";
	const struct smfiDesc description = {
		.xxfi_name = name, .xxfi_version = SMFI_VERSION, .xxfi_flags = actions_wanted,
		.xxfi_connect = on_connect, .xxfi_envfrom = on_mail, .xxfi_envrcpt = on_recipient,
		.xxfi_header = on_header, .xxfi_eoh = on_headers_end, .xxfi_body = on_body,
		.xxfi_eom = on_end, .xxfi_abort = on_abort, .xxfi_close = on_close,
		.xxfi_negotiate = on_negotiate,
	};
	mode_t before;
	int rc, why;

	service = v;
	if (smfi_register(description) != MI_SUCCESS || smfi_setconn(mutable(spec)) != MI_SUCCESS)
		return fault(f, FAULT_SYSTEM, "%s: libmilter does not take it", spec);
	errno = 0;
	before = umask(0177);		/* nobody connects before mode and group are set */
	rc = smfi_opensocket(false);
	why = errno;
	(void)umask(before);
	if (rc != MI_SUCCESS)
		return fault(f, FAULT_SYSTEM, "socket %s: %s%s", spec,
			     why ? strerror(why) : "libmilter says in syslog why it cannot be opened",
			     socket_mend(why));
	return 0;
}

static void *run(void *context)
{
	(void)context;
	/* It comes back only when it cannot accept or make threads any more. */
	(void)smfi_main();
	atomic_store(&given_up, true);
	(void)kill(getpid(), SIGTERM);
	return NULL;
}

int filter_start(struct fault *f)
{
	pthread_t thread;
	const int rc = pthread_create(&thread, NULL, run, NULL);

	if (rc)
		return fault(f, FAULT_SYSTEM, "no thread for libmilter: %s", strerror(rc));
	(void)pthread_detach(thread);
	return 0;
}

int filter_check(struct fault *f)
{
	if (!atomic_load(&given_up))
		return 0;
	return fault(f, FAULT_SYSTEM, "libmilter gave up; it says why in syslog");
}
