/* A transparent union is passed as its first member and laid out as any union.  */

typedef union { int *i; const void *v; } handle __attribute__((transparent_union));
void take(handle h);

_Static_assert(sizeof(handle) == sizeof(void *), "");

/* check
xpath: count(//types/*) = 1
xpath: count(//union[@name="handle"][@typedef="yes"][@transparent="yes"][@size=//machine/@pointer-size][@padding=0]) = 1
xpath: count(//union/field[@offset=0][@size=//machine/@pointer-size]) = 2
*/
