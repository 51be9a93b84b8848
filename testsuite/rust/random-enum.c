/* Enums with all kinds of values, and structs that keep one and a union of what it chooses.  */

#include "random-types.h"

#include <inttypes.h>

#define COUNT_OF(array) (sizeof(array) / sizeof *(array))
#define MOST_VALUES 300
#define MOST_ARMS 5

struct value {
    bool negative;
    uint64_t magnitude;
};

struct values {
    struct value all[MOST_VALUES];
    unsigned count;
    unsigned different;
};

static void add_value(struct values *values, struct value value)
{
    unsigned i = 0;

    for (; i < values->count; i++)
        if (values->all[i].negative == value.negative &&
            values->all[i].magnitude == value.magnitude)
            break;
    values->different += i == values->count;
    values->all[values->count++] = value;
}

static void draw_sequence(struct maker *maker, struct values *values)
{
    int64_t first = below(maker, 3) ? 0 : (int64_t)below(maker, 600) - 300;
    unsigned count = below(maker, 8) ? 1 + below(maker, 8) : 254 + below(maker, 5);

    for (int64_t value = first; value < first + count; value++)
        add_value(values, (struct value){value < 0, (uint64_t)(value < 0 ? -value : value)});
}

/* Where the integer that holds them, or rustc's tag, changes.  No integer has both the greatest
   and negative ones.  */
static void draw_sparse(struct maker *maker, struct values *values)
{
    static const uint64_t limits[] = {
        0,          1,           2,           127,        128,         255,
        256,        32767,       32768,       65535,      65536,       2147483647,
        2147483648, 4294967295u, 4294967296u, INT64_MAX,  INT64_MAX,   UINT64_MAX,
        5,          1000,        100000,      3000000000, 10000000000, UINT64_C(1) << 63};
    static const uint64_t below_zero[] = {
        1, 128, 129, 32768, 32769, 2147483648, 2147483649u, INT64_MAX, 7, UINT64_C(1) << 63};
    bool is_signed = below(maker, 2);
    unsigned range = 2 + below(maker, COUNT_OF(limits) - 1);

    for (unsigned left = 1 + below(maker, 6); left > 0; left--) {
        uint64_t limit = limits[below(maker, range)];

        if (is_signed && below(maker, 3) == 0)
            add_value(values, (struct value){true, below_zero[below(maker, COUNT_OF(below_zero))]});
        else if (!is_signed || limit <= INT64_MAX)
            add_value(values, (struct value){false, limit});
    }
    if (values->count == 0)
        add_value(values, (struct value){false, 0});
}

static void draw(struct maker *maker, struct values *values)
{
    switch (below(maker, 3)) {
    case 0:
        draw_sequence(maker, values);
        break;
    case 1:
        draw_sparse(maker, values);
        break;
    default:
        for (unsigned bit = below(maker, 3), last = bit + 1 + below(maker, 40); bit < last; bit++)
            add_value(values, (struct value){false, UINT64_C(1) << bit});
    }
}

/* Whether an integer of so many bits holds them all.  */
static bool hold(const struct values *values, bool is_signed, unsigned bits)
{
    uint64_t greatest = UINT64_MAX >> (64 - bits + is_signed);

    for (unsigned i = 0; i < values->count; i++) {
        const struct value *value = &values->all[i];

        if (value->negative ? !is_signed || value->magnitude > greatest + 1
                            : value->magnitude > greatest)
            return false;
    }
    return true;
}

/* GCC's choice: the first that is large enough, unsigned where nothing is negative.  */
static unsigned integer_bits(const struct values *values, bool packed, bool *ret_signed)
{
    unsigned bits = packed ? 8 : 32;

    *ret_signed = false;
    for (unsigned i = 0; i < values->count; i++)
        *ret_signed |= values->all[i].negative;
    while (!hold(values, *ret_signed, bits))
        bits *= 2;
    return bits;
}

static void write_value(FILE *file, struct value value, const char *unsigned_suffix)
{
    if (!value.negative)
        fprintf(file, "%" PRIu64 "%s", value.magnitude, unsigned_suffix);
    else if (*unsigned_suffix && value.magnitude > INT64_MAX)
        fprintf(file, "-%" PRIu64 " - 1", value.magnitude - 1);
    else
        fprintf(file, "-%" PRIu64, value.magnitude);
}

/* Half of them are called as the arms of unions are, so that names tell which belongs to which.  */
static void write_c(struct maker *maker, unsigned number, const struct values *values, bool packed)
{
    const char *word = below(maker, 2) ? "g" : "";

    fprintf(maker->c, "enum %st%u {\n", packed ? "__attribute__((packed)) " : "", number);
    for (unsigned i = 0; i < values->count; i++) {
        struct value value = values->all[i];

        fprintf(maker->c, "\tt%u_%s%u = ", number, word, i);
        write_value(maker->c, value, !value.negative && value.magnitude <= INT64_MAX ? "l" : "ul");
        fputs(",\n", maker->c);
    }
    fprintf(maker->c, "} v%u;\n", number);
}

