#include "functions.h"

int masked(unsigned n, int m)
{
    int v[(n & 31) + 1];
    v[0] = m;
    return take(v);
}

int checked(unsigned n, int m)
{
    if (n > 1000 || n == 0)
        return 0;
    char v[n];
    v[n - 1] = (char)m;
    return take(v);
}

int narrow(unsigned n, int m)
{
    unsigned char size = (unsigned char)n;
    return take(__builtin_alloca(size)) + m;
}

int fixed(unsigned n, int m)
{
    int sum = take(__builtin_alloca(100));
    if (n > 3)
        sum += take(__builtin_alloca(200));
    return sum + m;
}

int aligned(unsigned n, int m)
{
    char *p = __builtin_alloca_with_align(n % 100 + 1, 1024);
    *p = (char)m;
    return take(p);
}

int two(unsigned n, int m)
{
    unsigned char a = (unsigned char)n;
    char v[a + 1];
    long double w[m & 15];
    v[a] = 1;
    return take(v) + take(w);
}

int released(unsigned n, int m)
{
    int sum = 0;
    n = n % 300 + 1;
    for (int i = 0; i < (m & 15); i++) {
        char v[n];
        v[n - 1] = (char)m;
        sum += take(v);
    }
    return sum;
}

int nested(unsigned n, int m)
{
    int sum = 0;
    n = n % 200 + 1;
    for (int i = 0; i < (m & 7); i++) {
        char v[n];
        v[0] = 1;
        for (int j = 0; j < i; j++) {
            short w[n];
            w[0] = 2;
            if (take(w) == j + 5)
                break;
        }
        if (i == 4)
            continue;
        sum += take(v);
    }
    return sum;
}

int mixed(unsigned n, int m)
{
    int sum = 0;
    n = n % 64 + 1;
    for (int i = 0; i < (m & 15); i++) {
        char v[n];
        sum += take(v);
        if (sum == 7)
            goto out;
    }
out:
    return sum + take(__builtin_alloca(n * 3));
}

int left(unsigned n, int m)
{
    n = n % 500 + 1;
    for (int i = 0;; i++) {
        char v[n];
        if (take(v) + i > (m & 15))
            return i;
    }
}

int jumped(unsigned n, int m)
{
    int i = 0;
    n = n % 400 + 1;
again:;
    char v[n];
    take(v);
    if (i++ < (m & 15))
        goto again;
    return i;
}

static inline __attribute__((always_inline)) int part(unsigned n)
{
    char v[n % 33 + 1];
    return take(v);
}

int inlined(unsigned n, int m)
{
    int sum = part(n);
    while (m-- > 0 && m < 20)
        sum += part(n + (unsigned)m);
    return sum;
}

int table(unsigned n, int m)
{
    int v[n % 7 + 1][(m & 3) + 1];
    v[0][0] = 1;
    return take(v);
}

int leaf(unsigned n, int m)
{
    volatile char v[n % 250 + 1];
    v[0] = (char)m;
    v[n % 250] = 1;
    return v[0];
}

int beside_aligned(unsigned n, int m)
{
    _Alignas(128) char line[128];
    char v[n % 90 + 1];
    line[0] = (char)m;
    return take(v) + take(line);
}

int many_arguments(unsigned n, int m)
{
    char v[n % 77 + 1];
    v[0] = (char)m;
    return take(v, 1, 2, 3, 4, 5, 6, 7, 8, 9, m, n) + take(v, 1, 2, 3, 4, 5, 6, 7);
}

int pieces(unsigned n, int m)
{
    int sum = 0;
    switch (m & 3) {
    case 0:
        sum = take(__builtin_alloca(n & 63));
        break;
    case 1:
        sum = take(__builtin_alloca(n & 127));
        break;
    default:
        if (n < 50)
            sum = take(__builtin_alloca(n));
    }
    return sum;
}

struct large {
    long words[12];
};

/* Arguments and values of structures are in the caller's frame.  */
int by_value(unsigned n, int m)
{
    struct large whole = {{n, m}};

    return take(&whole, whole, whole) + m;
}

int realigned(unsigned n, int m)
{
    _Alignas(64) volatile int line[16] = {(int)n, m};

    return take((const void *)line) + line[n & 15];
}

int realigned_leaf(unsigned n, int m)
{
    _Alignas(128) volatile char line[128];

    line[n & 127] = (char)m;
    return line[m & 127];
}

int spilled(unsigned n, int m)
{
    long a = take(&a), b = take(&b) + n, c = take(&c) + m, d = take(0) + a, e = take(0) + b;
    long f = take(0) + c, g = take(0) + d, h = take(0) + e, i = take(0) + f, j = take(0) + g;

    return (int)(take(0) + (a ^ (b + (c ^ (d + (e ^ (f + (g ^ (h + (i ^ j))))))))));
}

int recursive(unsigned n, int m)
{
    volatile char text[40];
    unsigned level = n % LEVELS;

    text[level] = (char)m;
    return (level ? recursive(level - 1, m) : take((const void *)text)) + text[level];
}
