/* What no member covers: small cases by hand, and many at random against a map of bits.  */

#include "harness.h"

#include <stdio.h>
#include <string.h>

#include "../../plugin/model/hole.h"
#include "../../plugin/model/type.h"

#define BYTES(count) ((uint64_t)(count)*8)

static struct layout_member member(uint64_t bit_offset, uint64_t bit_size)
{
    return (struct layout_member){
        .has_position = true, .has_size = true, .bit_offset = bit_offset, .bit_size = bit_size};
}

static struct layout_type record(uint64_t size, struct layout_member *members, size_t count)
{
    return (struct layout_type){.kind = LAYOUT_STRUCT,
                                .has_size = true,
                                .size = size,
                                .align = 1,
                                .members = members,
                                .member_count = count};
}

/* All holes of TYPE as text: "3+2" in bits, "*" after whole bytes, "t" after a tail.  */
static const char *holes(const struct layout_type *type)
{
    static char text[512];
    struct layout_hole hole;
    uint64_t cursor = 0;
    size_t used = 0;

    text[0] = '\0';
    while (layout_type_next_hole(type, &cursor, &hole) && used < sizeof text - 100)
        used +=
            (size_t)snprintf(text + used, sizeof text - used, "%s%llu+%llu%s%s", used ? " " : "",
                             (unsigned long long)hole.bit_offset, (unsigned long long)hole.bit_size,
                             hole.whole_bytes ? "*" : "", hole.tail ? "t" : "");
    return text;
}

static void test_struct(void)
{
    /* struct item { char tag; int value; short n; } */
    struct layout_member item[] = {member(0, 8), member(32, 32), member(64, 16)};
    struct layout_member full[] = {member(0, 32), member(32, 32)};
    struct layout_type type = record(12, item, 3);

    CU_ASSERT_STRING_EQUAL(holes(&type), "8+24* 80+16*t");
    CU_ASSERT_EQUAL(layout_type_padding(&type).bytes, 5);
    CU_ASSERT_EQUAL(layout_type_padding(&type).bits, 0);
    type = record(8, full, 2);
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
    type = record(4, NULL, 0);
    CU_ASSERT_STRING_EQUAL(holes(&type), "0+32*t");
    type = record(0, NULL, 0);
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
    CU_ASSERT_TRUE(layout_type_has_known_holes(&type));
}

static void test_bits(void)
{
    /* unsigned a : 3; then an int; then unsigned b : 4, c : 2; in 16 bytes */
    struct layout_member members[] = {member(0, 3), member(32, 32), member(64, 4), member(68, 2)};
    /* a gap that begins and ends within one byte, and one that is just a byte */
    struct layout_member narrow[] = {member(0, 2), member(5, 3), member(16, 1), member(17, 7)};
    /* from the middle of a byte to the middle of the next one */
    struct layout_member across[] = {member(0, 4), member(12, 4)};
    struct layout_type type = record(16, members, 4);

    CU_ASSERT_STRING_EQUAL(holes(&type), "3+5 8+24* 70+2t 72+56*t");
    CU_ASSERT_EQUAL(layout_type_padding(&type).bytes, 10);
    CU_ASSERT_EQUAL(layout_type_padding(&type).bits, 7);
    type = record(3, narrow, 4);
    CU_ASSERT_STRING_EQUAL(holes(&type), "2+3 8+8*");
    type = record(2, across, 2);
    CU_ASSERT_STRING_EQUAL(holes(&type), "4+4 8+4");
    across[1] = member(28, 4);
    type = record(4, across, 2);
    CU_ASSERT_STRING_EQUAL(holes(&type), "4+4 8+16* 24+4");
}

