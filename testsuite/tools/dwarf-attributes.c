#include "dwarf-facts.h"

#include <string.h>

#include <dwarf.h>

const char *dwarf_die_text(Dwarf_Die *die, unsigned attribute)
{
    Dwarf_Attribute found;

    return dwarf_formstring(dwarf_attr_integrate(die, attribute, &found));
}

const char *dwarf_die_name(Dwarf_Die *die)
{
    const char *name = dwarf_die_text(die, DW_AT_name);

    /* Of a class of C++ that has its name from a typedef GCC may print all of the typedef.  */
    return name && strncmp(name, "typedef ", 8) == 0 ? strrchr(name, ' ') + 1 : name;
}

static bool number_of(Dwarf_Attribute *attribute, uint64_t *ret_number, bool *ret_negative)
{
    Dwarf_Word number;
    Dwarf_Sword signed_number;
    bool negative = false;

    if (!attribute)
        return false;
    /* A plain data form has no sign of its own; readers take it as unsigned, and GCC uses
       another form for what is negative.  */
    switch (dwarf_whatform(attribute)) {
    case DW_FORM_sdata:
    case DW_FORM_implicit_const:
        if (dwarf_formsdata(attribute, &signed_number) != 0)
            return false;
        negative = signed_number < 0;
        number = (Dwarf_Word)signed_number;
        break;
    case DW_FORM_data1:
    case DW_FORM_data2:
    case DW_FORM_data4:
    case DW_FORM_data8:
    case DW_FORM_udata:
        if (dwarf_formudata(attribute, &number) != 0)
            return false;
        break;
    default:
        return false;
    }
    *ret_number = number;
    if (ret_negative)
        *ret_negative = negative;
    return true;
}

bool dwarf_die_number(Dwarf_Die *die, unsigned attribute, uint64_t *ret_number, bool *ret_negative)
{
    Dwarf_Attribute found;

    return number_of(dwarf_attr_integrate(die, attribute, &found), ret_number, ret_negative);
}

bool dwarf_die_flag(Dwarf_Die *die, unsigned attribute)
{
    Dwarf_Attribute found;
    bool flag;

    return dwarf_formflag(dwarf_attr_integrate(die, attribute, &found), &flag) == 0 && flag;
}

bool dwarf_die_target(Dwarf_Die *die, unsigned attribute, Dwarf_Die *ret_target)
{
    Dwarf_Attribute found;

    return dwarf_formref_die(dwarf_attr_integrate(die, attribute, &found), ret_target) != NULL;
}

/* What stands for no file: GCC's own name for what it made up, and "<stdin>" for the empty name
   that a #line directive can give.  A folder may come before either.  */
static bool is_no_file(const char *file)
{
    const char *slash = strrchr(file, '/');
    const char *name = slash ? slash + 1 : file;

    return strcmp(name, "<built-in>") == 0 || strcmp(name, "<stdin>") == 0;
}

struct layout_place dwarf_die_place(Dwarf_Die *die)
{
    struct layout_place place = {0};
    uint64_t number;

    place.file = dwarf_decl_file(die);
    /* What the compiler made up has no line; there may still be a file, of no meaning.  */
    if (!place.file || is_no_file(place.file) ||
        !dwarf_die_number(die, DW_AT_decl_line, &number, NULL))
        return (struct layout_place){0};
    place.line = (uint32_t)number;
    /* Such a directive can also give line 0, which is none, but the file is known.  */
    if (number != 0 && dwarf_die_number(die, DW_AT_decl_column, &number, NULL))
        place.column = (uint32_t)number;
    return place;
}

static bool is_wrapper(int tag)
{
    switch (tag) {
    case DW_TAG_typedef:
    case DW_TAG_const_type:
    case DW_TAG_volatile_type:
    case DW_TAG_restrict_type:
    case DW_TAG_atomic_type:
    case DW_TAG_immutable_type:
        return true;
    default:
        return false;
    }
}

/* Nothing nests deeper than this; a cycle in broken DWARF ends here.  */
enum { DEEPEST = 1000 };

bool dwarf_die_bare_type(Dwarf_Die *die, Dwarf_Die *ret_type)
{
    Dwarf_Die type;
    bool found = dwarf_die_target(die, DW_AT_type, &type);

    for (int depth = 0; found && is_wrapper(dwarf_tag(&type)); depth++)
        found = depth < DEEPEST && dwarf_die_target(&type, DW_AT_type, &type);
    if (found)
        *ret_type = type;
    return found;
}

bool dwarf_die_element_type(Dwarf_Die *die, Dwarf_Die *ret_type)
{
    Dwarf_Die type;
    bool found = dwarf_die_bare_type(die, &type);

    for (int depth = 0; found && dwarf_tag(&type) == DW_TAG_array_type; depth++)
        found = depth < DEEPEST && dwarf_die_bare_type(&type, &type);
    if (found)
        *ret_type = type;
    return found;
}

uint64_t dwarf_die_address_size(Dwarf_Die *die)
{
    Dwarf_Die unit;
    uint8_t size = 0;

    return dwarf_diecu(die, &unit, &size, NULL) ? size : 0;
}

