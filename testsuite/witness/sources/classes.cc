// Bases of every kind, tails that others reuse, and members that take no place.

struct Empty { };
struct AlsoEmpty : Empty { };
struct Pod { long a; char b; };
struct NotPod { NotPod(); long a; char b; };
class Private { int a; protected: char b; public: short c; Private(); };

struct OfPod : Pod { char c; };
struct OfNotPod : NotPod { char c; };
struct OfOfNotPod : OfNotPod { char d; short e; };
struct OfPrivate : Private { char d; };
struct OfEmpty : Empty { int a; };
struct TwoEmpty : Empty, AlsoEmpty { char a; };
struct EmptyFirst : Empty { Empty e; char a; };

struct Polymorphic { virtual ~Polymorphic(); virtual int f(); int a; char b; };
struct Derived : Polymorphic { int f() override; char c; };
struct MakesPolymorphic : Pod { virtual int f(); char c; };
struct Second { virtual int g(); char d; };
struct Multiple : Polymorphic, Second { int f() override; int g() override; char e; };
struct PodSecond : Second, NotPod, Pod { char f; };

struct Top { virtual ~Top(); int top; char t; };
struct Left : virtual Top { int left; char l; };
struct Right : virtual Top { char right; };
struct Diamond : Left, Right { char d; };
struct Deeper : Diamond, virtual Pod { char e; };
struct OnlyVirtual : virtual NotPod { };
struct VirtualEmpty : virtual Empty { int a; };
struct VirtualAndNot : virtual Second, Polymorphic { char g; };

struct NoAddress { [[no_unique_address]] Empty e; int a; [[no_unique_address]] AlsoEmpty f; };
struct NoAddressTail { [[no_unique_address]] NotPod n; char a; };
struct NoAddressPod { [[no_unique_address]] Pod p; char a; };
struct NoAddressTwice { [[no_unique_address]] Empty e; [[no_unique_address]] Empty f; char a; };
struct HasNoAddress : NoAddressTail { char b; };

struct Statics { static int a; static const int b = 3; static constexpr int c = 4; int d; };
struct Pointers { int Pod::*data; int (Polymorphic::*function)(); int (*plain)(); decltype(nullptr) null; };
struct References { int &a; const char &b; Pod &&c; };
struct Defaults { int a = 3; char b : 3 = 1; };
struct Unions { union { int a; char b; }; union Named { long c; Pod d; } named; struct { char e; } f; };
class Friends { friend struct Pod; int a; mutable char b; };
struct alignas(32) Aligned { char a; alignas(8) char b; };
struct __attribute__((packed)) Packed { char a; int b; NotPod *c; };
struct BitsInBase : Private { int a : 3; int : 5; bool b : 1; };
struct BitsTail { NotPod *n; int a : 3; BitsTail(); };
struct OfBitsTail : BitsTail { int b : 5; char c; };
struct Flexible { int a; char b[]; };
struct Abstract { virtual int f() = 0; virtual int g() const = 0; };
struct Final final : Abstract { int f() override; int g() const override; long a; };
struct Arrays { Empty none[3]; NotPod some[2]; char zero[0]; };

NotPod::NotPod() : a(1), b(2) { }
Private::Private() : a(1), b(2), c(3) { }
Polymorphic::~Polymorphic() { }
int Polymorphic::f() { return a; }
int Derived::f() { return a + c; }
int MakesPolymorphic::f() { return c; }
int Second::g() { return d; }
int Multiple::f() { return a + e; }
int Multiple::g() { return d + e; }
Top::~Top() { }
BitsTail::BitsTail() : n(nullptr), a(1) { }
int Final::f() { return (int)a; }
int Final::g() const { return (int)a + 1; }
int Statics::a = 5;
const int Statics::b;

OfOfNotPod a1;
OfPod a2;
OfPrivate a3;
TwoEmpty a4;
EmptyFirst a5;
Derived a6;
MakesPolymorphic a7;
Multiple a8;
PodSecond a9;
Diamond b1;
Deeper b2;
OnlyVirtual b3;
VirtualEmpty b4;
VirtualAndNot b5;
NoAddress b6;
NoAddressTail b7;
NoAddressPod b8;
NoAddressTwice b9;
HasNoAddress c1;
Statics c2;
Pointers c3;
References *c4;
Defaults c5;
Unions c6;
Friends c7;
Aligned c8;
Packed c9;
BitsInBase d1;
OfBitsTail d2;
Flexible *d3;
Final d4;
Arrays d5;
OfEmpty d6;
static thread_local Diamond *d7;

int use(Polymorphic *p, Top *t, Diamond *d)
{
    static Diamond guarded;
    Derived *derived = dynamic_cast<Derived *>(p);
    d7 = d;
    return (derived ? derived->c : 0) + t->top + d->left + guarded.d + d7->d;
}
