#include "finding.h"

#include "arena.h"

struct layout_finding *layout_findings_add(struct layout_findings *findings,
                                           struct layout_arena *arena)
{
    findings->items =
        layout_arena_grow(arena, findings->items, findings->count, sizeof *findings->items);
    return &findings->items[findings->count++];
}
