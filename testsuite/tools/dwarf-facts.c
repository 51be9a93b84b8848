#include "dwarf-facts.h"

#include <stdlib.h>
#include <string.h>

#include <dwarf.h>
#include <gelf.h>

/* Debug information is in the object or nowhere: none is looked for elsewhere.  */
static int no_separate_file(Dwfl_Module *module, void **user, const char *name, Dwarf_Addr base,
                            const char *file, const char *link, GElf_Word crc, char **ret_name)
{
    (void)module, (void)user, (void)name, (void)base, (void)file, (void)link, (void)crc;
    (void)ret_name;
    return -1;
}

/* A declaration and what completes it are two DIEs; copies of a function have an origin.  */
static const void *declaration_of(Dwarf_Die *die)
{
    Dwarf_Die target;

    if (dwarf_die_target(die, DW_AT_specification, &target) ||
        dwarf_die_target(die, DW_AT_abstract_origin, &target))
        return target.addr;
    return NULL;
}

static void add_scope(struct dwarf_facts *facts, Dwarf_Die *die, const void *parent)
{
    int tag = dwarf_tag(die);
    struct dwarf_scope *scope;

    facts->scopes =
        layout_arena_grow(facts->arena, facts->scopes, facts->scope_count, sizeof *facts->scopes);
    scope = &facts->scopes[facts->scope_count++];
    scope->id = die->addr;
    scope->parent_id = parent;
    scope->name = dwarf_die_name(die);
    scope->block = tag == DW_TAG_lexical_block;
    scope->transparent = dwarf_die_flag(die, DW_AT_export_symbols);
    scope->function = tag == DW_TAG_subprogram;
    scope->declared_as = declaration_of(die);
}

static void add_typedef(struct dwarf_facts *facts, Dwarf_Die *die)
{
    struct dwarf_typedef *added;
    Dwarf_Die target;
    const char *name = dwarf_die_name(die);

    if (!name || !dwarf_die_target(die, DW_AT_type, &target))
        return;
    facts->typedefs = layout_arena_grow(facts->arena, facts->typedefs, facts->typedef_count,
                                        sizeof *facts->typedefs);
    added = &facts->typedefs[facts->typedef_count++];
    added->name = name;
    added->align = 0;
    dwarf_die_number(die, DW_AT_alignment, &added->align, NULL);
    added->place = dwarf_die_place(die);
    added->target = target.addr;
}

static bool is_in_function(Dwarf_Die *parent)
{
    int tag = dwarf_tag(parent);

    return tag == DW_TAG_subprogram || tag == DW_TAG_lexical_block ||
           tag == DW_TAG_inlined_subroutine;
}

static void read_die(struct dwarf_facts *facts, Dwarf_Die *die, Dwarf_Die *parent, bool cplusplus)
{
    int tag = dwarf_tag(die);

    if (dwarf_is_type_tag(tag))
        dwarf_read_type(facts, die, cplusplus);
    else if (tag == DW_TAG_subprogram)
        dwarf_read_function(facts, die, cplusplus);
    else if (tag == DW_TAG_variable)
        dwarf_read_variable(facts, die, is_in_function(parent), cplusplus);
    else if (tag == DW_TAG_typedef)
        add_typedef(facts, die);
}

/* Goes through all that lies in PARENT.  The depth is that of the source's own nesting.  */
static void walk(struct dwarf_facts *facts, Dwarf_Die *parent, const void *scope, bool cplusplus)
{
    Dwarf_Die die;

    if (dwarf_child(parent, &die) != 0)
        return;
    do {
        int tag = dwarf_tag(&die);
        const void *inner = scope;

        read_die(facts, &die, parent, cplusplus);
        if (tag == DW_TAG_namespace || tag == DW_TAG_subprogram || tag == DW_TAG_lexical_block ||
            dwarf_is_type_tag(tag)) {
            add_scope(facts, &die, scope);
            inner = die.addr;
        }
        walk(facts, &die, inner, cplusplus);
    } while (dwarf_siblingof(&die, &die) == 0);
}

static void read_units(struct dwarf_facts *facts, Dwarf *dwarf)
{
    Dwarf_CU *unit = NULL;
    Dwarf_Die die;

    while (dwarf_get_units(dwarf, unit, &unit, NULL, NULL, &die, NULL) == 0) {
        uint64_t language = 0;

        facts->unit_count++;
        dwarf_die_number(&die, DW_AT_language, &language, NULL);
        walk(facts, &die, NULL,
             language == DW_LANG_C_plus_plus || language == DW_LANG_C_plus_plus_11 ||
                 language == DW_LANG_C_plus_plus_14);
    }
}