/* Two enumerators of one value are one variant.  */
static void write_rust(struct maker *maker, const char *repr, char letter, unsigned number,
                       const struct values *values)
{
    struct values written = {.count = 0};

    fprintf(maker->rust, "%s enum %c%u {", repr, letter, number);
    for (unsigned i = 0; i < values->count; i++) {
        unsigned before = written.different;

        add_value(&written, values->all[i]);
        if (written.different == before)
            continue;
        fprintf(maker->rust, " V%u = ", i);
        write_value(maker->rust, values->all[i], "");
        fputc(',', maker->rust);
    }
    fputs(" }\n", maker->rust);
}

/* What remembers replaces the oldest.  */
static void remember(struct maker *maker, struct enumeration enumeration)
{
    maker->enums[maker->enum_count < REMEMBERED ? maker->enum_count++ : below(maker, REMEMBERED)] =
        enumeration;
}

void make_enum(struct maker *maker, unsigned number)
{
    struct values values = {.count = 0};
    bool packed = below(maker, 6) == 0;
    bool is_signed;
    unsigned bits;
    struct layout_arena *arena = &maker->arena;

    draw(maker, &values);
    bits = integer_bits(&values, packed, &is_signed);
    write_c(maker, number, &values, packed);
    write_rust(maker,
               !packed && hold(&values, true, 32)
                   ? "#[repr(C)]"
                   : layout_arena_printf(arena, "#[repr(%c%u)]", is_signed ? 'i' : 'u', bits),
               'C', number, &values);
    /* rustc reads discriminants as isize where nothing else is said.  */
    write_rust(maker, hold(&values, true, 64) ? "" : "#[repr(u64)]", 'R', number, &values);
    fprintf(
        maker->table,
        "(\"t%u exact yes\", &[]), (\"t%u c\", &[size_of::<C%u>(), align_of::<C%u>(), 0]),\n"
        "(\"t%u rust\", &[size_of::<R%u>(), align_of::<R%u>(), size_of::<Option<R%u>>(), %u]),\n",
        number, number, number, number, number, number, number, number, values.different);
    remember(maker,
             (struct enumeration){.item = {.before = layout_arena_printf(arena, "enum t%u", number),
                                           .after = "",
                                           .faithful = layout_arena_printf(arena, "C%u", number),
                                           .free = layout_arena_printf(arena, "R%u", number),
                                           .align = bits / 8,
                                           .rust_align = bits / 8,
                                           .size = bits / 8},
                                  .values = values.different});
}

/* An arm of the union, as a variant.  */
struct arm {
    const char *variant; /* A0(u8) */
    struct record fields;
    bool is_struct; /* an unnamed one, whose fields are the variant's; else there is one */
};

static void make_arm(struct maker *maker, struct record *arms, unsigned index, struct arm *arm)
{
    const char *text = "";

    *arm = (struct arm){.is_struct = below(maker, 2)};
    if (!arm->is_struct) {
        add_member(maker, arms, make_item(maker), NULL, 0);
        arm->variant =
            layout_arena_printf(&maker->arena, "A%u(%s)", index, arms->free_types[index]);
        return;
    }
    add_member(maker, arms, make_inline(maker, &arm->fields, false, 'h', 9), NULL, 0);
    for (unsigned i = 0; i < arm->fields.field_count; i++)
        text = layout_arena_printf(&maker->arena, "%s %s: %s,", text, arm->fields.free_fields[i],
                                   arm->fields.free_types[i]);
    arm->variant = layout_arena_printf(&maker->arena, "A%u {%s }", index, text);
}

/* The members beside tag and union stay fields.  */
static void add_extra(struct maker *maker, struct record *record)
{
    if (below(maker, 4) == 0)
        add_member(maker, record, make_scalar(maker), NULL, 0);
}

/* An enum says by its type that it chooses, an integer by its name.  Returns how many values have
   no arm.  */
static unsigned add_tag(struct maker *maker, struct record *record, unsigned arms)
{
    const struct enumeration *tag = &maker->enums[below(maker, maker->enum_count)];

    if (tag->values < 2) {
        struct item item = {"unsigned char", "", "u8", "u8", 1, 1, 1, EXACT, false, false};

        add_member(maker, record, item, "kind", 0);
        return 0;
    }
    add_member(maker, record, tag->item, "tag", 0);
    return tag->values > arms ? tag->values - arms : 0;
}

/* The arm BOXED, if it is one, is in a Box.  */
static void write_enum(struct maker *maker, const char *name, const struct arm *arms,
                       unsigned count, unsigned units, unsigned boxed)
{
    fprintf(maker->rust, "enum %s {", name);
    for (unsigned i = 0; i < count; i++)
        if (i == boxed)
            fprintf(maker->rust, " A%u(Box<u8>),", i);
        else
            fprintf(maker->rust, " %s,", arms[i].variant);
    for (unsigned i = 0; i < units; i++)
        fprintf(maker->rust, " U%u,", i);
    fputs(" }\n", maker->rust);
}

