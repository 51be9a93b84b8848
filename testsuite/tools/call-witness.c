/* call-witness LISTING REPORT: holds the calls of a report against the calls and jumps of the
   object that the same compilation made, of which LISTING is what "objdump -drt
   --no-show-raw-insn" prints.

   For each function of the report, the direct calls must be the same multiset of callee and kind
   (call or sibling call), and there must be as many indirect calls.  A jump through a pointer may
   also be a switch, so of indirect sibling calls the object must have at least as many.  */

#include "witness.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "call-object.h"

/* The callee of a direct call: a place in the object, or the symbol of another's.  */
struct callee {
    const char *section;
    uint64_t offset;
    const char *symbol;
    bool tail;
    bool may_be_none; /* a jump to the function's own start, which may be a loop's, or to the end of
                         its code, where nothing comes */
    bool matched;
};

/* A function of the report, and what the object has of its calls.  */
struct caller {
    const struct layout_function *function;
    struct callee *callees;
    size_t callee_count;
    uint64_t indirect_calls;
    uint64_t indirect_jumps;
};

struct range {
    const char *section;
    uint64_t start;
    uint64_t end;
    struct caller *caller;
    bool cold;
};

struct check {
    struct witness witness;
    struct object object;
    struct caller *callers;
    struct range *ranges;
    size_t range_count;
    uint64_t functions;
    uint64_t calls;
    uint64_t siblings;
    uint64_t indirect;
};

static bool begins_with(const char *text, const char *start)
{
    return strncmp(text, start, strlen(start)) == 0;
}

static void add_range(struct check *check, const struct object_symbol *symbol,
                      struct caller *caller, bool cold)
{
    check->ranges = layout_arena_grow(&check->witness.arena, check->ranges, check->range_count,
                                      sizeof *check->ranges);
    check->ranges[check->range_count++] =
        (struct range){symbol->section, symbol->value, symbol->value + symbol->size, caller, cold};
}

/* The code of each function, and of what was split off it as cold.  */
static void find_ranges(struct check *check)
{
    const struct layout_report *report = check->witness.report;

    check->callers =
        layout_arena_array(&check->witness.arena, report->function_count, sizeof *check->callers);
    for (size_t i = 0; i < report->function_count; i++) {
        const struct layout_function *function = report->functions[i];
        const struct object_symbol *hot = object_find(&check->object, function->symbol);
        const struct object_symbol *cold =
            object_find(&check->object, witness_text(&check->witness, "%s.cold", function->symbol));

        check->callers[i].function = function;
        if (!hot) {
            witness_differ(&check->witness, &function->place,
                           witness_text(&check->witness, "function %s", function->symbol),
                           "presence", "has it", "lacks it");
            continue;
        }
        check->functions++;
        add_range(check, hot, &check->callers[i], false);
        if (cold)
            add_range(check, cold, &check->callers[i], true);
    }
}

static const struct range *find_range(const struct check *check, const char *section,
                                      uint64_t offset)
{
    for (size_t i = 0; section && i < check->range_count; i++) {
        const struct range *range = &check->ranges[i];

        if (offset >= range->start && offset < range->end && strcmp(range->section, section) == 0)
            return range;
    }
    return NULL;
}

/* Whether CALLER's cold part ends at OFFSET, or CALLER itself where nothing comes after it: of what
   must not be reached there is no code, so that part may be empty.  */
static bool is_end(const struct check *check, const struct caller *caller, const char *section,
                   uint64_t offset)
{
    for (size_t i = 0; section && i < check->range_count; i++) {
        const struct range *range = &check->ranges[i];

        if (range->caller == caller && range->end == offset &&
            strcmp(range->section, section) == 0 &&
            (range->cold || !find_range(check, section, offset)))
            return true;
    }
    return false;
}

/* What a branch goes to, in words.  */
static const char *target_name(struct check *check, const struct callee *callee)
{
    for (size_t i = 0; callee->section && i < check->object.symbol_count; i++) {
        const struct object_symbol *symbol = &check->object.symbols[i];

        if (symbol->function && symbol->value == callee->offset &&
            strcmp(symbol->section, callee->section) == 0)
            return symbol->name;
    }
    return callee->symbol
               ? callee->symbol
               : witness_text(&check->witness, "%s+0x%" PRIx64, callee->section, callee->offset);
}

static bool is_direct(const struct branch *branch)
{
    return branch->kind == BRANCH_CALL || branch->kind == BRANCH_JUMP;
}

/* A direct call or jump of CALLER, which leaves it or goes to its start.  */
static void take_direct(struct check *check, struct caller *caller, const struct callee *callee)
{
    const char *name = target_name(check, callee);

    /* A return, with -mfunction-return.  */
    if (strcmp(name, "__x86_return_thunk") == 0)
        return;
    /* What -mindirect-branch makes of an indirect branch, and what PA-RISC has instead of one.  */
    if (begins_with(name, "__x86_indirect_thunk") || strcmp(name, "$$dyncall") == 0) {
        *(callee->tail ? &caller->indirect_jumps : &caller->indirect_calls) += 1;
        return;
    }
    caller->callees = layout_arena_grow(&check->witness.arena, caller->callees,
                                        caller->callee_count, sizeof *caller->callees);
    caller->callees[caller->callee_count++] = *callee;
}

/* A call into the middle of the function that it is in.  x86's -mindirect-branch=thunk-inline and
   -mfunction-return=thunk-inline write a branch as a call ahead, over a loop, to where its return
   address is replaced, and where a call through a pointer is meant call back to all of that.  So
   a call back is one call through a pointer, a call ahead may be a jump through one; another of
   these is how 32-bit code asks where it is.  */
