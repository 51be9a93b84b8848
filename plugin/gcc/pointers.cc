#include "pointers.h"

#include "memmodel.h"
#include "output.h"
#include "varasm.h"

#include "session.h"
#include "spell.h"
#include "types.h"

static void read_value(tree value, uint64_t offset, layout_variable *variable);

static void add_pointer(tree callee, uint64_t offset, layout_variable *variable)
{
    variable->code_pointers = static_cast<layout_code_pointer *>(
        layout_arena_grow(&session.arena, variable->code_pointers, variable->code_pointer_count,
                          sizeof *variable->code_pointers));
    layout_code_pointer *pointer = &variable->code_pointers[variable->code_pointer_count++];
    pointer->offset = offset;
    pointer->symbol = spell_symbol(callee);
}

/* The elements of the array VALUE at OFFSET: INDEX of each is a number, a range of them, or null
   for the one after the last (output_constructor in GCC's varasm.c).  */
static void read_array(tree value, uint64_t offset, layout_variable *variable)
{
    tree domain = TYPE_DOMAIN(TREE_TYPE(value));
    tree size = TYPE_SIZE_UNIT(TREE_TYPE(TREE_TYPE(value)));
    tree index;
    tree element;
    unsigned i;

    if (!size || !tree_fits_uhwi_p(size))
        return;
    offset_int low = 0;
    if (domain && TYPE_MIN_VALUE(domain))
        low = wi::to_offset(TYPE_MIN_VALUE(domain));
    uint64_t next = 0;
    FOR_EACH_CONSTRUCTOR_ELT(CONSTRUCTOR_ELTS(value), i, index, element)
    {
        uint64_t last = next;
        if (index && TREE_CODE(index) == RANGE_EXPR) {
            next = (wi::to_offset(TREE_OPERAND(index, 0)) - low).to_shwi();
            last = (wi::to_offset(TREE_OPERAND(index, 1)) - low).to_shwi();
        } else if (index) {
            next = last = (wi::to_offset(index) - low).to_shwi();
        }
        size_t count = variable->code_pointer_count;
        for (; next <= last; next++) {
            read_value(element, offset + next * tree_to_uhwi(size), variable);
            /* An element without pointers has none the second time either.  */
            if (variable->code_pointer_count == count)
                break;
        }
        next = last + 1;
    }
}

static void read_fields(tree value, uint64_t offset, layout_variable *variable)
{
    uint64_t bits;
    tree field;
    tree element;
    unsigned i;

    FOR_EACH_CONSTRUCTOR_ELT(CONSTRUCTOR_ELTS(value), i, field, element)
    {
        if (field && TREE_CODE(field) == FIELD_DECL && !DECL_BIT_FIELD(field) &&
            field_position(field, &bits))
            read_value(element, offset + bits / 8, variable);
    }
}

static void read_value(tree value, uint64_t offset, layout_variable *variable)
{
    while (CONVERT_EXPR_P(value) || TREE_CODE(value) == NON_LVALUE_EXPR ||
           TREE_CODE(value) == VIEW_CONVERT_EXPR)
        value = TREE_OPERAND(value, 0);
    if (TREE_CODE(value) == ADDR_EXPR && TREE_CODE(TREE_OPERAND(value, 0)) == FUNCTION_DECL)
        add_pointer(TREE_OPERAND(value, 0), offset, variable);
    else if (TREE_CODE(value) == CONSTRUCTOR && TREE_CODE(TREE_TYPE(value)) == ARRAY_TYPE)
        read_array(value, offset, variable);
    else if (TREE_CODE(value) == CONSTRUCTOR && RECORD_OR_UNION_TYPE_P(TREE_TYPE(value)))
        read_fields(value, offset, variable);
}

static int lower_first(const void *a, const void *b)
{
    uint64_t x = static_cast<const layout_code_pointer *>(a)->offset;
    uint64_t y = static_cast<const layout_code_pointer *>(b)->offset;

    return x < y ? -1 : x > y;
}

/* Whether DECL is declared, or was found, to be written to by nothing, and so lies where no program
   can write once it is loaded.  */
static bool is_constant(tree decl)
{
    unsigned flags = get_variable_section(decl, false)->common.flags;

    return TREE_READONLY(decl) && !TREE_THIS_VOLATILE(decl) &&
           (!(flags & SECTION_WRITE) || flags & SECTION_RELRO);
}

void pointers_read(tree decl, layout_variable *variable)
{
    variable->constant = is_constant(decl);
    if (!DECL_INITIAL(decl) || DECL_INITIAL(decl) == error_mark_node)
        return;
    read_value(DECL_INITIAL(decl), 0, variable);
    /* Those of a struct are in the order of its fields, which is that of their offsets but for
       C++'s bases.  */
    if (variable->code_pointer_count > 1)
        qsort(variable->code_pointers, variable->code_pointer_count,
              sizeof *variable->code_pointers, lower_first);
}
