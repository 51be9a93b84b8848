/* Reading a report's nodes, and findings about them.  */

#include "report-check.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void report_say(struct report *report, const xmlNode *node, const char *format, ...)
{
    va_list arguments;

    report->finding_count++;
    if (node)
        printf("%s:%ld: ", report->path, xmlGetLineNo((xmlNode *)node));
    else
        printf("%s: ", report->path);
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    putchar('\n');
}

bool report_is(const xmlNode *node, const char *element)
{
    return !strcmp((const char *)node->name, element);
}

const char *report_text(const xmlNode *node, const char *attribute)
{
    const xmlAttr *found = xmlHasProp((xmlNode *)node, (const xmlChar *)attribute);

    if (!found)
        return NULL;
    return found->children ? (const char *)found->children->content : "";
}

bool report_number(const xmlNode *node, const char *attribute, uint64_t *ret_number)
{
    const char *text = report_text(node, attribute);

    if (!text)
        return false;
    *ret_number = strtoull(text, NULL, 10);
    return true;
}

const xmlNode *report_element(const xmlNode *node)
{
    while (node && node->type != XML_ELEMENT_NODE)
        node = node->next;
    return node;
}
