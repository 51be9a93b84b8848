#include "idiom-quantity.h"

#include <string.h>

#include "idiom.h"

static const char *const used[] = {"used", "inuse", "filled", NULL};
static const char *const counts[] = {"count", "cnt", "nmemb", "nitems", "nelem", "nelems", NULL};
static const char *const lengths[] = {"len", "length", "avail", NULL};
/* A number at the end of a name is one of many, at the beginning how many there are.  */
static const char *const leading[] = {"n", "num", "nr", NULL};
static const char *const sizes[] = {"size", "sz", "space", "bytes", NULL};
static const char *const capacities[] = {"cap",     "capacity", "alloc",  "allocated",
                                         "alloced", "nalloc",   "allocs", NULL};
static const char *const limits[] = {"max", "min", "limit", "mx", "mn", NULL};
/* What says only that a pointer points.  */
static const char *const pointers[] = {"ptr",  "pointer", "data", "buf",   "buffer",
                                       "base", "start",   "next", "begin", NULL};

static enum layout_quantity_role greater(enum layout_quantity_role a, enum layout_quantity_role b)
{
    return a > b ? a : b;
}

static enum layout_quantity_role role_of(const char *word, bool first)
{
    if (layout_idiom_is_one_of(word, capacities))
        return LAYOUT_QUANTITY_CAPACITY;
    if (layout_idiom_is_one_of(word, used))
        return LAYOUT_QUANTITY_USED;
    if (layout_idiom_is_one_of(word, sizes))
        return LAYOUT_QUANTITY_SIZE;
    if (layout_idiom_is_one_of(word, lengths))
        return LAYOUT_QUANTITY_LENGTH;
    if (layout_idiom_is_one_of(word, counts) || (first && layout_idiom_is_one_of(word, leading)))
        return LAYOUT_QUANTITY_COUNT;
    return LAYOUT_QUANTITY_NONE;
}

/* What the words of NUMBER say together: "nUsed" is used, "num_alloc" room.  Behind a prefix no
   word is leading: "plan_num" beside "plan_str" is the number of a plan.  */
static enum layout_quantity_role whole_role(const char *number)
{
    enum layout_quantity_role whole = LAYOUT_QUANTITY_NONE;
    char word[LAYOUT_IDIOM_WORD];

    for (bool first = true; layout_idiom_next_word(&number, word); first = false) {
        enum layout_quantity_role role = role_of(word, first);

        if (role == LAYOUT_QUANTITY_USED)
            return role;
        whole = greater(whole, role);
    }
    return whole;
}

static bool is_quantity(const char *word, bool first)
{
    return role_of(word, first) != LAYOUT_QUANTITY_NONE || layout_idiom_is_one_of(word, limits) ||
           layout_idiom_is_one_of(word, leading);
}

/* Whether each word of three letters or more in NUMBER is one for numbers or one of DATA's; with
 *RET_COMMON that there is one of the latter.  */
static bool is_about(const char *number, const char *data, bool *ret_common)
{
    char word[LAYOUT_IDIOM_WORD];

    *ret_common = false;
    for (bool first = true; layout_idiom_next_word(&number, word); first = false) {
        if (is_quantity(word, first))
            continue;
        if (layout_idiom_is_among(word, data))
            *ret_common = true;
        else if (strlen(word) > 2)
            return false;
    }
    return true;
}

static bool is_named(const char *number, const char *data)
{
    bool common;

    return is_about(number, data, &common) && common &&
           layout_idiom_covered(data, pointers, number);
}

static bool is_bare(const char *number)
{
    bool common;

    return is_about(number, NULL, &common);
}

/* The letters of NAME, small, without anything between; and without a plural's end, where that is a
   part of a word and not a word of its own.  */
static size_t letters_of(const char *name, char letters[2 * LAYOUT_IDIOM_WORD])
{
    size_t length = 0;
    char before = '\0';

    for (; *name && length < 2 * LAYOUT_IDIOM_WORD - 1; before = *name++)
        if (*name != '_')
            letters[length++] = *name >= 'A' && *name <= 'Z' ? (char)(*name - 'A' + 'a') : *name;
        else if (!name[1])
            break;
    if (length > 3 && letters[length - 1] == 's' && before == 's' && name[-2] != '_')
        length--;
    letters[length] = '\0';
    return length;
}

