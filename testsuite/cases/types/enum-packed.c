/* A packed enum takes the smallest integer that holds its values.  */

enum __attribute__((packed)) tiny { A, B = 255 };
enum __attribute__((packed)) wider { C, D = 256 };
enum __attribute__((packed)) below { E = -1, F = 127 };

_Static_assert(sizeof(enum tiny) == 1 && (enum tiny)-1 > 0, "");
_Static_assert(sizeof(enum wider) == 2 && (enum wider)-1 > 0, "");
_Static_assert(sizeof(enum below) == 1 && (enum below)-1 < 0, "");

/* check
xpath: count(//enum[@name="tiny"][@size=1][@align=1][@underlying="unsigned char"][@packed="yes"]) = 1
xpath: count(//enum[@name="wider"][@size=2][@align=2][@underlying="short unsigned int"]) = 1
xpath: count(//enum[@name="below"][@size=1][@underlying="signed char"]) = 1
xpath: //enumerator[@name="E"]/@value = "-1"
*/
