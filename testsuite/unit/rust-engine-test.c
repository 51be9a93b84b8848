/* What of plugin/rust the kept cases cannot show: its arithmetic, which machines it knows, and what
   it refuses.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/unit.h"
#include "../../plugin/rust/library.h"
#include "rust-notation.h"

static struct layout_rust_wide wide(uint64_t magnitude)
{
    return layout_rust_wide_of(magnitude, false);
}

static const char *printed(struct layout_rust_wide a)
{
    static char text[LAYOUT_RUST_WIDE_TEXT];

    return layout_rust_wide_print(a, text);
}

static void test_wide(void)
{
    struct layout_rust_wide two_to_64 = {0, 1};
    struct layout_rust_wide minus_one = layout_rust_wide_of(1, true);

    CU_ASSERT_STRING_EQUAL(printed(wide(0)), "0");
    CU_ASSERT_STRING_EQUAL(printed(two_to_64), "18446744073709551616");
    CU_ASSERT_STRING_EQUAL(printed(minus_one), "340282366920938463463374607431768211455");
    CU_ASSERT_STRING_EQUAL(printed(layout_rust_wide_add(wide(UINT64_MAX), wide(1))),
                           "18446744073709551616");
    CU_ASSERT_STRING_EQUAL(printed(layout_rust_wide_subtract(two_to_64, wide(1))),
                           "18446744073709551615");
    CU_ASSERT(layout_rust_wide_compare(minus_one, two_to_64) > 0);
    CU_ASSERT(layout_rust_wide_compare_signed(minus_one, wide(0)) < 0);
    CU_ASSERT(layout_rust_wide_compare_signed(minus_one, layout_rust_wide_of(2, true)) > 0);
    CU_ASSERT_EQUAL(layout_rust_wide_compare(two_to_64, two_to_64), 0);
    CU_ASSERT_STRING_EQUAL(printed(layout_rust_wide_cut(minus_one, 1)), "255");
    CU_ASSERT_STRING_EQUAL(printed(layout_rust_wide_cut(minus_one, 8)), "18446744073709551615");
    CU_ASSERT_STRING_EQUAL(printed(layout_rust_wide_max(16)),
                           "340282366920938463463374607431768211455");
}

/* The first of COUNT values taken from a byte that is START to END, and what is left then: "2
   2..1".  */
static const char *taken(unsigned start, unsigned end, uint64_t count)
{
    static char text[100];
    struct layout_rust_niche niche = layout_rust_niche_of(0, 1, wide(start), wide(end));
    struct layout_rust_wide first;

    if (!layout_rust_niche_take(&niche, count, &first))
        return "none";
    snprintf(text, sizeof text, "%u %u..%u", (unsigned)first.low, (unsigned)niche.start.low,
             (unsigned)niche.end.low);
    return text;
}

static void test_take(void)
{
    /* A reference's: 0 is the next above.  */
    CU_ASSERT_STRING_EQUAL(taken(1, 255, 1), "0 1..0");
    /* 0 is nearer below.  */
    CU_ASSERT_STRING_EQUAL(taken(3, 5, 3), "0 0..5");
    CU_ASSERT_STRING_EQUAL(taken(3, 5, 4), "6 3..9");
    CU_ASSERT_STRING_EQUAL(taken(0, 1, 1), "2 0..2");
    /* As near below as above.  */
    CU_ASSERT_STRING_EQUAL(taken(3, 252, 1), "2 2..252");
    CU_ASSERT_STRING_EQUAL(taken(3, 252, 3), "0 0..252");
    CU_ASSERT_STRING_EQUAL(taken(3, 252, 4), "253 3..0");
    /* Nearer above: up to 0, but not past it.  */
    CU_ASSERT_STRING_EQUAL(taken(5, 254, 1), "255 5..255");
    CU_ASSERT_STRING_EQUAL(taken(5, 254, 2), "255 5..0");
    CU_ASSERT_STRING_EQUAL(taken(5, 254, 3), "2 2..254");
    /* Round 0 already.  */
    CU_ASSERT_STRING_EQUAL(taken(250, 3, 1), "4 250..4");
    CU_ASSERT_STRING_EQUAL(taken(255, 0, 254), "1 255..254");
    CU_ASSERT_STRING_EQUAL(taken(255, 0, 255), "none");
    CU_ASSERT_STRING_EQUAL(taken(1, 255, 2), "none");
    /* No value is free, so there is no niche.  */
    CU_ASSERT_STRING_EQUAL(taken(0, 255, 1), "none");
    CU_ASSERT_EQUAL(layout_rust_niche_of(0, 1, wide(5), wide(4)).size, 0);
}

