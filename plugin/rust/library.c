#include "library.h"

#include "../model/arena.h"

/* Each composition lists its fields as the library's source does, parameters for an allocator
   included: they have no size, but a place.  */

static struct layout_rust_type *unit(struct layout_rust_types *types)
{
    return layout_rust_record(types, LAYOUT_RUST_TUPLE, NULL, NULL, 0);
}

static struct layout_rust_type *structure(struct layout_rust_types *types, const char *name,
                                          struct layout_rust_type *const *items, size_t count)
{
    return layout_rust_record(types, LAYOUT_RUST_STRUCT, name,
                              layout_rust_fields(types, items, count), count);
}

/* A struct whose last field is the parameter: it may be unsized, so it stays last.  */
static struct layout_rust_type *container(struct layout_rust_types *types, const char *name,
                                          struct layout_rust_type *const *items, size_t count)
{
    struct layout_rust_type *type = structure(types, name, items, count);

    type->generic_tail = true;
    return type;
}

static struct layout_rust_type *two_variants(struct layout_rust_types *types, const char *name,
                                             struct layout_rust_type *const items[2],
                                             const char *const names[2])
{
    struct layout_rust_variant *variants = layout_arena_array(types->arena, 2, sizeof *variants);

    for (size_t i = 0; i < 2; i++) {
        variants[i].name = names[i];
        variants[i].field_count = items[i] != NULL;
        variants[i].fields = layout_rust_fields(types, &items[i], variants[i].field_count);
    }
    return layout_rust_enum(types, name, variants, 2);
}

struct layout_rust_type *layout_rust_option(struct layout_rust_types *types,
                                            struct layout_rust_type *item)
{
    return two_variants(types, "Option", (struct layout_rust_type *[]){NULL, item},
                        (const char *[]){"None", "Some"});
}

struct layout_rust_type *layout_rust_result(struct layout_rust_types *types,
                                            struct layout_rust_type *value,
                                            struct layout_rust_type *error)
{
    return two_variants(types, "Result", (struct layout_rust_type *[]){value, error},
                        (const char *[]){"Ok", "Err"});
}

struct layout_rust_type *layout_rust_nonnull(struct layout_rust_types *types,
                                             struct layout_rust_type *item)
{
    struct layout_rust_type *pointer = layout_rust_wrap(types, LAYOUT_RUST_REFERENCE, item);

    return structure(types, "NonNull", &pointer, 1);
}

struct layout_rust_type *layout_rust_box(struct layout_rust_types *types,
                                         struct layout_rust_type *item)
{
    struct layout_rust_type *items[] = {layout_rust_nonnull(types, item), unit(types)};

    return structure(types, "Box", items, 2);
}

struct layout_rust_type *layout_rust_rc(struct layout_rust_types *types,
                                        struct layout_rust_type *item)
{
    struct layout_rust_type *items[] = {layout_rust_nonnull(types, item),
                                        layout_rust_phantom(types), unit(types)};

    return structure(types, "Rc", items, 3);
}

struct layout_rust_type *layout_rust_weak(struct layout_rust_types *types,
                                          struct layout_rust_type *item)
{
    struct layout_rust_type *items[] = {layout_rust_nonnull(types, item), unit(types)};

    return structure(types, "Weak", items, 2);
}

struct layout_rust_type *layout_rust_counted(struct layout_rust_types *types,
                                             struct layout_rust_type *item)
{
    struct layout_rust_type *count = layout_rust_primitive(types, LAYOUT_RUST_USIZE);
    struct layout_rust_type *items[] = {count, count, item};
    struct layout_rust_type *type = container(types, "RcInner", items, 3);

    /* In the source's order, so that the counts are found without knowing T.  */
    type->repr.c = true;
    return type;
}

/* The capacity has the most values that never are, the upper half of a usize: so it comes first,
   and None of an Option<Vec<T>> is a capacity of isize::MAX + 1.  */
struct layout_rust_type *layout_rust_vec(struct layout_rust_types *types)
{
    struct layout_rust_type *byte = layout_rust_primitive(types, LAYOUT_RUST_U8);
    struct layout_rust_type *raw[] = {layout_rust_nonnull(types, byte),
                                      layout_rust_primitive(types, LAYOUT_RUST_CAPACITY),
                                      unit(types)};
    struct layout_rust_type *typed[] = {structure(types, "RawVecInner", raw, 3),
                                        layout_rust_phantom(types)};
    struct layout_rust_type *vec[] = {structure(types, "RawVec", typed, 2),
                                      layout_rust_primitive(types, LAYOUT_RUST_USIZE)};

