/* step-witness PROGRAM REPORT: runs PROGRAM instruction by instruction, and holds the extents of
   REPORT, that of the compilation that most of it came of, against how far below its canonical
   frame address each function had the stack pointer.

   What counts is the stack pointer before each instruction of the function's own, and of what its
   code calls that no report tells of (__x86.get_pc_thunk.bx, the thunks of indirect branches).  All
   else that is called has a frame of its own, which its return address is the first of.  Bytes that
   are used below the stack pointer cannot be seen this way.

   For x86, in 32 and 64 bits.  The program is followed from main to its return, or from its first
   instruction where there is no main.  */

#include "step-program.h"

#include <errno.h>
#include <inttypes.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

/* Where this machine does not let a process be run so.  */
enum { STEP_UNABLE = 77 };

#if defined __x86_64__ && defined __linux__

#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

enum { FRAMES_AT_MOST = 1000 };

/* A call that has not yet returned.  */
struct frame {
    struct step_function *function;
    uint64_t cfa;
};

struct stepper {
    struct step_program *program;
    pid_t process;
    struct frame frames[FRAMES_AT_MOST];
    size_t depth;
    uint64_t steps;
    bool lost; /* more calls than there is room for */
};

static void enter(struct stepper *stepper, struct step_function *function, uint64_t cfa)
{
    if (stepper->depth == FRAMES_AT_MOST) {
        stepper->lost = true;
        return;
    }
    stepper->frames[stepper->depth].function = function;
    stepper->frames[stepper->depth++].cfa = cfa;
    function->entered++;
}

/* The instruction at PC is next, and the stack pointer SP.  */
static void look(struct stepper *stepper, uint64_t pc, uint64_t sp)
{
    struct step_function *function = step_program_at(stepper->program, pc);
    struct frame *top;

    while (stepper->depth > 0 && sp >= stepper->frames[stepper->depth - 1].cfa)
        stepper->depth--;
    if (function && function->whole)
        function = function->whole;
    if (function && function->reported && pc == function->begin) {
        uint64_t cfa = sp + stepper->program->word;

        /* A sibling call: the frame of the caller is gone.  */
        if (stepper->depth > 0 && stepper->frames[stepper->depth - 1].cfa == cfa)
            stepper->depth--;
        enter(stepper, function, cfa);
    }
    top = stepper->depth > 0 ? &stepper->frames[stepper->depth - 1] : NULL;
    if (top && function && (function == top->function || function->hidden) &&
        top->cfa - sp > top->function->reached)
        top->function->reached = top->cfa - sp;
}

/* Puts a breakpoint at ADDRESS, runs to it, and takes it away.  */
static bool run_to(const struct stepper *stepper, uint64_t address)
{
    pid_t process = stepper->process;
    struct user_regs_struct registers;
    int status;
    long code;

    errno = 0;
    code = ptrace(PTRACE_PEEKTEXT, process, (void *)address, NULL);
    if (errno != 0 ||
        ptrace(PTRACE_POKETEXT, process, (void *)address, (void *)((code & ~0xffL) | 0xcc)) != 0 ||
        ptrace(PTRACE_CONT, process, NULL, NULL) != 0 || waitpid(process, &status, 0) != process ||
        !WIFSTOPPED(status) || WSTOPSIG(status) != SIGTRAP ||
        ptrace(PTRACE_POKETEXT, process, (void *)address, (void *)code) != 0 ||
        ptrace(PTRACE_GETREGS, process, NULL, &registers) != 0)
        return false;
    registers.rip = address;
    return ptrace(PTRACE_SETREGS, process, NULL, &registers) == 0;
}

