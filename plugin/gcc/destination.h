/* Where the report goes.  */

#ifndef LAYOUT_DESTINATION_H
#define LAYOUT_DESTINATION_H

/* The path to write, or null where none is wanted: nothing reaches an object and no output= was
   asked for.  Lives in the session's arena.  */
const char *destination_path(void);

/* Where the types are to be written as Rust, or null.  */
const char *destination_rust(void);

#endif
