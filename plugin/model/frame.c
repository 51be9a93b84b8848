#include "frame.h"

const char *const layout_frame_kinds[LAYOUT_FRAME_KIND_COUNT] = {
    [LAYOUT_FRAME_STATIC] = "static",
    [LAYOUT_FRAME_DYNAMIC] = "dynamic",
    [LAYOUT_FRAME_BOUNDED] = "bounded",
};

const char *const layout_slot_kinds[LAYOUT_SLOT_KIND_COUNT] = {
    [LAYOUT_SLOT_VARIABLE] = "variable",
    [LAYOUT_SLOT_PARAMETER] = "parameter",
    [LAYOUT_SLOT_TEMPORARY] = "temporary",
    [LAYOUT_SLOT_SPILL] = "spill",
    [LAYOUT_SLOT_SAVED_REGISTER] = "saved-register",
    [LAYOUT_SLOT_RETURN_ADDRESS] = "return-address",
    [LAYOUT_SLOT_OUTGOING] = "outgoing",
    [LAYOUT_SLOT_CANARY] = "canary",
    [LAYOUT_SLOT_PADDING] = "padding",
};
