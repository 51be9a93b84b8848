#include "program.h"

#include <stdlib.h>
#include <string.h>

#include "copy.h"
#include "key.h"
#include "pieces.h"

void layout_program_init(struct layout_program *program, struct layout_arena *arena,
                         unsigned without, const char *const *paths, size_t count)
{
    layout_digest_prepare();
    *program = (struct layout_program){.arena = arena, .without = without, .source_count = count};
    layout_strings_init(&program->strings, arena);
    program->sources = layout_arena_array(arena, count, sizeof *program->sources);
    for (size_t i = 0; i < count; i++)
        program->sources[i].path = paths[i];
}

static struct layout_thing *new_things(const struct layout_report *report, size_t count)
{
    return layout_arena_array(report->arena, count, sizeof(struct layout_thing));
}

void layout_program_look(const struct layout_report *report, const struct layout_pieces *pieces,
                         struct layout_things *ret_things)
{
    struct layout_thing *types = new_things(report, report->type_count);
    struct layout_thing *functions = new_things(report, report->function_count);
    struct layout_thing *variables = new_things(report, report->variable_count);
    struct layout_things things = {{[LAYOUT_PIECE_TYPE] = types,
                                    [LAYOUT_PIECE_FUNCTION] = functions,
                                    [LAYOUT_PIECE_VARIABLE] = variables}};

    for (size_t i = 0; i < pieces->count; i++)
        things.of[pieces->items[i].kind][pieces->items[i].index].piece = &pieces->items[i];
    for (size_t i = 0; i < report->type_count; i++) {
        if (!types[i].piece || !types[i].piece->known)
            types[i].hash = layout_type_hash(report->types[i]);
    }
    for (size_t i = 0; i < report->function_count; i++) {
        if (report->functions[i])
            functions[i].hash = layout_function_hash(report->functions[i]);
    }
    for (size_t i = 0; i < report->variable_count; i++) {
        if (report->variables[i])
            variables[i].hash = layout_variable_hash(report->variables[i]);
    }
    *ret_things = things;
}

static void put(struct layout_known_set *set, struct layout_known *known)
{
    size_t place = (size_t)known->hash & (set->capacity - 1);

    while (set->table[place])
        place = (place + 1) & (set->capacity - 1);
    set->table[place] = known;
}

/* Makes room for one more in the table of SET.  The old one stays in the arena; all of them
   together take no more than the new one.  */
static void make_room(struct layout_known_set *set, struct layout_arena *arena)
{
    struct layout_known **old = set->table;
    size_t capacity = set->capacity;

    if (set->count < capacity / 2)
        return;
    set->capacity = capacity ? capacity * 2 : 1024;
    set->table = layout_arena_array(arena, set->capacity, sizeof *set->table);
    for (size_t i = 0; i < capacity; i++) {
        if (old[i])
            put(set, old[i]);
    }
}

typedef bool (*equal_function)(const struct layout_known *known, const void *item,
                               const struct layout_mapping *mapping);
typedef struct layout_known *(*copy_function)(struct layout_program *program, const void *item,
                                              const struct layout_mapping *mapping);

/* What is told of a kind of things in one report, while it is added.  */
struct adding {
    struct layout_program *program;
    struct layout_mapping mapping;
    uint32_t number;
};

/* Notes that KNOWN was met in the source that is being added, at POSITION of its report.  The
   lowest number so far stands in front, for it is its position that counts.  A report may say a
   thing twice.  */
static void note(const struct adding *adding, struct layout_known *known, uint32_t position)
{
    size_t count = known->unit_count;
    uint32_t number = adding->number;

    if (count > 0 && (known->units[0] == number || known->units[count - 1] == number))
        return;
    known->units =
        layout_arena_grow(adding->program->arena, known->units, count, sizeof *known->units);
    known->units[count] = number;
    if (count == 0 || number < known->units[0]) {
        known->units[count] = known->units[0];
        known->units[0] = number;
        known->position = position;
    }
    known->unit_count++;
}

