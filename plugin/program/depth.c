#include "depth.h"

static uint64_t add(uint64_t a, uint64_t b)
{
    return b > UINT64_MAX - a ? UINT64_MAX : a + b;
}

static uint64_t multiply(uint64_t a, uint64_t b)
{
    return b != 0 && a > UINT64_MAX / b ? UINT64_MAX : a * b;
}

static const struct layout_fact *fact_of(const struct layout_depths *depths,
                                         enum layout_fact_kind kind, uint32_t vertex)
{
    const struct layout_vertex *v = &depths->graph.vertices[vertex];

    if (v->kind == LAYOUT_NODE_FUNCTION)
        return layout_facts_find(depths->facts, kind, v->function->function.name,
                                 v->function->function.symbol);
    return v->kind == LAYOUT_NODE_OUTSIDE ? layout_facts_find(depths->facts, kind, v->name, NULL)
                                          : NULL;
}

static uint64_t own_of_function(const struct layout_depths *depths, uint32_t vertex, bool *complete)
{
    const struct layout_frame *frame = &depths->graph.vertices[vertex].function->function.frame;
    const struct layout_fact *fact = fact_of(depths, LAYOUT_FACT_FRAME, vertex);

    *complete = fact || (frame->known && frame->has_extent && !frame->moved_by_assembly);
    if (fact)
        return fact->number;
    if (!frame->known)
        return 0;
    return frame->has_extent ? frame->extent : add(frame->size, frame->red_zone);
}

uint64_t layout_depths_own(const struct layout_depths *depths, uint32_t vertex, bool *ret_complete)
{
    const struct layout_vertex *v = &depths->graph.vertices[vertex];
    const struct layout_fact *size = fact_of(depths, LAYOUT_FACT_SIZE, vertex);

    *ret_complete = true;
    if (size)
        return size->number;
    switch (v->kind) {
    case LAYOUT_NODE_FUNCTION:
        return own_of_function(depths, vertex, ret_complete);
    case LAYOUT_NODE_POINTER:
    case LAYOUT_NODE_VIRTUAL:
        *ret_complete = v->edge_count > 0 && !v->missing;
        return 0;
    case LAYOUT_NODE_OUTSIDE:
        *ret_complete = false;
        return 0;
    }
    return 0;
}

static bool same_cycle(const struct layout_depths *depths, uint32_t a, uint32_t b)
{
    return depths->cycles.of[a] == depths->cycles.of[b];
}

/* The depth of VERTEX by calls that leave its cycle; sets *RET_OWN to what it takes itself.  */
static struct layout_depth leave_cycle(const struct layout_depths *depths, uint32_t vertex,
                                       uint64_t *ret_own)
{
    const struct layout_vertex *v = &depths->graph.vertices[vertex];
    struct layout_depth depth = {.via = vertex};
    uint64_t own = layout_depths_own(depths, vertex, &depth.complete);

    depth.bytes = own;
    for (size_t i = 0; i < v->edge_count; i++) {
        const struct layout_edge *edge = &v->edges[i];
        const struct layout_depth *below = &depths->items[edge->to];
        uint64_t bytes = add(edge->tail ? 0 : own, below->bytes);

        if (same_cycle(depths, vertex, edge->to))
            continue;
        depth.complete = depth.complete && below->complete;
        /* Of ways of one length the first that leads somewhere: it is shown.  */
        if (bytes > depth.bytes || (bytes == depth.bytes && !depth.has_next && !edge->tail)) {
            depth.bytes = bytes;
            depth.has_next = true;
            depth.next = edge->to;
        }
    }
    *ret_own = own;
    return depth;
}

static void raise_to(uint64_t *number, uint64_t other)
{
    if (*number < other)
        *number = other;
}

/* Takes the deepest of what VERTEX calls outside of its cycle for the next step of DEPTH, if that
   is deeper than OUTSIDE.  */
static void leave_by(const struct layout_depths *depths, uint32_t vertex, uint64_t *outside,
                     struct layout_depth *depth)
{
    const struct layout_vertex *v = &depths->graph.vertices[vertex];

