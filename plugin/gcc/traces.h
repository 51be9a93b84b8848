/* Keeping the plugin out of the object.  */

#ifndef LAYOUT_TRACES_H
#define LAYOUT_TRACES_H

/* Takes the options that load and steer the plugin NAME out of the command line that GCC keeps.
   It writes that line into the object: in DWARF as the producer, with -flto for the link, with
   -frecord-gcc-switches as a section; and an object must not tell whether it was looked at.  */
void traces_remove(const char *name);

#endif
