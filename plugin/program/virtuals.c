#include "virtuals.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/dynamic-class.h"

const char *layout_virtuals_key(const struct layout_virtuals *virtuals,
                                const struct layout_dynamic_class *of, uint32_t unit)
{
    return of->unit_only
               ? layout_arena_printf(virtuals->arena, "%s %lu", of->vtable, (unsigned long)unit)
               : of->vtable;
}

static void add_table(struct layout_virtuals *virtuals, const struct layout_variable *variable,
                      const struct layout_address_point *point, uint32_t unit)
{
    const char *key = layout_virtuals_key(virtuals, &point->of, unit);
    struct layout_virtual_table table = {variable, point, unit, 0};
    bool is_new;
    uint32_t *first = layout_text_index_put(&virtuals->by_class, virtuals->arena, key, &is_new);

    table.next = is_new ? 0 : *first;
    virtuals->tables = layout_arena_grow(virtuals->arena, virtuals->tables, virtuals->table_count,
                                         sizeof *virtuals->tables);
    virtuals->tables[virtuals->table_count++] = table;
    *first = (uint32_t)virtuals->table_count;
}

static const char *machine_key(const struct layout_virtuals *virtuals, uint32_t unit,
                               const char *key)
{
    return layout_machines_key(virtuals->machines, unit, key, virtuals->arena);
}

/* SYMBOL is there for each machine that KNOWN was met for.  */
static void add_symbol(struct layout_virtuals *virtuals, const struct layout_known *known,
                       const char *symbol)
{
    bool is_new;

    for (size_t u = 0; u < known->unit_count; u++) {
        if (layout_machines_is_new(virtuals->machines, known, u))
            *layout_text_index_put(&virtuals->symbols, virtuals->arena,
                                   machine_key(virtuals, known->units[u], symbol), &is_new) = 1;
    }
}

static bool has_symbol(const struct layout_virtuals *virtuals, uint32_t unit, const char *symbol)
{
    return layout_text_index_get(&virtuals->symbols, machine_key(virtuals, unit, symbol));
}

/* What units have each for itself is a table for each of them, any other one for each machine: what
   it holds is what the symbols mean there.  */
static void add_point(struct layout_virtuals *virtuals, const struct layout_known *known,
                      const struct layout_variable *variable,
                      const struct layout_address_point *point)
{
    bool of_units = variable->local || point->of.unit_only;

    for (size_t u = 0; u < known->unit_count; u++) {
        if (of_units || layout_machines_is_new(virtuals->machines, known, u))
            add_table(virtuals, variable, point, known->units[u]);
    }
}

static void add_tables(struct layout_virtuals *virtuals)
{
    const struct layout_program *program = virtuals->program;

    for (size_t i = 0; i < program->variables.count; i++) {
        const struct layout_known_variable *known = layout_program_variable(program, i);
        const struct layout_variable *variable = &known->variable;

        if (variable->address_point_count == 0)
            continue;
        add_symbol(virtuals, &known->known, variable->symbol);
        for (size_t a = 0; a < variable->alias_count; a++)
            add_symbol(virtuals, &known->known, variable->aliases[a].symbol);
        for (size_t p = 0; p < variable->address_point_count; p++)
            add_point(virtuals, &known->known, variable, &variable->address_points[p]);
    }
}

static void open_class(struct layout_virtuals *virtuals, const char *key, uint32_t missing)
{
    bool is_new;
    uint32_t *first = layout_text_index_put(&virtuals->open, virtuals->arena, key, &is_new);

    if (is_new)
        *first = missing;
}

/* A base that is in no report is known by its name alone.  */
static const char *name_key(const struct layout_virtuals *virtuals, const char *name)
{
    return layout_arena_printf(virtuals->arena, "class %s", name);
}

/* Which types a walk has seen: those with its number.  */
struct walk {
    uint32_t *seen; /* by the types' ids */
    const struct layout_type **stack;
    uint32_t number;
};

/* The type numbered MISSING has no table in any report for the machine of UNIT: so what is called
   there by it or by one of its bases, of any depth, is not all known.  */
static void open_bases(struct layout_virtuals *virtuals, uint32_t missing, uint32_t unit,
                       struct walk *walk)
{
    size_t count = 0;

    walk->number++;
    walk->stack[count++] = &layout_program_type(virtuals->program, missing)->type;
    while (count > 0) {
        const struct layout_type *type = walk->stack[--count];

        if (type->vtable)
            open_class(virtuals, machine_key(virtuals, unit, type->vtable), missing);
        for (size_t i = 0; i < type->member_count; i++) {
            const struct layout_member *member = &type->members[i];

            if (member->kind != LAYOUT_BASE)
                continue;
            if (!member->type && member->name)
                open_class(virtuals, machine_key(virtuals, unit, name_key(virtuals, member->name)),
                           missing);
            /* A report that is wrong may go in circles.  */
            if (member->type && walk->seen[member->type->id] != walk->number) {
                walk->seen[member->type->id] = walk->number;
                walk->stack[count++] = member->type;
            }
        }
    }
}

