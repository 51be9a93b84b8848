#include "read-parts.h"

#include <errno.h>
#include <string.h>

#include "../model/arena.h"
#include "../model/place.h"
#include "read-limits.h"

/* Of a bad value as much as a message has room for.  */
#define SHOWN_LENGTH 40

/* Most that is asked for is not there.  The first letters tell so without a call, which is a tenth
   of the time that reading takes.  */
static bool has_name(const struct layout_read_attribute *attribute, const char *name)
{
    return attribute->name[0] == name[0] && strcmp(attribute->name, name) == 0;
}

static const struct layout_read_attribute *find(struct layout_reading *reading, const char *name)
{
    size_t count = reading->status == 0 ? reading->attribute_count : 0;
    size_t index = reading->next_attribute;

    for (size_t i = 0; i < count; i++, index++) {
        const struct layout_read_attribute *attribute;

        if (index >= count)
            index = 0;
        attribute = &reading->attributes[index];
        if (!has_name(attribute, name))
            continue;
        if (attribute->length > LAYOUT_READ_TEXT_LIMIT) {
            layout_read_fail(reading, -EINVAL,
                             "<%s>: attribute \"%s\" has %zu bytes: the limit is %d",
                             reading->element, name, attribute->length, LAYOUT_READ_TEXT_LIMIT);
            return NULL;
        }
        reading->next_attribute = index + 1;
        return attribute;
    }
    return NULL;
}

static void fail_missing(struct layout_reading *reading, const char *name)
{
    layout_read_fail(reading, -EINVAL, "<%s>: attribute \"%s\" was expected", reading->element,
                     name);
}

/* EXPECTED completes the sentence.  */
static void fail_value(struct layout_reading *reading,
                       const struct layout_read_attribute *attribute, const char *expected)
{
    size_t shown = attribute->length < SHOWN_LENGTH ? attribute->length : SHOWN_LENGTH;

    /* Not in the middle of a character.  */
    while (shown < attribute->length && shown > 0 && (attribute->value[shown] & 0xC0) == 0x80)
        shown--;
    layout_read_fail(reading, -EINVAL, "<%s>: attribute \"%s\" is \"%.*s%s\": expected %s",
                     reading->element, attribute->name, (int)shown, attribute->value,
                     shown < attribute->length ? "..." : "", expected);
}

static bool is_word(const struct layout_read_attribute *attribute, const char *word)
{
    return attribute->length == strlen(word) &&
           memcmp(attribute->value, word, attribute->length) == 0;
}

static int hex_value(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    return digit >= 'A' && digit <= 'F' ? digit - 'A' + 10 : -1;
}

/* The byte that the escape at TEXT stands for, or -1 where there is no escape.  */
static int escaped_byte(const char *text, size_t length)
{
    if (length < 4 || text[0] != '\\' || text[1] != 'x' || hex_value(text[2]) < 0 ||
        hex_value(text[3]) < 0)
        return -1;
    return hex_value(text[2]) * 16 + hex_value(text[3]);
}

const char *layout_read_unescape(struct layout_reading *reading, const char *text, size_t length)
{
    char *plain = layout_arena_alloc(reading->arena, length + 1);
    size_t used = 0;

    for (size_t i = 0; i < length;) {
        int byte = escaped_byte(text + i, length - i);

        /* The writer never has one: it ends a string.  */
        if (byte == 0)
            layout_read_fail(reading, -EINVAL, "<%s>: \\x00 stands for no byte of a text",
                             reading->element);
        plain[used++] = byte < 0 ? text[i] : (char)byte;
        i += byte < 0 ? 1 : 4;
    }
    return plain;
}

const char *layout_read_text(struct layout_reading *reading, const char *name)
{
    const struct layout_read_attribute *attribute = find(reading, name);

    return attribute ? layout_read_unescape(reading, attribute->value, attribute->length) : NULL;
}

const char *layout_read_need_text(struct layout_reading *reading, const char *name)
{
    const char *text = layout_read_text(reading, name);

    if (!text)
        fail_missing(reading, name);
    return text;
}

bool layout_read_digits(const char *digits, size_t length, uint64_t limit, uint64_t *ret_number)
{
    uint64_t number = 0;

    if (length == 0 || (digits[0] == '0' && length > 1))
        return false;
    for (size_t i = 0; i < length; i++) {
        uint64_t digit;

        if (digits[i] < '0' || digits[i] > '9')
            return false;
        digit = (uint64_t)(digits[i] - '0');
        if (digit > limit || number > (limit - digit) / 10)
            return false;
        number = number * 10 + digit;
    }
    *ret_number = number;
    return true;
}

bool layout_read_number(struct layout_reading *reading, const char *name, uint64_t limit,
                        uint64_t *ret_number)
{
    const struct layout_read_attribute *attribute = find(reading, name);

    if (!attribute)
        return false;
    if (layout_read_digits(attribute->value, attribute->length, limit, ret_number))
        return true;
    fail_value(
        reading, attribute,
        layout_arena_printf(reading->arena, "a number from 0 to %llu", (unsigned long long)limit));
    return false;
}

