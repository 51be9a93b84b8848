#include "slots.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "arena.h"

/* A slot on its way into the frame.  */
struct placed {
    struct layout_slot slot;
    int64_t position;
    size_t holder; /* which of those that share its bytes counts, by the order of placing */
    bool counts;
};

struct arrangement {
    const struct layout_window *window;
    struct layout_claim *claims; /* sorted by position */
    size_t claim_count;
    const struct layout_span *holes; /* sorted by position */
    size_t hole_count;
    struct placed *placed;
    size_t placed_count;
};

static int compare_numbers(int64_t a, int64_t b)
{
    return (int)(a > b) - (int)(a < b);
}

static int compare_texts(const char *a, const char *b)
{
    return strcmp(a ? a : "", b ? b : "");
}

static int compare_holes(const void *left, const void *right)
{
    const struct layout_span *a = left, *b = right;

    return compare_numbers(a->begin, b->begin);
}

/* What tells slots of the same bytes apart; a sort may get them in any order.  */
static int compare_slots(const struct layout_slot *a, const struct layout_slot *b)
{
    int order = compare_numbers(a->kind, b->kind);

    if (!order)
        order = compare_numbers(a->place.line, b->place.line);
    if (!order)
        order = compare_numbers(a->place.column, b->place.column);
    if (!order)
        order = compare_texts(a->name, b->name);
    return order ? order : compare_texts(a->inlined_from, b->inlined_from);
}

/* Of claims that begin together the one that can hold the others comes first.  */
static int compare_claims(const void *left, const void *right)
{
    const struct layout_claim *a = left, *b = right;
    int order = compare_numbers(a->span.begin, b->span.begin);

    if (!order)
        order = (int)a->reaches - (int)b->reaches;
    if (!order)
        order = compare_numbers(b->span.end, a->span.end);
    return order ? order : compare_slots(&a->slot, &b->slot);
}

static bool is_in(struct layout_span inner, struct layout_span outer)
{
    return inner.begin >= outer.begin && inner.end <= outer.end;
}

/* Where the claim at INDEX ends that reaches as far as it can: at the next beginning, or at once
   where it lies in what another claim covers, up to COVERED.  */
static int64_t reach(const struct arrangement *all, size_t index, int64_t covered, size_t *hole)
{
    int64_t begin = all->claims[index].span.begin, end = all->claims[index].span.end;
    size_t next = index + 1;

    if (begin < covered || end < begin)
        return begin;
    while (next < all->claim_count && all->claims[next].span.begin == begin)
        next++;
    if (next < all->claim_count && all->claims[next].span.begin < end)
        end = all->claims[next].span.begin;
    while (*hole < all->hole_count && all->holes[*hole].begin < begin)
        (*hole)++;
    if (*hole < all->hole_count && all->holes[*hole].begin < end)
        end = all->holes[*hole].begin;
    return end;
}

static void settle_ends(struct arrangement *all)
{
    size_t hole = 0;
    int64_t covered = INT64_MIN;

    for (size_t i = 0; i < all->claim_count; i++) {
        struct layout_claim *claim = &all->claims[i];

        if (claim->reaches)
            claim->span.end = reach(all, i, covered, &hole);
        if (claim->span.end > covered)
            covered = claim->span.end;
    }
}

static void keep_claims_in_window(struct arrangement *all)
{
    size_t kept = 0;

    for (size_t i = 0; i < all->claim_count; i++)
        if (all->claims[i].slot.of_caller || is_in(all->claims[i].span, all->window->span))
            all->claims[kept++] = all->claims[i];
    all->claim_count = kept;
}

/* Empties the anonymous claims in which a declared one begins.  */
static void yield_to_later(struct arrangement *all)
{
    int64_t begin = INT64_MAX;

    for (size_t i = all->claim_count; i-- > 0;) {
        struct layout_claim *claim = &all->claims[i];

        if (claim->anonymous && begin < claim->span.end)
            claim->span.end = claim->span.begin;
        else if (!claim->anonymous && !claim->slot.of_caller && claim->span.begin < claim->span.end)
            begin = claim->span.begin;
    }
}

/* Removes the anonymous claims that are empty, or begin in another.  */
static void drop_anonymous(struct arrangement *all)
{
    int64_t covered = INT64_MIN;
    size_t kept = 0;

    for (size_t i = 0; i < all->claim_count; i++) {
        struct layout_claim claim = all->claims[i];

        if (claim.anonymous && (claim.span.begin == claim.span.end || claim.span.begin < covered))
            continue;
        if (!claim.slot.of_caller && claim.span.end > covered)
            covered = claim.span.end;
        all->claims[kept++] = claim;
    }
    all->claim_count = kept;
}

static struct placed *place(struct arrangement *all, struct layout_slot slot,
                            struct layout_span span)
{
    struct placed *placed = &all->placed[all->placed_count];

    slot.size = (uint64_t)(span.end - span.begin);
    if (!slot.of_caller && !is_in(span, all->window->fixed))
        slot.has_offset = false;
    slot.offset = slot.has_offset ? span.begin : 0;
    *placed = (struct placed){slot, span.begin, all->placed_count++, true};
    return placed;
}

static void place_unclaimed(struct arrangement *all, enum layout_slot_kind kind, int64_t begin,
                            int64_t end)
{
    if (begin < end)
        place(all, (struct layout_slot){.kind = kind, .has_offset = true},
              (struct layout_span){begin, end});
}

