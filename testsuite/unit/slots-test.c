/* The account of a frame's bytes: small frames by hand, and many at random.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/slots.h"

#define COUNT(array) (sizeof(array) / sizeof *(array))

static struct layout_arena arena;

/* 64 bytes: 8 for the return address, 48 for locals, 8 beyond.  */
static struct layout_window window_down(void)
{
    return (struct layout_window){
        .span = {-64, 0}, .locals = {-56, -8}, .fixed = {INT64_MIN, INT64_MAX}, .locals_align = 16};
}

static struct layout_claim claim(enum layout_slot_kind kind, int64_t begin, int64_t size)
{
    return (struct layout_claim){.slot = {.kind = kind, .has_offset = true},
                                 .span = {begin, begin + size}};
}

static struct layout_claim named(const char *name, int64_t begin, int64_t size)
{
    struct layout_claim made = claim(LAYOUT_SLOT_VARIABLE, begin, size);

    made.slot.name = name;
    return made;
}

static struct layout_claim reaching(int64_t begin, int64_t limit)
{
    struct layout_claim made = claim(LAYOUT_SLOT_SPILL, begin, limit - begin);

    made.anonymous = made.reaches = true;
    return made;
}

/* All slots as text: "return-address@-8+8", its name in brackets, "#1" for an id, "=1" for what it
   shares, "^" for the caller's, "@?" for no offset.  */
static const char *text_of(const struct layout_frame *frame)
{
    static char text[1024];
    size_t used = 0;

    text[0] = '\0';
    for (size_t i = 0; i < frame->slot_count && used < sizeof text - 120; i++) {
        const struct layout_slot *slot = &frame->slots[i];

        used += (size_t)snprintf(text + used, sizeof text - used, "%s%s%s", i ? " " : "",
                                 slot->name ? slot->name : layout_slot_kinds[slot->kind],
                                 slot->of_caller ? "^" : "");
        if (slot->has_offset)
            used +=
                (size_t)snprintf(text + used, sizeof text - used, "@%lld", (long long)slot->offset);
        used += (size_t)snprintf(text + used, sizeof text - used, "+%llu",
                                 (unsigned long long)slot->size);
        if (slot->id)
            used += (size_t)snprintf(text + used, sizeof text - used, "#%u", slot->id);
        if (slot->shares)
            used += (size_t)snprintf(text + used, sizeof text - used, "=%u", slot->shares);
    }
    return text;
}

static const char *arrange(const struct layout_window *window, struct layout_claim *claims,
                           size_t count, struct layout_span *holes, size_t hole_count)
{
    struct layout_frame frame = {0};
    int error = layout_slots_arrange(&frame, window, claims, count, holes, hole_count, &arena);

    if (error)
        return error == -EDOM && !frame.slots ? "crossed" : "failed";
    return text_of(&frame);
}

static void test_gaps(void)
{
    struct layout_window window = window_down();
    struct layout_claim claims[] = {named("n", -12, 4), claim(LAYOUT_SLOT_RETURN_ADDRESS, -8, 8),
                                    named("buf", -56, 40)};

    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, COUNT(claims), NULL, 0),
                           "return-address@-8+8 n@-12+4 padding@-16+4 buf@-56+40 padding@-64+8");
    CU_ASSERT_STRING_EQUAL(arrange(&window, NULL, 0, NULL, 0),
                           "padding@-8+8 temporary@-56+48 padding@-64+8");
    window.span = window.locals = (struct layout_span){0, 0};
    CU_ASSERT_STRING_EQUAL(arrange(&window, NULL, 0, NULL, 0), "");
}

/* What is as large as any alignment is no padding, unless the compiler says that it is free.  */
static void test_holes(void)
{
    struct layout_window window = window_down();
    struct layout_claim claims[] = {claim(LAYOUT_SLOT_RETURN_ADDRESS, -8, 8), named("a", -56, 8)};
    struct layout_span holes[] = {{-48, -28}, {-20, -8}};
    struct layout_span all[] = {{-24, -8}, {-48, -24}};

    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, 2, NULL, 0),
                           "return-address@-8+8 temporary@-48+40 a@-56+8 padding@-64+8");
    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, 2, holes, 2),
                           "return-address@-8+8 padding@-48+40 a@-56+8 padding@-64+8");
    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, 2, all, 2),
                           "return-address@-8+8 padding@-48+40 a@-56+8 padding@-64+8");
    CU_ASSERT_STRING_EQUAL(
        arrange(&window, claims, 2, &(struct layout_span){-48, -40}, 1),
        "return-address@-8+8 temporary@-40+32 padding@-48+8 a@-56+8 padding@-64+8");
}

