#define _POSIX_C_SOURCE 200809L

#include "interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const int endings[] = {
    SIGHUP,  SIGINT, SIGQUIT, SIGTERM,
#ifdef SIGXFSZ
    SIGXFSZ,
#endif
};

#define ENDING_COUNT (sizeof endings / sizeof *endings)

/* The handler has no closure: what it needs is here.  */
static const char *volatile watched;
static volatile sig_atomic_t taken[ENDING_COUNT];

/* The signal's own disposition is back by now, and ends the process once this has returned.  */
static void end(int number)
{
    if (watched)
        unlink(watched);
    raise(number);
}

void layout_interrupt_watch(const char *name)
{
    struct sigaction ours = {.sa_handler = end, .sa_flags = (int)SA_RESETHAND};

    if (watched)
        return;
    sigemptyset(&ours.sa_mask);
    watched = name;
    for (size_t i = 0; i < ENDING_COUNT; i++) {
        struct sigaction former;

        taken[i] = sigaction(endings[i], NULL, &former) == 0 && former.sa_handler == SIG_DFL &&
                   sigaction(endings[i], &ours, NULL) == 0;
    }
}

void layout_interrupt_forget(const char *name)
{
    struct sigaction plain = {.sa_handler = SIG_DFL};

    if (watched != name)
        return;
    sigemptyset(&plain.sa_mask);
    for (size_t i = 0; i < ENDING_COUNT; i++)
        if (taken[i])
            sigaction(endings[i], &plain, NULL);
    watched = NULL;
}
