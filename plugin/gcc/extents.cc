#include "extents.h"

#include "function.h"
#include "output.h"

#include "dynamics.h"
#include "reach.h"
#include "target.h"

/* Whether the code touches the stack beyond its frame, to find out early whether it is there, in a
   way that is not followed.  */
static bool probes_beyond(void)
{
    return flag_stack_check != NO_STACK_CHECK &&
           !(flag_stack_check == STATIC_BUILTIN_STACK_CHECK && target_moves_to_probe());
}

void extent_read(layout_function *function)
{
    layout_frame *frame = &function->frame;
    uint64_t dynamic = 0, moved = 0, touched = 0;

    if (!frame->known || function->naked || !get_frame_size().is_constant())
        return;
    frame->probed = probes_beyond();
    if (frame->probed || !dynamics_bound(frame, &dynamic))
        return;
    uint64_t fixed = frame->size - frame->dynamic + frame->pushed_arguments + frame->red_zone +
                     frame_pushed_for_profiler();
    fixed = MAX(fixed, frame_reached_by_saving());
    /* Where the stack pointer is aligned the size supposes that it was so before.  */
    if (reach_read(&moved, &touched)) {
        fixed = crtl->stack_realign_needed ? moved + frame->red_zone : MAX(fixed, moved);
        fixed = MAX(fixed, touched);
    }
    frame->has_extent = true;
    frame->extent = fixed + dynamic;
}
