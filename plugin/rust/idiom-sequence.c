/* A pointer and how many there are: slices, vectors, strings.  */

#include "idiom.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "idiom-quantity.h"
#include "library.h"

/* A type's members while sequences are looked for.  */
struct sequences {
    struct layout_idiom_search *search;
    const struct layout_member *members;
    size_t count;
    size_t prefix; /* of all names, says nothing */
    bool *taken;   /* by a sequence that was found */
};

struct part {
    size_t index;
    struct layout_quantity quantity;
};

/* What is counted elsewhere, or is no sequence at all.  */
static const char *const links[] = {"next",   "prev",    "head",  "tail", "parent",  "list", "link",
                                    "first",  "last",    "root",  "ctx",  "context", "priv", "user",
                                    "cookie", "private", "owner", "arg",  NULL};

/* One of these is as large as its family makes it, and its length counts bytes.  */
static const char *const addresses[] = {"sockaddr", NULL};

static const char *name_of(const struct sequences *sequences, size_t index)
{
    return sequences->members[index].name + sequences->prefix;
}

static bool is_integer(const struct layout_member *member)
{
    const struct layout_shape *shape = member->shape;

    return member->kind == LAYOUT_FIELD && !member->bitfield && member->name && shape &&
           shape->kind == LAYOUT_SHAPE_INTEGER && !shape->is_atomic && shape->size >= 2 &&
           shape->size <= 8;
}

/* Whether TYPE has a pointer to itself: then a pointer to it leads to a list or a tree.  */
static bool is_linked(const struct layout_type *type)
{
    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_shape *shape = type->members[i].shape;

        if (shape && shape->kind == LAYOUT_SHAPE_POINTER && shape->target->type == type)
            return true;
    }
    return false;
}

/* Whether MEMBER may point to a sequence.  Bytes and numbers have no links, so their "next" is a
   place among them.  */
static bool is_data(const struct layout_type *outer, const struct layout_member *member)
{
    const struct layout_shape *shape = member->shape;
    const struct layout_shape *target = shape ? shape->target : NULL;
    bool plain;

    if (member->kind != LAYOUT_FIELD || !member->name || !shape ||
        shape->kind != LAYOUT_SHAPE_POINTER || shape->is_atomic ||
        target->kind == LAYOUT_SHAPE_FUNCTION)
        return false;
    plain = target->kind == LAYOUT_SHAPE_CHAR || target->kind == LAYOUT_SHAPE_INTEGER;
    if ((!plain && layout_idiom_has_word(member->name, links)) ||
        layout_idiom_has_word(target->name, addresses))
        return false;
    if (target->kind == LAYOUT_SHAPE_RECORD)
        return target->type && target->type != outer && !is_linked(target->type) &&
               !layout_idiom_is_table(target->type);
    return true;
}

static bool is_free_data(const struct sequences *sequences, size_t index)
{
    return index < sequences->count && !sequences->taken[index] &&
           is_data(sequences->search->type, &sequences->members[index]);
}

static bool is_free_integer(const struct sequences *sequences, size_t index)
{
    return index < sequences->count && !sequences->taken[index] &&
           is_integer(&sequences->members[index]);
}

static struct part judge(const struct sequences *sequences, size_t number, size_t data)
{
    return (struct part){number,
                         layout_quantity_judge(sequences->members[number].name,
                                               sequences->members[data].name, sequences->prefix)};
}

/* Where "p" says pointer, a pointer to a struct whose name is no plural is to one.  */
static bool is_to_one(const struct layout_member *data)
{
    const char *name = data->name;

    return name[0] == 'p' && name[1] >= 'A' && name[1] <= 'Z' &&
           data->shape->target->kind == LAYOUT_SHAPE_RECORD && name[strlen(name) - 1] != 's';
}

/* A size beside a pointer to a struct is that of one, unless there are several by its name.  */
static bool is_size_of_one(const struct layout_member *data, const struct part *part)
{
    return part->quantity.role == LAYOUT_QUANTITY_SIZE &&
           data->shape->target->kind == LAYOUT_SHAPE_RECORD &&
           data->name[strlen(data->name) - 1] != 's';
}

static bool is_tied(const struct part *part)
{
    return part->quantity.tie != LAYOUT_TIE_NONE;
}

static bool tells_length(const struct part *part)
{
    return part->quantity.role != LAYOUT_QUANTITY_NONE &&
           part->quantity.role != LAYOUT_QUANTITY_CAPACITY && !part->quantity.is_limit;
}

