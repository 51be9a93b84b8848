/* Random Rust types: as a program that prints how rustc laid them out, and what the engine says of
   the same ones.

     rust-random [--plant|--rejected] SEED COUNT PROGRAM.rs EXPECTED

   The same SEED makes the same types.  With --plant the engine is told of a machine whose u64 is
   aligned to 4, so that the two must differ.  Types that rustc rejects by the engine's word are
   left out; with --rejected they are in the program, and their number is printed: rustc must find
   as many errors.  A line of the output is a type's name and figures: size, alignment, the sizes of
   Option, of Option of Option, of a Result with a u16 and of an enum that has 200 more variants,
   then the offsets of the fields.  */

#include <errno.h>
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/rust/library.h"
#include "../unit/rust-notation.h"

/* Types that later ones may be made of.  */
#define REMEMBERED 30
/* Larger ones are not: sizes would grow with each level.  */
#define LARGE 100000

struct maker {
    uint64_t state;
    struct layout_arena arena;
    struct rust_notation notation;
    const char *sized[REMEMBERED];
    size_t sized_count;
    const char *unsized_[REMEMBERED];
    size_t unsized_count;
    unsigned rejected;
    bool plant; /* as the options say */
    bool with_rejected;
    FILE *program;
    FILE *table; /* the end of the program, written apart */
    FILE *expected;
};

static const char *make_type(struct maker *maker, unsigned depth);

static unsigned below(struct maker *maker, unsigned limit)
{
    /* Marsaglia's xorshift: any sequence will do that is the same everywhere.  */
    maker->state ^= maker->state << 13;
    maker->state ^= maker->state >> 7;
    maker->state ^= maker->state << 17;
    return (unsigned)((maker->state >> 20) % limit);
}

static const char *pick(struct maker *maker, const char *const *words, size_t count)
{
    return words[below(maker, (unsigned)count)];
}

#define PICK(maker, words) pick(maker, words, sizeof(words) / sizeof *(words))

static const char *const integers[] = {"u8", "u16", "u32", "u64", "u128", "usize",
                                       "i8", "i16", "i32", "i64", "i128", "isize"};

static const char *make_scalar(struct maker *maker)
{
    static const char *const others[] = {"bool", "bool", "char", "f32", "f64", "()", "fn()"};

    return below(maker, 3) ? PICK(maker, integers) : PICK(maker, others);
}

static const char *make_pointee(struct maker *maker, unsigned depth)
{
    static const char *const unsized_[] = {"str", "dyn Any"};

    switch (below(maker, 5)) {
    case 0:
        return PICK(maker, unsized_);
    case 1:
        return layout_arena_printf(&maker->arena, "[%s]", make_type(maker, depth));
    case 2:
        if (maker->unsized_count > 0)
            return pick(maker, maker->unsized_, maker->unsized_count);
        /* fall through */
    default:
        return make_type(maker, depth);
    }
}

static const char *make_pointer(struct maker *maker, unsigned depth)
{
    static const char *const formats[] = {"&'static %s", "*const %s", "NonNull<%s>",
                                          "Box<%s>",     "Rc<%s>",    "Arc<%s>"};
    const char *format = PICK(maker, formats);
    const char *percent = strchr(format, '%');

    return layout_arena_printf(&maker->arena, "%.*s%s%s", (int)(percent - format), format,
                               make_pointee(maker, depth), percent + 2);
}

static const char *make_array(struct maker *maker, unsigned depth)
{
    static const unsigned counts[] = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 33};
    unsigned count = counts[below(maker, sizeof counts / sizeof *counts)];

    return layout_arena_printf(&maker->arena, "[%s; %u]",
                               below(maker, 2) ? "u8" : make_type(maker, depth), count);
}

static const char *make_list(struct maker *maker, unsigned depth, unsigned count)
{
    const char *text = "";

    for (unsigned i = 0; i < count; i++)
        text = layout_arena_printf(&maker->arena, "%s%s%s", text, i ? ", " : "",
                                   make_type(maker, depth));
    return text;
}

static const char *make_tuple(struct maker *maker, unsigned depth)
{
    unsigned count = 1 + below(maker, 4);

    return layout_arena_printf(&maker->arena, "(%s%s)", make_list(maker, depth, count),
                               count == 1 ? "," : "");
}

