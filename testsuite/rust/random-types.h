/* Random types of C, each written down three times: in C, as the Rust type that must have the same
   bytes, and as the Rust type with the same fields that rustc may lay out as it likes.  What
   becomes of what is said here anew, from the words of docs/report-format.md; nothing of
   plugin/rust has a part in it.  */

#ifndef LAYOUT_RANDOM_TYPES_H
#define LAYOUT_RANDOM_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "../../plugin/model/arena.h"

/* Types that later ones may be made of.  */
#define REMEMBERED 30
/* Larger ones are not: sizes would grow with each level.  */
#define LARGE 3000
#define MOST_MEMBERS 8

/* Whether Rust can say all of a type.  In doubt rustc is not asked about the faithful mirror.  */
enum exact { EXACT, DOUBTFUL, INEXACT };

/* A type that a member may have.  */
struct item {
    const char *before; /* a declaration in C is this, the name, and what is after it */
    const char *after;
    const char *faithful; /* in Rust */
    const char *free;
    unsigned align;      /* bytes, in C */
    unsigned rust_align; /* without what a typedef asks for */
    uint64_t size;       /* about; never too small by much */
    enum exact exact;
    bool holds_aligned; /* rustc lets no packed struct hold the faithful one */
    bool is_odd;        /* its size is no multiple of its alignment: no array may hold it */
};

struct enumeration {
    struct item item;
    unsigned values; /* different ones */
};

/* A struct or union as it is made.  */
struct record {
    bool is_union;
    bool packed;
    unsigned pack; /* of the pragma; 0: none */
    unsigned user_align;
    char letter; /* members are called f0, f1; those of unnamed types within others, g0, g1 */

    const char *c;        /* the members' declarations */
    const char *faithful; /* the fields */
    const char *free;
    unsigned member_count;
    const char *run; /* the first of the bit-fields that stand together now, or null */
    const char *run_end;
    unsigned run_bits;

    unsigned field_count;                      /* of the free mirror */
    const char *free_names[MOST_MEMBERS + 1];  /* in the report; "-" for an unnamed one */
    const char *free_fields[MOST_MEMBERS + 1]; /* in Rust */
    const char *free_types[MOST_MEMBERS + 1];
    unsigned faithful_count;
    const char *faithful_names[MOST_MEMBERS + 1];
    const char *faithful_fields[MOST_MEMBERS + 1];

    unsigned align;
    uint64_t size;
    enum exact exact;
    bool holds_aligned;
    bool is_flexible;
    bool has_named; /* some member has a name: without one there is no flexible array */
};

struct maker {
    uint64_t state;
    struct layout_arena arena;
    struct item records[REMEMBERED];
    unsigned record_count;
    struct enumeration enums[REMEMBERED];
    unsigned enum_count;
    unsigned unnamed; /* types without a name so far */
    FILE *c;
    FILE *rust;
    FILE *table; /* the end of the Rust program, written apart */
};

/* random-types.c */
unsigned below(struct maker *maker, unsigned limit);

/* random-item.c */
struct item make_scalar(struct maker *maker);
struct item make_item(struct maker *maker);

/* random-record.c.  A null NAME makes one up, an empty one is none; ASKED is the alignment that the
   member asks for itself, or 0.  */
void add_member(struct maker *maker, struct record *record, struct item item, const char *name,
                unsigned asked);
/* Random members with a type of their own: *RET_RECORD tells the fields, the result the type.  */
struct item make_inline(struct maker *maker, struct record *ret_record, bool is_union, char letter,
                        unsigned depth);
/* Writes RECORD down, as a type without a name or as that of the NUMBER.  */
struct item close_inline(struct maker *maker, struct record *record);
void close_record(struct maker *maker, struct record *record, unsigned number);
void make_record(struct maker *maker, unsigned number);

/* random-enum.c */
void make_enum(struct maker *maker, unsigned number);
void make_tagged(struct maker *maker, unsigned number);

#endif
