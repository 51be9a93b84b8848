/* Model to plain text, in the shape that rustc -Zprint-type-sizes prints, so that tools that
   read rustc's output read ours.

   The lines that begin with "print-type-size " are those that rustc 1.95 prints and no others;
   all else that C has is said inside the backquoted names or in lines with a prefix of their own.
   Parts in brackets may be absent, those in braces repeat.

     print-type-size type: `NAME`: N bytes, alignment: N bytes
     a struct or class: members by rising offset
       print-type-size     padding: N bytes
       print-type-size     field `.MEMBER`: N bytes[, offset: N bytes][, alignment: N bytes]
       print-type-size     end padding: N bytes
     a union: one variant that holds the members, the smaller ones first
       print-type-size     variant `NAME`: N bytes
       print-type-size         field `.MEMBER`: ...
       print-type-size     end padding: N bytes
     an enum
       print-type-size     discriminant: N bytes
       print-type-size     variant `ENUMERATOR`: 0 bytes
     a type whose size, or a member's place in it, is not known
       print-type-partial type: `NAME`: SIZE, alignment: N bytes
       print-type-partial     field `.MEMBER`: SIZE[, offset: N bytes][, alignment: N bytes]
     print-stack-size function: `NAME`: SIZE[, kind: KIND][, red zone: N bytes]
       [, dynamic: N bytes][, extent: EXTENT][, symbol: `SYMBOL`][, clone of: `NAME`]
     print-variable-size variable: `NAME`: N bytes, alignment: N bytes[, section: `NAME`]
       [, symbol: `SYMBOL`]
     print-section-size section: `NAME`: N bytes, variables: N

   SIZE is "N bytes" or "unknown size"; KIND is static, dynamic or bounded; EXTENT is "N bytes",
   "unbounded" for a dynamic frame without a bound, or "unknown".  All that follows the kind is
   absent where the frame's size is unknown; the red zone and the dynamic part where they are 0;
   a symbol where it is the name.

   A type's NAME has "struct ", "union " or "enum " before a tag; a typedef's name and that of a
   C++ class stand alone; a type without either is `struct <unnamed at FILE:LINE:COLUMN>`.

   As in rustc, a member's offset is printed where it begins before the end of the members before
   it, its alignment then and where padding came before it.  MEMBER is the member's name, or

     NAME[]                                  a flexible array
     <unnamed>                               an unnamed struct or union
     <base NAME>, <virtual base NAME>        where a C++ base lies
     <vptr>                                  the pointer to the virtual table
     NAME:BITS{ .NAME:BITS}                  bit-fields; those that share bytes share a line

   and in a line of bit-fields " :BITS" (":BITS" where it is the first) are bits of its bytes that
   no member covers, as C declares them.  In a union each member has its own line, and such bits
   are not told.  So for a struct whose members do not overlap, fields and paddings add up to its
   size.

   In names, control characters, backquotes and backslashes are \xHH.  */

#ifndef LAYOUT_PRINT_H
#define LAYOUT_PRINT_H

#include "../output/stream.h"

struct layout_report;

/* Prints the types of REPORT, largest first, then functions by extent, variables by size and
   sections by size, the largest first too.  Unbounded and unknown extents go before known ones,
   functions and types whose size is not known go last; ties are in order of their names, then
   that of the report.  Returns 0 or a negative errno: the sink's.  */
__attribute__((__warn_unused_result__)) int layout_report_print(const struct layout_report *report,
                                                                struct layout_sink sink);

#endif