static void take_inner_call(struct caller *caller, const struct branch *branch)
{
    if (branch->target_offset < branch->offset)
        caller->indirect_calls++;
    else
        caller->indirect_jumps++;
}

static void take_branch(struct check *check, const struct branch *branch)
{
    const struct range *from = find_range(check, branch->section, branch->offset);
    const struct range *to;
    const struct object_symbol *own;
    struct callee callee = {.section = branch->target_section,
                            .offset = branch->target_offset,
                            .symbol = branch->target_symbol,
                            .tail = branch->kind == BRANCH_JUMP};

    if (!from)
        return;
    if (!is_direct(branch)) {
        *(branch->kind == BRANCH_CALL_INDIRECT ? &from->caller->indirect_calls
                                               : &from->caller->indirect_jumps) += 1;
        return;
    }
    to = find_range(check, branch->target_section, branch->target_offset);
    if (to && to->caller == from->caller) {
        own = object_find(&check->object, from->caller->function->symbol);
        if (branch->target_offset != own->value || strcmp(to->section, own->section) != 0) {
            if (branch->kind == BRANCH_CALL && !check->object.far_jumps)
                take_inner_call(from->caller, branch);
            return;
        }
        callee.may_be_none = branch->kind == BRANCH_JUMP;
    }
    callee.may_be_none |=
        branch->kind == BRANCH_JUMP &&
        is_end(check, from->caller, branch->target_section, branch->target_offset);
    take_direct(check, from->caller, &callee);
}

static bool same_callee(const struct check *check, const struct callee *callee,
                        const struct layout_call *call)
{
    const struct object_symbol *symbol = object_find(&check->object, call->callee);

    if (callee->tail != call->tail)
        return false;
    if (!symbol)
        return callee->symbol && strcmp(callee->symbol, call->callee) == 0;
    return callee->section && callee->offset == symbol->value &&
           strcmp(callee->section, symbol->section) == 0;
}

static bool match(struct check *check, struct caller *caller, const struct layout_call *call)
{
    for (size_t i = 0; i < caller->callee_count; i++) {
        struct callee *callee = &caller->callees[i];

        if (!callee->matched && same_callee(check, callee, call)) {
            callee->matched = true;
            return true;
        }
    }
    return false;
}

static void differ(struct check *check, const struct layout_function *function, bool tail,
                   const char *callee, const char *in_report, const char *in_object)
{
    witness_differ(&check->witness, &function->place,
                   witness_text(&check->witness, "function %s: %s %s", function->symbol,
                                tail ? "sibling call of" : "call of", callee),
                   "presence", in_report, in_object);
}

static void compare(struct check *check, struct caller *caller)
{
    const struct layout_function *function = caller->function;
    const char *title = witness_text(&check->witness, "function %s", function->symbol);
    uint64_t indirect[2] = {0, 0};

    for (size_t i = 0; i < function->call_count; i++) {
        const struct layout_call *call = &function->calls[i];

        if (!call->callee) {
            indirect[call->tail]++;
            check->indirect++;
        } else {
            *(call->tail ? &check->siblings : &check->calls) += 1;
            if (!match(check, caller, call))
                differ(check, function, call->tail, call->callee, "has it", "lacks it");
        }
    }
    for (size_t i = 0; i < caller->callee_count; i++)
        if (!caller->callees[i].matched && !caller->callees[i].may_be_none)
            differ(check, function, caller->callees[i].tail,
                   target_name(check, &caller->callees[i]), "lacks it", "has it");
    if (indirect[0] != caller->indirect_calls)
        witness_differ_number(&check->witness, &function->place, title, "indirect calls",
                              (struct witness_number){true, indirect[0]},
                              (struct witness_number){true, caller->indirect_calls});
    if (indirect[1] > caller->indirect_jumps)
        witness_differ_number(&check->witness, &function->place, title, "indirect sibling calls",
                              (struct witness_number){true, indirect[1]},
                              (struct witness_number){true, caller->indirect_jumps});
}

static void run(struct check *check)
{
    find_ranges(check);
    for (size_t i = 0; i < check->object.branch_count; i++)
        take_branch(check, &check->object.branches[i]);
    for (size_t i = 0; i < check->witness.report->function_count; i++)
        compare(check, &check->callers[i]);
    printf("%s: %" PRIu64 " functions, %" PRIu64 " calls, %" PRIu64 " sibling calls, %" PRIu64
           " indirect compared; %" PRIu64 " differences\n",
           check->witness.program, check->functions, check->calls, check->siblings, check->indirect,
           check->witness.differences);
}

int main(int argc, char **argv)
{
    struct check check = {0};
    int status = WITNESS_UNUSABLE;

    if (argc != 3) {
        fputs("usage: call-witness LISTING REPORT\n"
              "LISTING is what objdump -drt --no-show-raw-insn prints of the object.\n"
              "Exit status: 0 no difference, 1 differences, 2 something cannot be used.\n",
              stderr);
        return WITNESS_UNUSABLE;
    }
    if (witness_open(&check.witness, "call-witness", "disassembly", argv[2])) {
        FILE *listing = fopen(argv[1], "r");
        const char *problem =
            listing ? object_read(&check.object, &check.witness, listing) : strerror(errno);

        if (problem) {
            witness_complain(&check.witness, "%s: %s", argv[1], problem);
        } else {
            run(&check);
            status = WITNESS_AGREES;
        }
        if (listing)
            fclose(listing);
    }
    if (witness_close(&check.witness) == WITNESS_DIFFERS && status == WITNESS_AGREES)
        status = WITNESS_DIFFERS;
    return status;
}
