/* What C++ adds to a struct.  With namespaces.cc the only file that looks into the C++ front end's
   own trees, and only by macros: none of its functions may be called, since the plugin is loaded
   into C's compiler as well, where they are not.  */

#include "compat.h"

#include "cp/cp-tree.h"

#include "session.h"
#include "spell.h"
#include "types.h"
#include "vtables.h"

bool class_field_is_base(tree field)
{
    return DECL_FIELD_IS_BASE(field);
}

bool class_is_class(tree type)
{
    if (TREE_CODE(type) != RECORD_TYPE || !CLASS_TYPE_P(type))
        return false;
    return CLASSTYPE_DECLARED_CLASS(type) || TYPE_CONTAINS_VPTR_P(type) ||
           (TYPE_BINFO(type) && BINFO_N_BASE_BINFOS(TYPE_BINFO(type)) > 0);
}

/* A template's own class is given a size of 0 and nothing else (finish_struct in GCC's
   cp/class.cc).  What of a class lies in those that derive from it is a type of GCC's own.  */
bool class_is_defined(tree type)
{
    if (TREE_CODE(type) == ENUMERAL_TYPE)
        return COMPLETE_TYPE_P(type) && !ENUM_IS_OPAQUE(type);
    return COMPLETE_TYPE_P(type) && (!CLASS_TYPE_P(type) || CLASSTYPE_AS_BASE(type)) &&
           !IS_FAKE_BASE_TYPE(type);
}

bool class_is_managed(tree type)
{
    return CLASS_TYPE_P(type) &&
           (TYPE_HAS_COMPLEX_COPY_CTOR(type) || TYPE_HAS_NONTRIVIAL_DESTRUCTOR(type));
}

bool class_is_instance(tree type)
{
    return CLASS_TYPE_P(type) && CLASSTYPE_TEMPLATE_INFO(type);
}

/* Its name is one that no source can give ("_Z4workv.Frame", get_fn_local_identifier in GCC's
   cp/coroutines.cc).  */
bool class_is_frame(tree type)
{
    tree name = TYPE_NAME(type);

    if (name && TREE_CODE(name) == TYPE_DECL)
        name = DECL_NAME(name);
    return name && IDENTIFIER_POINTER(name)[0] != '.' && strchr(IDENTIFIER_POINTER(name), '.');
}

bool class_is_named_by_typedef(tree type)
{
    return TYPE_STUB_DECL(TYPE_MAIN_VARIANT(type)) && TYPE_WAS_UNNAMED(type);
}

bool class_alias_defines(tree decl)
{
    tree type = TYPE_MAIN_VARIANT(TREE_TYPE(decl));
    tree stub = TYPE_STUB_DECL(type);

    /* An alias of a type that is there before names it just as well, but is not where it is
       defined.  */
    return TYPE_DECL_ALIAS_P(decl) && stub && stub != decl &&
           linemap_location_before_p(line_table, DECL_SOURCE_LOCATION(decl),
                                     DECL_SOURCE_LOCATION(stub));
}

tree class_method_pointer(tree type)
{
    return TYPE_PTRMEMFUNC_P(type) ? TYPE_PTRMEMFUNC_FN_TYPE_RAW(type) : NULL_TREE;
}

const char *class_method(tree type, uint64_t index)
{
    tree entry = BINFO_VIRTUALS(TYPE_BINFO(type));

    while (entry && index-- > 0)
        entry = TREE_CHAIN(entry);
    tree method = entry ? BV_FN(entry) : NULL_TREE;
    while (method && DECL_THUNK_P(method))
        method = THUNK_TARGET(method);
    return method ? spell_decl(method) : nullptr;
}

/* The key function is the first virtual one that is neither pure nor inline (determine_key_method
   in GCC's cp/class.c).  ARM's ABI decides that at the end of the unit, where one may have become
   inline; so GCC's own note of it may not be there yet.  */
static bool has_key_function(tree type)
{
    for (tree member = TYPE_FIELDS(type); member; member = DECL_CHAIN(member))
        if (TREE_CODE(member) == FUNCTION_DECL && DECL_VINDEX(member) &&
            !DECL_DECLARED_INLINE_P(member) && !DECL_PURE_VIRTUAL_P(member))
            return true;
    return false;
}

