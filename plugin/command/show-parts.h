/* What the files that show a type's mirror share.  */

#ifndef LAYOUT_SHOW_PARTS_H
#define LAYOUT_SHOW_PARTS_H

#include "show.h"

struct layout_idiom;
struct layout_mirror_choice;
struct layout_mirror_field;

/* "name: Type,".  */
const char *layout_show_field_text(struct layout_arena *arena,
                                   const struct layout_mirror_field *field);

/* Adds a list of the fields.  */
void layout_show_fields_node(struct layout_node *node, const struct layout_mirror_field *fields,
                             size_t count);

/* Draws the enum that IDIOM is, where it is one, and adds it for programs.  */
void layout_show_choice(struct layout_screen *screen, const struct layout_idiom *idiom,
                        struct layout_arena *arena);
void layout_show_choice_node(struct layout_node *node, const struct layout_mirror_choice *choice);

#endif