/* Whether STEM, of LENGTH letters, is DATA without a plural's end, or it with no more than two
   letters cut off: "buff" of "buffer".  */
static bool is_stem(const char *stem, size_t length, const char *data, bool may_be_cut)
{
    size_t whole = strlen(data);

    if (length > 3 && stem[length - 1] == 's' && whole < length)
        length--;
    return length >= 3 && strncmp(stem, data, length) == 0 &&
           (length == whole || (may_be_cut && length < whole && whole - length <= 2));
}

/* The first letter of NAME, small; null where it has none.  */
static char first_letter(const char *name)
{
    name += strspn(name, "_");
    return *name >= 'A' && *name <= 'Z' ? (char)(*name - 'A' + 'a') : *name;
}

/* Words for numbers that are written into one with a name, before it or behind.  */
static const struct {
    const char *word;
    bool leads;
    bool ends;
} joints[] = {{"length", false, true}, {"len", true, true},   {"size", true, true},
              {"count", false, true},  {"cnt", false, true},  {"num", true, false},
              {"nr", true, false},     {"n", true, false},    {"alloc", false, true},
              {"cap", false, true},    {"used", false, true}, {"sz", false, true}};

/* Whether NUMBER can be DATA joined with a word at all.  Each number of a struct is held against
   each pointer, and the first letters tell nearly all apart: NUMBER begins as DATA does, or with
   one of the JOINTS that lead.  */
static bool may_be_joined(const char *number, const char *data)
{
    char first = first_letter(number);

    return first == first_letter(data) || first == 'l' || first == 's' || first == 'n';
}

/* The role of NUMBER where it is the letters of DATA behind or before a word for numbers; or, of
   "argc" and "argv", the count.  */
static enum layout_quantity_role joined_role(const char *number, const char *data)
{
    char n[2 * LAYOUT_IDIOM_WORD];
    char d[2 * LAYOUT_IDIOM_WORD];
    size_t length;
    size_t data_length;
    bool begins_alike;
    bool is_word;

    if (!may_be_joined(number, data))
        return LAYOUT_QUANTITY_NONE;
    length = letters_of(number, n);
    data_length = letters_of(data, d);
    begins_alike = strncmp(n, d, 3) == 0; /* a stem has three letters or more */
    is_word = !strchr(number, '_') && !strchr(data, '_');
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        size_t own = strlen(joints[i].word);

        if (own >= length)
            continue;
        if (joints[i].leads && strncmp(n, joints[i].word, own) == 0 &&
            is_stem(n + own, length - own, d, false))
            return role_of(joints[i].word, true);
        if (begins_alike && joints[i].ends && strcmp(n + length - own, joints[i].word) == 0 &&
            is_stem(n, length - own, d, own > 3 && is_word))
            return role_of(joints[i].word, true);
    }
    if (length >= 4 && length == data_length && n[length - 1] == 'c' && d[length - 1] == 'v' &&
        strncmp(n, d, length - 1) == 0)
        return LAYOUT_QUANTITY_COUNT;
    return LAYOUT_QUANTITY_NONE;
}

struct layout_quantity layout_quantity_judge_joined(const char *number, const char *data,
                                                    size_t prefix)
{
    struct layout_quantity quantity = {.role = joined_role(number + prefix, data + prefix)};

    if (quantity.role != LAYOUT_QUANTITY_NONE)
        quantity.tie = LAYOUT_TIE_JOINED;
    return quantity;
}

struct layout_quantity layout_quantity_judge(const char *number, const char *data, size_t prefix)
{
    const char *own = number + prefix;
    struct layout_quantity quantity = layout_quantity_judge_joined(number, data, prefix);

    if (quantity.tie == LAYOUT_TIE_JOINED)
        return quantity;
    quantity.role = whole_role(number);
    quantity.is_limit = layout_idiom_has_word(number, limits);
    if (quantity.is_limit && quantity.role < LAYOUT_QUANTITY_SIZE)
        quantity.role = LAYOUT_QUANTITY_SIZE;
    if (quantity.role == LAYOUT_QUANTITY_NONE)
        return quantity;
    if (is_named(own, data + prefix))
        quantity.tie = LAYOUT_TIE_NAMED;
    else if (is_bare(own))
        quantity.tie = LAYOUT_TIE_BARE;
    return quantity;
}
