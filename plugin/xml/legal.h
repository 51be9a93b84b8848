/* Any bytes as text that XML can hold.  File names and identifiers may have bytes that no XML
   document may: control characters, broken UTF-8, surrogates, U+FFFE and U+FFFF.  */

#ifndef LAYOUT_LEGAL_H
#define LAYOUT_LEGAL_H

#include <stddef.h>

#include "../output/stream.h"

/* Writes TEXT, escaped for an attribute value in double quotes or for element content alike.
   Tab, newline and carriage return become character references, for a reader would fold them
   to spaces otherwise.  Each byte that XML cannot hold becomes \xHH (two upper-case hex
   digits), and a backslash becomes \x5C where it and the three bytes after it would look like
   such an escape, so that what was escaped can be told from what was not.  */
void layout_legal_write(struct layout_stream *stream, const char *text);

/* The length of the UTF-8 sequence of two bytes or more at BYTES, which a null byte ends, or 0
   where there is none that XML can hold.  */
size_t layout_legal_sequence(const unsigned char *bytes);

#endif
