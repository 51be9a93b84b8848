/* What the source asked of a type's alignment, which GCC keeps only in part: the attributes as they
   were written, and of types and members whether anything was asked at all.  */

#ifndef LAYOUT_ASKED_ALIGN_H
#define LAYOUT_ASKED_ALIGN_H

#include "compat.h"

/* Whether LIST has an attribute that asks for an alignment of BYTES.  */
bool asked_align_listed(tree list, uint64_t bytes);

/* The most bytes that the attributes of TYPE, a main variant, ask for, be they more or less than
   its members need; 0 if there are none.  One whose number is not known counts as the type's own
   alignment.  */
uint64_t asked_align_own(tree type);

/* The alignment of TYPE, a complete main variant, if the source asked for just that: of the type,
   of a member or base, or of the type that one of these has.  0 if it did not, or that is not
   known.  To be called when the front end completes TYPE, while its #pragma pack is in force.  */
uint64_t asked_align_met(tree type);

#endif
