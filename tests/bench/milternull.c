/* milternull.c - a milter that does nothing, with tone-milter's own callbacks.
 *
 * The yardstick of tests/bench/protocol: what libmilter, threads and sockets
 * cost without any of our work. Negotiates what milter/daemon/smfi.c does.
 *
 * usage: milternull SOCKET
 */
#include <libmilter/mfapi.h>
#include <stdio.h>
#include <stdlib.h>

static sfsistat on_negotiate(SMFICTX *ctx, unsigned long f0, unsigned long f1, unsigned long f2,
			     unsigned long f3, unsigned long *pf0, unsigned long *pf1,
			     unsigned long *pf2, unsigned long *pf3)
{
	const unsigned long want = SMFIP_NOHELO | SMFIP_NODATA | SMFIP_NOUNKNOWN | SMFIP_NR_CONN
				   | SMFIP_NR_MAIL | SMFIP_NR_RCPT | SMFIP_NR_HDR | SMFIP_SKIP;

	(void)ctx;
	(void)f2;
	(void)f3;
	*pf0 = f0 & (SMFIF_ADDHDRS | SMFIF_CHGHDRS | SMFIF_QUARANTINE);
	*pf1 = f1 & want;
	*pf2 = *pf3 = 0;
	return SMFIS_CONTINUE;
}

static sfsistat on_connect(SMFICTX *ctx, char *name, _SOCK_ADDR *address)
{
	(void)ctx;
	(void)name;
	(void)address;
	return SMFIS_NOREPLY;
}

static sfsistat on_address(SMFICTX *ctx, char **words)
{
	(void)ctx;
	(void)words;
	return SMFIS_NOREPLY;
}

static sfsistat on_header(SMFICTX *ctx, char *name, char *value)
{
	(void)ctx;
	(void)name;
	(void)value;
	return SMFIS_NOREPLY;
}

static sfsistat on_body(SMFICTX *ctx, unsigned char *bytes, size_t len)
{
	(void)ctx;
	(void)bytes;
	(void)len;
	return SMFIS_CONTINUE;
}

static sfsistat on_any(SMFICTX *ctx)
{
	(void)ctx;
	return SMFIS_CONTINUE;
}

static char filter_name[] = "milternull";	/* libmilter wants it writable */

static struct smfiDesc filter = {
	.xxfi_name = filter_name,
	.xxfi_version = SMFI_VERSION,
	.xxfi_flags = SMFIF_ADDHDRS | SMFIF_CHGHDRS | SMFIF_QUARANTINE,
	.xxfi_negotiate = on_negotiate,
	.xxfi_connect = on_connect,
	.xxfi_envfrom = on_address,
	.xxfi_envrcpt = on_address,
	.xxfi_header = on_header,
	.xxfi_eoh = on_any,
	.xxfi_body = on_body,
	.xxfi_eom = on_any,
	.xxfi_abort = on_any,
	.xxfi_close = on_any,
};

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: milternull SOCKET\n");
		return 2;
	}
	if (smfi_setconn(argv[1]) == MI_FAILURE || smfi_register(filter) == MI_FAILURE
	    || smfi_opensocket(1) == MI_FAILURE) {
		fprintf(stderr, "milternull: cannot serve %s\n", argv[1]);
		return 1;
	}
	return smfi_main() == MI_SUCCESS ? 0 : 1;
}
