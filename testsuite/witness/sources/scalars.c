/* Members of all sorts of scalar types, vectors, and what is not quite a scalar.  */

typedef int four_ints __attribute__((vector_size(16)));
typedef float two_floats __attribute__((vector_size(8)));
typedef unsigned char many_bytes __attribute__((vector_size(64)));

struct integers { char a; short b; int c; long d; long long e; signed char f; unsigned char g; _Bool h; };
struct floats { char a; float b; double c; long double d; char e; };
struct complexes { char a; _Complex float b; _Complex double c; _Complex int d; _Complex long double e; };
struct vectors { char a; four_ints b; two_floats c; char d; many_bytes e; two_floats f[3]; };
struct pointers { char a; void *b; int (*c)(int, char); const volatile char *const *d; void (*e[3])(void); };
struct atomics { char a; _Atomic char b; _Atomic int c; _Atomic long long d; _Atomic(void *) e; };
struct three { char a, b, c; };
struct atomic_struct { char a; _Atomic struct three b; char c; };
struct qualified { const char a; volatile int b; const volatile short c[3]; char *restrict d; };
#if __SIZEOF_INT128__
struct widest { char a; __int128 b; unsigned __int128 c[2]; };
struct widest a_widest;
#endif
#ifdef __FLT16_MANT_DIG__
struct halves { char a; _Float16 b; _Float16 c[3]; };
struct halves a_half;
#endif
#if __x86_64__
struct others { char a; __float128 b; _Decimal64 c; __float80 d; };
struct others an_other;
#endif
struct lists { char a; __builtin_va_list b; char c; };

struct integers some_integers;
struct floats some_floats;
struct complexes some_complexes;
struct vectors some_vectors;
struct pointers some_pointers;
struct atomics some_atomics;
struct atomic_struct an_atomic;
struct qualified *some_qualified;
struct lists some_lists;

double total(const struct floats *f, four_ints v)
{
    return f->b + f->c + (double)f->d + v[2];
}
