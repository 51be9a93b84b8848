/* Pointers to arrays without a bound, and arrays of a type that is still incomplete.  */

struct later;
extern struct later many[];
struct holder { int (*p)[]; struct later (*q)[]; };

/* check
xpath: count(//types/*) = 1
xpath: translate(//field[@name="p"]/@type, " ", "") = "int(*)[]"
xpath: translate(//field[@name="q"]/@type, " ", "") = "structlater(*)[]"
xpath: count(//field[@size=//machine/@pointer-size]) = 2
*/
