#include "types.h"

#include "debug.h"
#include "diagnostic-core.h"
#include "stor-layout.h"

#include "asked-align.h"
#include "attributes.h"
#include "definitions.h"
#include "enums.h"
#include "places.h"
#include "session.h"
#include "shapes.h"
#include "spell.h"

/* C23 lets a tag be defined again with the same members, and GCC makes a type of each definition.
   From GCC 15 on it tells of the first alone, and all share its declaration (finish_struct in
   c-decl.cc).  GCC 14 tells of all, and each but the last takes the next one's declaration.  */
tree types_definition(tree type)
{
    tree from = TYPE_MAIN_VARIANT(type);

    if (session.cplusplus || in_lto_p)
        return from;
    for (;;) {
        tree stub = TYPE_STUB_DECL(from);
        if (!stub || TREE_CODE(stub) != TYPE_DECL ||
            TREE_CODE(TREE_TYPE(stub)) != TREE_CODE(from) ||
            TYPE_MAIN_VARIANT(TREE_TYPE(stub)) == from)
            return from;
        from = TYPE_MAIN_VARIANT(TREE_TYPE(stub));
    }
}

unsigned types_uid(tree type)
{
    return definitions_first(TYPE_UID(types_definition(type)));
}

const struct layout_type *types_find(tree type)
{
    while (TREE_CODE(type) == ARRAY_TYPE)
        type = TREE_TYPE(type);
    if (!RECORD_OR_UNION_TYPE_P(type) && TREE_CODE(type) != ENUMERAL_TYPE)
        return nullptr;
    struct layout_type **found = session.types->get(types_uid(type));
    return found ? *found : nullptr;
}

/* A member whose type is told of after it: an enum of C++ may be declared with its integer type,
   used, and defined later.  */
struct unresolved {
    struct layout_member *member;
    unsigned uid;
};

static auto_vec<unresolved> unresolved_members;

void types_resolve(void)
{
    for (const unresolved &entry : unresolved_members)
        if (struct layout_type **found = session.types->get(entry.uid))
            entry.member->type = *found;
    shapes_resolve();
}

/* To be called when the members no longer move.  */
static void resolve_later(const struct layout_type *type, const auto_vec<tree> &enums)
{
    for (tree decl : enums)
        for (size_t i = 0; i < type->member_count; i++) {
            struct layout_member *member = &type->members[i];
            if (member->kind == LAYOUT_FIELD && !member->type && DECL_NAME(decl) && member->name &&
                strcmp(member->name, IDENTIFIER_POINTER(DECL_NAME(decl))) == 0)
                unresolved_members.safe_push(
                    {member, types_uid(strip_array_types(TREE_TYPE(decl)))});
        }
}

/* GCC's bit_position would fold trees for each field to get at the same.  */
bool field_position(tree field, uint64_t *ret_bit_offset)
{
    tree bytes = DECL_FIELD_OFFSET(field);
    tree bits = DECL_FIELD_BIT_OFFSET(field);

    if (!bytes || !tree_fits_uhwi_p(bytes) || tree_to_uhwi(bytes) >= LAYOUT_SIZE_LIMIT ||
        !tree_fits_uhwi_p(bits) || tree_to_uhwi(bits) > INT64_MAX - 8 * tree_to_uhwi(bytes))
        return false;
    *ret_bit_offset = 8 * tree_to_uhwi(bytes) + tree_to_uhwi(bits);
    return true;
}

void member_position(tree decl, layout_member *member)
{
    tree size = DECL_SIZE(decl);

    member->has_position = field_position(decl, &member->bit_offset);
    if (!size || !COMPLETE_TYPE_P(TREE_TYPE(decl))) {
        /* A flexible array is of incomplete type and takes nothing.  */
        member->has_size = TREE_CODE(TREE_TYPE(decl)) == ARRAY_TYPE;
        member->flexible = member->has_size;
    } else if (tree_fits_uhwi_p(size)) {
        member->has_size = true;
        member->bit_size = tree_to_uhwi(size);
    }
    /* C++ places an empty [[no_unique_address]] member without looking at its alignment.  */
    member->align = DECL_ALIGN(decl) >= BITS_PER_UNIT ? DECL_ALIGN_UNIT(decl)
                                                      : TYPE_ALIGN_UNIT(TREE_TYPE(decl));
}

