#include "rust-body.h"

#include <inttypes.h>
#include <string.h>

#include "../model/mirror.h"
#include "../rust/source.h"
#include "rust-spelling.h"

/* Rust has no alignment beyond this.  */
#define MOST_ALIGN (UINT64_C(1) << 29)

struct making {
    struct layout_rust_body *body;
    struct layout_rust_names *names;
    struct layout_arena *arena;
    const struct layout_known_type *known;
    const struct layout_type *type;
    uint64_t pointer_size;
};

uint64_t layout_rust_pointer_size(const struct layout_rust_names *names,
                                  const struct layout_known_type *known)
{
    return names->program->sources[known->known.units[0]].unit.machine.pointer_size;
}

const char *layout_rust_refusal(const struct layout_type *type, uint64_t pointer_size)
{
    uint64_t most = UINT64_C(1) << (pointer_size >= 8 ? 46 : pointer_size * 8 - 1);

    if (!type->has_size)
        return "its size is not constant";
    if (type->size >= most)
        return "it is larger than Rust's types may be";
    if (type->align > MOST_ALIGN || (type->align & (type->align - 1)) != 0 ||
        type->size % type->align != 0)
        return "Rust has no such alignment";
    if (type->kind == LAYOUT_ENUM && type->size != 1 && type->size != 2 && type->size != 4 &&
        type->size != 8)
        return "Rust has no integer of its size";
    return NULL;
}

static void remark(struct making *making, const char *text)
{
    struct layout_rust_body *body = making->body;

    body->remarks =
        layout_arena_grow(making->arena, body->remarks, body->remark_count, sizeof *body->remarks);
    body->remarks[body->remark_count++] = text;
}

static const char *bytes_of(struct making *making, uint64_t size)
{
    return layout_arena_printf(making->arena, "[u8; %" PRIu64 "]", size);
}

/* C++ and escaping may make names alike.  */
static const char *unique_name(struct making *making, const char *name)
{
    const struct layout_rust_body *body = making->body;

    for (size_t i = 0; i < body->field_count; i++) {
        if (strcmp(body->fields[i].name, name) == 0)
            return layout_arena_printf(making->arena, "%s_%zu", name, body->field_count);
    }
    return name;
}

static void append(struct making *making, struct layout_rust_field field)
{
    struct layout_rust_body *body = making->body;

    field.name = unique_name(making, field.name);
    body->fields =
        layout_arena_grow(making->arena, body->fields, body->field_count, sizeof *body->fields);
    body->fields[body->field_count++] = field;
}

static const char *member_name(struct making *making, const struct layout_member *member)
{
    const char *name = member->name;

    if (member->kind == LAYOUT_VPTR)
        return "_vptr";
    if (!name)
        return layout_arena_printf(making->arena, "_unnamed%zu", making->body->field_count);
    if (member->kind == LAYOUT_BASE)
        name = layout_arena_printf(making->arena, "base_%s", name);
    return layout_rust_identifier(making->arena, name);
}

/* How the report's other mirror, which has the same fields, spells the type of MEMBER.  */
static const char *find_spelling(const struct making *making, const struct layout_member *member)
{
    const struct layout_mirror *mirror = making->type->mirror;

    for (size_t i = 0; mirror && member->name && i < mirror->field_count; i++) {
        if (mirror->fields[i].name && strcmp(mirror->fields[i].name, member->name) == 0)
            return mirror->fields[i].type_name;
    }
    return NULL;
}

/* Whether a type of Rust has been found that takes SIZE bytes.  */
static bool find_type(const struct making *making, const struct layout_member *member,
                      uint64_t size, struct layout_rust_spelling *ret)
{
    /* A report may say that a type holds itself; rustc would not have it.  */
    const struct layout_type *element = member->type == making->type ? NULL : member->type;
    const struct layout_rust_context context = {making->names, making->known, element,
                                                making->pointer_size};
    const char *spelling = find_spelling(making, member);

    if (member->kind == LAYOUT_VPTR) {
        *ret = (struct layout_rust_spelling){"*const c_void", making->pointer_size,
                                             making->pointer_size};
        return ret->size == size;
    }
    if (making->type->reversed && (!element || element->kind == LAYOUT_ENUM))
        return false;
    /* Of such a type there is only the name.  */
    if (element && layout_rust_refusal(element, making->pointer_size))
        return false;
    if (spelling && layout_rust_spelling_read(&context, spelling, ret) && ret->size == size)
        return true;
    if (!element || !element->has_size || element->size != size)
        return false;
    *ret = (struct layout_rust_spelling){layout_rust_names_get(making->names, element),
                                         element->size, element->align};
    return true;
}

static void add_member(struct making *making, const struct layout_member *member)
{
    struct layout_arena *arena = making->arena;
    const char *label = member->name ? member->name : "a member without a name";
    struct layout_rust_field field = {.align = 1};
    struct layout_rust_spelling found;

    if (!member->has_position || (!member->has_size && !member->flexible)) {
        remark(making, layout_arena_printf(arena, "%s has no fixed place or size", label));
        return;
    }
    if (member->bitfield) {
        remark(making,
               layout_arena_printf(arena, "%s: bits %" PRIu64 " to %" PRIu64, label,
                                   member->bit_offset, member->bit_offset + member->bit_size - 1));
        return;
    }
    field.name = member_name(making, member);
    field.offset = member->bit_offset / 8;
    field.size = member->bit_size / 8;
    field.type = bytes_of(making, field.size);
    if (field.offset > making->type->size || field.size > making->type->size - field.offset) {
        remark(making, layout_arena_printf(arena, "%s lies outside", label));
        return;
    }
    if (find_type(making, member, field.size, &found)) {
        field.type = found.text;
        field.align = found.align ? found.align : 1;
    } else if (field.size > 0) {
        remark(making, layout_arena_printf(arena, "%s: %s in C", label,
                                           member->type_name ? member->type_name : "a base"));
    }
    append(making, field);
}

