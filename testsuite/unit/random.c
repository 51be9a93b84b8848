#include "random.h"

#include <stdbool.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/mirror.h"
#include "../../plugin/model/suggestion.h"

static struct layout_arena *arena;

static uint64_t random_state = UINT64_C(0x853c49e6748fea9b);

static uint64_t random_number(void)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state;
}

static unsigned below(unsigned limit)
{
    return (unsigned)(random_number() >> 33) % limit;
}

static bool maybe(void)
{
    return below(2) == 0;
}

/* Of all lengths, from 0 to 64 bits.  Where the format wants one above 0, an odd one is taken.  */
static uint64_t number(void)
{
    unsigned bits = below(65);

    return bits == 0 ? 0 : random_number() >> (64 - bits);
}

static uint32_t small_number(void)
{
    return maybe() ? below(300) : (uint32_t)(random_number() >> below(32));
}

/* Names as they are, and bytes as they may be.  */
static const char *text(void)
{
    static const char *const names[] = {"",
                                        "item",
                                        "ns::box<int, 3>::operator&&",
                                        "a \"quoted\" <name>",
                                        "\xC3\xA9t\xC3\xA9",
                                        "C:\\x\\x41",
                                        "tab\tand\nnewline",
                                        "]]>",
                                        "  spaces  "};
    char bytes[20];
    unsigned length = below(sizeof bytes);

    if (below(4) > 0)
        return names[below(sizeof names / sizeof *names)];
    for (unsigned i = 0; i < length; i++)
        bytes[i] = (char)(below(255) + 1);
    return layout_arena_text(arena, bytes, length);
}

static const char *text_or_null(void)
{
    return maybe() ? text() : NULL;
}

static struct layout_place place(void)
{
    return (struct layout_place){.file = text_or_null(),
                                 .line = maybe() ? small_number() : 0,
                                 .column = small_number(),
                                 .token = random_number()};
}

static struct layout_type *any_type(const struct layout_report *report)
{
    return maybe() ? report->types[below((unsigned)report->type_count)] : NULL;
}

static void fill_unit(struct layout_unit *unit)
{
    *unit = (struct layout_unit){.source = text(),
                                 .language = text(),
                                 .compiler = text(),
                                 .target = text(),
                                 .precompiled_header = maybe(),
                                 .machine = {small_number() | 1, maybe(), small_number() | 1,
                                             maybe(), small_number(), small_number()},
                                 .rust = {text_or_null(), maybe(), maybe()}};
    for (unsigned i = below(5); i > 0; i--) {
        unit->options =
            layout_arena_grow(arena, unit->options, unit->option_count, sizeof *unit->options);
        unit->options[unit->option_count++] = text();
    }
}

/* By rising offset, those of unknown place last, as the model says.  */
static void fill_members(const struct layout_report *report, struct layout_type *type)
{
    unsigned placed = below(6);
    unsigned count = placed + below(3);
    uint64_t bit_offset = 0;

    for (unsigned i = 0; i < count; i++) {
        struct layout_member *member;

        type->members =
            layout_arena_grow(arena, type->members, type->member_count, sizeof *type->members);
        member = &type->members[type->member_count++];
        member->kind = (enum layout_member_kind)below(3);
        member->bitfield = member->kind == LAYOUT_FIELD && below(4) == 0;
        bit_offset += below(6) == 0 ? number() >> 8 : below(200);
        if (!member->bitfield && below(8) > 0)
            bit_offset = (bit_offset + 7) / 8 * 8;
        member->has_position = i < placed;
        member->bit_offset = member->has_position ? bit_offset : 0;
        member->has_size = below(5) > 0;
        if (member->has_size)
            member->bit_size = member->bitfield ? below(100)
                               : below(6) == 0  ? 8 * (number() >> 3)
                                                : 8 * (uint64_t)below(30);
        if (member->kind != LAYOUT_VPTR) {
            member->name = text_or_null();
            member->type_name = text();
            member->type = any_type(report);
            member->align = below(17);
            member->flexible = member->kind == LAYOUT_FIELD && below(4) == 0;
            member->own_line = member->kind == LAYOUT_FIELD && below(4) == 0;
            member->is_virtual = member->kind == LAYOUT_BASE && maybe();
            member->place = place();
        }
    }
}

static void fill_enumerators(struct layout_type *type)
{
    type->underlying = text();
    for (unsigned i = below(5); i > 0; i--) {
        type->enumerators = layout_arena_grow(arena, type->enumerators, type->enumerator_count,
                                              sizeof *type->enumerators);
        type->enumerators[type->enumerator_count++] =
            (struct layout_enumerator){text(), maybe(), number()};
    }
}

static struct layout_mirror_field *mirror_fields(size_t count)
{
    struct layout_mirror_field *fields = layout_arena_array(arena, count, sizeof *fields);

    for (size_t i = 0; i < count; i++)
        fields[i] = (struct layout_mirror_field){.name = text_or_null(),
                                                 .type_name = text(),
                                                 .offset = number(),
                                                 .size = number(),
                                                 .align = number() | 1};
    return fields;
}

