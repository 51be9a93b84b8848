/* How one type or function is shown, as text and to programs.  */

#ifndef LAYOUT_SHOW_H
#define LAYOUT_SHOW_H

#include "../program/program.h"

struct layout_node;
struct layout_screen;
struct layout_sheet;
struct layout_virtual_call;

/* Draws KNOWN as C would declare it, each line with its offset and size.  */
void layout_show_type(struct layout_screen *screen, const struct layout_program *program,
                      const struct layout_known_type *known, struct layout_arena *arena);

/* How TYPE could be smaller in its own language, where the report has that; the same for programs.
 */
void layout_show_suggestion(struct layout_screen *screen, const struct layout_type *type,
                            struct layout_arena *arena);
void layout_show_suggestion_node(struct layout_node *node, const struct layout_type *type);

/* Puts what Rust would make of TYPE beside it, where the report has that; below it, what Rust
   cannot say and which shapes of Rust's it plays; and both for programs.  */
void layout_show_mirror(struct layout_sheet *sheet, const struct layout_type *type);
void layout_show_idioms(struct layout_screen *screen, const struct layout_type *type,
                        struct layout_arena *arena);
void layout_show_mirror_node(struct layout_node *node, const struct layout_type *type);

/* Adds to LIST what the report says of KNOWN; returns the item.  */
struct layout_node *layout_show_type_node(struct layout_node *list,
                                          const struct layout_program *program,
                                          const struct layout_known_type *known);

/* Draws the frame of KNOWN from the caller's side down, and what it calls.  */
void layout_show_function(struct layout_screen *screen, const struct layout_program *program,
                          const struct layout_known_function *known, struct layout_arena *arena);

/* What a virtual call asks, as attributes of NODE; none for a null CALL.  */
void layout_show_asked_node(struct layout_node *node, const struct layout_virtual_call *call);

struct layout_node *layout_show_function_node(struct layout_node *list,
                                              const struct layout_program *program,
                                              const struct layout_known_function *known);

/* "in a.c" or "in 3 units, the first a.c".  */
const char *layout_show_units(struct layout_arena *arena, const struct layout_program *program,
                              const struct layout_known *known);

/* Adds a list of the units' sources.  */
void layout_show_units_node(struct layout_node *node, const struct layout_program *program,
                            const struct layout_known *known);

#endif
