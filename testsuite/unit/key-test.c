/* What a program keeps once: the things that reports say the same of in each respect.  Two reports
   that differ in one fact about a type, function or variable have two of it, whichever that is.  */

#include "harness.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/dynamic-class.h"
#include "../../plugin/program/program.h"

/* A report of one type, function and variable, of which all is told.  */
struct sample {
    struct layout_type held;
    struct layout_type type;
    struct layout_member member;
    struct layout_enumerator enumerator;
    struct layout_function function;
    struct layout_slot slot;
    struct layout_call call;
    struct layout_virtual_call virtual_call;
    struct layout_dynamic dynamic;
    struct layout_allocation allocation;
    struct layout_alias alias;
    struct layout_variable variable;
    struct layout_code_pointer code_pointer;
    struct layout_address_point address_point;
    struct layout_alias other_name;
};

enum fact_kind { NUMBER, TEXT, TYPE };

struct fact {
    const char *name;
    size_t offset; /* in a sample */
    enum fact_kind kind;
};

/* Numbers and flags, of which the byte at the start is changed: the machine's order of bytes does
   not matter, for any other number will do.  */
#define N(part)                                      \
    {                                                \
#part, offsetof(struct sample, part), NUMBER \
    }
#define S(part)                                    \
    {                                              \
#part, offsetof(struct sample, part), TEXT \
    }
#define T(part)                                    \
    {                                              \
#part, offsetof(struct sample, part), TYPE \
    }
#define PLACE(part) S(part.file), N(part.line), N(part.column)

static const struct fact facts_of_type[] = {
    N(type.kind),
    S(type.name),
    PLACE(type.place),
    N(type.named_by_typedef),
    N(type.is_class),
    N(type.packed),
    N(type.reversed),
    N(type.transparent),
    N(type.flexible),
    N(type.system_header),
    N(type.local),
    N(type.has_size),
    N(type.size),
    N(type.align),
    N(type.user_align),
    N(type.limits.has_size),
    N(type.limits.size),
    N(type.limits.no_padding),
    S(type.vtable),
    S(type.underlying),
    N(type.member_count),
    N(type.enumerator_count),
    N(member.kind),
    S(member.name),
    S(member.type_name),
    T(member.type),
    PLACE(member.place),
    N(member.has_position),
    N(member.has_size),
    N(member.bit_offset),
    N(member.bit_size),
    N(member.align),
    N(member.bitfield),
    N(member.flexible),
    N(member.is_virtual),
    N(member.own_line),
    S(enumerator.name),
    N(enumerator.negative),
    N(enumerator.magnitude),
};

static const struct fact facts_of_function[] = {
    S(function.name),
    S(function.symbol),
    S(function.clone_of),
    S(function.type_name),
    PLACE(function.place),
    N(function.local),
    N(function.address_taken),
    N(function.naked),
    N(function.weak),
    N(function.interposable),
    N(function.frame.known),
    N(function.frame.kind),
    N(function.frame.size),
    N(function.frame.dynamic),
    N(function.frame.red_zone),
    N(function.frame.pushed_arguments),
    N(function.frame.moved_by_assembly),
    N(function.frame.has_extent),
    N(function.frame.extent),
    N(function.frame.slot_count),
    N(function.limits.has_stack),
    N(function.limits.stack),
    S(function.limits.reason),
    S(function.limits.from),
    N(function.limits.has_depth),
    N(function.limits.depth),
    N(function.limits.answer),
    N(function.limits.seen_depth),
    N(function.alias_count),
    N(function.call_count),
    N(function.dynamic_count),
    N(function.allocation_count),
    N(slot.kind),
    N(slot.has_offset),
    N(slot.of_caller),
    S(slot.name),
    S(slot.type_name),
    T(slot.type),
    PLACE(slot.place),
    S(slot.inlined_from),
    S(slot.inlined_chain),
    N(slot.offset),
    N(slot.size),
    N(slot.align),
    N(slot.id),
    N(slot.shares),
    S(call.callee),
    S(call.type_name),
    N(call.tail),
    N(call.within_extent),
    N(call.tls_descriptor),
    PLACE(call.place),
    S(virtual_call.of.name),
    S(virtual_call.of.vtable),
    N(virtual_call.of.unit_only),
    N(virtual_call.index),
    S(virtual_call.method),
    N(virtual_call.elsewhere),
    S(dynamic.name),
    N(dynamic.has_bound),
    N(dynamic.bound),
    S(dynamic.bound_from),
    N(dynamic.loop),
    PLACE(dynamic.place),
    S(allocation.callee),
    N(allocation.has_size),
    N(allocation.size),
    S(allocation.type_name),
    T(allocation.type),
    PLACE(allocation.place),
    S(alias.symbol),
    N(alias.local),
    N(alias.thunk),
};

