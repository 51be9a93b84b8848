/* Pointers with something beside them: slices, vectors, strings, options.  */

#include "idiom.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "library.h"

static const char *const lengths[] = {"len",  "length", "count", "cnt", "n",      "num",
                                      "size", "nmemb",  "used",  "nr",  "nitems", NULL};
static const char *const capacities[] = {"cap",     "capacity", "alloc",  "allocated",
                                         "alloced", "nalloc",   "allocs", NULL};
static const char *const sizes[] = {"size", "max", "space", NULL};

/* What is counted elsewhere, or is no sequence at all.  */
static const char *const links[] = {"next",   "prev",    "head",  "tail", "parent",  "list", "link",
                                    "first",  "last",    "root",  "ctx",  "context", "priv", "user",
                                    "cookie", "private", "owner", "arg",  NULL};

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

/* Whether MEMBER may point to a sequence.  */
static bool is_data(const struct layout_type *outer, const struct layout_member *member)
{
    const struct layout_shape *shape = member->shape;
    const struct layout_shape *target = shape ? shape->target : NULL;

    if (member->kind != LAYOUT_FIELD || !member->name || !shape ||
        shape->kind != LAYOUT_SHAPE_POINTER || shape->is_atomic ||
        target->kind == LAYOUT_SHAPE_FUNCTION || layout_idiom_has_word(member->name, links))
        return false;
    if (target->kind == LAYOUT_SHAPE_RECORD)
        return target->type && target->type != outer && !is_linked(target->type) &&
               !layout_idiom_is_table(target->type);
    return true;
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

static void add_slice(struct layout_idiom_search *search, const struct layout_member *data,
                      const struct layout_member *length)
{
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
        text ? layout_arena_printf(arena, "%sstr", reference)
             : layout_arena_printf(arena, "%s[%s]", reference, element(search, data->shape)),
        layout_rust_wrap(types, LAYOUT_RUST_REFERENCE, pointee),
        layout_arena_printf(arena, "%s %s", data->name, length->name),
        layout_arena_printf(arena, "'%s' points to %s, and '%s' says how many", data->name,
                            text ? "characters" : "items", length->name));
}

static void add_vec(struct layout_idiom_search *search, const struct layout_member *data,
                    const struct layout_member *length, const struct layout_member *capacity)
{
    struct layout_arena *arena = search->mirrors->arena;
    bool text = is_text(data->shape);

    layout_idiom_add(
        search, text ? LAYOUT_IDIOM_STRING : LAYOUT_IDIOM_VEC,
        text ? "String" : layout_arena_printf(arena, "Vec<%s>", element(search, data->shape)),
        layout_rust_vec(&search->mirrors->types),
        layout_arena_printf(arena, "%s %s %s", data->name, length->name, capacity->name),
        layout_arena_printf(arena, "'%s' has room for '%s' %s, of which '%s' are in use",
                            data->name, capacity->name, text ? "characters" : "items",
                            length->name));
}

/* Which of the two integers is the capacity: 0, 1, or -1 for neither.  A "size" beside a "len" is
   one; the other way round it is the length.  */
static int find_capacity(const struct layout_member *const pair[2])
{
    static const char *const in_use[] = {"len", "length", "used", "count", "n", "cnt", NULL};

    for (int i = 0; i < 2; i++)
        if (layout_idiom_has_word(pair[i]->name, capacities) &&
            !layout_idiom_has_word(pair[!i]->name, capacities) &&
            layout_idiom_has_word(pair[!i]->name, lengths))
            return i;
    for (int i = 0; i < 2; i++)
        if (layout_idiom_has_word(pair[i]->name, sizes) &&
            !layout_idiom_has_word(pair[i]->name, in_use) &&
            layout_idiom_has_word(pair[!i]->name, in_use))
            return i;
    return -1;
}

/* Whether NUMBER counts what DATA points to: both are named alike but for words like "len".  Where
   the struct has ALONE members the number may be called nothing else.  */
static bool belongs(const struct layout_type *type, const struct layout_member *data,
                    const struct layout_member *number, size_t alone)
{
    static const char *const numbers[] = {"len",    "length",   "count",   "cnt",       "num",
                                          "size",   "nmemb",    "used",    "nitems",    "cap",
                                          "alloc",  "capacity", "alloced", "allocated", "nalloc",
                                          "allocs", "space",    "max",     "bytes",     NULL};
    static const char *const nothing[] = {NULL};

    if (type->member_count == alone && layout_idiom_covered(number->name, numbers, NULL))
        return true;
    return layout_idiom_covered(number->name, numbers, data->name) &&
           !layout_idiom_covered(number->name, numbers, NULL) &&
           layout_idiom_covered(data->name, nothing, number->name);
}

/* A number at the end of a name is one of many, at the beginning how many there are; and a limit
   says what may be, not what is.  */
static bool is_length(const char *name)
{
    static const char *const ordinals[] = {"num", "nr", "n", NULL};
    static const char *const limits[] = {"max", "min", "limit", "ref", NULL};
    static const char *const counts[] = {"len",   "length", "count",  "cnt", "size",
                                         "nmemb", "used",   "nitems", NULL};
    bool first = name[0] == 'n' &&
                 (strncmp(name, "num", 3) == 0 || name[1] < 'a' || strncmp(name, "nr_", 3) == 0);

    if (layout_idiom_has_word(name, limits))
        return false;
    return layout_idiom_has_word(name, counts) || (first && layout_idiom_has_word(name, ordinals));
}