/* Returns the program's status as waitpid tells it, 0 where main returned, or -1.  */
static int step(struct stepper *stepper)
{
    bool has_main = step_program_find(stepper->program, "main") != NULL;
    struct user_regs_struct registers;
    int status = 0;
    int sig = 0;

    for (;;) {
        if (ptrace(PTRACE_GETREGS, stepper->process, NULL, &registers) != 0)
            return -1;
        look(stepper, registers.rip, registers.rsp);
        if (has_main && stepper->depth == 0)
            break;
        stepper->steps++;
        if (ptrace(PTRACE_SINGLESTEP, stepper->process, NULL, (void *)(long)sig) != 0 ||
            waitpid(stepper->process, &status, 0) != stepper->process)
            return -1;
        if (!WIFSTOPPED(status))
            return status;
        sig = WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
    }
    if (ptrace(PTRACE_CONT, stepper->process, NULL, NULL) != 0 ||
        waitpid(stepper->process, &status, 0) != stepper->process)
        return -1;
    return status;
}

static pid_t start(const char *path)
{
    pid_t process = fork();

    if (process == 0) {
        if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) == 0)
            execl(path, path, (char *)NULL);
        _exit(127);
    }
    return process;
}

/* Runs the program.  Returns a status of the witnesses' where it came to no end.  */
static int run(struct step_program *program, struct witness *witness, const char *path)
{
    static struct stepper stepper;
    const struct step_function *begin = step_program_find(program, "main");
    int status;

    stepper.program = program;
    stepper.process = start(path);
    if (stepper.process < 0 || waitpid(stepper.process, &status, 0) != stepper.process ||
        !WIFSTOPPED(status)) {
        witness_complain(witness, "%s: cannot be run step by step here", path);
        return STEP_UNABLE;
    }
    if (begin && !run_to(&stepper, begin->begin)) {
        witness_complain(witness, "%s: does not come to main", path);
        ptrace(PTRACE_KILL, stepper.process, NULL, NULL);
        return WITNESS_UNUSABLE;
    }
    status = step(&stepper);
    if (status != 0 || stepper.lost) {
        witness_complain(witness, "%s: ended with status %d after %" PRIu64 " steps", path, status,
                         stepper.steps);
        return WITNESS_UNUSABLE;
    }
    printf("%s: %" PRIu64 " steps\n", witness->program, stepper.steps);
    return WITNESS_AGREES;
}
#else
static int run(struct step_program *program, struct witness *witness, const char *path)
{
    (void)program;
    witness_complain(witness, "%s: cannot be run step by step on this machine", path);
    return STEP_UNABLE;
}
#endif

/* Says of each function that was entered how far it came.  */
static void compare(const struct step_program *program, struct witness *witness)
{
    uint64_t compared = 0;

    for (size_t i = 0; i < program->count; i++) {
        const struct step_function *function = &program->functions[i];

        if (!function->reported || function->entered == 0)
            continue;
        if (!function->has_extent) {
            printf("%s: no extent, reached %" PRIu64 "\n", function->name, function->reached);
            continue;
        }
        compared++;
        printf("%s: extent %" PRIu64 ", reached %" PRIu64 ", slack %" PRId64 "\n", function->name,
               function->extent, function->reached,
               (int64_t)(function->extent - function->reached));
        if (function->reached > function->extent)
            witness_differ(witness, &(struct layout_place){0}, function->name, "extent",
                           witness_text(witness, "%" PRIu64, function->extent),
                           witness_text(witness, "%" PRIu64, function->reached));
    }
    printf("%s: %" PRIu64 " functions compared; %" PRIu64 " differences\n", witness->program,
           compared, witness->differences);
}

int main(int argc, char **argv)
{
    struct step_program program = {0};
    struct witness witness;
    int status = WITNESS_UNUSABLE;
    int closed;

    if (argc != 3) {
        fputs("usage: step-witness PROGRAM REPORT\n"
              "Exit status: 0 no extent was passed, 1 some were, 2 something cannot be used,\n"
              "77 processes cannot be run so here.\n",
              stderr);
        return WITNESS_UNUSABLE;
    }
    if (witness_open(&witness, "step-witness", "the machine", argv[2]) &&
        step_program_read(&program, &witness, argv[1])) {
        status = run(&program, &witness, argv[1]);
        if (status == WITNESS_AGREES)
            compare(&program, &witness);
    }
    closed = witness_close(&witness);
    return status == WITNESS_AGREES ? closed : status;
}
