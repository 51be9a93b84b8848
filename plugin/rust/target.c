#include "target.h"

#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "../model/unit.h"

/* One machine as rustc's data layout has it.  What all targets of the table have alike is not in
   it: bytes aligned to 1, vectors of 8 bytes to 8.  */
struct row {
    const char *architecture; /* what the triple begins with */
    uint32_t pointer_size;    /* that options asked for */
    const char *system;       /* in the triple; null: any */
    uint32_t pointer_align;   /* 0: Rust has no such machine */
    uint32_t i16, i32, i64, i128;
    uint32_t f32, f64, f128;
    uint32_t vector16;
    uint32_t c_enum;
};

/* The first row that fits holds, so exceptions come before the rule.

   i128 is aligned as the widest integer that a data layout names, which is where the 8 of many
   32-bit machines comes from, but not of i686, whose layout names i128 itself and leaves out i64,
   for which LLVM then takes 4.  */
static const struct row rows[] = {
    {"x86_64", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"x86_64", 4, "x32", 4, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"x86_64", 4, "mingw", 4, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"x86_64", 4, "cygwin", 4, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"x86_64", 4, NULL, 4, 2, 4, 4, 16, 4, 4, 16, 16, 4},
    {"aarch64", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"aarch64", 4, NULL, 4, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    /* The bare machines' ABI has short enums.  "arm-none-linux-gnueabihf" is not one of them.  */
    {"arm", 4, "linux", 4, 2, 4, 8, 8, 4, 8, 16, 8, 4},
    {"arm", 4, "none", 4, 2, 4, 8, 8, 4, 8, 16, 8, 1},
    {"arm", 4, NULL, 4, 2, 4, 8, 8, 4, 8, 16, 8, 4},
    {"riscv", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"riscv", 4, NULL, 4, 2, 4, 8, 8, 4, 8, 16, 16, 4},
    {"powerpc", 8, "aix", 8, 2, 4, 8, 16, 4, 4, 16, 16, 4},
    {"powerpc", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"powerpc", 4, "aix", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {"powerpc", 4, NULL, 4, 2, 4, 8, 8, 4, 8, 16, 16, 4},
    {"mips", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    /* Pointers of 4 bytes on a 64-bit MIPS are the n32 ABI, which Rust has not.  */
    {"mips64", 4, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
    {"mips", 4, NULL, 4, 2, 4, 8, 8, 4, 8, 16, 16, 4},
    {"s390x", 8, NULL, 8, 2, 4, 8, 8, 4, 8, 8, 8, 4},
    {"sparc", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"sparc", 4, NULL, 4, 2, 4, 8, 16, 4, 8, 8, 16, 4},
    {"loongarch", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"loongarch", 4, NULL, 4, 2, 4, 8, 8, 4, 8, 16, 16, 4},
    {"xtensa", 4, NULL, 4, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"bpf", 8, NULL, 8, 2, 4, 8, 16, 4, 8, 16, 16, 4},
    {"m68k", 4, NULL, 2, 2, 2, 4, 4, 4, 8, 16, 16, 4},
    {"msp430", 2, NULL, 2, 2, 2, 2, 2, 2, 2, 16, 16, 2},
    {"avr", 2, NULL, 1, 1, 1, 1, 1, 1, 1, 16, 16, 2},
};

static bool starts_with(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

/* The 32-bit and the 64-bit x86 are one compiler with two defaults.  */
static const char *architecture_of(const char *triple)
{
    if (triple[0] == 'i' && triple[1] >= '3' && triple[1] <= '7' && starts_with(triple + 2, "86-"))
        return "x86_64";
    return triple;
}

/* -mx32 is not in the triple, but of the two machines of 4-byte pointers only the one of -mx32 has
   a red zone.  */
static bool system_matches(const struct row *row, const struct layout_machine *machine,
                           const char *triple)
{
    if (!row->system || strstr(triple, row->system))
        return true;
    return strcmp(row->system, "x32") == 0 && machine->red_zone > 0;
}

/* Objects are smaller than what pointers of this size can tell apart, with room for LLVM
   to count their bits.  */
static uint64_t size_bound(uint32_t pointer_size)
{
    switch (pointer_size) {
    case 2:
        return UINT64_C(1) << 15;
    case 4:
        return UINT64_C(1) << 31;
    default:
        return UINT64_C(1) << 61;
    }
}

static struct layout_rust_target target_of(const struct row *row)
{
    return (struct layout_rust_target){
        .pointer_size = row->pointer_size,
        .pointer_align = row->pointer_align,
        .integer_align = {1, row->i16, row->i32, row->i64, row->i128},
        .float_align = {2, row->f32, row->f64, row->f128},
        .aggregate_align = 1,
        .vector8_align = 8,
        .vector16_align = row->vector16,
        .c_enum_size = row->c_enum,
        .size_bound = size_bound(row->pointer_size),
    };
}

int layout_rust_target_find(const struct layout_machine *machine, const char *triple,
                            struct layout_rust_target *ret_target)
{
    const char *architecture = architecture_of(triple);

    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        const struct row *row = &rows[i];
        if (row->pointer_size != machine->pointer_size ||
            !starts_with(architecture, row->architecture) || !system_matches(row, machine, triple))
            continue;
        if (row->pointer_align == 0)
            return -ENOTSUP;
        *ret_target = target_of(row);
        return 0;
    }
    return -ENOTSUP;
}
