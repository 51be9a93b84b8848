/* A static inline function that no one calls leaves no code and no element.  */

static inline int unused(int a) { return a; }

int used(int a) { return a; }

/* check
options: -O0
xpath: count(//function) = 1
xpath: //function/@name = "used"
*/
