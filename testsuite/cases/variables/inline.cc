/* C++17's inline variables, and the static members of templates, are shared between units and
   have sections of their own.  */

inline int shared = 1;
template <typename T> struct box { static T value; };
template <typename T> T box<T>::value = 7;
int use() { return shared + box<int>::value; }

/* check
options: -std=c++17 -O2
xpath: count(//variable) = 2
xpath: count(//variable[@symbol="shared"][@size=4][@section=".data.shared"][not(@local)]) = 1
xpath: count(//variable[@symbol="_ZN3boxIiE5valueE"][@section=".data._ZN3boxIiE5valueE"]) = 1
xpath: contains(//variable[@symbol="_ZN3boxIiE5valueE"]/@name, "box<int>::value")
*/
