/* Functions that become several, parts of functions, functions in functions, and frames whose
   size is not a constant.  */

extern void *malloc(__SIZE_TYPE__);
extern void abort(void);
extern int printf(const char *, ...);
extern void use(void *);

/* At -O2 one of constant arguments is copied, and loses those it does not need.  */
static __attribute__((noinline)) int copied(int a, int b, const int *c)
{
    volatile char buffer[200];

    buffer[a] = (char)b;
    return buffer[b] + *c;
}

int copies(const int *p)
{
    return copied(1, 5, p) + copied(1, 5, p + 1) + copied(1, 5, p + 2);
}

/* The early return is inlined, the rest is a part of its own.  */
static int partly(int *p)
{
    volatile char buffer[300];

    if (!p)
        return 0;
    for (int i = 0; i < 300; i++)
        buffer[i] = (char)p[i];
    use((void *)buffer);
    use(p);
    for (int i = 0; i < 300; i++)
        p[i] = buffer[i] * 3 + buffer[299 - i];
    use(p + 1);
    return buffer[3];
}

int parts(int *p, int *q)
{
    return partly(p) + partly(q) + partly(p + 1) + partly(q + 3);
}

/* A path that never returns goes to the cold part.  */
int cold(int n)
{
    if (__builtin_expect(n < 0, 0)) {
        printf("%d is less than nothing\n", n);
        abort();
    }
    for (int i = 0; i < n; i++)
        use(&n);
    return n;
}

__attribute__((cold)) void never_mind(int n)
{
    printf("%d\n", n);
}

int nested(int n)
{
    int variable[n];
    int inner(int k)
    {
        char buffer[100];
        use(buffer);
        return n + k + variable[0];
    }
    int (*volatile function)(int) = inner;

    variable[0] = n;
    return function(n) + inner(2) + variable[0];
}

int other_nested(int n)
{
    int inner(int k)
    {
        return n * k;
    }
    int (*volatile function)(int) = inner;

    return function(n);
}

int *dynamic(unsigned n)
{
    char *p = __builtin_alloca(n);

    use(p);
    return malloc(n + (unsigned)p[0]);
}

int bounded(unsigned n)
{
    int variable[n % 16 + 1];

    use(variable);
    return variable[0];
}

int loop(int n)
{
    int total = 0;

    for (int i = 1; i < n; i++) {
        int variable[i];
        use(variable);
        total += variable[0];
    }
    return total;
}

int many_arguments(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j)
{
    return printf("%d%d%d%d%d%d%d%d%d%d", a, b, c, d, e, f, g, h, i, j) + j;
}

struct large { int numbers[40]; };

struct large by_value(struct large l)
{
    l.numbers[3]++;
    return l;
}

static inline int inlined(int a)
{
    int array[10];
    use(array);
    return array[a];
}

int inlines(int a)
{
    return inlined(a) + inlined(a + 1);
}

inline int gnu_inline_like(int a)
{
    return a + 1;
}
extern int gnu_inline_like(int a);

static void __attribute__((constructor)) at_start(void)
{
    use(0);
}

void __attribute__((noreturn)) never_returns(void)
{
    for (;;)
        use(0);
}

void nothing(void)
{
}

void unreachable(void)
{
    __builtin_unreachable();
}

extern int assembly_name(int) __asm__("another_name");
int assembly_name(int n)
{
    return n + 1;
}

int same_body(int a)
{
    volatile char buffer[64];
    buffer[a] = 1;
    return buffer[0];
}

int same_body_too(int a)
{
    volatile char buffer[64];
    buffer[a] = 1;
    return buffer[0];
}

int old_style(a, b)
    int a;
    char b;
{
    return a + b;
}

int main(void)
{
    return nested(3);
}
