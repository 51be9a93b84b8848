#include "machines.h"

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

#include "plain.h"
#include "program.h"

static bool same_machine(const struct layout_unit *a, const struct layout_unit *b)
{
    return a->machine.pointer_size == b->machine.pointer_size &&
           a->machine.big_endian == b->machine.big_endian && strcmp(a->target, b->target) == 0;
}

void layout_machines_init(struct layout_machines *machines, const struct layout_program *program,
                          struct layout_arena *arena)
{
    size_t count = program->source_count;

    machines->program = program;
    machines->count = 0;
    machines->of = layout_arena_array(arena, count, sizeof *machines->of);
    machines->examples = layout_arena_array(arena, count, sizeof *machines->examples);
    for (uint32_t s = 0; s < count; s++) {
        uint32_t machine = 0;

        if (!program->sources[s].read)
            continue;
        while (machine < machines->count &&
               !same_machine(&program->sources[machines->examples[machine]].unit,
                             &program->sources[s].unit))
            machine++;
        if (machine == machines->count)
            machines->examples[machines->count++] = s;
        machines->of[s] = machine;
    }
    for (uint32_t s = 0; s < count; s++) {
        if (!program->sources[s].read)
            machines->of[s] = machines->count;
    }
}

bool layout_machines_is_new(const struct layout_machines *machines,
                            const struct layout_known *known, size_t index)
{
    for (size_t i = 0; i < index; i++) {
        if (layout_machines_same(machines, known->units[i], known->units[index]))
            return false;
        /* One machine is all that most programs have.  */
        if (machines->count == 1)
            break;
    }
    return true;
}

const char *layout_machines_key(const struct layout_machines *machines, uint32_t source,
                                const char *key, struct layout_arena *arena)
{
    return machines->count < 2
               ? key
               : layout_arena_printf(arena, "%" PRIu32 " %s", machines->of[source], key);
}

int layout_machines_common(const struct layout_machines *machines, const struct layout_known *a,
                           const struct layout_known *b, uint32_t *ret_a, uint32_t *ret_b)
{
    for (size_t i = 0; i < a->unit_count; i++) {
        for (size_t j = 0; j < b->unit_count; j++) {
            if (machines->of[a->units[i]] == machines->of[b->units[j]]) {
                *ret_a = a->units[i];
                *ret_b = b->units[j];
                return 0;
            }
        }
    }
    return -ENOENT;
}

const char *layout_machines_label(const struct layout_machines *machines, uint32_t source,
                                  struct layout_arena *arena)
{
    const struct layout_unit *unit = &machines->program->sources[source].unit;

    if (machines->count < 2)
        return NULL;
    return layout_arena_printf(arena, "%s, %u bits%s", layout_plain(arena, unit->target),
                               8 * (unsigned)unit->machine.pointer_size,
                               unit->machine.big_endian ? ", big-endian" : "");
}
