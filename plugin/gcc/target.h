/* What only some targets have, asked of their own headers (tm.h brings those of the target that
   the plugin is built for).  */

#ifndef LAYOUT_TARGET_FACTS_H
#define LAYOUT_TARGET_FACTS_H

#include "compat.h"
#include "tm.h"
#include "tm_p.h"

#include "rtl.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"

/* Only i386's headers define RED_ZONE_SIZE, and with it the frame layout that says how much of
   the red zone a function uses (ix86_compute_frame_layout in GCC's i386.cc).  */
#ifdef RED_ZONE_SIZE

static inline unsigned target_red_zone(void)
{
    return TARGET_RED_ZONE && !TARGET_64BIT_MS_ABI ? RED_ZONE_SIZE : 0;
}

static inline unsigned HOST_WIDE_INT frame_red_zone(void)
{
    return cfun->machine->frame.red_zone_size > 0 ? cfun->machine->frame.red_zone_size : 0;
}

static inline bool frame_red_zone_is_known(void)
{
    return true;
}

#else

static inline unsigned target_red_zone(void)
{
    return 0;
}

static inline unsigned HOST_WIDE_INT frame_red_zone(void)
{
    return 0;
}

/* PowerPC has a red zone too and does not say in its headers how much of it a frame uses; no
   other target of GCC's has one.  */
static inline bool frame_red_zone_is_known(void)
{
#ifdef TARGET_POWERPC64
    return false;
#else
    return true;
#endif
}

#endif

#endif
