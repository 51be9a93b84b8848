/* Three tasks that take turns on a Cortex-M3, each on a stack of its own.  */

#ifndef FIRMWARE_H
#define FIRMWARE_H

#include <stddef.h>
#include <stdint.h>

/* What the reports are asked about.  Each does its work a number of times and returns.  */
void task_commands(void);
void task_tree(void);
void task_print(void);

/* Prints VALUE to TEXT, which has room, in BASE with at least WIDTH places; returns the end.  */
char *print_number(char *text, uint32_t value, unsigned base, unsigned width);

/* A part of printf: %u, %x, %s with widths.  SIZE counts the null byte.  */
void print(char *text, size_t size, const char *format, ...);

/* What the C library is asked for by a task, and by what measures the library alone.  */
#define LIBRARY_FORMAT "%-8s %08lx %+ld %5d%%"
#define LIBRARY_ARGUMENTS "volts", 0xdeadbeefUL, -2147483647L, 42

#endif