static bool find_vec(struct layout_idiom_search *search, size_t first)
{
    const struct layout_type *type = search->type;
    const struct layout_member *data = NULL;
    const struct layout_member *pair[2] = {NULL, NULL};
    size_t integers = 0;
    int capacity;

    for (size_t i = first; i < first + 3; i++) {
        const struct layout_member *member = &type->members[i];

        if (is_data(type, member) && !data)
            data = member;
        else if (is_integer(member) && integers < 2)
            pair[integers++] = member;
    }
    if (!data || integers != 2 || data->shape->target->is_const ||
        !belongs(type, data, pair[0], 3) || !belongs(type, data, pair[1], 3))
        return false;
    capacity = find_capacity(pair);
    if (capacity < 0)
        return false;
    add_vec(search, data, pair[!capacity], pair[capacity]);
    return true;
}

static bool find_slice(struct layout_idiom_search *search, size_t first)
{
    const struct layout_type *type = search->type;
    const struct layout_member *a = &type->members[first];
    const struct layout_member *b = &type->members[first + 1];
    const struct layout_member *data = is_data(type, a) ? a : b;
    const struct layout_member *length = data == a ? b : a;

    if (!is_data(type, data) || !is_integer(length) || !is_length(length->name) ||
        !belongs(type, data, length, 2))
        return false;
    add_slice(search, data, length);
    return true;
}

static void find_sequences(struct layout_idiom_search *search)
{
    size_t count = search->type->member_count;

    for (size_t i = 0; i + 1 < count; i++) {
        if (i + 2 < count && find_vec(search, i))
            i += 2;
        else if (find_slice(search, i))
            i++;
    }
}

/* A flag that says whether the value beside it is one.  */
static void find_flagged(struct layout_idiom_search *search)
{
    static const char *const words[] = {"has", "valid", "present", "some", "isset", "set", NULL};
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    const struct layout_rust_type *free = search->entry->free;

    if (type->member_count != 2 || !free || free->field_count != 2)
        return;
    for (size_t i = 0; i < 2; i++) {
        const struct layout_member *flag = &type->members[i];
        const struct layout_member *value = &type->members[!i];

        if (!flag->shape || !value->shape || !flag->name || !value->name || flag->bitfield ||
            value->bitfield || flag->shape->kind != LAYOUT_SHAPE_BOOL || flag->shape->is_atomic ||
            value->shape->kind == LAYOUT_SHAPE_BOOL || !layout_idiom_has_word(flag->name, words))
            continue;
        layout_idiom_add(search, LAYOUT_IDIOM_OPTION,
                         layout_arena_printf(arena, "Option<%s>", search->entry->free_spelled[!i]),
                         layout_rust_option(&search->mirrors->types, free->fields[!i].type),
                         layout_arena_printf(arena, "%s %s", flag->name, value->name),
                         layout_arena_printf(arena, "'%s' says whether '%s' is a value", flag->name,
                                             value->name));
        return;
    }
}

/* A chain or tree in which each node is reached from one other, the last from none.  With a way
   back a node has two owners, and no Box.  */
static void find_links(struct layout_idiom_search *search)
{
    static const char *const forward[] = {"next", "left", "right", "child", "sibling", NULL};
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    const char *fields = NULL;
    size_t chains = 0;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];
        const struct layout_shape *shape = member->shape;

        if (!shape || shape->kind != LAYOUT_SHAPE_POINTER || shape->target->type != type)
            continue;
        if (!member->name || shape->is_atomic || shape->target->is_const ||
            !layout_idiom_has_word(member->name, forward))
            return;
        chains += layout_idiom_has_word(member->name, (const char *const[]){"next", NULL});
        fields = fields ? layout_arena_printf(arena, "%s %s", fields, member->name) : member->name;
    }
    /* Who is in two chains has two owners.  */
    if (!fields || chains > 1)
        return;
    layout_idiom_add(
        search, LAYOUT_IDIOM_OPTION,
        layout_arena_printf(arena, "Option<Box<%s>>", search->mirror->name),
        layout_rust_option(&search->mirrors->types, layout_rust_box(&search->mirrors->types, NULL)),
        fields, "each node is reached from the one before it, and null ends the chain");
}

/* C++: a class that is one pointer, and whose copying or end runs code, owns what it points to.  */
static void find_box(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    const struct layout_shape *shape = type->member_count == 1 ? type->members[0].shape : NULL;
    struct layout_arena *arena = search->mirrors->arena;

    if (!shape || !type->is_managed || shape->kind != LAYOUT_SHAPE_POINTER ||
        !type->members[0].name || shape->target->kind == LAYOUT_SHAPE_FUNCTION ||
        shape->target->kind == LAYOUT_SHAPE_VOID || shape->target->is_const)
        return;
    layout_idiom_add(
        search, LAYOUT_IDIOM_BOX,
        layout_arena_printf(arena, "Option<Box<%s>>", element(search, shape)),
        layout_rust_option(&search->mirrors->types, layout_rust_box(&search->mirrors->types, NULL)),
        type->members[0].name,
        layout_arena_printf(arena, "it is '%s' alone, and destroying or copying it runs code",
                            type->members[0].name));
}

void layout_idiom_pointer(struct layout_idiom_search *search)
{
    find_sequences(search);
    find_flagged(search);
    find_links(search);
    find_box(search);
}
