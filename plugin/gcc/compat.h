/* The one file that knows GCC's versions.

   Everything here is one of three shapes: an include in the order that every supported GCC
   accepts, an inline function named for the question we ask, or a constant.  Each says what
   changed and in which GCC.  No name of GCC's is redefined.  */

#ifndef LAYOUT_COMPAT_H
#define LAYOUT_COMPAT_H

/* Comes before every other header of GCC's, and before any of the system's.  */
#include "gcc-plugin.h"

#include "plugin-version.h"

/* GCC 11's headers are the oldest that this code was built and tested with.  */
#if GCCPLUGIN_VERSION < 11000
#error "gcc-layout needs GCC 11 or later"
#endif

#include "tree.h"

#include "rtl.h"

/* The integer type that GCC's own C++ gives to a bit-precise one, false before GCC 14, which
   brought _BitInt and the tree code for it.  Goes when the floor is GCC 14.  */
static inline bool compat_is_bitint(const_tree type)
{
#if GCCPLUGIN_VERSION >= 14000
    return TREE_CODE(type) == BITINT_TYPE;
#else
    (void)type;
    return false;
#endif
}

/* Whether of the definitions of one type that C23 allows the last stands for those before it, and
   these are left without a way to the first.  Goes when the floor is GCC 15.  */
static const bool compat_last_definition_stands =
    GCCPLUGIN_VERSION >= 14000 && GCCPLUGIN_VERSION < 15000;

/* Whether INSN, a call in GCC's own terms, is none: x86's vzeroupper looks like one so that GCC
   knows what it clobbers.  A copy, where a block is doubled, is not marked as such; it calls
   address 0 and says what it keeps to, which no call does.  GCC 11 has no such instructions.  Goes
   when the floor is GCC 12.  */
static inline bool compat_is_fake_call(const rtx_insn *insn)
{
#if GCCPLUGIN_VERSION >= 12000
    const_rtx pattern = PATTERN(insn);

    if (FAKE_CALL_P(insn))
        return true;
    if (GET_CODE(pattern) != PARALLEL || XVECLEN(pattern, 0) != 2)
        return false;
    const_rtx call = XVECEXP(pattern, 0, 0);
    return GET_CODE(call) == CALL && XEXP(XEXP(call, 0), 0) == const0_rtx &&
           GET_CODE(XVECEXP(pattern, 0, 1)) == UNSPEC;
#else
    (void)insn;
    return false;
#endif
}

/* What GCC calls a message, an error, and a message of which nothing was said yet.  GCC 16 moved
   these into a namespace; goes when the floor is GCC 16.  They are macros because they cannot be
   declared here: diagnostic-core.h may not come before the headers of the C front ends.  */
#if GCCPLUGIN_VERSION >= 16000
#define COMPAT_DIAGNOSTIC diagnostics::diagnostic_info
#define COMPAT_KIND_ERROR diagnostics::kind::error
#define COMPAT_KIND_UNSPECIFIED diagnostics::kind::unspecified
#else
#define COMPAT_DIAGNOSTIC diagnostic_info
#define COMPAT_KIND_ERROR DK_ERROR
#define COMPAT_KIND_UNSPECIFIED DK_UNSPECIFIED
#endif

/* Puts a COMPAT_DIAGNOSTIC under OPTION.  GCC 15 and GCC 16 renamed the member; goes when the floor
   is GCC 15, which has diagnostic_set_option_id.  */
template <typename Diagnostic>
static inline void compat_put_under_option(Diagnostic *diagnostic, int option)
{
#if GCCPLUGIN_VERSION >= 16000
    diagnostic->m_option_id = option;
#elif GCCPLUGIN_VERSION >= 15000
    diagnostic->option_id = option;
#else
    diagnostic->option_index = option;
#endif
}

#endif
