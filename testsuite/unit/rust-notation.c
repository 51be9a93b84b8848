#include "rust-notation.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/unit.h"
#include "../../plugin/rust/library.h"

/* The rest of the text; a part that is not as it should be sets FAILED, and all else then reads
   nothing.  */
struct reader {
    struct rust_notation *notation;
    const char *at;
    bool failed;
};

/* A growing list of types.  */
struct items {
    struct layout_rust_type **types;
    size_t count;
};

static struct layout_rust_type *read_type(struct reader *reader);

static struct layout_rust_types *types_of(struct reader *reader)
{
    return &reader->notation->types;
}

static bool skip(struct reader *reader, const char *word)
{
    size_t length = strlen(word);

    while (*reader->at == ' ')
        reader->at++;
    if (reader->failed || strncmp(reader->at, word, length) != 0)
        return false;
    reader->at += length;
    return true;
}

static void demand(struct reader *reader, const char *word)
{
    if (!skip(reader, word))
        reader->failed = true;
}

static const char *read_word(struct reader *reader)
{
    const char *start;

    while (*reader->at == ' ')
        reader->at++;
    start = reader->at;
    while (isalnum((unsigned char)*reader->at) || *reader->at == '_')
        reader->at++;
    if (reader->at == start)
        reader->failed = true;
    return layout_arena_text(types_of(reader)->arena, start, (size_t)(reader->at - start));
}

/* Decimal, of up to 128 bits.  */
static struct layout_rust_wide read_number(struct reader *reader)
{
    struct layout_rust_wide number = {0, 0};
    bool negative = skip(reader, "-");

    if (!isdigit((unsigned char)*reader->at))
        reader->failed = true;
    for (; isdigit((unsigned char)*reader->at); reader->at++) {
        struct layout_rust_wide twice = layout_rust_wide_add(number, number);
        number = layout_rust_wide_add(twice, twice);
        number = layout_rust_wide_add(number, number);
        number = layout_rust_wide_add(number, twice);
        number =
            layout_rust_wide_add(number, layout_rust_wide_of((unsigned)(*reader->at - '0'), false));
    }
    return negative ? layout_rust_wide_subtract((struct layout_rust_wide){0, 0}, number) : number;
}

static void add_item(struct reader *reader, struct items *items, struct layout_rust_type *type)
{
    items->types = layout_arena_grow(types_of(reader)->arena, items->types, items->count,
                                     sizeof *items->types);
    items->types[items->count++] = type;
}

/* Types up to CLOSE, a comma between them and perhaps after the last.  */
static struct items read_items(struct reader *reader, const char *close)
{
    struct items items = {NULL, 0};

    while (!skip(reader, close) && !reader->failed) {
        add_item(reader, &items, read_type(reader));
        if (!skip(reader, ",")) {
            demand(reader, close);
            break;
        }
    }
    return items;
}

static struct layout_rust_type *record_of(struct reader *reader, enum layout_rust_kind kind,
                                          const char *name, struct items items)
{
    struct layout_rust_types *types = types_of(reader);

    return layout_rust_record(types, kind, name,
                              layout_rust_fields(types, items.types, items.count), items.count);
}

static const char *const primitives[LAYOUT_RUST_PRIMITIVES] = {
    "i8",    "i16", "i32", "i64", "i128", "isize", "u8",   "u16", "u32", "u64",     "u128",
    "usize", "f16", "f32", "f64", "f128", "bool",  "char", "!",   "str", "dyn Any", "fn()"};

/* A primitive's name, and not the beginning of a longer word.  */
static struct layout_rust_type *read_primitive(struct reader *reader)
{
    const char *start = reader->at;

    for (unsigned kind = 0; kind < LAYOUT_RUST_CAPACITY; kind++) {
        if (skip(reader, primitives[kind]) &&
            !(isalnum((unsigned char)*reader->at) && isalnum((unsigned char)reader->at[-1])))
            return layout_rust_primitive(types_of(reader), (enum layout_rust_kind)kind);
        reader->at = start;
    }
    return NULL;
}

static struct layout_rust_type *read_brackets(struct reader *reader)
{
    struct layout_rust_type *element = read_type(reader);
    struct layout_rust_type *type;

