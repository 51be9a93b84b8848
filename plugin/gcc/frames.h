/* GCC's functions and their stack frames as the model's.  */

#ifndef LAYOUT_FRAMES_H
#define LAYOUT_FRAMES_H

/* From now on every function that GCC compiles is copied into the session's report.  PLUGIN is
   the name the callbacks are registered under.  */
void frames_watch(const char *plugin);

#endif
