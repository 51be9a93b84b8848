/* A type as lines of text.  */

#include "type.h"

#include <stdint.h>
#include <stdlib.h>

#include "../model/arena.h"
#include "../model/hole.h"
#include "../model/type.h"
#include "line.h"

#define WHOLE "print-type-size "
#define PARTIAL "print-type-partial "
#define INDENT "    "

static uint64_t byte_after(uint64_t bit_end)
{
    return bit_end / 8 + (bit_end % 8 != 0);
}

static uint64_t first_byte(const struct layout_member *member)
{
    return member->bit_offset / 8;
}

/* The byte after the last that MEMBER touches.  */
static uint64_t end_byte(const struct layout_member *member)
{
    return byte_after(member->bit_offset + member->bit_size);
}

static void print_place(struct layout_stream *stream, const struct layout_place *place)
{
    if (!place->file)
        return;
    layout_stream_text(stream, " at ");
    layout_line_name(stream, place->file);
    if (place->line)
        layout_line_number(stream, ":", place->line, "");
    if (place->line && place->column)
        layout_line_number(stream, ":", place->column, "");
}

static void print_type_name(struct layout_stream *stream, const struct layout_type *type)
{
    static const char *const keywords[] = {
        [LAYOUT_STRUCT] = "struct ", [LAYOUT_UNION] = "union ", [LAYOUT_ENUM] = "enum "};

    layout_stream_char(stream, '`');
    if (!type->name || !(type->named_by_typedef || type->is_class))
        layout_stream_text(stream, keywords[type->kind]);
    if (type->name) {
        layout_line_name(stream, type->name);
    } else {
        layout_stream_text(stream, "<unnamed");
        print_place(stream, &type->place);
        layout_stream_char(stream, '>');
    }
    layout_stream_char(stream, '`');
}

static void print_head(struct layout_stream *stream, const char *prefix,
                       const struct layout_type *type)
{
    layout_stream_text(stream, prefix);
    layout_stream_text(stream, "type: ");
    print_type_name(stream, type);
    if (type->has_size)
        layout_line_number(stream, ": ", type->size, " bytes");
    else
        layout_stream_text(stream, ": unknown size");
    layout_line_number(stream, ", alignment: ", layout_type_named_align(type), " bytes\n");
}

static void print_member_name(struct layout_stream *stream, const struct layout_member *member)
{
    if (member->kind == LAYOUT_VPTR) {
        layout_stream_text(stream, ".<vptr>");
    } else if (member->kind == LAYOUT_BASE) {
        layout_stream_text(stream, member->is_virtual ? ".<virtual base " : ".<base ");
        layout_line_name(stream, member->name ? member->name : "<unnamed>");
        layout_stream_char(stream, '>');
    } else if (member->name || !member->bitfield) {
        layout_stream_char(stream, '.');
        layout_line_name(stream, member->name ? member->name : "<unnamed>");
    }
    if (member->flexible)
        layout_stream_text(stream, "[]");
    if (member->bitfield && member->has_size)
        layout_line_number(stream, ":", member->bit_size, "");
}

static void print_alignment(struct layout_stream *stream, const struct layout_member *member)
{
    if (member->align)
        layout_line_number(stream, ", alignment: ", member->align, " bytes");
}

/* How far the members of a type have been printed.  */
struct walk {
    const struct layout_type *type;
    const char *prefix; /* of each line */
    size_t next;        /* member */
    uint64_t end;       /* bytes from the start that the members so far reach */
    bool padded;        /* the line before was padding */
    uint64_t cursor;
    bool has_hole;
    struct layout_hole hole; /* the next one, where has_hole */
};

static void next_hole(struct walk *walk)
{
    walk->has_hole = layout_type_next_hole(walk->type, &walk->cursor, &walk->hole) == 1;
}

/* Prints the padding that begins before the byte LIMIT.  Single bits are left out: only a union's
   tail can begin with such, for in a struct a line of bit-fields has taken them.  */
static void print_padding(struct layout_stream *stream, struct walk *walk, uint64_t limit)
{
    const struct layout_hole *hole = &walk->hole;

    walk->padded = false;
    for (; walk->has_hole && hole->bit_offset / 8 < limit; next_hole(walk)) {
        if (!hole->whole_bytes)
            continue;
        layout_stream_text(stream, walk->prefix);
        layout_line_number(stream, hole->tail ? "end padding: " : "padding: ", hole->bit_size / 8,
                           " bytes\n");
        walk->padded = true;
    }
}

/* Ends the line of a field whose first member is MEMBER and whose bytes end before END.  */
static void finish_field(struct layout_stream *stream, struct walk *walk,
                         const struct layout_member *member, uint64_t end)
{
    uint64_t start = first_byte(member);

    layout_line_number(stream, "`: ", end > start ? end - start : 0, " bytes");
    if (start < walk->end)
        layout_line_number(stream, ", offset: ", start, " bytes");
    if (start < walk->end || walk->padded)
        print_alignment(stream, member);
    layout_stream_char(stream, '\n');
    if (walk->end < end)
        walk->end = end;
}

static void print_field(struct layout_stream *stream, struct walk *walk,
                        const struct layout_member *member)
{
    layout_stream_text(stream, walk->prefix);
    layout_stream_text(stream, "field `");
    print_member_name(stream, member);
    finish_field(stream, walk, member, end_byte(member));
}

