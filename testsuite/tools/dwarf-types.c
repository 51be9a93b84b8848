/* A struct, class, union or enumeration of DWARF.  */

#include "dwarf-facts.h"

#include <string.h>

#include <dwarf.h>

bool dwarf_is_type_tag(int tag)
{
    return tag == DW_TAG_structure_type || tag == DW_TAG_class_type || tag == DW_TAG_union_type ||
           tag == DW_TAG_enumeration_type;
}

/* Where the member begins, in bytes.  A union's have no location: they begin at 0.  A location
   that is computed is no place known here, but for the way DWARF 2 wrote a constant.  */
static bool byte_location(Dwarf_Die *die, uint64_t *ret_offset)
{
    Dwarf_Attribute attribute;
    Dwarf_Op *operations;
    size_t count;

    if (!dwarf_attr(die, DW_AT_data_member_location, &attribute)) {
        *ret_offset = 0;
        return true;
    }
    if (dwarf_die_number(die, DW_AT_data_member_location, ret_offset, NULL))
        return true;
    if (dwarf_getlocation(&attribute, &operations, &count) != 0 || count != 1 ||
        operations[0].atom != DW_OP_plus_uconst)
        return false;
    *ret_offset = operations[0].number;
    return true;
}

/* DWARF 4 counts a bit-field from the highest bit of a storage unit (DW_AT_bit_offset, DWARF 3
   section 5.5.6), DWARF 5 from the start of the struct in the order of the target's bits
   (DW_AT_data_bit_offset).  The report counts as the latter.  */
static bool bit_position(const struct dwarf_facts *facts, Dwarf_Die *die, Dwarf_Die *type,
                         uint64_t bit_size, uint64_t *ret_bit_offset)
{
    uint64_t start;
    uint64_t from_top;
    uint64_t storage;

    if (dwarf_die_number(die, DW_AT_data_bit_offset, ret_bit_offset, NULL))
        return true;
    if (!byte_location(die, &start))
        return false;
    if (!dwarf_die_number(die, DW_AT_bit_offset, &from_top, NULL)) {
        *ret_bit_offset = start * 8;
        return !dwarf_hasattr(die, DW_AT_bit_offset);
    }
    if (!dwarf_die_number(die, DW_AT_byte_size, &storage, NULL))
        storage = dwarf_type_size(type).bytes;
    /* Arithmetic modulo 2^64: a negative offset from the top is one beyond the unit's start.  */
    *ret_bit_offset =
        start * 8 + (facts->big_endian ? from_top : storage * 8 - from_top - bit_size);
    return true;
}

static void read_position(const struct dwarf_facts *facts, Dwarf_Die *die, Dwarf_Die *type,
                          struct dwarf_member *member)
{
    uint64_t start;

    member->bitfield = dwarf_die_number(die, DW_AT_bit_size, &member->bit_size, NULL);
    if (member->bitfield) {
        member->has_position =
            bit_position(facts, die, type, member->bit_size, &member->bit_offset);
    } else if (byte_location(die, &start)) {
        member->has_position = true;
        member->bit_offset = start * 8;
    }
}

static void read_member_type(Dwarf_Die *die, Dwarf_Die *type, struct dwarf_member *member)
{
    Dwarf_Die element;

    member->size = dwarf_type_size(type);
    member->is_array = dwarf_tag(type) == DW_TAG_array_type;
    if (dwarf_die_element_type(die, &element) && dwarf_is_type_tag(dwarf_tag(&element)))
        member->type_id = element.addr;
}

static bool is_behind_variable(const struct dwarf_type *type)
{
    for (size_t i = 0; i + 1 < type->member_count; i++)
        if (type->members[i].size.kind == DWARF_SIZE_VARIABLE ||
            (!type->has_size && type->members[i].size.kind == DWARF_SIZE_UNKNOWN))
            return true;
    return false;
}

/* GCC gives no size to a type whose size depends on a value.  When the code that computes the
   value is optimised away, bounds and places of its members go with it, and nothing is left to
   tell them from what has none: an array without a bound, a member at the start.  */
static void forget_lost(Dwarf_Die *die, const struct dwarf_type *type, struct dwarf_member *member)
{
    if (type->has_size)
        return;
    if (member->size.kind == DWARF_SIZE_UNBOUNDED)
        member->size.kind = DWARF_SIZE_UNKNOWN;
    if (type->kind == LAYOUT_STRUCT && !dwarf_hasattr(die, DW_AT_data_member_location) &&
        !dwarf_hasattr(die, DW_AT_data_bit_offset))
        member->has_position = false;
}

