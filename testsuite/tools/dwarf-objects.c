/* Functions and variables of DWARF that are in the object.  */

#include "dwarf-facts.h"

#include <dwarf.h>

void dwarf_read_function(struct dwarf_facts *facts, Dwarf_Die *die, bool cplusplus)
{
    struct dwarf_function *function;
    Dwarf_Addr base;
    Dwarf_Addr start;
    Dwarf_Addr end;

    bool has_code;

    /* One in several parts has its entry in the first; the cold part comes after it.  */
    has_code = dwarf_ranges(die, 0, &base, &start, &end) > 0;
    if (!has_code &&
        (dwarf_hasattr(die, DW_AT_abstract_origin) || dwarf_hasattr(die, DW_AT_declaration)))
        return;
    facts->functions = layout_arena_grow(facts->arena, facts->functions, facts->function_count,
                                         sizeof *facts->functions);
    function = &facts->functions[facts->function_count++];
    function->name = dwarf_die_name(die);
    function->linkage_name = dwarf_die_text(die, DW_AT_linkage_name);
    function->place = dwarf_die_place(die);
    function->artificial = dwarf_die_flag(die, DW_AT_artificial);
    function->has_code = has_code;
    function->address = has_code ? start : 0;
    function->cplusplus = cplusplus;
}

/* Whether DIE's location is one address and nothing more.  With something more it is a value
   computed from an address, such as what is left of an optimised pointer.  */
static bool static_location(Dwarf_Die *die, struct dwarf_variable *variable)
{
    Dwarf_Attribute attribute;
    Dwarf_Op *operations;
    size_t count;

    if (!dwarf_attr_integrate(die, DW_AT_location, &attribute) ||
        dwarf_whatform(&attribute) == DW_FORM_sec_offset ||
        dwarf_whatform(&attribute) == DW_FORM_loclistx ||
        dwarf_getlocation(&attribute, &operations, &count) != 0)
        return false;
    if (count == 1 && operations[0].atom == DW_OP_addr) {
        variable->has_address = true;
        variable->address = operations[0].number;
        return true;
    }
    return count == 2 && (operations[1].atom == DW_OP_GNU_push_tls_address ||
                          operations[1].atom == DW_OP_form_tls_address);
}

/* Whether the type may hold more than its size says: it ends in a flexible array.  */
static bool ends_in_flexible_array(Dwarf_Die *type, int depth)
{
    Dwarf_Die child;
    Dwarf_Die last;
    bool any = false;

    if (depth > 16 || !dwarf_is_type_tag(dwarf_tag(type)) || dwarf_child(type, &child) != 0)
        return false;
    do {
        Dwarf_Die bare;
        if (dwarf_tag(&child) != DW_TAG_member || !dwarf_die_bare_type(&child, &bare))
            continue;
        last = bare;
        any = true;
        if (dwarf_tag(type) == DW_TAG_union_type && ends_in_flexible_array(&bare, depth + 1))
            return true;
    } while (dwarf_siblingof(&child, &child) == 0);
    return any && (dwarf_type_size(&last).kind == DWARF_SIZE_UNBOUNDED ||
                   ends_in_flexible_array(&last, depth + 1));
}

void dwarf_read_variable(struct dwarf_facts *facts, Dwarf_Die *die, bool local, bool cplusplus)
{
    struct dwarf_variable read = {.local = local, .cplusplus = cplusplus};
    Dwarf_Die type;

    if (!static_location(die, &read))
        return;
    read.name = dwarf_die_name(die);
    read.linkage_name = dwarf_die_text(die, DW_AT_linkage_name);
    read.place = dwarf_die_place(die);
    read.artificial = dwarf_die_flag(die, DW_AT_artificial);
    if (dwarf_die_bare_type(die, &type)) {
        read.size = dwarf_type_size(&type);
        read.enumeration = dwarf_tag(&type) == DW_TAG_enumeration_type;
        read.flexible = ends_in_flexible_array(&type, 0);
    }
    facts->variables = layout_arena_grow(facts->arena, facts->variables, facts->variable_count,
                                         sizeof *facts->variables);
    facts->variables[facts->variable_count++] = read;
}
