/* The engine against what rustc told of the same definitions: every size, offset, niche and tag of
   the files in rust-cases.  A file is definitions, each followed by "= " and its layout, as
   rust-notation.h has both; "target TRIPLE POINTER-SIZE" begins anew for another machine.  */

#include "harness.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/model/arena.h"
#include "rust-notation.h"

struct cases {
    const char *file;
    unsigned line_number;
    const char *definition;
    char expected[8192]; /* what the lines since the definition say */
    unsigned checked;
    struct layout_arena arena;
    struct rust_notation notation;
};

static void fail(const struct cases *cases, const char *found)
{
    char text[2 * sizeof cases->expected];

    snprintf(text, sizeof text, "%s: engine: %s; rustc: %s", cases->definition, found,
             cases->expected);
    CU_assertImplementation(CU_FALSE, cases->line_number, text, cases->file, "", CU_FALSE);
}

/* Holds the definition whose lines have all been read against the engine.  */
static void check(struct cases *cases)
{
    const struct layout_rust_layout *layout;
    struct layout_rust_type *type;
    const char *found = "no definition";

    if (!cases->definition)
        return;
    type = rust_notation_define(&cases->notation, cases->definition);
    if (type)
        found = layout_rust_type_layout(&cases->notation.types, type, &layout) == 0
                    ? rust_notation_print(&cases->notation, layout)
                    : "an error";
    if (strcmp(found, cases->expected) != 0)
        fail(cases, found);
    cases->checked++;
    cases->definition = NULL;
}

static void start_target(struct cases *cases, const char *line)
{
    char triple[100];
    unsigned pointer_size;

    CU_ASSERT_EQUAL_FATAL(sscanf(line, "target %99s %u", triple, &pointer_size), 2);
    CU_ASSERT_EQUAL_FATAL(
        rust_notation_start(&cases->notation, &cases->arena, triple, pointer_size), 0);
}

static void read_line(struct cases *cases, const char *line)
{
    if (line[0] == '#' || line[0] == '\0')
        return;
    if (line[0] == '=' || line[0] == ' ') {
        size_t used = strlen(cases->expected);
        snprintf(cases->expected + used, sizeof cases->expected - used, "%s%s", used ? "\n" : "",
                 line[0] == '=' ? line + 2 : line);
        return;
    }
    check(cases);
    if (strncmp(line, "target ", 7) == 0) {
        start_target(cases, line);
        return;
    }
    cases->definition = layout_arena_text(&cases->arena, line, strlen(line));
    cases->expected[0] = '\0';
}

/* Checks each case of the file NAME, of which there are COUNT.  */
static void check_file(const char *name, unsigned count)
{
    const char *source = getenv("LAYOUT_SRCDIR");
    struct cases *cases = calloc(1, sizeof *cases);
    char line[8192];
    FILE *file;

    CU_ASSERT_PTR_NOT_NULL_FATAL(cases);
    layout_arena_init(&cases->arena, NULL);
    cases->file = layout_arena_printf(&cases->arena, "%s/testsuite/unit/rust-cases/%s",
                                      source ? source : ".", name);
    file = fopen(cases->file, "r");
    CU_ASSERT_PTR_NOT_NULL_FATAL(file);
    while (fgets(line, sizeof line, file)) {
        cases->line_number++;
        line[strcspn(line, "\n")] = '\0';
        read_line(cases, line);
    }
    check(cases);
    CU_ASSERT_EQUAL(cases->checked, count);
    fclose(file);
    layout_arena_done(&cases->arena);
    free(cases);
}

static void test_rules(void)
{
    check_file("rules.txt", 190);
}

static void test_by_hand(void)
{
    check_file("by-hand.txt", 138);
}

static void test_structs(void)
{
    check_file("structs.txt", 51);
}

static void test_enums(void)
{
    check_file("enums.txt", 53);
}

static void test_i686(void)
{
    check_file("i686.txt", 40);
}

static void test_arm(void)
{
    check_file("arm.txt", 28);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"each rule, many machines", test_rules}, {"types made by hand, x86-64", test_by_hand},
        {"random structs, x86-64", test_structs}, {"random enums, x86-64", test_enums},
        {"random types, i686", test_i686},        {"random types, bare arm", test_arm},
    };

    return unit_main("rust-cases", tests, sizeof tests / sizeof tests[0]);
}
