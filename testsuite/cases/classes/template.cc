/* Each instance of a template is a type; the template is none.  */

template <typename T> struct box { char tag; T value; };

box<char> a;
box<int> b;
box<double> c;

static_assert(sizeof(box<char>) == 2 && sizeof(box<int>) == 8 && sizeof(box<double>) == 16, "");

/* check
xpath: count(//types/*) = 3
xpath: //struct[@name="box<char>"]/@size = 2
xpath: count(//struct[@name="box<int>"][@size=8][@padding=3]) = 1
xpath: count(//struct[@name="box<double>"][@size=16]/field[@name="value"][@type="double"][@offset=8]) = 1
xpath: count(//struct[@line=3]) = 3
*/
