/* Bit-fields of every kind: how they pack is the target's choice, so only the compiler knows.  */

struct plain { unsigned a : 3; int b : 5; unsigned c : 24; unsigned d : 1; };
struct nameless { unsigned a : 3; unsigned : 5; unsigned b : 7; unsigned : 0; unsigned c : 2; };
struct straddling { short a : 9; short b : 9; short c : 14; char d; };
struct mixed { char before; int a : 7; char between; long long b : 33; char after; };
struct wide { unsigned long long a : 1, b : 62, c : 2; long long d : 64; };
struct truth { _Bool a : 1; _Bool b : 1; unsigned char c : 6; _Bool d; };
struct full { int a : 32; unsigned char b : 8; unsigned short c : 16; };
struct behind { int a; unsigned b : 4; int c[2]; unsigned d : 12; };

struct __attribute__((packed)) packed_bits { char a; int b : 17; int c : 15; long long d : 45; char e; };
struct packed_some { char a; int b : 9 __attribute__((packed)); int c : 27 __attribute__((packed)); };
struct aligned_bits { char a; int b : 3 __attribute__((aligned(8))); int c : 2; };

#pragma pack(push, 2)
struct pragma_bits { char a; long long b : 41; int c : 20; char d; };
#pragma pack(pop)

enum shade { dark = 1, pale = 5 };
struct enum_bits { enum shade a : 4; enum shade b : 3; unsigned c : 1; };

union bits { int a : 3; unsigned b : 30; unsigned char c : 8; long long d : 40; char e; };
union nameless_bits { unsigned : 4; unsigned a : 5; };

struct inner_bits { unsigned a : 2; struct { unsigned b : 3; union { int c : 5; char d; }; } in; unsigned e : 6; };

#if __SIZEOF_INT128__
struct huge { char a; __int128 b : 100; unsigned __int128 c : 20; char d; };
struct huge a_huge;
#endif

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define OTHER_ORDER "big-endian"
#else
#define OTHER_ORDER "little-endian"
#endif
struct __attribute__((scalar_storage_order(OTHER_ORDER))) turned { unsigned a : 3; unsigned b : 13; unsigned c : 16; short d; unsigned e : 20; };

struct plain a_plain;
struct nameless a_nameless;
struct straddling a_straddling;
struct mixed a_mixed;
struct wide a_wide;
struct truth a_truth;
struct full a_full;
struct behind a_behind;
struct packed_bits a_packed;
struct packed_some some;
struct aligned_bits an_aligned;
struct pragma_bits a_pragma;
struct enum_bits an_enum;
union bits a_union;
union nameless_bits a_nameless_union;
struct inner_bits an_inner;
struct turned a_turned;

int sum(const struct plain *p, const struct mixed *m, const union bits *u)
{
    return p->a + p->b + (int)m->b + u->a;
}
