#include "limits.h"

#include <stddef.h>

const char *const layout_depth_answers[LAYOUT_DEPTH_ANSWER_COUNT] = {
    [LAYOUT_DEPTH_UNASKED] = NULL,
    [LAYOUT_DEPTH_UNDER] = "under",
    [LAYOUT_DEPTH_OVER] = "over",
    [LAYOUT_DEPTH_UNKNOWN] = "unknown",
};
