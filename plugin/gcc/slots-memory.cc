/* Memory of the frame that has no declaration.

   GCC keeps a list of all stack slots that were taken for something of the compiler's own
   (assign_stack_local_1 in GCC's function.cc), but not always their sizes; and a list of what
   was left over between slots for their alignment, from which later ones may be taken.  */

#include "slots.h"

#include "rtl.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"
#include <target.h>

/* While a function is expanded slots count from a virtual register, and are for what the compiler
   wants in memory; from then on they count from the frame pointer, and are for the values of
   registers.  */
static bool is_spill(const_rtx slot)
{
    const_rtx base = XEXP(slot, 0);

    if (GET_CODE(base) == PLUS)
        base = XEXP(base, 0);
    return base != virtual_stack_vars_rtx;
}

static void claim_slot(frame_claims *frame, rtx slot)
{
    HOST_WIDE_INT size = 0;
    int64_t position;

    if (!MEM_P(slot) || !frame_position(frame, XEXP(slot, 0), &position) ||
        (GET_MODE(slot) != BLKmode && !GET_MODE_SIZE(GET_MODE(slot)).is_constant(&size)))
        return;
    claim_bytes(frame, is_spill(slot) ? LAYOUT_SLOT_SPILL : LAYOUT_SLOT_TEMPORARY, position, size);
    layout_claim *claim = &frame->claims.last();
    claim->anonymous = true;
    claim->reaches = GET_MODE(slot) == BLKmode;
}

static void note_hole(frame_claims *frame, const frame_space *space)
{
    int64_t base = frame->bases.locals + targetm.starting_frame_offset();
    HOST_WIDE_INT start, length;

    if (!space->start.is_constant(&start) || !space->length.is_constant(&length) || length <= 0)
        return;
    layout_span hole = {base + start, base + start + length};
    frame->holes.safe_push(hole);
}

void claim_memory(frame_claims *frame)
{
    rtx slot;
    unsigned i;

    FOR_EACH_VEC_SAFE_ELT(crtl->x_stack_slot_list, i, slot)
    claim_slot(frame, slot);
    for (frame_space *space = crtl->frame_space_list; space; space = space->next)
        note_hole(frame, space);
}
