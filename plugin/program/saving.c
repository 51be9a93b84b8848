#include "saving.h"

#include "../model/relayout.h"
#include "program.h"

bool layout_type_saving(const struct layout_type *type, struct layout_arena *arena,
                        uint64_t *ret_bytes)
{
    struct layout_relayout relayout;

    if (layout_relayout_propose(type, arena, &relayout) < 0)
        return false;
    *ret_bytes = relayout.size < type->size ? type->size - relayout.size : 0;
    return true;
}

static uint64_t multiply(uint64_t a, uint64_t b)
{
    return b != 0 && a > UINT64_MAX / b ? UINT64_MAX : a * b;
}

static void add_to(uint64_t *sum, uint64_t number)
{
    *sum = number > UINT64_MAX - *sum ? UINT64_MAX : *sum + number;
}

/* How many of TYPE fit into SIZE bytes that hold nothing else.  One with a flexible array is no
   element, and may be larger than its type.  */
static uint64_t count_elements(const struct layout_type *type, uint64_t size)
{
    if (!type->has_size || type->size == 0)
        return 0;
    return type->flexible ? 1 : size / type->size;
}

static void count_variables(const struct layout_program *program, uint64_t *instances)
{
    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_known_variable *known = layout_program_variable(program, i);
        const struct layout_variable *variable = &known->variable;

        if (variable->type)
            add_to(&instances[variable->type->id - 1],
                   multiply(count_elements(variable->type, variable->size),
                            variable->local ? known->known.unit_count : 1));
    }
}

/* A type stands behind all that are in it, so going backwards each number is whole when it is
   used.  A base is without its virtual bases: those are counted with the class around it.  */
uint64_t *layout_program_instances(const struct layout_program *program, struct layout_arena *arena)
{
    uint64_t *instances = layout_arena_array(arena, program->types.count, sizeof *instances);
    uint64_t *bases = layout_arena_array(arena, program->types.count, sizeof *bases);

    count_variables(program, instances);
    for (size_t i = program->types.count; i-- > 0;) {
        const struct layout_type *type = &layout_program_type(program, i)->type;

        for (size_t m = 0; instances[i] > 0 && m < type->member_count; m++) {
            const struct layout_member *member = &type->members[m];
            uint64_t holders = member->is_virtual ? instances[i] - bases[i] : instances[i];

            if (!member->type || !member->has_size)
                continue;
            if (member->kind != LAYOUT_BASE) {
                add_to(&instances[member->type->id - 1],
                       multiply(count_elements(member->type, member->bit_size / 8), holders));
                continue;
            }
            add_to(&instances[member->type->id - 1], holders);
            add_to(&bases[member->type->id - 1], holders);
        }
    }
    return instances;
}