/* Nameless bit-fields only skip bits, in C as in C++ and in DWARF; a nameless struct or union
   is a member like others.  */
static bool is_member(tree decl)
{
    if (TREE_CODE(decl) != FIELD_DECL)
        return false;
    if (session.cplusplus && class_field_is_base(decl))
        return false;
    if (DECL_VIRTUAL_P(decl))
        return false;
    return DECL_NAME(decl) || RECORD_OR_UNION_TYPE_P(TREE_TYPE(decl));
}

static void read_field(tree decl, layout_member *member)
{
    tree type = DECL_BIT_FIELD_TYPE(decl) ? DECL_BIT_FIELD_TYPE(decl) : TREE_TYPE(decl);

    member->kind = LAYOUT_FIELD;
    if (DECL_NAME(decl))
        member->name = layout_strings_keep(&session.strings, IDENTIFIER_POINTER(DECL_NAME(decl)));
    member->type_name = spell_type(type);
    member->type = types_find(type);
    member->shape = shape_of(type);
    member->place = place_of(DECL_SOURCE_LOCATION(decl));
    member->bitfield = DECL_BIT_FIELD_TYPE(decl) != NULL_TREE;
    member->own_line = attributes_own_line(decl);
    member_position(decl, member);
}

/* Puts members in the order of the report: by rising offset, equal ones as declared, and those
   behind a member of variable size last.  Nearly always they are in order already.  */
static void sort_members(layout_member *members, size_t count)
{
    auto after = [](const layout_member &a, const layout_member &b) {
        if (a.has_position != b.has_position)
            return b.has_position;
        return a.bit_offset > b.bit_offset;
    };
    for (size_t i = 1; i < count; i++) {
        layout_member moving = members[i];
        size_t j = i;
        for (; j > 0 && after(members[j - 1], moving); j--)
            members[j] = members[j - 1];
        members[j] = moving;
    }
}

static void read_members(tree from, struct layout_type *type)
{
    size_t count = session.cplusplus ? class_members(from, nullptr) : 0;

    for (tree decl = TYPE_FIELDS(from); decl; decl = DECL_CHAIN(decl))
        count += is_member(decl);
    type->members = static_cast<layout_member *>(
        layout_arena_array(&session.arena, count, sizeof *type->members));
    type->member_count = count;

    auto_vec<tree> enums;
    layout_member *next = type->members;
    if (session.cplusplus)
        next += class_members(from, next);
    for (tree decl = TYPE_FIELDS(from); decl; decl = DECL_CHAIN(decl))
        if (is_member(decl)) {
            read_field(decl, next);
            if (!next->type && TREE_CODE(strip_array_types(TREE_TYPE(decl))) == ENUMERAL_TYPE)
                enums.safe_push(decl);
            type->flexible |= next->flexible || (next->type && next->type->flexible &&
                                                 TREE_CODE(TREE_TYPE(decl)) != ARRAY_TYPE);
            next++;
        }
    sort_members(type->members, count);
    resolve_later(type, enums);
}

