#include "source.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/type.h"
#include "../model/report.h"
#include "mirrors.h"
#include "version.h"

/* What is being written.  */
struct writing {
    struct layout_mirrors *mirrors;
    struct layout_arena *arena;
    struct layout_stream stream;
};

static void put(struct writing *writing, const char *text)
{
    layout_stream_text(&writing->stream, text);
}

static void put_number(struct writing *writing, uint64_t number)
{
    layout_stream_number(&writing->stream, number);
}

static const char *identifier(struct writing *writing, const char *name)
{
    return layout_rust_identifier(writing->arena, name);
}

/* A comment: a name may hold bytes that are no text.  */
static void put_comment(struct writing *writing, const char *text)
{
    for (; *text; text++)
        layout_stream_char(&writing->stream,
                           *text >= ' ' && (unsigned char)*text < 0x7F ? *text : '?');
}

static void write_helpers(struct writing *writing)
{
    const struct layout_mirrors *mirrors = writing->mirrors;

    for (unsigned power = 0; power < 32; power++) {
        if (!(mirrors->aligns >> power & 1))
            continue;
        put(writing, "\n#[repr(C, align(");
        put_number(writing, UINT64_C(1) << power);
        put(writing, "))]\n#[derive(Clone, Copy)]\npub struct Align");
        put_number(writing, UINT64_C(1) << power);
        put(writing, ";\n");
    }
    if (mirrors->uses_opaque)
        put(writing, "\n/// N bytes that Rust has no type for, aligned as A.\n"
                     "#[repr(C)]\n#[derive(Clone, Copy)]\n"
                     "pub struct Opaque<A, const N: usize> {\n    _align: [A; 0],\n"
                     "    pub bytes: [u8; N],\n}\n");
    if (mirrors->uses_aligned)
        put(writing, "\n/// A T aligned as A.\n#[repr(C)]\n#[derive(Clone, Copy)]\n"
                     "pub struct Aligned<A, T> {\n    _align: [A; 0],\n    pub value: T,\n}\n");
    if (mirrors->uses_unaligned)
        put(writing, "\n/// A T without alignment.\n#[repr(C, packed)]\n#[derive(Clone, Copy)]\n"
                     "pub struct Unaligned<T>(pub T);\n");
    if (mirrors->uses_complex)
        put(writing, "\n#[repr(C)]\n#[derive(Clone, Copy)]\n"
                     "pub struct Complex<T> {\n    pub re: T,\n    pub im: T,\n}\n");
}

static void write_head(struct writing *writing)
{
    const struct layout_report *report = writing->mirrors->report;

    put(writing, "// The types of ");
    put_comment(writing, report->unit.source ? report->unit.source : "");
    put(writing, " as they are on ");
    put_comment(writing, report->unit.target);
    put(writing, ", written by ");
    put_comment(writing, report->producer);
    put(writing,
        ".\n// The assertions hold the mirrors against the C compiler's layout.\n"
        "#![allow(dead_code, unused_imports, non_camel_case_types, non_snake_case)]\n"
        "#![allow(non_upper_case_globals, uncommon_codepoints, mixed_script_confusables)]\n"
        "#![allow(ambiguous_glob_reexports, improper_ctypes, improper_ctypes_definitions)]"
        "\n\n"
        "use core::ffi::{c_char, c_void};\n"
        "use core::mem::{align_of, offset_of, size_of, ManuallyDrop};\n"
        "use core::ptr::NonNull;\n"
        "use core::sync::atomic::*;\n");
    write_helpers(writing);
}