void layout_read_need_number(struct layout_reading *reading, const char *name, uint64_t limit,
                             uint64_t *ret_number)
{
    if (!layout_read_number(reading, name, limit, ret_number))
        fail_missing(reading, name);
}

void layout_read_need_positive(struct layout_reading *reading, const char *name, uint64_t limit,
                               uint64_t *ret_number)
{
    const struct layout_read_attribute *attribute = find(reading, name);

    if (!attribute)
        fail_missing(reading, name);
    else if (is_word(attribute, "0"))
        fail_value(reading, attribute, "a number above 0");
    else
        layout_read_number(reading, name, limit, ret_number);
}

void layout_read_need_integer(struct layout_reading *reading, const char *name, bool *ret_negative,
                              uint64_t *ret_magnitude)
{
    const struct layout_read_attribute *attribute = find(reading, name);
    bool negative;

    if (!attribute) {
        fail_missing(reading, name);
        return;
    }
    negative = attribute->length > 1 && attribute->value[0] == '-' && attribute->value[1] != '0';
    if (!layout_read_digits(attribute->value + negative, attribute->length - negative, UINT64_MAX,
                            ret_magnitude))
        fail_value(reading, attribute, "an integer of at most 64 bits and a sign");
    *ret_negative = negative;
}

bool layout_read_integer(struct layout_reading *reading, const char *name, int64_t *ret_integer)
{
    const struct layout_read_attribute *attribute = find(reading, name);
    bool negative;
    uint64_t magnitude;

    if (!attribute)
        return false;
    negative = attribute->length > 1 && attribute->value[0] == '-' && attribute->value[1] != '0';
    if (!layout_read_digits(attribute->value + negative, attribute->length - negative, INT64_MAX,
                            &magnitude)) {
        fail_value(reading, attribute, "an integer of at most 63 bits and a sign");
        return false;
    }
    *ret_integer = negative ? -(int64_t)magnitude : (int64_t)magnitude;
    return true;
}

bool layout_read_is(struct layout_reading *reading, const char *name, const char *word)
{
    const struct layout_read_attribute *attribute = find(reading, name);

    return attribute && is_word(attribute, word);
}

uint32_t layout_read_small(struct layout_reading *reading, const char *name)
{
    uint64_t number = 0;

    layout_read_number(reading, name, UINT32_MAX, &number);
    return (uint32_t)number;
}

uint32_t layout_read_need_small_positive(struct layout_reading *reading, const char *name)
{
    uint64_t number = 0;

    layout_read_need_positive(reading, name, UINT32_MAX, &number);
    return (uint32_t)number;
}

bool layout_read_flag(struct layout_reading *reading, const char *name)
{
    const struct layout_read_attribute *attribute = find(reading, name);

    if (attribute && !is_word(attribute, "yes"))
        fail_value(reading, attribute, "\"yes\" (\"no\" is left out)");
    return attribute != NULL;
}

unsigned layout_read_need_word(struct layout_reading *reading, const char *name,
                               const char *const *words, size_t count)
{
    const struct layout_read_attribute *attribute = find(reading, name);
    const char *expected = "";

    if (!attribute) {
        fail_missing(reading, name);
        return 0;
    }
    for (size_t i = 0; i < count; i++) {
        if (is_word(attribute, words[i]))
            return (unsigned)i;
    }
    for (size_t i = 0; i < count; i++)
        expected =
            layout_arena_printf(reading->arena, "%s%s\"%s\"", expected, i ? " or " : "", words[i]);
    fail_value(reading, attribute, expected);
    return 0;
}

/* Whether the text of FILE is that of the last file read, with nothing in it to undo.  */
static bool is_last_file(const struct layout_reading *reading,
                         const struct layout_read_attribute *file)
{
    return reading->last_file && is_word(file, reading->last_file) &&
           !memchr(file->value, '\\', file->length);
}

struct layout_place layout_read_place(struct layout_reading *reading)
{
    const struct layout_read_attribute *file = find(reading, "file");
    struct layout_place place = {0};

    if (!file)
        return place;
    if (!is_last_file(reading, file))
        reading->last_file = layout_read_unescape(reading, file->value, file->length);
    place.file = reading->last_file;
    place.line = layout_read_small(reading, "line");
    place.column = layout_read_small(reading, "column");
    return place;
}

uint32_t layout_read_id_number(struct layout_reading *reading, const char *name, char prefix)
{
    const struct layout_read_attribute *attribute = find(reading, name);
    uint64_t number = 0;

    if (!attribute)
        return 0;
    if (attribute->length > 0 && attribute->value[0] == prefix &&
        layout_read_digits(attribute->value + 1, attribute->length - 1, LAYOUT_READ_ELEMENT_LIMIT,
                           &number) &&
        number > 0) {
        if (prefix == 't' && reading->in_piece)
            layout_read_piece_id(reading, (uint32_t)number);
        return (uint32_t)number;
    }
    fail_value(reading, attribute,
               layout_arena_printf(reading->arena, "%c and a number from 1 to %d", prefix,
                                   LAYOUT_READ_ELEMENT_LIMIT));
    return 0;
}
