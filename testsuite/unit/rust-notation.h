/* Rust types and their layouts as text, for tests: much as Rust spells them, so that a generator
   can hand the same words to rustc.

     struct NAME [repr(...)] [?Sized] { TYPE, ... }      ?Sized: the last is a parameter's
     union NAME [repr(...)] { TYPE, ... }
     enum NAME [repr(...)] { (TYPE, ...) [= NUMBER], ... }
     type NAME = TYPE

   A type is u8 ... i128, usize, isize, f16 ... f128, bool, char, !, str, String, fn(), dyn Any,
   &'static T, *const T, [T], [T; N], (T, ...), a name defined before, or one of the library's with
   its parameters.  Simd<T, N> is a vector.  */

#ifndef LAYOUT_RUST_NOTATION_H
#define LAYOUT_RUST_NOTATION_H

#include "../../plugin/rust/layout.h"
#include "../../plugin/rust/type.h"

struct rust_name {
    const char *name;
    struct layout_rust_type *type;
};

/* What was defined so far, for one target.  */
struct rust_notation {
    struct layout_rust_types types;
    struct rust_name *names;
    size_t name_count;
};

/* Forgets all names and starts anew for the machine that GCC calls TRIPLE.  Returns what
   layout_rust_target_find does.  */
int rust_notation_start(struct rust_notation *notation, struct layout_arena *arena,
                        const char *triple, uint32_t pointer_size);

/* Reads one definition, whose name is known from now on.  Returns null for text that is none.  */
struct layout_rust_type *rust_notation_define(struct rust_notation *notation, const char *text);

/* The type that TEXT spells, or null.  */
struct layout_rust_type *rust_notation_type(struct rust_notation *notation, const char *text);

/* All of a layout, in the arena of the notation:

     12/4 niche 0:1 0..1 left 254 tagged 0:1 0..1
       at 2 4 order 0 1
       at 2 1 6 order 1 0 2

   size and alignment, uninhabited, unsized; the niche's offset and size, its range and the values
   it leaves; how the variants are told; and the fields of each.  */
const char *rust_notation_print(struct rust_notation *notation,
                                const struct layout_rust_layout *layout);

#endif