/* Whether ROOM says how many there is room for, and IN_USE how many there are.  A "size" beside a
   "len" does, and what has the pointer's name beside a mere "used"; but where
   both have its name, the size beside the count may be that of each item.  */
static bool is_capacity(const struct layout_quantity *room, const struct layout_quantity *in_use)
{
    if (room->role == LAYOUT_QUANTITY_CAPACITY)
        return true;
    if (room->role == LAYOUT_QUANTITY_SIZE)
        return in_use->role == LAYOUT_QUANTITY_USED || in_use->role == LAYOUT_QUANTITY_LENGTH ||
               (in_use->role == LAYOUT_QUANTITY_COUNT &&
                (room->is_limit || room->tie == LAYOUT_TIE_BARE || in_use->tie == LAYOUT_TIE_BARE));
    return in_use->role == LAYOUT_QUANTITY_USED && room->role != LAYOUT_QUANTITY_USED;
}

/* Which of the two is the capacity: 0, 1, or -1 for neither.  */
static int find_capacity(const struct part pair[2])
{
    for (int i = 0; i < 2; i++)
        if (tells_length(&pair[!i]) && is_capacity(&pair[i].quantity, &pair[!i].quantity))
            return i;
    return -1;
}

static const char *element(struct layout_idiom_search *search, const struct layout_shape *pointer)
{
    if (pointer->target->kind == LAYOUT_SHAPE_VOID)
        return "u8";
    return layout_mirror_spell(search->mirrors, pointer->target, LAYOUT_MIRROR_RUST);
}

static bool is_text(const struct layout_shape *pointer)
{
    return pointer->target->kind == LAYOUT_SHAPE_CHAR;
}

static void add_slice(struct sequences *sequences, size_t data_index, size_t length_index)
{
    struct layout_idiom_search *search = sequences->search;
    const struct layout_member *data = &sequences->members[data_index];
    const struct layout_member *length = &sequences->members[length_index];
    struct layout_arena *arena = search->mirrors->arena;
    struct layout_rust_types *types = &search->mirrors->types;
    const char *reference = data->shape->target->is_const ? "&" : "&mut ";
    bool text = is_text(data->shape);
    struct layout_rust_type *pointee =
        text ? layout_rust_primitive(types, LAYOUT_RUST_STR)
             : layout_rust_wrap(types, LAYOUT_RUST_SLICE,
                                layout_rust_primitive(types, LAYOUT_RUST_U8));

    layout_idiom_add(
        search, text ? LAYOUT_IDIOM_STR : LAYOUT_IDIOM_SLICE,
        text ? layout_arena_join(arena, reference, "str", NULL)
             : layout_arena_join(arena, reference, "[", element(search, data->shape), "]", NULL),
        layout_rust_wrap(types, LAYOUT_RUST_REFERENCE, pointee),
        layout_arena_join(arena, data->name, " ", length->name, NULL),
        layout_arena_join(arena, "'", data->name, "' points to ", text ? "characters" : "items",
                          ", and '", length->name, "' says how many", NULL));
    sequences->taken[data_index] = sequences->taken[length_index] = true;
}

static void add_vec(struct sequences *sequences, size_t data_index, size_t length_index,
                    size_t capacity_index)
{
    struct layout_idiom_search *search = sequences->search;
    const struct layout_member *data = &sequences->members[data_index];
    const struct layout_member *length = &sequences->members[length_index];
    const struct layout_member *capacity = &sequences->members[capacity_index];
    struct layout_arena *arena = search->mirrors->arena;
    bool text = is_text(data->shape);

    layout_idiom_add(
        search, text ? LAYOUT_IDIOM_STRING : LAYOUT_IDIOM_VEC,
        text ? "String" : layout_arena_join(arena, "Vec<", element(search, data->shape), ">", NULL),
        layout_rust_vec(&search->mirrors->types),
        layout_arena_join(arena, data->name, " ", length->name, " ", capacity->name, NULL),
        layout_arena_join(arena, "'", data->name, "' has room for '", capacity->name, "' ",
                          text ? "characters" : "items", ", of which '", length->name,
                          "' are in use", NULL));
    sequences->taken[data_index] = sequences->taken[length_index] =
        sequences->taken[capacity_index] = true;
}

