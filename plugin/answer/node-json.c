#include <errno.h>
#include <string.h>

#include <json-c/json.h>

#include "node-parts.h"

static struct json_object *make_value(const struct layout_value *value)
{
    switch (value->kind) {
    case LAYOUT_VALUE_TEXT:
        return json_object_new_string(value->text);
    case LAYOUT_VALUE_NUMBER:
        return json_object_new_uint64(value->number);
    case LAYOUT_VALUE_NEGATIVE:
        return json_object_new_int64(-(int64_t)(value->number - 1) - 1);
    case LAYOUT_VALUE_FLAG:
        return json_object_new_boolean(1);
    }
    return NULL;
}

/* Puts VALUE, which may be null for want of memory, into OBJECT.  Returns 0 or -ENOMEM; VALUE is
   then gone.  */
static int put(struct json_object *object, const char *name, struct json_object *value)
{
    if (value && json_object_object_add(object, name, value) == 0)
        return 0;
    json_object_put(value);
    return -ENOMEM;
}

static struct json_object *make_node(const struct layout_node *node);

static int fill_list(struct json_object *array, const struct layout_node *node)
{
    for (size_t i = 0; i < node->child_count; i++) {
        struct json_object *item = make_node(node->children[i]);

        if (!item || json_object_array_add(array, item) != 0) {
            json_object_put(item);
            return -ENOMEM;
        }
    }
    return 0;
}

static int fill_object(struct json_object *object, const struct layout_node *node)
{
    for (size_t i = 0; i < node->value_count; i++) {
        if (put(object, node->values[i].name, make_value(&node->values[i])) < 0)
            return -ENOMEM;
    }
    for (size_t i = 0; i < node->child_count; i++) {
        if (put(object, node->children[i]->name, make_node(node->children[i])) < 0)
            return -ENOMEM;
    }
    return 0;
}

/* json-c 0.18 alone writes this on one line.  */
static int write_empty_list(struct json_object *array, struct printbuf *text, int level, int flags)
{
    (void)array, (void)level, (void)flags;
    return sprintbuf(text, "[]");
}

/* Null for want of memory.  */
static struct json_object *make_node(const struct layout_node *node)
{
    struct json_object *made = node->is_list ? json_object_new_array() : json_object_new_object();

    if (made && (node->is_list ? fill_list(made, node) : fill_object(made, node)) < 0) {
        json_object_put(made);
        return NULL;
    }
    if (made && node->is_list && node->child_count == 0)
        json_object_set_serializer(made, write_empty_list, NULL, NULL);
    return made;
}

/* Writes OBJECT, null for want of memory, and gives it back.  */
static int write_object(struct json_object *object, int flags, struct layout_sink sink)
{
    const char *text =
        object ? json_object_to_json_string_ext(object, flags | JSON_C_TO_STRING_NOSLASHESCAPE)
               : NULL;
    int error = text ? sink.write(sink.closure, text, strlen(text)) : -ENOMEM;

    json_object_put(object);
    return error;
}

int layout_node_write_json(const struct layout_node *root, struct layout_sink sink)
{
    int error =
        write_object(make_node(root), JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED, sink);

    return error < 0 ? error : sink.write(sink.closure, "\n", 1);
}

int layout_node_write_json_line(const struct layout_node *node, struct layout_sink sink)
{
    return write_object(make_node(node), JSON_C_TO_STRING_PLAIN, sink);
}

int layout_json_write_text(const char *text, struct layout_sink sink)
{
    return write_object(json_object_new_string(text), JSON_C_TO_STRING_PLAIN, sink);
}
