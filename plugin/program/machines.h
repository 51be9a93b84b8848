/* For which machines the units of a program were compiled.  A folder of reports may hold those of
   several: of a firmware and the tools of its build, or of -m32 and -m64.  */

#ifndef LAYOUT_MACHINES_H
#define LAYOUT_MACHINES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct layout_arena;
struct layout_known;
struct layout_program;

/* A machine is its target's name, the size of its pointers and the order of its bytes.  What can
   be linked must agree on these.  */
struct layout_machines {
    const struct layout_program *program;
    uint32_t *of;       /* of each source: the number of its machine; of one not read: count */
    uint32_t *examples; /* of each machine: the first source */
    uint32_t count;
};

/* The machines of PROGRAM, in the order of their first sources, in ARENA.  */
void layout_machines_init(struct layout_machines *machines, const struct layout_program *program,
                          struct layout_arena *arena);

/* Whether two sources that were read are for one machine.  */
static inline bool layout_machines_same(const struct layout_machines *machines, uint32_t a,
                                        uint32_t b)
{
    return machines->of[a] == machines->of[b];
}

/* Whether no unit of KNOWN before the one with this INDEX is for its machine.  */
bool layout_machines_is_new(const struct layout_machines *machines,
                            const struct layout_known *known, size_t index);

/* KEY, made another for each machine where there are several: that of source SOURCE.  In ARENA, or
   KEY itself.  */
const char *layout_machines_key(const struct layout_machines *machines, uint32_t source,
                                const char *key, struct layout_arena *arena);

/* Finds units of A and of B for one machine, the first ones.  Returns 0, or -ENOENT where they have
   no machine in common.  */
__attribute__((__warn_unused_result__)) int
layout_machines_common(const struct layout_machines *machines, const struct layout_known *a,
                       const struct layout_known *b, uint32_t *ret_a, uint32_t *ret_b);

/* The machine that source SOURCE is for, "arm-none-eabi, 32 bits", plain, in ARENA; null where
   there is but one.  */
const char *layout_machines_label(const struct layout_machines *machines, uint32_t source,
                                  struct layout_arena *arena);

#endif
