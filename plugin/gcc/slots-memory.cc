/* Memory of the frame that has no declaration.

   GCC keeps a list of all stack slots that were taken for something of the compiler's own
   (assign_stack_local_1 in GCC's function.cc), but not always their sizes; and a list of what
   was left over between slots for their alignment, from which later ones may be taken.  What was
   taken while the function was expanded is for what the compiler wants in memory, all later ones
   are for the values of registers.  */

#include "slots.h"

#include "context.h"
#include "rtl.h"
#include "tree-pass.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include <target.h>

/* As GCC has it where a target does not say (cfgexpand.cc).  */
#ifndef STACK_ALIGNMENT_NEEDED
#define STACK_ALIGNMENT_NEEDED 1
#endif

/* The end of what the current function took while it was expanded.  */
static struct {
    unsigned slot_count;
    poly_int64 end;
} expanded;

static int64_t start_of_locals(const frame_claims *frame)
{
    return frame->bases.locals + targetm.starting_frame_offset();
}

static void claim_slot(frame_claims *frame, rtx slot, bool spill, int64_t limit)
{
    HOST_WIDE_INT size = 0;
    int64_t position;
    bool sized = GET_MODE(slot) != BLKmode;

    if (!MEM_P(slot) || !frame_position(frame, XEXP(slot, 0), &position) ||
        (sized && !GET_MODE_SIZE(GET_MODE(slot)).is_constant(&size)) ||
        (!sized && position > limit))
        return;
    claim_bytes(frame, spill ? LAYOUT_SLOT_SPILL : LAYOUT_SLOT_TEMPORARY, position,
                sized ? size : limit - position);
    layout_claim *claim = &frame->claims.last();
    claim->anonymous = true;
    claim->reaches = !sized;
}

static void note_hole(frame_claims *frame, int64_t begin, int64_t end)
{
    layout_span hole = {begin, end};

    if (begin < end)
        frame->holes.safe_push(hole);
}

/* When the variables have their places, the first of all, GCC aligns the end of the frame, and
   does not list what this leaves over (expand_used_vars in GCC's cfgexpand.cc).  */
static void note_end_of_variables(frame_claims *frame)
{
    const HOST_WIDE_INT align = PREFERRED_STACK_BOUNDARY / BITS_PER_UNIT;
    int64_t start = start_of_locals(frame), end = 0;

    for (const layout_claim &claim : frame->claims) {
        bool local = claim.slot.kind == LAYOUT_SLOT_VARIABLE ||
                     claim.slot.kind == LAYOUT_SLOT_CANARY ||
                     claim.slot.kind == LAYOUT_SLOT_TEMPORARY;

        if (!local || claim.span.begin < frame->window.locals.begin ||
            claim.span.end > frame->window.locals.end)
            continue;
        end = FRAME_GROWS_DOWNWARD ? MIN(end, claim.span.begin - start)
                                   : MAX(end, claim.span.end - start);
    }
    if (FRAME_GROWS_DOWNWARD)
        note_hole(frame, start - ROUND_UP(-end, align), start + end);
    else
        note_hole(frame, start + end, start + ROUND_UP(end, align));
}

void claim_memory(frame_claims *frame)
{
    HOST_WIDE_INT begin, length, end;
    int64_t start = start_of_locals(frame), spill_limit = frame->window.locals.end;
    rtx slot;
    unsigned i;

    if (STACK_ALIGNMENT_NEEDED)
        note_end_of_variables(frame);
    if (FRAME_GROWS_DOWNWARD && expanded.end.is_constant(&end))
        spill_limit = start + end;
    FOR_EACH_VEC_SAFE_ELT(crtl->x_stack_slot_list, i, slot)
    {
        bool spill = i >= expanded.slot_count;

        claim_slot(frame, slot, spill, spill ? spill_limit : frame->window.locals.end);
    }
    for (frame_space *space = crtl->frame_space_list; space; space = space->next)
        if (space->start.is_constant(&begin) && space->length.is_constant(&length))
            note_hole(frame, start + begin, start + begin + length);
}

namespace
{

const pass_data expanded_pass_data = {
    RTL_PASS, "layout_expanded", OPTGROUP_NONE, TV_NONE, 0, 0, 0, 0, 0,
};

class expanded_pass : public rtl_opt_pass
{
  public:
    expanded_pass(gcc::context *context) : rtl_opt_pass(expanded_pass_data, context)
    {
    }
    unsigned int execute(function *) final override
    {
        expanded.slot_count = vec_safe_length(crtl->x_stack_slot_list);
        expanded.end = crtl->x_frame_offset;
        return 0;
    }
};

} // namespace

/* After "expand", when the frame has all that the source and the compiler's own temporaries ask
   for, and no register's value yet.  */
void memory_watch(const char *plugin)
{
    struct register_pass_info info;

    info.pass = new expanded_pass(g);
    info.reference_pass_name = "expand";
    info.ref_pass_instance_number = 1;
    info.pos_op = PASS_POS_INSERT_AFTER;
    register_callback(plugin, PLUGIN_PASS_MANAGER_SETUP, nullptr, &info);
}
