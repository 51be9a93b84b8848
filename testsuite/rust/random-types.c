/* Random types of C, as C and as a Rust program that prints what rustc makes of them.

     random-types [--enums] SEED COUNT TYPES.c TYPES.rs

   The same SEED makes the same types.  With --enums they are enums and tagged unions.  The program
   prints lines of mirror-figures, which says what they mean; those that it prints must all be among
   what mirror-figures makes of the report.  */

#include "random-types.h"

#include <stdlib.h>
#include <string.h>

unsigned below(struct maker *maker, unsigned limit)
{
    /* Marsaglia's xorshift: any sequence will do that is the same everywhere.  */
    maker->state ^= maker->state << 13;
    maker->state ^= maker->state >> 7;
    maker->state ^= maker->state << 17;
    return (unsigned)((maker->state >> 20) % limit);
}

static const char c_prelude[] = "typedef int over_16 __attribute__((aligned(16)));\n"
                                "typedef char over_4 __attribute__((aligned(4)));\n"
                                "typedef long under_2 __attribute__((aligned(2)));\n"
                                "typedef int under_1 __attribute__((aligned(1)));\n";

static const char rust_prelude[] =
    "#![feature(offset_of_enum)]\n"
    "#![allow(dead_code, unused_imports, non_camel_case_types, improper_ctypes_definitions)]\n"
    "#![allow(overflowing_literals, repr_c_enums_larger_than_int)]\n"
    "use std::{mem::*, sync::atomic::*};\n"
    "type F = Option<unsafe extern \"C\" fn()>;\n"
    "#[repr(C)] struct Pair<T>(T, T);\n"
    "#[repr(C)] struct Aligned<A, T>([A; 0], T);\n"
    "#[derive(Clone, Copy)] #[repr(align(32))] struct Align32;\n"
    "#[derive(Clone, Copy)] #[repr(align(64))] struct Align64;\n"
    "const fn least(a: usize, b: usize) -> usize { if a < b { a } else { b } }\n"
    "type Opaque16 = Aligned<u128, [u8; 16]>;\n";

static void finish(struct maker *maker)
{
    char line[4096];

    rewind(maker->table);
    fputs("static TABLE: &[(&str, &[usize])] = &[\n", maker->rust);
    while (fgets(line, sizeof line, maker->table))
        fputs(line, maker->rust);
    fputs("];\n"
          "fn main() {\n"
          "    for (name, figures) in TABLE {\n"
          "        print!(\"{name}\");\n"
          "        for figure in *figures { print!(\" {figure}\"); }\n"
          "        println!();\n"
          "    }\n"
          "}\n",
          maker->rust);
}

static bool run(struct maker *maker, uint64_t seed, unsigned count, bool enums)
{
    maker->state = (seed + 1) * UINT64_C(0x9e3779b97f4a7c15);
    layout_arena_init(&maker->arena, NULL);
    fputs(c_prelude, maker->c);
    fputs(rust_prelude, maker->rust);
    for (unsigned i = 0; i < count; i++)
        if (enums && maker->enum_count > 2 && below(maker, 2))
            make_tagged(maker, i);
        else if (enums || below(maker, 8) == 0)
            make_enum(maker, i);
        else
            make_record(maker, i);
    finish(maker);
    layout_arena_done(&maker->arena);
    return !ferror(maker->c) && !ferror(maker->rust) && !ferror(maker->table);
}

int main(int argc, char **argv)
{
    static struct maker maker;
    bool enums = argc > 1 && strcmp(argv[1], "--enums") == 0;
    bool whole;

    argv += enums;
    argc -= enums;
    if (argc != 5) {
        fputs("usage: random-types [--enums] SEED COUNT TYPES.c TYPES.rs\n", stderr);
        return 2;
    }
    maker.c = fopen(argv[3], "w");
    maker.rust = fopen(argv[4], "w");
    maker.table = tmpfile();
    if (!maker.c || !maker.rust || !maker.table) {
        perror("random-types");
        return 2;
    }
    whole = run(&maker, strtoull(argv[1], NULL, 10), (unsigned)strtoul(argv[2], NULL, 10), enums);
    whole = fclose(maker.c) == 0 && whole;
    whole = fclose(maker.rust) == 0 && whole;
    fclose(maker.table);
    return whole ? 0 : 2;
}
