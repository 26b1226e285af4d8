/* mail.c - see mail.h. */
#include "courier/mail.h"

#include <errno.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "world/file.h"
#include "world/log.h"
#include "world/process.h"

enum { PATH_SIZE = 4200 };

void mail_head(struct buffer *b, const char *from, const char *to, const char *subject, const char *id,
	       const char *instance)
{
	buffer_addf(b, "From: %s\nTo: %s\nSubject: %s\n", from, to, subject);
	if (id)
		buffer_addf(b, "Message-ID: <%s@%s>\n", id, instance);
	buffer_add(b, SPAN("Auto-Submitted: auto-generated\nMIME-Version: 1.0\n"
			   "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"));
}

static int run(const char *sendmail, const char *to, int mail, struct buffer *said, struct fault *f)
{
	const char *const words[] = { sendmail, "-i", "-f", "", "--", to, NULL };
	int status;

	if (process_run_on(words, mail, -1, said, &status, f))
		return -1;
	return status ? fault(f, FAULT_SYSTEM, "%s: status %d: %.*s", sendmail, status, SPAN_ARG(process_reason(said))) : 0;
}

int mail_send(const char *sendmail, const char *to, const struct buffer *mail)
{
	int fd = memfd_create("mail", MFD_CLOEXEC), status;
	struct buffer said;
	struct fault f;

	buffer_init(&said, NULL, 4096);
	if (mail->spoiled || fd < 0 || write(fd, mail->at, mail->len) != (ssize_t)mail->len || lseek(fd, 0, SEEK_SET))
		status = fault(&f, FAULT_SYSTEM, "no memory for it");
	else
		status = run(sendmail, to, fd, &said, &f);
	if (status)
		log_say(LOG_LEVEL_WARNING, "mail", "not sent: %s", f.text);
	if (fd >= 0)
		(void)close(fd);
	buffer_done(&said);
	return status;
}

static void directory_of(const char *state, char path[static PATH_SIZE])
{
	(void)snprintf(path, PATH_SIZE, "%.4000s/reminded", state);
}

void marks_make(const char *state)
{
	char directory[PATH_SIZE];

	directory_of(state, directory);
	if (mkdir(directory, 0750) && errno != EEXIST)
		log_say(LOG_LEVEL_WARNING, "mail", "%s: %s: reminders will be repeated, and digests are not sent", directory,
			strerror(errno));
}

static void path_of(const char *state, const char *name, char path[static PATH_SIZE])
{
	(void)snprintf(path, PATH_SIZE, "%.4000s/reminded/%.150s", state, name);
}

bool mark_there(const char *state, const char *name)
{
	char path[PATH_SIZE];

	path_of(state, name, path);
	return file_there(path);
}

bool mark_write(const char *state, const char *name, struct span text)
{
	char directory[PATH_SIZE];
	struct fault f;

	directory_of(state, directory);
	if (file_replace(directory, name, text, 0640, &f) == 0)
		return true;
	log_say(LOG_LEVEL_WARNING, "mail", "%s", f.text);
	return false;
}

bool mark_read(const char *state, const char *name, struct buffer *out)
{
	char path[PATH_SIZE];

	path_of(state, name, path);
	return file_there(path) && file_read(path, out, NULL) == 0;
}
