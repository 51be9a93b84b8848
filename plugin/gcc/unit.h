/* What is compiled, how, and for which machine.  */

#ifndef LAYOUT_UNIT_FACTS_H
#define LAYOUT_UNIT_FACTS_H

/* Fills the report's unit.  To be called when all options are final.  */
void unit_read(void);

#endif
