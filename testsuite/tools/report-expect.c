/* Expectations of a report.  */

#include "report-expect.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

#include <libxml/xpath.h>

#include "report-check.h"
#include "report-names.h"

/* So many nodes of a node-set are shown.  */
#define NODES_AT_MOST 8

static void add_line(struct expectations *expectations, const char *text, unsigned line)
{
    struct expectation *items =
        realloc(expectations->items, (expectations->count + 1) * sizeof *items);

    if (!items)
        abort();
    expectations->items = items;
    items += expectations->count++;
    items->line = line;
    items->text = strdup(text);
    if (!items->text)
        abort();
}

int report_expect_read(const char *path, struct expectations *ret_expectations)
{
    struct expectations expectations = {path, NULL, 0};
    FILE *file = fopen(path, "r");
    char *text = NULL;
    size_t capacity = 0;
    unsigned line = 0;

    if (!file) {
        printf("%s: %s\n", path, strerror(errno));
        return -1;
    }
    while (getline(&text, &capacity, file) > 0) {
        size_t start = strspn(text, " \t\r\n");

        line++;
        text[strcspn(text, "\r\n")] = '\0';
        if (text[start] && text[start] != '#')
            add_line(&expectations, text + start, line);
    }
    free(text);
    fclose(file);
    if (!expectations.count) {
        printf("%s: holds no expectation\n", path);
        return -1;
    }
    *ret_expectations = expectations;
    return 0;
}

void report_expect_free(struct expectations *expectations)
{
    for (unsigned i = 0; i < expectations->count; i++)
        free(expectations->items[i].text);
    free(expectations->items);
    expectations->items = NULL;
    expectations->count = 0;
}

/* A piece of an XPath expression: a name, a string with its quotes, or one other character.  */
struct token {
    const char *text;
    size_t length;
    bool name;
};

static bool is_name_start(char c)
{
    return isalpha((unsigned char)c) || c == '_' || (unsigned char)c >= 0x80;
}

/* Reads the token at *CURSOR and moves on.  Returns false at the end.  */
static bool next_token(const char **cursor, struct token *ret_token)
{
    const char *start = *cursor + strspn(*cursor, " \t"), *end = start + 1;

    if (!*start)
        return false;
    if (*start == '"' || *start == '\'') {
        while (*end && *end != *start)
            end++;
        if (*end)
            end++;
    } else if (is_name_start(*start) || isdigit((unsigned char)*start)) {
        while (is_name_start(*end) || isdigit((unsigned char)*end) || *end == '-' || *end == '.')
            end++;
    }
    *ret_token = (struct token){start, (size_t)(end - start), is_name_start(*start)};
    *cursor = end;
    return true;
}

/* Whether a name before NEXT is that of an element or attribute, and not of a function, an axis
   or an operator.  No element has an operator's name, so those need no grammar to be told.  */
static bool names_a_node(const struct token *token, const char *next)
{
    static const char *const operators[] = {"and", "or", "div", "mod"};

    next += strspn(next, " \t");
    if (!token->name || *next == '(' || !strncmp(next, "::", 2))
        return false;
    for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
        if (token->length == strlen(operators[i]) &&
            !strncmp(token->text, operators[i], token->length))
            return false;
    return true;
}

/* The first name in TEXT that the schema does not know.  */
static bool find_unknown_name(const xmlDoc *schema, const char *text, struct token *ret_token)
{
    struct token token;

    while (next_token(&text, &token)) {
        if (names_a_node(&token, text) && !report_names_have(schema, token.text, token.length)) {
            *ret_token = token;
            return true;
        }
    }
    return false;
}

/* Where the one equals sign of TEXT is that stands outside of brackets and is no part of
   another operator; null where there is none or more than one.  */
static const char *find_equals(const char *text)
{
    const char *found = NULL;
    char previous = '\0';
    struct token token;
    int depth = 0;

    while (next_token(&text, &token)) {
        char c = *token.text;

        if (c == '[' || c == '(')
            depth++;
        else if (c == ']' || c == ')')
            depth--;
        else if (c == '=' && !depth && !strchr("!<>", previous ? previous : ' ')) {
            if (found)
                return NULL;
            found = token.text;
        }
        previous = c;
    }
    return found;
}