bool class_vtable_is_left(tree type)
{
    tree table = vtables_of(type);

    if (!table || !CLASS_TYPE_P(type) || !TREE_PUBLIC(table))
        return false;
    if (CLASSTYPE_TEMPLATE_INSTANTIATION(type))
        return CLASSTYPE_EXPLICIT_INSTANTIATION(type) && CLASSTYPE_INTERFACE_ONLY(type);
    return has_key_function(type);
}

/* Classes made of templates, by what was needed first; that another unit has their virtual tables
   may be said after that.  They point into GCC, which keeps what it makes of templates for as long
   as it reads (type_specializations in GCC's cp/pt.cc).  */
struct instance {
    tree from;
    struct layout_type *type;
};

static auto_vec<instance> instances;

void class_read_vtable(tree from, struct layout_type *type)
{
    tree table = vtables_of(from);

    if (!table)
        return;
    type->vtable = spell_symbol(table);
    type->vtable_elsewhere = class_vtable_is_left(from);
    if (class_is_instance(from))
        instances.safe_push({from, type});
}

void class_settle_vtables(void)
{
    for (const instance &one : instances)
        one.type->vtable_elsewhere = class_vtable_is_left(one.from);
    instances.release();
}

/* The field that holds the base BINFO at OFFSET bytes, or null for an empty base without one.
   GCC gives it the base's size without the tail that others may reuse.  */
static tree field_of_base(tree type, tree binfo)
{
    for (tree decl = TYPE_FIELDS(type); decl; decl = DECL_CHAIN(decl))
        if (TREE_CODE(decl) == FIELD_DECL && DECL_FIELD_IS_BASE(decl) &&
            tree_int_cst_equal(byte_position(decl), BINFO_OFFSET(binfo)) &&
            (TREE_TYPE(decl) == BINFO_TYPE(binfo) ||
             (CLASS_TYPE_P(BINFO_TYPE(binfo)) &&
              CLASSTYPE_AS_BASE(BINFO_TYPE(binfo)) == TREE_TYPE(decl))))
            return decl;
    return NULL_TREE;
}

static void read_base(tree type, tree binfo, layout_member *member)
{
    tree base = BINFO_TYPE(binfo);
    tree field = field_of_base(type, binfo);

    member->kind = LAYOUT_BASE;
    member->name = spell_tag(base);
    member->type = types_find(base);
    member->is_virtual = BINFO_VIRTUAL_P(binfo);
    member->align = TYPE_ALIGN_UNIT(base);
    member->has_position = true;
    member->bit_offset = tree_to_uhwi(BINFO_OFFSET(binfo)) * BITS_PER_UNIT;
    member->has_size = true;
    /* An empty base has a field of one byte or none, and takes nothing either way.  */
    if (field && !CLASSTYPE_EMPTY_P(base) && tree_fits_uhwi_p(DECL_SIZE(field)))
        member->bit_size = tree_to_uhwi(DECL_SIZE(field));
}

/* Goes through the bases below BINFO: of the class itself (DIRECT) all, of its bases only the
   virtual ones, since those lie in the most derived class.  A virtual base has one BINFO however
   often it is named.  */
static void collect_bases(tree binfo, bool direct, auto_vec<tree> *bases)
{
    tree base;

    for (unsigned i = 0; BINFO_BASE_ITERATE(binfo, i, base); i++) {
        if ((direct || BINFO_VIRTUAL_P(base)) && !bases->contains(base))
            bases->safe_push(base);
        collect_bases(base, false, bases);
    }
}

static void read_vptr(tree field, layout_member *member)
{
    member_position(field, member);
    member->kind = LAYOUT_VPTR;
}

size_t class_members(tree type, layout_member *members)
{
    auto_vec<tree> bases;
    size_t count = 0;

    if (TYPE_BINFO(type))
        collect_bases(TYPE_BINFO(type), true, &bases);
    for (tree base : bases) {
        if (members)
            read_base(type, base, &members[count]);
        count++;
    }
    for (tree field = TYPE_FIELDS(type); field; field = DECL_CHAIN(field))
        if (TREE_CODE(field) == FIELD_DECL && DECL_VIRTUAL_P(field)) {
            if (members)
                read_vptr(field, &members[count]);
            count++;
        }
    return count;
}
