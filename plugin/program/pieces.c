#include "pieces.h"

static struct layout_known_piece *find_place(const struct layout_known_pieces *pieces,
                                             struct layout_digest key)
{
    size_t mask = pieces->capacity - 1;
    size_t place = (size_t)key.first & mask;

    while (pieces->table[place].known && !layout_digest_equal(pieces->table[place].key, key))
        place = (place + 1) & mask;
    return &pieces->table[place];
}

/* The old table stays in the arena; all of them together take no more than the new one.  */
static void make_room(struct layout_known_pieces *pieces, struct layout_arena *arena)
{
    struct layout_known_pieces larger = *pieces;

    if (pieces->count < pieces->capacity / 2)
        return;
    larger.capacity = pieces->capacity ? pieces->capacity * 2 : 1024;
    larger.table = layout_arena_array(arena, larger.capacity, sizeof *larger.table);
    for (size_t i = 0; i < pieces->capacity; i++) {
        if (pieces->table[i].known)
            *find_place(&larger, pieces->table[i].key) = pieces->table[i];
    }
    *pieces = larger;
}

void layout_program_recall(const struct layout_program *program, struct layout_pieces *pieces)
{
    for (size_t i = 0; program->pieces.capacity > 0 && i < pieces->count; i++)
        pieces->items[i].known = find_place(&program->pieces, pieces->items[i].key)->known;
}

/* The reader hands back what it was given, and does not know what that is.  */
struct layout_known *layout_known_recalled(const struct layout_piece *piece)
{
    union {
        const void *given;
        struct layout_known *known;
    } back = {.given = piece->known};

    return back.known;
}

void layout_known_remember(struct layout_program *program, const struct layout_piece *piece,
                           struct layout_known *known)
{
    struct layout_known_piece *place;

    if (!piece->sound)
        return;
    make_room(&program->pieces, program->arena);
    place = find_place(&program->pieces, piece->key);
    program->pieces.count += !place->known;
    *place = (struct layout_known_piece){piece->key, known};
}
