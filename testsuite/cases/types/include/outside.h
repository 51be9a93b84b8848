#ifndef OUTSIDE_H
#define OUTSIDE_H

struct outside { char c; int i; };
enum outside_kind { OUTSIDE = 1 };
typedef struct { long long l; } outside_t;

#endif
