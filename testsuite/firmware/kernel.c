/* Starts the tasks, lets them take turns at each tick, and tells in the end how much of each stack
   was taken: a line each, over semihosting.  */

#include <stdbool.h>
#include <stdio.h>

#include "firmware.h"

#define PAINT 0xA5A5A5A5U
#define STACK_WORDS 512
#define CYCLES_PER_TICK 997

#define REGISTER(address) (*(volatile uint32_t *)(address))
#define TICK_CONTROL REGISTER(0xE000E010U)
#define TICK_RELOAD REGISTER(0xE000E014U)

/* The processor's frame is 32 bytes and lies at a multiple of 8; the handler adds 32 more.  */
struct context {
    uint32_t r4_to_r11[8];
    uint32_t r0_to_r3[4];
    uint32_t r12, lr, pc, xpsr;
};

struct task {
    const char *name;
    void (*run)(void);
    uint32_t *top;
    void *stack_pointer;
    volatile bool done;
    uint32_t stack[STACK_WORDS];
};

/* The last tells of the others.  */
#define REPORTER 3
static __attribute__((aligned(8))) struct task tasks[REPORTER + 1] = {
    {.name = "task_commands", .run = task_commands},
    {.name = "task_tree", .run = task_tree},
    {.name = "task_print", .run = task_print},
};
static volatile unsigned current = REPORTER;
static volatile unsigned ticks;
static __attribute__((aligned(8))) uint32_t main_stack[256];

static uint32_t semihosting(uint32_t operation, const void *argument)
{
    register uint32_t r0 __asm__("r0") = operation;
    register const void *r1 __asm__("r1") = argument;

    __asm__ volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
    return r0;
}

static void say(const char *text)
{
    (void)semihosting(0x04, text);
}

static void leave(void)
{
    for (;;)
        (void)semihosting(0x18, (const void *)0x20026);
}

static void tell(const char *name, uint32_t bytes)
{
    char line[64];

    print(line, sizeof line, "%s %u\n", name, bytes);
    say(line);
}

static void fault(void)
{
    say("fault\n");
    leave();
}

/* What is lowest in use of the stack that begins at BOTTOM.  */
static const uint32_t *lowest_used(const uint32_t *bottom)
{
    while (*bottom == PAINT)
        bottom++;
    return bottom;
}

static void paint(volatile uint32_t *begin, const volatile uint32_t *end)
{
    while (begin < end)
        *begin++ = PAINT;
}

static inline __attribute__((always_inline)) uint32_t *stack_pointer(void)
{
    uint32_t *pointer;

    __asm__ volatile("mov %0, sp" : "=r"(pointer));
    return pointer;
}

/* On the main stack, as all that an interrupt calls.  */
__attribute__((used)) void *schedule(void *stopped)
{
    ticks++;
    tasks[current].stack_pointer = stopped;
    current = (current + 1) % (REPORTER + 1);
    return tasks[current].stack_pointer;
}

/* Takes 8 bytes of the main stack, and 32 of the task's below the processor's own.  */
static __attribute__((naked)) void tick(void)
{
    __asm__ volatile("mrs r0, psp\n\t"
                     "stmdb r0!, {r4-r11}\n\t"
                     "push {r3, lr}\n\t"
                     "bl schedule\n\t"
                     "pop {r3, lr}\n\t"
                     "ldmia r0!, {r4-r11}\n\t"
                     "msr psp, r0\n\t"
                     "bx lr");
}

/* Where a task begins: with nothing on its stack.  */
static __attribute__((naked)) void begin_task(void)
{
    __asm__ volatile("blx r4\n\t"
                     "movs r0, #1\n\t"
                     "strb r0, [r5]\n"
                     "1: b 1b");
}

static void prepare(struct task *task)
{
    struct context *context;

    task->top = task->stack + STACK_WORDS;
    paint(task->stack, task->top);
    context = (struct context *)(void *)task->top - 1;
    context->r4_to_r11[0] = (uint32_t)task->run;
    context->r4_to_r11[1] = (uint32_t)&task->done;
    context->pc = (uint32_t)begin_task;
    context->xpsr = 0x01000000;
    task->stack_pointer = context;
}

/* With the tick off, what the library's call takes that task_print makes.  */
static __attribute__((noinline)) void measure_library(const uint32_t *stack)
{
    char line[64];

    snprintf(line, sizeof line, LIBRARY_FORMAT, LIBRARY_ARGUMENTS);
    tell("snprintf", (uint32_t)((char *)stack_pointer() - (const char *)lowest_used(stack)));
}

/* The last task, which goes on where main ended, with the tick still off.  */
static void report(void)
{
    measure_library(tasks[REPORTER].stack);
    __asm__ volatile("cpsie i");
    for (unsigned i = 0; i < REPORTER; i++) {
        while (!tasks[i].done)
            continue;
    }
    __asm__ volatile("cpsid i");
    for (unsigned i = 0; i < REPORTER; i++)
        tell(tasks[i].name, (uint32_t)((char *)tasks[i].top - (char *)lowest_used(tasks[i].stack)));
    tell("main", (uint32_t)((char *)(main_stack + 256) - (char *)lowest_used(main_stack)));
    tell("ticks", ticks);
    leave();
}

/* Goes on in RUN with TOP for a stack; the main stack is the interrupt's from here on.  */
static __attribute__((naked, noreturn)) void go(uint32_t *top, void (*run)(void))
{
    __asm__ volatile("msr psp, r0\n\t"
                     "movs r0, #2\n\t"
                     "msr control, r0\n\t"
                     "isb\n\t"
                     "bx r1");
}

static void begin(void)
{
    paint(main_stack, stack_pointer());
    for (unsigned i = 0; i <= REPORTER; i++)
        prepare(&tasks[i]);
    __asm__ volatile("cpsid i");
    TICK_RELOAD = CYCLES_PER_TICK - 1;
    TICK_CONTROL = 7;
    go(tasks[REPORTER].top, report);
}

/* The processor's: the stack it begins with, reset, and fourteen more exceptions.  */
__attribute__((section(".vectors"), used)) static void *const vectors[] = {
    main_stack + 256, (void *)begin, (void *)fault, (void *)fault, (void *)fault, (void *)fault,
    (void *)fault,    (void *)fault, (void *)fault, (void *)fault, (void *)fault, (void *)fault,
    (void *)fault,    (void *)fault, (void *)fault, (void *)tick};