/* The number of the member after the bit-fields that share bytes with the next one and with
   each other, and the byte where these end.  */
static size_t find_bit_fields_end(const struct walk *walk, uint64_t *ret_end)
{
    const struct layout_type *type = walk->type;
    uint64_t end = end_byte(&type->members[walk->next]);
    size_t last = walk->next + 1;

    for (; last < type->member_count; last++) {
        const struct layout_member *member = &type->members[last];

        if (!member->bitfield || first_byte(member) >= end)
            break;
        if (end < end_byte(member))
            end = end_byte(member);
    }
    *ret_end = end;
    return last;
}

/* Prints the bit-fields that share bytes, and the bits of these bytes that no member covers, as
   one field, so that all lines are whole bytes.  */
static void print_bit_fields(struct layout_stream *stream, struct walk *walk)
{
    const struct layout_member *members = walk->type->members, *first = &members[walk->next];
    const char *before = "field `";
    uint64_t end;
    size_t last = find_bit_fields_end(walk, &end);

    layout_stream_text(stream, walk->prefix);
    for (;;) {
        uint64_t limit = walk->next < last ? members[walk->next].bit_offset : end * 8;

        if (walk->has_hole && walk->hole.bit_offset < limit) {
            layout_stream_text(stream, before);
            layout_line_number(stream, ":", walk->hole.bit_size, "");
            next_hole(walk);
        } else if (walk->next < last) {
            layout_stream_text(stream, before);
            print_member_name(stream, &members[walk->next++]);
        } else {
            break;
        }
        before = " ";
    }
    finish_field(stream, walk, first, end);
}

static void print_struct(struct layout_stream *stream, const struct layout_type *type)
{
    struct walk walk = {.type = type, .prefix = WHOLE INDENT};

    next_hole(&walk);
    while (walk.next < type->member_count) {
        print_padding(stream, &walk, first_byte(&type->members[walk.next]));
        if (type->members[walk.next].bitfield)
            print_bit_fields(stream, &walk);
        else
            print_field(stream, &walk, &type->members[walk.next++]);
    }
    print_padding(stream, &walk, type->size);
}

static int compare_sizes(const void *left, const void *right)
{
    const struct layout_member *a = *(const struct layout_member *const *)left;
    const struct layout_member *b = *(const struct layout_member *const *)right;
    uint64_t a_end = end_byte(a), b_end = end_byte(b);

    if (a_end != b_end)
        return a_end < b_end ? -1 : 1;
    return a < b ? -1 : a > b;
}

/* As rustc does it, the smaller members come first.  */
static void print_union(struct layout_stream *stream, const struct layout_type *type,
                        struct layout_arena *arena)
{
    struct walk walk = {.type = type, .prefix = WHOLE INDENT INDENT};
    const struct layout_member **members =
        layout_arena_array(arena, type->member_count, sizeof *members);
    size_t count = type->member_count;

    for (size_t i = 0; i < count; i++)
        members[i] = &type->members[i];
    if (count > 0)
        qsort(members, count, sizeof *members, compare_sizes);
    layout_stream_text(stream, WHOLE INDENT "variant ");
    print_type_name(stream, type);
    layout_line_number(stream, ": ", count > 0 ? end_byte(members[count - 1]) : 0, " bytes\n");

    for (size_t i = 0; i < count; i++)
        print_field(stream, &walk, members[i]);
    walk.prefix = WHOLE INDENT;
    next_hole(&walk);
    print_padding(stream, &walk, type->size);
}

static void print_enum(struct layout_stream *stream, const struct layout_type *type)
{
    layout_line_number(stream, WHOLE INDENT "discriminant: ", type->size, " bytes\n");
    for (size_t i = 0; i < type->enumerator_count; i++) {
        layout_line_quoted(stream, WHOLE INDENT "variant ", type->enumerators[i].name);
        layout_stream_text(stream, ": 0 bytes\n");
    }
}

/* Without all positions there are no paddings to tell, so each member says where it is.  */
static void print_partial(struct layout_stream *stream, const struct layout_type *type)
{
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];
        uint64_t bits = member->has_position ? member->bit_offset % 8 : 0;

        layout_stream_text(stream, PARTIAL INDENT "field `");
        print_member_name(stream, member);
        if (member->has_size)
            layout_line_number(stream, "`: ", byte_after(bits + member->bit_size), " bytes");
        else
            layout_stream_text(stream, "`: unknown size");
        if (member->has_position)
            layout_line_number(stream, ", offset: ", first_byte(member), " bytes");
        print_alignment(stream, member);
        layout_stream_char(stream, '\n');
    }
}

bool layout_type_is_printable_whole(const struct layout_type *type)
{
    return type->kind == LAYOUT_ENUM ? type->has_size : layout_type_has_known_holes(type);
}

void layout_type_print(struct layout_stream *stream, const struct layout_type *type,
                       struct layout_arena *arena)
{
    if (!layout_type_is_printable_whole(type)) {
        print_head(stream, PARTIAL, type);
        print_partial(stream, type);
        return;
    }
    print_head(stream, WHOLE, type);
    switch (type->kind) {
    case LAYOUT_STRUCT:
        print_struct(stream, type);
        break;
    case LAYOUT_UNION:
        print_union(stream, type, arena);
        break;
    case LAYOUT_ENUM:
        print_enum(stream, type);
        break;
    }
}