static void print_object(xmlXPathObject *object)
{
    xmlNodeSet *nodes = object->type == XPATH_NODESET ? object->nodesetval : NULL;
    xmlChar *text;

    if (object->type != XPATH_NODESET) {
        text = xmlXPathCastToString(object);
        printf(object->type == XPATH_STRING ? " '%s'" : " %s", text ? (const char *)text : "");
        xmlFree(text);
        return;
    }
    if (!nodes || !nodes->nodeNr)
        printf(" no node");
    for (int i = 0; nodes && i < nodes->nodeNr && i < NODES_AT_MOST; i++) {
        text = xmlXPathCastNodeToString(nodes->nodeTab[i]);
        printf("%s '%s'", i ? "," : "", text ? (const char *)text : "");
        xmlFree(text);
    }
    if (nodes && nodes->nodeNr > NODES_AT_MOST)
        printf(", and %d more", nodes->nodeNr - NODES_AT_MOST);
}

/* Says what the left side of a comparison was.  */
static void explain(const char *text, xmlXPathContext *context)
{
    const char *end = find_equals(text);
    xmlChar *left;
    xmlXPathObject *object;

    if (!end)
        return;
    while (end > text && end[-1] == ' ')
        end--;
    left = xmlStrndup((const xmlChar *)text, (int)(end - text));
    object = xmlXPathEvalExpression(left, context);
    if (object) {
        printf("  %s is", (const char *)left);
        print_object(object);
        putchar('\n');
    }
    xmlXPathFreeObject(object);
    xmlFree(left);
}

static const char *type_name(const xmlXPathObject *object)
{
    switch (object->type) {
    case XPATH_NODESET:
        return "a node-set";
    case XPATH_NUMBER:
        return "a number";
    case XPATH_STRING:
        return "a string";
    default:
        return "something else";
    }
}

/* Returns 0, or -1 when the expectation itself is at fault.  */
static int check_one(const struct expectations *expectations, const struct expectation *expectation,
                     const xmlDoc *schema, struct report *report, xmlXPathContext *context)
{
    xmlXPathObject *object = xmlXPathEvalExpression((const xmlChar *)expectation->text, context);
    struct token unknown;
    int status = -1;

    if (!object) {
        printf("%s:%u: cannot be evaluated: %s\n", expectations->path, expectation->line,
               expectation->text);
    } else if (object->type != XPATH_BOOLEAN) {
        printf("%s:%u: is %s, not a boolean: %s\n", expectations->path, expectation->line,
               type_name(object), expectation->text);
    } else if (find_unknown_name(schema, expectation->text, &unknown)) {
        printf("%s:%u: the format has no '%.*s': %s\n", expectations->path, expectation->line,
               (int)unknown.length, unknown.text, expectation->text);
    } else {
        status = 0;
        if (!object->boolval) {
            report_say(report, NULL, "not as expected (%s:%u): %s", expectations->path,
                       expectation->line, expectation->text);
            explain(expectation->text, context);
        }
    }
    xmlXPathFreeObject(object);
    return status;
}

static void strip_namespace(xmlNode *node)
{
    for (; node; node = node->next) {
        if (node->type != XML_ELEMENT_NODE)
            continue;
        node->ns = NULL;
        strip_namespace(node->children);
    }
}

int report_expect_check(const struct expectations *expectations, const xmlDoc *schema,
                        struct report *report)
{
    xmlXPathContext *context = xmlXPathNewContext(report->doc);
    int status = 0;

    if (!context)
        abort();
    strip_namespace(xmlDocGetRootElement(report->doc));
    for (unsigned i = 0; i < expectations->count; i++)
        if (check_one(expectations, &expectations->items[i], schema, report, context))
            status = -1;
    xmlXPathFreeContext(context);
    return status;
}
