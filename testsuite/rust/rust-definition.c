#include "rust-definition.h"

#include <inttypes.h>
#include <string.h>

#include "../../plugin/model/arena.h"

static const char *make_type(struct rust_maker *maker, unsigned depth);

static unsigned below(struct rust_maker *maker, unsigned limit)
{
    /* Marsaglia's xorshift: any sequence will do that is the same everywhere.  */
    maker->state ^= maker->state << 13;
    maker->state ^= maker->state >> 7;
    maker->state ^= maker->state << 17;
    return (unsigned)((maker->state >> 20) % limit);
}

static const char *pick(struct rust_maker *maker, const char *const *words, size_t count)
{
    return words[below(maker, (unsigned)count)];
}

#define PICK(maker, words) pick(maker, words, sizeof(words) / sizeof *(words))

static const char *const integers[] = {"u8", "u16", "u32", "u64", "u128", "usize",
                                       "i8", "i16", "i32", "i64", "i128", "isize"};

static const char *make_scalar(struct rust_maker *maker)
{
    static const char *const others[] = {"bool", "bool", "char", "f32", "f64", "()", "fn()"};

    return below(maker, 3) ? PICK(maker, integers) : PICK(maker, others);
}

static const char *make_pointee(struct rust_maker *maker, unsigned depth)
{
    static const char *const unsized_[] = {"str", "dyn Any"};

    switch (below(maker, 5)) {
    case 0:
        return PICK(maker, unsized_);
    case 1:
        return layout_arena_printf(maker->arena, "[%s]", make_type(maker, depth));
    case 2:
        if (maker->unsized_count > 0)
            return pick(maker, maker->unsized_, maker->unsized_count);
        /* fall through */
    default:
        return make_type(maker, depth);
    }
}

static const char *make_pointer(struct rust_maker *maker, unsigned depth)
{
    static const char *const formats[] = {"&'static %s", "*const %s", "NonNull<%s>",
                                          "Box<%s>",     "Rc<%s>",    "Arc<%s>"};
    const char *format = PICK(maker, formats);
    const char *percent = strchr(format, '%');

    return layout_arena_printf(maker->arena, "%.*s%s%s", (int)(percent - format), format,
                               make_pointee(maker, depth), percent + 2);
}

static const char *make_array(struct rust_maker *maker, unsigned depth)
{
    static const unsigned counts[] = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 16, 33};
    unsigned count = counts[below(maker, sizeof counts / sizeof *counts)];

    return layout_arena_printf(maker->arena, "[%s; %u]",
                               below(maker, 2) ? "u8" : make_type(maker, depth), count);
}

static const char *make_list(struct rust_maker *maker, unsigned depth, unsigned count)
{
    const char *text = "";

    for (unsigned i = 0; i < count; i++)
        text = layout_arena_printf(maker->arena, "%s%s%s", text, i ? ", " : "",
                                   make_type(maker, depth));
    return text;
}

static const char *make_tuple(struct rust_maker *maker, unsigned depth)
{
    unsigned count = 1 + below(maker, 4);

    return layout_arena_printf(maker->arena, "(%s%s)", make_list(maker, depth, count),
                               count == 1 ? "," : "");
}

static const char *make_wrapped(struct rust_maker *maker, unsigned depth)
{
    static const char *const wrappers[] = {
        "Option",      "Option", "Option", "Option", "Cell",        "UnsafeCell",   "RefCell",
        "PhantomData", "Mutex",  "RwLock", "Vec",    "MaybeUninit", "ManuallyDrop", "Weak"};
    static const char *const atoms[] = {"u8", "u16", "u32", "u64", "usize", "i64", "bool"};

    switch (below(maker, 8)) {
    case 0:
        return layout_arena_printf(maker->arena, "NonZero<%s>", PICK(maker, integers));
    case 1:
        return layout_arena_printf(maker->arena, "Atomic<%s>", PICK(maker, atoms));
    case 2:
        return layout_arena_printf(maker->arena, "Result<%s>", make_list(maker, depth, 2));
    case 3:
        return "String";
    default:
        return layout_arena_printf(maker->arena, "%s<%s>", PICK(maker, wrappers),
                                   make_type(maker, depth));
    }
}

