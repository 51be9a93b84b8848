#include "enums.h"

#include "langhooks.h"

#include "session.h"
#include "spell.h"

void enums_read(tree from, struct layout_type *type)
{
    type->is_signed = !TYPE_UNSIGNED(from);
    /* C23's "enum name : bool" has its type from GCC 13 on; what the hook answers in C is any of
       that size and sign.  */
    type->underlying = spell_type(!session.cplusplus && TREE_TYPE(from)
                                      ? TREE_TYPE(from)
                                      : lang_hooks.types.enum_underlying_base_type(from));

    size_t count = list_length(TYPE_VALUES(from));
    type->enumerators = static_cast<layout_enumerator *>(
        layout_arena_array(&session.arena, count, sizeof *type->enumerators));
    for (tree entry = TYPE_VALUES(from); entry; entry = TREE_CHAIN(entry)) {
        tree value = TREE_VALUE(entry);
        if (TREE_CODE(value) == CONST_DECL)
            value = DECL_INITIAL(value);
        /* A value of more than 64 bits has no place in the model.  */
        if (!value || !(tree_fits_shwi_p(value) || tree_fits_uhwi_p(value))) {
            type->lacks_enumerators = true;
            continue;
        }
        layout_enumerator *one = &type->enumerators[type->enumerator_count++];
        one->name = layout_strings_keep(&session.strings, IDENTIFIER_POINTER(TREE_PURPOSE(entry)));
        one->negative = !tree_fits_uhwi_p(value);
        one->magnitude =
            one->negative ? -static_cast<uint64_t>(tree_to_shwi(value)) : tree_to_uhwi(value);
    }
}