/* 100 * align of i64 + i128, plus 10,000 * pointer size; or the error.  */
static int found(const char *triple, uint32_t pointer_size, uint32_t red_zone)
{
    struct layout_machine machine = {.pointer_size = pointer_size, .red_zone = red_zone};
    struct layout_rust_target target;
    int result = layout_rust_target_find(&machine, triple, &target);

    if (result < 0)
        return result;
    CU_ASSERT_EQUAL(target.pointer_size, pointer_size);
    return (int)(10000 * target.pointer_size + 100 * target.integer_align[3] +
                 target.integer_align[4]);
}

static void test_targets(void)
{
    CU_ASSERT_EQUAL(found("x86_64-linux-gnu", 8, 128), 80816);
    /* -m32, -mx32, and -m64 of the other compiler.  */
    CU_ASSERT_EQUAL(found("x86_64-linux-gnu", 4, 0), 40416);
    CU_ASSERT_EQUAL(found("x86_64-linux-gnu", 4, 128), 40816);
    CU_ASSERT_EQUAL(found("x86_64-linux-gnux32", 4, 0), 40816);
    CU_ASSERT_EQUAL(found("i686-linux-gnu", 8, 128), 80816);
    CU_ASSERT_EQUAL(found("i686-w64-mingw32", 4, 0), 40816);
    CU_ASSERT_EQUAL(found("i986-linux-gnu", 4, 0), -ENOTSUP);
    CU_ASSERT_EQUAL(found("sparc64-linux-gnu", 4, 0), 40816);
    /* Machines that Rust has not, or not like this.  */
    CU_ASSERT_EQUAL(found("vax-dec-netbsdelf", 4, 0), -ENOTSUP);
    CU_ASSERT_EQUAL(found("powerpc-ibm-aix7.2.0.0", 4, 0), -ENOTSUP);
    CU_ASSERT_EQUAL(found("mips64-linux-gnuabin32", 4, 0), -ENOTSUP);
    CU_ASSERT_EQUAL(found("msp430-elf", 4, 0), -ENOTSUP);
    CU_ASSERT_EQUAL(found("s390-linux-gnu", 4, 0), -ENOTSUP);
}

static void test_short_enums(void)
{
    struct layout_machine machine = {.pointer_size = 4};
    struct layout_rust_target target;

    CU_ASSERT_EQUAL(layout_rust_target_find(&machine, "arm-none-eabi", &target), 0);
    CU_ASSERT_EQUAL(target.c_enum_size, 1);
    CU_ASSERT_EQUAL(layout_rust_target_find(&machine, "arm-none-linux-gnueabihf", &target), 0);
    CU_ASSERT_EQUAL(target.c_enum_size, 4);
}

/* What laying out the last of the DEFINITIONS, a line each, says.  */
static int answer(const char *triple, uint32_t pointer_size, const char *const *definitions)
{
    struct layout_arena arena;
    struct rust_notation notation;
    const struct layout_rust_layout *layout = NULL;
    struct layout_rust_type *type = NULL;
    int result;

    layout_arena_init(&arena, NULL);
    CU_ASSERT_EQUAL_FATAL(rust_notation_start(&notation, &arena, triple, pointer_size), 0);
    for (; *definitions; definitions++) {
        type = rust_notation_define(&notation, *definitions);
        CU_ASSERT_PTR_NOT_NULL_FATAL(type);
    }
    result = layout_rust_type_layout(&notation.types, type, &layout);
    CU_ASSERT_EQUAL(layout != NULL, result == 0);
    layout_arena_done(&arena);
    return result;
}

