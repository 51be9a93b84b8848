/* Members without names, types without names, types inside of types and of functions.  */

struct outer {
    int kind;
    union {
        int number;
        struct { short low, high; };
        struct { char a; union { char b; long c; }; char d; };
    };
    struct inner { char x; double y; } in;
    struct { int p; } named, *pointer;
    enum { first, second = -7, third } choice;
    enum level { low, high = 0x7fffffff } level;
};

typedef struct { char a; int b; } only_typedef;
typedef struct { char a; } one_name, another_name;
typedef struct { char a; short b; } *pointer_only;
typedef const struct { char a; short b; } const_only;
typedef enum { yes, no } answer;
typedef union { int i; float f; } number;
typedef struct same { int i; } same;
typedef struct tag { int i; } other_name;
typedef struct { int i; } array_only[3];

struct later;
struct before { struct later *next; };
struct later { struct before b; char c; };

struct self { struct self *left, *right; int (*compare)(const struct self *, const struct self *); };

struct flexible { int count; char data[]; };
struct of_structs { int count; struct inner in[]; };
struct zero { int count; long long data[0]; };
struct zero_between { char a; int none[0]; char b; };
struct holds_flexible { int a; struct flexible f; };
union flexible_union { int a; struct flexible f; };
struct two_dimensions { char a; short b[3][5]; struct self s[2][2]; };
struct zero_dimension { char a; short b[0][5]; short c[5][0]; };

enum big { small_one = -1, big_one = 0x100000000LL };
enum all_bits { none, all = 0xffffffffffffffffULL };
enum most { least = -0x7fffffffffffffffLL - 1, most = 0x7fffffffffffffffLL };
enum single { lone };

struct never_used { int a; char b; };
union never_used_either { int a; char b; };
enum never_used_at_all { unused = 3 };

struct outer an_outer;
only_typedef a_typedef;
one_name a_one;
another_name another;
pointer_only a_pointer;
const_only *a_const;
answer an_answer;
number a_number;
same a_same;
other_name an_other;
array_only an_array;
struct later a_later;
struct self a_self;
struct flexible a_flexible = {5, "flexible"};
struct flexible an_empty_flexible;
struct of_structs an_of_structs = {2, {{1, 2.0}, {3, 4.0}}};
struct zero a_zero;
struct zero_between a_between;
struct holds_flexible a_holder;
struct two_dimensions a_two;
struct zero_dimension a_zero_dimension;
enum big a_big;
enum all_bits an_all;
enum most a_most;
enum single a_single;
struct { int a; struct { char b; } c; } without_a_name;

int local_types(int n)
{
    struct local { char c; int i; } l = {1, n};
    enum { here = 4, there } e = n > 3 ? here : there;
    typedef struct { short s; } local_typedef;
    local_typedef t = {2};
    int total = l.i + (int)e + t.s;

    {
        struct local { short s[3]; } other = {{n, n, n}};
        total += other.s[1] + (int)sizeof(struct local);
    }
    return total + (int)sizeof(struct { char x[7]; }) + ((struct { int z; }){n}).z;
}

int variable_size(int n)
{
    struct sized { int a; char b[n]; int c; } v;

    v.a = n;
    v.c = n;
    __asm__ volatile("" : : "r"(&v) : "memory");
    return v.a + v.c + (int)sizeof v;
}

int in_parameter(struct flexible *f)
{
    return f->count;
}
