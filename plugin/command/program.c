#include "program.h"

#include <stdlib.h>
#include <string.h>

#include "program-copy.h"
#include "program-key.h"

void layout_program_init(struct layout_program *program, struct layout_arena *arena,
                         const char *const *paths, size_t count)
{
    *program = (struct layout_program){.arena = arena, .source_count = count};
    layout_strings_init(&program->strings, arena);
    program->sources = layout_arena_array(arena, count, sizeof *program->sources);
    for (size_t i = 0; i < count; i++)
        program->sources[i].path = paths[i];
}

void layout_program_hash(const struct layout_report *report,
                         struct layout_program_hashes *ret_hashes)
{
    struct layout_program_hashes hashes = {
        layout_arena_array(report->arena, report->type_count, sizeof(uint64_t)),
        layout_arena_array(report->arena, report->function_count, sizeof(uint64_t)),
        layout_arena_array(report->arena, report->variable_count, sizeof(uint64_t))};

    for (size_t i = 0; i < report->type_count; i++)
        hashes.types[i] = layout_type_hash(report->types[i]);
    for (size_t i = 0; i < report->function_count; i++)
        hashes.functions[i] = layout_function_hash(report->functions[i]);
    for (size_t i = 0; i < report->variable_count; i++)
        hashes.variables[i] = layout_variable_hash(report->variables[i]);
    *ret_hashes = hashes;
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

static struct layout_known *add(const struct adding *adding, struct layout_known_set *set,
                                const void *item, uint64_t hash, uint32_t position,
                                equal_function equal, copy_function copy)
{
    struct layout_program *program = adding->program;
    struct layout_known *known;
    size_t place;

    make_room(set, program->arena);
    place = (size_t)hash & (set->capacity - 1);
    for (; (known = set->table[place]) != NULL; place = (place + 1) & (set->capacity - 1)) {
        if (known->hash == hash && equal(known, item, &adding->mapping))
            break;
    }
    if (!known) {
        known = copy(program, item, &adding->mapping);
        known->hash = hash;
        set->table[place] = known;
        set->items = layout_arena_grow(program->arena, set->items, set->count, sizeof *set->items);
        set->items[set->count++] = known;
    }
    note(adding, known, position);
    return known;
}

static void add_types(struct adding *adding, const struct layout_report *report,
                      const uint64_t *hashes)
{
    struct layout_mapping *mapping = &adding->mapping;

    for (size_t i = 0; i < report->type_count; i++) {
        const struct layout_type *type = report->types[i];
        struct layout_known *known = add(adding, &adding->program->types, type, hashes[i],
                                         (uint32_t)i, layout_known_is_type, layout_known_copy_type);

        struct layout_known_type *copy = (struct layout_known_type *)(void *)known;

        /* What all but one unit leave to that one is in the program.  */
        copy->type.vtable_elsewhere = copy->type.vtable_elsewhere && type->vtable_elsewhere;
        layout_mapping_put(mapping, type, &copy->type);
    }
}

void layout_program_add(struct layout_program *program, uint32_t number,
                        const struct layout_report *report,
                        const struct layout_program_hashes *hashes)
{
    struct layout_source *source = &program->sources[number];
    struct adding adding = {.program = program, .number = number};

    layout_mapping_init(&adding.mapping, report);
    add_types(&adding, report, hashes->types);
    for (size_t i = 0; i < report->function_count; i++)
        (void)add(&adding, &program->functions, report->functions[i], hashes->functions[i],
                  (uint32_t)i, layout_known_is_function, layout_known_copy_function);
    for (size_t i = 0; i < report->variable_count; i++)
        (void)add(&adding, &program->variables, report->variables[i], hashes->variables[i],
                  (uint32_t)i, layout_known_is_variable, layout_known_copy_variable);
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