#define ANSWER(triple, pointer_size, ...) \
    answer(triple, pointer_size, (const char *const[]){__VA_ARGS__, NULL})

static void test_bounds(void)
{
    CU_ASSERT_EQUAL(ANSWER("i686-linux-gnu", 4, "type A = [u8; 2147483647]"), 0);
    CU_ASSERT_EQUAL(ANSWER("i686-linux-gnu", 4, "type A = [u8; 2147483648]"), -EOVERFLOW);
    CU_ASSERT_EQUAL(ANSWER("i686-linux-gnu", 4, "type A = [u8; 2147483647]", "struct B { A, u8 }"),
                    -EOVERFLOW);
    /* Only the padding is too much.  */
    CU_ASSERT_EQUAL(
        ANSWER("i686-linux-gnu", 4, "type A = [u8; 2147483647]", "struct B repr(align(2)) { A }"),
        -EOVERFLOW);
    CU_ASSERT_EQUAL(
        ANSWER("i686-linux-gnu", 4, "type A = [u8; 2147483647]", "union B repr(align(2)) { A }"),
        -EOVERFLOW);
    CU_ASSERT_EQUAL(ANSWER("i686-linux-gnu", 4, "type A = Option<[u8; 2147483647]>"), -EOVERFLOW);
    CU_ASSERT_EQUAL(ANSWER("avr", 2, "type A = [u64; 4096]"), -EOVERFLOW);
    CU_ASSERT_EQUAL(ANSWER("x86_64-linux-gnu", 8, "type A = [[u128; 18446744073709551615]; 2]"),
                    -EOVERFLOW);
    CU_ASSERT_EQUAL(ANSWER("x86_64-linux-gnu", 8, "type A = [(); 18446744073709551615]"), 0);
}

