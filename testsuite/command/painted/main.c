/* Runs each task on a painted stack and prints how much of it the task took.  */

#include <stdio.h>
#include <string.h>
#include <ucontext.h>

#include "work.h"

#define PAINT 0xA5

char *entered;
static unsigned char stack[64 * 1024];
static ucontext_t here;

static void run(const char *name, void (*task)(void))
{
    ucontext_t there;
    unsigned char *lowest = stack;

    memset(stack, PAINT, sizeof stack);
    getcontext(&there);
    there.uc_stack.ss_sp = stack;
    there.uc_stack.ss_size = sizeof stack;
    there.uc_link = &here;
    makecontext(&there, task, 0);
    swapcontext(&here, &there);
    while (*lowest == PAINT)
        lowest++;
    printf("%s %ld\n", name, (long)(entered - (char *)lowest));
}

int main(void)
{
    run("task_recursion", task_recursion);
    run("task_pointers", task_pointers);
    run("task_relay", task_relay);
    return 0;
}
