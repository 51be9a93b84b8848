/* A pointer to an array without a bound is a pointer like any other.  */

struct holder { int (*p)[]; char (*(*q)[])[3]; };

/* check
xpath: count(//types/*) = 1
xpath: translate(//*[@id]/field[@name="p"]/@type, " ", "") = "int(*)[]"
xpath: translate(//*[@id]/field[@name="q"]/@type, " ", "") = "char(*(*)[])[3]"
xpath: count(//*[@id]/field[@size=//machine/@pointer-size]) = 2
*/
