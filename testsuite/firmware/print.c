/* A part of printf whose frames have reports.  */

#include <stdarg.h>

#include "firmware.h"

char *print_number(char *text, uint32_t value, unsigned base, unsigned width)
{
    char digits[32];
    unsigned count = 0;

    do {
        digits[count++] = "0123456789abcdef"[value % base];
        value /= base;
    } while (value > 0);
    for (; width > count; width--)
        *text++ = ' ';
    while (count > 0)
        *text++ = digits[--count];
    return text;
}

static char *copy(char *text, const char *end, const char *from)
{
    while (*from && text < end)
        *text++ = *from++;
    return text;
}

void print(char *text, size_t size, const char *format, ...)
{
    char *end = text + size - 1;
    char number[40];
    va_list arguments;

    va_start(arguments, format);
    for (; *format && text < end; format++) {
        unsigned width = 0;

        if (*format != '%') {
            *text++ = *format;
            continue;
        }
        while (format[1] >= '0' && format[1] <= '9')
            width = width * 10 + (unsigned)(*++format - '0');
        switch (*++format) {
        case 's':
            text = copy(text, end, va_arg(arguments, const char *));
            break;
        case 'u':
            *print_number(number, va_arg(arguments, unsigned), 10, width) = '\0';
            text = copy(text, end, number);
            break;
        case 'x':
            *print_number(number, va_arg(arguments, unsigned), 16, width) = '\0';
            text = copy(text, end, number);
            break;
        }
    }
    va_end(arguments);
    *text = '\0';
}
