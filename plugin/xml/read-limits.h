/* How much a report may hold, so that what is no report cannot take the machine.  A compile of
   everything in sight writes some ten megabytes.  */

#ifndef LAYOUT_READ_LIMITS_H
#define LAYOUT_READ_LIMITS_H

#define LAYOUT_READ_BYTE_LIMIT (256 * 1024 * 1024)
#define LAYOUT_READ_ELEMENT_LIMIT 4194304 /* ids of types go no further either */
#define LAYOUT_READ_DEPTH_LIMIT 64
#define LAYOUT_READ_TEXT_LIMIT (1024 * 1024) /* bytes of an attribute or an option */

#endif
