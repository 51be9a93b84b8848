/* Types as text: rustc's lines for what Rust has too.  */

#include "page.h"

#include "../../plugin/model/arena.h"

/* The expected lines are what rustc 1.95 prints for the same types with repr(C), but for the
   keyword before a name and the order in which Rust lists types that are not repr(C).  */
static void test_as_rustc(void)
{
    struct layout_report *report = page_report();
    struct layout_type *type = page_add_type(report, LAYOUT_STRUCT, "S", 12, 4);

    page_add_field(type, "a", 0, 1, 1);
    page_add_field(type, "b", 4, 4, 4);
    page_add_field(type, "c", 8, 2, 2);

    type = page_add_type(report, LAYOUT_UNION, "U", 8, 4);
    page_add_field(type, "a", 0, 1, 1);
    page_add_field(type, "b", 0, 4, 4);
    page_add_field(type, "c", 0, 7, 1);

    type = page_add_type(report, LAYOUT_STRUCT, "P", 5, 1);
    type->packed = true;
    page_add_field(type, "a", 0, 1, 1);
    page_add_field(type, "b", 1, 4, 1);

    type = page_add_type(report, LAYOUT_STRUCT, "Q", 16, 8);
    page_add_field(type, "a", 0, 1, 1);
    page_add_field(type, "z", 8, 0, 8);
    page_add_field(type, "b", 8, 1, 1);
    page_add_field(type, "e", 9, 0, 1);

    type = page_add_type(report, LAYOUT_ENUM, "F", 1, 1);
    type->enumerators = layout_arena_array(page_arena(), 2, sizeof *type->enumerators);
    type->enumerators[0].name = "A";
    type->enumerators[1].name = "B";
    type->enumerator_count = 2;

    page_add_type(report, LAYOUT_STRUCT, "Z", 0, 1);

    page_expect(report,
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
    struct layout_report *report = page_report();
    struct layout_type *type;

    page_add_type(report, LAYOUT_STRUCT, "tag", 9, 1);
    page_add_type(report, LAYOUT_STRUCT, "word_t", 8, 1)->named_by_typedef = true;
    page_add_type(report, LAYOUT_STRUCT, "ns::Box<int>", 7, 1)->is_class = true;
    type = page_add_type(report, LAYOUT_UNION, NULL, 6, 1);
    type->place = (struct layout_place){"dir/a`b.c", 12, 3, 0};
    type = page_add_type(report, LAYOUT_ENUM, NULL, 5, 1);
    type->place = (struct layout_place){"e.h", 4, 0, 0};
    type = page_add_type(report, LAYOUT_STRUCT, NULL, 4, 1);
    type->place = (struct layout_place){"e.h", 0, 7, 0};
    type->is_class = true;
    page_add_type(report, LAYOUT_STRUCT, NULL, 3, 1);
    page_add_type(report, LAYOUT_STRUCT, "\xC3\xA9t\xC3\xA9\n\x7F\\", 2, 1);
    page_expect(
        report,
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
    struct layout_report *report = page_report();

    page_add_type(report, LAYOUT_ENUM, "b", 4, 4);
    page_add_type(report, LAYOUT_ENUM, "a", 4, 2);
    page_add_type(report, LAYOUT_ENUM, "large", UINT64_C(5000000000), 1);
    page_add_type(report, LAYOUT_ENUM, "a", 4, 1);
    page_add_type(report, LAYOUT_ENUM, NULL, 4, 4);
    page_add_type(report, LAYOUT_STRUCT, "z", 4, 4)->has_size = false;
    page_add_type(report, LAYOUT_STRUCT, "y", 0, 4)->has_size = false;
    page_add_type(report, LAYOUT_STRUCT, "huge", UINT64_C(1) << 60, 1);
    page_expect(report,
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

int main(void)
{
    static const struct unit_test tests[] = {
        {"what Rust has is printed as rustc does", test_as_rustc},
        {"types are named as C and C++ spell them", test_type_names},
        {"types go from large to small", test_type_order},
    };

    return page_main("text-type", tests, sizeof tests / sizeof *tests);
}
