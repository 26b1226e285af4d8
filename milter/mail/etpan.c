/* etpan.c - see etpan.h. The only file that includes libetpan. */
#include "mail/etpan.h"

#include <libetpan/mailmime.h>
#include <libetpan/mmapstring.h>

#include "base/buffer.h"

/* "text" and "plain" as "text/plain". */
static struct span joined(struct arena *a, const char *first, const char *second)
{
	struct buffer b;

	buffer_init(&b, a, 256);
	buffer_add(&b, span_of(first));
	buffer_byte(&b, '/');
	buffer_add(&b, span_of(second));
	return b.spoiled ? SPAN_NONE : buffer_span(&b);
}

static const char *discrete_name(const struct mailmime_discrete_type *t)
{
	static const char *const names[] = {
		[MAILMIME_DISCRETE_TYPE_TEXT] = "text",
		[MAILMIME_DISCRETE_TYPE_IMAGE] = "image",
		[MAILMIME_DISCRETE_TYPE_AUDIO] = "audio",
		[MAILMIME_DISCRETE_TYPE_VIDEO] = "video",
		[MAILMIME_DISCRETE_TYPE_APPLICATION] = "application",
	};

	if (t->dt_type == MAILMIME_DISCRETE_TYPE_EXTENSION)
		return t->dt_extension;
	return (size_t)t->dt_type < sizeof names / sizeof *names ? names[t->dt_type] : NULL;
}

static const char *type_name(const struct mailmime_type *t)
{
	if (t->tp_type == MAILMIME_TYPE_DISCRETE_TYPE)
		return discrete_name(t->tp_data.tp_discrete_type);
	switch (t->tp_data.tp_composite_type->ct_type) {
	case MAILMIME_COMPOSITE_TYPE_MESSAGE:
		return "message";
	case MAILMIME_COMPOSITE_TYPE_MULTIPART:
		return "multipart";
	default:	/* libetpan's numbers, not ours */
		return t->tp_data.tp_composite_type->ct_token;
	}
}

static int each_parameter(clist *list, etpan_parameter *sink, void *context)
{
	for (clistiter *at = list ? clist_begin(list) : NULL; at; at = clist_next(at)) {
		const struct mailmime_parameter *p = clist_content(at);

		if (sink(span_of(p->pa_name), span_of(p->pa_value), context))
			return -1;
	}
	return 0;
}

int etpan_content(struct span value, struct arena *a, etpan_parameter *sink, void *context,
		  struct span *type, size_t *read, struct fault *f)
{
	struct mailmime_content *c = NULL;
	size_t at = 0;
	int failed;

	*read = 0;
	*type = SPAN_NONE;
	switch (mailmime_content_parse(value.at, value.len, &at, &c)) {
	case MAILIMF_NO_ERROR:
		break;
	case MAILIMF_ERROR_MEMORY:
		return fault_memory(f);
	default:
		return 0;
	}
	*read = at;
	*type = joined(a, type_name(c->ct_type), c->ct_subtype);
	failed = each_parameter(c->ct_parameters, sink, context);
	mailmime_content_free(c);
	return failed ? fault_memory(f) : 0;
}

static int disposition_parameter(const struct mailmime_disposition_parm *p, etpan_parameter *sink,
				 void *context)
{
	if (p->pa_type == MAILMIME_DISPOSITION_PARM_FILENAME)
		return sink(SPAN("filename"), span_of(p->pa_data.pa_filename), context);
	if (p->pa_type == MAILMIME_DISPOSITION_PARM_PARAMETER)
		return sink(span_of(p->pa_data.pa_parameter->pa_name),
			    span_of(p->pa_data.pa_parameter->pa_value), context);
	return 0;
}

static const char *disposition_name(const struct mailmime_disposition_type *t)
{
	if (t->dsp_type == MAILMIME_DISPOSITION_TYPE_ATTACHMENT)
		return "attachment";
	if (t->dsp_type == MAILMIME_DISPOSITION_TYPE_INLINE)
		return "inline";
	return t->dsp_extension;
}

int etpan_disposition(struct span value, struct arena *a, etpan_parameter *sink, void *context,
		      struct span *type, size_t *read, struct fault *f)
{
	struct mailmime_disposition *d = NULL;
	size_t at = 0;
	int failed = 0;

	*read = 0;
	*type = SPAN_NONE;
	switch (mailmime_disposition_parse(value.at, value.len, &at, &d)) {
	case MAILIMF_NO_ERROR:
		break;
	case MAILIMF_ERROR_MEMORY:
		return fault_memory(f);
	default:
		return 0;
	}
	*read = at;
	*type = arena_copy(a, span_of(disposition_name(d->dsp_type)));
	for (clistiter *i = clist_begin(d->dsp_parms); i && !failed; i = clist_next(i))
		failed = disposition_parameter(clist_content(i), sink, context);
	mailmime_disposition_free(d);
	return failed || !type->at ? fault_memory(f) : 0;
}

int etpan_base64(struct span bytes, struct buffer *out, struct fault *f)
{
	char *text = NULL;
	size_t at = 0, len = 0;

	if (mailmime_base64_body_parse(bytes.at, bytes.len, &at, &text, &len) != MAILIMF_NO_ERROR)
		return fault_memory(f);
	buffer_reserve(out, len);
	buffer_add(out, (struct span){ text, len });
	mmap_string_unref(text);	/* free() would leave it in libetpan's table */
	return out->spoiled ? fault_memory(f) : 0;
}
