/* GNU C: a struct that ends in one with a flexible array is flexible itself; one that holds it in
   an array or a pointer is not.  */

struct text { int length; char data[]; };
struct message { int id; struct text body; };
struct reference { struct text *body; };

_Static_assert(sizeof(struct message) == 8, "");

/* check
xpath: count(//struct[@name="message"][@size=8][@flexible="yes"]) = 1
xpath: count(//struct[@name="message"]/field[@name="body"][@offset=4][@size=4]) = 1
xpath: not(//struct[@name="reference"]/@flexible)
*/
