/* Types that members have, and what becomes of them in Rust on x86-64 Linux.  */

#include "random-types.h"

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))

static const struct item scalars[] = {
    {"char", "", "i8", "i8", 1, 1, 1, EXACT, false, false},
    {"signed char", "", "i8", "i8", 1, 1, 1, EXACT, false, false},
    {"unsigned char", "", "u8", "u8", 1, 1, 1, EXACT, false, false},
    {"_Bool", "", "bool", "bool", 1, 1, 1, EXACT, false, false},
    {"short", "", "i16", "i16", 2, 2, 2, EXACT, false, false},
    {"unsigned short", "", "u16", "u16", 2, 2, 2, EXACT, false, false},
    {"int", "", "i32", "i32", 4, 4, 4, EXACT, false, false},
    {"unsigned int", "", "u32", "u32", 4, 4, 4, EXACT, false, false},
    {"__WCHAR_TYPE__", "", "i32", "i32", 4, 4, 4, EXACT, false, false},
    {"long", "", "i64", "i64", 8, 8, 8, EXACT, false, false},
    {"__SIZE_TYPE__", "", "usize", "usize", 8, 8, 8, EXACT, false, false},
    {"unsigned long long", "", "u64", "u64", 8, 8, 8, EXACT, false, false},
    {"float", "", "f32", "f32", 4, 4, 4, EXACT, false, false},
    {"double", "", "f64", "f64", 8, 8, 8, EXACT, false, false},
    {"char *", "", "*mut u8", "*mut u8", 8, 8, 8, EXACT, false, false},
    {"const void *", "", "*const u8", "*const u8", 8, 8, 8, EXACT, false, false},
    {"void (*", ")(int)", "F", "F", 8, 8, 8, EXACT, false, false},
    {"int (*", ")(char *, ...)", "F", "F", 8, 8, 8, EXACT, false, false},
};

static const struct item rare[] = {
    {"__int128", "", "i128", "i128", 16, 16, 16, EXACT, false, false},
    {"unsigned __int128", "", "u128", "u128", 16, 16, 16, EXACT, false, false},
    {"_Complex float", "", "Pair<f32>", "Pair<f32>", 4, 4, 8, EXACT, false, false},
    {"_Complex double", "", "Pair<f64>", "Pair<f64>", 8, 8, 16, EXACT, false, false},
    {"long double", "", "Opaque16", "Opaque16", 16, 16, 16, INEXACT, false, false},
    {"_Atomic _Bool", "", "AtomicBool", "AtomicBool", 1, 1, 1, EXACT, true, false},
    {"_Atomic unsigned char", "", "AtomicU8", "AtomicU8", 1, 1, 1, EXACT, true, false},
    {"_Atomic short", "", "AtomicI16", "AtomicI16", 2, 2, 2, EXACT, true, false},
    {"_Atomic int", "", "AtomicI32", "AtomicI32", 4, 4, 4, EXACT, true, false},
    {"_Atomic unsigned long", "", "AtomicU64", "AtomicU64", 8, 8, 8, EXACT, true, false},
    {"char *_Atomic ", "", "AtomicPtr<u8>", "AtomicPtr<u8>", 8, 8, 8, EXACT, true, false},
    {"void (*_Atomic ", ")(void)", "AtomicPtr<u8>", "AtomicPtr<u8>", 8, 8, 8, EXACT, true, false},
    {"_Atomic float", "", "AtomicU32", "AtomicU32", 4, 4, 4, INEXACT, true, false},
    /* A typedef may ask for more alignment than its type, or for less.  */
    {"over_16", "", "i32", "i32", 16, 4, 4, EXACT, false, true},
    {"over_4", "", "i8", "i8", 4, 1, 1, EXACT, false, true},
    {"under_2", "", "i64", "i64", 2, 8, 8, DOUBTFUL, false, false},
    {"under_1", "", "i32", "i32", 1, 4, 4, DOUBTFUL, false, false},
};

struct item make_scalar(struct maker *maker)
{
    if (below(maker, 5) == 0)
        return rare[below(maker, COUNT_OF(rare))];
    return scalars[below(maker, COUNT_OF(scalars))];
}

static struct item make_array(struct maker *maker)
{
    static const unsigned counts[] = {1, 2, 2, 3, 3, 4, 5, 7, 8, 16, 0};
    unsigned count = counts[below(maker, COUNT_OF(counts))];
    struct item item = make_item(maker);

    if (item.is_odd)
        return item;
    item.after = layout_arena_printf(&maker->arena, "[%u]%s", count, item.after);
    item.faithful = layout_arena_printf(&maker->arena, "[%s; %u]", item.faithful, count);
    item.free = layout_arena_printf(&maker->arena, "[%s; %u]", item.free, count);
    item.size *= count;
    /* At the end of a struct it may be taken for a flexible one.  */
    if (count == 0 && item.exact == EXACT)
        item.exact = DOUBTFUL;
    return item;
}

struct item make_item(struct maker *maker)
{
    unsigned choice = below(maker, 10);
    struct item item;

    if (choice < 2 && maker->record_count > 0)
        return maker->records[below(maker, maker->record_count)];
    if (choice == 2 && maker->record_count > 0) {
        item = maker->records[below(maker, maker->record_count)];
        return (struct item){layout_arena_printf(&maker->arena, "%s *", item.before),
                             "",
                             "*mut u8",
                             "*mut u8",
                             8,
                             8,
                             8,
                             EXACT,
                             false,
                             false};
    }
    if (choice == 3 && maker->enum_count > 0)
        return maker->enums[below(maker, maker->enum_count)].item;
    return choice == 4 ? make_array(maker) : make_scalar(maker);
}
