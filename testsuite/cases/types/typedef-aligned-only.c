/* An attribute behind a typedef's name is the typedef's, not the struct's.  The struct has no other
   name, so what _Alignof answers for that is its alignment here; its size is what it is.  */

typedef struct { int a; char c; } wide __attribute__((aligned(64)));
typedef union { long l; char c; } narrow __attribute__((aligned(2)));
typedef enum { NONE, SOME } choice __attribute__((aligned(16)));
typedef struct { int a; } same __attribute__((aligned(4)));
typedef struct { int a; } plain, other __attribute__((aligned(32)));
struct holder { char c; wide w; narrow n; choice e; };

_Static_assert(sizeof(wide) == 8 && _Alignof(wide) == 64, "");
_Static_assert(sizeof(narrow) == 8 && _Alignof(narrow) == 2, "");
_Static_assert(sizeof(choice) == 4 && _Alignof(choice) == 16, "");
_Static_assert(_Alignof(plain) == 4, "");

wide object;

/* check
target: x86_64-*
xpath: count(//struct[@name="wide"][@size=8][@align=64][@user-align=64][@padding=3][@lines=1]) = 1
xpath: count(//struct[@name="wide"]/rust/repr-c[@reason][@size=8][@align=4]) = 1
xpath: count(//union[@name="narrow"][@size=8][@align=2][@user-align=2]) = 1
xpath: count(//enum[@name="choice"][@size=4][@align=16][@user-align=16]) = 1
xpath: count(//struct[@name="same"][@align=4][@user-align=4]) = 1
xpath: count(//struct[@name="plain"][@align=4][not(@user-align)]) = 1
xpath: count(//field[@name="w"][@type-id = //struct[@name="wide"]/@id][@offset=64][@align=64]) = 1
xpath: count(//field[@name="n"][@offset=72][@align=2]) = 1
xpath: count(//variable[@name="object"][@size=8][@align=64]) = 1
*/