    for (size_t i = 0; i < v->edge_count; i++) {
        uint32_t to = v->edges[i].to;

        if (same_cycle(depths, vertex, to) ||
            (depth->has_next && depths->items[to].bytes <= *outside))
            continue;
        *outside = depths->items[to].bytes;
        depth->has_next = true;
        depth->next = to;
    }
}

/* The members of a component.  */
struct members {
    const uint32_t *items;
    size_t count;
};

static struct members members_of(const struct layout_depths *depths, uint32_t component)
{
    uint32_t begin = depths->cycles.begins[component];

    return (struct members){depths->cycles.members + begin,
                            depths->cycles.begins[component + 1] - begin};
}

/* How the members of a component call each other.  */
enum turning { NOT_AT_ALL, BY_SIBLING_CALLS, BY_CALLS };

static enum turning turning_of(const struct layout_depths *depths, struct members members)
{
    enum turning turning = NOT_AT_ALL;

    for (size_t i = 0; i < members.count; i++) {
        const struct layout_vertex *v = &depths->graph.vertices[members.items[i]];

        for (size_t e = 0; e < v->edge_count; e++) {
            if (!same_cycle(depths, members.items[i], v->edges[e].to))
                continue;
            /* What lies between a pointer and its target is no frame of its own.  */
            if (!v->edges[e].tail && !layout_vertex_is_pointer(v))
                return BY_CALLS;
            turning = BY_SIBLING_CALLS;
        }
    }
    return turning;
}

/* What is on the stack of a component's own frames.  */
struct turns {
    struct layout_depths *depths;
    uint64_t *longest;    /* by vertex: the longest way through members without a bound */
    unsigned char *state; /* by vertex: 0 not met, 1 under way, 2 done */
};

struct visit {
    uint32_t vertex;
    size_t next_edge;
};

static bool is_counted_way(const struct turns *turns, uint32_t from, uint32_t to)
{
    return same_cycle(turns->depths, from, to) &&
           !fact_of(turns->depths, LAYOUT_FACT_RECURSION, to);
}

/* Fills in the longest way from START.  False where it turns back on itself.  */
static bool measure_from(struct turns *turns, uint32_t start, struct visit *visits)
{
    size_t count = 0;

    visits[count++] = (struct visit){start, 0};
    turns->state[start] = 1;
    while (count > 0) {
        struct visit *visit = &visits[count - 1];
        const struct layout_vertex *v = &turns->depths->graph.vertices[visit->vertex];
        bool complete;

        if (visit->next_edge < v->edge_count) {
            uint32_t to = v->edges[visit->next_edge++].to;

            if (!is_counted_way(turns, visit->vertex, to))
                continue;
            if (turns->state[to] == 1)
                return false;
            if (turns->state[to] == 0) {
                turns->state[to] = 1;
                visits[count++] = (struct visit){to, 0};
            }
            continue;
        }
        turns->state[visit->vertex] = 2;
        for (size_t e = 0; e < v->edge_count; e++) {
            uint32_t to = v->edges[e].to;

            if (is_counted_way(turns, visit->vertex, to))
                raise_to(&turns->longest[visit->vertex], turns->longest[to]);
        }
        turns->longest[visit->vertex] =
            add(turns->longest[visit->vertex],
                layout_depths_own(turns->depths, visit->vertex, &complete));
        count--;
    }
    return true;
}

/* The most that the frames of MEMBERS take at once; false where there is no bound.  */
static bool bound_turns(struct turns *turns, struct members members, struct visit *visits,
                        uint64_t *ret_bytes)
{
    uint64_t frames = 0;
    uint64_t bounds = 0;
    uint64_t longest = 0;

    for (size_t i = 0; i < members.count; i++) {
        uint32_t vertex = members.items[i];
        const struct layout_fact *fact = fact_of(turns->depths, LAYOUT_FACT_RECURSION, vertex);
        bool complete;

        if (fact) {
            bounds = add(bounds, fact->number);
            frames = add(frames, multiply(fact->number,
                                          layout_depths_own(turns->depths, vertex, &complete)));
        } else if (turns->state[vertex] == 0 && !measure_from(turns, vertex, visits)) {
            return false;
        }
        if (!fact)
            raise_to(&longest, turns->longest[vertex]);
    }
    *ret_bytes = add(frames, multiply(add(bounds, 1), longest));
    return true;
}

