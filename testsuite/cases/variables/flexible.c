/* GNU C: an initialised flexible array is part of what the variable takes.  */

struct text { int length; char data[]; };
struct text greeting = { 5, "hello" };
struct text none = { 1 };

/* check
xpath: count(//struct[@size=4]) = 1
xpath: count(//variable[@name="greeting"][@size=10][@section=".data"]/@type-id) = 1
xpath: count(//variable[@name="none"][@size=4]) = 1
xpath: count(//section[@name=".data"][@size=14]) = 1
*/