/* The number of elements in one dimension.  */
static struct dwarf_size dimension(Dwarf_Die *range)
{
    struct dwarf_size unbounded = {DWARF_SIZE_UNBOUNDED, 0};
    uint64_t lower = 0;
    uint64_t number;

    if (dwarf_die_number(range, DW_AT_count, &number, NULL))
        return (struct dwarf_size){DWARF_SIZE_KNOWN, number};
    if (!dwarf_hasattr(range, DW_AT_upper_bound))
        return dwarf_hasattr(range, DW_AT_count) ? (struct dwarf_size){DWARF_SIZE_VARIABLE, 0}
                                                 : unbounded;
    if (!dwarf_die_number(range, DW_AT_upper_bound, &number, NULL))
        return (struct dwarf_size){DWARF_SIZE_VARIABLE, 0};
    dwarf_die_number(range, DW_AT_lower_bound, &lower, NULL);
    /* C++'s zero-length array has -1, in as many bits as an address.  */
    if (number == UINT64_MAX || (dwarf_die_address_size(range) == 4 && number == UINT32_MAX) ||
        (dwarf_die_address_size(range) == 2 && number == UINT16_MAX))
        return unbounded;
    return (struct dwarf_size){DWARF_SIZE_KNOWN, number - lower + 1};
}

static struct dwarf_size multiply(struct dwarf_size a, struct dwarf_size b)
{
    if (a.kind == DWARF_SIZE_UNKNOWN || b.kind == DWARF_SIZE_UNKNOWN)
        return (struct dwarf_size){DWARF_SIZE_UNKNOWN, 0};
    if (a.kind == DWARF_SIZE_VARIABLE || b.kind == DWARF_SIZE_VARIABLE)
        return (struct dwarf_size){DWARF_SIZE_VARIABLE, 0};
    if (a.kind == DWARF_SIZE_UNBOUNDED || b.kind == DWARF_SIZE_UNBOUNDED)
        return (struct dwarf_size){DWARF_SIZE_UNBOUNDED, 0};
    return (struct dwarf_size){DWARF_SIZE_KNOWN, a.bytes * b.bytes};
}

static struct dwarf_size array_size(Dwarf_Die *array)
{
    Dwarf_Die element;
    Dwarf_Die child;
    struct dwarf_size size;

    if (!dwarf_die_bare_type(array, &element))
        return (struct dwarf_size){DWARF_SIZE_UNKNOWN, 0};
    size = dwarf_type_size(&element);
    /* Of a vector that the C++ parser was the first to mention GCC may lose the length.  */
    if (dwarf_child(array, &child) != 0)
        return (struct dwarf_size){
            dwarf_die_flag(array, DW_AT_GNU_vector) ? DWARF_SIZE_UNKNOWN : DWARF_SIZE_UNBOUNDED, 0};
    do {
        int tag = dwarf_tag(&child);

        if (tag == DW_TAG_subrange_type || tag == DW_TAG_enumeration_type)
            size = multiply(size, dimension(&child));
    } while (dwarf_siblingof(&child, &child) == 0);
    return size;
}

/* GCC gives pointers to members no size.  The C++ ABI of all its targets has one word for a
   data member and two for a member function.  */
static uint64_t member_pointer_size(Dwarf_Die *type)
{
    Dwarf_Die target;
    bool to_function =
        dwarf_die_bare_type(type, &target) && dwarf_tag(&target) == DW_TAG_subroutine_type;

    return dwarf_die_address_size(type) * (to_function ? 2 : 1);
}

struct dwarf_size dwarf_type_size(Dwarf_Die *type)
{
    Dwarf_Die definition = *type;
    uint64_t bytes;

    if (is_wrapper(dwarf_tag(type)) && !dwarf_die_bare_type(type, &definition))
        return (struct dwarf_size){DWARF_SIZE_UNKNOWN, 0};
    if (dwarf_die_number(&definition, DW_AT_byte_size, &bytes, NULL))
        return (struct dwarf_size){DWARF_SIZE_KNOWN, bytes};
    if (dwarf_hasattr(&definition, DW_AT_byte_size))
        return (struct dwarf_size){DWARF_SIZE_VARIABLE, 0};
    switch (dwarf_tag(&definition)) {
    case DW_TAG_array_type:
        return array_size(&definition);
    case DW_TAG_pointer_type:
    case DW_TAG_reference_type:
    case DW_TAG_rvalue_reference_type:
    case DW_TAG_unspecified_type: /* the type of nullptr */
        return (struct dwarf_size){DWARF_SIZE_KNOWN, dwarf_die_address_size(&definition)};
    case DW_TAG_ptr_to_member_type:
        return (struct dwarf_size){DWARF_SIZE_KNOWN, member_pointer_size(&definition)};
    case DW_TAG_structure_type:
    case DW_TAG_union_type:
    case DW_TAG_class_type:
        /* GCC leaves the size out where it depends on a value.  */
        return (struct dwarf_size){dwarf_die_flag(&definition, DW_AT_declaration)
                                       ? DWARF_SIZE_UNKNOWN
                                       : DWARF_SIZE_VARIABLE,
                                   0};
    default:
        return (struct dwarf_size){DWARF_SIZE_UNKNOWN, 0};
    }
}
