/* What pieces of reports said, by their keys.  */

#ifndef LAYOUT_PROGRAM_PIECES_H
#define LAYOUT_PROGRAM_PIECES_H

#include "program.h"

struct layout_known_piece {
    struct layout_digest key;
    struct layout_known *known; /* null: a free place */
};

/* What PIECE, of which something is known, is in the program.  */
struct layout_known *layout_known_recalled(const struct layout_piece *piece);

/* Keeps that PIECE, if it is sound, said what KNOWN is.  */
void layout_known_remember(struct layout_program *program, const struct layout_piece *piece,
                           struct layout_known *known);

#endif
