/* archive.h - mail of an archive, as if this host sent it now.
 *
 * An archive has no client and no account: the sender is that of Return-Path or
 * From, the recipients are those of To and Cc. Policies that ask for a daemon's
 * name, an account or a network are met by none.
 */
#ifndef TM_CLI_ARCHIVE_H
#define TM_CLI_ARCHIVE_H

#include "judge.h"

enum { ARCHIVE_RECIPIENTS = 32 };

struct archived {
	struct envelope envelope;
	struct span to[ARCHIVE_RECIPIENTS];
};

/* Borrowed from `raw`; the envelope from *out itself. */
void archive_envelope(const struct raw_mail *raw, struct archived *out);

/* As the daemon would judge these bytes, of which it keeps only as many as the
 * settings say. From any thread; what it finds belongs to `a`. */
int archive_judge(struct span message, const struct settings *s, const struct lexicon *l, struct arena *a,
		  struct raw_mail *raw, struct judgement *out, struct fault *f);

/* An agent's reply, although it may not be readable. */
bool archive_is_reply(enum exempt e);

#endif
