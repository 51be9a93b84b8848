/* Whatever makes a mirror hard to write: keywords, unnamed members, cycles of pointers, types that
   only a pointer names, packed and aligned ones, unions of what is no Copy.  */

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <pthread.h>

struct plain {
    char tag;
    int value;
    short n;
};
struct keywords {
    int type, fn, self, Self, crate, super, match, async, r, abstract, gen;
};
struct Self {
    int n;
};
struct option {
    int n;
    struct Option *opaque;
};
struct self_pointer {
    struct self_pointer *next, **last;
    struct other *other;
};
struct other {
    struct self_pointer first;
};
struct pointers {
    void *data;
    const void *constant;
    int (*f)(int, const char *, ...);
    void (*g)();
    int (*(*h)(void (*)(struct plain)))(struct hidden *);
    int (*row)[4];
    struct {
        int x;
    } * unnamed;
    void (**table)(void);
    enum later *later;
};
struct unnamed {
    struct {
        int a, b;
    };
    union {
        int c;
        float d;
        struct {
            char e;
        } f[2];
    } g;
};
struct bits {
    unsigned a : 3, b : 13;
    char c;
    int : 0;
    int d : 5;
    int : 7;
    long e : 40;
};
struct only_bits {
    int a : 1;
};
struct middle {
    char c;
    int : 4;
    int a : 2;
    char d;
};
struct __attribute__((packed)) packed {
    char a;
    long b;
    struct plain c;
    long double d;
};
struct __attribute__((packed, aligned(8))) packed_aligned {
    char a;
    int b;
    void *c;
};
struct __attribute__((aligned(64))) aligned {
    int a;
};
struct __attribute__((packed)) packed_around {
    char c;
    struct aligned a;
};
struct member {
    char a;
    int b __attribute__((aligned(32)));
    char c __attribute__((aligned(2)));
};
struct loose {
    char a;
    int b __attribute__((packed));
    int c;
};
#pragma pack(push, 2)
struct pragma {
    char a;
    long b;
    int c : 3;
    struct plain p;
};
#pragma pack(pop)
struct flexible {
    int n;
    struct plain items[];
};
struct zero {
    int n;
    long none[0];
    char c;
};
struct empty {
};
union empty_union {
};
struct holds_empty {
    char c;
    struct empty e;
    int n;
};
union numbers {
    char c;
    double d;
    int i[5];
};
union __attribute__((packed)) packed_union {
    char c;
    int i;
};
union __attribute__((aligned(16))) aligned_union {
    char c[3];
};
union bits_union {
    int a : 3;
    char c;
};
union not_copy {
    _Atomic int n;
    struct atomics *p;
};
struct atomics {
    _Atomic char c;
    _Atomic(_Bool) b;
    _Atomic(struct plain *) p;
    _Atomic double d;
    _Atomic long n[2];
};
struct floats {
    float f;
    double d;
    long double l;
    _Complex double z;
    _Complex long double lz;
    _Float128 q;
};
typedef int four __attribute__((vector_size(16)));
typedef char eight __attribute__((vector_size(8)));
struct vectors {
    char c;
    four v;
    eight w;
    __int128 big;
    unsigned __int128 ubig;
};
struct words {
    size_t s;
    ptrdiff_t d;
    uintptr_t u;
    int8_t b;
    uint16_t h;
    wchar_t w;
};
struct system {
    pthread_mutex_t lock;
    va_list list;
    struct timespec when;
};
enum color { RED, GREEN, BLUE = GREEN, type = 7 };
enum negative { MINUS = -5, PLUS = 100000 };
enum large { LARGE = 0xFFFFFFFF };
enum huge { HUGE = 0xFFFFFFFFFFFFFFFF, NONE = 0 };
enum __attribute__((packed)) small { SMALL, OTHER = 200 };
struct enums {
    enum color c;
    enum negative n;
    enum large l;
    enum huge h;
    enum small s;
    enum { LOCAL } u;
};
struct dollars {
    int a$b, a_b, $, _, __;
};
enum dollars_too { a$c, a_c, $$ = 7, _$ = 9, ___ = 9 };
struct align16 {
    _Complex double z;
};
struct grid {
    int cells[3][4];
    struct plain plains[2][2];
    char *names[3];
};
