/* GCC's static variables as the model's.  */

#ifndef LAYOUT_VARIABLES_H
#define LAYOUT_VARIABLES_H

/* Copies every variable that GCC has put into the object.  To be called when it has.  */
void variables_read(void);

#endif
