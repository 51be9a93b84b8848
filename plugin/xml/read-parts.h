/* What the files that read a report share.  libxml2 is known to read.c alone: what an element
   says reaches the others as attributes.  */

#ifndef LAYOUT_READ_PARTS_H
#define LAYOUT_READ_PARTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "read.h"

struct layout_alias;
struct layout_dynamic_class;
struct layout_pieces;
struct layout_place;
struct layout_read_rule;
struct layout_type;

struct layout_read_attribute {
    const char *name;
    const char *value; /* not ended by a null byte */
    size_t length;     /* bytes of VALUE */
};

/* The type that an id stands for, from its first mention on: it may be used before it comes.  */
struct layout_read_id {
    struct layout_type *type; /* null: not mentioned yet */
    bool defined;
    int line; /* of the first mention */
};

/* The error is sticky, as a writer's is: after the first one all below does nothing and answers
   as if an attribute were absent.  */
struct layout_reading {
    struct layout_arena *arena;
    struct layout_report *report;
    int line;   /* where the parser is */
    int status; /* 0 or a negative errno */
    struct layout_read_error error;

    const char *element; /* the name of the one that began last */
    struct layout_read_attribute *attributes;
    size_t attribute_count;
    size_t next_attribute; /* where to look first: they mostly come in the order asked for */

    const struct layout_read_rule *open[8]; /* of the known elements that are open */
    unsigned depth;                         /* of those */
    unsigned skipped; /* elements open inside an unknown one, itself included */
    size_t element_count;
    size_t part_count; /* children of the root that have begun */
    bool has_machine;
    struct layout_type *type; /* the one whose children are being read */
    struct layout_mirror *mirror;
    struct layout_mirror_choice *choice; /* of the idiom that began last, or null */
    bool choice_has_tag;
    struct layout_function *function;
    struct layout_variable *variable;
    const char *last_file; /* of the last place: the next one often has the same */
    char *option;          /* what has come of an option's text, in the arena */
    size_t option_length;
    size_t option_capacity;
    struct layout_read_id *ids; /* by number */
    size_t id_capacity;

    struct layout_pieces *pieces; /* null: the text is read as it is */
    size_t next_piece;
    bool in_piece;
    size_t next_piece_id; /* of those that the piece is to name */
    size_t item_base;     /* how many types, functions and variables were there before it */
    bool odd_names;       /* a prefix, or a namespace that the root does not declare, was seen */
};

/* Ends the reading with STATUS and a message.  */
void layout_read_fail(struct layout_reading *reading, int status, const char *format, ...)
    __attribute__((__format__(__printf__, 3, 4)));

/* Attributes of the element that has just begun.  Each "need" fails where there is none; what
   there is must be well-formed in either case.  */

/* With what layout_legal_write escaped undone, in the arena; null where there is none.  */
const char *layout_read_text(struct layout_reading *reading, const char *name);
const char *layout_read_need_text(struct layout_reading *reading, const char *name);

/* A decimal number up to LIMIT.  *RET_NUMBER is untouched where there is none.  */
bool layout_read_number(struct layout_reading *reading, const char *name, uint64_t limit,
                        uint64_t *ret_number);
void layout_read_need_number(struct layout_reading *reading, const char *name, uint64_t limit,
                             uint64_t *ret_number);

/* One above 0, such as an alignment.  */
void layout_read_need_positive(struct layout_reading *reading, const char *name, uint64_t limit,
                               uint64_t *ret_number);

/* A number that may be negative, in 64 bits.  *RET_INTEGER is untouched where there is none.  */
bool layout_read_integer(struct layout_reading *reading, const char *name, int64_t *ret_integer);

/* A sign and 64 bits.  */
void layout_read_need_integer(struct layout_reading *reading, const char *name, bool *ret_negative,
                              uint64_t *ret_magnitude);

/* 0 where there is none.  */
uint32_t layout_read_small(struct layout_reading *reading, const char *name);
uint32_t layout_read_need_small_positive(struct layout_reading *reading, const char *name);

bool layout_read_flag(struct layout_reading *reading, const char *name);

/* Whether there is such an attribute and it is WORD.  */
bool layout_read_is(struct layout_reading *reading, const char *name, const char *word);

/* Which of the COUNT WORDS it is.  */
unsigned layout_read_need_word(struct layout_reading *reading, const char *name,
                               const char *const *words, size_t count);

