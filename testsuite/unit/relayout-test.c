/* Members in another order: where they would lie, and when nothing is said.  */

#include "harness.h"

#include <errno.h>
#include <stdlib.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/hole.h"
#include "../../plugin/model/relayout.h"
#include "../../plugin/model/shape.h"
#include "../../plugin/model/type.h"

static struct layout_arena arena;

static const struct layout_shape word = {
    .kind = LAYOUT_SHAPE_INTEGER, .has_size = true, .size = 4, .align = 4};

#define PLAIN(offset, bytes, alignment)                                                         \
    {                                                                                           \
        .kind = LAYOUT_FIELD, .has_position = true, .has_size = true, .bit_offset = (offset)*8, \
        .bit_size = (bytes)*8, .align = (alignment)                                             \
    }
#define BITS(offset, width)                                                                   \
    {                                                                                         \
        .kind = LAYOUT_FIELD, .has_position = true, .has_size = true, .bit_offset = (offset), \
        .bit_size = (width), .bitfield = true, .shape = &word                                 \
    }
#define TYPE(list, bytes, alignment)                                                    \
    {                                                                                   \
        .kind = LAYOUT_STRUCT, .has_size = true, .size = (bytes), .align = (alignment), \
        .members = (list), .member_count = sizeof(list) / sizeof *(list)                \
    }

static void expect_order(const struct layout_relayout *relayout, const size_t *order, size_t count)
{
    CU_ASSERT_EQUAL_FATAL(relayout->count, count);
    for (size_t i = 0; i < count; i++)
        CU_ASSERT_EQUAL(relayout->order[i], order[i]);
}

static void test_falling_alignment(void)
{
    struct layout_member members[] = {PLAIN(0, 1, 1), PLAIN(4, 4, 4), PLAIN(8, 2, 2)};
    struct layout_type type = TYPE(members, 12, 4);
    static const size_t order[] = {1, 2, 0};
    struct layout_relayout relayout;

    CU_ASSERT_EQUAL(layout_relayout_propose(&type, &arena, &relayout), 0);
    expect_order(&relayout, order, 3);
    CU_ASSERT_EQUAL(relayout.size, 8);
    CU_ASSERT_EQUAL(relayout.padding_bits, 8);
    CU_ASSERT_EQUAL(relayout.bit_offsets[0], 0);
    CU_ASSERT_EQUAL(relayout.bit_offsets[1], 32);
    CU_ASSERT_EQUAL(relayout.bit_offsets[2], 48);
}

/* Members of one alignment keep the source's order, so that a good struct is left alone.  */
static void test_stable(void)
{
    struct layout_member members[] = {PLAIN(0, 8, 8), PLAIN(8, 4, 4), PLAIN(12, 4, 4),
                                      PLAIN(16, 1, 1), PLAIN(17, 7, 1)};
    struct layout_type type = TYPE(members, 24, 8);
    static const size_t order[] = {0, 1, 2, 3, 4};
    struct layout_relayout relayout;

    CU_ASSERT_EQUAL(layout_relayout_propose(&type, &arena, &relayout), 0);
    expect_order(&relayout, order, 5);
    CU_ASSERT_EQUAL(relayout.size, 24);
    CU_ASSERT_EQUAL(relayout.padding_bits, 0);
}

static void test_flexible_last(void)
{
    struct layout_member members[] = {PLAIN(0, 1, 1), PLAIN(8, 8, 8), PLAIN(16, 0, 8)};
    struct layout_type type = TYPE(members, 16, 8);
    static const size_t order[] = {1, 0, 2};
    struct layout_relayout relayout;

    members[2].flexible = true;
    CU_ASSERT_EQUAL(layout_relayout_propose(&type, &arena, &relayout), 0);
    expect_order(&relayout, order, 3);
    CU_ASSERT_EQUAL(relayout.bit_offsets[2], 128);
}

/* char c; int a:3, b:20; long l: a and b stay together, and move behind l.  */
static void test_bitfields(void)
{
    struct layout_member members[] = {PLAIN(0, 1, 1), BITS(8, 3), BITS(11, 20), PLAIN(8, 8, 8)};
    struct layout_type type = TYPE(members, 16, 8);
    static const size_t order[] = {3, 1, 2, 0};
    struct layout_relayout relayout;

    CU_ASSERT_EQUAL(layout_relayout_propose(&type, &arena, &relayout), 0);
    expect_order(&relayout, order, 4);
    CU_ASSERT_EQUAL(relayout.bit_offsets[1], 64);
    CU_ASSERT_EQUAL(relayout.bit_offsets[2], 67);
    CU_ASSERT_EQUAL(relayout.bit_offsets[3], 88);
    CU_ASSERT_EQUAL(relayout.size, 16);
}

