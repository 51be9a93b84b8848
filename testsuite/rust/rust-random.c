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
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/rust/library.h"
#include "../unit/rust-notation.h"
#include "rust-definition.h"
#include "rust-source.h"

/* Later types are made of no larger ones: sizes would grow with each level.  */
#define LARGE 100000

struct output {
    struct rust_maker maker;
    struct layout_arena arena;
    struct rust_notation notation;
    unsigned rejected;
    bool plant; /* as the options say */
    bool with_rejected;
    FILE *program;
    FILE *table; /* the end of the program, written apart */
    FILE *expected;
};

/* An enum of TYPE and 200 variants without fields.  */
static struct layout_rust_type *many(struct output *output, struct layout_rust_type *type)
{
    struct layout_rust_variant *variants =
        layout_arena_array(&output->arena, 201, sizeof *variants);

    variants[200].fields = layout_rust_fields(&output->notation.types, &type, 1);
    variants[200].field_count = 1;
    return layout_rust_enum(&output->notation.types, "Many", variants, 201);
}

static void expect_size(struct output *output, struct layout_rust_type *type)
{
    const struct layout_rust_layout *layout;

    if (layout_rust_type_layout(&output->notation.types, type, &layout) == 0)
        fprintf(output->expected, " %" PRIu64, layout->size);
    else
        fputs(" error", output->expected);
}

static void write_figures(struct output *output, const char *name, struct layout_rust_type *type,
                          const struct layout_rust_layout *layout)
{
    struct layout_rust_types *types = &output->notation.types;
    struct layout_rust_type *option = layout_rust_option(types, type);
    struct layout_rust_type *u16 = layout_rust_primitive(types, LAYOUT_RUST_U16);
    bool has_offsets = type->kind == LAYOUT_RUST_STRUCT || type->kind == LAYOUT_RUST_UNION;

    fprintf(output->table,
            "    (\"%s\", &[size_of::<%s>(), align_of::<%s>(), "
            "size_of::<Option<%s>>(), size_of::<Option<Option<%s>>>(), "
            "size_of::<Result<%s, u16>>(), size_of::<Many<%s>>()",
            name, name, name, name, name, name, name);
    fprintf(output->expected, "%s %" PRIu64 " %" PRIu64, name, layout->size, layout->align);
    expect_size(output, option);
    expect_size(output, layout_rust_option(types, option));
    expect_size(output, layout_rust_result(types, type, u16));
    expect_size(output, many(output, type));
    for (size_t i = 0; has_offsets && type->name[0] == name[0] && i < type->field_count; i++) {
        if (strcmp(type->name, name) != 0)
            break;
        fprintf(output->table, ", offset_of!(%s, f%zu)", name, i);
        fprintf(output->expected, " %" PRIu64, layout->bodies[0].offsets[i]);
    }
    fputs("]),\n", output->table);
    fputc('\n', output->expected);
}

/* Of what has no size, the pointers tell what else they carry.  */
static void write_unsized(struct output *output, const char *name, struct layout_rust_type *type)
{
    struct layout_rust_types *types = &output->notation.types;
    struct layout_rust_type *raw = layout_rust_wrap(types, LAYOUT_RUST_POINTER, type);

    fprintf(output->table,
            "    (\"%s\", &[size_of::<*const %s>(), "
            "size_of::<Option<*const %s>>()]),\n",
            name, name, name);
    fputs(name, output->expected);
    expect_size(output, raw);
    expect_size(output, layout_rust_option(types, raw));
    fputc('\n', output->expected);
}

/* One more type, unless the engine says that rustc would not take it, which only packed ones of
   aligned ones are made for.  */
static bool make_one(struct output *output, unsigned number)
{
    const char *name = layout_arena_printf(&output->arena, "T%u", number);
    const char *text = rust_definition_make(&output->maker, name);
    struct layout_rust_type *type = rust_notation_define(&output->notation, text);
    const struct layout_rust_layout *layout;
    int result = type ? layout_rust_type_layout(&output->notation.types, type, &layout) : -EBADMSG;

    if (result == -EINVAL && strstr(text, "packed")) {
        output->rejected++;
        if (output->with_rejected)
            rust_source_write(output->program, name, text, type);
        return true;
    }
    if (result < 0) {
        fprintf(stderr, "rust-random: %s: %s\n", strerror(-result), text);
        return false;
    }
    rust_source_write(output->program, name, text, type);
    if (layout->is_unsized) {
        rust_maker_remember_unsized(&output->maker, name);
        write_unsized(output, name, type);
        return true;
    }
    if (layout->size < LARGE)
        rust_maker_remember_sized(&output->maker, name);
    write_figures(output, name, type, layout);
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

static void begin(struct output *output)
{
    fputs(prelude, output->program);
    fputs("enum Many<T> { ", output->program);
    for (unsigned i = 0; i < 200; i++)
        fprintf(output->program, "N%u, ", i);
    fputs("Value(T) }\n", output->program);
    rust_notation_define(&output->notation, "enum Void { }");
}

static void finish(struct output *output)
{
    char line[4096];

    rewind(output->table);
    fputs("static TABLE: &[(&str, &[usize])] = &[\n", output->program);
    while (fgets(line, sizeof line, output->table))
        fputs(line, output->program);
    fputs("];\n"
          "fn main() {\n"
          "    for (name, figures) in TABLE {\n"
          "        print!(\"{name}\");\n"
          "        for figure in *figures { print!(\" {figure}\"); }\n"
          "        println!();\n"
          "    }\n"
          "}\n",
          output->program);
}

static bool run(struct output *output, uint64_t seed, unsigned count)
{
    bool whole = true;

    output->maker.arena = &output->arena;
    output->maker.state = (seed + 1) * UINT64_C(0x9e3779b97f4a7c15);
    layout_arena_init(&output->arena, NULL);
    if (rust_notation_start(&output->notation, &output->arena, "x86_64-linux-gnu", 8) < 0)
        return false;
    if (output->plant)
        output->notation.types.target.integer_align[3] = 4;
    begin(output);
    for (unsigned i = 0; whole && i < count; i++)
        whole = make_one(output, i);
    finish(output);
    layout_arena_done(&output->arena);
    return whole && !ferror(output->program) && !ferror(output->expected) && !ferror(output->table);
}

static int usage(void)
{
    fputs("usage: rust-random [--plant|--rejected] SEED COUNT PROGRAM.rs EXPECTED\n", stderr);
    return 2;
}

int main(int argc, char **argv)
{
    static struct output output;
    bool whole;

    if (argc > 1 && argv[1][0] == '-') {
        output.plant = strcmp(argv[1], "--plant") == 0;
        output.with_rejected = strcmp(argv[1], "--rejected") == 0;
        if (!output.plant && !output.with_rejected)
            return usage();
        argv++;
        argc--;
    }
    if (argc != 5)
        return usage();
    output.program = fopen(argv[3], "w");
    output.expected = fopen(argv[4], "w");
    output.table = tmpfile();
    if (!output.program || !output.expected || !output.table) {
        perror("rust-random");
        return 2;
    }
    whole = run(&output, strtoull(argv[1], NULL, 10), (unsigned)strtoul(argv[2], NULL, 10));
    whole = fclose(output.program) == 0 && whole;
    whole = fclose(output.expected) == 0 && whole;
    fclose(output.table);
    if (output.with_rejected)
        printf("%u\n", output.rejected);
    return whole ? 0 : 2;
}
