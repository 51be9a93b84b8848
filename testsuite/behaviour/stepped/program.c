/* Functions that move the stack pointer below what their frames were laid out to, for a moment or
   by the way they align themselves, and those of the painted stacks; main calls each with many
   arguments, on a stack that is aligned in each way that the ABI allows.

   For x86 in 32 and 64 bits; -DALONE makes it a program without a C library.  */

#include "../dynamic/functions.c"

enum { SIZE = 1 << 15, ALIGNED = 128, STEP = 16 };

int seen = 3;
int (*chosen)(unsigned, int);
struct choice {
    int (*functions[4])(unsigned, int);
} choice, *choices = &choice;

int constants(unsigned n, int m)
{
    return take((void *)5, 7, 8) + (int)n + m + take((void *)100, 33);
}

int pointed(unsigned n, int m)
{
    return chosen(n, m) + 1;
}

int pointed_last(unsigned n, int m)
{
    return chosen(n, m);
}

int in_memory(unsigned n, int m)
{
    return choices->functions[n & 3](n, m) + 1;
}

int in_memory_last(unsigned n, int m)
{
    return choices->functions[m & 3](n, m);
}

/* The address of what another file might have comes from a table in position-independent code.  */
int shared(unsigned n, int m)
{
    return seen += (int)n + m;
}

#ifdef __x86_64__
#define STACK_POINTER "%%rsp"
#else
#define STACK_POINTER "%%esp"
#endif

int in_assembly(unsigned n, int m)
{
    unsigned long flags;

    __asm__ volatile("lea -256(" STACK_POINTER "), " STACK_POINTER "\n\t"
                     "pushf\n\t"
                     "pop %0\n\t"
                     "lea 256(" STACK_POINTER "), " STACK_POINTER
                     : "=r"(flags)
                     :
                     : "memory");
    return (int)(n + (flags & 1)) + m;
}

int nesting(unsigned n, int m)
{
    int sum = (int)n;
    __attribute__((noinline)) int add(int by)
    {
        sum += by + take(&sum);
        return sum;
    }

    return add(m) + add(2);
}

int switched(unsigned n, int m)
{
    switch (n) {
    case 0:
        return take((void *)1);
    case 1:
        return take((void *)2, m) + 1;
    case 2:
        return m;
    case 33:
        return take(&m);
    case 34:
        return 7;
    case 35:
        return take((void *)3) + take((void *)4);
    default:
        return 9;
    }
}

/* One that needs a register for its arguments once its stack is realigned.  */
int argued(unsigned n, int m, ...)
{
    _Alignas(32) volatile int line[8] = {(int)n, m};
    __builtin_va_list list;
    int sum;

    __builtin_va_start(list, m);
    sum = n > 1000 ? __builtin_va_arg(list, int) : 0;
    __builtin_va_end(list);
    return take((const void *)line) + line[n & 7] + sum;
}

int realigned_varied(unsigned n, int m)
{
    _Alignas(64) char line[64];
    char v[n % 90 + 1];

    line[0] = v[0] = (char)m;
    return take(v) + take(line) + take((void *)6, 7, 8, 9, 10, 11, 12, 13, n);
}

int large(unsigned n, int m)
{
    volatile char text[9000];

    text[n] = (char)m;
    return take((const void *)text) + text[n];
}

#define MORE(X)         \
    X(constants)        \
    X(pointed)          \
    X(pointed_last)     \
    X(in_memory)        \
    X(in_memory_last)   \
    X(shared)           \
    X(nesting)          \
    X(switched)         \
    X(argued)           \
    X(realigned_varied) \
    X(in_assembly)      \
    X(large)

/* take uses no more than its return address.  call_on(function, n, m, top): with the stack pointer
   at TOP before the call.  */
#ifdef __x86_64__
__asm__(".text\n"
        "take:\n"
        "\txorl %eax, %eax\n"
        "\tret\n"
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
        "\tret\n");
#else
__asm__(".text\n"
        "take:\n"
        "\txorl %eax, %eax\n"
        "\tret\n"
        "call_on:\n"
        "\tpushl %ebx\n"
        "\tmovl %esp, %ebx\n"
        "\tmovl 8(%esp), %eax\n"
        "\tmovl 12(%esp), %ecx\n"
        "\tmovl 16(%esp), %edx\n"
        "\tmovl 20(%esp), %esp\n"
        "\tsubl $16, %esp\n"
        "\tmovl %ecx, (%esp)\n"
        "\tmovl %edx, 4(%esp)\n"
        "\tcall *%eax\n"
        "\tmovl %ebx, %esp\n"
        "\tpopl %ebx\n"
        "\tret\n");
#endif

__attribute__((visibility("hidden"))) int call_on(void *function, unsigned n, int m,
                                                  unsigned char *top);

static _Alignas(ALIGNED) unsigned char stack[SIZE];

static void *const functions[] = {
#define ENTRY(name) name,
    FUNCTIONS(ENTRY) MORE(ENTRY)};

int main(void)
{
    static const unsigned lengths[] = {1, 999};
    static const int counts[] = {0, 6};

    chosen = shared;
    for (int i = 0; i < 4; i++)
        choice.functions[i] = shared;
    for (unsigned i = 0; i < sizeof functions / sizeof *functions; i++)
        for (unsigned top = SIZE - ALIGNED; top < SIZE; top += STEP)
            for (unsigned j = 0; j < sizeof lengths / sizeof *lengths; j++)
                for (unsigned k = 0; k < sizeof counts / sizeof *counts; k++)
                    call_on(functions[i], lengths[j], counts[k], stack + top);
    return 0;
}

#ifdef ALONE
__asm__(".globl _start\n"
        "_start:\n"
        "\tcall main\n"
        "\tmovl %eax, %ebx\n"
        "\tmovl $1, %eax\n"
        "\tint $0x80\n");
#endif
