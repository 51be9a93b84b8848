#include "mirror.h"

/* Where the bytes that the first COUNT fields cover end.  Sizes come from reports too, so a sum may
   not fit; what is said of such a field is of no use, but must be the same each time.  */
static uint64_t end_of_fields(const struct layout_mirror *mirror, size_t count)
{
    uint64_t end = 0;

    for (size_t i = 0; i < count; i++) {
        const struct layout_mirror_field *field = &mirror->fields[i];
        uint64_t last =
            field->offset > UINT64_MAX - field->size ? UINT64_MAX : field->offset + field->size;

        if (last > end)
            end = last;
    }
    return end;
}

bool layout_mirror_next_padding(const struct layout_mirror *mirror, size_t *cursor,
                                struct layout_mirror_padding *ret_padding, size_t *ret_before)
{
    for (size_t i = *cursor; mirror->field_count > 0 && i <= mirror->field_count; i++) {
        bool tail = i == mirror->field_count;
        uint64_t end = end_of_fields(mirror, i);
        uint64_t next = tail ? mirror->rust_size : mirror->fields[i].offset;

        if (next <= end)
            continue;
        *ret_padding = (struct layout_mirror_padding){end, next - end, tail};
        *ret_before = i;
        *cursor = i + 1;
        return true;
    }
    return false;
}

const char *layout_idiom_name(enum layout_idiom_kind kind)
{
    static const char *const names[LAYOUT_IDIOM_KINDS] = {
        [LAYOUT_IDIOM_ZST] = "zst",
        [LAYOUT_IDIOM_DST] = "dst",
        [LAYOUT_IDIOM_SLICE] = "slice",
        [LAYOUT_IDIOM_VEC] = "vec",
        [LAYOUT_IDIOM_STRING] = "string",
        [LAYOUT_IDIOM_STR] = "str",
        [LAYOUT_IDIOM_TRAIT_OBJECT] = "trait-object",
        [LAYOUT_IDIOM_VTABLE] = "vtable",
        [LAYOUT_IDIOM_OPTION] = "option",
        [LAYOUT_IDIOM_BOX] = "box",
        [LAYOUT_IDIOM_RC] = "rc",
        [LAYOUT_IDIOM_ARC] = "arc",
        [LAYOUT_IDIOM_MUTEX] = "mutex",
        [LAYOUT_IDIOM_TAGGED_UNION] = "tagged-union",
        [LAYOUT_IDIOM_C_LIKE_ENUM] = "c-like-enum",
        [LAYOUT_IDIOM_TUPLE] = "tuple",
    };

    return names[kind];
}
