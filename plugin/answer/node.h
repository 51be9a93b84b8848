/* An answer for programs: a tree that is written as XML or as JSON, from the same source.

   An object has attributes (text, numbers, flags) and children, each of a name of its own; a list
   has objects of one name.  In XML objects and lists are elements and an item is an element of
   the list; in JSON they are objects and arrays, and an item's name is not needed.  As in the
   report, a flag that is false and a text that is null are left out.  */

#ifndef LAYOUT_NODE_H
#define LAYOUT_NODE_H

#include <stdbool.h>
#include <stdint.h>

#include "../output/stream.h"

enum layout_format { LAYOUT_FORMAT_TEXT, LAYOUT_FORMAT_XML, LAYOUT_FORMAT_JSON };

#define LAYOUT_ANSWER_NAMESPACE "urn:gcc-layout:answer:1"

struct layout_arena;
struct layout_node;
struct layout_place;

/* The root of an answer: NAME is the sub-command.  NAMEs must outlive the node, texts are copied
   if they need to be made plain.  */
struct layout_node *layout_node_new(struct layout_arena *arena, const char *name);

void layout_node_text(struct layout_node *node, const char *name, const char *text);
void layout_node_number(struct layout_node *node, const char *name, uint64_t number);
void layout_node_integer(struct layout_node *node, const char *name, int64_t integer);
void layout_node_flag(struct layout_node *node, const char *name, bool flag);
void layout_node_place(struct layout_node *node, const struct layout_place *place);

struct layout_node *layout_node_object(struct layout_node *node, const char *name);
struct layout_node *layout_node_list(struct layout_node *node, const char *name);
struct layout_node *layout_node_item(struct layout_node *list, const char *name);

/* Writes the answer in FORMAT, which is not text.  Returns 0 or a negative errno.  */
__attribute__((__warn_unused_result__)) int layout_node_write(const struct layout_node *root,
                                                              enum layout_format format,
                                                              struct layout_sink sink);

/* The same on standard output.  Returns STATUS, or LAYOUT_EXIT_INPUT, having complained.  */
int layout_node_say(const struct layout_node *root, enum layout_format format, int status);

#endif
