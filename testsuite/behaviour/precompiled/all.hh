// What a header of C++ may declare types by.

#include <map>
#include <string>
#include <vector>

struct later;
typedef struct later later_too;
struct outer {
    struct inner {
        int a;
        char b;
    } in;
    union {
        int i;
        float f;
    };
    later *p;
};
struct later {
    long l;
    outer *o;
};
typedef struct {
    int x, y;
} point;
using alias = struct {
    int z;
};
enum class colour : short { red, green };

namespace a
{
namespace b
{
class derived : public ::later {
    virtual int f();
    char c;

  public:
    template <class T> struct member {
        T t;
        struct nested {
            T n[3];
        } nested;
    };
    member<int> m;
};
} // namespace b
namespace
{
struct hidden {
    int i;
};
} // namespace
inline namespace v1
{
struct versioned {
    long i;
};
} // namespace v1
} // namespace a
namespace ab = a::b;

template <class T, int N> struct array {
    T t[N];
    struct sub {
        T x;
        char y;
    };
};
template <class T> struct array<T *, 2> {
    T *only;
};
template <> struct array<char, 3> {
    int special;
};
typedef array<short, 4> array_of_short;
inline array_of_short of_template;
inline array<int *, 2> of_partial;
inline array<char, 3> of_special;
inline array<long, 2>::sub of_nested;
template <class T> inline array<T *, 3> of_any;
inline auto &one_of_any = of_any<char>;
inline array<float, 8> *never_made;

struct empty {
};
struct diamond : empty, virtual a::versioned {
    int d;
};
struct user {
    std::string s;
    std::vector<user> v;
    std::map<int, outer> m;
};
namespace std
{
template <> struct hash<user> {
    long h;
    size_t operator()(const user &) const;
};
} // namespace std

enum class only_declared : long;
struct with_tail {
    virtual ~with_tail();
    char c;
};
struct in_tail : with_tail {
    char d;
};
template <class T> struct made_elsewhere {
    virtual T get();
    T t;
};
inline int made_here(made_elsewhere<int> *p)
{
    return p->t;
}
extern template struct made_elsewhere<int>;

struct stat {
    int a;
};
int stat(const char *, struct stat *);

template <class F> int apply(F f)
{
    return f(3);
}
template <class T> int of_local(T t)
{
    struct local {
        T a;
        char b;
    } v{t, 1};
    return sizeof v;
}
template <class T> auto maker(T t)
{
    return [t](T u) { return t + u; };
}
inline auto kept = [](int i) { return i; };
inline int by_default(int n = [](int i) { return i; }(1))
{
    return n;
}
int computed_later();
inline int at_start = [] {
    struct in_initial {
        int a[2];
    } v{{computed_later()}};
    return v.a[0];
}();
struct initialised {
    int i = [](int q) { return q; }(4);
    int method()
    {
        struct in_method {
            int k;
            char c;
        } x{};
        return x.k;
    }
};

inline int in_header()
{
    struct in_function {
        int a[3];
        char c;
    } v{{1}, 2};
    struct only_cast {
        int a;
        char b;
    };
    initialised i;
    return apply([v](int k) {
               struct in_lambda {
                   char c;
                   int i;
               } w{1, k};
               return v.c + w.i;
           }) +
           [=](short s) { return v.a[0] + s; }(4) + maker(4)(5) + maker('c')('d') +
           of_local(3.0) + kept(1) + i.method() + int(sizeof(only_cast));
}