/* Adds what DIE, a child of a type, says of the layout.  Static members of a class come as
   variables (DWARF 5) or as members that are declarations (DWARF 4), and are no part of it.  */
static void read_member(struct dwarf_facts *facts, Dwarf_Die *die, struct dwarf_type *type)
{
    int tag = dwarf_tag(die);
    struct dwarf_member *member;
    Dwarf_Die bare;
    uint64_t number;

    if (tag != DW_TAG_inheritance &&
        (tag != DW_TAG_member || dwarf_die_flag(die, DW_AT_declaration) ||
         dwarf_die_flag(die, DW_AT_external)))
        return;
    type->members =
        layout_arena_grow(facts->arena, type->members, type->member_count, sizeof *type->members);
    member = &type->members[type->member_count++];
    member->name = dwarf_die_name(die);
    member->place = dwarf_die_place(die);
    if (dwarf_die_bare_type(die, &bare)) {
        read_member_type(die, &bare, member);
        read_position(facts, die, &bare, member);
        forget_lost(die, type, member);
    }
    if (dwarf_die_number(die, DW_AT_alignment, &number, NULL))
        member->align = number;
    /* Behind a member of variable size GCC's constants are not what the code does.  */
    if (type->kind == LAYOUT_STRUCT && is_behind_variable(type))
        member->has_position = false;
    if (tag == DW_TAG_inheritance) {
        member->kind = LAYOUT_BASE;
        member->is_virtual =
            dwarf_die_number(die, DW_AT_virtuality, &number, NULL) && number != DW_VIRTUALITY_none;
    } else if (member->name && strncmp(member->name, "_vptr", 5) == 0 &&
               dwarf_die_flag(die, DW_AT_artificial)) {
        member->kind = LAYOUT_VPTR;
    }
}

static void read_enumerator(struct dwarf_facts *facts, Dwarf_Die *die, struct dwarf_type *type)
{
    struct dwarf_enumerator *enumerator;
    uint64_t number = 0;

    if (dwarf_tag(die) != DW_TAG_enumerator)
        return;
    type->enumerators = layout_arena_grow(facts->arena, type->enumerators, type->enumerator_count,
                                          sizeof *type->enumerators);
    enumerator = &type->enumerators[type->enumerator_count++];
    enumerator->name = dwarf_die_name(die);
    enumerator->known = dwarf_die_number(die, DW_AT_const_value, &number, &enumerator->negative);
    enumerator->magnitude = enumerator->negative ? -number : number;
}

static void read_children(struct dwarf_facts *facts, Dwarf_Die *die, struct dwarf_type *type)
{
    Dwarf_Die child;

    if (dwarf_child(die, &child) != 0)
        return;
    do {
        if (type->kind == LAYOUT_ENUM)
            read_enumerator(facts, &child, type);
        else
            read_member(facts, &child, type);
    } while (dwarf_siblingof(&child, &child) == 0);
}

void dwarf_read_type(struct dwarf_facts *facts, Dwarf_Die *die, bool cplusplus)
{
    int tag = dwarf_tag(die);
    struct dwarf_type *type;
    Dwarf_Attribute attribute;
    Dwarf_Die underlying;

    /* A definition may complete a declaration, whose attributes it then takes over, but not
       this one.  */
    if (dwarf_attr(die, DW_AT_declaration, &attribute))
        return;
    facts->types =
        layout_arena_grow(facts->arena, facts->types, facts->type_count, sizeof *facts->types);
    type = &facts->types[facts->type_count++];
    type->kind = tag == DW_TAG_enumeration_type ? LAYOUT_ENUM
                 : tag == DW_TAG_union_type     ? LAYOUT_UNION
                                                : LAYOUT_STRUCT;
    type->id = die->addr;
    type->name = dwarf_die_name(die);
    type->place = dwarf_die_place(die);
    type->cplusplus = cplusplus;
    type->pointer_size = dwarf_die_address_size(die);
    type->has_size = dwarf_die_number(die, DW_AT_byte_size, &type->size, NULL);
    dwarf_die_number(die, DW_AT_alignment, &type->align, NULL);
    if (type->kind == LAYOUT_ENUM && dwarf_die_bare_type(die, &underlying))
        type->underlying = dwarf_die_name(&underlying);
    if (type->kind == LAYOUT_ENUM && dwarf_die_target(die, DW_AT_type, &underlying))
        type->underlying_typedef = dwarf_die_name(&underlying);
    read_children(facts, die, type);
}