static const char *make_wrapped(struct maker *maker, unsigned depth)
{
    static const char *const wrappers[] = {
        "Option",      "Option", "Option", "Option", "Cell",        "UnsafeCell",   "RefCell",
        "PhantomData", "Mutex",  "RwLock", "Vec",    "MaybeUninit", "ManuallyDrop", "Weak"};
    static const char *const atoms[] = {"u8", "u16", "u32", "u64", "usize", "i64", "bool"};

    switch (below(maker, 8)) {
    case 0:
        return layout_arena_printf(&maker->arena, "NonZero<%s>", PICK(maker, integers));
    case 1:
        return layout_arena_printf(&maker->arena, "Atomic<%s>", PICK(maker, atoms));
    case 2:
        return layout_arena_printf(&maker->arena, "Result<%s>", make_list(maker, depth, 2));
    case 3:
        return "String";
    default:
        return layout_arena_printf(&maker->arena, "%s<%s>", PICK(maker, wrappers),
                                   make_type(maker, depth));
    }
}

static const char *make_type(struct maker *maker, unsigned depth)
{
    if (below(maker, 40) == 0)
        return "Void";
    switch (depth > 0 ? below(maker, 16) : 0) {
    case 10:
    case 11:
        return make_array(maker, depth - 1);
    case 12:
        return make_pointer(maker, depth - 1);
    case 13:
        return make_tuple(maker, depth - 1);
    case 14:
    case 15:
        return make_wrapped(maker, depth - 1);
    case 7:
    case 8:
    case 9:
        if (maker->sized_count > 0)
            return pick(maker, maker->sized, maker->sized_count);
        return "Void";
    default:
        return make_scalar(maker);
    }
}

/* A repr of the WORDS alone or none, mostly none.  */
static const char *make_repr(struct maker *maker, const char *const *words, size_t count)
{
    return below(maker, 2) ? "" : pick(maker, words, count);
}

static const char *const record_reprs[] = {
    "",
    " repr(C)",
    " repr(C)",
    " repr(packed(1))",
    " repr(packed(2))",
    " repr(packed(4))",
    " repr(C) repr(packed(1))",
    " repr(C) repr(packed(2))",
    " repr(align(1))",
    " repr(align(2))",
    " repr(align(16))",
    " repr(C) repr(align(32))",
};

/* What may be unsized cannot be packed: who drops it could not move it to where it is aligned.  */
static const char *make_struct(struct maker *maker, const char *name)
{
    const char *repr = make_repr(maker, record_reprs, sizeof record_reprs / sizeof *record_reprs);
    unsigned count = below(maker, 8);
    const char *fields = make_list(maker, 2, count);
    unsigned tail = count > 0 && !strstr(repr, "packed") ? below(maker, 16) : 2;

    if (tail < 2)
        return layout_arena_printf(&maker->arena, "struct %s%s { %s, %s }", name, repr, fields,
                                   tail ? "[u16]" : "dyn Any");
    return layout_arena_printf(&maker->arena, "struct %s%s%s { %s }", name, repr,
                               tail == 3 || tail == 4 ? " ?Sized" : "", fields);
}

/* Rust wants what needs dropping wrapped in a union.  */
static const char *make_union(struct maker *maker, const char *name)
{
    const char *repr = make_repr(maker, record_reprs, sizeof record_reprs / sizeof *record_reprs);
    const char *text = layout_arena_printf(&maker->arena, "union %s%s {", name, repr);
    unsigned count = 1 + below(maker, 4);

    for (unsigned i = 0; i < count; i++)
        text = layout_arena_printf(&maker->arena, "%s%s ManuallyDrop<%s>", text, i ? "," : "",
                                   make_type(maker, 2));
    return layout_arena_printf(&maker->arena, "%s }", text);
}

static const char *make_data_enum(struct maker *maker, const char *name)
{
    static const char *const reprs[] = {"",
                                        "",
                                        " repr(C)",
                                        " repr(u8)",
                                        " repr(i16)",
                                        " repr(u128)",
                                        " repr(C) repr(u8)",
                                        " repr(C) repr(isize)",
                                        " repr(align(8))"};
    const char *text = layout_arena_printf(&maker->arena, "enum %s%s {", name,
                                           make_repr(maker, reprs, sizeof reprs / sizeof *reprs));
    unsigned count = 1 + below(maker, 6);

    for (unsigned i = 0; i < count; i++)
        text = layout_arena_printf(&maker->arena, "%s%s (%s)", text, i ? "," : "",
                                   make_list(maker, 2, below(maker, 4)));
    return layout_arena_printf(&maker->arena, "%s }", text);
}