static const char *make_type(struct rust_maker *maker, unsigned depth)
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
static const char *make_repr(struct rust_maker *maker, const char *const *words, size_t count)
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
static const char *make_struct(struct rust_maker *maker, const char *name)
{
    const char *repr = make_repr(maker, record_reprs, sizeof record_reprs / sizeof *record_reprs);
    unsigned count = below(maker, 8);
    const char *fields = make_list(maker, 2, count);
    unsigned tail = count > 0 && !strstr(repr, "packed") ? below(maker, 16) : 2;

    if (tail < 2)
        return layout_arena_printf(maker->arena, "struct %s%s { %s, %s }", name, repr, fields,
                                   tail ? "[u16]" : "dyn Any");
    return layout_arena_printf(maker->arena, "struct %s%s%s { %s }", name, repr,
                               tail == 3 || tail == 4 ? " ?Sized" : "", fields);
}

/* Rust wants what needs dropping wrapped in a union.  */
static const char *make_union(struct rust_maker *maker, const char *name)
{
    const char *repr = make_repr(maker, record_reprs, sizeof record_reprs / sizeof *record_reprs);
    const char *text = layout_arena_printf(maker->arena, "union %s%s {", name, repr);
    unsigned count = 1 + below(maker, 4);

    for (unsigned i = 0; i < count; i++)
        text = layout_arena_printf(maker->arena, "%s%s ManuallyDrop<%s>", text, i ? "," : "",
                                   make_type(maker, 2));
    return layout_arena_printf(maker->arena, "%s }", text);
}

static const char *make_data_enum(struct rust_maker *maker, const char *name)
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
    const char *text = layout_arena_printf(maker->arena, "enum %s%s {", name,
                                           make_repr(maker, reprs, sizeof reprs / sizeof *reprs));
    unsigned count = 1 + below(maker, 6);

    for (unsigned i = 0; i < count; i++)
        text = layout_arena_printf(maker->arena, "%s%s (%s)", text, i ? "," : "",
                                   make_list(maker, 2, below(maker, 4)));
    return layout_arena_printf(maker->arena, "%s }", text);
}

/* Discriminants near where ranges change, rising by random steps so that none comes twice.  */
static const char *make_plain_enum(struct rust_maker *maker, const char *name)
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
    const char *text = layout_arena_printf(maker->arena, "enum %s%s {", name, kinds[kind].repr);
    unsigned count = 1 + below(maker, 5);
    uint64_t value = below(maker, 3) ? room / (1 + below(maker, 9)) : 0;

    for (unsigned i = 0; i < count; i++) {
        text = layout_arena_printf(maker->arena, "%s%s () = %" PRId64, text, i ? "," : "",
                                   (int64_t)((uint64_t)kinds[kind].least + value));
        if (value >= room)
            break;
        value += below(maker, 2) ? 1 : 1 + (room - value - 1) / (1 + below(maker, 9));
    }
    return layout_arena_printf(maker->arena, "%s }", text);
}

const char *rust_definition_make(struct rust_maker *maker, const char *name)
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
        return layout_arena_printf(maker->arena, "type %s = %s", name, make_type(maker, 3));
    default:
        return make_struct(maker, name);
    }
}

static void remember(struct rust_maker *maker, const char **names, size_t *count, const char *name)
{
    if (*count < RUST_REMEMBERED)
        names[(*count)++] = name;
    else
        names[below(maker, RUST_REMEMBERED)] = name;
}

void rust_maker_remember_sized(struct rust_maker *maker, const char *name)
{
    remember(maker, maker->sized, &maker->sized_count, name);
}

void rust_maker_remember_unsized(struct rust_maker *maker, const char *name)
{
    remember(maker, maker->unsized_, &maker->unsized_count, name);
}
