// Instances of templates: a type and a function each, at one place in the source.

template <class T> struct Box { T value; char flag; T get() const { return value; } static int count; };
template <class T> int Box<T>::count = 3;
template <class T, class U = char, int N = 4> struct Array { T items[N]; U extra; };
template <class T> struct Box<T *> { T *pointer; };
template <> struct Box<bool> { unsigned char bits : 1; unsigned char rest : 7; };
template <class... Ts> struct Tuple;
template <> struct Tuple<> { };
template <class T, class... Ts> struct Tuple<T, Ts...> : Tuple<Ts...> { T item; };
template <template <class> class C, class T> struct Wraps { C<T> inner; };
template <bool> struct Choice { int yes; };
template <> struct Choice<false> { char no; };
template <class T> union Either { T value; char bytes[sizeof(T)]; };
template <class T> struct Outer { struct Inner { T a; char b; }; template <class U> struct Nested { T a; U b; }; enum class Kind : unsigned char { one, two }; Inner inner; Kind kind; };
template <auto N> struct Constant { char data[N]; };
enum class Color : short { red, green };
template <Color C> struct Colored { int c; };
template <class T> struct Recursive { T *self; Recursive<T> *next; };
template <class T> struct Curious { T *derived() { return static_cast<T *>(this); } };
struct Curiously : Curious<Curiously> { int a; };
template <class T> using Alias = Box<Box<T>>;
template <class T> T variable = T(5);
template <class T> struct Defaulted { T t; Box<T> b{}; };
namespace outer { inline namespace v1 { template <class T> struct InInline { T a; char b; }; struct Plain { int a; }; } }

template <class T> T twice(T a)
{
    struct Local { T a; char b; } local = {a, 1};
    static T kept = a;
    volatile char buffer[sizeof(T) * 8];

    buffer[0] = local.b;
    kept = kept + local.a;
    return kept + a + buffer[0];
}

template <class T, class U> auto add(T a, U b) { return a + b; }
template <class... Ts> int count(Ts... all) { return sizeof...(all); }
template <int N> int constant() { volatile char buffer[N]; buffer[0] = 1; return buffer[0]; }

Box<int> a1;
Box<char> a2;
Box<Box<short>> a3;
Box<int *> a4;
Box<bool> a5;
Array<int> a6;
Array<char, long> a7;
Array<short, Box<int>, 7> a8;
Tuple<int, char, long> a9;
Wraps<Box, double> b1;
Choice<true> b2;
Choice<false> b3;
Either<long> b4;
Either<char> b5;
Outer<int> b6;
Outer<long>::Inner b7;
Outer<int>::Nested<char> b8;
Outer<char>::Nested<long> b9;
Constant<3> c1;
Constant<17u> c2;
Colored<Color::green> c3;
Recursive<int> c4;
Curiously c5;
Alias<int> c6;
Defaulted<long> c7;
outer::InInline<int> c8;
outer::Plain c9;
extern template struct Array<float>;
template struct Array<double, double, 1>;

int use(int a)
{
    Constant<9> local = {};
    return twice(a) + (int)twice((long)a) + twice((char)a) + (int)add(a, 3L) + count(1, 'a', 2L) +
           constant<3>() + constant<100>() + a1.get() + Box<int>::count + Box<char>::count +
           variable<int> + (int)variable<long> + local.data[a] + c5.derived()->a;
}
