/* A file that is there whole or not at all.  */

#ifndef LAYOUT_FILE_H
#define LAYOUT_FILE_H

#include "former.h"
#include "stream.h"

/* While it is open the bytes are in a temporary file in the same folder; committing renames it
   over PATH, so a reader sees the old file or the new one, and two writers never mix.  A process
   that a signal ends meanwhile takes its temporary file along.

   As long as the bytes are those of the file that is there already, there is no temporary one; if
   they are to the end, that file stays, as of now.  A program that is compiled again has mostly
   such reports, and making a file takes longer than all of a small report.  */
struct layout_file {
    int descriptor;  /* what is written to; -1 while all is as in the former */
    int error;       /* of the first write that failed, 0 or a negative errno */
    char *path;      /* where it is going, symbolic links followed; owned */
    char *temporary; /* owned; null without one, and where PATH is written in place, as a device
                        or a pipe is */
    struct layout_former former;
};

/* Begins to write PATH.  What exists and is no regular file (a device, a pipe), and an open
   descriptor of this process, as /dev/stdout is one, is written in place.  Returns 0 or a negative
   errno, with *RET_FILE untouched.  What hinders a file from being made is told later where PATH
   is one already: by the first write that differs.  */
__attribute__((__warn_unused_result__)) int layout_file_open(const char *path,
                                                             struct layout_file *ret_file);

/* Where a stream's bytes for FILE go; valid as long as FILE is.  */
struct layout_sink layout_file_sink(struct layout_file *file);

/* Closes FILE and puts it in its place.  Returns 0 or a negative errno, that of an earlier write
   included; then nothing of it is left and what was at its place before is unchanged.  FILE is
   done either way.  */
__attribute__((__warn_unused_result__)) int layout_file_commit(struct layout_file *file);

/* Closes FILE and takes it away.  */
void layout_file_abandon(struct layout_file *file);

#endif
