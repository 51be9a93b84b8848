/* Counts of owners, and locks.  */

#include "idiom.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/shape.h"
#include "../model/type.h"
#include "library.h"

/* Whether NAME says that it counts references and nothing else: "refs", "refcount", "ref_cnt",
   "nRef".  */
static bool counts_references(const char *name)
{
    static const char *const whole[] = {"refcount", "refcnt", "refs", "nref",
                                        "nrefs",    "kref",   NULL};
    static const char *const reference[] = {"ref", NULL};
    static const char *const use[] = {"use", NULL};
    static const char *const count[] = {"count", "cnt", "counter", NULL};
    static const char *const all[] = {"refcount", "refcnt", "refs", "nref",  "nrefs",
                                      "kref",     "ref",    "use",  "count", "cnt",
                                      "counter",  "num",    NULL};

    if (!layout_idiom_covered(name, all, NULL))
        return false;
    return layout_idiom_has_word(name, whole) ||
           (layout_idiom_has_word(name, reference) &&
            (layout_idiom_has_word(name, count) ||
             layout_idiom_has_word(name, (const char *const[]){"n", "num", NULL}))) ||
           (layout_idiom_has_word(name, use) && layout_idiom_has_word(name, count));
}

/* Whether SHAPE is a number that threads may count with: C's _Atomic, or a struct of that name as
   the kernel and C++ have them.  */
static bool is_atomic(const struct layout_shape *shape)
{
    static const char *const words[] = {"atomic", "refcount", "kref", NULL};

    if (shape->is_atomic)
        return shape->kind == LAYOUT_SHAPE_INTEGER;
    return shape->kind == LAYOUT_SHAPE_RECORD && shape->size <= 8 && shape->name &&
           layout_idiom_has_word(shape->name, words);
}

static void find_counted(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    struct layout_arena *arena = search->mirrors->arena;
    const struct layout_member *count = NULL;
    bool atomic;

    for (size_t i = 0; i < type->member_count; i++) {
        const struct layout_member *member = &type->members[i];

        if (!member->shape || !member->name || member->bitfield ||
            !counts_references(member->name) ||
            !(member->shape->kind == LAYOUT_SHAPE_INTEGER || is_atomic(member->shape)))
            continue;
        if (count)
            return;
        count = member;
    }
    if (!count || type->member_count < 2)
        return;
    atomic = is_atomic(count->shape);
    layout_idiom_add(
        search, atomic ? LAYOUT_IDIOM_ARC : LAYOUT_IDIOM_RC,
        layout_arena_printf(arena, "%s<%s>", atomic ? "Arc" : "Rc", search->mirror->name),
        layout_rust_rc(&search->mirrors->types, NULL), count->name,
        layout_arena_printf(arena, "'%s' counts those that hold it%s", count->name,
                            atomic ? ", in any thread" : ""));
}

static bool is_lock(const struct layout_member *member)
{
    static const char *const names[] = {"pthread_mutex_t", "mtx_t",           "pthread_spinlock_t",
                                        "spinlock_t",      "mutex",           "std::mutex",
                                        "kmutex_t",        "CRITICAL_SECTION"};

    for (size_t i = 0; member->shape && member->shape->name && i < sizeof names / sizeof *names;
         i++)
        if (strcmp(member->shape->name, names[i]) == 0)
            return member->kind == LAYOUT_FIELD && (member->shape->kind == LAYOUT_SHAPE_RECORD ||
                                                    strcmp(names[i], "pthread_spinlock_t") == 0);
    return false;
}

/* What is beside a lock is what it guards; with two nobody knows which guards what.  */
static void find_mutex(struct layout_idiom_search *search)
{
    const struct layout_type *type = search->type;
    const struct layout_rust_type *free = search->entry->free;
    struct layout_rust_types *types = &search->mirrors->types;
    struct layout_arena *arena = search->mirrors->arena;
    struct layout_rust_field *guarded;
    const char *fields = NULL;
    size_t lock = type->member_count;
    size_t count = 0;

    for (size_t i = 0; i < type->member_count; i++) {
        if (type->members[i].bitfield || (is_lock(&type->members[i]) && lock < i))
            return;
        if (is_lock(&type->members[i]))
            lock = i;
    }
    if (lock == type->member_count || type->member_count < 2 || !free ||
        free->field_count != type->member_count || !type->members[lock].name)
        return;
    guarded = layout_arena_array(arena, type->member_count, sizeof *guarded);
    fields = type->members[lock].name;
    for (size_t i = 0; i < type->member_count; i++) {
        if (i == lock)
            continue;
        guarded[count++] = free->fields[i];
        if (type->members[i].name)
            fields = layout_arena_printf(arena, "%s %s", fields, type->members[i].name);
    }
    layout_idiom_add(search, LAYOUT_IDIOM_MUTEX,
                     layout_arena_printf(arena, "Mutex<%s>", search->mirror->name),
                     layout_rust_mutex(types, layout_rust_record(types, LAYOUT_RUST_STRUCT, NULL,
                                                                 guarded, count)),
                     fields,
                     layout_arena_printf(arena, "the lock '%s' lies beside what it guards",
                                         type->members[lock].name));
}

void layout_idiom_count(struct layout_idiom_search *search)
{
    find_counted(search);
    find_mutex(search);
}
