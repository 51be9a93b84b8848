/* What only some targets have, asked of their own headers (tm.h brings those of the target that
   the plugin is built for).  */

#ifndef LAYOUT_TARGET_FACTS_H
#define LAYOUT_TARGET_FACTS_H

#include "compat.h"
#include "tm.h"
#include "tm_p.h"

#include "stringpool.h"

#include "attribs.h"
#include "rtl.h"

#include "memmodel.h"
#include "emit-rtl.h"
#include "function.h"

/* The most bytes that the function being compiled leaves unused below its caller's frame to align
   its own, which no figure of its frame counts: the stack pointer is rounded down to the alignment
   that its variables want, from wherever the caller left it (the prologues of GCC's i386.c, the one
   target that does).  */
static inline unsigned frame_realignment(void)
{
    return crtl->stack_realign_needed ? crtl->stack_alignment_needed / BITS_PER_UNIT : 0;
}

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

/* The symbol that the function being compiled calls as it begins, for -pg: text that no
   instruction stands for (x86_function_profiler in GCC's i386.cc).  Null where there is none.  */
static inline const char *target_profiler_call(void)
{
    tree name = lookup_attribute("fentry_name", DECL_ATTRIBUTES(current_function_decl));

    if (flag_nop_mcount)
        return nullptr;
    if (name)
        return TREE_STRING_POINTER(TREE_VALUE(TREE_VALUE(name)));
    if (fentry_name)
        return fentry_name;
    return flag_fentry ? MCOUNT_NAME_BEFORE_PROLOGUE : MCOUNT_NAME;
}

/* Where a variable of SIZE bytes goes that the assembler allots zeroed memory for: the medium
   code models keep large ones apart (x86_output_aligned_bss in GCC's i386.cc).  */
static inline const char *target_bss_section(unsigned HOST_WIDE_INT size)
{
    bool medium = ix86_cmodel == CM_MEDIUM || ix86_cmodel == CM_MEDIUM_PIC;

    return medium && size > (unsigned)ix86_section_threshold ? ".lbss" : ".bss";
}

#else

/* Other targets' profilers are called by text that their headers do not tell.  */
static inline const char *target_profiler_call(void)
{
    return nullptr;
}

static inline const char *target_bss_section(unsigned HOST_WIDE_INT)
{
    return ".bss";
}

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
