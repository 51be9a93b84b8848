/* The same for a union.  */

typedef union { int i; float f; } number;

/* check
xpath: count(//types/*) = 1
xpath: count(//union[@name="number"][@typedef="yes"]) = 1
*/
