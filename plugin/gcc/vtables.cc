#include "vtables.h"

#include "cgraph.h"
#include "flags.h"

#include "session.h"
#include "spell.h"
#include "types.h"

/* The variable that BINFO's pointers to a virtual table lead into, and where; null where it has no
   such pointers.  */
static tree table_of(tree binfo, uint64_t *ret_offset)
{
    tree value = BINFO_VTABLE(binfo);
    uint64_t offset = 0;

    if (value && TREE_CODE(value) == POINTER_PLUS_EXPR) {
        offset = tree_to_uhwi(TREE_OPERAND(value, 1));
        value = TREE_OPERAND(value, 0);
    }
    if (value && TREE_CODE(value) == ADDR_EXPR)
        value = TREE_OPERAND(value, 0);
    if (!value || !VAR_P(value))
        return NULL_TREE;
    *ret_offset = offset;
    return value;
}

tree vtables_of(tree type)
{
    tree binfo = TYPE_BINFO(TYPE_MAIN_VARIANT(type));
    uint64_t offset;

    return binfo ? table_of(binfo, &offset) : NULL_TREE;
}

bool vtables_class(tree type, struct layout_dynamic_class *ret_class)
{
    static hash_map<int_hash<unsigned, 0>, struct layout_dynamic_class> known;
    tree from = TYPE_MAIN_VARIANT(type);
    tree table = vtables_of(from);
    bool existed;

    if (!table)
        return false;
    struct layout_dynamic_class &found = known.get_or_insert(TYPE_UID(from), &existed);
    if (!existed) {
        found = {};
        found.name = spell_tag(from);
        found.vtable = spell_symbol(table);
        /* What the link sees of a class is of all its units.  */
        found.unit_only = !TREE_PUBLIC(table) && !in_lto_p;
    }
    *ret_class = found;
    return true;
}

/* Whether the class TYPE's virtual table is left to a unit that is not here.  */
static bool is_elsewhere(tree type, tree table)
{
    varpool_node *node = varpool_node::get(table);

    if (node && node->definition)
        return false;
    return session.cplusplus ? class_vtable_is_left(type)
                             : DECL_EXTERNAL(table) && !DECL_COMDAT(table);
}

const struct layout_virtual_call *vtables_call(tree function)
{
    struct layout_dynamic_class of;

    if (TREE_CODE(function) != OBJ_TYPE_REF || !virtual_method_call_p(function) ||
        !tree_fits_uhwi_p(OBJ_TYPE_REF_TOKEN(function)))
        return nullptr;
    tree type = TYPE_MAIN_VARIANT(obj_type_ref_class(function));
    if (!vtables_class(type, &of))
        return nullptr;
    struct layout_virtual_call *call =
        static_cast<layout_virtual_call *>(layout_arena_alloc(&session.arena, sizeof *call));
    call->of = of;
    call->index = tree_to_uhwi(OBJ_TYPE_REF_TOKEN(function));
    if (session.cplusplus)
        call->method = class_method(type, call->index);
    call->elsewhere = is_elsewhere(type, vtables_of(type));
    return call;
}

/* Adds TYPE's address point at OFFSET; LAYOUT_SIZE_LIMIT stands for one that is not known.  */
static void add_point(tree type, uint64_t offset, layout_variable *variable)
{
    struct layout_dynamic_class of;
    bool has_offset = offset != LAYOUT_SIZE_LIMIT;

    if (!vtables_class(type, &of))
        return;
    for (size_t i = 0; i < variable->address_point_count; i++) {
        const struct layout_address_point *point = &variable->address_points[i];
        if (point->of.vtable == of.vtable && point->has_offset == has_offset &&
            (!has_offset || point->offset == offset))
            return;
    }
    variable->address_points = static_cast<layout_address_point *>(
        layout_arena_grow(&session.arena, variable->address_points, variable->address_point_count,
                          sizeof *variable->address_points));
    struct layout_address_point *point = &variable->address_points[variable->address_point_count++];
    point->of = of;
    point->has_offset = has_offset;
    point->offset = has_offset ? offset : 0;
}

/* Calls VISIT with BINFO and each of its bases, of any depth, whose class has a virtual table.  */
template <typename visitor> static void each_base(tree binfo, visitor visit)
{
    tree base;

    if (!vtables_of(BINFO_TYPE(binfo)))
        return;
    visit(binfo);
    for (unsigned i = 0; BINFO_BASE_ITERATE(binfo, i, base); i++)
        each_base(base, visit);
}

static uint64_t place_of_base(tree binfo)
{
    return tree_to_uhwi(BINFO_OFFSET(binfo));
}

/* TABLE is the one of the class WHOLE, which has all tables of its bases in it.  A base at the
   beginning of another shares its pointer, and GCC keeps only the other's; so it is the place in
   the object that tells where a base's pointer leads.  */
