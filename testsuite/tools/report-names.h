/* The names that the schema gives elements and attributes.  */

#ifndef REPORT_NAMES_H
#define REPORT_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include <libxml/tree.h>

/* Prints a line for each element ("field") and for each attribute of one ("field offset") that
   the RELAX NG schema knows, sorted, each once.  */
void report_names_print(const xmlDoc *schema);

/* Whether the LENGTH bytes at NAME are the name of an element or attribute of the schema.  */
bool report_names_have(const xmlDoc *schema, const char *name, size_t length);

#endif
