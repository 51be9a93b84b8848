#include "page.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/text/print.h"

static struct layout_arena arena;

struct layout_arena *page_arena(void)
{
    return &arena;
}

struct layout_report *page_report(void)
{
    return layout_report_new(&arena);
}

int page_main(const char *name, const struct unit_test *tests, size_t count)
{
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main(name, tests, count);
    layout_arena_done(&arena);
    return status;
}

/* All that was printed, as a string.  */
struct page {
    char text[16384];
    size_t used;
};

static int page_write(void *closure, const char *data, size_t size)
{
    struct page *page = closure;

    if (size >= sizeof page->text - page->used)
        return -ENOSPC;
    memcpy(page->text + page->used, data, size);
    page->used += size;
    page->text[page->used] = '\0';
    return 0;
}

void page_expect(const struct layout_report *report, const char *expected)
{
    static struct page page;

    page.used = 0;
    page.text[0] = '\0';
    CU_ASSERT_EQUAL(layout_report_print(report, (struct layout_sink){page_write, &page}), 0);
    if (strcmp(page.text, expected))
        printf("# printed:\n%s# expected:\n%s", page.text, expected);
    CU_ASSERT_STRING_EQUAL(page.text, expected);
}

struct layout_type *page_add_type(struct layout_report *report, enum layout_type_kind kind,
                                  const char *name, uint64_t size, uint64_t align)
{
    struct layout_type *type = layout_report_add_type(report);

    type->kind = kind;
    type->name = name;
    type->has_size = true;
    type->size = size;
    type->align = align;
    return type;
}

struct layout_member *page_add_bits(struct layout_type *type, const char *name, uint64_t bit_offset,
                                    uint64_t bit_size, uint64_t align)
{
    struct layout_member *member;

    type->members =
        layout_arena_grow(page_arena(), type->members, type->member_count, sizeof *member);
    member = &type->members[type->member_count++];
    member->kind = LAYOUT_FIELD;
    member->name = name;
    member->has_position = member->has_size = true;
    member->bit_offset = bit_offset;
    member->bit_size = bit_size;
    member->align = align;
    return member;
}

struct layout_member *page_add_field(struct layout_type *type, const char *name, uint64_t offset,
                                     uint64_t size, uint64_t align)
{
    return page_add_bits(type, name, offset * 8, size * 8, align);
}

void page_add_bit_field(struct layout_type *type, const char *name, uint64_t bit_offset,
                        uint64_t bit_size)
{
    page_add_bits(type, name, bit_offset, bit_size, 0)->bitfield = true;
}
