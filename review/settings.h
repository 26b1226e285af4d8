/* settings.h - what tone-review needs to know of where it runs.
 *
 * A small file of its own, "name = value" in each line: another user on another host
 * reads it than the milter's, and none of it concerns who filters mail. One table
 * makes the reading; tone-review(8) has the same names, which a test compares.
 */
#ifndef TM_REVIEW_SETTINGS_H
#define TM_REVIEW_SETTINGS_H

#include "base/buffer.h"
#include "base/fault.h"

enum { PLACE_SIZE = 512, NAME_SIZE = 128 };

struct review_settings {
	char listen[PLACE_SIZE];	/* unix:/PATH, or 127.0.0.1:PORT */
	char public_url[PLACE_SIZE];	/* as browsers write it, without a path */
	char sign_in[NAME_SIZE];	/* users | front */
	char front_header[NAME_SIZE];	/* of sign_in = front: who it is */
	char users_file[PLACE_SIZE];
	char keys_directory[PLACE_SIZE], key[NAME_SIZE];
	char redis[PLACE_SIZE], redis_user[NAME_SIZE], redis_password_file[PLACE_SIZE];
	char lexicon_directory[PLACE_SIZE], milter_settings[PLACE_SIZE];
	uint64_t redis_database, undo_window, least_group, threads;
};

void review_settings_default(struct review_settings *s);

/* Over what stands in *s. The fault says which line. */
int review_settings_read(struct span file, struct review_settings *s, struct fault *f);

/* "name = value" lines of what is in force. */
void review_settings_show(const struct review_settings *s, struct buffer *out);

/* The name of number `i`, NULL behind the last: for the test of the manual page. */
const char *review_settings_name(size_t i);

#endif