/* What ITEM is in SET, from now on if not before, as *RET_NEW says.  */
static struct layout_known *find(const struct adding *adding, struct layout_known_set *set,
                                 const void *item, uint64_t hash, equal_function equal,
                                 copy_function copy, bool *ret_new)
{
    struct layout_program *program = adding->program;
    struct layout_known *known;
    size_t place;

    *ret_new = false;
    make_room(set, program->arena);
    place = (size_t)hash & (set->capacity - 1);
    for (; (known = set->table[place]) != NULL; place = (place + 1) & (set->capacity - 1)) {
        if (known->hash == hash && equal(known, item, &adding->mapping))
            return known;
    }
    known = copy(program, item, &adding->mapping);
    known->hash = hash;
    set->table[place] = known;
    set->items = layout_arena_grow(program->arena, set->items, set->count, sizeof *set->items);
    set->items[set->count++] = known;
    *ret_new = true;
    return known;
}

/* ITEM is not looked at where THING is known.  What is met for the second time is remembered: most
   that a unit has is met once, and what is remembered takes memory.  */
static struct layout_known *add(const struct adding *adding, struct layout_known_set *set,
                                const void *item, const struct layout_thing *thing,
                                uint32_t position, equal_function equal, copy_function copy)
{
    struct layout_known *known;

    if (thing->piece && thing->piece->known) {
        known = layout_known_recalled(thing->piece);
    } else {
        bool is_new;

        known = find(adding, set, item, thing->hash, equal, copy, &is_new);
        if (thing->piece && !is_new)
            layout_known_remember(adding->program, thing->piece, known);
    }
    note(adding, known, position);
    return known;
}

static void add_types(struct adding *adding, const struct layout_report *report,
                      const struct layout_thing *things)
{
    struct layout_mapping *mapping = &adding->mapping;

    for (size_t i = 0; i < report->type_count; i++) {
        const struct layout_type *type = report->types[i];
        struct layout_known *known = add(adding, &adding->program->types, type, &things[i],
                                         (uint32_t)i, layout_known_is_type, layout_known_copy_type);

        if (!things[i].piece || !things[i].piece->known)
            layout_known_enrich_type(adding->program, known, type);
        layout_mapping_put(mapping, type, &((struct layout_known_type *)(void *)known)->type);
    }
}

void layout_program_add(struct layout_program *program, uint32_t number,
                        const struct layout_report *report, const struct layout_things *things)
{
    struct layout_source *source = &program->sources[number];
    struct adding adding = {.program = program, .number = number};

    layout_mapping_init(&adding.mapping, report);
    add_types(&adding, report, things->of[LAYOUT_PIECE_TYPE]);
    for (size_t i = 0; i < report->function_count; i++)
        (void)add(&adding, &program->functions, report->functions[i],
                  &things->of[LAYOUT_PIECE_FUNCTION][i], (uint32_t)i, layout_known_is_function,
                  layout_known_copy_function);
    for (size_t i = 0; i < report->variable_count; i++)
        (void)add(&adding, &program->variables, report->variables[i],
                  &things->of[LAYOUT_PIECE_VARIABLE][i], (uint32_t)i, layout_known_is_variable,
                  layout_known_copy_variable);
    layout_source_copy(program, source, report);
    source->read = true;
}

static int compare_numbers(const void *a, const void *b)
{
    uint32_t first = *(const uint32_t *)a;
    uint32_t second = *(const uint32_t *)b;

    return (first > second) - (first < second);
}

static int compare_known(const void *a, const void *b)
{
    const struct layout_known *first = *(struct layout_known *const *)a;
    const struct layout_known *second = *(struct layout_known *const *)b;
    int order = compare_numbers(&first->units[0], &second->units[0]);

    return order ? order : compare_numbers(&first->position, &second->position);
}

static void finish_set(struct layout_known_set *set)
{
    for (size_t i = 0; i < set->count; i++)
        qsort(set->items[i]->units, set->items[i]->unit_count, sizeof(uint32_t), compare_numbers);
    if (set->count > 1)
        qsort(set->items, set->count, sizeof *set->items, compare_known);
}

void layout_program_finish(struct layout_program *program)
{
    finish_set(&program->types);
    finish_set(&program->functions);
    finish_set(&program->variables);
    for (size_t i = 0; i < program->types.count; i++) {
        struct layout_known_type *known =
            (struct layout_known_type *)(void *)program->types.items[i];

        known->type.id = (uint32_t)(i + 1);
    }
}

const struct layout_machine *layout_program_machine(const struct layout_program *program)
{
    for (size_t i = 0; i < program->source_count; i++) {
        if (program->sources[i].read)
            return &program->sources[i].unit.machine;
    }
    return NULL;
}
