/* How the command answers: declarations as C writes them, and one tree as XML and as JSON.  */

#include "harness.h"

#include <stdint.h>
#include <string.h>

#include "../../plugin/answer/declare.h"
#include "../../plugin/answer/node.h"
#include "../../plugin/model/arena.h"

static struct layout_arena arena;

static void expect_declared(const char *type, const char *name, const char *expected)
{
    CU_ASSERT_STRING_EQUAL(layout_declare(&arena, type, name), expected);
}

static void names_go_where_c_has_them(void)
{
    layout_arena_init(&arena, NULL);
    expect_declared("int", "n", "int n");
    expect_declared("char *", "p", "char *p");
    expect_declared("int[3][4]", "a", "int a[3][4]");
    expect_declared("int (*)[4]", "p", "int (*p)[4]");
    expect_declared("int (*)(char, int)", "f", "int (*f)(char, int)");
    expect_declared("void (*(*)(int))(void)", "f", "void (*(*f)(int))(void)");
    expect_declared("int (*[8])(void)", "table", "int (*table[8])(void)");
    expect_declared("int C::*", "m", "int C::*m");
    expect_declared("int (C::*)(int)", "m", "int (C::*m)(int)");
    expect_declared("list<int(int), 2>", "l", "list<int(int), 2> l");
    expect_declared("int", NULL, "int");
    layout_arena_done(&arena);
}

struct page {
    char text[1024];
    size_t size;
};

static int keep(void *closure, const char *data, size_t size)
{
    struct page *page = closure;

    if (page->size + size >= sizeof page->text)
        return -1;
    memcpy(page->text + page->size, data, size);
    page->size += size;
    page->text[page->size] = 0;
    return 0;
}

static const char *write_tree(const struct layout_node *root, enum layout_format format,
                              struct page *page)
{
    struct layout_sink sink = {keep, page};

    page->size = 0;
    page->text[0] = 0;
    CU_ASSERT_EQUAL(layout_node_write(root, format, sink), 0);
    return page->text;
}

static struct layout_node *make_tree(void)
{
    struct layout_node *root = layout_node_new(&arena, "show");
    struct layout_node *types = layout_node_list(root, "types");
    struct layout_node *type = layout_node_item(types, "type");

    layout_node_text(type, "name", "a<b> & \"c\"");
    layout_node_text(type, "tag", NULL);
    layout_node_number(type, "size", UINT64_MAX);
    layout_node_integer(type, "offset", -8);
    layout_node_flag(type, "packed", true);
    layout_node_flag(type, "union", false);
    return root;
}

static void a_tree_is_one_in_xml_and_json(void)
{
    struct layout_node *root;
    struct page page;

    layout_arena_init(&arena, NULL);
    root = make_tree();
    CU_ASSERT_PTR_NOT_NULL(strstr(write_tree(root, LAYOUT_FORMAT_XML, &page),
                                  "<type name=\"a&lt;b&gt; &amp; &quot;c&quot;\""
                                  " size=\"18446744073709551615\" offset=\"-8\" packed=\"yes\"/>"));
    CU_ASSERT_PTR_NOT_NULL(strstr(page.text, LAYOUT_ANSWER_NAMESPACE));
    write_tree(root, LAYOUT_FORMAT_JSON, &page);
    CU_ASSERT_PTR_NOT_NULL(strstr(page.text, "18446744073709551615"));
    CU_ASSERT_PTR_NOT_NULL(strstr(page.text, "-8"));
    CU_ASSERT_PTR_NOT_NULL(strstr(page.text, "a<b> & \\\"c\\\""));
    CU_ASSERT_PTR_NULL(strstr(page.text, "tag"));
    CU_ASSERT_PTR_NULL(strstr(page.text, "union"));
    layout_arena_done(&arena);
}

static int refuse(void *closure, const char *data, size_t size)
{
    (void)closure;
    (void)data;
    (void)size;
    return -28;
}

static void what_the_sink_says_comes_back(void)
{
    struct layout_sink sink = {refuse, NULL};

    layout_arena_init(&arena, NULL);
    CU_ASSERT_EQUAL(layout_node_write(make_tree(), LAYOUT_FORMAT_XML, sink), -28);
    CU_ASSERT_EQUAL(layout_node_write(make_tree(), LAYOUT_FORMAT_JSON, sink), -28);
    layout_arena_done(&arena);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"names go where C has them", names_go_where_c_has_them},
        {"a tree is the same in XML and in JSON", a_tree_is_one_in_xml_and_json},
        {"an error of the sink is told", what_the_sink_says_comes_back},
    };

    return unit_main("answer", tests, sizeof tests / sizeof *tests);
}
