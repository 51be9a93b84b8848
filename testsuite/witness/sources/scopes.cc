// Names: namespaces with and without one, classes in functions, lambdas, enumerations.

namespace first { struct Same { int a; }; namespace second { struct Same { char a; }; union U { int a; char b; }; } }
namespace { struct Hidden { int a; char b; }; int hidden_variable = 3; int hidden_function(int a) { return a + hidden_variable; } }
namespace first { namespace { struct HiddenInNamed { short a; }; } }
struct Same { long a; };
namespace alias = first::second;

enum Plain { one, two = 5, minus = -3 };
enum Fixed : unsigned char { small = 200 };
enum class Scoped { a, b = 7 };
enum class ScopedFixed : long long { low = -0x7fffffffffffffffLL, high = 0x7fffffffffffffffLL };
enum : short { nameless = 3 };
enum { also_nameless = 4 } of_nameless;
enum class Opaque : short;
enum class Opaque : short { now, defined };
enum Unsigned { most = 0xffffffffffffffffULL };

typedef struct { int a; char b; } OnlyTypedef;
typedef struct { int a; void f() { } } *OnlyPointer;
using Using = struct { short a; };
struct Outer {
    struct Inner { char a; struct Innermost { int b; enum class E { x, y } e; } in; };
    class Declared;
    Inner inner;
    enum Kind { k1, k2 } kind;
    typedef struct { char c; } InnerTypedef;
    InnerTypedef it;
    Declared *declared;
};
class Outer::Declared { int a; char b; public: int get() { return a + b; } };
struct Forward;
struct UsesForward { Forward *f; };
struct Forward { UsesForward u; int a; };

Outer::Declared declared;
Forward forward;
first::Same same1;
alias::Same same2;
::Same same3;
alias::U u;
Plain plain;
Fixed fixed;
Scoped scoped;
ScopedFixed scoped_fixed;
Opaque opaque;
Unsigned an_unsigned;
OnlyTypedef only;
OnlyPointer only_pointer;
Using a_using;
Outer outer;
Hidden hidden;
first::HiddenInNamed hidden_in_named;

int local_classes(int n)
{
    struct Local { int a; int get() const { return a + 1; } } local = {n};
    enum class LocalEnum { a, b } e = LocalEnum::b;
    class Inside { char c[3]; public: Inside(int n) { c[0] = (char)n; } int first() { return c[0]; } } inside(n);
    {
        struct Local { char a[7]; } other = {};
        n += other.a[n];
    }
    return local.get() + (int)e + inside.first() + n;
}

int lambdas(int n)
{
    int m = n * 2;
    auto by_copy = [n, m](int a) { return a + n + m; };
    auto by_reference = [&](int a) { m += a; return m; };
    auto generic = [=](auto a, auto b) { return a + b + n; };
    auto initialised = [x = (long)n, y = 'c'] { return (int)x + y; };
    auto nested = [n](int a) { auto inner = [n, a](int b) { return n + a + b; }; return inner(a); };
    auto nothing = [] { return 3; };
    int (*pointer)() = nothing;
    return by_copy(1) + by_reference(2) + generic(1, 2) + (int)generic(1L, 'c') + initialised() +
           nested(3) + pointer();
}

struct Methods {
    int a;
    Methods() : a(3) { }
    explicit Methods(int n) : a(n) { }
    ~Methods() { a = 0; }
    int operator()(int n) const { return a + n; }
    Methods &operator+=(int n) { a += n; return *this; }
    bool operator<(const Methods &o) const { return a < o.a; }
    operator int() const { return a; }
    int operator[](int n) const { return a * n; }
    auto capture() { return [this](int n) { return a + n; }; }
    static int of_class(int n) { static int kept = 3; return kept += n; }
    template <class T> int of_template(T t) { return (int)t + a; }
    void *operator new(__SIZE_TYPE__ n);
};

void *Methods::operator new(__SIZE_TYPE__) { static char place[100]; return place; }
int operator-(const Methods &m, int n) { return m.a - n; }
int operator""_units(unsigned long long n) { return (int)n; }
auto at_namespace_scope = [](int n) { return n + 7; };
extern "C" int of_c(int n) { return n; }
int overloaded(int n) { return n; }
int overloaded(long n) { return (int)n + 1; }
static int local_to_file(double d) { return (int)d; }
int defaulted(int a, int b = 3) { return a + b; }
inline int inlined(int n) { static int kept; return kept += n; }
double with_a_dot(double d) { return d * 1.5; }

int use(int n)
{
    Methods m(n), other;
    static Methods guarded(n);
    m += 3;
    return m(3) + (m < other) + (int)m + m[2] + m.capture()(2) + Methods::of_class(2) +
           m.of_template('c') + m.of_template(2.5) + (m - 3) + 5_units + at_namespace_scope(n) +
           of_c(n) + overloaded(n) + overloaded(2L) + local_to_file(2.5) + defaulted(n) +
           inlined(n) + hidden_function(n) + also_nameless + (new Methods)->a + guarded.a;
}
