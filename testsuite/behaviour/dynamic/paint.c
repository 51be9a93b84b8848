/* paint EXTENTS: calls each function on a stack of its own that was painted before, with many
   arguments, and finds how far it came: where the paint is gone, and where the stack pointer was
   as it called.  Prints the highest mark of each with its extent; the status is 1 where a mark is
   beyond.  For x86-64.  */

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "functions.h"

enum { SIZE = 1 << 13, PAINT = 0xa5, RETURN_ADDRESS = 8 };

static _Alignas(64) unsigned char stack[SIZE];

/* The lowest stack pointer before a call of take since it was set.  */
uintptr_t lowest_pointer;

__asm__(".text\n"
        ".globl take\n"
        ".type take, @function\n"
        "take:\n"
        "\tleaq 8(%rsp), %rax\n"
        "\tcmpq lowest_pointer(%rip), %rax\n"
        "\tcmovaq lowest_pointer(%rip), %rax\n"
        "\tmovq %rax, lowest_pointer(%rip)\n"
        "\txorl %eax, %eax\n"
        "\tret\n"
        ".size take, .-take\n"
        /* call_on(function, n, m, top): with the stack pointer at TOP before the call.  */
        ".globl call_on\n"
        ".type call_on, @function\n"
        "call_on:\n"
        "\tpushq %rbx\n"
        "\tmovq %rsp, %rbx\n"
        "\tmovq %rdi, %rax\n"
        "\tmovl %esi, %edi\n"
        "\tmovl %edx, %esi\n"
        "\tmovq %rcx, %rsp\n"
        "\tcall *%rax\n"
        "\tmovq %rbx, %rsp\n"
        "\tpopq %rbx\n"
        "\tret\n"
        ".size call_on, .-call_on\n"
        ".section .note.GNU-stack,\"\",@progbits\n"
        ".text\n");

int call_on(int (*function)(unsigned, int), unsigned n, int m, unsigned char *top);

static const struct {
    const char *name;
    int (*function)(unsigned, int);
} functions[] = {
#define ENTRY(name) {#name, name},
    FUNCTIONS(ENTRY)};

/* The bytes from the top that a call reached.  What a callee's return address takes is the
   callee's.  */
static unsigned long reached(int (*function)(unsigned, int), unsigned n, int m, unsigned top)
{
    unsigned long lowest = 0;
    unsigned long pointer;

    memset(stack, PAINT, sizeof stack);
    lowest_pointer = UINTPTR_MAX;
    call_on(function, n, m, stack + top);
    while (lowest < top && stack[lowest] == PAINT)
        lowest++;
    pointer = lowest_pointer == UINTPTR_MAX ? top : lowest_pointer - (uintptr_t)stack;
    if (lowest < pointer && lowest + RETURN_ADDRESS >= pointer)
        lowest = pointer;
    return top - lowest;
}

static unsigned long highest_mark(int (*function)(unsigned, int))
{
    unsigned long highest = 0;

    for (unsigned top = SIZE - 256; top < SIZE - 128; top += 16)
        for (int m = 0; m < 16; m += 5)
            for (unsigned n = 0; n < 1100; n += n % 16 == 0 || n % 16 == 15 || n < 40 ? 1 : 7) {
                unsigned long mark = reached(function, n, m, top);

                highest = mark > highest ? mark : highest;
            }
    return highest;
}

/* Returns 0 where EXTENTS has none for NAME.  */
static unsigned long extent_of(const char *extents, const char *name)
{
    char symbol[100];
    unsigned long extent;
    unsigned long found = 0;
    FILE *file = fopen(extents, "r");

    while (file && fscanf(file, "%99s %lu", symbol, &extent) == 2)
        if (strcmp(symbol, name) == 0)
            found = extent;
    if (file)
        fclose(file);
    return found;
}

int main(int argc, char **argv)
{
    int status = 0;

    for (size_t i = 0; argc == 2 && i < sizeof functions / sizeof *functions; i++) {
        unsigned long extent = extent_of(argv[1], functions[i].name);
        unsigned long mark = highest_mark(functions[i].function);

        if (functions[i].function == recursive)
            extent *= LEVELS;

        printf("%s: extent %lu, reached %lu, slack %ld\n", functions[i].name, extent, mark,
               (long)extent - (long)mark);
        if (extent == 0 || mark > extent)
            status = 1;
    }
    return argc == 2 ? status : 2;
}
