/* An unnamed struct that only a variable has stays without a name.  */

struct { int x; } variable;

/* check
xpath: count(//types/*) = 1
xpath: //struct[not(@name)][@size=4]
xpath: //variable[@name="variable"]/@type-id = //struct/@id
*/