static struct layout_mirror_niche *mirror_niche(void)
{
    struct layout_mirror_niche *niche = layout_arena_alloc(arena, sizeof *niche);

    *niche = (struct layout_mirror_niche){.offset = number(),
                                          .size = number() | 1,
                                          .start = "340282366920938463463374607431768211455",
                                          .end = "0",
                                          .available = "7"};
    return niche;
}

static struct layout_mirror *random_mirror(void)
{
    struct layout_mirror *mirror = layout_arena_alloc(arena, sizeof *mirror);

    *mirror = (struct layout_mirror){.name = text(),
                                     .copy = maybe(),
                                     .send = maybe(),
                                     .sync = maybe(),
                                     .reason = text_or_null(),
                                     .c_size = number(),
                                     .c_align = number() | 1,
                                     .has_rust = maybe()};
    if (mirror->has_rust) {
        mirror->rust_size = number();
        mirror->rust_align = number() | 1;
        mirror->has_option_size = maybe();
        mirror->option_size = number();
        mirror->field_count = below(4);
        mirror->fields = mirror_fields(mirror->field_count);
        mirror->variant_count = below(3);
        mirror->variants =
            layout_arena_array(arena, mirror->variant_count, sizeof *mirror->variants);
        for (size_t i = 0; i < mirror->variant_count; i++) {
            mirror->variants[i].name = text();
            mirror->variants[i].field_count = below(3);
            mirror->variants[i].fields = mirror_fields(mirror->variants[i].field_count);
        }
        mirror->niche = maybe() ? mirror_niche() : NULL;
    }
    mirror->idiom_count = below(3);
    mirror->idioms = layout_arena_array(arena, mirror->idiom_count, sizeof *mirror->idioms);
    for (size_t i = 0; i < mirror->idiom_count; i++)
        mirror->idioms[i] =
            (struct layout_idiom){.kind = (enum layout_idiom_kind)below(LAYOUT_IDIOM_KINDS),
                                  .type_name = text(),
                                  .has_size = maybe(),
                                  .size = number(),
                                  .align = number() | 1,
                                  .fields = text_or_null(),
                                  .why = text()};
    return mirror;
}

static void fill_type(const struct layout_report *report, struct layout_type *type)
{
    type->kind = (enum layout_type_kind)below(3);
    type->name = text_or_null();
    type->place = place();
    type->named_by_typedef = maybe();
    type->packed = maybe();
    type->system_header = maybe();
    type->local = maybe();
    type->has_size = maybe();
    type->size = maybe() ? below(200) : number();
    type->align = below(64) + 1;
    type->user_align = below(3);
    if (type->kind == LAYOUT_ENUM) {
        fill_enumerators(type);
    } else {
        type->is_class = maybe();
        type->flexible = maybe();
        type->reversed = maybe();
        type->transparent = maybe();
        type->limits = (struct layout_type_limits){maybe(), number(), maybe()};
        fill_members(report, type);
    }
    if (type->kind != LAYOUT_ENUM && maybe()) {
        struct layout_suggestion *suggestion = layout_arena_alloc(arena, sizeof *suggestion);

        *suggestion = (struct layout_suggestion){number(), text_or_null(), maybe(), text_or_null()};
        type->suggestion = suggestion;
    }
    type->mirror = maybe() ? random_mirror() : NULL;
}

/* Types may name types that come later.  */
static void fill_types(struct layout_report *report)
{
    unsigned count = below(8) + 1;

    for (unsigned i = 0; i < count; i++)
        layout_report_add_type(report);
    /* Ids need not be in order, nor without gaps.  */
    if (maybe()) {
        for (unsigned i = 0; i < count; i++)
            report->types[i]->id = 1000 - 7 * i;
    }
    for (unsigned i = 0; i < count; i++)
        fill_type(report, report->types[i]);
}

static struct layout_slot random_slot(const struct layout_report *report)
{
    struct layout_slot slot = {.kind = (enum layout_slot_kind)below(LAYOUT_SLOT_KIND_COUNT),
                               .name = text_or_null(),
                               .type_name = text_or_null(),
                               .type = any_type(report),
                               .place = place(),
                               .inlined_from = text_or_null(),
                               .inlined_chain = text_or_null(),
                               .has_offset = maybe(),
                               .size = number(),
                               .align = below(17),
                               .of_caller = below(4) == 0,
                               .id = below(3)};

    if (slot.has_offset)
        slot.offset = maybe() ? -(int64_t)below(500) : (int64_t)(number() >> 1);
    if (!slot.of_caller)
        slot.shares = below(3);
    return slot;
}

