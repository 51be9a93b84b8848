#include "rust-spelling.h"

#include <inttypes.h>
#include <string.h>

#include "../model/mirror.h"

/* No sane type nests deeper; a hostile report's is not read.  */
#define DEEPEST 32

struct reader {
    const struct layout_rust_context *context;
    struct layout_arena *arena;
    const char *at;
    unsigned depth;
};

/* TARGET: behind a pointer, where a type's layout does not matter.  */
static bool read_type(struct reader *reader, bool target, struct layout_rust_spelling *ret);

static bool take(struct reader *reader, const char *text)
{
    size_t length = strlen(text);

    if (strncmp(reader->at, text, length) != 0)
        return false;
    reader->at += length;
    return true;
}

static bool is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static void set_pointer(const struct reader *reader, const char *text,
                        struct layout_rust_spelling *ret)
{
    uint64_t size = reader->context->pointer_size;

    *ret = (struct layout_rust_spelling){text, size, size};
}

static bool read_pointer(struct reader *reader, const char *form, const char *end,
                         struct layout_rust_spelling *ret)
{
    struct layout_rust_spelling target;

    if (!read_type(reader, true, &target) || !take(reader, end))
        return false;
    set_pointer(reader, layout_arena_printf(reader->arena, "%s%s%s", form, target.text, end), ret);
    return true;
}

static bool read_array(struct reader *reader, bool target, struct layout_rust_spelling *ret)
{
    struct layout_rust_spelling item;
    uint64_t count = 0;
    size_t digits = 0;

    if (!read_type(reader, target, &item) || !take(reader, "; "))
        return false;
    for (; *reader->at >= '0' && *reader->at <= '9' && digits < 18; digits++)
        count = count * 10 + (uint64_t)(*reader->at++ - '0');
    if (digits == 0 || !take(reader, "]") || (item.size > 0 && count > UINT64_MAX / item.size))
        return false;
    ret->text = layout_arena_printf(reader->arena, "[%s; %" PRIu64 "]", item.text, count);
    ret->size = item.size * count;
    ret->align = item.align;
    return true;
}

static bool read_function(struct reader *reader, struct layout_rust_spelling *ret)
{
    const char *list = "";
    const char *result = "";
    struct layout_rust_spelling part;

    for (bool first = true; !take(reader, ")"); first = false) {
        if (!first && !take(reader, ", "))
            return false;
        if (!first && take(reader, "..."))
            part.text = "...";
        else if (!read_type(reader, true, &part))
            return false;
        list = layout_arena_printf(reader->arena, "%s%s%s", list, first ? "" : ", ", part.text);
    }
    if (take(reader, " -> ")) {
        if (!read_type(reader, true, &part))
            return false;
        result = layout_arena_printf(reader->arena, " -> %s", part.text);
    }
    set_pointer(reader,
                layout_arena_printf(reader->arena, "unsafe extern \"C\" fn(%s)%s", list, result),
                ret);
    return true;
}

static bool read_option(struct reader *reader, struct layout_rust_spelling *ret)
{
    bool read = take(reader, "unsafe extern \"C\" fn(") ? read_function(reader, ret)
                : take(reader, "NonNull<")              ? read_pointer(reader, "NonNull<", ">", ret)
                                                        : false;

    if (!read || !take(reader, ">"))
        return false;
    ret->text = layout_arena_printf(reader->arena, "Option<%s>", ret->text);
    return true;
}

static bool find_scalar(const struct reader *reader, const char *name, uint64_t *ret_size)
{
    static const struct {
        const char *name;
        unsigned size; /* 0: a pointer's */
    } scalars[] = {{"u8", 1},  {"i8", 1},  {"bool", 1},  {"c_char", 1}, {"u16", 2},
                   {"i16", 2}, {"u32", 4}, {"i32", 4},   {"f32", 4},    {"u64", 8},
                   {"i64", 8}, {"f64", 8}, {"usize", 0}, {"isize", 0}};

    for (size_t i = 0; i < sizeof scalars / sizeof *scalars; i++) {
        if (strcmp(scalars[i].name, name) == 0) {
            *ret_size = scalars[i].size ? scalars[i].size : reader->context->pointer_size;
            return true;
        }
    }
    return false;
}

static bool read_name(struct reader *reader, bool target, struct layout_rust_spelling *ret)
{
    const struct layout_rust_context *context = reader->context;
    const struct layout_type *element = context->element;
    size_t length = 0;
    const char *name;
    uint64_t size;

    while (is_name_char(reader->at[length]))
        length++;
    if (length == 0 || reader->at[length] == '<')
        return false;
    name = layout_arena_text(reader->arena, reader->at, length);
    reader->at += length;
    *ret = (struct layout_rust_spelling){.text = name};
    if (find_scalar(reader, name, &size)) {
        ret->size = ret->align = size;
        return true;
    }
    /* A small letter begins nothing else that has a name of its own.  */
    if (target && name[0] >= 'a' && name[0] <= 'z') {
        ret->text = "c_void";
        return true;
    }
    if (target) {
        ret->text = layout_rust_names_find(context->names, context->owner, name);
        if (!ret->text)
            ret->text = "c_void";
        return true;
    }
    if (!element || !element->has_size || !element->mirror ||
        strcmp(element->mirror->name, name) != 0)
        return false;
    *ret = (struct layout_rust_spelling){layout_rust_names_get(context->names, element),
                                         element->size, element->align};
    return true;
}

static bool read_type(struct reader *reader, bool target, struct layout_rust_spelling *ret)
{
    bool read;

    if (reader->depth == DEEPEST)
        return false;
    reader->depth++;
    if (take(reader, "["))
        read = read_array(reader, target, ret);
    else if (take(reader, "*const "))
        read = read_pointer(reader, "*const ", "", ret);
    else if (take(reader, "*mut "))
        read = read_pointer(reader, "*mut ", "", ret);
    else if (take(reader, "Option<"))
        read = read_option(reader, ret);
    else if (take(reader, "NonNull<"))
        read = read_pointer(reader, "NonNull<", ">", ret);
    else if (take(reader, "unsafe extern \"C\" fn("))
        read = read_function(reader, ret);
    else
        read = read_name(reader, target, ret);
    reader->depth--;
    return read;
}

bool layout_rust_spelling_read(const struct layout_rust_context *context, const char *spelling,
                               struct layout_rust_spelling *ret_spelling)
{
    struct reader reader = {.context = context, .arena = context->names->arena, .at = spelling};
    struct layout_rust_spelling read;

    if (!read_type(&reader, false, &read) || *reader.at != '\0')
        return false;
    *ret_spelling = read;
    return true;
}
