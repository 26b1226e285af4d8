/* control.h - the control file of a message in the queue of Sendmail, as far as
 * it has the header of the mail (Installation and Operation Guide, appendix B).
 *
 * Lines with a letter in front, ended by a dot alone; the body is in another
 * file. Nothing of the mail is looked at but which header lines are to be sent.
 */
#ifndef TM_NOTE_CONTROL_H
#define TM_NOTE_CONTROL_H

#include "base/buffer.h"

/* How long it is with its last line; 0 when it has not ended yet. */
size_t control_end(struct span bytes);

/* The header as it would be sent: without what only some mailers get, without
 * Bcc, and without Sendmail's own quoting. */
void control_header(struct span control, struct buffer *out);

#endif