static void fill_frame(const struct layout_report *report, struct layout_frame *frame)
{
    *frame = (struct layout_frame){.known = below(4) > 0,
                                   .kind = (enum layout_frame_kind)below(3),
                                   .size = number(),
                                   .dynamic = number(),
                                   .red_zone = number(),
                                   .has_extent = maybe(),
                                   .extent = number()};
    frame->slot_count = below(4);
    frame->slots = layout_arena_array(arena, frame->slot_count, sizeof *frame->slots);
    for (size_t i = 0; i < frame->slot_count; i++)
        frame->slots[i] = random_slot(report);
}

static void fill_calls(struct layout_function *function)
{
    function->call_count = below(4);
    function->calls = layout_arena_array(arena, function->call_count, sizeof *function->calls);
    for (size_t i = 0; i < function->call_count; i++) {
        struct layout_call *call = &function->calls[i];

        call->callee = text_or_null();
        if (!call->callee)
            call->type_name = text_or_null();
        call->tail = maybe();
        call->place = place();
    }
}

static void fill_memory(const struct layout_report *report, struct layout_function *function)
{
    function->dynamic_count = below(3);
    function->dynamics =
        layout_arena_array(arena, function->dynamic_count, sizeof *function->dynamics);
    for (size_t i = 0; i < function->dynamic_count; i++) {
        struct layout_dynamic *dynamic = &function->dynamics[i];

        *dynamic = (struct layout_dynamic){
            .name = text_or_null(), .has_bound = maybe(), .loop = maybe(), .place = place()};
        if (dynamic->has_bound) {
            dynamic->bound = number();
            dynamic->bound_from = text_or_null();
        }
    }
    function->allocation_count = below(3);
    function->allocations =
        layout_arena_array(arena, function->allocation_count, sizeof *function->allocations);
    for (size_t i = 0; i < function->allocation_count; i++)
        function->allocations[i] = (struct layout_allocation){.callee = text(),
                                                              .has_size = maybe(),
                                                              .size = number(),
                                                              .type_name = text_or_null(),
                                                              .type = any_type(report),
                                                              .place = place()};
}

static struct layout_function_limits random_limits(void)
{
    struct layout_function_limits limits = {
        .has_stack = maybe(),
        .stack = number(),
        .has_depth = maybe(),
        .depth = number(),
        .answer = (enum layout_depth_answer)below(LAYOUT_DEPTH_ANSWER_COUNT),
        .seen_depth = number()};

    if (limits.has_stack) {
        limits.reason = text_or_null();
        limits.from = text();
    }
    return limits;
}

static void fill_function(const struct layout_report *report, struct layout_function *function)
{
    function->name = text();
    function->symbol = text();
    function->clone_of = text_or_null();
    function->type_name = text_or_null();
    function->place = place();
    function->local = maybe();
    function->address_taken = maybe();
    function->limits = random_limits();
    fill_frame(report, &function->frame);
    fill_calls(function);
    fill_memory(report, function);
}

static void fill_variable(const struct layout_report *report, struct layout_variable *variable)
{
    static const char *const sections[] = {".data", ".bss", ".rodata", "", NULL, "my\x01section"};

    variable->name = text_or_null();
    variable->symbol = text();
    variable->type_name = text();
    variable->type = any_type(report);
    variable->section = sections[below(sizeof sections / sizeof *sections)];
    variable->place = place();
    variable->local = maybe();
    variable->size = number();
    variable->align = below(64) + 1;
    variable->constant = maybe();
    variable->code_pointer_count = below(3);
    variable->code_pointers =
        layout_arena_array(arena, variable->code_pointer_count, sizeof *variable->code_pointers);
    for (size_t i = 0; i < variable->code_pointer_count; i++)
        variable->code_pointers[i] = (struct layout_code_pointer){number(), text()};
}

static void fill_finding(const struct layout_report *report, struct layout_finding *finding)
{
    finding->rule = text();
    finding->level = (enum layout_level)below(3);
    finding->message = text();
    finding->place = place();
    finding->function = text_or_null();
    finding->type = any_type(report);
    finding->has_value = maybe();
    finding->value = number();
    finding->has_limit = maybe();
    finding->limit = number();
}

struct layout_report *random_report(struct layout_arena *owner)
{
    struct layout_report *report;

    arena = owner;
    report = layout_report_new(arena);
    report->producer = text();
    fill_unit(&report->unit);
    fill_types(report);
    for (unsigned i = below(5); i > 0; i--)
        fill_function(report, layout_report_add_function(report));
    for (unsigned i = below(5); i > 0; i--)
        fill_variable(report, layout_report_add_variable(report));
    for (unsigned i = below(5); i > 0; i--)
        fill_finding(report, layout_findings_add(&report->findings, arena));
    return report;
}

struct layout_report *random_large_report(struct layout_arena *owner)
{
    struct layout_report *report;

    arena = owner;
    report = layout_report_new(arena);
    report->producer = "p";
    fill_unit(&report->unit);
    for (int i = 0; i < 5000; i++)
        layout_report_add_type(report);
    for (size_t i = 0; i < 5000; i++)
        fill_type(report, report->types[i]);
    for (int i = 0; i < 5000; i++)
        fill_function(report, layout_report_add_function(report));
    return report;
}
