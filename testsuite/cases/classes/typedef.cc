/* typedef struct { … } name is C's way, and means the same here.  */

typedef struct { int x, y; } point;
typedef enum { ONE } number;
using later = struct { char c; };

/* check
xpath: count(//types/*) = 3
xpath: //struct[@name="point"]/@size = 8
xpath: count(//enum[@name="number"]) = 1
xpath: count(//struct[@size=1]) = 1
*/
