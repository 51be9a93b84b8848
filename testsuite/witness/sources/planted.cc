// What planted.test falsifies of C++, one thing at a time.

namespace space
{
struct First {
    int a;
};
struct Second {
    long b;
    virtual int f();
};
struct Both : First, Second {
    char c;
};
struct Virtual : virtual First {
    int d;
};
template <class T> struct Box {
    T item;
    char flag;
};
struct Elsewhere {
    virtual int f();
    long g;
};
struct Known : Elsewhere {
    virtual int h();
    char i;
};
struct Made {
    Made();
    int j;
};
struct Third : Known, Second {
    int f();
};
} // namespace space

space::Made::Made() : j(3)
{
}
int space::Third::f()
{
    return (int)b + i;
}

int space::Known::h()
{
    return i;
}

int space::Second::f()
{
    return (int)b;
}
space::Both both;
space::Virtual is_virtual;
space::Box<int> box_of_int;
space::Box<long> box_of_long;
static thread_local int of_thread = 3;

int use(int n)
{
    of_thread += n;
    return both.c + of_thread;
}
