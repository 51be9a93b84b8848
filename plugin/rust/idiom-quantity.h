/* What an integer says of a pointer by its name: whether it counts what is there, or has room for,
   and whether it is about that pointer at all.  */

#ifndef LAYOUT_RUST_IDIOM_QUANTITY_H
#define LAYOUT_RUST_IDIOM_QUANTITY_H

#include <stdbool.h>
#include <stddef.h>

/* From what is least to what is most sure to be room.  */
enum layout_quantity_role {
    LAYOUT_QUANTITY_NONE,
    LAYOUT_QUANTITY_USED,
    LAYOUT_QUANTITY_COUNT,
    LAYOUT_QUANTITY_LENGTH,
    LAYOUT_QUANTITY_SIZE, /* room beside a length, of each item beside a count, else a length */
    LAYOUT_QUANTITY_CAPACITY
};

enum layout_quantity_tie {
    LAYOUT_TIE_NONE,
    LAYOUT_TIE_BARE,  /* the name has nothing but words for numbers: "len" */
    LAYOUT_TIE_NAMED, /* it has the pointer's words as well: "item_count" and "items" */
    LAYOUT_TIE_JOINED /* it is the pointer's name with a word for a number: "namelen" and "name" */
};

struct layout_quantity {
    enum layout_quantity_role role;
    enum layout_quantity_tie tie;
    bool is_limit; /* says what may be, not what is */
};

/* Judges the integer NUMBER beside the pointer DATA.  The first PREFIX bytes of both names are
   those of all members and say nothing.  */
struct layout_quantity layout_quantity_judge(const char *number, const char *data, size_t prefix);

/* The same, but says nothing of a number that is not joined to DATA.  */
struct layout_quantity layout_quantity_judge_joined(const char *number, const char *data,
                                                    size_t prefix);

#endif