/* The deepest of what MEMBERS take each by itself.  */
static struct layout_depth deepest_member(const struct layout_depths *depths,
                                          struct members members)
{
    struct layout_depth deepest = {.complete = true};
    bool complete = true;

    for (size_t i = 0; i < members.count; i++) {
        uint64_t own;
        struct layout_depth depth = leave_cycle(depths, members.items[i], &own);

        complete = complete && depth.complete;
        if (i == 0 || depth.bytes > deepest.bytes)
            deepest = depth;
    }
    deepest.complete = complete;
    return deepest;
}

/* All members have the depth of the deepest: each can be reached from each.  */
static void settle_cycle(struct turns *turns, struct members members, enum turning turning,
                         struct visit *visits)
{
    struct layout_depths *depths = turns->depths;
    struct layout_depth deepest = deepest_member(depths, members);
    uint64_t frames = 0;
    bool bounded = turning == BY_CALLS && bound_turns(turns, members, visits, &frames);

    if (bounded) {
        uint64_t outside = 0;

        deepest.has_next = false;
        for (size_t i = 0; i < members.count; i++)
            leave_by(depths, members.items[i], &outside, &deepest);
        deepest.bytes = add(frames, outside);
    } else if (turning == BY_CALLS) {
        depths->unbounded[depths->cycles.of[members.items[0]]] = true;
        deepest.complete = false;
    }
    for (size_t i = 0; i < members.count; i++) {
        uint32_t vertex = members.items[i];
        bool complete;
        uint64_t own = layout_depths_own(depths, vertex, &complete);

        depths->items[vertex] = deepest;
        if (turning == BY_CALLS)
            depths->items[vertex].via = vertex;
        if (bounded && frames > own)
            depths->items[vertex].turns = frames - own;
    }
}

void layout_depths_init(struct layout_depths *depths, const struct layout_program *program,
                        const struct layout_facts *facts, struct layout_arena *arena)
{
    struct turns turns = {.depths = depths};
    struct visit *visits;

    depths->facts = facts;
    layout_graph_init(&depths->graph, program, facts, arena);
    layout_cycles_find(&depths->cycles, &depths->graph, arena);
    depths->items = layout_arena_array(arena, depths->graph.count, sizeof *depths->items);
    depths->unbounded = layout_arena_array(arena, depths->cycles.count, sizeof *depths->unbounded);
    turns.longest = layout_arena_array(arena, depths->graph.count, sizeof *turns.longest);
    turns.state = layout_arena_array(arena, depths->graph.count, sizeof *turns.state);
    visits = layout_arena_array(arena, depths->graph.count, sizeof *visits);
    for (uint32_t c = 0; c < depths->cycles.count; c++) {
        struct members members = members_of(depths, c);
        enum turning turning = turning_of(depths, members);
        uint64_t own;

        if (turning == NOT_AT_ALL)
            depths->items[members.items[0]] = leave_cycle(depths, members.items[0], &own);
        else
            settle_cycle(&turns, members, turning, visits);
    }
}

bool layout_depths_is_unbounded(const struct layout_depths *depths, uint32_t vertex)
{
    return depths->unbounded[depths->cycles.of[vertex]];
}

bool *layout_depths_roots(const struct layout_depths *depths, struct layout_arena *arena)
{
    const struct layout_graph *graph = &depths->graph;
    const struct layout_cycles *cycles = &depths->cycles;
    bool *called = layout_arena_array(arena, cycles->count, sizeof *called);
    bool *roots = layout_arena_array(arena, graph->count, sizeof *roots);

    for (size_t i = 0; i < graph->count; i++) {
        for (size_t e = 0; e < graph->vertices[i].edge_count; e++) {
            uint32_t to = cycles->of[graph->vertices[i].edges[e].to];

            if (to != cycles->of[i])
                called[to] = true;
        }
    }
    for (size_t i = 0; i < graph->function_count; i++) {
        roots[i] = !called[cycles->of[i]];
        called[cycles->of[i]] = true;
    }
    return roots;
}
