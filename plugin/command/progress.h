/* How far a long task is, on a terminal and nowhere else.  */

#ifndef LAYOUT_PROGRESS_H
#define LAYOUT_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <time.h>

struct layout_progress {
    const char *what;
    size_t total;
    bool terminal; /* standard error is one */
    bool shown;
    struct timespec last; /* when it was shown, or begun */
};

void layout_progress_init(struct layout_progress *progress, const char *what, size_t total);

/* Shows a bar if it is time for that: not in the first moments, and a few times a second.  */
void layout_progress_show(struct layout_progress *progress, size_t done);

/* Takes the bar away.  */
void layout_progress_done(struct layout_progress *progress);

#endif