/* Where libdwfl laid out the section that a symbol of an object is in; one of a program counts from
   there no more.  It has an address of each symbol, too, but for ARM without the lowest bit, also
   for what is no function.  */
static uint64_t section_address(Elf *elf, GElf_Word index)
{
    Elf_Scn *section = elf_getscn(elf, index);
    GElf_Ehdr file;
    GElf_Shdr header;

    if (gelf_getehdr(elf, &file) && file.e_type != ET_REL)
        return 0;
    return section && gelf_getshdr(section, &header) ? header.sh_addr : 0;
}

/* Symbols by the addresses at which DWARF, relocated to the same layout, has them.  */
static void read_symbols(struct dwarf_facts *facts, Dwfl_Module *module)
{
    int count = dwfl_module_getsymtab(module);

    for (int i = 1; i < count; i++) {
        GElf_Sym symbol;
        GElf_Addr ignored;
        GElf_Word section = 0;
        Elf *elf = NULL;
        Dwarf_Addr bias = 0;
        struct dwarf_symbol *added;
        const char *name =
            dwfl_module_getsym_info(module, i, &symbol, &ignored, &section, &elf, &bias);
        int type = GELF_ST_TYPE(symbol.st_info);

        if (!name || !*name || symbol.st_shndx == SHN_UNDEF || type == STT_SECTION ||
            type == STT_FILE)
            continue;
        facts->symbols = layout_arena_grow(facts->arena, facts->symbols, facts->symbol_count,
                                           sizeof *facts->symbols);
        added = &facts->symbols[facts->symbol_count++];
        added->name = name;
        added->common = symbol.st_shndx == SHN_COMMON;
        added->size = symbol.st_size;
        added->label = type == STT_NOTYPE && symbol.st_size == 0;
        added->address = symbol.st_value;
        if (symbol.st_shndx < SHN_LORESERVE || symbol.st_shndx == SHN_XINDEX)
            added->address += section_address(elf, section) + bias;
        /* The lowest bit of a function's address only says that it is Thumb code.  */
        if (facts->arm && type == STT_FUNC)
            added->address &= ~UINT64_C(1);
    }
}

static int by_scope_id(const void *a, const void *b)
{
    const struct dwarf_scope *x = a;
    const struct dwarf_scope *y = b;

    return (x->id > y->id) - (x->id < y->id);
}

static int by_type_id(const void *a, const void *b)
{
    const struct dwarf_type *x = a;
    const struct dwarf_type *y = b;

    return (x->id > y->id) - (x->id < y->id);
}

const struct dwarf_type *dwarf_facts_type(const struct dwarf_facts *facts, const void *id)
{
    const struct dwarf_type key = {.id = id};

    if (!id || facts->type_count == 0)
        return NULL;
    return bsearch(&key, facts->types, facts->type_count, sizeof key, by_type_id);
}

const struct dwarf_scope *dwarf_facts_scope(const struct dwarf_facts *facts, const void *id)
{
    const struct dwarf_scope key = {.id = id};

    if (!id || facts->scope_count == 0)
        return NULL;
    return bsearch(&key, facts->scopes, facts->scope_count, sizeof key, by_scope_id);
}

const struct dwarf_scope *dwarf_scope_outer(const struct dwarf_facts *facts,
                                            const struct dwarf_scope *scope)
{
    const struct dwarf_scope *next;

    /* A copy of a copy of a declaration, and no further.  */
    for (int i = 0; i < 4 && (next = dwarf_facts_scope(facts, scope->declared_as)); i++)
        scope = next;
    return dwarf_facts_scope(facts, scope->parent_id);
}

/* A member may be of a type that was only declared where the member is written.  */
static const struct dwarf_type *completed(const struct dwarf_facts *facts, const void *id)
{
    const struct dwarf_type *type = dwarf_facts_type(facts, id);

    for (size_t i = 0; id && !type && i < facts->scope_count; i++)
        if (facts->scopes[i].declared_as == id)
            type = dwarf_facts_type(facts, facts->scopes[i].id);
    return type;
}

/* Where the object needs nothing of a class (its key function is elsewhere), GCC only declares it,
   also as a base: its name and scopes are known, and no more.  */
static const struct dwarf_type *declared_base(struct dwarf_facts *facts, const void *id)
{
    const struct dwarf_scope *scope = dwarf_facts_scope(facts, id);
    struct dwarf_type *type;

    if (!scope)
        return NULL;
    type = layout_arena_array(facts->arena, 1, sizeof *type);
    type->kind = LAYOUT_STRUCT;
    type->id = id;
    type->name = scope->name;
    type->cplusplus = true;
    type->declared = true;
    return type;
}

