/* What a node is made of, for those who write it.  */

#ifndef LAYOUT_NODE_PARTS_H
#define LAYOUT_NODE_PARTS_H

#include "node.h"

enum layout_value_kind {
    LAYOUT_VALUE_TEXT,
    LAYOUT_VALUE_NUMBER,
    LAYOUT_VALUE_NEGATIVE,
    LAYOUT_VALUE_FLAG
};

struct layout_value {
    const char *name;
    enum layout_value_kind kind;
    const char *text; /* plain */
    uint64_t number;  /* of a negative one the magnitude */
};

struct layout_node {
    struct layout_arena *arena;
    const char *name;
    bool is_list;
    struct layout_value *values;
    size_t value_count;
    struct layout_node **children;
    size_t child_count;
};

int layout_node_write_xml(const struct layout_node *root, struct layout_sink sink);
int layout_node_write_json(const struct layout_node *root, struct layout_sink sink);

/* The same in one line without an end, and a text alone.  */
int layout_node_write_json_line(const struct layout_node *node, struct layout_sink sink);
int layout_json_write_text(const char *text, struct layout_sink sink);

#endif
