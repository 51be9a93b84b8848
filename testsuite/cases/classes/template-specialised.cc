/* A specialisation has a layout of its own, known before it is used.  */

template <typename T> struct box { T value; };
template <> struct box<int> { char narrow; };
template <typename T> struct box<T *> { T *p; int count; };
template struct box<char>;
box<char *> pointer;

/* check
xpath: count(//types/*) = 3
xpath: count(//struct[@name="box<int>"][@size=1]/field[@name="narrow"]) = 1
xpath: count(//struct[@name="box<char>"][@size=1]/field[@name="value"]) = 1
xpath: //struct[@name="box<char*>"]/field[@name="count"]/@offset = //machine/@pointer-size
*/
