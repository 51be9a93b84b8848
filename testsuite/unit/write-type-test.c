/* Types as they are written: each attribute, and members and holes in their order.  */

#include "harness.h"

#include "sample.h"

/* The struct of the example in docs/report-format.md.  */
static void test_example(void)
{
    struct layout_type *item;
    struct layout_member *member;

    sample_begin();
    sample_report->unit.machine.cache_line = 64;
    item = sample_add_type(LAYOUT_STRUCT, "item", 12, 4);
    item->place = sample_place("item.c", 1, 8);
    member = sample_add_placed(item, LAYOUT_FIELD, "tag", "char", 0, 8);
    member->align = 1;
    member->place = sample_place("item.c", 1, 20);
    member = sample_add_placed(item, LAYOUT_FIELD, "value", "int", 32, 32);
    member->align = 4;
    member->place = sample_place("item.c", 1, 29);
    member = sample_add_placed(item, LAYOUT_FIELD, "n", "short int", 64, 16);
    member->align = 2;
    member->place = sample_place("item.c", 1, 42);
    sample_expect(
        "  <types>", "</types>\n",
        "  <types>\n"
        "    <struct id=\"t1\" name=\"item\" file=\"item.c\" line=\"1\" column=\"8\" size=\"12\""
        " align=\"4\" padding=\"5\" lines=\"1\">\n"
        "      <field name=\"tag\" type=\"char\" offset=\"0\" size=\"1\" align=\"1\""
        " file=\"item.c\" line=\"1\" column=\"20\"/>\n"
        "      <padding offset=\"1\" size=\"3\" kind=\"hole\"/>\n"
        "      <field name=\"value\" type=\"int\" offset=\"4\" size=\"4\" align=\"4\""
        " file=\"item.c\" line=\"1\" column=\"29\"/>\n"
        "      <field name=\"n\" type=\"short int\" offset=\"8\" size=\"2\" align=\"2\""
        " file=\"item.c\" line=\"1\" column=\"42\"/>\n"
        "      <padding offset=\"10\" size=\"2\" kind=\"tail\"/>\n"
        "    </struct>\n"
        "  </types>\n");
}

static void test_type_attributes(void)
{
    struct layout_type *type;

    sample_begin();
    type = sample_add_type(LAYOUT_STRUCT, "all", 1000, 16);
    type->is_class = type->named_by_typedef = type->packed = true;
    type->flexible = type->system_header = type->local = true;
    type->user_align = 16;
    type->place = sample_place("a&b.h", 0, 5);
    sample_report->unit.machine.cache_line = 64;
    type = sample_add_type(LAYOUT_UNION, NULL, 0, 1);
    type = sample_add_type(LAYOUT_STRUCT, "variable", 0, 4);
    type->has_size = false;
    type->place.line = 7;
    sample_expect(
        "  <types>", "</types>\n",
        "  <types>\n"
        "    <struct id=\"t1\" name=\"all\" class=\"yes\" typedef=\"yes\" file=\"a&amp;b.h\""
        " size=\"1000\" align=\"16\" padding=\"1000\" packed=\"yes\""
        " flexible=\"yes\" user-align=\"16\" system-header=\"yes\" local=\"yes\""
        " lines=\"16\">\n"
        "      <padding offset=\"0\" size=\"1000\" kind=\"tail\"/>\n"
        "    </struct>\n"
        "    <union id=\"t2\" size=\"0\" align=\"1\" padding=\"0\" lines=\"0\"/>\n"
        "    <struct id=\"t3\" name=\"variable\" align=\"4\"/>\n"
        "  </types>\n");
}

static void test_enum(void)
{
    static struct layout_enumerator enumerators[] = {
        {"LOW", true, UINT64_C(1) << 63}, {"ZERO", true, 0}, {"HIGH", false, UINT64_MAX}};
    struct layout_type *type;

    sample_begin();
    type = sample_add_type(LAYOUT_ENUM, "level", 8, 8);
    type->underlying = "long int";
    type->enumerators = enumerators;
    type->enumerator_count = 3;
    sample_expect(
        "    <enum ", "</enum>\n",
        "    <enum id=\"t1\" name=\"level\" size=\"8\" align=\"8\" underlying=\"long int\">\n"
        "      <enumerator name=\"LOW\" value=\"-9223372036854775808\"/>\n"
        "      <enumerator name=\"ZERO\" value=\"0\"/>\n"
        "      <enumerator name=\"HIGH\" value=\"18446744073709551615\"/>\n"
        "    </enum>\n");
}