static void write_repr(struct writing *writing, const struct layout_rust_type *type)
{
    const struct layout_rust_repr *repr = &type->repr;

    put(writing, "#[repr(");
    if (repr->has_integer) {
        put(writing, layout_rust_kind_is_signed(repr->integer) ? "i" : "u");
        put_number(writing, 8 * (uint64_t)layout_rust_integer_size(&(struct layout_rust_target){0},
                                                                   repr->integer));
    } else {
        put(writing, "C");
    }
    if (repr->pack > 0) {
        put(writing, ", packed(");
        put_number(writing, repr->pack);
        put(writing, ")");
    }
    if (repr->align > 0) {
        put(writing, ", align(");
        put_number(writing, repr->align);
        put(writing, ")");
    }
    put(writing, ")]\n");
}

static void write_assertion(struct writing *writing, const char *function, const char *name,
                            uint64_t value)
{
    put(writing, "const _: () = assert!(");
    put(writing, function);
    put(writing, "::<");
    put(writing, name);
    put(writing, ">() == ");
    put_number(writing, value);
    put(writing, ");\n");
}

static void write_figures(struct writing *writing, const struct layout_mirrored *entry)
{
    write_assertion(writing, "size_of", entry->name, entry->type->size);
    write_assertion(writing, "align_of", entry->name, entry->type->align);
}

/* The names of ENTRY's fields, which in C++ or after escaping may be alike.  */
static const char **name_fields(struct writing *writing, const struct layout_mirrored *entry)
{
    const char **names = layout_arena_array(writing->arena, entry->part_count, sizeof *names);

    for (size_t i = 0; i < entry->part_count; i++) {
        names[i] = identifier(writing, entry->parts[i].name);
        for (size_t j = 0; j < i; j++)
            if (strcmp(names[j], names[i]) == 0) {
                names[i] = layout_arena_printf(writing->arena, "%s_%zu", names[i], i);
                break;
            }
    }
    return names;
}

static void write_record(struct writing *writing, const struct layout_mirrored *entry)
{
    bool is_union = entry->faithful->kind == LAYOUT_RUST_UNION;
    const char **names = name_fields(writing, entry);

    write_repr(writing, entry->faithful);
    if (entry->traits.copy)
        put(writing, "#[derive(Clone, Copy)]\n");
    put(writing, is_union ? "pub union " : "pub struct ");
    put(writing, entry->name);
    put(writing, " {\n");
    for (size_t i = 0; i < entry->part_count; i++) {
        const struct layout_mirror_part *part = &entry->parts[i];
        bool drops = is_union && part->drops;

        put(writing, part->is_filler ? "    " : "    pub ");
        put(writing, names[i]);
        put(writing, drops ? ": ManuallyDrop<" : ": ");
        put(writing, part->spelled);
        put(writing, drops ? ">,\n" : ",\n");
    }
    put(writing, "}\n");
    write_figures(writing, entry);
    for (size_t i = 0; i < entry->part_count; i++) {
        put(writing, "const _: () = assert!(offset_of!(");
        put(writing, entry->name);
        put(writing, ", ");
        put(writing, names[i]);
        put(writing, ") == ");
        put_number(writing, entry->parts[i].offset);
        put(writing, ");\n");
    }
}

static void write_value(struct writing *writing, const struct layout_enumerator *enumerator)
{
    put(writing, enumerator->negative && enumerator->magnitude ? "-" : "");
    put_number(writing, enumerator->magnitude);
}

/* Escaping may make names alike: a$b and a_b.  */
static const char **name_enumerators(struct writing *writing, const struct layout_type *type)
{
    const char **names = layout_arena_array(writing->arena, type->enumerator_count, sizeof *names);
    struct layout_strings taken;

    layout_strings_init(&taken, writing->arena);
    for (size_t i = 0; i < type->enumerator_count; i++) {
        const char *name = identifier(writing, type->enumerators[i].name);
        size_t count = taken.count;

        names[i] = layout_strings_keep(&taken, name);
        for (unsigned number = 2; taken.count == count; number++)
            names[i] = layout_strings_keep(
                &taken, layout_arena_printf(writing->arena, "%s_%u", name, number));
    }
    return names;
}

