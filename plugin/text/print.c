/* Model to plain text; print.h has the grammar.  */

#include "print.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/report.h"
#include "line.h"
#include "type.h"

/* The order of two numbers, the larger first, as qsort wants it.  */
static int larger_first(uint64_t a, uint64_t b)
{
    return (a < b) - (a > b);
}

static int smaller_first(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

/* The order of two names; what has none comes first.  */
static int by_name(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int compare_types(const void *left, const void *right)
{
    const struct layout_type *a = *(struct layout_type *const *)left;
    const struct layout_type *b = *(struct layout_type *const *)right;
    int order =
        smaller_first(!layout_type_is_printable_whole(a), !layout_type_is_printable_whole(b));

    if (!order)
        order = larger_first(a->has_size ? a->size : 0, b->has_size ? b->size : 0);
    if (!order)
        order = by_name(a->name, b->name);
    return order ? order : smaller_first(a->id, b->id);
}

/* Groups of functions, in the order that they are printed in.  */
enum rank { UNBOUNDED, NO_EXTENT, WITH_EXTENT, NO_FRAME };

static enum rank rank_frame(const struct layout_frame *frame)
{
    if (!frame->known)
        return NO_FRAME;
    if (frame->has_extent)
        return WITH_EXTENT;
    return frame->kind == LAYOUT_FRAME_DYNAMIC ? UNBOUNDED : NO_EXTENT;
}

static int compare_functions(const void *left, const void *right)
{
    const struct layout_function *a = *(struct layout_function *const *)left;
    const struct layout_function *b = *(struct layout_function *const *)right;
    enum rank rank = rank_frame(&a->frame);
    int order = smaller_first(rank, rank_frame(&b->frame));

    if (!order && rank == WITH_EXTENT)
        order = larger_first(a->frame.extent, b->frame.extent);
    if (!order)
        order = by_name(a->name, b->name);
    if (!order)
        order = by_name(a->symbol, b->symbol);
    return order ? order : smaller_first(a->order, b->order);
}

static int compare_variables(const void *left, const void *right)
{
    const struct layout_variable *a = *(struct layout_variable *const *)left;
    const struct layout_variable *b = *(struct layout_variable *const *)right;
    int order = larger_first(a->size, b->size);

    if (!order)
        order = by_name(a->name, b->name);
    if (!order)
        order = by_name(a->symbol, b->symbol);
    return order ? order : smaller_first(a->order, b->order);
}

static int compare_sections(const void *left, const void *right)
{
    const struct layout_section *a = left, *b = right;
    int order = larger_first(a->size, b->size);

    return order ? order : by_name(a->name, b->name);
}

/* The COUNT pointers at ITEMS in the order of COMPARE; the report keeps its own.  */
static void *sorted(struct layout_arena *arena, const void *items, size_t count,
                    int (*compare)(const void *, const void *))
{
    void *copy = layout_arena_array(arena, count, sizeof(void *));

    if (count) {
        memcpy(copy, items, count * sizeof(void *));
        qsort(copy, count, sizeof(void *), compare);
    }
    return copy;
}

static void print_extent(struct layout_stream *stream, const struct layout_frame *frame)
{
    switch (rank_frame(frame)) {
    case UNBOUNDED:
        layout_stream_text(stream, ", extent: unbounded");
        break;
    case NO_EXTENT:
        layout_stream_text(stream, ", extent: unknown");
        break;
    case WITH_EXTENT:
        layout_line_number(stream, ", extent: ", frame->extent, " bytes");
        break;
    case NO_FRAME:
        break;
    }
}

static void print_symbol(struct layout_stream *stream, const char *symbol, const char *name)
{
    if (symbol && by_name(symbol, name))
        layout_line_quoted(stream, ", symbol: ", symbol);
}

static void print_function(struct layout_stream *stream, const struct layout_function *function)
{
    static const char *const kinds[] = {[LAYOUT_FRAME_STATIC] = "static",
                                        [LAYOUT_FRAME_DYNAMIC] = "dynamic",
                                        [LAYOUT_FRAME_BOUNDED] = "bounded"};
    const struct layout_frame *frame = &function->frame;

    layout_line_quoted(stream, "print-stack-size function: ", function->name);
    if (frame->known) {
        layout_line_number(stream, ": ", frame->size, " bytes, kind: ");
        layout_stream_text(stream, kinds[frame->kind]);
        if (frame->red_zone)
            layout_line_number(stream, ", red zone: ", frame->red_zone, " bytes");
        if (frame->dynamic)
            layout_line_number(stream, ", dynamic: ", frame->dynamic, " bytes");
        print_extent(stream, frame);
    } else {
        layout_stream_text(stream, ": unknown size");
    }
    print_symbol(stream, function->symbol, function->name);
    if (function->clone_of)
        layout_line_quoted(stream, ", clone of: ", function->clone_of);
    layout_stream_char(stream, '\n');
}

static void print_variable(struct layout_stream *stream, const struct layout_variable *variable)
{
    layout_line_quoted(stream, "print-variable-size variable: ", variable->name);
    layout_line_number(stream, ": ", variable->size, " bytes");
    layout_line_number(stream, ", alignment: ", variable->align, " bytes");
    if (variable->section)
        layout_line_quoted(stream, ", section: ", variable->section);
    print_symbol(stream, variable->symbol, variable->name);
    layout_stream_char(stream, '\n');
}

static void print_section(struct layout_stream *stream, const struct layout_section *section)
{
    layout_line_quoted(stream, "print-section-size section: ", section->name);
    layout_line_number(stream, ": ", section->size, " bytes");
    layout_line_number(stream, ", variables: ", section->count, "\n");
}

static void print_all(struct layout_stream *stream, const struct layout_report *report,
                      struct layout_arena *arena)
{
    struct layout_type **types = sorted(arena, report->types, report->type_count, compare_types);
    struct layout_function **functions =
        sorted(arena, report->functions, report->function_count, compare_functions);
    struct layout_variable **variables =
        sorted(arena, report->variables, report->variable_count, compare_variables);
    size_t section_count;
    struct layout_section *sections = layout_report_sections(report, arena, &section_count);

    if (section_count)
        qsort(sections, section_count, sizeof *sections, compare_sections);

    for (size_t i = 0; i < report->type_count; i++)
        layout_type_print(stream, types[i], arena);
    for (size_t i = 0; i < report->function_count; i++)
        print_function(stream, functions[i]);
    for (size_t i = 0; i < report->variable_count; i++)
        print_variable(stream, variables[i]);
    for (size_t i = 0; i < section_count; i++)
        print_section(stream, &sections[i]);
}

int layout_report_print(const struct layout_report *report, struct layout_sink sink)
{
    struct layout_stream stream;
    struct layout_arena arena;

    layout_stream_init(&stream, sink);
    layout_arena_init(&arena, report->arena->exhausted);
    print_all(&stream, report, &arena);
    layout_arena_done(&arena);
    return layout_stream_finish(&stream);
}
