/* What the source says of alignment and packing, on types, members and typedefs.  */

struct __attribute__((packed)) packed { char a; int b; short c; double d; };
struct packed_member { char a; int b __attribute__((packed)); short c; };
struct holder { char a; struct packed p; long long b; };

#pragma pack(push, 1)
struct one { char a; long long b; short c; };
#pragma pack(4)
struct four { char a; long long b; double c; };
#pragma pack(pop)
struct again { char a; long long b; };

struct __attribute__((aligned(32))) aligned { char a; int b; };
struct aligned_member { char a; int b __attribute__((aligned(16))); char c; };
struct __attribute__((packed, aligned(2))) both { char a; int b; char c; };
struct lowered { char a; long long b __attribute__((packed, aligned(2))); };
union __attribute__((aligned(16))) aligned_union { char a; int b; };
enum __attribute__((packed)) small { tiny = 1, little = 200 };
struct with_small { enum small a, b; int c; };

typedef int aligned_int __attribute__((aligned(16)));
typedef long long misaligned __attribute__((aligned(2)));
struct by_typedef { char a; aligned_int b; char c; misaligned d; };
struct array_of { char a; struct aligned b[2]; char c; };

typedef struct { char a; long b; } late __attribute__((aligned(64)));
typedef struct tagged { char a; short b; } tagged_aligned __attribute__((aligned(8)));
struct with_late { char a; late b; tagged_aligned c; struct tagged d; };

typedef union { int *ints; char *chars; } either __attribute__((transparent_union));

struct empty { };
struct around_empty { char a; struct empty b; int c; struct empty d[3]; };

struct packed a_packed;
struct packed_member a_packed_member = {1, 2, 3};
struct holder a_holder;
struct one a_one;
struct four a_four;
struct again an_again;
struct aligned an_aligned = {1, 2};
struct aligned_member an_aligned_member;
struct both a_both;
struct lowered a_lowered;
union aligned_union an_aligned_union;
struct with_small a_small;
struct by_typedef a_by_typedef;
struct array_of an_array;
late a_late;
tagged_aligned a_tagged;
struct with_late a_with_late;
struct around_empty an_around;

int take(either e)
{
    return *e.ints;
}
