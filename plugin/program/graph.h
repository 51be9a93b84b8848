/* Who calls whom in a program.

   A node is a function, once for each unit that has it if it is static; what a call through a
   pointer may reach, one for each type called; what a virtual call may reach, one for each method
   of each class that is called by; or a function that no report has.  */

#ifndef LAYOUT_GRAPH_H
#define LAYOUT_GRAPH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "../model/symbols.h"
#include "facts.h"
#include "machines.h"
#include "program.h"

/* What the resolver is called that a call by the descriptor of a thread-local variable goes to: the
   linker or the loader chooses it.  No symbol of a C program has such a name.  */
#define LAYOUT_TLS_DESCRIPTOR "tls-descriptor"

enum layout_node_kind {
    LAYOUT_NODE_FUNCTION,
    LAYOUT_NODE_POINTER, /* what lies between calls by a pointer and the functions reached */
    LAYOUT_NODE_VIRTUAL, /* likewise of virtual calls */
    LAYOUT_NODE_OUTSIDE
};

struct layout_edge {
    uint32_t to;
    bool tail; /* the caller's frame is gone by then */
};

struct layout_vertex {
    enum layout_node_kind kind;
    const struct layout_known_function *function; /* of a function */
    uint32_t unit;                                /* that it is taken of; virtual: of a call */
    const char *name; /* outside: the symbol; pointer: the type called, or null; virtual: text */
    const struct layout_virtual_call *asked; /* virtual: by the first of the calls */
    const char *missing; /* virtual: a class whose table no report has, or null */
    struct layout_edge *edges;
    size_t edge_count;
    bool called; /* something has an edge to it, itself apart */
};

struct layout_graph {
    struct layout_arena *arena; /* owns all below */
    const struct layout_program *program;
    struct layout_machines machines;
    struct layout_vertex *vertices;
    size_t count;
    size_t function_count;         /* vertices of functions, which come first */
    struct layout_symbols symbols; /* of them */
};

/* A call goes to the function of that symbol in the caller's unit, else to any for its machine that
   is not static; where the program has several, to all of them.  One through a pointer goes to each
   function whose address is taken, in code or in the value of a variable, and whose type fits; a
   virtual one to what virtuals.h says; or either to what FACTS say that its function calls.  A call
   within its function's extent goes nowhere.  A function whose size FACTS give calls nothing: the
   size is for all of it.  */
void layout_graph_init(struct layout_graph *graph, const struct layout_program *program,
                       const struct layout_facts *facts, struct layout_arena *arena);

/* Whether VERTEX is no function, but lies between calls and what they may reach.  */
bool layout_vertex_is_pointer(const struct layout_vertex *vertex);

/* What VERTEX is called; plain.  */
const char *layout_vertex_label(struct layout_arena *arena, const struct layout_vertex *vertex);

#endif
