#include "rust-notation.h"

#include "../../plugin/model/arena.h"

static const char *print_scalar(struct layout_arena *arena, const struct layout_rust_niche *scalar)
{
    char start[LAYOUT_RUST_WIDE_TEXT];
    char end[LAYOUT_RUST_WIDE_TEXT];

    return layout_arena_printf(arena, "%llu:%u %s..%s", (unsigned long long)scalar->offset,
                               (unsigned)scalar->size, layout_rust_wide_print(scalar->start, start),
                               layout_rust_wide_print(scalar->end, end));
}

static const char *print_niche(struct layout_arena *arena, const struct layout_rust_niche *niche)
{
    char left[LAYOUT_RUST_WIDE_TEXT];

    if (niche->size == 0)
        return "";
    return layout_arena_printf(arena, " niche %s left %s", print_scalar(arena, niche),
                               layout_rust_wide_print(layout_rust_niche_available(niche), left));
}

static const char *print_encoding(struct layout_arena *arena,
                                  const struct layout_rust_layout *layout)
{
    char start[LAYOUT_RUST_WIDE_TEXT];

    switch (layout->encoding) {
    case LAYOUT_RUST_EMPTY:
        return " empty";
    case LAYOUT_RUST_TAGGED:
        return layout_arena_printf(arena, " tagged %s", print_scalar(arena, &layout->tag));
    case LAYOUT_RUST_FILLED:
        return layout_arena_printf(arena, " filled %s in %zu for %zu..%zu from %s",
                                   print_scalar(arena, &layout->tag), layout->variant,
                                   layout->first_filled, layout->last_filled,
                                   layout_rust_wide_print(layout->filled_start, start));
    default:
        return layout_arena_printf(arena, " single %zu", layout->variant);
    }
}

static const char *print_body(struct layout_arena *arena, const struct layout_rust_body *body)
{
    const char *text = "\n  at";

    for (size_t i = 0; i < body->field_count; i++)
        text = layout_arena_printf(arena, "%s %llu", text, (unsigned long long)body->offsets[i]);
    text = layout_arena_printf(arena, "%s order", text);
    for (size_t i = 0; i < body->field_count; i++)
        text = layout_arena_printf(arena, "%s %zu", text, body->order[i]);
    return text;
}

const char *rust_notation_print(struct rust_notation *notation,
                                const struct layout_rust_layout *layout)
{
    struct layout_arena *arena = notation->types.arena;
    const char *text = layout_arena_printf(
        arena, "%llu/%llu%s%s%s%s", (unsigned long long)layout->size,
        (unsigned long long)layout->align, layout->uninhabited ? " uninhabited" : "",
        layout->is_unsized ? " unsized" : "", print_niche(arena, &layout->niche),
        print_encoding(arena, layout));

    for (size_t i = 0; i < layout->body_count; i++)
        text = layout_arena_printf(arena, "%s%s", text, print_body(arena, &layout->bodies[i]));
    return text;
}
