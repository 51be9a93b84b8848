#include "sample.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/xml/write.h"
#include "harness.h"

struct layout_arena sample_arena;
struct layout_report *sample_report;

struct page {
    char text[16384];
    size_t used;
};

static struct page page;

static int page_write(void *closure, const char *data, size_t size)
{
    struct page *into = closure;

    if (size >= sizeof into->text - into->used)
        return -ENOSPC;
    memcpy(into->text + into->used, data, size);
    into->used += size;
    into->text[into->used] = '\0';
    return 0;
}

struct layout_sink sample_sink(void)
{
    page.used = 0;
    page.text[0] = '\0';
    return (struct layout_sink){page_write, &page};
}

char *sample_text(void)
{
    return page.text;
}

/* Each line as a diagnostic of TAP.  */
static void show(const char *title, const char *text)
{
    printf("# %s:\n# ", title);
    for (; *text; text++) {
        putchar(*text);
        if (*text == '\n')
            fputs("# ", stdout);
    }
    putchar('\n');
}

void sample_compare(const char *actual, const char *expected)
{
    if (strcmp(actual, expected) != 0) {
        show("is", actual);
        show("expected", expected);
    }
    CU_ASSERT_STRING_EQUAL(actual, expected);
}

void sample_begin(void)
{
    layout_arena_init(&sample_arena, NULL);
    sample_report = layout_report_new(&sample_arena);
    sample_report->producer = "gcc-layout 0.1.0";
    sample_report->unit = (struct layout_unit){.source = "net.c",
                                               .language = "GNU C17",
                                               .compiler = "GCC 12.2.0",
                                               .target = "x86_64-linux-gnu"};
    sample_report->unit.machine.pointer_size = 8;
    sample_report->unit.machine.stack_align = 16;
}

void sample_expect(const char *from, const char *to, const char *expected)
{
    char *first, *last;

    CU_ASSERT_EQUAL(layout_report_write(sample_report, sample_sink()), 0);
    first = strstr(sample_text(), from);
    CU_ASSERT_PTR_NOT_NULL_FATAL(first);
    last = strstr(first, to);
    CU_ASSERT_PTR_NOT_NULL_FATAL(last);
    last[strlen(to)] = '\0';
    sample_compare(first, expected);
    layout_arena_done(&sample_arena);
}

struct layout_place sample_place(const char *file, uint32_t line, uint32_t column)
{
    return (struct layout_place){.file = file, .line = line, .column = column, .token = 77};
}

struct layout_member *sample_add_member(struct layout_type *type, enum layout_member_kind kind,
                                        const char *name, const char *type_name)
{
    struct layout_member *member;

    type->members =
        layout_arena_grow(&sample_arena, type->members, type->member_count, sizeof *type->members);
    member = &type->members[type->member_count++];
    member->kind = kind;
    member->name = name;
    member->type_name = type_name;
    return member;
}

struct layout_member *sample_add_placed(struct layout_type *type, enum layout_member_kind kind,
                                        const char *name, const char *type_name,
                                        uint64_t bit_offset, uint64_t bit_size)
{
    struct layout_member *member = sample_add_member(type, kind, name, type_name);

    member->has_position = member->has_size = true;
    member->bit_offset = bit_offset;
    member->bit_size = bit_size;
    return member;
}

struct layout_type *sample_add_type(enum layout_type_kind kind, const char *name, uint64_t size,
                                    uint64_t align)
{
    struct layout_type *type = layout_report_add_type(sample_report);

    type->kind = kind;
    type->name = name;
    type->has_size = true;
    type->size = size;
    type->align = align;
    return type;
}
