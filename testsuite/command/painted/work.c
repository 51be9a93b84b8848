/* What is measured: no function here calls anything that has no report.  */

#include "work.h"

typedef unsigned (*step_fn)(unsigned char *data, unsigned size);

static volatile unsigned sink;

static __attribute__((noinline)) unsigned sum(unsigned char *data, unsigned size)
{
    unsigned total = 0;

    for (unsigned i = 0; i < size; i++)
        total += data[i];
    return total;
}

static __attribute__((noinline)) unsigned shuffle(unsigned char *data, unsigned size)
{
    unsigned char copy[200];

    for (unsigned i = 0; i < sizeof copy; i++)
        copy[i] = data[i % size] ^ (unsigned char)i;
    return sum(copy, sizeof copy);
}

static __attribute__((noinline)) unsigned scale(unsigned char *data, unsigned size)
{
    volatile unsigned wide[40];

    for (unsigned i = 0; i < 40; i++)
        wide[i] = data[i % size] * i;
    sink += wide[size % 40];
    return shuffle(data, size);
}

static const step_fn steps[] = {sum, shuffle, scale};

/* Never more than five calls of it at a time.  */
static __attribute__((noinline)) unsigned descend(unsigned char *data, unsigned size,
                                                  unsigned level)
{
    volatile unsigned char mark[24];

    mark[level] = (unsigned char)level;
    if (level < 4)
        sink += descend(data, size, level + 1);
    else
        sink += steps[size % 3](data, size);
    return mark[level] + sink;
}

static __attribute__((noinline)) unsigned bounded(unsigned char *data, unsigned size)
{
    unsigned char some[(size & 63) + 1];

    for (unsigned i = 0; i < sizeof some; i++)
        some[i] = data[i % size];
    return sum(some, sizeof some);
}

static __attribute__((noinline)) unsigned relay(unsigned char *data, unsigned size)
{
    unsigned char other[96];

    for (unsigned i = 0; i < sizeof other; i++)
        other[i] = data[i % size];
    sink += sum(other, sizeof other);
    return scale(data, size);
}

void task_recursion(void)
{
    unsigned char data[64] = {1, 2, 3};

    entered = __builtin_dwarf_cfa();
    sink += descend(data, 50 + sink % 2, 0);
}

void task_pointers(void)
{
    unsigned char data[32] = {4, 5, 6};

    entered = __builtin_dwarf_cfa();
    for (unsigned i = 0; i < 3; i++)
        sink += steps[i](data, 20);
}

void task_relay(void)
{
    unsigned char data[48] = {7, 8, 9};

    entered = __builtin_dwarf_cfa();
    sink += bounded(data, 40);
    sink += relay(data, 40);
}
