/* The types of a program as Rust: each with C's size, alignment and offsets, asserted.  */

#include <string.h>

#include "../model/mirror.h"
#include "../program/label.h"
#include "../rust/source.h"
#include "export.h"
#include "rust-body.h"

struct writing {
    struct layout_rust_names names;
    struct layout_arena *arena;
    struct layout_stream stream;
    uint64_t aligns; /* markers that are used, by powers of two */
};

static void put(struct writing *writing, const char *text)
{
    layout_stream_text(&writing->stream, text);
}

static void put_number(struct writing *writing, uint64_t number)
{
    layout_stream_number(&writing->stream, number);
}

/* A name may hold what ends a comment, or is no text.  */
static void put_comment(struct writing *writing, const char *text)
{
    for (; *text; text++)
        layout_stream_char(&writing->stream, *text >= ' ' && *text < 0x7F ? *text : '?');
}

static void write_head(struct writing *writing)
{
    const struct layout_program *program = writing->names.program;
    const char *target = NULL;

    for (size_t i = 0; i < program->source_count && !target; i++)
        target = program->sources[i].unit.target;
    put(writing, "// The types of a program as they are on ");
    put_comment(writing, target ? target : "no target");
    put(writing,
        ", written by " LAYOUT_PRODUCER ".\n"
        "// The assertions hold the mirrors against the C compiler's layout.\n"
        "#![allow(dead_code, unused_imports, non_camel_case_types, non_snake_case)]\n"
        "#![allow(non_upper_case_globals, uncommon_codepoints, mixed_script_confusables)]\n"
        "#![allow(improper_ctypes, improper_ctypes_definitions)]\n\n"
        "use core::ffi::{c_char, c_void};\n"
        "use core::mem::{align_of, offset_of, size_of};\n"
        "use core::ptr::NonNull;\n");
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

static void note_align(struct writing *writing, const struct layout_type *type,
                       uint64_t pointer_size)
{
    for (unsigned power = 0; type->align > pointer_size && power < 30; power++) {
        if (type->align == UINT64_C(1) << power)
            writing->aligns |= UINT64_C(1) << power;
    }
}

static void write_record(struct writing *writing, const struct layout_known_type *known)
{
    const struct layout_type *type = &known->type;
    const char *name = layout_rust_names_get(&writing->names, type);
    struct layout_rust_body body;

    layout_rust_body_make(&body, &writing->names, known);
    note_align(writing, type, layout_rust_pointer_size(&writing->names, known));
    for (size_t i = 0; i < body.remark_count; i++) {
        put(writing, "//   ");
        put_comment(writing, body.remarks[i]);
        put(writing, "\n");
    }
    put(writing, "#[repr(C");
    if (body.packed) {
        put(writing, ", packed(");
        put_number(writing, type->align);
        put(writing, ")");
    }
    put(writing, ")]\n#[derive(Clone, Copy)]\npub ");
    put(writing, type->kind == LAYOUT_UNION ? "union " : "struct ");
    put(writing, name);
    put(writing, " {\n");
    for (size_t i = 0; i < body.field_count; i++) {
        put(writing, body.fields[i].filler ? "    " : "    pub ");
        put(writing, body.fields[i].name);
        put(writing, ": ");
        put(writing, body.fields[i].type);
        put(writing, ",\n");
    }
    put(writing, "}\n");
    write_assertion(writing, "size_of", name, type->size);
    write_assertion(writing, "align_of", name, type->align);
    for (size_t i = 0; i < body.field_count; i++) {
        if (body.fields[i].filler)
            continue;
        put(writing, "const _: () = assert!(offset_of!(");
        put(writing, name);
        put(writing, ", ");
        put(writing, body.fields[i].name);
        put(writing, ") == ");
        put_number(writing, body.fields[i].offset);
        put(writing, ");\n");
    }
}

/* The report spells the integer type, whose name may be a typedef's: then a negative value tells.
 */
static bool is_signed(const struct layout_type *type)
{
    static const char *const words[] = {"unsigned", "bool",     "_Bool", "char8_t",
                                        "char16_t", "char32_t", "uint"};

    for (size_t i = 0; i < type->enumerator_count; i++) {
        if (type->enumerators[i].negative && type->enumerators[i].magnitude > 0)
            return true;
        if (type->enumerators[i].magnitude >> (type->size * 8 - 1) != 0)
            return false;
    }
    for (size_t i = 0; type->underlying && i < sizeof words / sizeof *words; i++) {
        if (strstr(type->underlying, words[i]))
            return false;
    }
    return true;
}

static bool value_fits(const struct layout_enumerator *enumerator, unsigned bits, bool with_sign)
{
    uint64_t most = UINT64_MAX >> (64 - bits + (with_sign ? 1 : 0));

    return enumerator->magnitude <= most + (enumerator->negative ? 1 : 0);
}

static void write_constants(struct writing *writing, const struct layout_type *type, unsigned bits,
                            bool with_sign)
{
    struct layout_strings taken;

    layout_strings_init(&taken, writing->arena);
    put(writing, "impl ");
    put(writing, layout_rust_names_get(&writing->names, type));
    put(writing, " {\n");
    for (size_t i = 0; i < type->enumerator_count; i++) {
        const struct layout_enumerator *enumerator = &type->enumerators[i];
        const char *name = layout_rust_identifier(writing->arena, enumerator->name);
        size_t count = taken.count;

        layout_strings_keep(&taken, name);
        if (taken.count == count || !value_fits(enumerator, bits, with_sign))
            continue;
        put(writing, "    pub const ");
        put(writing, name);
        put(writing, ": Self = Self(");
        put(writing, enumerator->negative && enumerator->magnitude > 0 ? "-" : "");
        put_number(writing, enumerator->magnitude);
        put(writing, ");\n");
    }
    put(writing, "}\n");
}

/* An integer with names for values: in C an enum may hold any.  */
static void write_enum(struct writing *writing, const struct layout_known_type *known)
{
    const struct layout_type *type = &known->type;
    const char *name = layout_rust_names_get(&writing->names, type);
    unsigned bits = (unsigned)type->size * 8;
    bool with_sign = is_signed(type);

    put(writing, "#[repr(C");
    if (type->align != type->size ||
        type->size > layout_rust_pointer_size(&writing->names, known)) {
        put(writing, type->align < type->size ? ", packed(" : ", align(");
        put_number(writing, type->align);
        put(writing, ")");
    }
    put(writing, ")]\n#[derive(Clone, Copy, PartialEq, Eq)]\npub struct ");
    put(writing, name);
    put(writing, with_sign ? "(pub i" : "(pub u");
    put_number(writing, bits);
    put(writing, ");\n");
    if (type->enumerator_count > 0)
        write_constants(writing, type, bits, with_sign);
    write_assertion(writing, "size_of", name, type->size);
    write_assertion(writing, "align_of", name, type->align);
}

static void write_type(struct writing *writing, const struct layout_known_type *known)
{
    const struct layout_type *type = &known->type;
    const char *place = layout_place_label(writing->arena, &type->place);
    const char *refusal =
        layout_rust_refusal(type, layout_rust_pointer_size(&writing->names, known));

    put(writing, "\n// ");
    put_comment(writing, layout_type_label(writing->arena, type));
    put(writing, place ? ", " : "");
    put_comment(writing, place ? place : "");
    put(writing, "\n");
    if (type->mirror && type->mirror->reason) {
        put(writing, "// Not exact: ");
        put_comment(writing, type->mirror->reason);
        put(writing, ".\n");
    }
    if (refusal) {
        put(writing, "// Only its name: ");
        put(writing, refusal);
        put(writing, ".\n#[repr(C)]\npub struct ");
        put(writing, layout_rust_names_get(&writing->names, type));
        put(writing, " {\n    _opaque: [u8; 0],\n}\n");
    } else if (type->kind == LAYOUT_ENUM) {
        write_enum(writing, known);
    } else {
        write_record(writing, known);
    }
}

static void write_tail(struct writing *writing)
{
    for (unsigned power = 0; power < 30; power++) {
        if (!(writing->aligns >> power & 1))
            continue;
        put(writing, "\n#[repr(C, align(");
        put_number(writing, UINT64_C(1) << power);
        put(writing, "))]\n#[derive(Clone, Copy)]\npub struct Align");
        put_number(writing, UINT64_C(1) << power);
        put(writing, ";\n");
    }
    for (size_t i = 0; i < writing->names.mention_count; i++) {
        put(writing, "\n// No report has it.\n#[repr(C)]\npub struct ");
        put(writing, layout_rust_names_mention(&writing->names, i));
        put(writing, " {\n    _opaque: [u8; 0],\n}\n");
    }
}

int layout_export_rust(const struct layout_program *program, struct layout_arena *arena,
                       struct layout_sink sink)
{
    struct writing *writing = layout_arena_alloc(arena, sizeof *writing);

    writing->arena = arena;
    layout_rust_names_init(&writing->names, program, arena);
    layout_stream_init(&writing->stream, sink);
    write_head(writing);
    for (size_t i = 0; i < program->types.count; i++)
        write_type(writing, layout_program_type(program, i));
    write_tail(writing);
    return layout_stream_finish(&writing->stream);
}
