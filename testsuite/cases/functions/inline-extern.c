/* GNU's extern inline, and C99's inline without extern, are definitions of another unit's.  */

extern inline __attribute__((gnu_inline)) int elsewhere(int a) { return a; }
inline int also_elsewhere(int a) { return a; }

int caller(int a) { return elsewhere(a) + also_elsewhere(a); }

/* check
options: -O0
xpath: count(//function) = 1
xpath: //function/@name = "caller"
*/
