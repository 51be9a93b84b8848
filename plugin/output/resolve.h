/* Where a path leads, before anything is written there.  */

#ifndef LAYOUT_RESOLVE_H
#define LAYOUT_RESOLVE_H

/* Follows PATH through symbolic links, so that a link stays one when what it points to is
   replaced.  *RET_PATH, to be freed, is then a regular file or nothing yet, and *RET_DESCRIPTOR
   is -1; or it is what must be written in place (a device, a pipe, an open descriptor of this
   process as /dev/stdout is), and *RET_DESCRIPTOR is open for that.  Returns 0 or a negative
   errno, with the outputs untouched.  */
__attribute__((__warn_unused_result__)) int layout_path_resolve(const char *path, char **ret_path,
                                                                int *ret_descriptor);

#endif
