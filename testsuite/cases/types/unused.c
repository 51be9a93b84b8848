/* Types that nothing uses are in the report all the same.  */

struct lonely { char c; int i; };
union alone { int i; };
enum forgotten { F };
typedef struct { short s; } dusty;

/* check
options: -O2
xpath: count(//types/*) = 4
xpath: //struct[@name="lonely"] and //union[@name="alone"] and //enum[@name="forgotten"]
xpath: count(//struct[@name="dusty"]) = 1
*/
