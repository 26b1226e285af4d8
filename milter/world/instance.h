/* instance.h - the name of this host in counters, records and consumer groups. */
#ifndef TM_WORLD_INSTANCE_H
#define TM_WORLD_INSTANCE_H

enum { INSTANCE_NAME = 64 };

/* The setting `instance`, or, if that is empty, the host's name in the letters
 * that a label may have. */
void instance_name(const char *wish, char out[static INSTANCE_NAME + 1]);

#endif