static void test_overlap(void)
{
    /* A base of 16 bytes whose tail from byte 9 on is used again, and an empty member.  */
    struct layout_member reused[] = {member(0, BYTES(16)), member(BYTES(4), 0), member(BYTES(9), 8),
                                     member(BYTES(12), BYTES(2))};
    struct layout_member reaching[] = {member(0, BYTES(2)), member(0, BYTES(8)),
                                       member(BYTES(1), 8), member(BYTES(9), 8)};
    struct layout_type type = record(24, reused, 4);

    CU_ASSERT_STRING_EQUAL(holes(&type), "128+64*t");
    type = record(12, reaching, 4);
    CU_ASSERT_STRING_EQUAL(holes(&type), "64+8* 80+16*t");
}

static void test_no_size(void)
{
    /* int n; char c; short f[]; in 8 bytes: what is before f is a hole, what follows a tail */
    struct layout_member inside[] = {member(0, 32), member(32, 8), member(48, 0)};
    /* int n; double f[]; */
    struct layout_member at_end[] = {member(0, 32), member(64, 0)};
    struct layout_type type = record(8, inside, 3);

    CU_ASSERT_STRING_EQUAL(holes(&type), "40+8* 48+16*t");
    type = record(8, at_end, 2);
    CU_ASSERT_STRING_EQUAL(holes(&type), "32+32*");
    CU_ASSERT_EQUAL(layout_type_padding(&type).bytes, 4);
}

static void test_union(void)
{
    struct layout_member members[] = {member(0, 8), member(0, BYTES(5)), member(0, 16)};
    struct layout_member bits[] = {member(0, 3)};
    struct layout_type type = record(8, members, 3);

    type.kind = LAYOUT_UNION;
    CU_ASSERT_STRING_EQUAL(holes(&type), "40+24*t");
    type = record(4, bits, 1);
    type.kind = LAYOUT_UNION;
    CU_ASSERT_STRING_EQUAL(holes(&type), "3+5t 8+24*t");
    CU_ASSERT_EQUAL(layout_type_padding(&type).bytes, 3);
    CU_ASSERT_EQUAL(layout_type_padding(&type).bits, 5);
    type.member_count = 0;
    CU_ASSERT_STRING_EQUAL(holes(&type), "0+32*t");
    type = record(5, members, 3);
    type.kind = LAYOUT_UNION;
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
}

static void test_unknown(void)
{
    struct layout_member members[] = {member(0, 8), member(32, 32)};
    struct layout_type type = record(16, members, 2);

    CU_ASSERT_TRUE(layout_type_has_known_holes(&type));
    type.has_size = false;
    CU_ASSERT_FALSE(layout_type_has_known_holes(&type));
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
    type.has_size = true;
    members[1].has_size = false;
    CU_ASSERT_FALSE(layout_type_has_known_holes(&type));
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
    members[1].has_size = true;
    members[1].has_position = false;
    CU_ASSERT_FALSE(layout_type_has_known_holes(&type));
    CU_ASSERT_EQUAL(layout_type_padding(&type).bytes, 0);
    members[1].has_position = true;
    type.kind = LAYOUT_ENUM;
    CU_ASSERT_FALSE(layout_type_has_known_holes(&type));
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
}

static void test_huge(void)
{
    const uint64_t most = LAYOUT_SIZE_LIMIT - 1;
    struct layout_member members[] = {member(0, 8), member(BYTES(most) - 8, 8)};
    struct layout_member beyond[] = {member(8, UINT64_MAX), member(UINT64_MAX - 1, 8)};
    struct layout_type type = record(most, members, 2);

    CU_ASSERT_EQUAL(layout_type_padding(&type).bytes, most - 2);
    type = record(LAYOUT_SIZE_LIMIT, NULL, 0);
    CU_ASSERT_FALSE(layout_type_has_known_holes(&type));
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
    type = record(UINT64_MAX, NULL, 0);
    CU_ASSERT_STRING_EQUAL(holes(&type), "");
    /* Not from GCC, but from a file that somebody wrote.  */
    type = record(2, beyond, 2);
    CU_ASSERT_STRING_EQUAL(holes(&type), "0+8*");
    type = record(2, beyond + 1, 1);
    CU_ASSERT_STRING_EQUAL(holes(&type), "0+16*t");
}