static void write_constant(struct writing *writing, const struct layout_mirrored *entry,
                           const char *const *names, size_t index)
{
    const struct layout_enumerator *enumerator = &entry->type->enumerators[index];

    put(writing, "    pub const ");
    put(writing, names[index]);
    put(writing, ": Self = Self");
    if (entry->is_integer) {
        put(writing, "(");
        write_value(writing, enumerator);
        put(writing, ");\n");
    } else {
        put(writing, "::");
        put(writing, names[entry->firsts[index]]);
        put(writing, ";\n");
    }
}

/* An enum with the values that have names; a second name is a constant.  */
static void write_enum(struct writing *writing, const struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;
    const char **names = name_enumerators(writing, type);
    size_t repeated = 0;

    write_repr(writing, entry->faithful);
    put(writing, "#[derive(Clone, Copy)]\npub enum ");
    put(writing, entry->name);
    put(writing, " {\n");
    for (size_t i = 0; i < type->enumerator_count; i++) {
        if (entry->firsts[i] != i) {
            repeated++;
            continue;
        }
        put(writing, "    ");
        put(writing, names[i]);
        put(writing, " = ");
        write_value(writing, &type->enumerators[i]);
        put(writing, ",\n");
    }
    put(writing, "}\n");
    if (repeated > 0) {
        put(writing, "impl ");
        put(writing, entry->name);
        put(writing, " {\n");
        for (size_t i = 0; i < type->enumerator_count; i++)
            if (entry->firsts[i] != i)
                write_constant(writing, entry, names, i);
        put(writing, "}\n");
    }
    write_figures(writing, entry);
}

static void write_integer(struct writing *writing, const struct layout_mirrored *entry)
{
    const struct layout_type *type = entry->type;

    put(writing, "#[repr(transparent)]\n#[derive(Clone, Copy)]\npub struct ");
    put(writing, entry->name);
    put(writing, "(pub ");
    put(writing, entry->spelled);
    put(writing, ");\n");
    if (type->enumerator_count > 0 && !entry->reason) {
        const char **names = name_enumerators(writing, type);

        put(writing, "impl ");
        put(writing, entry->name);
        put(writing, " {\n");
        for (size_t i = 0; i < type->enumerator_count; i++)
            write_constant(writing, entry, names, i);
        put(writing, "}\n");
    }
    write_figures(writing, entry);
}

static void write_unknown(struct writing *writing, const char *name)
{
    put(writing, "\n#[repr(C)]\npub struct ");
    put(writing, name);
    put(writing, " {\n    _opaque: [u8; 0],\n}\n");
}

static void write_type(struct writing *writing, const struct layout_mirrored *entry)
{
    if (!entry->known) {
        write_unknown(writing, entry->name);
        return;
    }
    put(writing, "\n");
    if (entry->reason) {
        put(writing, "// Not exact: ");
        put_comment(writing, entry->reason);
        put(writing, ".\n");
    }
    if (entry->type->kind != LAYOUT_ENUM)
        write_record(writing, entry);
    else if (entry->is_integer)
        write_integer(writing, entry);
    else
        write_enum(writing, entry);
}

int layout_rust_source_write(struct layout_mirrors *mirrors, struct layout_sink sink)
{
    struct writing *writing = layout_arena_alloc(mirrors->arena, sizeof *writing);

    writing->mirrors = mirrors;
    writing->arena = mirrors->arena;
    layout_stream_init(&writing->stream, sink);
    /* What is pointed to is written as well where it is known, and may bring more.  */
    for (size_t i = 0; i < mirrors->entry_count; i++)
        layout_mirror_find(mirrors, mirrors->entries[i]->type);
    write_head(writing);
    for (size_t i = 0; i < mirrors->count; i++)
        write_type(writing, mirrors->order[i]);
    for (size_t i = 0; i < mirrors->mention_count; i++)
        if (!layout_mirror_is_taken(mirrors, mirrors->mentions[i]))
            write_unknown(writing, mirrors->mentions[i]);
    return layout_stream_finish(&writing->stream);
}
