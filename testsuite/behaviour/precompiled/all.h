/* What a header of C's may declare types by.  */

#include <signal.h>
#include <stdio.h>

struct later;
typedef struct later later_too;
struct outer {
    struct inner {
        int a;
        char b;
    } in;
    struct {
        short s;
        struct {
            int q;
        } deep[2];
    };
    union {
        int i;
        float f;
    } arms[3];
    struct later *later;
};
struct later {
    long l;
    struct outer *outer;
};

typedef struct {
    int x, y;
} point;
typedef point point_too;
typedef struct {
    char c;
} __attribute__((aligned(16))) aligned_too;
typedef enum { RED, GREEN } colour;
enum numbers { ONE = 1, TWO };
struct bits {
    int l : 3;
    int m : 5;
    colour c;
    enum numbers n;
};
struct __attribute__((packed, aligned(4))) packed {
    char c;
    long l;
};
union either {
    int i;
    char b[7];
};
struct flexible {
    int n;
    char d[];
};

/* A tag and a function of one name.  */
struct stat {
    int a;
};
int stat(const char *, struct stat *);

/* No tag and no typedef leads to these.  */
extern struct {
    int of_variable;
} variable;
extern struct {
    int of_pointer;
} * pointer[2];
typedef int (*callback)(
    const point *, struct { int of_parameter; } *);

static inline int in_header(void)
{
    struct in_function {
        int a[3];
        char c;
    } v = {{1, 2, 3}, 4};
    struct unused {
        int z;
    };
    enum { FIRST = 1 } e = FIRST;

    return v.a[0] + v.c + e;
}
