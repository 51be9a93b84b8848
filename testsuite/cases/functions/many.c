/* Every function of a unit, whatever becomes of it in the object's order.  */

#define F(n) int f##n(int a) { return a + n; }
F(1) F(2) F(3) F(4) F(5) F(6) F(7) F(8)
static int helper(int a) { return a; }
int user(int a) { return helper(a); }

/* check
options: -O2
xpath: count(//function) = 9
xpath: count(//function[frame/@kind="static"]) = 9
xpath: count(//function[starts-with(@symbol, "f")]) = 8
*/