static void read_type(tree from, tree decl, struct layout_type *type)
{
    location_t location = decl ? DECL_SOURCE_LOCATION(decl) : UNKNOWN_LOCATION;

    type->kind = TREE_CODE(from) == ENUMERAL_TYPE ? LAYOUT_ENUM
                 : TREE_CODE(from) == RECORD_TYPE ? LAYOUT_STRUCT
                                                  : LAYOUT_UNION;
    type->name = spell_tag(from);
    /* Known by now only where the type was completed long ago.  */
    type->named_by_typedef = session.cplusplus && type->name && class_is_named_by_typedef(from);
    type->place = place_of(location);
    type->system_header = in_system_header_at(location);
    type->local = decl && decl_function_context(decl) != NULL_TREE;
    type->align = min_align_of_type(from);
    if (tree_fits_uhwi_p(TYPE_SIZE_UNIT(from))) {
        type->has_size = true;
        type->size = tree_to_uhwi(TYPE_SIZE_UNIT(from));
    }
    type->user_align = asked_align_met(from);
    type->asked_align = asked_align_own(from);
    type->packed = TYPE_PACKED(from);
    if (type->kind == LAYOUT_ENUM) {
        enums_read(from, type);
        return;
    }
    /* For one member of a class type that may not be packed C++ forgets that the others are.  */
    type->packed |= attributes_packed(from);
    type->reversed = TYPE_REVERSE_STORAGE_ORDER(from);
    type->transparent = type->kind == LAYOUT_UNION && TYPE_TRANSPARENT_AGGR(from);
    attributes_read_type(from, &type->limits);
    if (session.cplusplus) {
        type->is_class = class_is_class(from);
        type->is_managed = class_is_managed(from);
        type->is_made = class_is_frame(from);
        class_read_vtable(from, type);
    }
    read_members(from, type);
}

/* The types that lie in the class FROM were complete before it had a name, and the symbols of
   virtual tables are made of names.  */
static void rename_members(tree from)
{
    if (!RECORD_OR_UNION_TYPE_P(from))
        return;
    if (struct layout_type **found = session.types->get(TYPE_UID(from)))
        class_read_vtable(from, *found);
    for (tree member = TYPE_FIELDS(from); member; member = DECL_CHAIN(member)) {
        tree type = TREE_CODE(member) == TYPE_DECL ? TYPE_MAIN_VARIANT(TREE_TYPE(member)) : from;
        struct layout_type **found =
            TYPE_CONTEXT(type) == from ? session.types->get(TYPE_UID(type)) : nullptr;
        if (!found || !(*found)->name)
            continue;
        (*found)->name = spell_tag(type);
        rename_members(type);
    }
}

/* A struct or enum without a tag gets the name of the typedef that declares it.  The front end
   tells of the type when it is complete, which is before it has seen that name, and then of the
   typedef DECL.  C leaves the type itself nameless and names a variant of it.  */
static void name_by_typedef(tree decl, struct layout_type *type)
{
    if (type->name || TREE_CODE(decl) != TYPE_DECL || !DECL_NAME(decl))
        return;
    type->name = session.cplusplus && !class_alias_defines(decl)
                     ? spell_tag(TYPE_MAIN_VARIANT(TREE_TYPE(decl)))
                     : spell_decl(decl);
    type->named_by_typedef = type->name != nullptr;
    if (session.cplusplus && type->named_by_typedef)
        rename_members(TYPE_MAIN_VARIANT(TREE_TYPE(decl)));
}

/* An attribute behind the typedef DECL is not the type's, which has no name without it.  The type
   is laid out before the front end comes to the attribute.  */
static void align_by_typedef(tree decl, struct layout_type *type)
{
    if (!type->named_by_typedef || TREE_CODE(decl) != TYPE_DECL || spell_decl(decl) != type->name)
        return;
    uint64_t align = min_align_of_type(TREE_TYPE(decl));
    if (align != type->align)
        type->typedef_align = align;
    else if (asked_align_listed(DECL_ATTRIBUTES(decl), align))
        type->user_align = align;
}

/* The C++ front end tells of no typedef that is a member of a class.  */
static void name_by_members(tree from)
{
    for (tree member = TYPE_FIELDS(from); member; member = DECL_CHAIN(member)) {
        if (TREE_CODE(member) != TYPE_DECL)
            continue;
        tree type = TYPE_MAIN_VARIANT(TREE_TYPE(member));
        struct layout_type **found =
            TYPE_CONTEXT(type) == from ? session.types->get(TYPE_UID(type)) : nullptr;
        if (found) {
            name_by_typedef(member, *found);
            align_by_typedef(member, *found);
        }
    }
}