    return structure(types, "Vec", vec, 2);
}

struct layout_rust_type *layout_rust_string(struct layout_rust_types *types)
{
    struct layout_rust_type *vec = layout_rust_vec(types);

    return structure(types, "String", &vec, 1);
}

struct layout_rust_type *layout_rust_nonzero(struct layout_rust_types *types,
                                             struct layout_rust_type *item)
{
    struct layout_rust_type *integer = layout_rust_wrap(types, LAYOUT_RUST_NONZERO, item);

    return structure(types, "NonZero", &integer, 1);
}

struct layout_rust_type *layout_rust_phantom(struct layout_rust_types *types)
{
    return structure(types, "PhantomData", NULL, 0);
}

struct layout_rust_type *layout_rust_manually_drop(struct layout_rust_types *types,
                                                   struct layout_rust_type *item)
{
    return container(types, "ManuallyDrop", &item, 1);
}

struct layout_rust_type *layout_rust_maybe_uninit(struct layout_rust_types *types,
                                                  struct layout_rust_type *item)
{
    struct layout_rust_type *items[] = {unit(types), layout_rust_manually_drop(types, item)};

    return layout_rust_record(types, LAYOUT_RUST_UNION, "MaybeUninit",
                              layout_rust_fields(types, items, 2), 2);
}

struct layout_rust_type *layout_rust_cell(struct layout_rust_types *types,
                                          struct layout_rust_type *item)
{
    struct layout_rust_type *content = layout_rust_wrap(types, LAYOUT_RUST_CELL, item);

    return container(types, "Cell", &content, 1);
}

struct layout_rust_type *layout_rust_ref_cell(struct layout_rust_types *types,
                                              struct layout_rust_type *item)
{
    struct layout_rust_type *count = layout_rust_primitive(types, LAYOUT_RUST_ISIZE);
    struct layout_rust_type *items[] = {layout_rust_cell(types, count),
                                        layout_rust_wrap(types, LAYOUT_RUST_CELL, item)};

    return container(types, "RefCell", items, 2);
}

static struct layout_rust_type *lock(struct layout_rust_types *types, const char *name,
                                     struct layout_rust_type *futex, struct layout_rust_type *item)
{
    struct layout_rust_type *byte = layout_rust_primitive(types, LAYOUT_RUST_U8);
    /* An AtomicBool in a struct of its own: that a thread died with the lock held.  */
    struct layout_rust_type *flag = layout_rust_atomic(types, byte);
    struct layout_rust_type *items[] = {futex, structure(types, "Flag", &flag, 1),
                                        layout_rust_wrap(types, LAYOUT_RUST_CELL, item)};

    return container(types, name, items, 3);
}

struct layout_rust_type *layout_rust_mutex(struct layout_rust_types *types,
                                           struct layout_rust_type *item)
{
    struct layout_rust_type *word = layout_rust_primitive(types, LAYOUT_RUST_U32);
    struct layout_rust_type *state = layout_rust_atomic(types, word);

    return lock(types, "Mutex", structure(types, "Futex", &state, 1), item);
}

struct layout_rust_type *layout_rust_rw_lock(struct layout_rust_types *types,
                                             struct layout_rust_type *item)
{
    struct layout_rust_type *word = layout_rust_primitive(types, LAYOUT_RUST_U32);
    struct layout_rust_type *items[] = {layout_rust_atomic(types, word),
                                        layout_rust_atomic(types, word)};

    return lock(types, "RwLock", structure(types, "Futex", items, 2), item);
}

/* The alignment is the integer's size, which some targets do not give the plain integer: a u64 of
   an i686 has 4.  */
static uint32_t atomic_align(const struct layout_rust_types *types,
                             const struct layout_rust_type *item)
{
    if (item->kind == LAYOUT_RUST_BOOL)
        return 1;
    if (layout_rust_kind_is_integer(item->kind))
        return layout_rust_integer_size(&types->target, item->kind);
    return types->target.pointer_size;
}

struct layout_rust_type *layout_rust_atomic(struct layout_rust_types *types,
                                            struct layout_rust_type *item)
{
    struct layout_rust_type *aligned = structure(types, "Align", &item, 1);
    struct layout_rust_type *content = layout_rust_wrap(types, LAYOUT_RUST_CELL, aligned);

    aligned->repr.c = true;
    aligned->repr.align = atomic_align(types, item);
    return structure(types, "Atomic", &content, 1);
}
