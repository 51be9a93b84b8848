/* Without optimisation the inline function that is called is a function.  */

static inline int kept(int a) { return a; }

int caller(int a) { return kept(a); }

/* check
options: -O0
xpath: count(//function) = 2
xpath: count(//function[@name="kept"][@local="yes"]) = 1
*/
