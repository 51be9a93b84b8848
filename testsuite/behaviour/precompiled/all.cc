#include "all.hh"

struct own {
    point p;
    outer o;
    array<char, 3> a[2];
};

int main()
{
    std::vector<own> all(1);

    return in_header() + all[0].p.x;
}
