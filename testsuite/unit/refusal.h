/* A report to be damaged, and what the reader says then.  */

#ifndef LAYOUT_REFUSAL_H
#define LAYOUT_REFUSAL_H

#include <stddef.h>

/* A report with one of each, an element a line.  */
extern const char refusal_report[];

/* What was said last.  */
extern char refusal_message[1024];

/* Reads the file at PATH.  Returns 0 for a report, else the errno and the line in *RET_LINE.  */
int refusal_of_file(const char *path, int *ret_line);

/* Writes LENGTH bytes of TEXT to report.xml and reads that.  */
int refusal_of_text(const char *text, size_t length, int *ret_line);

#endif
