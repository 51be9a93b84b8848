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
#include "insn-codes.h"

#include "rooms.h"

/* The bytes among those that GCC says the function being compiled allocates dynamically that are
   only its alignment (ix86_expand_prologue in GCC's i386.cc, the one target that aligns frames). */
static inline unsigned frame_alignment_counted(void)
{
    return crtl->drap_reg && crtl->stack_realign_needed
               ? crtl->stack_alignment_needed / BITS_PER_UNIT
               : 0;
}

/* The bytes of arguments in registers that the function being compiled pushes beside those that
   its caller pushed, so that variable arguments lie in a row, where the figure of its frame leaves
   them out: ARM's prologues count from below them (arm_expand_prologue in GCC's arm.cc).  */
static inline unsigned frame_pushed_arguments(void)
{
#ifdef TARGET_AAPCS_BASED
    return crtl->args.pretend_args_size;
#else
    return 0;
#endif
}

/* The bytes that are pushed for a moment to call the profiler, by text that no instruction stands
   for: on ARM the return address, and the static chain with a register beside it (bpabi.h and arm.h
   in GCC's config/arm).  x86's are counted where its instructions are followed.  */
static inline unsigned frame_pushed_for_profiler(void)
{
#ifdef TARGET_AAPCS_BASED
    if (crtl->profile)
        return (cfun->static_chain_decl ? 3 : 1) * UNITS_PER_WORD;
#endif
    return 0;
}

/* How many bytes below the CFA the routine goes for a moment that saves registers for the function
   being compiled (-msave-restore): on RISC-V most of them take the area for all registers, and give
   back what they did not need (save-restore.S in libgcc).  */
static inline unsigned frame_reached_by_saving(void)
{
#ifdef RISCV_PROLOGUE_TEMP_REGNUM
    for (const rtx_insn *insn = get_insns(); insn; insn = NEXT_INSN(insn)) {
        if (!NONJUMP_INSN_P(insn) || INSN_CODE(insn) != CODE_FOR_gpr_save)
            continue;
        HOST_WIDE_INT registers = INTVAL(XVECEXP(XVECEXP(PATTERN(insn), 0, 0), 0, 0));
        if (TARGET_64BIT)
            return registers >= 2 ? 112 : 16;
        return TARGET_RVE ? 12 : registers >= 4 ? 64 : 16;
    }
#endif
    return 0;
}

/* What a report calls the register NUMBER.  PowerPC's assembly has numbers alone, so that r31, f31
   and v31 are all "31".  What is returned lives in ARENA, or as long as the compiler.  */
static inline const char *target_register_name(unsigned number, layout_arena *arena)
{
#ifdef TARGET_POWERPC64
    const char *kind = INT_REGNO_P(number)       ? "r"
                       : FP_REGNO_P(number)      ? "f"
                       : ALTIVEC_REGNO_P(number) ? "v"
                       : CR_REGNO_P(number)      ? "cr"
                                                 : nullptr;

    if (kind && ISDIGIT(reg_names[number][0]))
        return layout_arena_printf(arena, "%s%s", kind, reg_names[number]);
#endif
    (void)arena;
    return reg_names[number];
}

/* Whether a function with variable arguments puts all that came in registers beside those in
   memory, named ones as well (hppa_builtin_saveregs in GCC's pa.cc); elsewhere it begins with the
   first that has no name.  */
static inline bool target_saves_all_arguments(void)
{
#ifdef TARGET_PA_11
    return true;
#else
    return false;
#endif
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

/* Whether -fstack-check moves the stack pointer to where it probes, which can be followed.  */
static inline bool target_moves_to_probe(void)
{
    return STACK_CHECK_MOVING_SP;
}

/* The symbol that the function being compiled calls as it begins, for -pg, by text that no
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

static inline bool target_moves_to_probe(void)
{
    return false;
}

/* ARM's is called by text as well (ARM_FUNCTION_PROFILER in GCC's bpabi.h); where it is called by
   an instruction, as on RISC-V, AArch64, PowerPC64 and PA-RISC, that is read as others are.  */
static inline const char *target_profiler_call(void)
{
#ifdef TARGET_AAPCS_BASED
    return "__gnu_mcount_nc";
#else
    return nullptr;
#endif
}

static inline const char *target_bss_section(unsigned HOST_WIDE_INT)
{
    return ".bss";
}

/* PowerPC is the other target with a red zone, which its headers do not name
   (offset_below_red_zone_p in GCC's rs6000-logue.cc).  */
static inline unsigned target_red_zone(void)
{
#ifdef TARGET_POWERPC64
    return DEFAULT_ABI == ABI_V4 ? 0 : TARGET_64BIT ? 288 : 220;
#else
    return 0;
#endif
}

/* On PowerPC the frame's size counts what is in the red zone: it is the same whether the prologue
   moves the stack pointer or not (rs6000_emit_prologue).  */
static inline unsigned HOST_WIDE_INT frame_red_zone(void)
{
    return 0;
}

#endif

#endif