/* The struct TYPE: RECORD without its TAG, and with the enum CHOICE_TYPE in the place of the union,
   CHOICE.  */
static void write_around(struct maker *maker, const struct record *record, const char *type,
                         const char *choice_type, unsigned tag, unsigned choice)
{
    fprintf(maker->rust, "struct %s {", type);
    for (unsigned i = 0; i < record->field_count; i++)
        if (i == choice)
            fprintf(maker->rust, " choice: %s,", choice_type);
        else if (i != tag)
            fprintf(maker->rust, " %s: %s,", record->free_fields[i], record->free_types[i]);
    fputs(" }\n", maker->rust);
}

static void tell_beside(struct maker *maker, const struct record *record, unsigned number,
                        unsigned tag, unsigned choice)
{
    for (unsigned i = 0; i < record->field_count; i++)
        if (i == choice)
            fprintf(maker->table,
                    "(\"t%u beside %s\", &[offset_of!(S%u, choice), size_of::<E%u>(), "
                    "align_of::<E%u>()]),\n",
                    number, record->free_names[i], number, number, number);
        else if (i != tag)
            fprintf(maker->table,
                    "(\"t%u beside %s\", &[offset_of!(S%u, %s), size_of::<%s>(), "
                    "align_of::<%s>()]),\n",
                    number, record->free_names[i], number, record->free_fields[i],
                    record->free_types[i], record->free_types[i]);
}

static void tell_arm(struct maker *maker, const struct record *arms, const struct arm *arm,
                     unsigned index, unsigned number, bool around)
{
    const char *outer = around ? layout_arena_printf(&maker->arena, "S%u, choice.", number)
                               : layout_arena_printf(&maker->arena, "E%u, ", number);
    unsigned count = arm->is_struct ? arm->fields.field_count : 1;

    for (unsigned i = 0; i < count; i++) {
        const char *type = arm->is_struct ? arm->fields.free_types[i] : arms->free_types[index];

        fprintf(maker->table,
                "(\"t%u variant %s %s\", &[offset_of!(%sA%u.%s), size_of::<%s>(), "
                "align_of::<%s>()]),\n",
                number, arms->free_names[index], arm->is_struct ? arm->fields.free_names[i] : "-",
                outer, index, arm->is_struct ? arm->fields.free_fields[i] : "0", type, type);
    }
}

/* A Box is not tried for the largest alone: no other may save more.  */
static void write_tagged(struct maker *maker, const struct record *record,
                         const struct record *arms, const struct arm *arm, unsigned units,
                         unsigned number, unsigned tag, unsigned choice)
{
    struct layout_arena *arena = &maker->arena;
    bool around = record->field_count > 2;
    const char *type = layout_arena_printf(arena, "%c%u", around ? 'S' : 'E', number);
    const char *least = layout_arena_printf(arena, "size_of::<%s>()", type);

    for (unsigned i = 0; i <= arms->field_count; i++) {
        const char *box = i ? layout_arena_printf(arena, "_B%u", i - 1) : "";
        const char *inner = layout_arena_printf(arena, "E%u%s", number, box);

        write_enum(maker, inner, arm, arms->field_count, units, i - 1);
        if (around)
            write_around(maker, record, layout_arena_printf(arena, "S%u%s", number, box), inner,
                         tag, choice);
        least = layout_arena_printf(arena, "least(%s, size_of::<%s%s>())", least, type, box);
    }
    fprintf(maker->table,
            "(\"t%u tagged\", &[size_of::<%s>(), align_of::<%s>(), %u, size_of::<%s>() - %s]),\n",
            number, type, type, arms->field_count + units, type, least);
    if (around)
        tell_beside(maker, record, number, tag, choice);
    for (unsigned i = 0; i < arms->field_count; i++)
        tell_arm(maker, arms, &arm[i], i, number, around);
}

void make_tagged(struct maker *maker, unsigned number)
{
    struct record record = {.letter = 'f', .align = 1};
    struct record arms = {.letter = 'g', .align = 1, .is_union = true};
    struct arm variants[MOST_ARMS];
    unsigned count = 2 + below(maker, MOST_ARMS - 1);
    unsigned units;
    unsigned tag;
    unsigned choice;

    for (unsigned i = 0; i < count; i++)
        make_arm(maker, &arms, i, &variants[i]);
    add_extra(maker, &record);
    tag = record.field_count;
    units = add_tag(maker, &record, count);
    add_extra(maker, &record);
    choice = record.field_count;
    add_member(maker, &record, close_inline(maker, &arms), below(maker, 2) ? "u" : "", 0);
    add_extra(maker, &record);
    write_tagged(maker, &record, &arms, variants, units, number, tag, choice);
    close_record(maker, &record, number);
}
