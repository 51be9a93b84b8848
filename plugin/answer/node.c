#include "node.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/place.h"
#include "../program/plain.h"
#include "exit.h"
#include "node-parts.h"
#include "screen.h"

struct layout_node *layout_node_new(struct layout_arena *arena, const char *name)
{
    struct layout_node *node = layout_arena_alloc(arena, sizeof *node);

    node->arena = arena;
    node->name = name;
    return node;
}

static struct layout_value *add_value(struct layout_node *node, const char *name,
                                      enum layout_value_kind kind)
{
    struct layout_value *value;

    node->values =
        layout_arena_grow(node->arena, node->values, node->value_count, sizeof *node->values);
    value = &node->values[node->value_count++];
    value->name = name;
    value->kind = kind;
    return value;
}

void layout_node_text(struct layout_node *node, const char *name, const char *text)
{
    if (text)
        add_value(node, name, LAYOUT_VALUE_TEXT)->text = layout_plain(node->arena, text);
}

void layout_node_number(struct layout_node *node, const char *name, uint64_t number)
{
    add_value(node, name, LAYOUT_VALUE_NUMBER)->number = number;
}

void layout_node_integer(struct layout_node *node, const char *name, int64_t integer)
{
    if (integer < 0)
        add_value(node, name, LAYOUT_VALUE_NEGATIVE)->number = -(uint64_t)integer;
    else
        layout_node_number(node, name, (uint64_t)integer);
}

void layout_node_flag(struct layout_node *node, const char *name, bool flag)
{
    if (flag)
        (void)add_value(node, name, LAYOUT_VALUE_FLAG);
}

void layout_node_place(struct layout_node *node, const struct layout_place *place)
{
    if (!place->file)
        return;
    layout_node_text(node, "file", place->file);
    if (place->line > 0)
        layout_node_number(node, "line", place->line);
    if (place->line > 0 && place->column > 0)
        layout_node_number(node, "column", place->column);
}

static struct layout_node *add_child(struct layout_node *node, const char *name, bool is_list)
{
    struct layout_node *child = layout_node_new(node->arena, name);

    child->is_list = is_list;
    node->children =
        layout_arena_grow(node->arena, node->children, node->child_count, sizeof *node->children);
    node->children[node->child_count++] = child;
    return child;
}

struct layout_node *layout_node_object(struct layout_node *node, const char *name)
{
    return add_child(node, name, false);
}

struct layout_node *layout_node_list(struct layout_node *node, const char *name)
{
    return add_child(node, name, true);
}

struct layout_node *layout_node_item(struct layout_node *list, const char *name)
{
    return add_child(list, name, false);
}

int layout_node_write(const struct layout_node *root, enum layout_format format,
                      struct layout_sink sink)
{
    return format == LAYOUT_FORMAT_JSON ? layout_node_write_json(root, sink)
                                        : layout_node_write_xml(root, sink);
}

int layout_node_say(const struct layout_node *root, enum layout_format format, int status)
{
    int error = layout_node_write(root, format, layout_standard_output());

    if (error == 0)
        return status;
    layout_complain("standard output: %s", strerror(-error));
    return LAYOUT_EXIT_INPUT;
}
