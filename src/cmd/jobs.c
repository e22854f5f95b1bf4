/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app.h"
#include "mem.h"
#include "str.h"

/*
 * Documents in several processes. Of n workers, worker w has the documents w, w + n,
 * w + 2n …; it writes down its pipe how each went and what it printed. The parent reads the
 * pipes in the order of the documents, so that all is printed as one process would have
 * printed it. A worker that is ahead waits until its pipe is read. What one that fails leaves
 * undone, the parent does.
 */

enum { MAX_JOBS = 256, FEW = 4 };

struct worker {
	pid_t pid;
	FILE *from;       /* NULL: it could not be started, or has ended */
};

/* What all workers have before them. */
struct jobs {
	char **ids;
	size_t count;
	app_document_fn *fn;
	void *arg;
	struct worker *workers;
	size_t worker_count;
};

/* How a document went. What it printed follows: results, then findings. */
struct report {
	size_t out_length;
	size_t err_length;
	struct diag_sum sum;
	int rc;
};

/* One document, in a worker. */
static void report_on(struct app *a, const struct jobs *j, const char *id, FILE *to)
{
	struct report r;
	char *out = NULL;
	char *err = NULL;
	FILE *findings;

	memset(&r, 0, sizeof(r));   /* what lies between its members is written too */
	a->out = mem_check(open_memstream(&out, &r.out_length));
	findings = mem_check(open_memstream(&err, &r.err_length));
	diag_restart(a->d, findings);
	r.rc = j->fn(a, id, j->arg);
	diag_get_sum(a->d, &r.sum);
	if (fclose(a->out) != 0 || fclose(findings) != 0)
		mem_check(NULL);
	fwrite(&r, sizeof(r), 1, to);
	fwrite(out, 1, r.out_length, to);
	fwrite(err, 1, r.err_length, to);
	fflush(to);
	free(out);
	free(err);
}

/* The whole life of a worker. */
static void be_worker(struct app *a, const struct jobs *j, size_t number, int pipe_end)
{
	FILE *to = mem_check(fdopen(pipe_end, "wb"));

	/* Only the parent may hold an end that is read: when it goes, all go. */
	for (size_t i = 0; i < number; i++)
		if (j->workers[i].from != NULL)
			close(fileno(j->workers[i].from));
	free(j->workers);
	for (size_t i = number; i < j->count; i += j->worker_count)
		report_on(a, j, j->ids[i], to);
	_exit(fclose(to) != 0);
}

static void start(struct app *a, struct jobs *j, size_t number)
{
	struct worker *w = &j->workers[number];
	int ends[2];

	if (pipe(ends) < 0)
		return;
	w->pid = fork();
	if (w->pid == 0) {
		close(ends[0]);
		be_worker(a, j, number, ends[1]);
	}
	close(ends[1]);
	if (w->pid > 0)
		w->from = mem_check(fdopen(ends[0], "rb"));
	else
		close(ends[0]);
}

/* 0, or -1 when it was ended by something else than the last of its documents. */
static int end(struct worker *w)
{
	int status = 0;

	fclose(w->from);
	w->from = NULL;
	return waitpid(w->pid, &status, 0) == w->pid && status == 0 ? 0 : -1;
}

/* Reads what a worker says of a document and prints it. 0, or -1 when the document or the
 * worker failed, reported. */
static int take_report(struct app *a, struct worker *w, const char *id)
{
	struct report r;
	char *words = NULL;
	size_t length = 0;

	if (fread(&r, sizeof(r), 1, w->from) == 1) {
		length = r.out_length + r.err_length;
		words = mem_alloc(length + 1);
	}
	if (words == NULL || fread(words, 1, length, w->from) != length) {
		(void)end(w);   /* that it did not end well is what is told */
		free(words);
		return diag(a->d, MSG_INTERNAL, LOC_NONE, "the process that worked on '%s' was ended", id);
	}
	fwrite(words + r.out_length, 1, r.err_length, a->err);
	fwrite(words, 1, r.out_length, a->out);
	diag_add_sum(a->d, &r.sum);
	free(words);
	return r.rc;
}

int jobs_each(struct app *a, char **ids, size_t count, size_t jobs, app_document_fn *fn, void *arg)
{
	struct jobs j = { ids, count, fn, arg, NULL, jobs < count ? jobs : count };
	int rc = 0;

	if (j.worker_count == 0)
		return 0;
	j.workers = mem_zalloc(j.worker_count, sizeof(*j.workers));
	/* What is printed so far must not be printed by every worker again. */
	fflush(a->out);
	fflush(a->err);
	for (size_t i = 0; i < j.worker_count; i++)
		start(a, &j, i);
	for (size_t i = 0; i < count; i++) {
		struct worker *w = &j.workers[i % j.worker_count];

		if ((w->from != NULL ? take_report(a, w, ids[i]) : fn(a, ids[i], arg)) < 0)
			rc = -1;
	}
	for (size_t i = 0; i < j.worker_count; i++)
		if (j.workers[i].from != NULL && end(&j.workers[i]) < 0)
			rc = diag(a->d, MSG_INTERNAL, LOC_NONE, "a process did not end well");
	free(j.workers);
	return rc;
}

/* Two processes must not make the same document at once. */
static bool has_twice(char **ids, size_t count)
{
	for (size_t i = 0; i < count; i++)
		for (size_t k = 0; k < i; k++)
			if (str_eq(ids[i], ids[k]))
				return true;
	return false;
}

int jobs_choose(struct app *a, char **ids, size_t count, size_t *jobs)
{
	long cores = sysconf(_SC_NPROCESSORS_ONLN);
	const char *said = a->opt.jobs;
	long n = count > FEW && cores > 0 ? cores : 1;
	char *end = NULL;

	if (said != NULL)
		n = strtol(said, &end, 10);
	if (said != NULL && (said[0] < '0' || said[0] > '9' || *end != '\0' || n < 1 || n > MAX_JOBS))
		return diag(a->d, MSG_USAGE, LOC_NONE, "'%s' is no number of processes; write 1 to %d", said,
		            MAX_JOBS);
	*jobs = n > MAX_JOBS ? MAX_JOBS : (size_t)n;
	if (*jobs > 1 && a->operand_count > 0 && has_twice(ids, count))
		*jobs = 1;
	return 0;
}
