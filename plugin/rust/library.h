/* Types of Rust's library, made of the same primitives as they are there.

   What they are made of is nowhere promised either.  It is that of the rustc that version.h names,
   on Linux: Mutex and RwLock differ on other systems.  */

#ifndef LAYOUT_RUST_LIBRARY_H
#define LAYOUT_RUST_LIBRARY_H

#include "type.h"

struct layout_rust_type *layout_rust_option(struct layout_rust_types *types,
                                            struct layout_rust_type *item);
struct layout_rust_type *layout_rust_result(struct layout_rust_types *types,
                                            struct layout_rust_type *value,
                                            struct layout_rust_type *error);

/* NonNull<T>, Box<T>, Rc<T> and Arc<T>, and the Weak<T> of these two: all a pointer that is never
   null.  */
struct layout_rust_type *layout_rust_nonnull(struct layout_rust_types *types,
                                             struct layout_rust_type *item);
struct layout_rust_type *layout_rust_box(struct layout_rust_types *types,
                                         struct layout_rust_type *item);
struct layout_rust_type *layout_rust_rc(struct layout_rust_types *types,
                                        struct layout_rust_type *item);
struct layout_rust_type *layout_rust_weak(struct layout_rust_types *types,
                                          struct layout_rust_type *item);

/* What an Rc<T> or Arc<T> points to: both counts and the value.  */
struct layout_rust_type *layout_rust_counted(struct layout_rust_types *types,
                                             struct layout_rust_type *item);

/* Vec<T>, for every T alike.  */
struct layout_rust_type *layout_rust_vec(struct layout_rust_types *types);
struct layout_rust_type *layout_rust_string(struct layout_rust_types *types);

/* NonZero<T> of an integer.  */
struct layout_rust_type *layout_rust_nonzero(struct layout_rust_types *types,
                                             struct layout_rust_type *item);

struct layout_rust_type *layout_rust_phantom(struct layout_rust_types *types);
struct layout_rust_type *layout_rust_manually_drop(struct layout_rust_types *types,
                                                   struct layout_rust_type *item);
struct layout_rust_type *layout_rust_maybe_uninit(struct layout_rust_types *types,
                                                  struct layout_rust_type *item);
struct layout_rust_type *layout_rust_cell(struct layout_rust_types *types,
                                          struct layout_rust_type *item);
struct layout_rust_type *layout_rust_ref_cell(struct layout_rust_types *types,
                                              struct layout_rust_type *item);
struct layout_rust_type *layout_rust_mutex(struct layout_rust_types *types,
                                           struct layout_rust_type *item);
struct layout_rust_type *layout_rust_rw_lock(struct layout_rust_types *types,
                                             struct layout_rust_type *item);

/* AtomicU8 to AtomicI64, AtomicBool and, of a pointer, AtomicPtr.  Aligned to its own size on every
   target, as hardware wants it.  */
struct layout_rust_type *layout_rust_atomic(struct layout_rust_types *types,
                                            struct layout_rust_type *item);

#endif