static const struct fact facts_of_variable[] = {
    S(variable.name),
    S(variable.symbol),
    S(variable.type_name),
    T(variable.type),
    S(variable.section),
    PLACE(variable.place),
    N(variable.local),
    N(variable.constant),
    N(variable.size),
    N(variable.align),
    N(variable.code_pointer_count),
    N(variable.address_point_count),
    N(variable.alias_count),
    N(code_pointer.offset),
    S(code_pointer.symbol),
    S(address_point.of.name),
    S(address_point.of.vtable),
    N(address_point.of.unit_only),
    N(address_point.has_offset),
    N(address_point.offset),
    S(other_name.symbol),
    N(other_name.local),
    N(other_name.thunk),
};

/* What differs from unit to unit without being another thing: which types it is told beside, where
   in the unit it comes, and whether it is this unit that has a class's virtual table.  */
static const struct fact facts_of_none[] = {
    N(type.vtable_elsewhere),
    N(function.order),
    N(variable.order),
};

#undef N
#undef S
#undef T
#undef PLACE

static struct layout_arena arena;

/* All numbers are even and all flags the same, so that a change of the lowest bit is one.  */
static void fill_sample(struct sample *sample)
{
    const struct layout_place place = {.file = "a.c", .line = 4, .column = 6};

    *sample = (struct sample){
        .held = {.id = 1, .name = "held", .has_size = true, .size = 4, .align = 4},
        .type = {.id = 2,
                 .name = "holder",
                 .place = place,
                 .has_size = true,
                 .size = 16,
                 .align = 8,
                 .user_align = 8,
                 .limits = {.has_size = true, .size = 64},
                 .vtable = "table",
                 .underlying = "int",
                 .members = &sample->member,
                 .member_count = 1,
                 .enumerators = &sample->enumerator,
                 .enumerator_count = 1},
        .member = {.name = "m",
                   .type_name = "struct held",
                   .type = &sample->held,
                   .place = place,
                   .has_position = true,
                   .has_size = true,
                   .bit_offset = 64,
                   .bit_size = 32,
                   .align = 4},
        .enumerator = {.name = "ONE", .magnitude = 2},
        .function = {.name = "f",
                     .symbol = "f.part.0",
                     .clone_of = "f",
                     .type_name = "int (int)",
                     .place = place,
                     .frame = {.known = true,
                               .size = 32,
                               .dynamic = 16,
                               .red_zone = 8,
                               .pushed_arguments = 4,
                               .has_extent = true,
                               .extent = 40,
                               .slots = &sample->slot,
                               .slot_count = 1},
                     .limits = {.has_stack = true,
                                .stack = 100,
                                .reason = "why",
                                .from = "attribute",
                                .has_depth = true,
                                .depth = 200,
                                .answer = LAYOUT_DEPTH_OVER,
                                .seen_depth = 300},
                     .aliases = &sample->alias,
                     .alias_count = 1,
                     .calls = &sample->call,
                     .call_count = 1,
                     .dynamics = &sample->dynamic,
                     .dynamic_count = 1,
                     .allocations = &sample->allocation,
                     .allocation_count = 1},
        .slot = {.has_offset = true,
                 .name = "s",
                 .type_name = "struct held",
                 .type = &sample->held,
                 .place = place,
                 .inlined_from = "g",
                 .inlined_chain = "'g' (a.c:4)",
                 .offset = -24,
                 .size = 4,
                 .align = 4,
                 .id = 2,
                 .shares = 4},
        .call = {.callee = "callee",
                 .type_name = "int (int)",
                 .virtual_call = &sample->virtual_call,
                 .place = place},
        .virtual_call = {.of = {.name = "holder", .vtable = "table"}, .index = 2, .method = "get"},
        .dynamic =
            {.name = "d", .has_bound = true, .bound = 16, .bound_from = "constant", .place = place},
        .allocation = {.callee = "malloc",
                       .has_size = true,
                       .size = 4,
                       .type_name = "struct held",
                       .type = &sample->held,
                       .place = place},
        .alias = {.symbol = "also_f"},
        .variable = {.name = "v",
                     .symbol = "v",
                     .type_name = "struct held",
                     .type = &sample->held,
                     .section = ".data",
                     .place = place,
                     .size = 4,
                     .align = 4,
                     .code_pointers = &sample->code_pointer,
                     .code_pointer_count = 1,
                     .address_points = &sample->address_point,
                     .address_point_count = 1,
                     .aliases = &sample->other_name,
                     .alias_count = 1},
        .code_pointer = {.offset = 8, .symbol = "f"},
        .address_point = {.of = {.name = "holder", .vtable = "table"},
                          .has_offset = true,
                          .offset = 16},
        .other_name = {.symbol = "also_v"},
    };
}

