#include "enums.h"

#include "langhooks.h"

#include "definitions.h"
#include "session.h"
#include "spell.h"
#include "types.h"

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

/* Of an enum GCC tells before it looks whether it is defined again (finish_enum in c-decl.cc).  Its
   parser announces the type right after that, when nothing refers to it yet.  The first definition
   may be one that is not reported, in a system header: then this is the one that is.  */
static void take_back_repeated(void *announced, void *)
{
    tree type = static_cast<tree>(announced);
    layout_report *report = session.report;

    if (session.cplusplus || !type || TREE_CODE(type) != ENUMERAL_TYPE)
        return;
    type = TYPE_MAIN_VARIANT(type);
    if (COMPLETE_TYPE_P(type))
        definitions_note(type);
    unsigned uid = TYPE_UID(type);
    struct layout_type **found = session.types->get(uid);
    struct layout_type *told = found ? *found : nullptr;
    if (!told || told != report->types[report->type_count - 1] || types_uid(type) == uid)
        return;
    found = session.types->get(types_uid(type));
    if (!found) {
        session.types->put(types_uid(type), told);
    } else if (*found != told) {
        told = *found;
        session.types->put(uid, told);
        report->type_count--;
    }
}

void enums_watch(const char *plugin_name)
{
    register_callback(plugin_name, PLUGIN_FINISH_TYPE, take_back_repeated, nullptr);
}
