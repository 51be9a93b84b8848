/* Members in another order in the source: which lines go where, and when nothing is moved.  */

#include "harness.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../../plugin/checks/move-lines.h"
#include "../../plugin/model/arena.h"
#include "../../plugin/model/type.h"

static struct layout_arena arena;

/* The members of a struct in TEXT that begins in its first line: where each "@" stands a name of
   one letter follows, the members' names in order.  The marks are taken out.  */
static struct layout_type type_of(const char *text, char *clean)
{
    struct layout_type type = {.kind = LAYOUT_STRUCT, .place = {"a.c", 1, 1, 0}};
    uint32_t line = 1;
    uint32_t column = 1;

    for (; *text; text++) {
        if (*text == '@') {
            type.members =
                layout_arena_grow(&arena, type.members, type.member_count, sizeof *type.members);
            type.members[type.member_count++] =
                (struct layout_member){.kind = LAYOUT_FIELD,
                                       .name = layout_arena_text(&arena, text + 1, 1),
                                       .place = {"a.c", line, column, 0}};
            continue;
        }
        column = *text == '\n' ? 1 : column + 1;
        line += *text == '\n';
        *clean++ = *text;
    }
    *clean = '\0';
    return type;
}

static int move(const struct layout_type *type, const char *text, const size_t *order,
                struct layout_moved *ret)
{
    struct layout_source source = layout_source_split(text, strlen(text), &arena);

    return layout_move_lines(type, order, &source, &arena, ret);
}

/* TEXT with its members in ORDER, digits, is EXPECTED; null where nothing can be moved.  */
static void expect(const char *text, const char *digits, const char *expected)
{
    char *clean = layout_arena_alloc(&arena, strlen(text) + 1);
    struct layout_type type = type_of(text, clean);
    size_t *order = layout_arena_array(&arena, type.member_count, sizeof *order);
    struct layout_moved moved;
    const char *seen = "";

    CU_ASSERT_EQUAL_FATAL(strlen(digits), type.member_count);
    for (size_t i = 0; i < type.member_count; i++)
        order[i] = (size_t)(digits[i] - '0');
    if (move(&type, clean, order, &moved) < 0) {
        CU_ASSERT_PTR_NULL(expected);
        if (expected)
            printf("# nothing is moved in: %s\n", clean);
        return;
    }
    for (size_t i = 0; i < moved.count; i++)
        seen = layout_arena_printf(&arena, "%s%.*s\n", seen, (int)moved.after[i].length,
                                   moved.after[i].text);
    CU_ASSERT_PTR_NOT_NULL(expected);
    if (!expected || strcmp(seen, expected) != 0) {
        CU_ASSERT(false);
        printf("# moved to:\n%s", seen);
    }
}

static void test_comments(void)
{
    expect("struct s {\nint @a;\nint @b;\n};\n", "10", "int b;\nint a;\n");
    expect("struct s\n{\n/* of a */\nint @a; /* a */\n\nint @b; // b\n}", "10",
           "int b; // b\n\n/* of a */\nint a; /* a */\n");
    expect("struct s {\n/* apart */\n\nint @a;\n/* of\nb */ int @b;\n};", "10",
           "/* apart */\n\n/* of\nb */ int b;\nint a;\n");
    expect("struct s {\nint @a; /* of\n\n a */\nint @b;\n};", "10",
           "int b;\nint a; /* of\n\n a */\n");
    expect("struct s {\nint @a;\n///< back\n//!< back\n/*!< back */\n// on\nint @b;\n};", "10",
           "// on\nint b;\nint a;\n///< back\n//!< back\n/*!< back */\n");
    expect("struct s {\nint @a; // a\n       // more\nint @b;\n       // b\n};", "10",
           "int b;\nint a; // a\n       // more\n       // b\n");
    /* A tab goes to the next eighth column.  */
    expect("struct s {\nint  @a; // a\n\t// more\nint @b;\n};", "10",
           "int b;\nint  a; // a\n\t// more\n");
    expect("struct s {\nint @a;\n/* end */\n};", "0", "int a;\n/* end */\n");
}

static void test_declarations(void)
{
    expect("struct s { // s\nint (*@a)(int,\n  int);\nstruct { int x; } @b; };\n", "10", NULL);
    expect("struct s { // s\nint (*@a)(int,\n  int);\nstruct {\n int x;\n} @b\n;\n};\n", "10",
           "struct {\n int x;\n} b\n;\nint (*a)(int,\n  int);\n");
    expect("struct s {\nchar @a[sizeof \";}\"];\nchar @b['\\''];\n};", "10",
           "char b['\\''];\nchar a[sizeof \";}\"];\n");
    expect("struct s {\nint @a : 1'0;\nint @b;\n};", "10", "int b;\nint a : 1'0;\n");
    expect("typedef struct s __attribute__((packed(1))) {\nint @a;\nint @b;\n} t;", "10",
           "int b;\nint a;\n");
    expect("struct s {\nenum { X } @a;\nint @b;\nint @c[X];\n};", "102",
           "int b;\nenum { X } a;\nint c[X];\n");
}

