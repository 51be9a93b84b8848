#include "variables.h"

#include "compat.h"

#include "cgraph.h"
#include "memmodel.h"
#include "output.h"
#include "rtl.h"
#include "varasm.h"

#include "aliases.h"
#include "places.h"
#include "pointers.h"
#include "session.h"
#include "spell.h"
#include "target.h"
#include "types.h"
#include "vtables.h"

/* The name in an assembler directive that switches to a section without one of its own in GCC:
   ".data" in "\t.data", ".rodata" in "\t.section\t.rodata".  Null for what is no such thing.  */
static const char *section_in_directive(const char *directive)
{
    if (!directive)
        return nullptr;
    while (ISSPACE(*directive))
        directive++;
    if (strncmp(directive, ".section", 8) == 0)
        directive += 8;
    while (ISSPACE(*directive) || *directive == '"')
        directive++;
    size_t length = strcspn(directive, " \t\n,\"");
    if (!length || directive[0] != '.')
        return nullptr;
    return layout_strings_keep(&session.strings,
                               layout_arena_text(&session.arena, directive, length));
}

/* The section that GCC has put DECL in.  On targets that address several variables from one anchor
   it is settled as the first code needs such an address, and then it is never .lcomm
   (get_block_for_decl in varasm.cc).  */
static section *find_section(tree decl)
{
    const_rtx symbol = DECL_RTL_SET_P(decl) ? DECL_RTL(decl) : NULL_RTX;

    if (symbol && MEM_P(symbol))
        symbol = XEXP(symbol, 0);
    if (symbol && GET_CODE(symbol) == SYMBOL_REF && SYMBOL_REF_HAS_BLOCK_INFO_P(symbol) &&
        SYMBOL_REF_BLOCK(symbol))
        return SYMBOL_REF_BLOCK(symbol)->sect;
    return get_variable_section(decl, false);
}

/* The name of the section that DECL was put in, as the object has it.  A symbol that the assembler
   allots (.comm, .lcomm) has no section in GCC: a common one is the linker's to place, a local one
   goes to .bss.  */
static const char *section_of(tree decl)
{
    section *where = find_section(decl);

    switch (SECTION_STYLE(where)) {
    case SECTION_NAMED:
        return layout_strings_keep(&session.strings, where->named.name);
    case SECTION_NOSWITCH:
        return where == comm_section || where == tls_comm_section
                   ? "COMMON"
                   : target_bss_section(tree_to_uhwi(DECL_SIZE_UNIT(decl)));
    default:
        return section_in_directive(static_cast<const char *>(where->unnamed.data));
    }
}

/* Whether DECL is called by a label of the assembler's own, which reaches no symbol table: what
   sanitizers and profiling make for themselves (.LASAN0, .LPBX1, .Lubsan_data2).  The target says
   what such labels begin with, a star included, which no name of a source does; those that it
   numbers have an L for local (ASM_GENERATE_INTERNAL_LABEL).  */
static bool is_assembler_label(tree decl)
{
    static char prefix[16];
    static size_t length;

    if (!length) {
        ASM_GENERATE_INTERNAL_LABEL(prefix, "L", 0);
        length = strlen(prefix) - 1;
    }
    return DECL_NAME(decl) && strncmp(IDENTIFIER_POINTER(DECL_NAME(decl)), prefix, length) == 0;
}

static bool is_in_object(varpool_node *node)
{
    tree decl = node->decl;

    return node->definition && !node->alias && TREE_ASM_WRITTEN(decl) && !DECL_EXTERNAL(decl) &&
           !DECL_IN_CONSTANT_POOL(decl) && !DECL_HARD_REGISTER(decl) &&
           !DECL_HAS_VALUE_EXPR_P(decl) && !is_assembler_label(decl);
}

/* The alignment that DECL has in the object.  GCC raises that of a variable which another
   definition may replace only as it puts it out (get_variable_align in varasm.cc, which no
   plugin can call); that of the others is in the declaration by now.  */
static unsigned align_of(tree decl)
{
    unsigned align = DECL_ALIGN(decl);

    if (!DECL_USER_ALIGN(decl) && TREE_PUBLIC(decl) && !decl_binds_to_current_def_p(decl)) {
#ifdef DATA_ALIGNMENT
        unsigned raised = DATA_ALIGNMENT(TREE_TYPE(decl), align);
        if (!DECL_THREAD_LOCAL_P(decl) || raised <= BITS_PER_WORD)
            align = raised;
#endif
    }
    return align / BITS_PER_UNIT;
}

static void read_variable(varpool_node *node)
{
    tree decl = node->decl;
    layout_variable *variable = layout_report_add_variable(session.report);

    variable->name = spell_decl(decl);
    variable->symbol = spell_symbol(decl);
    variable->type_name = spell_type(TREE_TYPE(decl));
    variable->type = types_find(TREE_TYPE(decl));
    variable->section = section_of(decl);
    variable->place = place_of(DECL_SOURCE_LOCATION(decl));
    variable->local = !TREE_PUBLIC(decl);
    variable->align = align_of(decl);
    variable->order = node->order;
    if (DECL_SIZE_UNIT(decl) && tree_fits_uhwi_p(DECL_SIZE_UNIT(decl)))
        variable->size = tree_to_uhwi(DECL_SIZE_UNIT(decl));
    pointers_read(decl, variable);
    vtables_read(decl, variable);
    aliases_read_variable(node, variable);
}

void variables_read(void)
{
    varpool_node *node;

    FOR_EACH_VARIABLE(node)
    if (is_in_object(node))
        read_variable(node);
}
