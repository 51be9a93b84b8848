/* An inline function that is used is in the object, though another unit may have it too; one that
   is not used is not.  */

inline int used(int a) { return a; }
inline int unused(int a) { return a; }
int (*pointer)(int) = used;

/* check
options: -O2
xpath: count(//function) = 1
xpath: count(//function[@symbol="_Z4usedi"][not(@local)]) = 1
*/