static void test_rejected(void)
{
    static const char triple[] = "x86_64-linux-gnu";
    static const char aligned[] = "struct A repr(align(4)) { u8 }";

    CU_ASSERT_EQUAL(ANSWER(triple, 8, "struct A { str, u8 }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "union A { u8, str }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "enum A { (str), () }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "type A = [str]"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "type A = [str; 2]"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "enum A repr(packed(1)) { (), () }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "struct A repr(packed(1)) repr(align(4)) { u8 }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, aligned, "struct B { A }", "struct C repr(packed(1)) { B }"),
                    -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, aligned, "union C repr(packed(1)) { A }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, aligned, "struct C repr(packed(1)) { &'static A }"), 0);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, aligned, "struct C repr(packed(1)) { [A; 1], (A,) }"), 0);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "enum A repr(u8) { () = 255, () }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "enum A repr(i8) { () = -129, () }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "enum A repr(i8) { () = 128, () = 0 }"), -EINVAL);
    CU_ASSERT_EQUAL(ANSWER(triple, 8, "enum A { () = 4294967295, () }"), 0);
    CU_ASSERT_EQUAL(ANSWER("i686-linux-gnu", 4, "enum A { () = 4294967295, () }"), -EINVAL);
}

/* Types that hold themselves have no size; those that point to themselves have.  */
static void test_recursion(void)
{
    struct layout_arena arena;
    struct rust_notation notation;
    struct layout_rust_type *node;
    const struct layout_rust_layout *layout;
    struct layout_rust_type *items[2];

    layout_arena_init(&arena, NULL);
    CU_ASSERT_EQUAL_FATAL(rust_notation_start(&notation, &arena, "x86_64-linux-gnu", 8), 0);
    node = layout_rust_record(&notation.types, LAYOUT_RUST_STRUCT, "Node", NULL, 2);
    items[0] = layout_rust_primitive(&notation.types, LAYOUT_RUST_U8);
    items[1] = layout_rust_wrap(&notation.types, LAYOUT_RUST_POINTER, node);
    node->fields = layout_rust_fields(&notation.types, items, 2);
    CU_ASSERT_EQUAL_FATAL(layout_rust_type_layout(&notation.types, node, &layout), 0);
    CU_ASSERT_STRING_EQUAL(rust_notation_print(&notation, layout),
                           "16/8 single 0\n  at 8 0 order 1 0");
    node = layout_rust_record(&notation.types, LAYOUT_RUST_STRUCT, "Node", NULL, 2);
    items[1] = layout_rust_option(&notation.types, node);
    node->fields = layout_rust_fields(&notation.types, items, 2);
    CU_ASSERT_EQUAL(layout_rust_type_layout(&notation.types, node, &layout), -ELOOP);
    /* Asking again is no worse.  */
    CU_ASSERT_EQUAL(layout_rust_type_layout(&notation.types, node, &layout), -ELOOP);
    /* A pointer to it asks for its end, of which there is none.  */
    items[0] = layout_rust_wrap(&notation.types, LAYOUT_RUST_REFERENCE, node);
    CU_ASSERT_EQUAL(layout_rust_type_layout(&notation.types, items[0], &layout), 0);
    layout_arena_done(&arena);
}

/* Opaque bytes, and what the pointer of an Rc<T> leads to: both counts, then T.  */
static void test_blocks(void)
{
    struct layout_arena arena;
    struct rust_notation notation;
    const struct layout_rust_layout *layout;
    struct layout_rust_types *types = &notation.types;
    struct layout_rust_type *bytes;

    layout_arena_init(&arena, NULL);
    CU_ASSERT_EQUAL_FATAL(rust_notation_start(&notation, &arena, "i686-linux-gnu", 4), 0);
    bytes = layout_rust_opaque(types, 12, 4);
    CU_ASSERT_EQUAL_FATAL(layout_rust_type_layout(types, bytes, &layout), 0);
    CU_ASSERT_STRING_EQUAL(rust_notation_print(&notation, layout), "12/4 single 0");
    CU_ASSERT(layout->holds_aligned);
    CU_ASSERT_EQUAL_FATAL(
        layout_rust_type_layout(types, layout_rust_counted(types, bytes), &layout), 0);
    CU_ASSERT_STRING_EQUAL(rust_notation_print(&notation, layout),
                           "20/4 single 0\n  at 0 4 8 order 0 1 2");
    CU_ASSERT_EQUAL(layout_rust_type_layout(types, layout_rust_opaque(types, 10, 4), &layout),
                    -EINVAL);
    CU_ASSERT_EQUAL(layout_rust_type_layout(types, layout_rust_opaque(types, 12, 3), &layout),
                    -EINVAL);
    CU_ASSERT_EQUAL(
        layout_rust_type_layout(types, layout_rust_opaque(types, UINT64_C(1) << 31, 4), &layout),
        -EOVERFLOW);
    layout_arena_done(&arena);
}

/* Each level of thirty holds the one before twice: without an answer kept for each, asking would
   take a thousand million steps.  */
static void test_shared(void)
{
    struct layout_arena arena;
    struct rust_notation notation;
    struct layout_rust_type *type;
    const struct layout_rust_layout *layout;

    layout_arena_init(&arena, NULL);
    CU_ASSERT_EQUAL_FATAL(rust_notation_start(&notation, &arena, "x86_64-linux-gnu", 8), 0);
    type = layout_rust_primitive(&notation.types, LAYOUT_RUST_U8);
    for (unsigned level = 0; level < 30; level++) {
        struct layout_rust_type *items[] = {type, type};
        type = layout_rust_record(&notation.types, LAYOUT_RUST_STRUCT, "Level",
                                  layout_rust_fields(&notation.types, items, 2), 2);
    }
    CU_ASSERT_EQUAL_FATAL(layout_rust_type_layout(&notation.types, type, &layout), 0);
    CU_ASSERT_EQUAL(layout->size, UINT64_C(1) << 30);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"128-bit numbers", test_wide},
        {"which values a niche gives", test_take},
        {"machines by triple and pointer", test_targets},
        {"short enums of bare arm only", test_short_enums},
        {"sizes at the target's bound", test_bounds},
        {"what rustc rejects", test_rejected},
        {"types that hold or point to themselves", test_recursion},
        {"opaque bytes and counted blocks", test_blocks},
        {"one type used often is laid out once", test_shared},
    };

    return unit_main("rust-engine", tests, sizeof tests / sizeof tests[0]);
}
