/* C23: an enum with an integer type of its own.  GCC 16 spells _Bool as C23 does.  */

enum truth : bool { NO, YES };
enum small : unsigned short { SMALL };
enum large : long long { LARGE = -1 };
enum plain { PLAIN };
enum signed_one { MINUS = -1 };
struct holder { enum truth t; enum small s; };

_Static_assert(sizeof(enum truth) == 1 && sizeof(enum small) == 2 && sizeof(enum large) == 8, "");

/* check
target: x86_64-*
gcc: >= 13
options: -std=gnu2x
xpath: count(//enum[@name="truth"][@size=1][@underlying="_Bool" or @underlying="bool"]) = 1
xpath: count(//enum[@name="small"][@size=2][@underlying="short unsigned int"]) = 1
xpath: count(//enum[@name="large"][@size=8][@underlying="long long int"]/enumerator[@value=-1]) = 1
xpath: count(//enum[@name="plain"][@size=4][@underlying="unsigned int"]) = 1
xpath: count(//enum[@name="signed_one"][@size=4][@underlying="int"]) = 1
*/
