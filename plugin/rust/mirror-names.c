/* What types of the source are called in Rust.  */

#include "mirrors.h"

#include <string.h>

#include "../model/arena.h"
#include "../model/report.h"

/* What the generated source means by these, and one that Rust takes for itself.  */
static const char *const reserved[] = {
    "Self",      "Option",    "NonNull",   "ManuallyDrop", "Opaque",    "Aligned",
    "Unaligned", "Complex",   "AtomicPtr", "AtomicBool",   "AtomicI8",  "AtomicI16",
    "AtomicI32", "AtomicI64", "AtomicU8",  "AtomicU16",    "AtomicU32", "AtomicU64"};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* CamelCase, as Rust names its types: what is between letters and digits goes, and the letter
   after it is made large.  Between digits it stays, so that v1_2 and v12 are two.  */
const char *layout_mirror_camel(struct layout_arena *arena, const char *name)
{
    char *camel = layout_arena_alloc(arena, 2 * strlen(name) + 2);
    size_t used = 0;
    bool begins = true;

    for (; *name; name++) {
        if (!is_letter(*name) && !is_digit(*name)) {
            begins = true;
            continue;
        }
        if (is_digit(*name) && (used == 0 || (begins && is_digit(camel[used - 1]))))
            camel[used++] = '_';
        camel[used++] = (char)(begins && *name >= 'a' && *name <= 'z' ? *name - 'a' + 'A' : *name);
        begins = false;
    }
    return used > 0 ? camel : "Unnamed";
}

bool layout_mirror_is_reserved(const char *name)
{
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++)
        if (strcmp(name, reserved[i]) == 0)
            return true;
    /* Markers of alignment, and no more than these: a name that was changed must be free.  */
    return strncmp(name, "Align", 5) == 0 && is_digit(name[5]) &&
           strspn(name + 5, "0123456789") == strlen(name + 5);
}

bool layout_mirror_is_taken(struct layout_mirrors *mirrors, const char *name)
{
    for (size_t i = 0; i < mirrors->entry_count; i++)
        if (mirrors->entries[i]->name && strcmp(mirrors->entries[i]->name, name) == 0)
            return true;
    return false;
}

/* Whether NAME was free, and is now taken.  */
static bool take_name(struct layout_mirrors *mirrors, const char *name)
{
    size_t count = mirrors->taken.count;

    if (layout_mirror_is_reserved(name))
        return false;
    layout_strings_keep(&mirrors->taken, name);
    return mirrors->taken.count > count;
}

const char *layout_mirror_unique(struct layout_mirrors *mirrors, const char *name)
{
    const char *tried = name;

    for (unsigned number = 2; !take_name(mirrors, tried); number++)
        tried = layout_arena_printf(mirrors->arena, "%s%s%u", name,
                                    is_digit(name[strlen(name) - 1]) ? "_" : "", number);
    return tried;
}

/* Members that are or hold a type without a name give it one: outer and member.  */
static void name_members(struct layout_mirrors *mirrors, const struct layout_type *outer)
{
    const char *prefix = layout_mirror_entry(mirrors, outer)->name;

    for (size_t i = 0; i < outer->member_count; i++) {
        const struct layout_member *member = &outer->members[i];
        struct layout_mirrored *entry;

        if (!member->type || member->type->name || member->kind != LAYOUT_FIELD)
            continue;
        entry = layout_mirror_entry(mirrors, member->type);
        if (entry->name)
            continue;
        entry->name = layout_arena_printf(
            mirrors->arena, "%s%s", prefix,
            member->name ? layout_mirror_camel(mirrors->arena, member->name) : "Unnamed");
        entry->name = layout_mirror_unique(mirrors, entry->name);
    }
}

void layout_mirror_name_all(struct layout_mirrors *mirrors)
{
    const struct layout_report *report = mirrors->report;

    /* Those with a name of their own come first, and no two have one.  */
    for (size_t i = 0; i < report->type_count; i++)
        if (report->types[i]->name)
            layout_mirror_entry(mirrors, report->types[i])->name = layout_mirror_unique(
                mirrors, layout_mirror_camel(mirrors->arena, report->types[i]->name));
    /* A type comes before those that hold it, so backwards the outer ones have theirs.  */
    for (size_t i = report->type_count; i-- > 0;) {
        struct layout_mirrored *entry = layout_mirror_entry(mirrors, report->types[i]);

        if (!entry->name)
            entry->name = layout_mirror_unique(mirrors, "Unnamed");
        name_members(mirrors, report->types[i]);
    }
}
