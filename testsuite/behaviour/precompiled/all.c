#include "all.h"

struct own {
    point p;
    struct outer o;
    struct bits b[2];
};

int main(void)
{
    struct own o = {{1, 2}};

    return in_header() + o.p.x;
}
