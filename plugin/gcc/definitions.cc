#include "definitions.h"

#include "hash-map.h"

/* GCC makes a type of each definition, and in the end two of them share one declaration.  From GCC
   15 on that is the first one's, which leads to the first definition, and nothing here is ever
   found.  In GCC 14 it is the last one's (finish_struct and finish_enum in c-decl.cc): from there
   no way leads back to the earlier definition, so that is kept here.  Goes when the floor is GCC
   15.  */

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

void definitions_watch(const char *plugin_name)
{
    register_callback(plugin_name, PLUGIN_GGC_MARKING, forget_freed, nullptr);
}

unsigned definitions_first(unsigned uid)
{
    unsigned *found = firsts.get(uid);
    return found ? *found : uid;
}

void definitions_note(tree type)
{
    tree tag = TYPE_NAME(type);
    tree stub = TYPE_STUB_DECL(type);

    if (!tag || TREE_CODE(tag) != IDENTIFIER_NODE || !stub || TREE_TYPE(stub) != type)
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
