/* The text output: rustc's lines for what Rust has too, and ours for the rest.  */

#include "harness.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "../../plugin/model/report.h"
#include "../../plugin/text/print.h"

static struct layout_arena arena;

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

static void expect(const struct layout_report *report, const char *expected)
{
    static struct page page;

    page.used = 0;
    page.text[0] = '\0';
    CU_ASSERT_EQUAL(layout_report_print(report, (struct layout_sink){page_write, &page}), 0);
    if (strcmp(page.text, expected))
        printf("# printed:\n%s# expected:\n%s", page.text, expected);
    CU_ASSERT_STRING_EQUAL(page.text, expected);
}

static struct layout_type *add_type(struct layout_report *report, enum layout_type_kind kind,
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

/* Adds a member of BIT_SIZE bits at BIT_OFFSET; the pointer holds until the next call.  */
static struct layout_member *add_bits(struct layout_type *type, const char *name,
                                      uint64_t bit_offset, uint64_t bit_size, uint64_t align)
{
    struct layout_member *member;

    type->members = layout_arena_grow(&arena, type->members, type->member_count, sizeof *member);
    member = &type->members[type->member_count++];
    member->kind = LAYOUT_FIELD;
    member->name = name;
    member->has_position = member->has_size = true;
    member->bit_offset = bit_offset;
    member->bit_size = bit_size;
    member->align = align;
    return member;
}

static struct layout_member *add_field(struct layout_type *type, const char *name, uint64_t offset,
                                       uint64_t size, uint64_t align)
{
    return add_bits(type, name, offset * 8, size * 8, align);
}

static void add_bit_field(struct layout_type *type, const char *name, uint64_t bit_offset,
                          uint64_t bit_size)
{
    add_bits(type, name, bit_offset, bit_size, 0)->bitfield = true;
}

static void test_empty(void)
{
    expect(layout_report_new(&arena), "");
}

/* The expected lines are what rustc 1.95 prints for the same types with repr(C), but for the
   keyword before a name and the order in which Rust lists types that are not repr(C).  */
static void test_as_rustc(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type = add_type(report, LAYOUT_STRUCT, "S", 12, 4);

    add_field(type, "a", 0, 1, 1);
    add_field(type, "b", 4, 4, 4);
    add_field(type, "c", 8, 2, 2);

    type = add_type(report, LAYOUT_UNION, "U", 8, 4);
    add_field(type, "a", 0, 1, 1);
    add_field(type, "b", 0, 4, 4);
    add_field(type, "c", 0, 7, 1);

    type = add_type(report, LAYOUT_STRUCT, "P", 5, 1);
    type->packed = true;
    add_field(type, "a", 0, 1, 1);
    add_field(type, "b", 1, 4, 1);

    type = add_type(report, LAYOUT_STRUCT, "Q", 16, 8);
    add_field(type, "a", 0, 1, 1);
    add_field(type, "z", 8, 0, 8);
    add_field(type, "b", 8, 1, 1);
    add_field(type, "e", 9, 0, 1);

    type = add_type(report, LAYOUT_ENUM, "F", 1, 1);
    type->enumerators = layout_arena_array(&arena, 2, sizeof *type->enumerators);
    type->enumerators[0].name = "A";
    type->enumerators[1].name = "B";
    type->enumerator_count = 2;

    add_type(report, LAYOUT_STRUCT, "Z", 0, 1);

    expect(report,
           "print-type-size type: `struct Q`: 16 bytes, alignment: 8 bytes\n"
           "print-type-size     field `.a`: 1 bytes\n"
           "print-type-size     padding: 7 bytes\n"
           "print-type-size     field `.z`: 0 bytes, alignment: 8 bytes\n"
           "print-type-size     field `.b`: 1 bytes\n"
           "print-type-size     field `.e`: 0 bytes\n"
           "print-type-size     end padding: 7 bytes\n"
           "print-type-size type: `struct S`: 12 bytes, alignment: 4 bytes\n"
           "print-type-size     field `.a`: 1 bytes\n"
           "print-type-size     padding: 3 bytes\n"
           "print-type-size     field `.b`: 4 bytes, alignment: 4 bytes\n"
           "print-type-size     field `.c`: 2 bytes\n"
           "print-type-size     end padding: 2 bytes\n"
           "print-type-size type: `union U`: 8 bytes, alignment: 4 bytes\n"
           "print-type-size     variant `union U`: 7 bytes\n"
           "print-type-size         field `.a`: 1 bytes\n"
           "print-type-size         field `.b`: 4 bytes, offset: 0 bytes, alignment: 4 bytes\n"
           "print-type-size         field `.c`: 7 bytes, offset: 0 bytes, alignment: 1 bytes\n"
           "print-type-size     end padding: 1 bytes\n"
           "print-type-size type: `struct P`: 5 bytes, alignment: 1 bytes\n"
           "print-type-size     field `.a`: 1 bytes\n"
           "print-type-size     field `.b`: 4 bytes\n"
           "print-type-size type: `enum F`: 1 bytes, alignment: 1 bytes\n"
           "print-type-size     discriminant: 1 bytes\n"
           "print-type-size     variant `A`: 0 bytes\n"
           "print-type-size     variant `B`: 0 bytes\n"
           "print-type-size type: `struct Z`: 0 bytes, alignment: 1 bytes\n");
}

static void test_type_names(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type;

    add_type(report, LAYOUT_STRUCT, "tag", 9, 1);
    add_type(report, LAYOUT_STRUCT, "word_t", 8, 1)->named_by_typedef = true;
    add_type(report, LAYOUT_STRUCT, "ns::Box<int>", 7, 1)->is_class = true;
    type = add_type(report, LAYOUT_UNION, NULL, 6, 1);
    type->place = (struct layout_place){"dir/a`b.c", 12, 3, 0};
    type = add_type(report, LAYOUT_ENUM, NULL, 5, 1);
    type->place = (struct layout_place){"e.h", 4, 0, 0};
    type = add_type(report, LAYOUT_STRUCT, NULL, 4, 1);
    type->place = (struct layout_place){"e.h", 0, 7, 0};
    type->is_class = true;
    add_type(report, LAYOUT_STRUCT, NULL, 3, 1);
    add_type(report, LAYOUT_STRUCT, "\xC3\xA9t\xC3\xA9\n\x7F\\", 2, 1);
    expect(report,
           "print-type-size type: `struct tag`: 9 bytes, alignment: 1 bytes\n"
           "print-type-size     end padding: 9 bytes\n"
           "print-type-size type: `word_t`: 8 bytes, alignment: 1 bytes\n"
           "print-type-size     end padding: 8 bytes\n"
           "print-type-size type: `ns::Box<int>`: 7 bytes, alignment: 1 bytes\n"
           "print-type-size     end padding: 7 bytes\n"
           "print-type-size type: `union <unnamed at dir/a\\x60b.c:12:3>`: 6 bytes, alignment: 1 "
           "bytes\n"
           "print-type-size     variant `union <unnamed at dir/a\\x60b.c:12:3>`: 0 bytes\n"
           "print-type-size     end padding: 6 bytes\n"
           "print-type-size type: `enum <unnamed at e.h:4>`: 5 bytes, alignment: 1 bytes\n"
           "print-type-size     discriminant: 5 bytes\n"
           "print-type-size type: `struct <unnamed at e.h>`: 4 bytes, alignment: 1 bytes\n"
           "print-type-size     end padding: 4 bytes\n"
           "print-type-size type: `struct <unnamed>`: 3 bytes, alignment: 1 bytes\n"
           "print-type-size     end padding: 3 bytes\n"
           "print-type-size type: `struct \xC3\xA9t\xC3\xA9\\x0A\\x7F\\x5C`: 2 bytes, alignment: 1 "
           "bytes\n"
           "print-type-size     end padding: 2 bytes\n");
}

static void test_type_order(void)
{
    struct layout_report *report = layout_report_new(&arena);

    add_type(report, LAYOUT_ENUM, "b", 4, 4);
    add_type(report, LAYOUT_ENUM, "a", 4, 2);
    add_type(report, LAYOUT_ENUM, "large", UINT64_C(5000000000), 1);
    add_type(report, LAYOUT_ENUM, "a", 4, 1);
    add_type(report, LAYOUT_ENUM, NULL, 4, 4);
    add_type(report, LAYOUT_STRUCT, "z", 4, 4)->has_size = false;
    add_type(report, LAYOUT_STRUCT, "y", 0, 4)->has_size = false;
    add_type(report, LAYOUT_STRUCT, "huge", UINT64_C(1) << 60, 1);
    expect(report,
           "print-type-size type: `enum large`: 5000000000 bytes, alignment: 1 bytes\n"
           "print-type-size     discriminant: 5000000000 bytes\n"
           "print-type-size type: `enum <unnamed>`: 4 bytes, alignment: 4 bytes\n"
           "print-type-size     discriminant: 4 bytes\n"
           "print-type-size type: `enum a`: 4 bytes, alignment: 2 bytes\n"
           "print-type-size     discriminant: 4 bytes\n"
           "print-type-size type: `enum a`: 4 bytes, alignment: 1 bytes\n"
           "print-type-size     discriminant: 4 bytes\n"
           "print-type-size type: `enum b`: 4 bytes, alignment: 4 bytes\n"
           "print-type-size     discriminant: 4 bytes\n"
           "print-type-partial type: `struct huge`: 1152921504606846976 bytes, alignment: 1 "
           "bytes\n"
           "print-type-partial type: `struct y`: unknown size, alignment: 4 bytes\n"
           "print-type-partial type: `struct z`: unknown size, alignment: 4 bytes\n");
    CU_ASSERT_STRING_EQUAL(report->types[0]->name, "b");
}

/* struct { unsigned a:3; unsigned b:7; char c; unsigned :2; unsigned d:4; unsigned e:8; int f; }
   as x86-64 lays it out: a and b share the second byte, d lies behind two bits of nothing.  */
static void test_bit_fields(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type = add_type(report, LAYOUT_STRUCT, "bits", 12, 4);

    add_bit_field(type, "a", 0, 3);
    add_bit_field(type, "b", 3, 7);
    add_field(type, "c", 2, 1, 1);
    add_bit_field(type, "d", 26, 4);
    add_bit_field(type, "e", 32, 8);
    add_field(type, "f", 8, 4, 4);
    expect(report, "print-type-size type: `struct bits`: 12 bytes, alignment: 4 bytes\n"
                   "print-type-size     field `.a:3 .b:7 :6`: 2 bytes\n"
                   "print-type-size     field `.c`: 1 bytes\n"
                   "print-type-size     field `:2 .d:4 :2`: 1 bytes\n"
                   "print-type-size     field `.e:8`: 1 bytes\n"
                   "print-type-size     padding: 3 bytes\n"
                   "print-type-size     field `.f`: 4 bytes, alignment: 4 bytes\n");
}

static void test_bit_field_edges(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type = add_type(report, LAYOUT_STRUCT, "tail", 9, 1);

    /* A hole between bit-fields of one byte, bit-fields that chain over three bytes, padding
       before a bit-field whose alignment is known, and bits without a name.  */
    add_bit_field(type, "a", 0, 1);
    add_bit_field(type, "b", 4, 1);
    add_bit_field(type, "c", 8, 4);
    add_bit_field(type, "d", 12, 8);
    add_bit_field(type, "e", 20, 4);
    add_bits(type, "f", 40, 5, 4)->bitfield = true;
    add_bit_field(type, NULL, 45, 3);

    type = add_type(report, LAYOUT_UNION, "choice", 4, 4);
    add_bit_field(type, "low", 0, 3);
    add_bit_field(type, "wide", 0, 9);
    add_bit_field(type, "flag", 0, 1);
    expect(report, "print-type-size type: `struct tail`: 9 bytes, alignment: 1 bytes\n"
                   "print-type-size     field `.a:1 :3 .b:1 :3`: 1 bytes\n"
                   "print-type-size     field `.c:4 .d:8 .e:4`: 2 bytes\n"
                   "print-type-size     padding: 2 bytes\n"
                   "print-type-size     field `.f:5 :3`: 1 bytes, alignment: 4 bytes\n"
                   "print-type-size     end padding: 3 bytes\n"
                   "print-type-size type: `union choice`: 4 bytes, alignment: 4 bytes\n"
                   "print-type-size     variant `union choice`: 2 bytes\n"
                   "print-type-size         field `.low:3`: 1 bytes\n"
                   "print-type-size         field `.wide:9`: 2 bytes, offset: 0 bytes\n"
                   "print-type-size         field `.flag:1`: 1 bytes, offset: 0 bytes\n"
                   "print-type-size     end padding: 2 bytes\n");
}

static void test_members_of_c(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type = add_type(report, LAYOUT_STRUCT, "message", 12, 4);

    add_field(type, NULL, 0, 4, 4);
    add_field(type, "kind", 4, 4, 4);
    add_field(type, "length", 8, 1, 1);
    add_field(type, "data", 10, 0, 2)->flexible = true;
    type->flexible = true;
    expect(report, "print-type-size type: `struct message`: 12 bytes, alignment: 4 bytes\n"
                   "print-type-size     field `.<unnamed>`: 4 bytes\n"
                   "print-type-size     field `.kind`: 4 bytes\n"
                   "print-type-size     field `.length`: 1 bytes\n"
                   "print-type-size     padding: 1 bytes\n"
                   "print-type-size     field `.data[]`: 0 bytes, alignment: 2 bytes\n"
                   "print-type-size     end padding: 2 bytes\n");
}

static void test_members_of_classes(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type = add_type(report, LAYOUT_STRUCT, "D", 32, 8);

    type->is_class = true;
    add_field(type, NULL, 0, 8, 8)->kind = LAYOUT_VPTR;
    add_field(type, "Base", 0, 13, 8)->kind = LAYOUT_BASE;
    add_field(type, "Empty", 0, 0, 1)->kind = LAYOUT_BASE;
    add_field(type, "tail", 13, 1, 1);
    add_field(type, "V", 16, 8, 8)->kind = LAYOUT_BASE;
    type->members[4].is_virtual = true;
    expect(
        report,
        "print-type-size type: `D`: 32 bytes, alignment: 8 bytes\n"
        "print-type-size     field `.<vptr>`: 8 bytes\n"
        "print-type-size     field `.<base Base>`: 13 bytes, offset: 0 bytes, alignment: 8 bytes\n"
        "print-type-size     field `.<base Empty>`: 0 bytes, offset: 0 bytes, alignment: 1 bytes\n"
        "print-type-size     field `.tail`: 1 bytes\n"
        "print-type-size     padding: 2 bytes\n"
        "print-type-size     field `.<virtual base V>`: 8 bytes, alignment: 8 bytes\n"
        "print-type-size     end padding: 8 bytes\n");
}

/* A short member in the bytes of a long one does not bring the end nearer.  */
static void test_overlap(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type = add_type(report, LAYOUT_STRUCT, "O", 16, 8);

    type->is_class = true;
    add_field(type, "long_one", 0, 16, 8);
    add_field(type, "inside", 4, 1, 1);
    add_field(type, "later", 6, 1, 0);

    type = add_type(report, LAYOUT_STRUCT, "P", 2, 1);
    type->is_class = true;
    add_bit_field(type, "bits", 0, 12);
    add_field(type, "byte", 1, 1, 1);
    expect(report,
           "print-type-size type: `O`: 16 bytes, alignment: 8 bytes\n"
           "print-type-size     field `.long_one`: 16 bytes\n"
           "print-type-size     field `.inside`: 1 bytes, offset: 4 bytes, alignment: 1 bytes\n"
           "print-type-size     field `.later`: 1 bytes, offset: 6 bytes\n"
           "print-type-size type: `P`: 2 bytes, alignment: 1 bytes\n"
           "print-type-size     field `.bits:12`: 2 bytes\n"
           "print-type-size     field `.byte`: 1 bytes, offset: 1 bytes, alignment: 1 bytes\n");
}

/* GNU C's variable-sized members: what is not known is said so, in lines that no reader of
   rustc's takes for its own.  */
static void test_partial(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_type *type = add_type(report, LAYOUT_STRUCT, "vla", 0, 4);
    struct layout_member *member;

    type->has_size = false;
    add_field(type, "n", 0, 4, 4);
    add_bit_field(type, "b", 37, 4);
    add_field(type, "v", 8, 0, 1)->has_size = false;
    member = add_field(type, "after", 0, 2, 2);
    member->has_position = false;
    member = add_field(type, "last", 0, 0, 0);
    member->has_position = member->has_size = false;
    expect(report,
           "print-type-partial type: `struct vla`: unknown size, alignment: 4 bytes\n"
           "print-type-partial     field `.n`: 4 bytes, offset: 0 bytes, alignment: 4 bytes\n"
           "print-type-partial     field `.b:4`: 2 bytes, offset: 4 bytes\n"
           "print-type-partial     field `.v`: unknown size, offset: 8 bytes, alignment: 1 bytes\n"
           "print-type-partial     field `.after`: 2 bytes, alignment: 2 bytes\n"
           "print-type-partial     field `.last`: unknown size\n");
}

static struct layout_function *add_function(struct layout_report *report, const char *name,
                                            enum layout_frame_kind kind, uint64_t size,
                                            uint64_t extent)
{
    struct layout_function *function = layout_report_add_function(report);

    function->name = function->symbol = name;
    function->frame.known = true;
    function->frame.kind = kind;
    function->frame.size = size;
    function->frame.has_extent = extent != 0;
    function->frame.extent = extent;
    return function;
}

static void test_functions(void)
{
    struct layout_report *report = layout_report_new(&arena);
    struct layout_function *function;

    add_function(report, "sum", LAYOUT_FRAME_STATIC, 8, 8);
    function = add_function(report, "leaf", LAYOUT_FRAME_STATIC, 8, 136);
    function->frame.red_zone = 128;
    function = add_function(report, "bounded", LAYOUT_FRAME_BOUNDED, 80, 80);
    function->frame.dynamic = 64;
    add_function(report, "vla", LAYOUT_FRAME_DYNAMIC, 48, 0);
    add_function(report, "scalable", LAYOUT_FRAME_STATIC, 16, 0);
    add_function(report, "ranged", LAYOUT_FRAME_DYNAMIC, 32, 96);
    layout_report_add_function(report)->name = "nowhere";
    function = add_function(report, "sum", LAYOUT_FRAME_STATIC, 8, 8);
    function->symbol = "sum.constprop.0";
    function->clone_of = "sum";
    function->order = -1;
    add_function(report, "abs", LAYOUT_FRAME_STATIC, 8, 8)->symbol = "_Z3absi";
    add_function(report, "alloca_user", LAYOUT_FRAME_DYNAMIC, 4000, 0);
    expect(
        report,
        "print-stack-size function: `alloca_user`: 4000 bytes, kind: dynamic, extent: unbounded\n"
        "print-stack-size function: `vla`: 48 bytes, kind: dynamic, extent: unbounded\n"
        "print-stack-size function: `scalable`: 16 bytes, kind: static, extent: unknown\n"
        "print-stack-size function: `leaf`: 8 bytes, kind: static, red zone: 128 bytes, extent: "
        "136 "
        "bytes\n"
        "print-stack-size function: `ranged`: 32 bytes, kind: dynamic, extent: 96 bytes\n"
        "print-stack-size function: `bounded`: 80 bytes, kind: bounded, dynamic: 64 bytes, extent: "
        "80 bytes\n"
        "print-stack-size function: `abs`: 8 bytes, kind: static, extent: 8 bytes, symbol: "
        "`_Z3absi`\n"
        "print-stack-size function: `sum`: 8 bytes, kind: static, extent: 8 bytes\n"
        "print-stack-size function: `sum`: 8 bytes, kind: static, extent: 8 bytes, symbol: "
        "`sum.constprop.0`, clone of: `sum`\n"
        "print-stack-size function: `nowhere`: unknown size\n");
}

static void add_variable(struct layout_report *report, const char *name, uint64_t size,
                         const char *section)
{
    struct layout_variable *variable = layout_report_add_variable(report);

    variable->name = variable->symbol = name;
    variable->size = size;
    variable->align = 4;
    variable->section = section;
    variable->order = (int64_t)report->variable_count;
}

static void test_variables(void)
{
    struct layout_report *report = layout_report_new(&arena);

    add_variable(report, "small", 4, ".data");
    add_variable(report, "table", 400, ".bss");
    add_variable(report, "count", 4, ".bss");
    report->variables[2]->symbol = "count.1";
    add_variable(report, "count", 4, ".bss");
    report->variables[3]->symbol = "count.0";
    add_variable(report, "odd", 500, "a`b");
    expect(
        report,
        "print-variable-size variable: `odd`: 500 bytes, alignment: 4 bytes, section: `a\\x60b`\n"
        "print-variable-size variable: `table`: 400 bytes, alignment: 4 bytes, section: `.bss`\n"
        "print-variable-size variable: `count`: 4 bytes, alignment: 4 bytes, section: `.bss`, "
        "symbol: `count.0`\n"
        "print-variable-size variable: `count`: 4 bytes, alignment: 4 bytes, section: `.bss`, "
        "symbol: `count.1`\n"
        "print-variable-size variable: `small`: 4 bytes, alignment: 4 bytes, section: `.data`\n"
        "print-section-size section: `a\\x60b`: 500 bytes, variables: 1\n"
        "print-section-size section: `.bss`: 408 bytes, variables: 3\n"
        "print-section-size section: `.data`: 4 bytes, variables: 1\n");
}

static int refuse(void *closure, const char *data, size_t size)
{
    (void)closure;
    (void)data;
    (void)size;
    return -ENOSPC;
}

static void test_error(void)
{
    struct layout_report *report = layout_report_new(&arena);

    add_type(report, LAYOUT_STRUCT, "s", 4, 4);
    CU_ASSERT_EQUAL(layout_report_print(report, (struct layout_sink){refuse, NULL}), -ENOSPC);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"an empty report prints nothing", test_empty},
        {"what Rust has is printed as rustc does", test_as_rustc},
        {"types are named as C and C++ spell them", test_type_names},
        {"types go from large to small", test_type_order},
        {"bit-fields that share bytes share a line", test_bit_fields},
        {"bit-fields at edges, in tails and in unions", test_bit_field_edges},
        {"unnamed members and flexible arrays", test_members_of_c},
        {"bases and virtual table pointers", test_members_of_classes},
        {"members that overlap tell their offset", test_overlap},
        {"types known in part have lines of their own", test_partial},
        {"functions go by extent", test_functions},
        {"variables and sections go by size", test_variables},
        {"the sink's error is returned", test_error},
    };
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main("text", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&arena);
    return status;
}
