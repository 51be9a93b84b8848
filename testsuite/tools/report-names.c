/* The names in a RELAX NG schema, as far as report.rng uses that language: elements and
   attributes have a name attribute, patterns are named by define and taken by ref.  */

#include "report-names.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What was printed so far, to be sorted.  */
struct lines {
    char **items;
    size_t count;
};

static const char *name_of(const xmlNode *node)
{
    const xmlAttr *name = xmlHasProp((xmlNode *)node, (const xmlChar *)"name");

    return name && name->children ? (const char *)name->children->content : "";
}

static bool is(const xmlNode *node, const char *pattern)
{
    return node->type == XML_ELEMENT_NODE && !strcmp((const char *)node->name, pattern);
}

static const xmlNode *find_define(const xmlNode *grammar, const char *name)
{
    for (const xmlNode *node = grammar->children; node; node = node->next)
        if (is(node, "define") && !strcmp(name_of(node), name))
            return node;
    return NULL;
}

static void add_line(struct lines *lines, const char *element, const char *attribute)
{
    size_t length = strlen(element) + strlen(attribute) + 2;
    char *line = malloc(length);
    char **items = realloc(lines->items, (lines->count + 1) * sizeof *items);

    if (!line || !items)
        abort();
    (void)snprintf(line, length, "%s%s%s", element, *attribute ? " " : "", attribute);
    lines->items = items;
    lines->items[lines->count++] = line;
}

/* Adds the attributes of ELEMENT that the patterns among NODE's children allow it.  */
static void add_attributes(struct lines *lines, const xmlNode *grammar, const char *element,
                           const xmlNode *node)
{
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (is(child, "attribute")) {
            add_line(lines, element, name_of(child));
        } else if (is(child, "ref")) {
            const xmlNode *define = find_define(grammar, name_of(child));

            if (define)
                add_attributes(lines, grammar, element, define);
        } else if (!is(child, "element")) {
            add_attributes(lines, grammar, element, child);
        }
    }
}

static void add_elements(struct lines *lines, const xmlNode *grammar, const xmlNode *node)
{
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (is(child, "element")) {
            add_line(lines, name_of(child), "");
            add_attributes(lines, grammar, name_of(child), child);
        }
        add_elements(lines, grammar, child);
    }
}

static int compare_lines(const void *left, const void *right)
{
    return strcmp(*(char *const *)left, *(char *const *)right);
}

void report_names_print(const xmlDoc *schema)
{
    const xmlNode *grammar = xmlDocGetRootElement((xmlDoc *)schema);
    struct lines lines = {NULL, 0};

    add_elements(&lines, grammar, grammar);
    if (lines.count)
        qsort(lines.items, lines.count, sizeof *lines.items, compare_lines);
    for (size_t i = 0; i < lines.count; i++)
        if (!i || strcmp(lines.items[i], lines.items[i - 1]))
            puts(lines.items[i]);
    for (size_t i = 0; i < lines.count; i++)
        free(lines.items[i]);
    free(lines.items);
}

static bool have_below(const xmlNode *node, const char *name, size_t length)
{
    for (const xmlNode *child = node->children; child; child = child->next) {
        if ((is(child, "element") || is(child, "attribute")) && strlen(name_of(child)) == length &&
            !strncmp(name_of(child), name, length))
            return true;
        if (have_below(child, name, length))
            return true;
    }
    return false;
}

bool report_names_have(const xmlDoc *schema, const char *name, size_t length)
{
    return have_below(xmlDocGetRootElement((xmlDoc *)schema), name, length);
}
