/* Reports made of random facts, the same ones in each run: each field of the model has a value
   that a report may hold, but the facts need not fit each other.  */

#ifndef LAYOUT_RANDOM_H
#define LAYOUT_RANDOM_H

#include "../../plugin/model/report.h"

/* A new one each time, in ARENA.  */
struct layout_report *random_report(struct layout_arena *arena);

/* As large as a real one, with 5,000 types and as many functions.  */
struct layout_report *random_large_report(struct layout_arena *arena);

#endif
