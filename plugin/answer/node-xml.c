#include "../xml/emit.h"
#include "node-parts.h"

static void write_values(struct layout_emitter *emitter, const struct layout_node *node)
{
    for (size_t i = 0; i < node->value_count; i++) {
        const struct layout_value *value = &node->values[i];

        switch (value->kind) {
        case LAYOUT_VALUE_TEXT:
            layout_emit_text(emitter, value->name, value->text);
            break;
        case LAYOUT_VALUE_NUMBER:
            layout_emit_number(emitter, value->name, value->number);
            break;
        case LAYOUT_VALUE_NEGATIVE:
            layout_emit_prefixed(emitter, value->name, '-', value->number);
            break;
        case LAYOUT_VALUE_FLAG:
            layout_emit_flag(emitter, value->name, true);
            break;
        }
    }
}

/* As deep as the sub-commands make it, which is not much.  */
static void write_node(struct layout_emitter *emitter, const struct layout_node *node,
                       const char *namespace)
{
    layout_emit_open(emitter, node->name);
    layout_emit_text(emitter, "xmlns", namespace);
    write_values(emitter, node);
    for (size_t i = 0; i < node->child_count; i++)
        write_node(emitter, node->children[i], NULL);
    layout_emit_close(emitter);
}

int layout_node_write_xml(const struct layout_node *root, struct layout_sink sink)
{
    struct layout_emitter emitter;

    layout_emit_begin(&emitter, sink);
    write_node(&emitter, root, LAYOUT_ANSWER_NAMESPACE);
    return layout_emit_finish(&emitter);
}