/* int a:20, then b:20 would span two units.  */
static void test_straddle(void)
{
    struct layout_member members[] = {BITS(0, 20), PLAIN(3, 1, 1), BITS(32, 20)};
    struct layout_type type = TYPE(members, 8, 4);
    static const size_t order[] = {0, 2, 1};
    struct layout_relayout relayout;

    CU_ASSERT_EQUAL(layout_relayout(&type, order, &arena, &relayout), 0);
    CU_ASSERT_EQUAL(relayout.bit_offsets[1], 32);
    CU_ASSERT_EQUAL(relayout.bit_offsets[2], 56);
    CU_ASSERT_EQUAL(relayout.size, 8);
}

static void refuse(const struct layout_type *type)
{
    struct layout_relayout relayout = {.size = 77};

    CU_ASSERT_EQUAL(layout_relayout_propose(type, &arena, &relayout), -ENOTSUP);
    CU_ASSERT_EQUAL(relayout.size, 77);
}

/* Where the rules do not give the layout that there is, they are not used for another.  */
static void test_refused(void)
{
    struct layout_member unnamed[] = {BITS(0, 3), BITS(8, 3)};
    struct layout_member overlapping[] = {PLAIN(0, 4, 4), PLAIN(2, 2, 2)};
    struct layout_member gap[] = {PLAIN(0, 1, 1), PLAIN(8, 1, 1)};
    struct layout_member base[] = {PLAIN(0, 4, 4)};
    struct layout_member bare[] = {BITS(0, 3)};
    struct layout_member unknown[] = {PLAIN(0, 4, 4)};
    struct layout_member fine[] = {PLAIN(0, 4, 4)};
    struct layout_type types[] = {TYPE(unnamed, 4, 4), TYPE(overlapping, 4, 4), TYPE(gap, 12, 4),
                                  TYPE(base, 4, 4),    TYPE(bare, 4, 4),        TYPE(unknown, 4, 4),
                                  TYPE(fine, 8, 4)};
    struct layout_type joined = TYPE(fine, 4, 4);

    base[0].kind = LAYOUT_BASE;
    bare[0].shape = NULL;
    unknown[0].has_size = false;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        refuse(&types[i]);
    joined.kind = LAYOUT_UNION;
    refuse(&joined);
}

/* Lays COUNT random members out as a compiler does.  */
static struct layout_type random_type(struct layout_member *members, size_t count)
{
    struct layout_type type = {.kind = LAYOUT_STRUCT, .has_size = true, .align = 1};
    uint64_t cursor = 0;

    for (size_t i = 0; i < count; i++) {
        uint64_t align = UINT64_C(1) << rand() % 5;
        uint64_t size = align * (uint64_t)(rand() % 4);
        struct layout_member member = PLAIN((cursor + align - 1) / align * align, size, align);

        members[i] = member;
        cursor = member.bit_offset / 8 + size;
        if (align > type.align)
            type.align = align;
    }
    type.members = members;
    type.member_count = count;
    type.size = (cursor + type.align - 1) / type.align * type.align;
    return type;
}

/* A proposal has each member once, aligned and apart from the others, and is never worse.  */
static void test_random(void)
{
    struct layout_member members[12];

    srand(1);
    for (int round = 0; round < 3000; round++) {
        size_t count = (size_t)rand() % 12 + 1;
        struct layout_type type = random_type(members, count);
        struct layout_padding padding = layout_type_padding(&type);
        struct layout_relayout relayout;
        unsigned seen = 0;
        uint64_t end = 0;

        CU_ASSERT_EQUAL_FATAL(layout_relayout_propose(&type, &arena, &relayout), 0);
        for (size_t i = 0; i < count; i++) {
            const struct layout_member *member = &members[relayout.order[i]];

            seen |= 1U << relayout.order[i];
            CU_ASSERT(relayout.bit_offsets[i] >= end);
            CU_ASSERT_EQUAL(relayout.bit_offsets[i] % (member->align * 8), 0);
            end = relayout.bit_offsets[i] + member->bit_size;
        }
        CU_ASSERT_EQUAL(seen, (1U << count) - 1);
        CU_ASSERT(relayout.size * 8 >= end && relayout.size % type.align == 0);
        CU_ASSERT(relayout.size <= type.size);
        CU_ASSERT(relayout.padding_bits <= padding.bytes * 8);
    }
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"members go by falling alignment", test_falling_alignment},
        {"equal ones keep the source's order", test_stable},
        {"a flexible array stays last", test_flexible_last},
        {"a run of bit-fields stays together", test_bitfields},
        {"a bit-field does not span two units", test_straddle},
        {"what the rules do not explain is refused", test_refused},
        {"proposals are layouts, and never worse", test_random},
    };
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main("relayout", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&arena);
    return status;
}