static bool fits(const struct making *making, const struct layout_rust_field *field)
{
    return field->align <= making->type->align && field->offset % field->align == 0;
}

/* Whether all fields may stand in a struct packed to the type's alignment.  Rust lets nothing in
   that asks for its alignment, as what is aligned to more than a pointer does here.  */
static bool may_pack(const struct making *making)
{
    uint64_t align = making->type->align;

    if (making->type->kind != LAYOUT_STRUCT || align > making->pointer_size)
        return false;
    for (size_t i = 0; i < making->body->field_count; i++) {
        const struct layout_rust_field *field = &making->body->fields[i];

        if (field->offset % (field->align < align ? field->align : align) != 0 ||
            field->align > making->pointer_size)
            return false;
    }
    return true;
}

static void settle_alignment(struct making *making)
{
    struct layout_rust_body *body = making->body;
    bool all = true;

    for (size_t i = 0; i < body->field_count; i++)
        all = all && fits(making, &body->fields[i]);
    body->packed = !all && may_pack(making);
    for (size_t i = 0; i < body->field_count && !all && !body->packed; i++) {
        struct layout_rust_field *field = &body->fields[i];

        if (fits(making, field))
            continue;
        remark(making,
               layout_arena_printf(making->arena, "%s: %s, not aligned", field->name, field->type));
        field->type = bytes_of(making, field->size);
        field->align = 1;
    }
}

static void add_filler(struct making *making, uint64_t begin, uint64_t end)
{
    append(making, (struct layout_rust_field){
                       .name = layout_arena_printf(making->arena, "_filler%" PRIu64, begin),
                       .type = bytes_of(making, end - begin),
                       .offset = begin,
                       .size = end - begin,
                       .align = 1,
                       .filler = true});
}

/* Puts fillers between the fields; where C++ lets members share bytes the first has them.  */
static void fill(struct making *making)
{
    const struct layout_rust_body made = *making->body;
    uint64_t end = 0;

    making->body->fields = NULL;
    making->body->field_count = 0;
    for (size_t i = 0; i < made.field_count; i++) {
        const struct layout_rust_field *field = &made.fields[i];

        if (field->offset < end) {
            remark(making, layout_arena_printf(making->arena, "%s shares bytes", field->name));
            continue;
        }
        if (field->offset > end)
            add_filler(making, end, field->offset);
        append(making, *field);
        end = field->offset + field->size;
    }
    if (end < making->type->size)
        add_filler(making, end, making->type->size);
}

/* All of a union's fields begin where it does, and one has to be as large as it is.  */
static void fill_union(struct making *making)
{
    struct layout_rust_body *body = making->body;
    size_t kept = 0;
    bool whole = false;

    for (size_t i = 0; i < body->field_count; i++) {
        if (body->fields[i].offset > 0) {
            remark(making,
                   layout_arena_printf(making->arena, "%s does not begin where the union does",
                                       body->fields[i].name));
            continue;
        }
        whole = whole || body->fields[i].size == making->type->size;
        body->fields[kept++] = body->fields[i];
    }
    body->field_count = kept;
    if (!whole || kept == 0)
        add_filler(making, 0, making->type->size);
}

/* Something must have the type's alignment.  Integers are aligned to their size up to that of a
   pointer on all targets, and larger ones not on each.  */
static void align(struct making *making)
{
    uint64_t wanted = making->type->align;
    struct layout_rust_field marker = {.name = "_align", .filler = true, .align = wanted};

    for (size_t i = 0; i < making->body->field_count; i++) {
        const struct layout_rust_field *field = &making->body->fields[i];
        bool scalar = field->align <= making->pointer_size;

        if (scalar && (field->align == wanted || (making->body->packed && field->align > wanted)))
            return;
    }
    if (wanted == 1)
        return;
    marker.type = layout_arena_printf(making->arena,
                                      wanted <= making->pointer_size ? "[u%" PRIu64 "; 0]"
                                                                     : "[Align%" PRIu64 "; 0]",
                                      wanted <= making->pointer_size ? wanted * 8 : wanted);
    append(making, marker);
}

void layout_rust_body_make(struct layout_rust_body *body, struct layout_rust_names *names,
                           const struct layout_known_type *known)
{
    struct making making = {.body = body,
                            .names = names,
                            .arena = names->arena,
                            .known = known,
                            .type = &known->type,
                            .pointer_size = layout_rust_pointer_size(names, known)};

    *body = (struct layout_rust_body){0};
    for (size_t i = 0; i < known->type.member_count; i++)
        add_member(&making, &known->type.members[i]);
    settle_alignment(&making);
    if (known->type.kind == LAYOUT_UNION)
        fill_union(&making);
    else
        fill(&making);
    align(&making);
}
