/* Random reports, the same in each run: what is written, read and written again is the same.  */

#include "harness.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/output/file.h"
#include "../../plugin/xml/read.h"
#include "../../plugin/xml/write.h"
#include "scratch.h"

static struct layout_arena arena;

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

/* Of all lengths, from 0 to 64 bits.  */
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
    return layout_arena_text(&arena, bytes, length);
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
                                 .machine = {small_number(), maybe(), small_number(), maybe(),
                                             small_number(), small_number()}};
    for (unsigned i = below(5); i > 0; i--) {
        unit->options =
            layout_arena_grow(&arena, unit->options, unit->option_count, sizeof *unit->options);
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
            layout_arena_grow(&arena, type->members, type->member_count, sizeof *type->members);
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
            member->is_virtual = member->kind == LAYOUT_BASE && maybe();
            member->place = place();
        }
    }
}

static void fill_enumerators(struct layout_type *type)
{
    type->underlying = text();
    for (unsigned i = below(5); i > 0; i--) {
        type->enumerators = layout_arena_grow(&arena, type->enumerators, type->enumerator_count,
                                              sizeof *type->enumerators);
        type->enumerators[type->enumerator_count++] =
            (struct layout_enumerator){text(), maybe(), number()};
    }
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
        fill_members(report, type);
    }
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

static void fill_function(struct layout_function *function)
{
    function->name = text();
    function->symbol = text();
    function->clone_of = text_or_null();
    function->place = place();
    function->local = maybe();
    function->frame = (struct layout_frame){.known = below(4) > 0,
                                            .kind = (enum layout_frame_kind)below(3),
                                            .size = number(),
                                            .dynamic = number(),
                                            .red_zone = number(),
                                            .has_extent = maybe(),
                                            .extent = number()};
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

static struct layout_report *random_report(void)
{
    struct layout_report *report = layout_report_new(&arena);

    report->producer = text();
    fill_unit(&report->unit);
    fill_types(report);
    for (unsigned i = below(5); i > 0; i--)
        fill_function(layout_report_add_function(report));
    for (unsigned i = below(5); i > 0; i--)
        fill_variable(report, layout_report_add_variable(report));
    for (unsigned i = below(5); i > 0; i--)
        fill_finding(report, layout_findings_add(&report->findings, &arena));
    return report;
}

/* What a report was written as.  */
struct copy {
    char *bytes;
    size_t size;
};

static int copy_write(void *closure, const char *data, size_t size)
{
    struct copy *copy = closure;
    char *larger = realloc(copy->bytes, copy->size + size);

    CU_ASSERT_PTR_NOT_NULL_FATAL(larger);
    memcpy(larger + copy->size, data, size);
    copy->bytes = larger;
    copy->size += size;
    return 0;
}

static struct copy write_copy(const struct layout_report *report)
{
    struct copy copy = {NULL, 0};

    CU_ASSERT_EQUAL(layout_report_write(report, (struct layout_sink){copy_write, &copy}), 0);
    return copy;
}

static struct layout_report *read_copy(const struct copy *copy)
{
    struct layout_report *report = NULL;
    struct layout_read_error error = {0, ""};
    struct layout_file file;
    struct layout_sink sink;

    CU_ASSERT_EQUAL_FATAL(layout_file_open("report.xml", &file), 0);
    sink = layout_file_sink(&file);
    CU_ASSERT_EQUAL(sink.write(sink.closure, copy->bytes, copy->size), 0);
    CU_ASSERT_EQUAL(layout_file_commit(&file), 0);
    CU_ASSERT_EQUAL(layout_report_read("report.xml", &arena, &report, &error), 0);
    CU_ASSERT_STRING_EQUAL(error.message, "");
    if (!report)
        printf("# line %d: %s\n", error.line, error.message);
    CU_ASSERT_PTR_NOT_NULL_FATAL(report);
    return report;
}

/* A report of which nothing is written would come back too.  */
static size_t written_types, written_members;

static void check_round_trip(const struct layout_report *report)
{
    struct copy first = write_copy(report);
    struct layout_report *back = read_copy(&first);
    struct copy second = write_copy(back);

    CU_ASSERT_EQUAL_FATAL(first.size, second.size);
    CU_ASSERT_EQUAL(memcmp(first.bytes, second.bytes, first.size), 0);
    CU_ASSERT_EQUAL(back->type_count, report->type_count);
    for (size_t i = 0; i < back->type_count; i++) {
        CU_ASSERT_EQUAL(back->types[i]->id, report->types[i]->id);
        CU_ASSERT_EQUAL(back->types[i]->member_count, report->types[i]->member_count);
        written_members += back->types[i]->member_count;
    }
    written_types += back->type_count;
    CU_ASSERT_EQUAL(back->function_count, report->function_count);
    CU_ASSERT_EQUAL(back->variable_count, report->variable_count);
    CU_ASSERT_EQUAL(back->findings.count, report->findings.count);
    CU_ASSERT_EQUAL(back->unit.option_count, report->unit.option_count);
    free(first.bytes);
    free(second.bytes);
}

static void test_random(void)
{
    scratch_enter();
    for (int i = 0; i < 1500; i++) {
        layout_arena_init(&arena, NULL);
        check_round_trip(random_report());
        layout_arena_done(&arena);
    }
    scratch_leave(1);
    CU_ASSERT(written_types > 4000 && written_members > 8000);
}

/* As large as a real one: ids and lists grow, and the file is read in many pieces.  */
static void test_large(void)
{
    struct layout_report *report;

    layout_arena_init(&arena, NULL);
    report = layout_report_new(&arena);
    report->producer = "p";
    fill_unit(&report->unit);
    for (int i = 0; i < 5000; i++)
        layout_report_add_type(report);
    for (size_t i = 0; i < 5000; i++)
        fill_type(report, report->types[i]);
    for (int i = 0; i < 5000; i++)
        fill_function(layout_report_add_function(report));
    scratch_enter();
    check_round_trip(report);
    scratch_leave(1);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"random reports come back byte for byte", test_random},
        {"a large report comes back byte for byte", test_large},
    };

    return unit_main("round-trip", tests, sizeof tests / sizeof *tests);
}
