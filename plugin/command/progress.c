#include "progress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BAR_WIDTH 30
#define INTERVAL_MS 100

void layout_progress_init(struct layout_progress *progress, const char *what, size_t total)
{
    const char *terminal = getenv("TERM");

    *progress = (struct layout_progress){.what = what, .total = total};
    progress->terminal = isatty(STDERR_FILENO) && terminal && strcmp(terminal, "dumb") != 0;
    clock_gettime(CLOCK_MONOTONIC, &progress->last);
}

void layout_progress_show(struct layout_progress *progress, size_t done)
{
    static const char full[BAR_WIDTH + 1] = "##############################";
    int filled = progress->total > 0 ? (int)(done * BAR_WIDTH / progress->total) : 0;
    struct timespec now;
    long elapsed;

    if (!progress->terminal)
        return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    elapsed = (long)(now.tv_sec - progress->last.tv_sec) * 1000 +
              (now.tv_nsec - progress->last.tv_nsec) / 1000000;
    if (elapsed < INTERVAL_MS)
        return;
    progress->last = now;
    progress->shown = true;
    fprintf(stderr, "\r%s [%-*.*s] %zu of %zu", progress->what, BAR_WIDTH, filled, full, done,
            progress->total);
    fflush(stderr);
}

void layout_progress_done(struct layout_progress *progress)
{
    if (progress->shown)
        fputs("\r\033[K", stderr);
    progress->shown = false;
}
