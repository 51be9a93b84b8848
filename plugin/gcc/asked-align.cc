#include "asked-align.h"

#include "stor-layout.h"
#include "stringpool.h"
#include "attribs.h"

#include "session.h"

/* The bytes that the attribute ONE asks for, or 0 where they are no constant.  */
static uint64_t bytes_of(tree one)
{
    if (!TREE_VALUE(one))
        return ATTRIBUTE_ALIGNED_VALUE / BITS_PER_UNIT;
    tree argument = TREE_VALUE(TREE_VALUE(one));
    return argument && tree_fits_uhwi_p(argument) ? tree_to_uhwi(argument) : 0;
}

bool asked_align_listed(tree list, uint64_t bytes)
{
    for (tree one = lookup_attribute("aligned", list); one;
         one = lookup_attribute("aligned", TREE_CHAIN(one)))
        if (bytes_of(one) == bytes)
            return true;
    return false;
}

uint64_t asked_align_own(tree type)
{
    uint64_t most = 0;

    for (tree one = lookup_attribute("aligned", TYPE_ATTRIBUTES(type)); one;
         one = lookup_attribute("aligned", TREE_CHAIN(one))) {
        uint64_t bytes = bytes_of(one) ? bytes_of(one) : TYPE_ALIGN_UNIT(type);
        most = bytes > most ? bytes : most;
    }
    return most;
}

/* The alignment of a member's or base's TYPE if the source asked for that.  A typedef's attribute
   makes a variant of exactly that alignment.  */
static uint64_t type_asks(tree type)
{
    /* An array has what was asked for of its elements, if not more by a typedef of its own.  */
    while (TREE_CODE(type) == ARRAY_TYPE && TYPE_ALIGN(TREE_TYPE(type)) == TYPE_ALIGN(type))
        type = TREE_TYPE(type);
    if (!TYPE_USER_ALIGN(type))
        return 0;
    tree main = TYPE_MAIN_VARIANT(type);
    if ((RECORD_OR_UNION_TYPE_P(type) || TREE_CODE(type) == ENUMERAL_TYPE) &&
        TYPE_USER_ALIGN(main) && TYPE_ALIGN(main) == TYPE_ALIGN(type))
        return asked_align_met(main);
    return TYPE_ALIGN_UNIT(type);
}

/* Whether C's _Alignas asked for BYTES of FIELD.  It leaves no attribute, only the alignment that
   the field has in the end.  That is what was asked for where it is not less than the type's
   (layout_decl in GCC's stor-layout.c would have raised it, and forgotten that it was asked for),
   and no #pragma pack has cut it off.  */
static bool keyword_asks(tree field, uint64_t bytes)
{
    tree type = TREE_TYPE(field);

    if (session.cplusplus || !DECL_USER_ALIGN(field) || DECL_BIT_FIELD_TYPE(field) ||
        DECL_ALIGN_UNIT(field) != bytes || lookup_attribute("aligned", DECL_ATTRIBUTES(field)) ||
        (maximum_field_alignment && DECL_ALIGN(field) >= maximum_field_alignment))
        return false;
    /* A packed one that was not asked for itself has 1, and may have it that its type was.  */
    return !TYPE_USER_ALIGN(type) ||
           DECL_ALIGN(field) > (DECL_PACKED(field) ? BITS_PER_UNIT : TYPE_ALIGN(type));
}

static bool field_asks(tree field, uint64_t bytes)
{
    if (asked_align_listed(DECL_ATTRIBUTES(field), bytes) || keyword_asks(field, bytes))
        return true;
    /* A bit-field aligns what it is in as its type does, and lies anywhere itself.  */
    if (DECL_BIT_FIELD_TYPE(field))
        return type_asks(DECL_BIT_FIELD_TYPE(field)) == bytes;
    return DECL_ALIGN_UNIT(field) == bytes && type_asks(TREE_TYPE(field)) == bytes;
}

static bool part_asks(tree type, uint64_t bytes)
{
    if (!RECORD_OR_UNION_TYPE_P(type))
        return false;
    for (tree field = TYPE_FIELDS(type); field; field = DECL_CHAIN(field))
        if (TREE_CODE(field) == FIELD_DECL && field_asks(field, bytes))
            return true;
    /* The field of a base has a type of GCC's own, without the attributes.  */
    tree base;
    for (unsigned i = 0; TYPE_BINFO(type) && BINFO_BASE_ITERATE(TYPE_BINFO(type), i, base); i++)
        if (type_asks(BINFO_TYPE(base)) == bytes)
            return true;
    return false;
}

uint64_t asked_align_met(tree type)
{
    /* A type can be a member of many, and of those that are members in turn.  */
    static hash_map<int_hash<unsigned, 0>, uint64_t> known;
    uint64_t bytes = TYPE_ALIGN_UNIT(type);

    if (!TYPE_USER_ALIGN(type))
        return 0;
    if (uint64_t *found = known.get(TYPE_UID(type)))
        return *found;
    if (!asked_align_listed(TYPE_ATTRIBUTES(type), bytes) && !part_asks(type, bytes))
        bytes = 0;
    known.put(TYPE_UID(type), bytes);
    return bytes;
}