/* Discriminants near where ranges change, rising by random steps so that none comes twice.  */
static const char *make_plain_enum(struct maker *maker, const char *name)
{
    static const struct {
        const char *repr;
        int64_t least;
        int64_t greatest;
    } kinds[] = {{"", INT64_MIN, INT64_MAX},           {"", -200, 400},
                 {"", INT32_MIN, UINT32_MAX},          {" repr(u8)", 0, UINT8_MAX},
                 {" repr(i8)", INT8_MIN, INT8_MAX},    {" repr(u16)", 0, UINT16_MAX},
                 {" repr(i16)", INT16_MIN, INT16_MAX}, {" repr(u32)", 0, UINT32_MAX},
                 {" repr(i64)", INT64_MIN, INT64_MAX}, {" repr(C)", INT32_MIN, INT32_MAX},
                 {" repr(i128)", INT64_MIN, INT64_MAX}};
    unsigned kind = below(maker, sizeof kinds / sizeof *kinds);
    uint64_t room = (uint64_t)kinds[kind].greatest - (uint64_t)kinds[kind].least;
    const char *text = layout_arena_printf(&maker->arena, "enum %s%s {", name, kinds[kind].repr);
    unsigned count = 1 + below(maker, 5);
    uint64_t value = below(maker, 3) ? room / (1 + below(maker, 9)) : 0;

    for (unsigned i = 0; i < count; i++) {
        text = layout_arena_printf(&maker->arena, "%s%s () = %" PRId64, text, i ? "," : "",
                                   (int64_t)((uint64_t)kinds[kind].least + value));
        if (value >= room)
            break;
        value += below(maker, 2) ? 1 : 1 + (room - value - 1) / (1 + below(maker, 9));
    }
    return layout_arena_printf(&maker->arena, "%s }", text);
}

static const char *make_definition(struct maker *maker, const char *name)
{
    switch (below(maker, 10)) {
    case 0:
    case 1:
        return make_plain_enum(maker, name);
    case 2:
    case 3:
    case 4:
        return make_data_enum(maker, name);
    case 5:
        return make_union(maker, name);
    case 6:
        return layout_arena_printf(&maker->arena, "type %s = %s", name, make_type(maker, 3));
    default:
        return make_struct(maker, name);
    }
}

static void remember(struct maker *maker, const char **names, size_t *count, const char *name)
{
    if (*count < REMEMBERED)
        names[(*count)++] = name;
    else
        names[below(maker, REMEMBERED)] = name;
}

/* Attributes in Rust's form, of those in the notation's.  */
static void write_reprs(FILE *file, const char *text)
{
    const char *brace = strchr(text, '{');

    while ((text = strstr(text, " repr(")) && text < brace) {
        size_t length = strcspn(text + 6, " {");
        fprintf(file, "#[repr(%.*s] ", (int)length, text + 6);
        text += 6 + length;
    }
}

/* The fields within TEXT, which goes up to its closing bracket, with names.  Commas within
   brackets separate no fields.  */
static void write_fields(FILE *file, const char *text, const char *tail)
{
    unsigned number = 0;

    while (*text == ' ')
        text++;
    while (*text != '}') {
        size_t length = 0;
        for (int depth = 0; depth > 0 || !strchr(",}", text[length]); length++)
            depth += strchr("(<[", text[length]) ? 1 : strchr(")>]", text[length]) ? -1 : 0;
        fprintf(file, "f%u: %.*s, ", number++,
                tail && text[length] != ',' ? (int)strlen(tail) : (int)length,
                tail && text[length] != ',' ? tail : text);
        text += length + (text[length] == ',');
        while (*text == ' ')
            text++;
    }
}

/* An enum whose variants are in TEXT.  Those without fields must not have brackets: with them, only
   an enum of a stated integer may have discriminants.  */
static void write_variants(FILE *file, const char *name, const char *text)
{
    unsigned variant = 0;
    int depth = 0;

    fprintf(file, "enum %s {", name);
    for (; *text; text++) {
        if (*text == '(' && depth == 0)
            fprintf(file, "V%u", variant++);
        if (*text == '(' && depth == 0 && text[1] == ')') {
            text++;
            continue;
        }
        depth += strchr("(<[", *text) ? 1 : strchr(")>]", *text) ? -1 : 0;
        fputc(*text, file);
    }
    fputc('\n', file);
}

/* The definition as Rust.  A parameter's default makes the name without one mean the struct with
   what the notation says.  */