/* Whatever order they are told in, the largest counts, and the others share its bytes.  */
static void test_sharing(void)
{
    struct layout_window window = window_down();
    struct layout_claim claims[] = {named("c", -16, 4), named("a", -56, 20), named("b", -56, 48),
                                    claim(LAYOUT_SLOT_RETURN_ADDRESS, -8, 8)};
    struct layout_claim twins[] = {named("y", -56, 48), named("x", -56, 48)};
    struct layout_claim crossing[] = {named("x", -56, 20), named("y", -40, 20)};

    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, COUNT(claims), NULL, 0),
                           "return-address@-8+8 c@-16+4=1 b@-56+48#1 a@-56+20=1 padding@-64+8");
    CU_ASSERT_STRING_EQUAL(arrange(&window, twins, 2, NULL, 0),
                           "padding@-8+8 x@-56+48#1 y@-56+48=1 padding@-64+8");
    CU_ASSERT_STRING_EQUAL(arrange(&window, crossing, 2, NULL, 0), "crossed");
}

/* Memory without a declaration: as far as the next thing, and not told where a variable is.  */
static void test_anonymous(void)
{
    struct layout_window window = window_down();
    struct layout_claim claims[] = {claim(LAYOUT_SLOT_RETURN_ADDRESS, -8, 8), reaching(-48, -24),
                                    reaching(-56, -24), reaching(-56, -24), named("v", -24, 16)};
    struct layout_span hole = {-40, -24};
    struct layout_claim covered[] = {named("p", -17, 1), claim(LAYOUT_SLOT_TEMPORARY, -20, 4)};

    CU_ASSERT_STRING_EQUAL(
        arrange(&window, claims, COUNT(claims), &hole, 1),
        "return-address@-8+8 v@-24+16 padding@-40+16 spill@-48+8 spill@-56+8 padding@-64+8");
    covered[1].anonymous = true;
    window.locals_align = 64;
    CU_ASSERT_STRING_EQUAL(arrange(&window, covered, 2, NULL, 0),
                           "padding@-16+16 p@-17+1 padding@-64+47");
}

static void test_outside(void)
{
    struct layout_window window = window_down();
    struct layout_claim claims[] = {named("gone", -80, 8), named("empty", -24, 0),
                                    named("argument", 0, 8), named("all", -64, 64)};

    claims[2].slot.of_caller = true;
    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, COUNT(claims), NULL, 0),
                           "argument^@0+8 empty@-24+0 all@-64+64");
}

static void test_moved(void)
{
    struct layout_window window = window_down();
    struct layout_claim claims[] = {claim(LAYOUT_SLOT_RETURN_ADDRESS, -8, 8), named("v", -64, 32)};

    window.fixed.begin = -8;
    window.locals_align = 64;
    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, 2, NULL, 0),
                           "return-address@-8+8 padding+24 v+32");
    window.fixed.begin = INT64_MIN;
    window.grows_up = true;
    CU_ASSERT_STRING_EQUAL(arrange(&window, claims, 2, NULL, 0),
                           "v@-64+32 padding@-32+24 return-address@-8+8");
}

static uint64_t random_state = UINT64_C(0x9e3779b97f4a7c15);

/* The same numbers in each run.  */
static uint64_t random_below(uint64_t limit)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return random_state % limit;
}

/* Slots of many claims, none of which cross, always add up to the window.  */
static void test_random(void)
{
    struct layout_window window = window_down();

    for (int round = 0; round < 2000; round++) {
        struct layout_claim claims[8];
        struct layout_span holes[3];
        struct layout_frame frame = {0};
        size_t count = random_below(9), hole_count = random_below(4);
        uint64_t sum = 0;

        for (size_t i = 0; i < count; i++) {
            int64_t begin = -56 + 8 * (int64_t)random_below(6);

            claims[i] = named("v", begin, 8 * (int64_t)random_below(2));
            claims[i].anonymous = random_below(2);
            if (random_below(3) == 0)
                claims[i] = reaching(begin, -8);
        }
        for (size_t i = 0; i < hole_count; i++) {
            holes[i].begin = -56 + 4 * (int64_t)random_below(12);
            holes[i].end = holes[i].begin + (int64_t)random_below(9);
        }
        if (layout_slots_arrange(&frame, &window, claims, count, holes, hole_count, &arena))
            continue;
        for (size_t i = 0; i < frame.slot_count; i++)
            if (!frame.slots[i].shares)
                sum += frame.slots[i].size;
        CU_ASSERT_EQUAL_FATAL(sum, 64);
    }
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"what nothing claims is padding or a temporary", test_gaps},
        {"holes are padding", test_holes},
        {"the largest of several counts", test_sharing},
        {"memory without a declaration", test_anonymous},
        {"outside of the frame", test_outside},
        {"offsets that are not constant, and the order of a stack that grows up", test_moved},
        {"slots add up", test_random},
    };
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main("slots", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&arena);
    return status;
}