static bool make_vec(struct sequences *sequences, size_t data, const struct part pair[2])
{
    int capacity;

    if (sequences->members[data].shape->target->is_const)
        return false;
    capacity = find_capacity(pair);
    if (capacity < 0)
        return false;
    add_vec(sequences, data, pair[!capacity].index, pair[capacity].index);
    return true;
}

/* A pointer and two numbers next to each other, which no other member comes between.  */
static void find_triple(struct sequences *sequences, size_t first)
{
    struct part pair[2];
    size_t data = sequences->count;
    size_t numbers = 0;

    for (size_t i = first; i < first + 3; i++) {
        if (is_free_data(sequences, i) && data == sequences->count)
            data = i;
        else if (is_free_integer(sequences, i) && numbers < 2)
            pair[numbers++].index = i;
    }
    if (data == sequences->count || numbers != 2)
        return;
    for (size_t i = 0; i < 2; i++) {
        pair[i] = judge(sequences, pair[i].index, data);
        if (!is_tied(&pair[i]))
            return;
    }
    (void)make_vec(sequences, data, pair);
}

/* Numbers that have the pointer's own name may stand anywhere.  */
static void find_joined(struct sequences *sequences, size_t data)
{
    struct part pair[2];
    size_t count = 0;

    for (size_t i = 0; i < sequences->count; i++) {
        struct part part = {.index = i};

        if (!is_free_integer(sequences, i))
            continue;
        part.quantity = layout_quantity_judge_joined(
            sequences->members[i].name, sequences->members[data].name, sequences->prefix);
        if (part.quantity.tie != LAYOUT_TIE_JOINED)
            continue;
        if (count == 2)
            return;
        pair[count++] = part;
    }
    if (count == 2)
        (void)make_vec(sequences, data, pair);
    else if (count == 1 && tells_length(&pair[0]) &&
             !is_size_of_one(&sequences->members[data], &pair[0]))
        add_slice(sequences, data, pair[0].index);
}

/* Whether a bare number beside DATA can be about nothing else: both are alone, or DATA is called
   what bytes are called and there is no other number like it.  What is only "data" to others may be
   anything, and have a count of anything beside it.  */
static bool is_alone(const struct sequences *sequences, size_t data, size_t number)
{
    static const char *const rooms[] = {"buf",  "buffer", "base",     "mem", "bytes",
                                        "body", "text",   "contents", "str", NULL};
    static const char *const items[] = {"data",  "items", "elems", "elements", "entries",
                                        "array", "vec",   "ptr",   NULL};
    static const char *const lengths[] = {"len", "length", NULL};
    const struct layout_shape *target = sequences->members[data].shape->target;
    const char *name = name_of(sequences, data);

    if (sequences->count == 2)
        return true;
    if (!layout_idiom_has_word(name, rooms) &&
        !(layout_idiom_has_word(name, items) &&
          (target->kind != LAYOUT_SHAPE_VOID ||
           layout_idiom_has_word(name_of(sequences, number), lengths))))
        return false;
    for (size_t i = 0; i < sequences->count; i++)
        if (i != number && is_integer(&sequences->members[i]) &&
            judge(sequences, i, data).quantity.tie == LAYOUT_TIE_BARE)
            return false;
    return true;
}

static void find_pair(struct sequences *sequences, size_t first)
{
    size_t data = is_free_data(sequences, first) ? first : first + 1;
    size_t number = data == first ? first + 1 : first;
    struct part part;

    if (!is_free_data(sequences, data) || !is_free_integer(sequences, number))
        return;
    part = judge(sequences, number, data);
    if (!tells_length(&part) || is_size_of_one(&sequences->members[data], &part))
        return;
    if ((part.quantity.tie == LAYOUT_TIE_NAMED && !is_to_one(&sequences->members[data])) ||
        (part.quantity.tie == LAYOUT_TIE_BARE && is_alone(sequences, data, number)))
        add_slice(sequences, data, number);
}

void layout_idiom_sequence(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    struct sequences sequences = {
        search, type->members, type->member_count, layout_idiom_prefix(type),
        layout_arena_array(search->mirrors->arena, type->member_count, sizeof *sequences.taken)};

    for (size_t i = 0; i + 2 < sequences.count; i++)
        find_triple(&sequences, i);
    for (size_t i = 0; i < sequences.count; i++)
        if (is_free_data(&sequences, i))
            find_joined(&sequences, i);
    for (size_t i = 0; i + 1 < sequences.count; i++)
        find_pair(&sequences, i);
}
