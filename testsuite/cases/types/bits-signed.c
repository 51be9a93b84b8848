/* The type is told as declared, not as narrowed to the width.  */

typedef unsigned short half;
struct narrow { int a : 4; signed char b : 2; half c : 9; const unsigned d : 1; };

/* check
xpath: count(//field[@name="a"][@type="int"][@bit-size=4]) = 1
xpath: count(//field[@name="b"][@type="signed char"][@bit-size=2]) = 1
xpath: count(//field[@name="c"][@type="half"][@bit-size=9]) = 1
xpath: count(//field[@name="d"][@type="const unsigned int"][@bit-size=1]) = 1
*/