static void open_where_missing(struct layout_virtuals *virtuals, uint32_t type, struct walk *walk)
{
    const struct layout_known_type *known = layout_program_type(virtuals->program, type);

    for (size_t u = 0; known->type.vtable && u < known->known.unit_count; u++) {
        uint32_t unit = known->known.units[u];

        if (layout_machines_is_new(virtuals->machines, &known->known, u) &&
            !has_symbol(virtuals, unit, known->type.vtable))
            open_bases(virtuals, type, unit, walk);
    }
}

/* A class that is not left to one unit has its table where it is needed; and a unit that does not
   leave a class to another has made its table, though the link with -flto may have dropped it.  */
static void find_open(struct layout_virtuals *virtuals)
{
    size_t count = virtuals->program->types.count;
    struct walk walk = {.seen = layout_arena_array(virtuals->arena, count + 1, sizeof *walk.seen),
                        .stack = layout_arena_array(virtuals->arena, count + 1,
                                                    sizeof(const struct layout_type *))};

    for (uint32_t i = 0; i < count; i++) {
        const struct layout_known_type *known = layout_program_type(virtuals->program, i);

        if (known->type.vtable && !known->type.vtable_elsewhere)
            add_symbol(virtuals, &known->known, known->type.vtable);
    }
    for (uint32_t i = 0; i < count; i++)
        open_where_missing(virtuals, i, &walk);
}

void layout_virtuals_init(struct layout_virtuals *virtuals, const struct layout_program *program,
                          const struct layout_machines *machines, struct layout_arena *arena)
{
    *virtuals = (struct layout_virtuals){.arena = arena, .program = program, .machines = machines};
    add_tables(virtuals);
    find_open(virtuals);
}

static bool is_no_function(const char *symbol)
{
    static const char *const symbols[] = {"__cxa_pure_virtual", "__cxa_deleted_virtual"};

    /* Some targets put an underscore before each symbol.  */
    return strcmp(symbol, symbols[0]) == 0 || strcmp(symbol, symbols[1]) == 0 ||
           (symbol[0] == '_' &&
            (strcmp(symbol + 1, symbols[0]) == 0 || strcmp(symbol + 1, symbols[1]) == 0));
}

static uint64_t place_in(const struct layout_virtuals *virtuals,
                         const struct layout_virtual_table *table,
                         const struct layout_virtual_call *call)
{
    uint32_t pointer = virtuals->program->sources[table->unit].unit.machine.pointer_size;

    return table->point->offset + call->index * pointer;
}

size_t layout_virtuals_targets(const struct layout_virtuals *virtuals,
                               const struct layout_virtual_call *call, uint32_t unit,
                               struct layout_virtual_target **ret_targets)
{
    const char *key = layout_virtuals_key(virtuals, &call->of, unit);
    const uint32_t *first = layout_text_index_get(&virtuals->by_class, key);
    struct layout_virtual_target *targets = NULL;
    size_t count = 0;

    for (uint32_t at = first ? *first : 0; at > 0; at = virtuals->tables[at - 1].next) {
        const struct layout_virtual_table *table = &virtuals->tables[at - 1];
        const struct layout_variable *variable = table->variable;

        for (size_t i = 0; i < variable->code_pointer_count; i++) {
            const struct layout_code_pointer *pointer = &variable->code_pointers[i];

            if ((table->point->has_offset && pointer->offset != place_in(virtuals, table, call)) ||
                is_no_function(pointer->symbol))
                continue;
            targets = layout_arena_grow(virtuals->arena, targets, count, sizeof *targets);
            targets[count++] = (struct layout_virtual_target){pointer->symbol, table->unit};
        }
    }
    *ret_targets = targets;
    return count;
}

const char *layout_virtuals_missing(const struct layout_virtuals *virtuals,
                                    const struct layout_virtual_call *call, uint32_t unit)
{
    const char *vtable = call->of.vtable;
    const uint32_t *open =
        layout_text_index_get(&virtuals->open, machine_key(virtuals, unit, vtable));

    if (!open && call->of.name)
        open = layout_text_index_get(
            &virtuals->open, machine_key(virtuals, unit, name_key(virtuals, call->of.name)));
    if (open)
        return layout_program_type(virtuals->program, *open)->type.name;
    if (call->elsewhere && !has_symbol(virtuals, unit, vtable))
        return call->of.name ? call->of.name : vtable;
    return NULL;
}