static void write_definition(struct maker *maker, const char *name, const char *text,
                             const struct layout_rust_type *type)
{
    const char *open = strchr(text, '{');
    const char *last = open;

    write_reprs(maker->program, text);
    if (!open) {
        fprintf(maker->program, "%s;\n", text);
    } else if (type->kind == LAYOUT_RUST_ENUM) {
        write_variants(maker->program, name, open + 1);
    } else {
        const char *tail = NULL;
        int depth = 0;
        for (const char *at = open + 1; *at; at++) {
            depth += strchr("(<[", *at) ? 1 : strchr(")>]", *at) ? -1 : 0;
            if (*at == ',' && depth == 0)
                last = at;
        }
        fprintf(maker->program, "%.*s %s", (int)strcspn(text, " "), text, name);
        if (type->generic_tail) {
            fprintf(maker->program, "<T: ?Sized = %.*s>", (int)strlen(last + 1) - 1, last + 1);
            tail = "T";
        }
        fputs(" { ", maker->program);
        write_fields(maker->program, open + 1, tail);
        fputs("}\n", maker->program);
    }
}

/* An enum of TYPE and 200 variants without fields.  */
static struct layout_rust_type *many(struct maker *maker, struct layout_rust_type *type)
{
    struct layout_rust_variant *variants = layout_arena_array(&maker->arena, 201, sizeof *variants);

    variants[200].fields = layout_rust_fields(&maker->notation.types, &type, 1);
    variants[200].field_count = 1;
    return layout_rust_enum(&maker->notation.types, "Many", variants, 201);
}

static void expect_size(struct maker *maker, struct layout_rust_type *type)
{
    const struct layout_rust_layout *layout;

    if (layout_rust_type_layout(&maker->notation.types, type, &layout) == 0)
        fprintf(maker->expected, " %" PRIu64, layout->size);
    else
        fputs(" error", maker->expected);
}

static void write_figures(struct maker *maker, const char *name, struct layout_rust_type *type,
                          const struct layout_rust_layout *layout)
{
    struct layout_rust_types *types = &maker->notation.types;
    struct layout_rust_type *option = layout_rust_option(types, type);
    struct layout_rust_type *u16 = layout_rust_primitive(types, LAYOUT_RUST_U16);
    bool has_offsets = type->kind == LAYOUT_RUST_STRUCT || type->kind == LAYOUT_RUST_UNION;

    fprintf(maker->table,
            "    (\"%s\", &[size_of::<%s>(), align_of::<%s>(), "
            "size_of::<Option<%s>>(), size_of::<Option<Option<%s>>>(), "
            "size_of::<Result<%s, u16>>(), size_of::<Many<%s>>()",
            name, name, name, name, name, name, name);
    fprintf(maker->expected, "%s %" PRIu64 " %" PRIu64, name, layout->size, layout->align);
    expect_size(maker, option);
    expect_size(maker, layout_rust_option(types, option));
    expect_size(maker, layout_rust_result(types, type, u16));
    expect_size(maker, many(maker, type));
    for (size_t i = 0; has_offsets && type->name[0] == name[0] && i < type->field_count; i++) {
        if (strcmp(type->name, name) != 0)
            break;
        fprintf(maker->table, ", offset_of!(%s, f%zu)", name, i);
        fprintf(maker->expected, " %" PRIu64, layout->bodies[0].offsets[i]);
    }
    fputs("]),\n", maker->table);
    fputc('\n', maker->expected);
}

/* Of what has no size, the pointers tell what else they carry.  */
static void write_unsized(struct maker *maker, const char *name, struct layout_rust_type *type)
{
    struct layout_rust_types *types = &maker->notation.types;
    struct layout_rust_type *raw = layout_rust_wrap(types, LAYOUT_RUST_POINTER, type);

    fprintf(maker->table,
            "    (\"%s\", &[size_of::<*const %s>(), "
            "size_of::<Option<*const %s>>()]),\n",
            name, name, name);
    fputs(name, maker->expected);
    expect_size(maker, raw);
    expect_size(maker, layout_rust_option(types, raw));
    fputc('\n', maker->expected);
}

/* One more type, unless the engine says that rustc would not take it, which only packed ones of
   aligned ones are made for.  */
static bool make_one(struct maker *maker, unsigned number)
{
    const char *name = layout_arena_printf(&maker->arena, "T%u", number);
    const char *text = make_definition(maker, name);
    struct layout_rust_type *type = rust_notation_define(&maker->notation, text);
    const struct layout_rust_layout *layout;
    int result = type ? layout_rust_type_layout(&maker->notation.types, type, &layout) : -EBADMSG;

    if (result == -EINVAL && strstr(text, "packed")) {
        maker->rejected++;
        if (maker->with_rejected)
            write_definition(maker, name, text, type);
        return true;
    }
    if (result < 0) {
        fprintf(stderr, "rust-random: %s: %s\n", strerror(-result), text);
        return false;
    }
    write_definition(maker, name, text, type);
    if (layout->is_unsized) {
        remember(maker, maker->unsized_, &maker->unsized_count, name);
        write_unsized(maker, name, type);
        return true;
    }
    if (layout->size < LARGE)
        remember(maker, maker->sized, &maker->sized_count, name);
    write_figures(maker, name, type, layout);
    return true;
}