static void test_untouched(void)
{
    struct layout_member members[] = {member(0, 32)};
    struct layout_type type = record(4, members, 1);
    struct layout_hole hole = {77, 78, true, true};
    uint64_t cursor = 0;

    CU_ASSERT_EQUAL(layout_type_next_hole(&type, &cursor, &hole), 0);
    CU_ASSERT(hole.bit_offset == 77 && hole.bit_size == 78 && hole.whole_bytes && hole.tail);
    CU_ASSERT_EQUAL(cursor, 0);
}

static void test_cache_lines(void)
{
    struct layout_type type = record(0, NULL, 0);

    CU_ASSERT_EQUAL(layout_type_cache_lines(&type, 64), 0);
    type.size = 1;
    CU_ASSERT_EQUAL(layout_type_cache_lines(&type, 64), 1);
    type.size = 64;
    CU_ASSERT_EQUAL(layout_type_cache_lines(&type, 64), 1);
    type.size = 65;
    CU_ASSERT_EQUAL(layout_type_cache_lines(&type, 64), 2);
    CU_ASSERT_EQUAL(layout_type_cache_lines(&type, 0), 0);
    type.size = UINT64_MAX;
    CU_ASSERT_EQUAL(layout_type_cache_lines(&type, 64), UINT64_C(1) << 58);
    type.has_size = false;
    CU_ASSERT_EQUAL(layout_type_cache_lines(&type, 64), 0);
}

/* Random structs, the same in each run.  */

#define MAP_BITS 320
#define MEMBER_LIMIT 12

static uint64_t random_state = UINT64_C(0x2545f4914f6cdd1d);

static unsigned below(unsigned limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (unsigned)(random_state >> 33) % limit;
}

/* A struct of up to 40 bytes: rising offsets, some members of bits, some of no size, and where
   OVERLAPPING some that reach over the next ones.  */
static struct layout_type random_struct(struct layout_member *members, bool overlapping)
{
    size_t count = below(MEMBER_LIMIT + 1);
    uint64_t position = 0;
    uint64_t end = 0;

    for (size_t i = 0; i < count; i++) {
        bool bits = below(3) == 0;
        uint64_t size = below(8) == 0 ? 0 : bits ? below(20) + 1 : 8 * (uint64_t)(below(4) + 1);

        position += below(2) == 0 ? 0 : bits ? below(12) : 8 * (uint64_t)below(3);
        /* Only bit-fields begin inside a byte.  */
        if (!bits || size == 0)
            position = (position + 7) / 8 * 8;
        if (position + size > MAP_BITS) {
            count = i;
            break;
        }
        members[i] = member(position, size);
        if (position + size > end)
            end = position + size;
        position += overlapping ? below((unsigned)size + 1) : size;
    }
    return record((end + 7) / 8 + (end + 40 <= MAP_BITS ? below(4) : 0), members, count);
}

/* How many members cover each bit.  */
static void fill_map(const struct layout_type *type, unsigned char map[MAP_BITS])
{
    memset(map, 0, MAP_BITS);
    for (size_t i = 0; i < type->member_count; i++) {
        for (uint64_t bit = 0; bit < type->members[i].bit_size; bit++)
            map[type->members[i].bit_offset + bit]++;
    }
}

static bool begins_at(const struct layout_type *type, uint64_t bit_offset)
{
    for (size_t i = 0; i < type->member_count; i++) {
        if (type->members[i].bit_offset == bit_offset)
            return true;
    }
    return false;
}

static bool begins_from(const struct layout_type *type, uint64_t bit_offset)
{
    return type->member_count > 0 && type->members[type->member_count - 1].bit_offset >= bit_offset;
}

