/* Budgets of functions that GCC merges with identical ones.  */

#ifndef LAYOUT_MERGING_H
#define LAYOUT_MERGING_H

/* From now on functions are merged as if they had no attributes of ours, as GCC takes only such for
   identical whose attributes are; and the one that is left is held to the limits of all.  */
void merging_watch(const char *plugin);

#endif
