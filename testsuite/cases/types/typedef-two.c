/* Of two typedefs the first names the struct.  */

typedef struct { int x; } first, second;
typedef first third;

/* check
xpath: count(//types/*) = 1
xpath: count(//struct[@name="first"][@typedef="yes"]) = 1
*/
