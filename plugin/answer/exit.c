#include "exit.h"

#include <stdarg.h>
#include <stdio.h>

void layout_complain(const char *format, ...)
{
    va_list arguments;

    fputs("gcc-layout: ", stderr);
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
}