    if (skip(reader, "]"))
        return layout_rust_wrap(types_of(reader), LAYOUT_RUST_SLICE, element);
    demand(reader, ";");
    type = layout_rust_array(types_of(reader), element, read_number(reader).low);
    demand(reader, "]");
    return type;
}

static struct layout_rust_type *read_vector(struct reader *reader)
{
    struct layout_rust_type *type;

    demand(reader, "<");
    type = layout_rust_wrap(types_of(reader), LAYOUT_RUST_VECTOR, read_type(reader));
    demand(reader, ",");
    type->count = read_number(reader).low;
    demand(reader, ">");
    return type;
}

static struct layout_rust_type *unsafe_cell(struct layout_rust_types *types,
                                            struct layout_rust_type *item)
{
    return layout_rust_wrap(types, LAYOUT_RUST_CELL, item);
}

static struct layout_rust_type *vec(struct layout_rust_types *types, struct layout_rust_type *item)
{
    (void)item;
    return layout_rust_vec(types);
}

static struct layout_rust_type *phantom(struct layout_rust_types *types,
                                        struct layout_rust_type *item)
{
    (void)item;
    return layout_rust_phantom(types);
}

static struct layout_rust_type *from_library(struct reader *reader, const char *name)
{
    static const struct {
        const char *name;
        struct layout_rust_type *(*make)(struct layout_rust_types *, struct layout_rust_type *);
    } library[] = {
        {"Option", layout_rust_option},
        {"NonNull", layout_rust_nonnull},
        {"Box", layout_rust_box},
        {"Rc", layout_rust_rc},
        {"Arc", layout_rust_rc},
        {"Weak", layout_rust_weak},
        {"Vec", vec},
        {"NonZero", layout_rust_nonzero},
        {"PhantomData", phantom},
        {"ManuallyDrop", layout_rust_manually_drop},
        {"MaybeUninit", layout_rust_maybe_uninit},
        {"UnsafeCell", unsafe_cell},
        {"Cell", layout_rust_cell},
        {"RefCell", layout_rust_ref_cell},
        {"Mutex", layout_rust_mutex},
        {"RwLock", layout_rust_rw_lock},
        {"Atomic", layout_rust_atomic},
        {"RcInner", layout_rust_counted},
    };
    struct items items;

    if (!skip(reader, "<"))
        return strcmp(name, "String") == 0 ? layout_rust_string(types_of(reader)) : NULL;
    items = read_items(reader, ">");
    if (!reader->failed && items.count == 2 && strcmp(name, "Result") == 0)
        return layout_rust_result(types_of(reader), items.types[0], items.types[1]);
    for (size_t i = 0; i < sizeof library / sizeof library[0] && items.count == 1; i++)
        if (!reader->failed && strcmp(name, library[i].name) == 0)
            return library[i].make(types_of(reader), items.types[0]);
    return NULL;
}

static struct layout_rust_type *read_named(struct reader *reader)
{
    const char *name = read_word(reader);

    for (size_t i = 0; i < reader->notation->name_count; i++)
        if (strcmp(name, reader->notation->names[i].name) == 0)
            return reader->notation->names[i].type;
    if (strcmp(name, "Simd") == 0)
        return read_vector(reader);
    return from_library(reader, name);
}

static struct layout_rust_type *read_type(struct reader *reader)
{
    struct layout_rust_type *type = reader->failed ? NULL : read_primitive(reader);

    if (reader->failed || type)
        return type;
    if (skip(reader, "&'static "))
        type = layout_rust_wrap(types_of(reader), LAYOUT_RUST_REFERENCE, read_type(reader));
    else if (skip(reader, "*const "))
        type = layout_rust_wrap(types_of(reader), LAYOUT_RUST_POINTER, read_type(reader));
    else if (skip(reader, "["))
        type = read_brackets(reader);
    else if (skip(reader, "("))
        type = record_of(reader, LAYOUT_RUST_TUPLE, NULL, read_items(reader, ")"));
    else
        type = read_named(reader);
    if (!type)
        reader->failed = true;
    return type;
}

static struct layout_rust_repr read_repr(struct reader *reader)
{
    struct layout_rust_repr repr = {0};

