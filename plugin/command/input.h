/* The reports that are meant by a list of files and folders.  */

#ifndef LAYOUT_INPUT_H
#define LAYOUT_INPUT_H

#include "options.h"

struct layout_arena;

/* What a folder is searched for.  */
#define LAYOUT_INPUT_SUFFIX ".layout.xml"

/* Folders in folders, and reports in all.  */
#define LAYOUT_INPUT_DEPTH_LIMIT 128
#define LAYOUT_INPUT_FILE_LIMIT 1000000

/* Finds the reports at PATHS: files as they are named, and all *.layout.xml in folders and the
   folders in them, by symbolic links too, in the order of their names.  A file or folder that can
   be reached in several ways is taken once.  What a search meets and is neither a folder nor a
   file with a report's name is passed over.  Returns 0, or a negative errno with *RET_MESSAGE in
   ARENA; a folder that has no report is -ENOENT.  */
__attribute__((__warn_unused_result__)) int layout_input_find(const struct layout_words *paths,
                                                              struct layout_arena *arena,
                                                              struct layout_words *ret_files,
                                                              const char **ret_message);

#endif
