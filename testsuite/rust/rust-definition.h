/* Random definitions of Rust's types, in the notation of the unit tests.  */

#ifndef LAYOUT_RUST_DEFINITION_H
#define LAYOUT_RUST_DEFINITION_H

#include <stddef.h>
#include <stdint.h>

struct layout_arena;

/* Types that later ones may be made of.  */
#define RUST_REMEMBERED 30

struct rust_maker {
    uint64_t state;             /* of the random numbers; not 0 */
    struct layout_arena *arena; /* owns all texts */
    const char *sized[RUST_REMEMBERED];
    size_t sized_count;
    const char *unsized_[RUST_REMEMBERED];
    size_t unsized_count;
};

/* A definition of NAME.  */
const char *rust_definition_make(struct rust_maker *maker, const char *name);

/* Later types may be made of NAME, which has a size, or has none.  */
void rust_maker_remember_sized(struct rust_maker *maker, const char *name);
void rust_maker_remember_unsized(struct rust_maker *maker, const char *name);

#endif
