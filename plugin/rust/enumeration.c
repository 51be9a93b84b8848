#include "parts.h"

#include <errno.h>

#include "../model/arena.h"

bool layout_rust_content_is_uninhabited(const struct layout_rust_content *content)
{
    for (size_t i = 0; i < content->count; i++)
        if (content->fields[i]->uninhabited)
            return true;
    return false;
}

/* A variant that holds a value that cannot be, cannot be either.  It must still be laid out where
   it has a field of some size, as its fields can be written one by one before the last is found
   never to come; or one of some alignment, which shows in the whole.  */
bool layout_rust_content_is_absent(const struct layout_rust_content *content)
{
    for (size_t i = 0; i < content->count; i++)
        if (!layout_rust_is_zero_sized(content->fields[i]) || content->fields[i]->align != 1)
            return false;
    return layout_rust_content_is_uninhabited(content);
}

/* How many variants need telling apart, and the last of these.  In repr(C) all do, as C knows no
   type without values.  */
static size_t count_present(const struct layout_rust_choice *choice, size_t *ret_last)
{
    size_t present = 0;

    for (size_t i = 0; i < choice->count; i++) {
        if (!choice->type->repr.c && layout_rust_content_is_absent(&choice->contents[i]))
            continue;
        present++;
        *ret_last = i;
    }
    return present;
}

static bool has_discriminants(const struct layout_rust_type *type)
{
    for (size_t i = 0; i < type->variant_count; i++)
        if (type->variants[i].has_discriminant)
            return true;
    return false;
}

/* What rustc refuses: a packed enum, one of unsized things, and discriminants that the integer
   which was asked for, or else an isize, does not hold.  */
static bool is_rejected(const struct layout_rust_types *types,
                        const struct layout_rust_choice *choice)
{
    const struct layout_rust_repr *repr = &choice->type->repr;
    enum layout_rust_kind kind = repr->has_integer ? repr->integer : LAYOUT_RUST_ISIZE;
    uint32_t size = layout_rust_integer_size(&types->target, kind);
    bool is_signed = layout_rust_kind_is_signed(kind);
    struct layout_rust_wide max = layout_rust_wide_max(size);
    struct layout_rust_wide min = {0, 0};

    if (repr->pack != 0)
        return true;
    if (is_signed) {
        max = (struct layout_rust_wide){max.low >> 1 | max.high << 63, max.high >> 1};
        min = layout_rust_wide_subtract(layout_rust_wide_subtract(min, max),
                                        layout_rust_wide_of(1, false));
    }
    for (size_t i = 0; i < choice->count; i++) {
        struct layout_rust_wide value = choice->discriminants[i];
        const struct layout_rust_content *content = &choice->contents[i];

        if (is_signed ? layout_rust_wide_compare_signed(value, min) < 0 ||
                            layout_rust_wide_compare_signed(value, max) > 0
                      : layout_rust_wide_compare(value, max) > 0)
            return true;
        for (size_t j = 0; j < content->count; j++)
            if (content->fields[j]->is_unsized)
                return true;
    }
    return false;
}

/* The smaller of the two encodings; of two of one size, the one that leaves the larger niche to an
   enum around it; and a tag, being simpler to test, where they are equal in that too.  */
static bool is_better(const struct layout_rust_layout *filled,
                      const struct layout_rust_layout *tagged)
{
    if (filled->size != tagged->size)
        return filled->size < tagged->size;
    return layout_rust_wide_compare(layout_rust_niche_available(&filled->niche),
                                    layout_rust_niche_available(&tagged->niche)) > 0;
}

/* Without a tag there is nothing to read a discriminant from that someone wrote down: `{A = 7, B}'
   wants a 7 in memory, or at least promises nothing else.  */
static int choose(struct layout_rust_types *types, const struct layout_rust_choice *choice,
                  struct layout_rust_layout *ret_layout)
{
    const struct layout_rust_repr *repr = &choice->type->repr;
    struct layout_rust_layout filled;
    struct layout_rust_layout tagged;
    int filling = -ENOENT;
    int result;

    if (!repr->c && !repr->has_integer && !has_discriminants(choice->type))
        filling = layout_rust_filled(types, choice, &filled);
    if (filling < 0 && filling != -ENOENT)
        return filling;
    result = layout_rust_tagged(types, choice, &tagged);
    if (result < 0)
        return result;
    *ret_layout = filling == 0 && is_better(&filled, &tagged) ? filled : tagged;
    return 0;
}

int layout_rust_enumeration(struct layout_rust_types *types,
                            const struct layout_rust_choice *choice,
                            struct layout_rust_layout *ret_layout)
{
    static const struct layout_rust_frame sized = {LAYOUT_RUST_SIZED, 0, 0};
    const struct layout_rust_repr *repr = &choice->type->repr;
    size_t only = 0;
    size_t present = count_present(choice, &only);
    int result;

    if (is_rejected(types, choice))
        return -EINVAL;
    if (present == 0) {
        *ret_layout = (struct layout_rust_layout){
            .align = 1, .uninhabited = true, .encoding = LAYOUT_RUST_EMPTY};
        return 0;
    }
    if (present > 1 || repr->c || repr->has_integer)
        return choose(types, choice, ret_layout);
    /* One variant needs no telling apart, so the enum is that struct: `enum E { A(u8), B(!) }' is
       a byte, and `enum E { A = 7 }' nothing.  */
    result = layout_rust_body(types, &choice->contents[only], repr, sized, ret_layout);
    if (result == 0)
        ret_layout->variant = only;
    return result;
}
