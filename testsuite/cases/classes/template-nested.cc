/* Instances in namespaces, of instances, and with values for arguments: the name says all of it.  */

namespace outer {
namespace inner {
template <typename T, int N> struct many { T all[N]; };
template <typename T> struct box { T value; };
}
}

outer::inner::box<outer::inner::many<short, 3>> variable;

static_assert(sizeof(variable) == 6, "");

/* check
xpath: count(//types/*) = 2
xpath: //struct[@name="outer::inner::many<short int, 3>"]/@size = 6
xpath: //struct[@name="outer::inner::box<outer::inner::many<short int, 3> >"]/@size = 6
xpath: //field[@name="value"]/@type-id = //struct[field/@name="all"]/@id
*/
