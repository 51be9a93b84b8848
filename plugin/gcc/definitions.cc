#include "definitions.h"

#include "session.h"
#include "types.h"

/* GCC makes a type of each definition, and in the end two of them share one declaration.  From GCC
   15 on that is the first one's, which leads to the first definition.  In GCC 14 it is the last
   one's (finish_struct and finish_enum in c-decl.cc): from there no way leads back to the earlier
   definition, so that is kept in the two tables below, which go when the floor is GCC 15.  */

/* Definitions that may be repeated, those of one tag in one list.  The last definition stands for
   all before it, for GCC compares the next one with it.  */
static vec<tree> lasts[256];

/* From each definition but the first to the first, by TYPE_UID.  */
static hash_map<int_hash<unsigned, 0>, unsigned> firsts;

/* GCC is done with a scope whose types it frees: what it did not mark by now is no longer there to
   be compared with.  */
static void forget_freed(void *, void *)
{
    for (vec<tree> &list : lasts)
        for (unsigned i = list.length(); i-- > 0;)
            if (!ggc_marked_p(list[i]))
                list.unordered_remove(i);
}

unsigned definitions_first(unsigned uid)
{
    unsigned *found = compat_last_definition_stands ? firsts.get(uid) : nullptr;
    return found ? *found : uid;
}

void definitions_note(tree type)
{
    tree tag = TYPE_NAME(type);
    tree stub = TYPE_STUB_DECL(type);

    if (!compat_last_definition_stands || !tag || TREE_CODE(tag) != IDENTIFIER_NODE || !stub ||
        TREE_TYPE(stub) != type)
        return;
    vec<tree> &list = lasts[IDENTIFIER_HASH_VALUE(tag) % ARRAY_SIZE(lasts)];
    bool listed = false;
    for (unsigned i = list.length(); i-- > 0;) {
        if (list[i] == type) {
            listed = true;
        } else if (TYPE_STUB_DECL(list[i]) == stub) {
            firsts.put(TYPE_UID(type), definitions_first(TYPE_UID(list[i])));
            list.unordered_remove(i);
        }
    }
    if (!listed)
        list.safe_push(type);
}

/* Of an enum GCC tells before it looks whether it is defined again (finish_enum in c-decl.cc).  The
   first definition may be one that is not reported, in a system header: then this is the one that
   is.  */
static void join_enum(tree type)
{
    unsigned uid = TYPE_UID(type);
    struct layout_type **found = session.types->get(uid);

    if (COMPLETE_TYPE_P(type))
        definitions_note(type);
    if (!found || types_uid(type) == uid)
        return;
    struct layout_type *told = *found;
    found = session.types->get(types_uid(type));
    if (!found) {
        session.types->put(types_uid(type), told);
    } else if (*found != told) {
        session.types->put(uid, *found);
        layout_report_take_back_type(session.report, told);
    }
}

/* The nameless structs and unions that are members of TYPE, a later definition, are told of before
   it.  FIRST is what the report has of the first.  */
static void join_members(tree type, const struct layout_type *first)
{
    size_t i = 0;

    for (tree field = TYPE_FIELDS(type); field; field = DECL_CHAIN(field)) {
        if (DECL_NAME(field) || !RECORD_OR_UNION_TYPE_P(TREE_TYPE(field)))
            continue;
        tree held = TYPE_MAIN_VARIANT(TREE_TYPE(field));
        while (i < first->member_count && first->members[i].name)
            i++;
        if (i == first->member_count)
            return;
        const struct layout_type *same = first->members[i++].type;
        struct layout_type **found = session.types->get(TYPE_UID(held));
        if (!same || !found || *found == same)
            continue;
        layout_report_take_back_type(session.report, *found);
        session.types->put(TYPE_UID(held), const_cast<struct layout_type *>(same));
        join_members(held, same);
    }
}

/* The parser announces the type right after GCC has told of it, when nothing refers to it yet; and
   wherever it is mentioned, which does no harm.  */
static void join_definition(void *announced, void *)
{
    tree type = static_cast<tree>(announced);

    if (session.cplusplus || !type || !TYPE_P(type))
        return;
    type = TYPE_MAIN_VARIANT(type);
    if (TREE_CODE(type) == ENUMERAL_TYPE)
        join_enum(type);
    if (!RECORD_OR_UNION_TYPE_P(type) || types_uid(type) == TYPE_UID(type))
        return;
    if (struct layout_type **found = session.types->get(types_uid(type)))
        join_members(type, *found);
}

void definitions_watch(const char *plugin_name)
{
    register_callback(plugin_name, PLUGIN_FINISH_TYPE, join_definition, nullptr);
    if (compat_last_definition_stands)
        register_callback(plugin_name, PLUGIN_GGC_MARKING, forget_freed, nullptr);
}