static void read_own_table(tree whole, tree table, layout_variable *variable)
{
    hash_map<int_hash<uint64_t, UINT64_MAX, UINT64_MAX - 1>, uint64_t> points;

    each_base(whole, [&](tree binfo) {
        uint64_t offset;
        if (table_of(binfo, &offset) == table)
            points.put(place_of_base(binfo), offset);
    });
    each_base(whole, [&](tree binfo) {
        if (uint64_t *offset = points.get(place_of_base(binfo)))
            add_point(BINFO_TYPE(binfo), *offset, variable);
    });
}

static tree strip_conversions(tree value)
{
    while (CONVERT_EXPR_P(value) || TREE_CODE(value) == NON_LVALUE_EXPR)
        value = TREE_OPERAND(value, 0);
    return value;
}

/* What comes behind the four letters that say what the variable DECL is, of the class.  */
static const char *class_in_symbol(tree decl)
{
    return IDENTIFIER_POINTER(DECL_ASSEMBLER_NAME(decl)) + strlen("_ZTV");
}

/* The bases of WHOLE whose type information INFO is, and in them those that begin BACK bytes behind
   their beginning, have the address point at OFFSET.  False where there is none.  */
static bool add_constructed(tree whole, tree info, int64_t back, uint64_t offset,
                            layout_variable *variable)
{
    bool found = false;

    each_base(whole, [&](tree built) {
        tree table = vtables_of(BINFO_TYPE(built));
        if (!table || strcmp(class_in_symbol(table), class_in_symbol(info)) != 0)
            return;
        each_base(built, [&](tree binfo) {
            if (static_cast<int64_t>(place_of_base(binfo) - place_of_base(built)) != back)
                return;
            add_point(BINFO_TYPE(binfo), offset, variable);
            found = true;
        });
    });
    return found;
}

/* INITIAL is the table that objects of the class WHOLE have while one of its bases is constructed.
   GCC does not keep where its parts begin, but each begins with how far back the base does, and its
   type.  */
static void read_construction_table(tree whole, tree initial, layout_variable *variable)
{
    uint64_t entry_size = tree_to_uhwi(TYPE_SIZE_UNIT(TREE_TYPE(TREE_TYPE(initial))));
    tree before = NULL_TREE;
    tree entry;
    bool all_found = true;
    bool any_found = false;
    unsigned i;

    FOR_EACH_CONSTRUCTOR_VALUE(CONSTRUCTOR_ELTS(initial), i, entry)
    {
        entry = strip_conversions(entry);
        if (before && TREE_CODE(before) == INTEGER_CST && TREE_CODE(entry) == ADDR_EXPR &&
            VAR_P(TREE_OPERAND(entry, 0))) {
            int64_t back = -wi::to_wide(before).to_shwi();
            any_found = true;
            all_found &= add_constructed(whole, TREE_OPERAND(entry, 0), back, (i + 1) * entry_size,
                                         variable);
        }
        before = entry;
    }
    /* With -fno-rtti there are no types.  */
    if (!any_found || !all_found)
        each_base(whole,
                  [&](tree binfo) { add_point(BINFO_TYPE(binfo), LAYOUT_SIZE_LIMIT, variable); });
}

static void read_table(tree table, tree initial, layout_variable *variable)
{
    tree type = DECL_CONTEXT(table);

    if (!type || TREE_CODE(type) != RECORD_TYPE || !TYPE_BINFO(TYPE_MAIN_VARIANT(type)))
        return;
    tree whole = TYPE_BINFO(TYPE_MAIN_VARIANT(type));
    if (table == vtables_of(type))
        read_own_table(whole, table, variable);
    else if (initial && TREE_CODE(initial) == CONSTRUCTOR)
        read_construction_table(whole, initial, variable);
}

void vtables_read(tree decl, layout_variable *variable)
{
    ipa_ref *alias;

    /* The tables of such tables (VTT) hold no functions.  */
    if (!DECL_VIRTUAL_P(decl) || !variable->code_pointer_count)
        return;
    read_table(decl, DECL_INITIAL(decl), variable);
    /* Without type information the tables of two classes may be the same, and become one.  */
    varpool_node *node = varpool_node::get(decl);
    for (unsigned i = 0; node->iterate_direct_aliases(i, alias); i++)
        if (DECL_VIRTUAL_P(alias->referring->decl))
            read_table(alias->referring->decl, DECL_INITIAL(decl), variable);
}

void vtables_settle(void)
{
    hash_map<const char *, struct layout_type *> left;
    varpool_node *node;

    for (size_t i = 0; i < session.report->type_count; i++)
        if (session.report->types[i]->vtable_elsewhere)
            left.put(session.report->types[i]->vtable, session.report->types[i]);
    if (left.is_empty())
        return;
    FOR_EACH_VARIABLE(node)
    if (node->definition && DECL_VIRTUAL_P(node->decl))
        if (struct layout_type **type = left.get(spell_symbol(node->decl)))
            (*type)->vtable_elsewhere = false;
}
