/* The pieces of a report's text: its types, functions and variables, each with a key.

   Most of what a report says is in headers, and said by many reports in the same bytes, but for the
   numbers of types.  Two pieces have a key in common only if they say the same, the types that they
   refer to included; so what has been read once needs to be looked at no more.  */

#ifndef LAYOUT_PIECES_H
#define LAYOUT_PIECES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "digest.h"

struct layout_arena;

enum layout_piece_kind { LAYOUT_PIECE_TYPE, LAYOUT_PIECE_FUNCTION, LAYOUT_PIECE_VARIABLE };

#define LAYOUT_PIECE_KIND_COUNT (LAYOUT_PIECE_VARIABLE + 1)

/* Numbers from FIRST_ID to ID_END of layout_pieces.ids: of the types that the piece names, in
   order; a type's own is the first.  */
struct layout_piece {
    enum layout_piece_kind kind;
    size_t offset; /* bytes, in the text */
    size_t length;
    size_t first_id;
    size_t id_end;
    struct layout_digest key;
    const void *known; /* what the reader's caller has for the key; null: to be read */

    /* Once it is read: which of its kind it is in the report, and whether it is one element that
       says nothing by what is around it.  */
    size_t index;
    bool sound;
};

struct layout_pieces {
    struct layout_piece *items; /* by rising offset; what has no key is left out */
    size_t count;
    uint32_t *ids;
};

/* Fills *RET_PIECES with those of the LENGTH bytes at TEXT, in ARENA.  Anything may be there:
   whether a piece is what it seems is seen when it is read.  */
void layout_pieces_find(const char *text, size_t length, struct layout_arena *arena,
                        struct layout_pieces *ret_pieces);

#endif
