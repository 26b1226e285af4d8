/* fault.h - what went wrong, said once, where it was known best.
 *
 * Functions that can fail for more than one reason return 0 or -1 and take a
 * `struct fault *` as their last argument. It is written only on failure.
 * Nothing below the programs logs; it fills a fault and lets the caller speak.
 * The text is for people: what was wanted, where, which number; never a word
 * of the mail.
 */
#ifndef TM_BASE_FAULT_H
#define TM_BASE_FAULT_H

enum fault_kind {
	FAULT_INPUT,	/* what we were given is wrong */
	FAULT_LIMIT,	/* a bound of ours was reached */
	FAULT_MEMORY,	/* the budget of this message is spent */
	FAULT_DEADLINE,	/* the time of this message is spent */
	FAULT_SYSTEM,	/* the machine said no: worth a retry */
	FAULT_KINDS
};

struct fault {
	enum fault_kind kind;
	char text[320];
};

/* Fill `f`, which may be NULL, and return -1, so that callers can write
 * "return fault(f, ...)". */
int fault(struct fault *f, enum fault_kind kind, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* FAULT_MEMORY with the usual words. */
int fault_memory(struct fault *f);

/* "input", "limit", "memory", "deadline", "system": for logs and counters. */
const char *fault_kind_name(enum fault_kind kind);

#endif