struct layout_place layout_read_place(struct layout_reading *reading);

/* The number of an id that begins with PREFIX; 0 where there is none.  */
uint32_t layout_read_id_number(struct layout_reading *reading, const char *name, char prefix);

/* The type that has this id, from now on defined.  */
struct layout_type *layout_read_define(struct layout_reading *reading, uint32_t number);

/* The type that the attribute "type-id" names, or null.  */
struct layout_type *layout_read_type_id(struct layout_reading *reading);

/* The class of C++ that an element is about.  */
struct layout_dynamic_class layout_read_class(struct layout_reading *reading);

/* Adds the alias that has just begun to the COUNT ones at ALIASES.  */
void layout_read_add_alias(struct layout_reading *reading, struct layout_alias **aliases,
                           size_t *count);

/* LENGTH bytes at TEXT with what layout_legal_write escaped undone, in the arena.  */
const char *layout_read_unescape(struct layout_reading *reading, const char *text, size_t length);

/* Parses LENGTH digits without a sign or a leading zero, up to LIMIT.  */
bool layout_read_digits(const char *digits, size_t length, uint64_t limit, uint64_t *ret_number);

/* What is to be done where an element begins and ends, and with text between.  NAMESPACE is the
   element's, its name and attributes are in READING.  */
void layout_read_begin(struct layout_reading *reading, const char *namespace);
void layout_read_end(struct layout_reading *reading);
void layout_read_content(struct layout_reading *reading, const char *text, size_t length);

/* What is to be done where a piece that is to be read begins and ends, and for one that is known.
   Where a piece is not what it seemed the reading ends with -EAGAIN, and the text is to be read as
   it is.  */
void layout_read_piece(struct layout_reading *reading);

/* Within a piece: it names the type NUMBER.  */
void layout_read_piece_id(struct layout_reading *reading, uint32_t number);

/* Whether <types>, <functions> or <variables> is the innermost element, which one saying KIND (enum
   layout_piece_kind).  */
bool layout_read_is_between(const struct layout_reading *reading, unsigned kind);

/* What an element of a known place tells.  */
void layout_read_unit(struct layout_reading *reading);
void layout_read_machine(struct layout_reading *reading);
void layout_read_rust_rules(struct layout_reading *reading);
void layout_read_suggestion(struct layout_reading *reading);
void layout_read_rust(struct layout_reading *reading);
void layout_read_rust_end(struct layout_reading *reading);
void layout_read_repr_c(struct layout_reading *reading);
void layout_read_repr_rust(struct layout_reading *reading);
void layout_read_rust_field(struct layout_reading *reading);
void layout_read_variant(struct layout_reading *reading);
void layout_read_variant_field(struct layout_reading *reading);
void layout_read_niche(struct layout_reading *reading);
void layout_read_idiom(struct layout_reading *reading);
void layout_read_idiom_field(struct layout_reading *reading);
void layout_read_idiom_tag(struct layout_reading *reading);
void layout_read_idiom_variant(struct layout_reading *reading);
void layout_read_idiom_variant_field(struct layout_reading *reading);
void layout_read_idiom_end(struct layout_reading *reading);
void layout_read_record(struct layout_reading *reading);
void layout_read_enum(struct layout_reading *reading);
void layout_read_enumerator(struct layout_reading *reading);
void layout_read_field(struct layout_reading *reading);
void layout_read_base(struct layout_reading *reading);
void layout_read_vptr(struct layout_reading *reading);
void layout_read_function(struct layout_reading *reading);
void layout_read_frame(struct layout_reading *reading);
void layout_read_slot(struct layout_reading *reading);
void layout_read_alias(struct layout_reading *reading);
void layout_read_call(struct layout_reading *reading);
void layout_read_dynamic(struct layout_reading *reading);
void layout_read_allocation(struct layout_reading *reading);
void layout_read_variable(struct layout_reading *reading);
void layout_read_variable_alias(struct layout_reading *reading);
void layout_read_address_point(struct layout_reading *reading);
void layout_read_code_pointer(struct layout_reading *reading);
void layout_read_finding(struct layout_reading *reading);

/* At the end: each type that was mentioned must have come.  */
void layout_read_check_ids(struct layout_reading *reading);

#endif
