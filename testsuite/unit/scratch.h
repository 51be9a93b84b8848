/* A folder of its own for each test that writes files, and a process where it must differ.  */

#ifndef LAYOUT_SCRATCH_H
#define LAYOUT_SCRATCH_H

#include <stdbool.h>
#include <stddef.h>

/* Makes an empty folder and goes there.  */
void scratch_enter(void);

/* The absolute path of the folder.  */
const char *scratch_path(void);

/* Goes back and takes the folder away with what the test left in it: COUNT files, links and
   empty folders, or the test fails.  */
void scratch_leave(int count);

/* The file at PATH from now on holds TEXT.  */
void scratch_put(const char *path, const char *text);

/* What the file at PATH begins with, until the next call; "(none)" where there is none.  */
const char *scratch_contents(const char *path);

bool scratch_is_link(const char *path);

/* Runs BODY in a process of its own, which may change what it is allowed to, and returns its
   answer, from 0 to 255.  What BODY asserts is lost.  */
int scratch_in_child(int (*body)(void));

#endif
