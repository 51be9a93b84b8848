/* One option, as the plugin is given it.  */

#ifndef LAYOUT_OPTION_H
#define LAYOUT_OPTION_H

#include "../../plugin/model/arena.h"
#include "../../plugin/options/options.h"

/* Owns the messages; the test's main begins and ends it.  */
extern struct layout_arena option_arena;

/* What the option says that is wrong; its effect must be none then.  */
const char *option_refusal(const char *key, const char *value);

/* Takes one that is right.  */
void option_take(struct layout_options *options, const char *key, const char *value);

#endif