static void test_bits(void)
{
    struct layout_type *type;
    struct layout_member *member;

    sample_begin();
    type = sample_add_type(LAYOUT_STRUCT, "bits", 8, 4);
    member = sample_add_placed(type, LAYOUT_FIELD, "a", "unsigned int", 0, 3);
    member->bitfield = true;
    member->align = 4;
    /* A bit-field of whole bytes is one all the same.  */
    sample_add_placed(type, LAYOUT_FIELD, NULL, "int", 32, 16)->bitfield = true;
    /* As other languages have: no bit-field, but not at a byte.  */
    sample_add_placed(type, LAYOUT_FIELD, "packed", "int", 52, 8)->align = 1;
    sample_expect(
        "    <struct ", "</struct>\n",
        "    <struct id=\"t1\" name=\"bits\" size=\"8\" align=\"4\" padding=\"3\""
        " bit-padding=\"13\">\n"
        "      <field name=\"a\" type=\"unsigned int\" bit-offset=\"0\" bit-size=\"3\"/>\n"
        "      <padding bit-offset=\"3\" bit-size=\"5\" kind=\"hole\"/>\n"
        "      <padding offset=\"1\" size=\"3\" kind=\"hole\"/>\n"
        "      <field type=\"int\" bit-offset=\"32\" bit-size=\"16\"/>\n"
        "      <padding bit-offset=\"48\" bit-size=\"4\" kind=\"hole\"/>\n"
        "      <field name=\"packed\" type=\"int\" bit-offset=\"52\" bit-size=\"8\"/>\n"
        "      <padding bit-offset=\"60\" bit-size=\"4\" kind=\"tail\"/>\n"
        "    </struct>\n");
}

static void test_members(void)
{
    struct layout_type *type, *other;
    struct layout_member *member;

    sample_begin();
    type = sample_add_type(LAYOUT_STRUCT, "ns::derived<int>", 32, 8);
    other = sample_add_type(LAYOUT_STRUCT, "base", 8, 8);
    other->id = 44;
    sample_add_placed(type, LAYOUT_VPTR, NULL, NULL, 0, 64)->align = 8;
    member = sample_add_placed(type, LAYOUT_BASE, "base", NULL, 64, 40);
    member->type = other;
    member->align = 8;
    member = sample_add_placed(type, LAYOUT_FIELD, "next", "base *[2]", 128, 64);
    member->type = other;
    member->align = 8;
    sample_add_placed(type, LAYOUT_BASE, "empty", NULL, 192, 0)->is_virtual = true;
    sample_add_placed(type, LAYOUT_FIELD, "rest", "char []", 200, 0)->flexible = true;
    sample_expect(
        "    <struct ", "</struct>\n",
        "    <struct id=\"t1\" name=\"ns::derived&lt;int&gt;\" size=\"32\" align=\"8\""
        " padding=\"11\">\n"
        "      <vptr offset=\"0\" size=\"8\"/>\n"
        "      <base name=\"base\" type-id=\"t44\" offset=\"8\" size=\"5\"/>\n"
        "      <padding offset=\"13\" size=\"3\" kind=\"hole\"/>\n"
        "      <field name=\"next\" type=\"base *[2]\" type-id=\"t44\" offset=\"16\" size=\"8\""
        " align=\"8\"/>\n"
        "      <base name=\"empty\" offset=\"24\" size=\"0\" virtual=\"yes\"/>\n"
        "      <padding offset=\"24\" size=\"1\" kind=\"hole\"/>\n"
        "      <field name=\"rest\" type=\"char []\" offset=\"25\" size=\"0\""
        " flexible=\"yes\"/>\n"
        "      <padding offset=\"25\" size=\"7\" kind=\"tail\"/>\n"
        "    </struct>\n");
}

static void test_unknown(void)
{
    struct layout_type *type;
    struct layout_member *member;

    sample_begin();
    type = sample_add_type(LAYOUT_STRUCT, "vla", 0, 4);
    type->has_size = false;
    member = sample_add_placed(type, LAYOUT_FIELD, "n", "int", 0, 32);
    member->align = 4;
    member = sample_add_member(type, LAYOUT_FIELD, "data", "char [n]");
    member->has_position = true;
    member->bit_offset = 32;
    member->align = 1;
    member = sample_add_member(type, LAYOUT_FIELD, "after", "int");
    member->has_size = true;
    member->bit_size = 32;
    member->align = 4;
    member = sample_add_member(type, LAYOUT_FIELD, "b", "int");
    member->has_size = member->bitfield = true;
    member->bit_size = 3;
    sample_expect("    <struct ", "</struct>\n",
                  "    <struct id=\"t1\" name=\"vla\" align=\"4\">\n"
                  "      <field name=\"n\" type=\"int\" offset=\"0\" size=\"4\" align=\"4\"/>\n"
                  "      <field name=\"data\" type=\"char [n]\" offset=\"4\" align=\"1\"/>\n"
                  "      <field name=\"after\" type=\"int\" size=\"4\" align=\"4\"/>\n"
                  "      <field name=\"b\" type=\"int\" bit-size=\"3\"/>\n"
                  "    </struct>\n");
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"the struct of the example", test_example},
        {"a type's attributes", test_type_attributes},
        {"an enum", test_enum},
        {"bit-fields and bit holes", test_bits},
        {"bases, vptrs and members of no size", test_members},
        {"members of unknown place", test_unknown},
    };

    return unit_main("write-type", tests, sizeof tests / sizeof *tests);
}