static void change(struct sample *sample, const struct fact *fact)
{
    unsigned char *at = (unsigned char *)sample + fact->offset;
    const char *other = "other";
    const struct layout_type *none = NULL;

    if (fact->kind == NUMBER)
        *at ^= 1;
    else if (fact->kind == TEXT)
        memcpy(at, &other, sizeof other);
    else
        memcpy(at, &none, sizeof none);
}

static void fill_report(struct layout_report *report, struct sample *sample,
                        struct layout_type *types[2], struct layout_function *functions[1],
                        struct layout_variable *variables[1])
{
    types[0] = &sample->held;
    types[1] = &sample->type;
    functions[0] = &sample->function;
    variables[0] = &sample->variable;
    report->types = types;
    report->type_count = 2;
    report->functions = functions;
    report->function_count = 1;
    report->variables = variables;
    report->variable_count = 1;
}

/* The things of a program of two reports that differ in FACT; null: in nothing.  */
static void count_things(const struct fact *fact, size_t *ret_types, size_t *ret_functions,
                         size_t *ret_variables)
{
    static const char *const paths[] = {"first", "second"};
    const struct layout_pieces pieces = {0};
    struct layout_program program;

    layout_program_init(&program, &arena, 0, paths, 2);
    for (uint32_t i = 0; i < 2; i++) {
        struct layout_report *report = layout_report_new(&arena);
        struct sample *sample = layout_arena_alloc(&arena, sizeof *sample);
        struct layout_type *types[2];
        struct layout_function *functions[1];
        struct layout_variable *variables[1];
        struct layout_things things;

        fill_sample(sample);
        if (i == 1 && fact)
            change(sample, fact);
        fill_report(report, sample, types, functions, variables);
        layout_program_look(report, &pieces, &things);
        layout_program_add(&program, i, report, &things);
    }
    layout_program_finish(&program);
    *ret_types = program.types.count;
    *ret_functions = program.functions.count;
    *ret_variables = program.variables.count;
}

/* Each of the COUNT facts at FACTS makes two of what it is a fact of: of TYPES types and so on.  */
static void expect_things(const struct fact *facts, size_t count, size_t types, size_t functions,
                          size_t variables)
{
    for (size_t i = 0; i < count; i++) {
        size_t seen_types;
        size_t seen_functions;
        size_t seen_variables;

        layout_arena_init(&arena, NULL);
        count_things(&facts[i], &seen_types, &seen_functions, &seen_variables);
        if (seen_types != types || seen_functions != functions || seen_variables != variables)
            printf("# %s\n", facts[i].name);
        CU_ASSERT_EQUAL(seen_types, types);
        CU_ASSERT_EQUAL(seen_functions, functions);
        CU_ASSERT_EQUAL(seen_variables, variables);
        layout_arena_done(&arena);
    }
}

#define EXPECT(facts, ...) expect_things(facts, sizeof(facts) / sizeof *(facts), __VA_ARGS__)

static void the_same_is_kept_once(void)
{
    size_t types;
    size_t functions;
    size_t variables;

    layout_arena_init(&arena, NULL);
    count_things(NULL, &types, &functions, &variables);
    CU_ASSERT_EQUAL(types, 2);
    CU_ASSERT_EQUAL(functions, 1);
    CU_ASSERT_EQUAL(variables, 1);
    layout_arena_done(&arena);
    EXPECT(facts_of_none, 2, 1, 1);
}

static void each_fact_of_a_type_counts(void)
{
    EXPECT(facts_of_type, 3, 1, 1);
}

static void each_fact_of_a_function_counts(void)
{
    EXPECT(facts_of_function, 2, 2, 1);
}

static void each_fact_of_a_variable_counts(void)
{
    EXPECT(facts_of_variable, 2, 1, 2);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"what two units say the same of is kept once", the_same_is_kept_once},
        {"each fact of a type counts", each_fact_of_a_type_counts},
        {"each fact of a function counts", each_fact_of_a_function_counts},
        {"each fact of a variable counts", each_fact_of_a_variable_counts},
    };

    return unit_main("key", tests, sizeof tests / sizeof *tests);
}
