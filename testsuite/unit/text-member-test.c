/* Members as text: what Rust has not is told in lines of rustc's shape.  */

#include "page.h"

/* struct { unsigned a:3; unsigned b:7; char c; unsigned :2; unsigned d:4; unsigned e:8; int f; }
   as x86-64 lays it out: a and b share the second byte, d lies behind two bits of nothing.  */
static void test_bit_fields(void)
{
    struct layout_report *report = page_report();
    struct layout_type *type = page_add_type(report, LAYOUT_STRUCT, "bits", 12, 4);

    page_add_bit_field(type, "a", 0, 3);
    page_add_bit_field(type, "b", 3, 7);
    page_add_field(type, "c", 2, 1, 1);
    page_add_bit_field(type, "d", 26, 4);
    page_add_bit_field(type, "e", 32, 8);
    page_add_field(type, "f", 8, 4, 4);
    page_expect(report, "print-type-size type: `struct bits`: 12 bytes, alignment: 4 bytes\n"
                        "print-type-size     field `.a:3 .b:7 :6`: 2 bytes\n"
                        "print-type-size     field `.c`: 1 bytes\n"
                        "print-type-size     field `:2 .d:4 :2`: 1 bytes\n"
                        "print-type-size     field `.e:8`: 1 bytes\n"
                        "print-type-size     padding: 3 bytes\n"
                        "print-type-size     field `.f`: 4 bytes, alignment: 4 bytes\n");
}

static void test_bit_field_edges(void)
{
    struct layout_report *report = page_report();
    struct layout_type *type = page_add_type(report, LAYOUT_STRUCT, "tail", 9, 1);

    /* A hole between bit-fields of one byte, bit-fields that chain over three bytes, padding
       before a bit-field whose alignment is known, and bits without a name.  */
    page_add_bit_field(type, "a", 0, 1);
    page_add_bit_field(type, "b", 4, 1);
    page_add_bit_field(type, "c", 8, 4);
    page_add_bit_field(type, "d", 12, 8);
    page_add_bit_field(type, "e", 20, 4);
    page_add_bits(type, "f", 40, 5, 4)->bitfield = true;
    page_add_bit_field(type, NULL, 45, 3);

    type = page_add_type(report, LAYOUT_UNION, "choice", 4, 4);
    page_add_bit_field(type, "low", 0, 3);
    page_add_bit_field(type, "wide", 0, 9);
    page_add_bit_field(type, "flag", 0, 1);
    page_expect(report, "print-type-size type: `struct tail`: 9 bytes, alignment: 1 bytes\n"
                        "print-type-size     field `.a:1 :3 .b:1 :3`: 1 bytes\n"
                        "print-type-size     field `.c:4 .d:8 .e:4`: 2 bytes\n"
                        "print-type-size     padding: 2 bytes\n"
                        "print-type-size     field `.f:5 :3`: 1 bytes, alignment: 4 bytes\n"
                        "print-type-size     end padding: 3 bytes\n"
                        "print-type-size type: `union choice`: 4 bytes, alignment: 4 bytes\n"
                        "print-type-size     variant `union choice`: 2 bytes\n"
                        "print-type-size         field `.low:3`: 1 bytes\n"
                        "print-type-size         field `.flag:1`: 1 bytes, offset: 0 bytes\n"
                        "print-type-size         field `.wide:9`: 2 bytes, offset: 0 bytes\n"
                        "print-type-size     end padding: 2 bytes\n");
}

static void test_members_of_c(void)
{
    struct layout_report *report = page_report();
    struct layout_type *type = page_add_type(report, LAYOUT_STRUCT, "message", 12, 4);

    page_add_field(type, NULL, 0, 4, 4);
    page_add_field(type, "kind", 4, 4, 4);
    page_add_field(type, "length", 8, 1, 1);
    page_add_field(type, "data", 10, 0, 2)->flexible = true;
    type->flexible = true;
    page_expect(report, "print-type-size type: `struct message`: 12 bytes, alignment: 4 bytes\n"
                        "print-type-size     field `.<unnamed>`: 4 bytes\n"
                        "print-type-size     field `.kind`: 4 bytes\n"
                        "print-type-size     field `.length`: 1 bytes\n"
                        "print-type-size     padding: 1 bytes\n"
                        "print-type-size     field `.data[]`: 0 bytes, alignment: 2 bytes\n"
                        "print-type-size     end padding: 2 bytes\n");
}

static void test_members_of_classes(void)
{
    struct layout_report *report = page_report();
    struct layout_type *type = page_add_type(report, LAYOUT_STRUCT, "D", 32, 8);

    type->is_class = true;
    page_add_field(type, NULL, 0, 8, 8)->kind = LAYOUT_VPTR;
    page_add_field(type, "Base", 0, 13, 8)->kind = LAYOUT_BASE;
    page_add_field(type, "Empty", 0, 0, 1)->kind = LAYOUT_BASE;
    page_add_field(type, "tail", 13, 1, 1);
    page_add_field(type, "V", 16, 8, 8)->kind = LAYOUT_BASE;
    type->members[4].is_virtual = true;
    page_expect(
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
    struct layout_report *report = page_report();
    struct layout_type *type = page_add_type(report, LAYOUT_STRUCT, "O", 16, 8);

    type->is_class = true;
    page_add_field(type, "long_one", 0, 16, 8);
    page_add_field(type, "inside", 4, 1, 1);
    page_add_field(type, "later", 6, 1, 0);

    type = page_add_type(report, LAYOUT_STRUCT, "P", 2, 1);
    type->is_class = true;
    page_add_bit_field(type, "bits", 0, 12);
    page_add_field(type, "byte", 1, 1, 1);
    page_expect(
        report,
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
    struct layout_report *report = page_report();
    struct layout_type *type = page_add_type(report, LAYOUT_STRUCT, "vla", 0, 4);
    struct layout_member *member;

    type->has_size = false;
    page_add_field(type, "n", 0, 4, 4);
    page_add_bit_field(type, "b", 37, 4);
    page_add_field(type, "v", 8, 0, 1)->has_size = false;
    member = page_add_field(type, "after", 0, 2, 2);
    member->has_position = false;
    member = page_add_field(type, "last", 0, 0, 0);
    member->has_position = member->has_size = false;
    page_expect(
        report,
        "print-type-partial type: `struct vla`: unknown size, alignment: 4 bytes\n"
        "print-type-partial     field `.n`: 4 bytes, offset: 0 bytes, alignment: 4 bytes\n"
        "print-type-partial     field `.b:4`: 2 bytes, offset: 4 bytes\n"
        "print-type-partial     field `.v`: unknown size, offset: 8 bytes, alignment: 1 bytes\n"
        "print-type-partial     field `.after`: 2 bytes, alignment: 2 bytes\n"
        "print-type-partial     field `.last`: unknown size\n");
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"bit-fields that share bytes share a line", test_bit_fields},
        {"bit-fields at edges, in tails and in unions", test_bit_field_edges},
        {"unnamed members and flexible arrays", test_members_of_c},
        {"bases and virtual table pointers", test_members_of_classes},
        {"members that overlap tell their offset", test_overlap},
        {"types known in part have lines of their own", test_partial},
    };

    return page_main("text-member", tests, sizeof tests / sizeof *tests);
}