static void resolve_members(struct dwarf_facts *facts, struct dwarf_type *type)
{
    for (size_t i = 0; i < type->member_count; i++) {
        struct dwarf_member *member = &type->members[i];

        member->type = completed(facts, member->type_id);
        if (!member->type && member->kind == LAYOUT_BASE)
            member->type = declared_base(facts, member->type_id);
        if (member->size.kind == DWARF_SIZE_UNKNOWN && !member->is_array && member->type &&
            member->type->has_size)
            member->size = (struct dwarf_size){DWARF_SIZE_KNOWN, member->type->size};
    }
}

/* GCC writes some types of C twice: once with their members, and once more, for another variant of
   the type, without.  These are unnamed unions that are transparent, where it is the second that
   the typedef means, and types of variable size, which then have no size.  */
static void find_twin(struct dwarf_facts *facts, struct dwarf_type *type)
{
    if (type->cplusplus || type->member_count > 0 || !type->place.file ||
        (type->has_size && (type->name || type->kind != LAYOUT_UNION)))
        return;
    for (size_t i = 0; i < facts->type_count; i++) {
        struct dwarf_type *other = &facts->types[i];

        if (other->kind != type->kind || other->member_count == 0 ||
            other->has_size != type->has_size || other->size != type->size ||
            !witness_same_text(other->name, type->name) ||
            !witness_same_place(&other->place, &type->place))
            continue;
        type->twin = other;
        if (!other->typedef_name)
            other->typedef_name = type->typedef_name;
        return;
    }
}

/* A type that has no name cannot be called by a typedef that stands before it.  GCC takes the name
   from a class of C++ that an alias template was the last to mention before it was complete.  */
static bool is_before(const struct layout_place *one, const struct layout_place *other)
{
    return one->file && other->file && witness_same_file(one->file, other->file) &&
           one->line < other->line;
}

static void resolve(struct dwarf_facts *facts)
{
    if (facts->scope_count > 0)
        qsort(facts->scopes, facts->scope_count, sizeof *facts->scopes, by_scope_id);
    if (facts->type_count > 0)
        qsort(facts->types, facts->type_count, sizeof *facts->types, by_type_id);
    for (size_t i = facts->typedef_count; i-- > 0;) {
        const void *target = facts->typedefs[i].target;
        struct dwarf_type *type = (struct dwarf_type *)dwarf_facts_type(facts, target);

        if (!type)
            continue;
        /* In C++ such a typedef's name becomes the type's own.  */
        if (type->name && type->cplusplus && witness_same_text(type->name, facts->typedefs[i].name))
            type->typedef_align = facts->typedefs[i].align;
        if (type->name)
            continue;
        if (is_before(&facts->typedefs[i].place, &type->place))
            type->nameless = true;
        else
            type->typedef_name = facts->typedefs[i].name;
        type->typedef_align = facts->typedefs[i].align;
    }
    for (size_t i = 0; i < facts->type_count; i++)
        find_twin(facts, &facts->types[i]);
    for (size_t i = 0; i < facts->type_count; i++)
        resolve_members(facts, &facts->types[i]);
}

const char *dwarf_facts_read(const char *path, struct layout_arena *arena,
                             struct dwarf_facts *facts)
{
    static const Dwfl_Callbacks callbacks = {
        .find_elf = dwfl_build_id_find_elf,
        .find_debuginfo = no_separate_file,
        .section_address = dwfl_offline_section_address,
    };
    Dwfl_Module *module;
    Dwarf *dwarf;
    Elf *elf;
    Dwarf_Addr bias;
    GElf_Ehdr header;

    *facts = (struct dwarf_facts){.arena = arena};
    facts->dwfl = dwfl_begin(&callbacks);
    if (!facts->dwfl)
        return dwfl_errmsg(-1);
    module = dwfl_report_offline(facts->dwfl, "", path, -1);
    if (!module || dwfl_report_end(facts->dwfl, NULL, NULL) != 0)
        return dwfl_errmsg(-1);
    elf = dwfl_module_getelf(module, &bias);
    if (!elf || !gelf_getehdr(elf, &header))
        return "no ELF header";
    facts->big_endian = header.e_ident[EI_DATA] == ELFDATA2MSB;
    facts->arm = header.e_machine == EM_ARM;
    read_symbols(facts, module);
    dwarf = dwfl_module_getdwarf(module, &bias);
    if (dwarf)
        read_units(facts, dwarf);
    resolve(facts);
    return NULL;
}

void dwarf_facts_done(struct dwarf_facts *facts)
{
    if (facts->dwfl)
        dwfl_end(facts->dwfl);
}