const struct layout_type *types_demand(tree type)
{
    static type_table unreported;
    tree from = TYPE_MAIN_VARIANT(type);

    if ((!RECORD_OR_UNION_TYPE_P(from) && TREE_CODE(from) != ENUMERAL_TYPE) ||
        !COMPLETE_TYPE_P(from))
        return nullptr;
    if (const struct layout_type *reported = types_find(from))
        return reported;
    if (struct layout_type **found = unreported.get(types_uid(from)))
        return *found;
    struct layout_type *made =
        static_cast<struct layout_type *>(layout_arena_alloc(&session.arena, sizeof *made));
    unreported.put(types_uid(from), made);
    tree stub = TYPE_STUB_DECL(from);
    tree name = TYPE_NAME(type);
    if (!stub)
        stub = name && TREE_CODE(name) == TYPE_DECL ? name : NULL_TREE;
    read_type(from, stub, made);
    if (name && TREE_CODE(name) == TYPE_DECL)
        name_by_typedef(name, made);
    return made;
}

/* GCC makes a typedef with attribute transparent_union a copy of the nameless union it was told
   of before, as a type of its own.  It is the same union of the source, found by its place.  */
static struct layout_type *duplicated_type(tree from, tree stub)
{
    uint64_t token = DECL_SOURCE_LOCATION(stub);

    if (!TYPE_TRANSPARENT_AGGR(from))
        return nullptr;
    for (size_t i = session.report->type_count; i-- > 0;)
        if (session.report->types[i]->place.token == token && !session.report->types[i]->name)
            return session.report->types[i];
    return nullptr;
}

void types_see(tree decl)
{
    tree from = TREE_TYPE(decl);

    if (!from || TREE_CODE(from) == ERROR_MARK)
        return;
    from = types_definition(from);
    if (!RECORD_OR_UNION_TYPE_P(from) && TREE_CODE(from) != ENUMERAL_TYPE)
        return;
    if (!COMPLETE_TYPE_P(from) || (session.cplusplus && class_method_pointer(from)))
        return;

    if (!session.cplusplus)
        definitions_note(from);
    struct layout_type **found = session.types->get(types_uid(from));
    if (found) {
        name_by_typedef(decl, *found);
        align_by_typedef(decl, *found);
        return;
    }
    tree stub = TYPE_STUB_DECL(from) ? TYPE_STUB_DECL(from) : decl;
    /* What the compiler makes itself, as Arm's __va_list, is in no header at all.  */
    if (!session.options.all_types &&
        (DECL_IN_SYSTEM_HEADER(stub) || DECL_SOURCE_LOCATION(stub) == BUILTINS_LOCATION))
        return;
    struct layout_type *type = duplicated_type(from, stub);
    if (type) {
        type->transparent = true;
    } else {
        type = layout_report_add_type(session.report);
        read_type(from, stub, type);
    }
    session.types->put(types_uid(from), type);
    name_by_typedef(decl, type);
    align_by_typedef(decl, type);
    if (session.cplusplus && RECORD_OR_UNION_TYPE_P(from))
        name_by_members(from);
}

static const gcc_debug_hooks *original_hooks;
static gcc_debug_hooks watching_hooks;

static void watch_type(tree decl, int local)
{
    original_hooks->type_decl(decl, local);
    types_see(decl);
}

/* The debug hook is the one place that every front end passes with each type it has completed,
   with or without -g: rest_of_type_compilation calls it.  PLUGIN_FINISH_TYPE would be the
   official one, but only the C and C++ parsers raise it, and not for template instances.  */
void types_watch(void)
{
    original_hooks = debug_hooks;
    watching_hooks = *debug_hooks;
    watching_hooks.type_decl = watch_type;
    debug_hooks = &watching_hooks;
}
