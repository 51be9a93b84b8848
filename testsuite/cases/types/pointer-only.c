/* A type that the unit only has pointers to.  */

struct remote { char c; int i; };
struct remote *pointer;
void take(struct remote **p, struct remote (*q)[3]);

/* check
xpath: count(//struct) = 1
xpath: count(//struct[@name="remote"][@size=8]) = 1
*/