/* Finds the first run in GAP, which nothing claims, that cannot be padding.  */
static bool find_taken(const struct arrangement *all, struct layout_span gap,
                       struct layout_span *ret_taken)
{
    const struct layout_window *window = all->window;
    int64_t begin = gap.begin > window->locals.begin ? gap.begin : window->locals.begin;
    int64_t end = gap.end < window->locals.end ? gap.end : window->locals.end;

    for (size_t i = 0; i <= all->hole_count && begin < end; i++) {
        int64_t stop = i < all->hole_count && all->holes[i].begin < end ? all->holes[i].begin : end;

        if (stop > begin && (uint64_t)(stop - begin) >= window->locals_align) {
            *ret_taken = (struct layout_span){begin, stop};
            return true;
        }
        if (i < all->hole_count && all->holes[i].end > begin)
            begin = all->holes[i].end;
    }
    return false;
}

static void fill_gap(struct arrangement *all, int64_t begin, int64_t end)
{
    struct layout_span taken;

    while (begin < end && find_taken(all, (struct layout_span){begin, end}, &taken)) {
        place_unclaimed(all, LAYOUT_SLOT_PADDING, begin, taken.begin);
        place_unclaimed(all, LAYOUT_SLOT_TEMPORARY, taken.begin, taken.end);
        begin = taken.end;
    }
    place_unclaimed(all, LAYOUT_SLOT_PADDING, begin, end);
}

/* Makes slots of the claims and of what they leave.  Returns 0 or -EDOM.  */
static int cover(struct arrangement *all)
{
    int64_t covered = all->window->span.begin;
    size_t holder = 0;

    for (size_t i = 0; i < all->claim_count; i++) {
        const struct layout_claim *claim = &all->claims[i];

        if (claim->slot.of_caller || claim->span.begin == claim->span.end) {
            place(all, claim->slot, claim->span);
        } else if (claim->span.begin >= covered) {
            fill_gap(all, covered, claim->span.begin);
            holder = all->placed_count;
            covered = claim->span.end;
            place(all, claim->slot, claim->span);
        } else if (claim->span.end <= covered) {
            struct placed *placed = place(all, claim->slot, claim->span);
            placed->holder = holder;
            placed->counts = false;
        } else {
            return -EDOM;
        }
    }
    fill_gap(all, covered, all->window->span.end);
    return 0;
}

/* Of the same position: what counts, then what shares its bytes.  */
static int compare_together(const struct placed *a, const struct placed *b)
{
    int order = (int)b->counts - (int)a->counts;

    if (!order)
        order = compare_numbers((int64_t)b->slot.size, (int64_t)a->slot.size);
    return order ? order : compare_slots(&a->slot, &b->slot);
}

static int compare_rising(const void *left, const void *right)
{
    const struct placed *a = left, *b = right;
    int order = compare_numbers(a->position, b->position);

    return order ? order : compare_together(a, b);
}

static int compare_falling(const void *left, const void *right)
{
    const struct placed *a = left, *b = right;
    int order = compare_numbers(b->position, a->position);

    return order ? order : compare_together(a, b);
}

/* Numbers the slots that others share, in their order, and moves all into FRAME.  IDS has room
   for one a slot.  */
static void hand_over(struct arrangement *all, uint32_t *ids, struct layout_frame *frame,
                      struct layout_arena *arena)
{
    size_t count = all->placed_count;
    uint32_t last_id = 0;

    qsort(all->placed, count, sizeof *all->placed,
          all->window->grows_up ? compare_rising : compare_falling);
    for (size_t i = 0; i < count; i++)
        if (!all->placed[i].counts)
            ids[all->placed[i].holder] = UINT32_MAX;
    for (size_t i = 0; i < count; i++)
        if (all->placed[i].counts && ids[all->placed[i].holder])
            ids[all->placed[i].holder] = ++last_id;

    frame->slots = layout_arena_array(arena, count, sizeof *frame->slots);
    frame->slot_count = count;
    for (size_t i = 0; i < count; i++) {
        const struct placed *placed = &all->placed[i];

        frame->slots[i] = placed->slot;
        *(placed->counts ? &frame->slots[i].id : &frame->slots[i].shares) = ids[placed->holder];
    }
}

int layout_slots_arrange(struct layout_frame *frame, const struct layout_window *window,
                         struct layout_claim *claims, size_t claim_count, struct layout_span *holes,
                         size_t hole_count, struct layout_arena *arena)
{
    /* A gap for each claim and hole, which the ends of the locals may cut in pieces.  */
    size_t most = 2 * (claim_count + hole_count + 4);
    struct arrangement all = {.window = window,
                              .claims = claims,
                              .claim_count = claim_count,
                              .holes = holes,
                              .hole_count = hole_count};
    uint32_t *ids = calloc(most, sizeof *ids);
    int error = -ENOMEM;

    /* Few of so many are used, and each is filled as a whole.  */
    all.placed = malloc(most * sizeof *all.placed);
    if (all.placed && ids) {
        if (hole_count > 1)
            qsort(holes, hole_count, sizeof *holes, compare_holes);
        keep_claims_in_window(&all);
        if (all.claim_count > 1)
            qsort(claims, all.claim_count, sizeof *claims, compare_claims);
        settle_ends(&all);
        yield_to_later(&all);
        drop_anonymous(&all);
        error = cover(&all);
    }
    if (!error && all.placed_count)
        hand_over(&all, ids, frame, arena);
    free(all.placed);
    free(ids);
    return error;
}