/* Marks the bits of each hole in MAP and checks what one hole can be.  Returns their sum.  */
static uint64_t check_holes(const struct layout_type *type, unsigned char map[MAP_BITS])
{
    struct layout_hole hole;
    struct layout_hole last = {0, 0, false, false};
    uint64_t cursor = 0;
    uint64_t sum = 0;

    for (; layout_type_next_hole(type, &cursor, &hole); last = hole) {
        uint64_t end = hole.bit_offset + hole.bit_size;

        CU_ASSERT(hole.bit_size > 0 && end <= type->size * 8);
        CU_ASSERT(hole.bit_offset >= last.bit_offset + last.bit_size);
        CU_ASSERT_EQUAL(cursor, end);
        if (hole.whole_bytes)
            CU_ASSERT(hole.bit_offset % 8 == 0 && hole.bit_size % 8 == 0)
        else
            CU_ASSERT(hole.bit_size < 8 && hole.bit_offset / 8 == (end - 1) / 8);
        /* Two runs that touch are one, but where a byte is cut or a member begins.  */
        if (last.bit_size > 0 && hole.bit_offset == last.bit_offset + last.bit_size)
            CU_ASSERT(begins_at(type, hole.bit_offset) ||
                      (hole.bit_offset % 8 == 0 && hole.whole_bytes + last.whole_bytes < 2));
        CU_ASSERT_EQUAL(hole.tail, !begins_from(type, hole.bit_offset + 1));
        for (uint64_t bit = hole.bit_offset; bit < end && bit < MAP_BITS; bit++)
            map[bit]++;
        sum += hole.bit_size;
    }
    return sum;
}

static void check_struct(const struct layout_type *type)
{
    unsigned char members[MAP_BITS];
    unsigned char map[MAP_BITS];
    uint64_t sum, covered = 0, empty_bytes = 0, overlaps = 0;

    fill_map(type, members);
    memcpy(map, members, sizeof map);
    sum = check_holes(type, map);
    for (uint64_t bit = 0; bit < type->size * 8; bit++) {
        CU_ASSERT(members[bit] > 0 ? map[bit] == members[bit] : map[bit] == 1);
        overlaps += members[bit] > 1;
        covered += members[bit];
    }
    /* Members and holes are as much as the struct exactly where none overlaps.  */
    CU_ASSERT_EQUAL(covered + sum == type->size * 8, overlaps == 0);
    for (uint64_t byte = 0; byte < type->size; byte++)
        empty_bytes += memcmp(members + byte * 8, "\0\0\0\0\0\0\0", 8) == 0;
    CU_ASSERT_EQUAL(layout_type_padding(type).bytes, empty_bytes);
    CU_ASSERT_EQUAL(layout_type_padding(type).bits, sum - empty_bytes * 8);
}

static void test_random_apart(void)
{
    struct layout_member members[MEMBER_LIMIT];

    for (int i = 0; i < 20000; i++) {
        struct layout_type type = random_struct(members, false);

        check_struct(&type);
    }
}

static void test_random_overlapping(void)
{
    struct layout_member members[MEMBER_LIMIT];

    for (int i = 0; i < 20000; i++) {
        struct layout_type type = random_struct(members, true);

        check_struct(&type);
    }
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"bytes between members and after them", test_struct},
        {"gaps are cut where bytes begin and end", test_bits},
        {"members that overlap leave no hole", test_overlap},
        {"a member of no size covers nothing", test_no_size},
        {"a union has its tail only", test_union},
        {"what is not known has no holes", test_unknown},
        {"sizes up to the limit do not overflow", test_huge},
        {"nothing is touched at the end", test_untouched},
        {"cache lines", test_cache_lines},
        {"members and holes cover a struct", test_random_apart},
        {"overlapping members and holes cover a struct", test_random_overlapping},
    };

    return unit_main("hole", tests, sizeof tests / sizeof *tests);
}
