#include <inttypes.h>

#include "../answer/node.h"
#include "../answer/screen.h"
#include "../model/suggestion.h"
#include "../model/type.h"
#include "../program/plain.h"
#include "show.h"

void layout_show_suggestion(struct layout_screen *screen, const struct layout_type *type,
                            struct layout_arena *arena)
{
    const struct layout_suggestion *suggestion = type->suggestion;

    if (!suggestion)
        return;
    if (suggestion->arm)
        layout_screen_print(screen, "  without %s it is %" PRIu64 " bytes\n",
                            layout_plain(arena, suggestion->arm), suggestion->size);
    else
        layout_screen_print(screen, "  %" PRIu64 " bytes in the order %s%s\n", suggestion->size,
                            layout_plain(arena, suggestion->order),
                            suggestion->moves_first ? "; the first member moves" : "");
}

void layout_show_suggestion_node(struct layout_node *node, const struct layout_type *type)
{
    const struct layout_suggestion *suggestion = type->suggestion;
    struct layout_node *object;

    if (!suggestion)
        return;
    object = layout_node_object(node, "suggestion");
    layout_node_number(object, "size", suggestion->size);
    layout_node_number(object, "saves", type->size - suggestion->size);
    layout_node_text(object, "order", suggestion->order);
    layout_node_flag(object, "moves-first", suggestion->moves_first);
    layout_node_text(object, "arm", suggestion->arm);
}
