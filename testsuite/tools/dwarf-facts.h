/* What DWARF says of types, functions and variables, copied out into plain structs.  */

#ifndef LAYOUT_DWARF_FACTS_H
#define LAYOUT_DWARF_FACTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>

#include "witness.h"

/* How large a type is.  */
enum dwarf_size_kind {
    DWARF_SIZE_UNKNOWN,   /* an incomplete type, or nothing said */
    DWARF_SIZE_KNOWN,     /* a constant */
    DWARF_SIZE_UNBOUNDED, /* an array without a bound: flexible, or GNU C's zero-length one */
    DWARF_SIZE_VARIABLE   /* depends on the value of something */
};

struct dwarf_size {
    enum dwarf_size_kind kind;
    uint64_t bytes; /* where known; 0 where unbounded */
};

struct dwarf_type;

struct dwarf_member {
    enum layout_member_kind kind;
    const char *name; /* null for an unnamed member and for bases */
    struct layout_place place;
    bool has_position;
    uint64_t bit_offset;
    bool bitfield;
    struct dwarf_size size; /* of the member's type */
    uint64_t bit_size;      /* of a bit-field */
    uint64_t align;         /* bytes; 0 where DWARF says nothing */
    bool is_virtual;
    bool is_array;       /* of one dimension or more */
    const void *type_id; /* the struct, union or enum it is of, qualifiers and typedefs apart */
    const struct dwarf_type *type; /* the same, once all types are read; null if it is no such */
};

struct dwarf_enumerator {
    const char *name;
    bool known; /* fits into 64 bits and a sign */
    bool negative;
    uint64_t magnitude;
};

/* A namespace, class or function that others lie in; the chain ends in null.  */
struct dwarf_scope {
    const void *id;
    const char *name;        /* null for an unnamed one */
    bool block;              /* of a function: no part of a name */
    bool transparent;        /* an inline or unnamed namespace: names may leave it out */
    bool function;           /* names may begin inside of it */
    const void *declared_as; /* id of the declaration this one completes, or null */
    const void *parent_id;   /* where it is written */
};

struct dwarf_type {
    enum layout_type_kind kind;
    const void *id;           /* one for each DIE */
    const char *name;         /* the tag, in C++ with template arguments; null if unnamed */
    const char *typedef_name; /* of the first typedef that names an unnamed type */
    struct layout_place place;
    bool has_size;
    uint64_t size;
    uint64_t align;                 /* bytes; 0 where DWARF says nothing */
    uint64_t typedef_align;         /* the same of the typedef that names it */
    uint64_t pointer_size;          /* of the target */
    const char *underlying;         /* the integer type that an enumeration is stored as */
    const char *underlying_typedef; /* the name that the source has for it */
    bool cplusplus;
    bool nameless; /* DWARF has lost the name that it has in the source */
    bool declared; /* stands for a base that DWARF only declares: nothing but the name is known */

    struct dwarf_member *members;
    size_t member_count;
    struct dwarf_enumerator *enumerators;
    size_t enumerator_count;

    const struct dwarf_type *twin;   /* the full copy that this empty one stands for, or null */
    const struct layout_type *match; /* set by the comparison */
};

struct dwarf_function {
    const char *name;
    const char *linkage_name;
    struct layout_place place;
    bool artificial; /* the compiler's own */
    bool has_code;   /* false: it is described, but no code is said to be its */
    uint64_t address;
    bool cplusplus;
};

struct dwarf_variable {
    const char *name;
    const char *linkage_name;
    struct layout_place place;
    bool has_address; /* false for thread-local ones, whose address is no place in the file */
    uint64_t address;
    struct dwarf_size size;
    bool flexible;    /* of a type that ends in a flexible array: may take more than its size */
    bool enumeration; /* of such a type */
    bool artificial;  /* the compiler's own, such as __func__ */
    bool local;       /* of a function, static or not */
    bool cplusplus;
};

struct dwarf_symbol {
    const char *name;
    uint64_t address; /* without ARM's Thumb bit */
    uint64_t size;
    bool common;
    bool label; /* of no type and no size: a place in the code or among the constants */
};

struct dwarf_typedef {
    const char *name;
    uint64_t align; /* bytes; 0 where it has none of its own */
    struct layout_place place;
    const void *target;
};

struct dwarf_facts {
    struct layout_arena *arena; /* owns all below but what libdw keeps */
    Dwfl *dwfl;
    bool big_endian;
    bool arm;
    size_t unit_count;

    struct dwarf_type *types;
    size_t type_count;
    struct dwarf_function *functions;
    size_t function_count;
    struct dwarf_variable *variables;
    size_t variable_count;
    struct dwarf_symbol *symbols;
    size_t symbol_count;
    struct dwarf_scope *scopes; /* sorted by id once all is read */
    size_t scope_count;
    struct dwarf_typedef *typedefs;
    size_t typedef_count;
};

/* Reads the object at PATH, relocated as if it were linked.  Returns null and fills FACTS, whose
   strings live until dwarf_facts_done, or says what is wrong.  Without debug information there is
   no unit.  */
const char *dwarf_facts_read(const char *path, struct layout_arena *arena,
                             struct dwarf_facts *facts);

void dwarf_facts_done(struct dwarf_facts *facts);

/* The type or scope with an id, or null.  */
const struct dwarf_type *dwarf_facts_type(const struct dwarf_facts *facts, const void *id);
const struct dwarf_scope *dwarf_facts_scope(const struct dwarf_facts *facts, const void *id);

/* The scope that names what lies in SCOPE: a member function defined outside of its class lies
   in the class.  Null at the top.  */
const struct dwarf_scope *dwarf_scope_outer(const struct dwarf_facts *facts,
                                            const struct dwarf_scope *scope);

/* dwarf-attributes.c: small questions to one DIE.  */

/* The name, also of what DIE completes or is a copy of.  Null without one.  */
const char *dwarf_die_name(Dwarf_Die *die);
const char *dwarf_die_text(Dwarf_Die *die, unsigned attribute);
struct layout_place dwarf_die_place(Dwarf_Die *die);
/* Reads a constant; a negative one as two's complement with *RET_NEGATIVE set (may be null).
   Returns false where there is none or it is no constant.  */
bool dwarf_die_number(Dwarf_Die *die, unsigned attribute, uint64_t *ret_number, bool *ret_negative);
bool dwarf_die_flag(Dwarf_Die *die, unsigned attribute);
/* The DIE that ATTRIBUTE of DIE points to.  */
bool dwarf_die_target(Dwarf_Die *die, unsigned attribute, Dwarf_Die *ret_target);
/* The size of an address in DIE's unit; 0 if not known.  */
uint64_t dwarf_die_address_size(Dwarf_Die *die);
/* Follows DIE's type through typedefs and qualifiers.  False for void.  */
bool dwarf_die_bare_type(Dwarf_Die *die, Dwarf_Die *ret_type);
/* The size of the type DIE.  */
struct dwarf_size dwarf_type_size(Dwarf_Die *type);
/* Like dwarf_die_bare_type, and through arrays.  */
bool dwarf_die_element_type(Dwarf_Die *die, Dwarf_Die *ret_type);

/* dwarf-types.c and dwarf-objects.c: one DIE into FACTS.  */
bool dwarf_is_type_tag(int tag);
void dwarf_read_type(struct dwarf_facts *facts, Dwarf_Die *die, bool cplusplus);
void dwarf_read_function(struct dwarf_facts *facts, Dwarf_Die *die, bool cplusplus);
void dwarf_read_variable(struct dwarf_facts *facts, Dwarf_Die *die, bool local, bool cplusplus);

#endif
