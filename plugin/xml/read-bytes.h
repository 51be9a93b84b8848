/* The bytes of a file for the parser, once or twice.  */

#ifndef LAYOUT_READ_BYTES_H
#define LAYOUT_READ_BYTES_H

#include <stdbool.h>
#include <stddef.h>

struct layout_pieces;

/* What stands before and after a piece that is to be read, and for one that is known, is a
   processing instruction of this name with the number of the piece.  layout_pieces_find finds none
   in a text that has any itself.  */
#define LAYOUT_READ_MARK "piece"

/* Files up to this are held.  They cannot have more elements than the limit, whatever is left out
   of them, as an element takes four bytes.  */
#define LAYOUT_READ_HELD_LIMIT (16 * 1024 * 1024)

enum layout_read_stage { LAYOUT_READ_BETWEEN, LAYOUT_READ_WITHIN, LAYOUT_READ_BEHIND };

struct layout_read_bytes {
    int descriptor;
    size_t count; /* bytes that have come from the file */
    int error;    /* 0 or a negative errno; -EFBIG for more than LAYOUT_READ_BYTE_LIMIT */

    char *held;       /* memory; the arena of a report would clear it first */
    const char *text; /* all of the file; null: it is not held */
    size_t length;

    const struct layout_pieces *pieces; /* null: the text is taken as it is */
    size_t piece;                       /* the next one */
    enum layout_read_stage stage;
    size_t position; /* in the text */
    const char *run; /* what is handed out next */
    size_t run_length;
    char mark[32];
};

/* Opens the file at PATH, and holds it where it is small and a regular one.  What goes wrong is the
   error.  */
void layout_read_bytes_open(struct layout_read_bytes *bytes, const char *path);

/* From the beginning on, without those of PIECES that are known, or with everything where it is
   null. Only of a text that is held.  */
void layout_read_bytes_begin(struct layout_read_bytes *bytes, const struct layout_pieces *pieces);

/* Puts the next bytes into BUFFER, SIZE of them at most.  Returns how many, 0 at the end, or -1
   with the error filled.  */
int layout_read_bytes_take(struct layout_read_bytes *bytes, char *buffer, int size);

/* The text is gone then.  */
void layout_read_bytes_close(struct layout_read_bytes *bytes);

#endif
