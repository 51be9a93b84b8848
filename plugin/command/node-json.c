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

/* Null for want of memory.  */
static struct json_object *make_node(const struct layout_node *node)
{
    struct json_object *made = node->is_list ? json_object_new_array() : json_object_new_object();

    if (made && (node->is_list ? fill_list(made, node) : fill_object(made, node)) < 0) {
        json_object_put(made);
        return NULL;
    }
    return made;
}

int layout_node_write_json(const struct layout_node *root, struct layout_sink sink)
{
    struct json_object *object = make_node(root);
    const char *text;
    int status;

    if (!object)
        return -ENOMEM;
    text = json_object_to_json_string_ext(
        object, JSON_C_TO_STRING_PRETTY | JSON_C_TO_STRING_SPACED | JSON_C_TO_STRING_NOSLASHESCAPE);
    status = text ? sink.write(sink.closure, text, strlen(text)) : -ENOMEM;
    if (status == 0)
        status = sink.write(sink.closure, "\n", 1);
    json_object_put(object);
    return status;
}
