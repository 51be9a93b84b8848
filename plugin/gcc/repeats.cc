#include "repeats.h"

#include "basic-block.h"
#include "function.h"
#include "gimple.h"
#include "gimple-iterator.h"
#include "hash-set.h"
#include "sbitmap.h"
#include "ssa.h"

namespace
{

/* A walk over all ways that begin behind an allocation.  It goes no further where the stack is set
   back to where it was before.  */
struct walk {
    gcall *allocation;
    bool minds_releases;
    bool came_back;
    hash_set<gimple *> *saves; /* statements that saved the stack pointer, met on some way */
    auto_sbitmap seen;
    auto_vec<basic_block> ahead;

    walk(gcall *from, bool minds, hash_set<gimple *> *met)
        : allocation(from), minds_releases(minds), came_back(false), saves(met),
          seen(last_basic_block_for_fn(cfun))
    {
        bitmap_clear(seen);
    }
};

} // namespace

/* Whether POINTER, to which the stack is set back, was saved before the walk began: all that it
   may be is the result of saves, and none of them is among those met.  */
static bool was_saved_before(const walk *walk, tree pointer, hash_set<tree> *asked)
{
    if (TREE_CODE(pointer) != SSA_NAME)
        return false;
    if (asked->add(pointer))
        return true;
    gimple *origin = SSA_NAME_DEF_STMT(pointer);
    if (gphi *choice = dyn_cast<gphi *>(origin)) {
        for (unsigned i = 0; i < gimple_phi_num_args(choice); i++)
            if (!was_saved_before(walk, gimple_phi_arg_def(choice, i), asked))
                return false;
        return true;
    }
    return gimple_call_builtin_p(origin, BUILT_IN_STACK_SAVE) && !walk->saves->contains(origin);
}

/* Whether STATEMENT frees what was allocated where the walk began.  */
static bool releases(const walk *walk, gimple *statement)
{
    hash_set<tree> asked;

    return walk->minds_releases && gimple_call_builtin_p(statement, BUILT_IN_STACK_RESTORE) &&
           was_saved_before(walk, gimple_call_arg(statement, 0), &asked);
}

/* Follows the statements of a block from I on.  Returns whether the ways out of it count.  */
static bool follow(walk *walk, gimple_stmt_iterator i)
{
    for (; !gsi_end_p(i); gsi_next(&i)) {
        gimple *statement = gsi_stmt(i);

        if (statement == walk->allocation) {
            walk->came_back = true;
            return false;
        }
        if (gimple_call_builtin_p(statement, BUILT_IN_STACK_SAVE))
            walk->saves->add(statement);
        if (releases(walk, statement))
            return false;
    }
    return true;
}

static void look_ahead(walk *walk, basic_block block)
{
    edge_iterator i;
    edge way;

    FOR_EACH_EDGE(way, i, block->succs)
    {
        if (way->dest == EXIT_BLOCK_PTR_FOR_FN(cfun) || bitmap_bit_p(walk->seen, way->dest->index))
            continue;
        bitmap_set_bit(walk->seen, way->dest->index);
        walk->ahead.safe_push(way->dest);
    }
}

static bool comes_back(gcall *allocation, bool minds_releases, hash_set<gimple *> *saves)
{
    walk walk(allocation, minds_releases, saves);
    gimple_stmt_iterator behind = gsi_for_stmt(allocation);

    gsi_next(&behind);
    if (follow(&walk, behind))
        look_ahead(&walk, gimple_bb(allocation));
    while (!walk.came_back && !walk.ahead.is_empty()) {
        basic_block block = walk.ahead.pop();
        if (follow(&walk, gsi_start_bb(block)))
            look_ahead(&walk, block);
    }
    return walk.came_back;
}

bool repeats(gcall *allocation)
{
    hash_set<gimple *> saves;

    return comes_back(allocation, false, &saves);
}

/* GCC ends the scope of an array of variable length by setting the stack back to where it saved the
   pointer before.  Such a release frees the array where that save was done before the array was
   made, which is so where no way leads over the save to the release: the save has been done on each
   way to the release.  A save that some way does lead over may be one that finds the array on the
   stack, so what it saved is taken to release nothing, and the walk begins again without.  */
bool repeats_without_release(gcall *allocation)
{
    hash_set<gimple *> saves;
    size_t known;

    do {
        known = saves.elements();
        if (comes_back(allocation, true, &saves))
            return true;
    } while (saves.elements() > known);
    return false;
}