    while (skip(reader, "repr(")) {
        struct layout_rust_type *integer;
        if (skip(reader, "C")) {
            repr.c = true;
        } else if (skip(reader, "transparent")) {
            /* No rule asks.  */
        } else if (skip(reader, "packed(")) {
            repr.pack = (uint32_t)read_number(reader).low;
            demand(reader, ")");
        } else if (skip(reader, "align(")) {
            repr.align = (uint32_t)read_number(reader).low;
            demand(reader, ")");
        } else {
            integer = read_primitive(reader);
            repr.has_integer = integer && layout_rust_kind_is_integer(integer->kind);
            repr.integer = repr.has_integer ? integer->kind : LAYOUT_RUST_ISIZE;
            reader->failed |= !repr.has_integer;
        }
        demand(reader, ")");
    }
    return repr;
}

static struct layout_rust_type *read_variants(struct reader *reader, const char *name)
{
    struct layout_arena *arena = types_of(reader)->arena;
    struct layout_rust_variant *variants = NULL;
    size_t count = 0;

    while (!skip(reader, "}") && !reader->failed) {
        struct layout_rust_variant *variant;
        struct items items;
        demand(reader, "(");
        items = read_items(reader, ")");
        variants = layout_arena_grow(arena, variants, count, sizeof *variants);
        variant = &variants[count++];
        variant->fields = layout_rust_fields(types_of(reader), items.types, items.count);
        variant->field_count = items.count;
        variant->has_discriminant = skip(reader, "=");
        if (variant->has_discriminant)
            variant->discriminant = read_number(reader);
        if (!skip(reader, ",")) {
            demand(reader, "}");
            break;
        }
    }
    return layout_rust_enum(types_of(reader), name, variants, count);
}

static struct layout_rust_type *read_definition(struct reader *reader, enum layout_rust_kind kind,
                                                const char *name)
{
    struct layout_rust_repr repr = read_repr(reader);
    bool generic_tail = skip(reader, "?Sized");
    struct layout_rust_type *type;

    demand(reader, "{");
    if (reader->failed)
        return NULL;
    if (kind == LAYOUT_RUST_ENUM)
        type = read_variants(reader, name);
    else
        type = record_of(reader, kind, name, read_items(reader, "}"));
    type->repr = repr;
    type->generic_tail = generic_tail;
    return type;
}

int rust_notation_start(struct rust_notation *notation, struct layout_arena *arena,
                        const char *triple, uint32_t pointer_size)
{
    struct layout_machine machine = {.pointer_size = pointer_size};
    struct layout_rust_target target;
    int result = layout_rust_target_find(&machine, triple, &target);

    if (result < 0)
        return result;
    layout_rust_types_init(&notation->types, arena, &target);
    notation->names = NULL;
    notation->name_count = 0;
    return 0;
}

struct layout_rust_type *rust_notation_define(struct rust_notation *notation, const char *text)
{
    struct reader reader = {notation, text, false};
    const char *keyword = read_word(&reader);
    const char *name = read_word(&reader);
    struct layout_rust_type *type = NULL;

    if (strcmp(keyword, "struct") == 0)
        type = read_definition(&reader, LAYOUT_RUST_STRUCT, name);
    else if (strcmp(keyword, "union") == 0)
        type = read_definition(&reader, LAYOUT_RUST_UNION, name);
    else if (strcmp(keyword, "enum") == 0)
        type = read_definition(&reader, LAYOUT_RUST_ENUM, name);
    else if (strcmp(keyword, "type") == 0 && skip(&reader, "="))
        type = read_type(&reader);
    if (reader.failed || !type || *reader.at != '\0')
        return NULL;
    notation->names = layout_arena_grow(notation->types.arena, notation->names,
                                        notation->name_count, sizeof *notation->names);
    notation->names[notation->name_count++] = (struct rust_name){name, type};
    return type;
}

struct layout_rust_type *rust_notation_type(struct rust_notation *notation, const char *text)
{
    struct reader reader = {notation, text, false};
    struct layout_rust_type *type = read_type(&reader);

    return reader.failed || *reader.at != '\0' ? NULL : type;
}
