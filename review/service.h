/* service.h - what all visits share, and how a request becomes an answer. */
#ifndef TM_REVIEW_SERVICE_H
#define TM_REVIEW_SERVICE_H

#include "review/people.h"
#include "review/visit.h"

struct service {
	const struct review_settings *settings;
	struct people *people;
	unsigned char secret[32];		/* random, of this process */
	bool front;				/* a front server signs in */
	bool plain;				/* public_url is http://127.0.0.1: cookies without Secure */
};

/* Finds the page, who asks, whether they may; fills the response whatever comes. */
void service_answer(const struct service *s, struct data *d, const struct request *r, int64_t now, struct arena *a,
		    struct response *out);

/* Methods and patterns of the table, for its test; false behind the last. */
bool service_route(size_t i, const char **method, const char **pattern, enum right *right);

#endif
