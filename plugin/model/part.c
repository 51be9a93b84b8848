#include "part.h"

#include <string.h>

const char *const layout_part_names[LAYOUT_PART_COUNT] = {"rust", "suggestions", "slots"};

/* The bit of the part whose name is the LENGTH bytes at NAME, or 0.  */
static unsigned find_part(const char *name, size_t length)
{
    for (unsigned i = 0; i < LAYOUT_PART_COUNT; i++)
        if (strlen(layout_part_names[i]) == length &&
            memcmp(layout_part_names[i], name, length) == 0)
            return 1U << i;
    return 0;
}

bool layout_parts_parse(const char *list, char separator, unsigned *ret_parts)
{
    unsigned parts = 0;

    for (;;) {
        const char *end = strchr(list, separator);
        unsigned part = find_part(list, end ? (size_t)(end - list) : strlen(list));

        if (part == 0 || (parts & part) != 0)
            return false;
        parts |= part;
        if (!end)
            break;
        list = end + 1;
    }
    *ret_parts = parts;
    return true;
}