static const char prelude[] =
    "#![allow(dead_code, unused_imports, improper_ctypes_definitions)]\n"
    "#![allow(conflicting_repr_hints, repr_c_enums_larger_than_int)]\n"
    "use std::{any::Any, cell::*, marker::PhantomData, mem::*, num::NonZero, ptr::NonNull};\n"
    "use std::{rc::*, sync::{Arc, Mutex, RwLock, atomic::*}};\n"
    "trait HasAtomic { type It; }\n"
    "type Atomic<T> = <T as HasAtomic>::It;\n"
    "impl HasAtomic for bool { type It = AtomicBool; }\n"
    "impl HasAtomic for u8 { type It = AtomicU8; }\n"
    "impl HasAtomic for u16 { type It = AtomicU16; }\n"
    "impl HasAtomic for u32 { type It = AtomicU32; }\n"
    "impl HasAtomic for u64 { type It = AtomicU64; }\n"
    "impl HasAtomic for usize { type It = AtomicUsize; }\n"
    "impl HasAtomic for i64 { type It = AtomicI64; }\n"
    "enum Void { }\n";

static void begin(struct maker *maker)
{
    fputs(prelude, maker->program);
    fputs("enum Many<T> { ", maker->program);
    for (unsigned i = 0; i < 200; i++)
        fprintf(maker->program, "N%u, ", i);
    fputs("Value(T) }\n", maker->program);
    rust_notation_define(&maker->notation, "enum Void { }");
}

static void finish(struct maker *maker)
{
    char line[4096];

    rewind(maker->table);
    fputs("static TABLE: &[(&str, &[usize])] = &[\n", maker->program);
    while (fgets(line, sizeof line, maker->table))
        fputs(line, maker->program);
    fputs("];\n"
          "fn main() {\n"
          "    for (name, figures) in TABLE {\n"
          "        print!(\"{name}\");\n"
          "        for figure in *figures { print!(\" {figure}\"); }\n"
          "        println!();\n"
          "    }\n"
          "}\n",
          maker->program);
}

static bool run(struct maker *maker, uint64_t seed, unsigned count)
{
    bool whole = true;

    maker->state = (seed + 1) * UINT64_C(0x9e3779b97f4a7c15);
    layout_arena_init(&maker->arena, NULL);
    if (rust_notation_start(&maker->notation, &maker->arena, "x86_64-linux-gnu", 8) < 0)
        return false;
    if (maker->plant)
        maker->notation.types.target.integer_align[3] = 4;
    begin(maker);
    for (unsigned i = 0; whole && i < count; i++)
        whole = make_one(maker, i);
    finish(maker);
    layout_arena_done(&maker->arena);
    return whole && !ferror(maker->program) && !ferror(maker->expected) && !ferror(maker->table);
}

static int usage(void)
{
    fputs("usage: rust-random [--plant|--rejected] SEED COUNT PROGRAM.rs EXPECTED\n", stderr);
    return 2;
}

int main(int argc, char **argv)
{
    static struct maker maker;
    bool whole;

    if (argc > 1 && argv[1][0] == '-') {
        maker.plant = strcmp(argv[1], "--plant") == 0;
        maker.with_rejected = strcmp(argv[1], "--rejected") == 0;
        if (!maker.plant && !maker.with_rejected)
            return usage();
        argv++;
        argc--;
    }
    if (argc != 5)
        return usage();
    maker.program = fopen(argv[3], "w");
    maker.expected = fopen(argv[4], "w");
    maker.table = tmpfile();
    if (!maker.program || !maker.expected || !maker.table) {
        perror("rust-random");
        return 2;
    }
    whole = run(&maker, strtoull(argv[1], NULL, 10), (unsigned)strtoul(argv[2], NULL, 10));
    whole = fclose(maker.program) == 0 && whole;
    whole = fclose(maker.expected) == 0 && whole;
    fclose(maker.table);
    if (maker.with_rejected)
        printf("%u\n", maker.rejected);
    return whole ? 0 : 2;
}