static void test_refusals(void)
{
    static const char *const texts[] = {
        "struct s { int @a;\nint @b;\n};",
        "struct s { /* a\n*/ int @a;\nint @b;\n};",
        "struct s {\nint @a;\nint @b; };",
        "struct s {\nint @a;\nint @b; /*\n*/ };",
        "struct s {\nint @a, @b;\n};",
        "struct s {\nint @a; int @b;\n};",
        "struct s {\nint @a; /*\n*/ int @b;\n};",
        "struct s {\nint @a;\n#if 1\nint @b;\n#endif\n};",
        "struct s {\nint @a;\n  #\nint @b;\n};",
        "struct s {\nint @a;\nint @b;\nint c;\n};",
        "struct s {\nint @a;\nint @b;\n;\n};",
        "struct s {\nint @a;\nint @b; \\\n};",
        "struct s {\nint @a;\nint @b; // ?\?/\n};",
        "struct s <%\nint @a;\nint @b;\n%>;",
        "struct s {\nint @a;\n_Pragma(\"x\") int @b;\n};",
        "struct s {\nenum { X } @a;\nint @b[X];\n};",
        "struct s {\nstruct t { int x; } @a;\nstruct t @b;\n};",
        "struct s {\nint x@a;\nint @b;\n};",
        "struct s {\nint @ax;\nint @b;\n};",
        "struct s {\nint @a;\nint @b;\n",
        "struct s {\nint @a;\nint @b\n};",
        "struct s {\nint @a[1;\nint @b];\n};",
        "struct s {\nint @a;\nint @b; ')\n};",
        "struct s;\nint @a;\nint @b;\n};",
    };

    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        expect(texts[i], "10", NULL);
}

static int compare_lines(const void *left, const void *right)
{
    const struct layout_source_line *a = left;
    const struct layout_source_line *b = right;
    size_t shorter = a->length < b->length ? a->length : b->length;
    int order = memcmp(a->text, b->text, shorter);

    return order ? order : (a->length > b->length) - (a->length < b->length);
}

/* Whether each line is among those before as often as among those after.  */
static bool is_permuted(const struct layout_moved *moved)
{
    size_t size = moved->count * sizeof *moved->before;
    struct layout_source_line *before = layout_arena_alloc(&arena, size);
    struct layout_source_line *after = layout_arena_alloc(&arena, size);

    memcpy(before, moved->before, size);
    memcpy(after, moved->after, size);
    qsort(before, moved->count, sizeof *before, compare_lines);
    qsort(after, moved->count, sizeof *after, compare_lines);
    for (size_t i = 0; i < moved->count; i++)
        if (compare_lines(&before[i], &after[i]) != 0)
            return false;
    return true;
}

/* Whatever is put for each byte of a source: lines are moved as they are, or not at all.  */
static void test_damage(void)
{
    static const char text[] = "struct s { // s\n"
                               "\t/* of\n\t   a */\n"
                               "\tint @a; /* a */\n"
                               "\n"
                               "\tenum { X = '\"' } @b; ///< \"b\"\n"
                               "\t                  ///< more\n"
                               "\tstruct {\n\t\tint n[2];\n\t} @c;\n"
                               "}; /* s */\n";
    static const char marks[] = "{}()[];,/*\"'\\#\n \t?<:%@a0\x80";
    static const size_t order[] = {2, 0, 1};
    char clean[sizeof text];
    struct layout_type type = type_of(text, clean);
    struct layout_moved moved;
    size_t length = strlen(clean);
    unsigned moves = 0;

    for (size_t i = 0; i < length; i++)
        for (const char *mark = marks; *mark; mark++) {
            char kept = clean[i];

            clean[i] = *mark;
            if (move(&type, clean, order, &moved) == 0) {
                CU_ASSERT(is_permuted(&moved));
                moves++;
            }
            clean[i] = kept;
        }
    for (size_t i = 0; i < length; i++) {
        struct layout_source source = layout_source_split(clean, i, &arena);

        CU_ASSERT_EQUAL(layout_move_lines(&type, order, &source, &arena, &moved) == 0,
                        i > (size_t)(strstr(clean, "}; /* s */") - clean));
    }
    CU_ASSERT(moves > 500);
}

int main(void)
{
    static const struct unit_test tests[] = {
        {"comments go with their members", test_comments},
        {"declarations of several lines", test_declarations},
        {"what moving lines cannot do", test_refusals},
        {"damaged sources", test_damage},
    };
    int status;

    layout_arena_init(&arena, NULL);
    status = unit_main("move lines", tests, sizeof tests / sizeof *tests);
    layout_arena_done(&arena);
    return status;
}
